// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import Platform
import RPC
import Synchronization
import Testing

/// What a channel does about servers that leave, fall silent or complain.
@Suite("Care for connections") struct ConnectionCareTests {
  private static func channel(
    _ loop: EventLoop, _ endpoints: [Endpoint],
    keepalive: RPCChannelConfiguration.Keepalive? = nil
  ) throws -> RPCClientChannel {
    var configuration = RPCChannelConfiguration()
    configuration.keepalive = keepalive
    configuration.backoff = RPCConnectionBackoff(
      initial: .milliseconds(5), maximum: .milliseconds(20), connectTimeoutMin: .seconds(5))
    return try RPCClientChannel(
      loop: loop, target: RPCTarget(endpoints), configuration: configuration)
  }

  private static func endpoint(_ listener: Listener) -> Endpoint {
    .tcp(host: "127.0.0.1", port: listener.address.port)
  }

  @Test("a call that a leaving server has not looked at is made elsewhere, without a policy")
  func goAway() async throws {
    let answers = try await onSimulatedNetwork { loop, _ in
      let leaving = try RawHTTP2Peer.listen(on: loop) { frame, peer in
        if frame == .headers { peer.goAway() }
      }
      let server = RPCServer(loop: loop, services: [NamedService(name: "other")])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try Self.channel(
        loop, [Self.endpoint(leaving), .tcp(host: "127.0.0.1", port: address.port)])
      channel.connect()
      #expect(try await channel.connectivity(otherThan: .idle) == .connecting)
      #expect(try await channel.connectivity(otherThan: .connecting) == .ready)
      leaving.close()
      let answers = try await NamedService.answers(2, from: channel)
      channel.close()
      return answers
    }

    #expect(answers == ["other", "other"])
  }

  @Test("a server that refuses every call gets no more than a few")
  func alwaysRefused() async throws {
    let connections = Atomic64()
    let error = try await onSimulatedNetwork { loop, _ in
      let leaving = try RawHTTP2Peer.listen(on: loop, opening: { connections.increment() }) {
        frame, peer in
        if frame == .headers { peer.goAway() }
      }
      defer { leaving.close() }
      let channel = try Self.channel(loop, [Self.endpoint(leaving)])
      defer { channel.close() }
      return await #expect(throws: RPCError.self) {
        try await NamedService.answers(1, from: channel)
      }
    }

    #expect(error?.code == .unavailable)
    #expect(connections.value == 4)
  }

  @Test("a server that does not answer a PING in time is given up")
  func keepalive() async throws {
    let pings = Atomic64()
    let (error, elapsed) = try await onSimulatedNetwork { loop, _ in
      let silent = try RawHTTP2Peer.listen(on: loop) { frame, _ in
        if frame == .ping { pings.increment() }
      }
      defer { silent.close() }
      let channel = try Self.channel(
        loop, [Self.endpoint(silent)],
        keepalive: .init(time: .milliseconds(40), timeout: .milliseconds(30)))
      defer { channel.close() }
      let start = loop.environment.now()
      let error = await #expect(throws: RPCError.self) {
        try await NamedService.answers(1, from: channel)
      }
      return (error, loop.environment.now() - start)
    }

    #expect(error?.code == .unavailable)
    #expect(pings.value == 1)
    #expect(elapsed >= .milliseconds(70))
  }

  @Test("without calls a connection is asked only if that is permitted", arguments: [true, false])
  func keepaliveWithoutCalls(isPermitted: Bool) async throws {
    let pings = Atomic64()
    try await onSimulatedNetwork { loop, _ in
      let silent = try RawHTTP2Peer.listen(on: loop) { frame, _ in
        if frame == .ping { pings.increment() }
      }
      defer { silent.close() }
      let channel = try Self.channel(
        loop, [Self.endpoint(silent)],
        keepalive: .init(
          time: .milliseconds(10), timeout: .seconds(10), permitsWithoutCalls: isPermitted))
      defer { channel.close() }
      channel.connect()
      _ = try await channel.connectivity(otherThan: .idle)
      _ = try await channel.connectivity(otherThan: .connecting)
      if isPermitted {
        try await eventually(on: loop) { pings.value > 0 }
      } else {
        try await loop.sleep(for: .milliseconds(80))
      }
    }

    #expect((pings.value > 0) == isPermitted)
  }

  @Test("a server that complains of too many PINGs gets half as many")
  func tooManyPings() async throws {
    let moments = Mutex<[(opened: Bool, at: Duration)]>([])
    try await onSimulatedNetwork { loop, _ in
      let note: @Sendable (Bool) -> Void = { opened in
        moments.withLock { $0.append((opened, loop.environment.now())) }
      }
      let peer = try RawHTTP2Peer.listen(on: loop, opening: { note(true) }) { frame, peer in
        guard frame == .ping else { return }
        note(false)
        peer.goAway(code: 11, reason: "too_many_pings")
      }
      defer { peer.close() }
      let channel = try Self.channel(
        loop, [Self.endpoint(peer)],
        keepalive: .init(
          time: .milliseconds(60), timeout: .seconds(10), permitsWithoutCalls: true))
      defer { channel.close() }
      for count in [2, 4] {
        channel.connect()
        try await eventually(on: loop) { moments.withLock { $0.count } >= count }
        try await eventually(on: loop) { true }
      }
    }

    let seen = moments.withLock { $0 }
    #expect(seen.map(\.opened) == [true, false, true, false])
    #expect(seen[1].at - seen[0].at >= .milliseconds(60))
    #expect(seen[3].at - seen[2].at >= .milliseconds(120))
  }
}
