// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
package import Platform

/// What a loop needs from below: sockets, readiness, workers, and the time.
///
/// `KernelNetwork` asks Linux. The simulated twin for tests (`Tests/Support/NetSimulation`) keeps its own
/// time, so that everything above runs unchanged, and the same way each time, on one thread.
///
/// All methods but `wake`, `submit` and `resolve` are for the loop's thread. Descriptors are non-blocking.
package protocol Network: AnyObject, Sendable {
  // MARK: - Time

  /// The clocks and chance of this network. Its way to sleep is not used: the loop has timers.
  var environment: Environment { get }
  /// Nanoseconds on the clock of `environment.now()`.
  func now() -> Int64

  // MARK: - Readiness (level-triggered, as epoll's)

  /// Begins to report what `descriptor` is ready for, as events with `token`.
  func watch(_ descriptor: CInt, for readiness: Readiness, token: UInt64) throws
  /// Changes what is reported; `failed` always is.
  func change(_ descriptor: CInt, to readiness: Readiness, token: UInt64) throws
  /// Ends a watch; call it before closing the descriptor.
  func unwatch(_ descriptor: CInt)
  /// Waits for events and fills `events` from its start.
  /// - Parameter timeout: milliseconds; negative waits for ever.
  /// - Returns: how many events there are.
  func wait(into events: UnsafeMutableBufferPointer<ReadyEvent>, timeout: CInt) -> Int
  /// Makes a `wait` return; from any thread.
  func wake()

  // MARK: - Sockets

  /// Opens, binds and listens.
  /// - Parameter unixMode: permission bits of a unix socket; a stale socket at its path is removed first.
  func listen(on address: SocketAddress, unixMode: UInt32) throws -> CInt
  /// The address that a socket got, with its port.
  func localAddress(of descriptor: CInt) -> SocketAddress?
  /// Stops listening and removes the path of a unix socket.
  func closeListener(_ descriptor: CInt, on address: SocketAddress)
  /// The next waiting connection: `moved` holds its descriptor.
  func accept(_ listener: CInt) -> SocketOutcome
  /// Who connected, over TCP or a unix socket.
  func peer(of accepted: CInt, isUnix: Bool) -> Peer
  /// Begins to connect. The connection stands once the descriptor is writable without a `pendingError`.
  /// - Returns: the descriptor, and whether the connection stands already.
  func connect(to address: SocketAddress) throws -> (descriptor: CInt, isConnected: Bool)
  /// The error number a connect, or the connection, ended with; 0 when there is none.
  func pendingError(_ descriptor: CInt) -> CInt
  func receive(_ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer) -> SocketOutcome
  func send(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> SocketOutcome
  /// Sends several pieces of memory, one after the other.
  func send(_ descriptor: CInt, pieces: UnsafeBufferPointer<OutputPiece>) -> SocketOutcome
  /// Says that nothing more will be sent.
  func finishSending(_ descriptor: CInt)
  func close(_ descriptor: CInt)

  // MARK: - Work that blocks

  /// The addresses of a name, the best first. Blocks: call it on a worker.
  /// - Throws: `NetError.unresolvable`.
  func resolve(host: String, port: Int) throws -> [SocketAddress]
  /// Runs work that may block where it does not hold up the loop; from any thread.
  func submit(_ work: @escaping @Sendable () -> Void)
  /// The loop has ended: lets the workers end.
  func stop()
}

extension Network {
  package func send(_ descriptor: CInt, pieces: UnsafeBufferPointer<OutputPiece>) -> SocketOutcome {
    guard let first = pieces.first else { return .moved(0) }
    return send(descriptor, UnsafeRawBufferPointer(start: first.start, count: first.count))
  }
}

/// A piece of memory to be sent. Laid out as the kernel's `iovec`.
package struct OutputPiece {
  package var start: UnsafeRawPointer?
  package var count: Int
}

/// A watched descriptor is ready.
package struct ReadyEvent {
  /// What the watch was begun with.
  package var token: UInt64
  package var readiness: Readiness

  package init(token: UInt64, readiness: Readiness) {
    self.token = token
    self.readiness = readiness
  }
}

/// What a descriptor is ready for.
package struct Readiness: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A read returns at once: bytes, a new connection, or the end.
  package static let readable = Readiness(rawValue: EPOLLIN.rawValue)
  /// A write makes progress.
  package static let writable = Readiness(rawValue: EPOLLOUT.rawValue)
  /// The other end is gone or the descriptor failed. Always reported.
  package static let failed = Readiness(rawValue: EPOLLERR.rawValue | EPOLLHUP.rawValue)
}

/// What a socket operation that must not block came to.
package enum SocketOutcome: Sendable {
  /// So many bytes moved; of `accept`, a descriptor.
  case moved(Int)
  /// The peer will send no more.
  case ended
  case wouldBlock
  /// An error number.
  case failed(CInt)
}
