// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import Platform
import RPC
import TestKit
import Testing

/// Channels on a simulated network.
@Suite("Client channel") struct ClientChannelTests {
  /// A server of `NamedService` on a port of 127.0.0.1; 0 lets the kernel choose.
  private static func serve(
    _ name: String, on loop: EventLoop, port: Int = 0
  ) async throws -> (server: RPCServer, endpoint: Endpoint) {
    let server = RPCServer(loop: loop, services: [NamedService(name: name)])
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: port))
    return (server, .tcp(host: "127.0.0.1", port: address.port))
  }

  private static var quick: RPCChannelConfiguration {
    var configuration = RPCChannelConfiguration()
    configuration.backoff = RPCConnectionBackoff(
      initial: .milliseconds(20), maximum: .milliseconds(50), connectTimeoutMin: .seconds(5))
    return configuration
  }

  @Test("round-robin spreads calls evenly, and goes on with those that are left")
  func roundRobin() async throws {
    try await onSimulatedNetwork { loop, _ in
      var servers: [(server: RPCServer, endpoint: Endpoint)] = []
      for name in ["a", "b", "c"] { servers.append(try await Self.serve(name, on: loop)) }
      var configuration = Self.quick
      configuration.loadBalancing = .roundRobin
      let channel = try RPCClientChannel(
        loop: loop, target: RPCTarget(servers.map(\.endpoint)), configuration: configuration)
      try await eventuallyAnswering(["a", "b", "c"], channel, loop)

      let even = try await NamedService.answers(9, from: channel)
      #expect(even.sorted() == ["a", "a", "a", "b", "b", "b", "c", "c", "c"])
      #expect(Array(even[..<3]) == Array(even[3..<6]))

      await servers[1].server.shutdown(within: .zero)
      try await eventuallyAnswering(["a", "c"], channel, loop)
      let left = try await NamedService.answers(4, from: channel)
      #expect(left.sorted() == ["a", "a", "c", "c"])

      guard case .tcp(_, let port) = servers[1].endpoint else { return }
      _ = try await Self.serve("b", on: loop, port: port)
      try await eventuallyAnswering(["a", "b", "c"], channel, loop)
      channel.close()
    }
  }

  @Test("pick-first stays with one server, and finds another when that leaves")
  func pickFirst() async throws {
    let (before, after) = try await onSimulatedNetwork { loop, _ in
      let first = try await Self.serve("first", on: loop)
      let second = try await Self.serve("second", on: loop)
      let channel = try RPCClientChannel(
        loop: loop, target: RPCTarget([first.endpoint, second.endpoint]),
        configuration: Self.quick)
      let before = try await NamedService.answers(5, from: channel)
      await first.server.shutdown(within: .seconds(1))
      let after = try await NamedService.answers(5, from: channel)
      channel.close()
      return (before, after)
    }

    #expect(before == Array(repeating: "first", count: 5))
    #expect(after == Array(repeating: "second", count: 5))
  }

  @Test("the states of a channel can be followed")
  func states() async throws {
    try await onSimulatedNetwork { loop, _ in
      let first = try await Self.serve("a", on: loop)
      let channel = try RPCClientChannel(
        loop: loop, target: first.endpoint, configuration: Self.quick)
      let idle = try await channel.connectivity
      #expect(idle == .idle)

      channel.connect()
      #expect(try await channel.connectivity(otherThan: .idle) == .connecting)
      #expect(try await channel.connectivity(otherThan: .connecting) == .ready)
      await first.server.shutdown(within: .zero)
      #expect(try await channel.connectivity(otherThan: .ready) == .idle)
      channel.connect()
      #expect(try await channel.connectivity(otherThan: .idle) == .connecting)
      #expect(try await channel.connectivity(otherThan: .connecting) == .transientFailure)
      guard case .tcp(_, let port) = first.endpoint else { return }
      let second = try await Self.serve("b", on: loop, port: port)
      #expect(try await channel.connectivity(otherThan: .transientFailure) == .ready)
      channel.close()
      #expect(try await channel.connectivity(otherThan: .ready) == .shutdown)
      await second.server.shutdown(within: .zero)
    }
  }

  @Test("between attempts calls fail at once with the reason, unless they wait for readiness")
  func failFast() async throws {
    try await onSimulatedNetwork { loop, _ in
      let gone = try await Self.serve("gone", on: loop)
      await gone.server.shutdown(within: .zero)
      guard case .tcp(_, let port) = gone.endpoint else { return }
      var configuration = RPCChannelConfiguration()
      configuration.backoff = RPCConnectionBackoff(
        initial: .milliseconds(300), maximum: .milliseconds(300))
      let channel = try RPCClientChannel(
        loop: loop, target: gone.endpoint, configuration: configuration)

      for _ in 0..<3 {
        let error = await #expect(throws: RPCError.self) {
          try await NamedService.answers(1, from: channel)
        }
        #expect(error?.code == .unavailable)
        #expect(error?.message.contains("\(port)") == true)
      }
      let late = await #expect(throws: RPCError.self) {
        let _: Blob = try await channel.unary(
          "/test.Named/Name", Blob(),
          options: CallOptions(timeout: .milliseconds(30), waitForReady: true))
      }
      #expect(late?.code == .deadlineExceeded)
      _ = try await Self.serve("back", on: loop, port: port)
      let answer: Blob = try await channel.unary(
        "/test.Named/Name", Blob(), options: CallOptions(waitForReady: true))
      #expect(answer.text == "back")
      channel.close()
    }
  }

  @Test("a channel that nobody uses lets go of its connections until the next call")
  func idleTimeout() async throws {
    try await onSimulatedNetwork { loop, _ in
      let server = try await Self.serve("a", on: loop)
      var configuration = Self.quick
      configuration.idleTimeout = .milliseconds(30)
      let channel = try RPCClientChannel(
        loop: loop, target: server.endpoint, configuration: configuration)

      _ = try await NamedService.answers(1, from: channel)
      #expect(try await channel.connectivity(otherThan: .ready) == .idle)
      let again = try await NamedService.answers(1, from: channel)
      #expect(again == ["a"])
      channel.close()
    }
  }

  @Test("a channel with a long call does not become idle")
  func busy() async throws {
    try await onSimulatedNetwork { loop, _ in
      let server = RPCServer(loop: loop, services: [EchoService(loop: loop)])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      var configuration = Self.quick
      configuration.idleTimeout = .milliseconds(10)
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port),
        configuration: configuration)

      let answer = try await EchoClient(channel: channel).sleep(Blob("slow", 150))
      #expect(answer.text == "slow")
      channel.close()
    }
  }

  @Test("names are resolved, and every address of a name is tried")
  func names() async throws {
    let answers = try await onSimulatedNetwork { loop, network in
      let server = try await Self.serve("local", on: loop)
      guard case .tcp(_, let port) = server.endpoint,
        let target = RPCTarget("dns:///localhost:\(port)")
      else { return [String]() }
      let there = UInt16(truncatingIfNeeded: port)
      network.names["localhost"] = [
        .ipv4(0x7F00_0002, port: there), .ipv4(0x7F00_0001, port: there),
      ]
      let channel = try RPCClientChannel(loop: loop, target: target, configuration: Self.quick)
      let answers = try await NamedService.answers(2, from: channel)
      channel.close()
      return answers
    }

    #expect(answers == ["local", "local"])
  }

  @Test("a name without an address makes calls unavailable")
  func unknownName() async throws {
    let error = try await onSimulatedNetwork { loop, _ in
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "nowhere.invalid", port: 1))
      defer { channel.close() }
      return await #expect(throws: RPCError.self) {
        try await NamedService.answers(1, from: channel)
      }
    }

    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("nowhere.invalid") == true)
  }

  @Test("messages beyond the client's limits end the call, either way")
  func limits() async throws {
    try await onSimulatedNetwork { loop, _ in
      let server = RPCServer(loop: loop, services: [EchoService(loop: loop)])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      var configuration = Self.quick
      configuration.requestBytesMax = 2000
      configuration.serviceConfig = RPCServiceConfig(
        methods: ["/test.Echo/Echo": .init(responseBytesMax: 1000)])
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port),
        configuration: configuration)
      let client = EchoClient(channel: channel)

      for size in [1500, 2500] {
        let error = await #expect(throws: RPCError.self) {
          try await client.echo(Blob(String(repeating: "x", count: size)))
        }
        #expect(error?.code == .resourceExhausted)
      }
      let small = try await client.echo(Blob(String(repeating: "x", count: 500)))
      #expect(small.bytes.count == 500)
      let bounded = CallOptions(requestBytesMax: 100)
      let error = await #expect(throws: RPCError.self) {
        try await client.echo(Blob(String(repeating: "x", count: 500)), options: bounded)
      }
      #expect(error?.code == .resourceExhausted)
      channel.close()
    }
  }

  @Test("the service config gives calls a timeout")
  func configuredTimeout() async throws {
    let error = try await onSimulatedNetwork { loop, _ in
      let server = RPCServer(loop: loop, services: [EchoService(loop: loop)])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      var configuration = Self.quick
      configuration.serviceConfig = RPCServiceConfig(
        methods: ["/test.Echo/": .init(timeout: .milliseconds(30))])
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port),
        configuration: configuration)
      defer { channel.close() }
      return await #expect(throws: RPCError.self) {
        try await EchoClient(channel: channel).sleep(Blob("", 60_000))
      }
    }

    #expect(error?.code == .deadlineExceeded)
  }
}

/// Waits until exactly these servers answer a channel's calls in turn.
func eventuallyAnswering(
  _ names: [String], _ channel: any RPCChannel, _ loop: EventLoop
) async throws {
  for _ in 0..<500 {
    do {
      let answers = try await NamedService.answers(names.count, from: channel)
      if answers.sorted() == names { return }
    } catch is RPCError {
      // A call met the connection that is just going; the next one does not.
    }
    try await loop.sleep(for: .milliseconds(10))
  }
  Issue.record("the servers \(names) do not all answer")
}
