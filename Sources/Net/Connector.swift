// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Platform

extension Connection {
  /// Connects, and performs the TLS handshake when `tls` is given, trying each address of a name.
  ///
  /// The connection delivers nothing until `start` is called on it.
  /// - Parameters:
  ///   - serverName: what the certificate must be valid for; the endpoint's host when nil.
  ///   - timeout: for everything together.
  /// - Throws: `NetError`, `CancellationError`.
  package static func connect(
    to endpoint: Endpoint, loop: EventLoop, tls: TLSContext? = nil, serverName: String? = nil,
    timeout: Duration
  ) async throws -> Connection {
    try await loop.perform {
      let deadline = loop.environment.now() + timeout
      let addresses = try await addresses(of: endpoint, loop: loop)
      var reason = "no address"
      for address in addresses {
        let remaining = deadline - loop.environment.now()
        guard remaining > .zero else { throw NetError.timedOut("connecting to \(endpoint)") }
        do {
          let descriptor = try await connect(to: address, loop: loop, timeout: remaining)
          return try await secure(
            descriptor, to: address, of: endpoint, loop: loop, tls: tls, serverName: serverName,
            timeout: deadline - loop.environment.now())
        } catch let error as CancellationError {
          throw error
        } catch let error as NetError {
          if case .tls = error { throw error }
          reason = error.description
        } catch {
          reason = "\(error)"
        }
      }
      throw NetError.unreachable(endpoint, reason: reason)
    }
  }

  private static func addresses(
    of endpoint: Endpoint, loop: EventLoop
  ) async throws -> [SocketAddress] {
    switch endpoint {
    case .unix(let path): return [.unix(path)]
    case .tcp(let host, let port):
      if let literal = SocketAddress(literal: host, port: port) { return [literal] }
      return try await loop.offload { try loop.network.resolve(host: host, port: port) }
    }
  }

  private static func connect(
    to address: SocketAddress, loop: EventLoop, timeout: Duration
  ) async throws -> CInt {
    let (descriptor, isConnected) = try loop.network.connect(to: address)
    guard !isConnected else { return descriptor }
    do {
      try await finishConnecting(descriptor, loop: loop, timeout: timeout)
      let number = loop.network.pendingError(descriptor)
      guard number == 0 else { throw SystemError(call: "connect \(address)", number: number) }
    } catch {
      loop.network.close(descriptor)
      throw error
    }
    return descriptor
  }

  private static func finishConnecting(
    _ descriptor: CInt, loop: EventLoop, timeout: Duration
  ) async throws {
    let waiter = Waiter<Void>(loop: loop)
    try await waiter.wait { waiter in
      waiter.timer = loop.schedule(after: timeout) {
        waiter.resume(with: .failure(NetError.timedOut("connecting")))
      }
      waiter.watch(descriptor, for: .writable)
    }
  }

  private static func secure(
    _ descriptor: CInt, to address: SocketAddress, of endpoint: Endpoint, loop: EventLoop,
    tls: TLSContext?, serverName: String?, timeout: Duration
  ) async throws -> Connection {
    var name = serverName ?? tls?.configuration.serverName
    if name == nil, case .tcp(let host, _) = endpoint { name = host }
    let engine: TLSEngine?
    do {
      engine = try tls.map { tls in
        try TLSEngine(
          client: tls.current(now: loop.now), serverName: name, endpoint: endpoint.description)
      }
    } catch {
      loop.network.close(descriptor)
      throw error
    }
    let peer = Peer(address: address, isEncrypted: tls != nil)
    let connection = Connection(adopting: descriptor, loop: loop, peer: peer, tls: engine)
    let waiter = Waiter<Void>(loop: loop)
    do {
      try await waiter.wait { waiter in
        connection.open(within: timeout) { waiter.resume(with: $0) }
      }
    } catch {
      connection.close(error)
      throw error
    }
    return connection
  }
}
