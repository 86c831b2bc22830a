// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
internal import Platform

/// Accepts connections on one address. All methods are for the loop's thread.
package final class Listener: ReadinessHandler, @unchecked Sendable {
  // Safety: touched on the loop's thread only.

  /// Bounds of one listener.
  package struct Options: Sendable {
    /// Connections open at once; more wait in the kernel's queue.
    package var connectionsMax: Int
    /// Time for the TLS handshake.
    package var handshakeTimeout: Duration
    /// TLS handshakes under way at once. At the bound the oldest is cut once it has had a second, and
    /// until then more wait in the kernel's queue.
    package var handshakesMax: Int
    /// Permission bits of a unix socket.
    package var unixMode: UInt32
    /// Users whose processes may connect to a unix socket; nil leaves it to the permission bits. The only
    /// guard of an abstract socket, which has none.
    package var unixUsers: Set<UInt32>?
    /// Counts connections, bytes and handshakes.
    package var metrics: ConnectionMetrics?

    package init(
      connectionsMax: Int = 20_000, handshakeTimeout: Duration = .seconds(10),
      handshakesMax: Int = 1024, unixMode: UInt32 = 0o600,
      unixUsers: Set<UInt32>? = nil
    ) {
      self.handshakesMax = handshakesMax
      self.connectionsMax = connectionsMax
      self.handshakeTimeout = handshakeTimeout
      self.unixMode = unixMode
      self.unixUsers = unixUsers
    }
  }

  /// Where it listens, with the port that the kernel chose.
  package let address: SocketAddress
  private let loop: EventLoop
  private let descriptor: CInt
  private let tls: TLSContext?
  private let options: Options
  private let accepted: (Connection) -> Void
  private var watch: Watch?
  private var open = 0
  private var handshakes: HandshakeQueue
  private var isClosed = false
  private var rest: LoopTimer?

  /// Listens at once.
  /// - Parameter accepted: gets each connection after its TLS handshake.
  /// - Throws: `SystemError` or `NetError` when the address cannot be used.
  package init(
    loop: EventLoop, endpoint: Endpoint, tls: TLSContext?, options: Options = Options(),
    accepted: @escaping (Connection) -> Void
  ) throws {
    self.loop = loop
    self.tls = tls
    self.options = options
    self.accepted = accepted
    handshakes = HandshakeQueue(
      limit: options.handshakesMax, grace: Limits.handshakeGraceNanoseconds)
    let wanted = try Self.address(of: endpoint, loop.network)
    descriptor = try loop.network.listen(on: wanted, unixMode: options.unixMode)
    address =
      if case .unix = wanted { wanted } else {
        loop.network.localAddress(of: descriptor) ?? wanted
      }
    watch = try loop.watch(descriptor, for: .readable, self)
  }

  /// Stops accepting and removes a unix socket's path. Open connections stay.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    if let rest { loop.cancel(rest) }
    pause()
    loop.network.closeListener(descriptor, on: address)
  }

  package func ready(_ readiness: Readiness) {
    for _ in 0..<Limits.acceptsPerCycle {
      guard open < options.connectionsMax else {
        options.metrics?.paused(at: .connections)
        return pause()
      }
      let room = tls == nil ? .free : handshakes.room(now: loop.now)
      if case .full(let nanoseconds) = room {
        options.metrics?.paused(at: .handshakes)
        return restFromAccepting(for: .nanoseconds(nanoseconds))
      }
      switch loop.network.accept(descriptor) {
      case .moved(let connected):
        if case .replacing(let oldest) = room {
          options.metrics?.refused(.handshakes)
          oldest.close(NetError.timedOut("TLS handshake, among too many,"))
        }
        admit(CInt(connected))
      case .failed(ECONNABORTED): continue
      case .failed(EMFILE), .failed(ENFILE), .failed(ENOBUFS), .failed(ENOMEM):
        options.metrics?.paused(at: .descriptors)
        return restFromAccepting(for: Limits.acceptRest)
      case .wouldBlock, .failed, .ended: return
      }
    }
  }

  private func admit(_ connected: CInt) {
    let peer = describe(connected)
    if let allowed = options.unixUsers, isUnix,
      peer.credentials.map({ !allowed.contains($0.userID) }) ?? true
    {
      options.metrics?.refused(.user)
      return loop.network.close(connected)
    }
    let engine: TLSEngine?
    do {
      engine = try tls.map { try TLSEngine(server: $0.current(now: loop.now), now: loop.now) }
    } catch {
      loop.network.close(connected)
      return
    }
    let connection = Connection(
      adopting: connected, loop: loop, peer: peer, tls: engine)
    open += 1
    connection.metrics = options.metrics
    options.metrics?.connectionOpened()
    let begun = loop.now
    connection.onClosed = { [weak self] in self?.connectionClosed() }
    let handshake = engine.map { _ in handshakes.add(connection, now: loop.now) }
    connection.open(within: options.handshakeTimeout) { [self, connection] result in
      if let handshake {
        handshakeEnded(handshake)
        note(result, of: connection, begun: begun)
      }
      if case .success = result { accepted(connection) }
    }
  }

  private func note(
    _ handshake: Result<Void, any Error>, of connection: Connection?, begun: Int64
  ) {
    guard let metrics = options.metrics else { return }
    if case .failure(let error) = handshake { return metrics.handshakeFailed(error) }
    metrics.handshakeEnded(
      isResumed: connection?.peer.tls?.isResumed == true, took: loop.now - begun)
  }

  private func handshakeEnded(_ number: UInt64) {
    handshakes.remove(number)
    guard watch == nil, let rest, open < options.connectionsMax else { return }
    loop.cancel(rest)
    self.rest = nil
    resume()
  }

  private var isUnix: Bool { if case .unix = address { true } else { false } }

  private func describe(_ connected: CInt) -> Peer {
    var peer = loop.network.peer(of: connected, isUnix: isUnix)
    peer.isEncrypted = tls != nil
    return peer
  }

  private func connectionClosed() {
    open -= 1
    options.metrics?.connectionClosed()
    if watch == nil, rest == nil { resume() }
  }

  private func pause() {
    if let watch { loop.unwatch(watch) }
    watch = nil
  }

  private func resume() {
    guard !isClosed, watch == nil else { return }
    do {
      watch = try loop.watch(descriptor, for: .readable, self)
    } catch {
      restFromAccepting(for: Limits.acceptRest)
    }
  }

  private func restFromAccepting(for duration: Duration) {
    pause()
    guard rest == nil else { return }
    rest = loop.schedule(after: duration) { [weak self] in
      self?.rest = nil
      self?.resume()
    }
  }

  private static func address(of endpoint: Endpoint, _ network: any Network) throws -> SocketAddress
  {
    switch endpoint {
    case .unix(let path): return .unix(path)
    case .tcp(let host, let port):
      let candidates = try network.resolve(host: host, port: port)
      guard let first = candidates.first else {
        throw NetError.unresolvable(host: host, reason: "no address")
      }
      return first
    }
  }
}
