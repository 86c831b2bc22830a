// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HealthRPC
import Net
import NetSimulation
import Platform
import RPC
import Testing
import Wire

@testable import RPCServices

@Suite("Health service") struct HealthTests {
  private func withClient(
    _ health: HealthRegistry,
    _ body: @escaping @Sendable (EventLoop, HealthClient) async throws -> Void
  ) async throws {
    try await onSimulatedNetwork { loop, _ in
      let transport = InMemoryTransport(
        services: [HealthEndpoint(health)], environment: loop.environment, executor: loop)
      try await body(loop, HealthClient(channel: transport))
    }
  }

  private func request(_ service: String) -> HealthCheckRequest {
    HealthCheckRequest.with { $0.service = service }
  }

  @Test("Check tells the status of a service and of the server")
  func check() async throws {
    let health = HealthRegistry([HealthEndpoint(HealthRegistry())])
    health.set(.notServing, for: "test.Slow")
    try await withClient(health) { _, client in
      let whole = try await client.check(request(""))
      let known = try await client.check(request("grpc.health.v1.Health"))
      let slow = try await client.check(request("test.Slow"))

      #expect(whole.status == .serving)
      #expect(known.status == .serving)
      #expect(slow.status == .notServing)
    }
  }

  @Test("Check of an unknown service is NOT_FOUND")
  func unknown() async throws {
    try await withClient(HealthRegistry()) { _, client in
      let error = await #expect(throws: RPCError.self) {
        try await client.check(request("test.No"))
      }

      #expect(error?.code == .notFound)
    }
  }

  @Test("List tells every service, and refuses to tell more than a hundred")
  func list() async throws {
    let health = HealthRegistry()
    health.set(.notServing, for: "test.A")
    try await withClient(health) { _, client in
      let statuses = try await client.list(HealthListRequest()).statuses
      for number in 0..<100 { health.set(.serving, for: "test.\(number)") }
      let error = await #expect(throws: RPCError.self) {
        try await client.list(HealthListRequest())
      }

      #expect(statuses.map(\.key) == ["", "test.A"])
      #expect(statuses["test.A"]?.status == .notServing)
      #expect(error?.code == .resourceExhausted)
    }
  }

  @Test("Watch tells the status at once and after each change, and ends with its call")
  func watch() async throws {
    let health = HealthRegistry()
    try await withClient(health) { loop, client in
      let call = try await client.watch(request("test.Later"))
      var seen = [try await call.next()?.status]
      for status in [HealthRegistry.ServingStatus.serving, .notServing, .notServing, .serving] {
        let isNew = health.status(of: "test.Later") != status
        health.set(status, for: "test.Later")
        if isNew { seen.append(try await call.next()?.status) }
      }
      call.cancel()
      for _ in 0..<1000 where health.watcherCount > 0 {
        try await loop.environment.sleep(for: .milliseconds(1))
      }

      #expect(seen == [.serviceUnknown, .serving, .notServing, .serving])
      #expect(health.watcherCount == 0)
    }
  }

  @Test("a shutdown makes every service NOT_SERVING for good")
  func shutDown() async throws {
    let health = HealthRegistry()
    health.set(.serving, for: "test.A")
    try await withClient(health) { _, client in
      let call = try await client.watch(request("test.A"))
      let before = try await call.next()?.status
      health.shutDown()
      health.set(.serving, for: "test.A")
      let after = try await call.next()?.status
      let whole = try await client.check(request(""))

      #expect(before == .serving)
      #expect(after == .notServing)
      #expect(whole.status == .notServing)
      call.cancel()
    }
  }
}
