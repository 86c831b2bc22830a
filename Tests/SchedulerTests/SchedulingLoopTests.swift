// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import ControllerRuntime
import CoreAPI
import FakeAPI
import Informers
import MetaAPI
import MetaTypes
import Telemetry
import TestKit
import Testing
import Wire

@testable import Scheduler

@Suite("Scheduling loop") struct SchedulingLoopTests {
  private func withScheduler(
    _ server: FakeAPIServer, _ body: () async throws -> Void
  ) async throws {
    let environment = ManualClock().environment
    let informers = InformerSet(client: server.client, environment: environment)
    let loop = SchedulingLoop(
      client: server.client, informers: informers, environment: environment,
      events: EventRecorder(client: server.client, component: "test", environment: environment),
      metrics: MetricsRegistry())
    try await withThrowingTaskGroup { group in
      group.addTask { try await informers.run() }
      group.addTask { try await loop.run() }
      try await body()
      group.cancelAll()
    }
  }

  /// The pod once it is as wanted.
  private func pod(
    _ name: String, on server: FakeAPIServer, when isDone: (Pod) -> Bool
  ) async throws -> Pod {
    for _ in 0..<100_000 {
      let pod = try await server.client.get(Pod.self, ObjectKey(namespace: "default", name: name))
      if isDone(pod) { return pod }
      await Task.yield()
    }
    Issue.record("the pod never got there")
    return Pod()
  }

  @Test("binds a pod that waits and one that comes")
  func binds() async throws {
    let server = FakeAPIServer()
    _ = try await server.client.create(Node.offering("n1"))
    _ = try await server.client.create(Pod.asking("early"))

    try await withScheduler(server) {
      #expect(try await pod("early", on: server) { $0.spec.nodeName == "n1" } != Pod())
      _ = try await server.client.create(Pod.asking("late"))
      #expect(try await pod("late", on: server) { $0.spec.nodeName == "n1" } != Pod())
    }
  }

  @Test("assumed pods count at once: two that fit only alone go to two nodes")
  func assumes() async throws {
    let server = FakeAPIServer()
    _ = try await server.client.create(Node.offering("n1", cpu: "1"))
    _ = try await server.client.create(Node.offering("n2", cpu: "1"))
    for name in ["a", "b"] { _ = try await server.client.create(Pod.asking(name, cpu: "800m")) }

    try await withScheduler(server) {
      let first = try await pod("a", on: server) { !$0.spec.nodeName.isEmpty }
      let second = try await pod("b", on: server) { !$0.spec.nodeName.isEmpty }
      #expect(Set([first.spec.nodeName, second.spec.nodeName]) == ["n1", "n2"])
    }
  }
}
