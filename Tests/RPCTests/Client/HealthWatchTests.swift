// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import Platform
import RPC
import Synchronization
import Testing
import Wire

/// `grpc.health.v1.HealthCheckResponse`.
private struct HealthStatus: Message {
  static let serving: Int32 = 1
  static let notServing: Int32 = 2
  var status: Int32 = 0

  static var messageName: String { "grpc.health.v1.HealthCheckResponse" }

  mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  func encode(into writer: inout WireWriter) { writer.nonZero(1, status) }
}

/// A health service whose answer a test sets.
private final class SettableHealth: RPCService {
  private let status: Mutex<Int32>
  private let asked = Mutex<[String]>([])
  private let loop: EventLoop
  let serviceName = "grpc.health.v1.Health"

  init(_ status: Int32, loop: EventLoop) {
    self.status = Mutex(status)
    self.loop = loop
  }

  /// The services that were asked about.
  var services: [String] { asked.withLock { $0 } }

  func set(_ new: Int32) { status.withLock { $0 = new } }

  var methods: [RPCMethod] {
    [
      .serverStreaming("/grpc.health.v1.Health/Watch") {
        (request: Blob, responses: RPCResponses<HealthStatus>, _) in
        self.asked.withLock { $0.append(request.text) }
        var last: Int32?
        while true {
          let status = self.status.withLock { $0 }
          if status != last {
            var answer = HealthStatus()
            answer.status = status
            try await responses.send(answer)
            last = status
          }
          try await self.loop.sleep(for: .milliseconds(5))
        }
      }
    ]
  }
}

@Suite("Client-side health checks") struct HealthWatchTests {
  private static func channel(
    _ loop: EventLoop, _ endpoints: [Endpoint], idleTimeout: Duration? = nil
  ) throws -> RPCClientChannel {
    var configuration = RPCChannelConfiguration()
    configuration.serviceConfig = RPCServiceConfig(
      loadBalancing: .roundRobin, healthCheckServiceName: "test.Named")
    configuration.backoff = RPCConnectionBackoff(
      initial: .milliseconds(5), maximum: .milliseconds(20), connectTimeoutMin: .seconds(5))
    configuration.idleTimeout = idleTimeout
    return try RPCClientChannel(
      loop: loop, target: RPCTarget(endpoints), configuration: configuration)
  }

  private static func serve(
    _ name: String, _ health: SettableHealth?, _ loop: EventLoop
  ) async throws -> Endpoint {
    var services: [any RPCService] = [NamedService(name: name)]
    if let health { services.append(health) }
    let address = try await RPCServer(loop: loop, services: services).listen(
      on: .tcp(host: "127.0.0.1", port: 0))
    return .tcp(host: "127.0.0.1", port: address.port)
  }

  @Test("calls go where the server is healthy, and follow changes")
  func follows() async throws {
    try await onSimulatedNetwork { loop, _ in
      let a = SettableHealth(HealthStatus.serving, loop: loop)
      let b = SettableHealth(HealthStatus.notServing, loop: loop)
      let channel = try Self.channel(
        loop, [try await Self.serve("a", a, loop), try await Self.serve("b", b, loop)])

      channel.connect()
      try await eventually(on: loop) { !a.services.isEmpty && !b.services.isEmpty }
      let healthy = try await NamedService.answers(4, from: channel)
      #expect(healthy == ["a", "a", "a", "a"])
      #expect(a.services == ["test.Named"])
      b.set(HealthStatus.serving)
      try await eventuallyAnswering(["a", "b"], channel, loop)
      a.set(HealthStatus.notServing)
      try await eventuallyAnswering(["b", "b"], channel, loop)
      channel.close()
    }
  }

  @Test("when no server is healthy calls are unavailable, and say why")
  func allUnhealthy() async throws {
    let error = try await onSimulatedNetwork { loop, _ in
      let health = SettableHealth(HealthStatus.notServing, loop: loop)
      let channel = try Self.channel(loop, [try await Self.serve("a", health, loop)])
      defer { channel.close() }
      return await #expect(throws: RPCError.self) {
        try await NamedService.answers(1, from: channel)
      }
    }

    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("health status is 2") == true)
  }

  @Test("a server without a health service counts as healthy")
  func unimplemented() async throws {
    let answers = try await onSimulatedNetwork { loop, _ in
      let channel = try Self.channel(loop, [try await Self.serve("a", nil, loop)])
      let answers = try await NamedService.answers(2, from: channel)
      channel.close()
      return answers
    }

    #expect(answers == ["a", "a"])
  }

  @Test("the health check does not keep an unused channel from becoming idle")
  func idle() async throws {
    try await onSimulatedNetwork { loop, _ in
      let health = SettableHealth(HealthStatus.serving, loop: loop)
      let channel = try Self.channel(
        loop, [try await Self.serve("a", health, loop)], idleTimeout: .milliseconds(30))
      _ = try await NamedService.answers(1, from: channel)
      #expect(try await channel.connectivity(otherThan: .ready) == .idle)
      channel.close()
    }
  }
}
