// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net

/// The client's end of a SPDY/3.1 connection on an upgraded exchange, as the streaming server of a
/// container runtime speaks it: we open streams, the server answers on them.
///
/// `run` must be running for anything to arrive.
package final class SPDYSession: @unchecked Sendable {
  // Safety: touched on the loop's thread only; each async method goes there first.
  private let loop: EventLoop
  private let connection: any ByteStream
  private var encoder: SPDYEncoder
  private var decoder: SPDYDecoder
  private var streams: [UInt32: SPDYStream] = [:]
  private var nextID: UInt32 = 1
  private var failure: (any Error)?

  /// - Throws: `SPDYError` when there is no memory for compression.
  package init(connection: any ByteStream, loop: EventLoop) throws {
    self.loop = loop
    self.connection = connection
    encoder = try SPDYEncoder()
    decoder = try SPDYDecoder()
  }

  /// Delivers frames until the server ends the connection or breaks the protocol.
  package func run() async throws {
    try await loop.perform {
      do {
        while let bytes = try await self.connection.read() {
          self.decoder.receive(bytes)
          while let frame = try self.decoder.next() { try await self.handle(frame) }
        }
        self.end(HTTPError.disconnected("SPDY connection ended"))
      } catch {
        self.end(error)
        self.connection.close()
        throw error
      }
    }
  }

  /// Opens a stream; the server answers or resets it later.
  package func open(headers: [SPDYHeader]) async throws -> SPDYStream {
    try await loop.perform {
      if let failure = self.failure { throw failure }
      let stream = SPDYStream(id: self.nextID, session: self, loop: self.loop)
      self.nextID += 2
      self.streams[stream.id] = stream
      try await self.send(.openStream(id: stream.id, headers: headers, isLast: false))
      return stream
    }
  }

  /// Ends the connection and every stream on it.
  package func close() {
    connection.close()
    loop.post { self.end(HTTPError.closed) }
  }

  fileprivate func send(_ frame: SPDYFrame) async throws {
    if let failure { throw failure }
    // Encoding and queueing happen without a suspension between them: the header compression depends
    // on the order of frames.
    let bytes = try encoder.encode(frame)
    try await connection.write(bytes)
  }

  private func handle(_ frame: SPDYFrame) async throws {
    switch frame {
    case .data(let id, let bytes, let isLast):
      streams[id]?.received(bytes, isLast: isLast)
      if !bytes.isEmpty {
        // The server's windows stay open: what bounds our memory is the reader of each stream, which
        // the connection waits for.
        let delta = UInt32(truncatingIfNeeded: bytes.count)
        try await send(.windowUpdate(id: 0, delta: delta))
        if !isLast { try await send(.windowUpdate(id: id, delta: delta)) }
      }
      if let stream = streams[id] { try await stream.waitUntilRead() }
    case .reply(let id, _, let isLast): if isLast { streams[id]?.received([], isLast: true) }
    case .reset(let id, let status):
      streams.removeValue(forKey: id)?.failed(HTTPError.reset(code: status))
    case .ping(let id): if id & 1 == 0 { try await send(.ping(id: id)) }
    case .openStream(let id, _, _):
      try await send(.reset(id: id, status: Self.refusedStream))
    case .goAway, .headers, .settings, .windowUpdate: break
    }
  }

  fileprivate func forget(_ id: UInt32) { streams[id] = nil }

  private func end(_ error: any Error) {
    guard failure == nil else { return }
    failure = error
    let orphans = streams.values
    streams = [:]
    for stream in orphans { stream.failed(error) }
  }

  private static let refusedStream: UInt32 = 3
}

/// One stream of a SPDY session: bytes both ways, each way ended on its own.
package final class SPDYStream: ByteStream, @unchecked Sendable {
  // Safety: touched on the loop's thread only; each async method goes there first.
  let id: UInt32
  private let session: SPDYSession
  private let loop: EventLoop
  private let incoming: BytePipe
  private var hasFinished = false
  private var hasReceivedLast = false
  private var room: Waiter<Void>?

  init(id: UInt32, session: SPDYSession, loop: EventLoop) {
    self.id = id
    self.session = session
    self.loop = loop
    incoming = BytePipe(loop: loop)
    incoming.onTaken = { [weak self] _ in self?.resumeWhenRead() }
  }

  private func resumeWhenRead() {
    if incoming.buffered < Limits.readAheadBytes { room?.resume(with: .success(())) }
  }

  package func read() async throws -> [UInt8]? { try await incoming.next() }

  package func write(_ bytes: [UInt8]) async throws {
    try await loop.perform {
      guard !self.hasFinished else { throw HTTPError.closed }
      for start in stride(from: 0, to: bytes.count, by: Self.pieceBytes) {
        let piece = Array(bytes[start..<min(bytes.count, start + Self.pieceBytes)])
        try await self.session.send(.data(id: self.id, bytes: piece, isLast: false))
      }
    }
  }

  package func finish() async throws {
    try await loop.perform {
      guard !self.hasFinished else { return }
      self.hasFinished = true
      try await self.session.send(.data(id: self.id, bytes: [], isLast: true))
      if self.hasReceivedLast { self.session.forget(self.id) }
    }
  }

  package func close() {
    Task.immediate(executorPreference: loop) {
      do {
        try await session.send(.reset(id: id, status: Self.cancelled))
      } catch {
        // The session is over, and the stream with it.
      }
      loop.post { self.failed(HTTPError.closed) }
    }
  }

  func received(_ bytes: [UInt8], isLast: Bool) {
    incoming.append(bytes)
    guard isLast else { return }
    hasReceivedLast = true
    incoming.finish()
    if hasFinished { session.forget(id) }
  }

  func failed(_ error: any Error) {
    incoming.finish(throwing: error)
    room?.resume(with: .success(()))
    session.forget(id)
  }

  /// Waits while too much is unread.
  func waitUntilRead() async throws {
    guard incoming.buffered >= Limits.readAheadBytes else { return }
    let waiter = Waiter<Void>(loop: loop)
    try await waiter.wait { waiter in
      self.room = waiter
      waiter.release = { self.room = nil }
    }
  }

  /// Bytes of one DATA frame.
  private static let pieceBytes = 32 * 1024
  private static let cancelled: UInt32 = 5
}
