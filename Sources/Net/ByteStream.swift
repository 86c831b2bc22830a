// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bytes both ways, for code that reads and writes with `await`.
package protocol ByteStream: AnyObject, Sendable {
  /// The next bytes, nil when the peer has finished.
  func read() async throws -> [UInt8]?
  /// Sends; waits while the peer reads slowly.
  func write(_ bytes: [UInt8]) async throws
  /// Says that no more will be written; reading goes on.
  func finish() async throws
  /// Ends both ways at once.
  func close()
  /// Ends both ways once what has been written has left.
  func closeWhenSent()
}

extension ByteStream {
  /// At once, where nothing waits to leave.
  package func closeWhenSent() { close() }
}

/// A connection as a byte stream: a forwarded port, an upgraded HTTP exchange.
package final class ConnectionStream: ByteStream, ConnectionHandler, @unchecked Sendable {
  // Safety: touched on the loop's thread only; the async methods go there first.
  private let connection: Connection
  private let loop: EventLoop
  private let incoming: BytePipe
  private var failure: (any Error)?
  private var writers: [Waiter<Void>] = []

  /// Bytes read ahead of the reader before the kernel has to hold them.
  private static let readAheadBytes = 256 * 1024

  /// Takes the connection over. On the loop only.
  /// - Parameter unread: bytes that came before, delivered first.
  package init(connection: Connection, unread: [UInt8] = []) {
    self.connection = connection
    loop = connection.loop
    incoming = BytePipe(loop: connection.loop)
    incoming.onTaken = { [weak self] _ in self?.resumeWhenTaken() }
    connection.replaceHandler(self, unread: unread)
  }

  /// Connects and wraps the connection.
  package static func connect(
    to endpoint: Endpoint, loop: EventLoop, tls: TLSContext? = nil, timeout: Duration
  ) async throws -> ConnectionStream {
    try await loop.perform {
      ConnectionStream(
        connection: try await Connection.connect(
          to: endpoint, loop: loop, tls: tls, timeout: timeout))
    }
  }

  package func read() async throws -> [UInt8]? { try await incoming.next() }

  package func write(_ bytes: [UInt8]) async throws {
    try await loop.perform { try await self.writeOnLoop(bytes) }
  }

  package func finish() async throws {
    try await loop.perform { self.connection.finish() }
  }

  package func close() {
    loop.post { self.connection.close() }
  }

  package func closeWhenSent() {
    loop.post { self.connection.closeWhenSent() }
  }

  private func writeOnLoop(_ bytes: [UInt8]) async throws {
    if let failure { throw failure }
    connection.write(bytes)
    guard connection.isCongested else { return }
    let waiter = Waiter<Void>(loop: loop)
    try await waiter.wait { waiter in
      if let failure = self.failure { return waiter.resume(with: .failure(failure)) }
      self.writers.append(waiter)
      waiter.release = { self.writers.removeAll { $0 === waiter } }
    }
  }

  private func resumeWhenTaken() {
    if incoming.buffered < Self.readAheadBytes { connection.resumeReading() }
  }

  // MARK: - Connection events

  package func opened(_ connection: Connection) {}

  package func received(_ bytes: UnsafeRawBufferPointer) {
    incoming.append(Array(bytes))
    if incoming.buffered >= Self.readAheadBytes { connection.pauseReading() }
  }

  package func ended() { incoming.finish() }

  package func willFlush() {}

  package func didFlush() {
    guard !writers.isEmpty, !connection.isCongested else { return }
    for writer in writers { writer.resume(with: .success(())) }
  }

  package func closed(_ error: (any Error)?) {
    failure = error ?? NetError.closed
    incoming.finish(throwing: failure)
    for writer in writers { writer.resume(with: .failure(error ?? NetError.closed)) }
  }
}
