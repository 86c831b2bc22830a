// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import Synchronization

/// A network with one listener and one client, whose bytes come one piece after the other and then end.
/// Time passes only when nothing else happens, and at once.
final class ScriptedNetwork: Network, @unchecked Sendable {
  // Safety: used by one loop on one thread; only `wake` and `submit` come from others, and no one calls
  // them here.
  private static let listener: CInt = 1
  private static let client: CInt = 2

  private var incoming: [[UInt8]]
  private var watched: [CInt: (readiness: Readiness, token: UInt64)] = [:]
  private var time: Int64 = 1
  private var isAccepted = false
  private(set) var sent: [UInt8] = []
  let closed: ClosedSignal

  init(incoming: [[UInt8]]) {
    self.incoming = incoming.reversed()
    closed = ClosedSignal()
  }

  // MARK: - Time

  var environment: Environment {
    Environment(
      now: { .nanoseconds(self.time) }, wallTime: { WallTime(seconds: 1_700_000_000) },
      random: { 4 }, sleep: { _ in })
  }

  func now() -> Int64 { time }

  // MARK: - Readiness

  func watch(_ descriptor: CInt, for readiness: Readiness, token: UInt64) throws {
    watched[descriptor] = (readiness, token)
  }

  func change(_ descriptor: CInt, to readiness: Readiness, token: UInt64) throws {
    watched[descriptor] = (readiness, token)
  }

  func unwatch(_ descriptor: CInt) { watched[descriptor] = nil }

  func wait(into events: UnsafeMutableBufferPointer<ReadyEvent>, timeout: CInt) -> Int {
    var count = 0
    for descriptor in [Self.listener, Self.client] {
      guard let watch = watched[descriptor] else { continue }
      var ready: Readiness = descriptor == Self.listener && isAccepted ? [] : .readable
      if descriptor == Self.client { ready.insert(.writable) }
      ready.formIntersection(watch.readiness)
      guard !ready.isEmpty else { continue }
      events[count] = ReadyEvent(token: watch.token, readiness: ready)
      count += 1
    }
    if count == 0 { time += max(Int64(timeout), 1) * 1_000_000 }
    return count
  }

  func wake() {}

  // MARK: - Sockets

  func listen(on address: SocketAddress, unixMode: UInt32) throws -> CInt { Self.listener }
  func localAddress(of descriptor: CInt) -> SocketAddress? { nil }
  func closeListener(_ descriptor: CInt, on address: SocketAddress) {}

  func accept(_ listener: CInt) -> SocketOutcome {
    guard !isAccepted else { return .wouldBlock }
    isAccepted = true
    return .moved(Int(Self.client))
  }

  func peer(of accepted: CInt, isUnix: Bool) -> Peer { Peer() }

  func connect(to address: SocketAddress) throws -> (descriptor: CInt, isConnected: Bool) {
    (Self.client, true)
  }

  func pendingError(_ descriptor: CInt) -> CInt { 0 }

  func receive(_ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer) -> SocketOutcome {
    guard let piece = incoming.popLast() else { return .ended }
    let count = min(piece.count, buffer.count)
    buffer.copyBytes(from: piece[..<count])
    if count < piece.count { incoming.append(Array(piece[count...])) }
    return .moved(count)
  }

  func send(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> SocketOutcome {
    sent += bytes
    return .moved(bytes.count)
  }

  func finishSending(_ descriptor: CInt) {}
  func close(_ descriptor: CInt) { if descriptor == Self.client { closed.signal() } }

  // MARK: - Work that blocks

  func resolve(host: String, port: Int) throws -> [SocketAddress] { [.ipv4(0x7F00_0001, port: 1)] }
  func submit(_ work: @escaping @Sendable () -> Void) { work() }
  func stop() {}
}

/// Told once that the connection is closed.
final class ClosedSignal: @unchecked Sendable {
  // Safety: used on one thread.
  private var isClosed = false
  private var continuation: CheckedContinuation<Void, Never>?

  func wait() async throws {
    guard !isClosed else { return }
    await withCheckedContinuation { continuation = $0 }
  }

  func signal() {
    isClosed = true
    continuation?.resume()
    continuation = nil
  }
}
