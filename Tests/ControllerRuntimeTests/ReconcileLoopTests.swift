// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import CoreAPI
import FakeAPI
import Informers
import MetaAPI
import Synchronization
import Telemetry
import TestKit
import Testing
import Wire

@testable import ControllerRuntime

@Suite("Reconcile loop") struct ReconcileLoopTests {
  /// Reports each key and fails as often as told.
  private struct Recorder: Controller {
    static let name = "recorder"
    let report: AsyncStream<String>.Continuation
    let failuresLeft: Counter
    var watches: [Watched] { [.primary(ConfigMap.self)] }

    func reconcile(_ key: ObjectKey) async throws -> Outcome {
      report.yield("\(key)")
      guard !failuresLeft.take() else { throw ClientError.unreachable("told to fail") }
      return .settled
    }
  }

  private final class Counter: Sendable {
    private let left: Mutex<Int>
    init(_ count: Int) { left = Mutex(count) }
    func take() -> Bool {
      left.withLock { left in
        left -= 1
        return left >= 0
      }
    }
  }

  private func withLoop(
    _ server: FakeAPIServer, clock: ManualClock, failures: Int = 0,
    _ body: (AsyncStream<String>.AsyncIterator) async throws -> Void
  ) async throws {
    let informers = InformerSet(client: server.client, environment: clock.environment)
    let (keys, report) = AsyncStream<String>.makeStream()
    let loop = ReconcileLoop(
      Recorder(report: report, failuresLeft: Counter(failures)), informers: informers,
      environment: clock.environment, metrics: MetricsRegistry())
    try await withThrowingTaskGroup { group in
      group.addTask { try await informers.run() }
      group.addTask { try await loop.run() }
      try await body(keys.makeAsyncIterator())
      group.cancelAll()
    }
  }

  private func create(_ name: String, on server: FakeAPIServer) async throws {
    _ = try await server.client.create(
      ConfigMap.with {
        $0.metadata.namespace = "a"
        $0.metadata.name = name
      })
  }

  @Test("reconciles what is there and what comes")
  func reconciles() async throws {
    let server = FakeAPIServer()
    try await create("one", on: server)

    try await withLoop(server, clock: ManualClock()) { iterator in
      var keys = iterator
      #expect(await keys.next() == "a/one")
      try await create("two", on: server)
      #expect(await keys.next() == "a/two")
    }
  }

  @Test("a failure is tried again after its delay")
  func retries() async throws {
    let server = FakeAPIServer()
    let clock = ManualClock()
    try await create("one", on: server)

    try await withLoop(server, clock: clock, failures: 1) { iterator in
      var keys = iterator
      #expect(await keys.next() == "a/one")
      while clock.sleeperCount == 0 { await Task.yield() }
      clock.advance(by: .milliseconds(5))
      #expect(await keys.next() == "a/one")
    }
  }
}
