// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
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

@testable import Controllers

/// Deployment and ReplicaSet controllers together, on an API server in memory; the test is the kubelet.
@Suite("Rollout flow") struct RolloutFlowTests {
  private func withControllers(
    _ server: FakeAPIServer, _ body: () async throws -> Void
  ) async throws {
    let environment = ManualClock().environment
    let informers = InformerSet(client: server.client, environment: environment)
    let context = ControllerContext(
      client: server.client, informers: informers, environment: environment,
      events: EventRecorder(client: server.client, component: "test", environment: environment),
      options: ControllerOptions())
    let controllers: [any Controller] = [
      DeploymentController(context), ReplicaSetController(context),
    ]
    let loops = controllers.map {
      ReconcileLoop(
        $0, informers: informers, environment: environment, metrics: MetricsRegistry())
    }
    try await withThrowingTaskGroup { group in
      group.addTask { try await informers.run() }
      for loop in loops { group.addTask { try await loop.run() } }
      try await body()
      group.cancelAll()
    }
  }

  /// Makes every pod ready, until the deployment's status is as wanted.
  private func runPods(
    _ server: FakeAPIServer, until isDone: (DeploymentStatus) -> Bool
  ) async throws -> Deployment {
    let key = ObjectKey(namespace: "default", name: "web")
    for _ in 0..<100_000 {
      let deployment = try await server.client.get(Deployment.self, key)
      if isDone(deployment.status) { return deployment }
      for var pod in try await server.client.list(Pod.self).items where !pod.isReadyNow {
        pod.status.phase = "Running"
        pod.status.conditions = [
          .with {
            $0.type = "Ready"
            $0.status = "True"
          }
        ]
        do { _ = try await server.client.updateStatus(pod) } catch is ClientError { continue }
      }
      await Task.yield()
    }
    Issue.record("the deployment never got there")
    return Deployment()
  }

  @Test("a deployment comes up, and a new template replaces its pods")
  func rollout() async throws {
    let server = FakeAPIServer()
    try await withControllers(server) {
      _ = try await server.client.create(Deployment.of(replicas: 3))
      var deployment = try await runPods(server) { $0.availableReplicas == 3 }
      #expect(deployment.metadata.annotations["deployment.kubernetes.io/revision"] == "1")

      deployment.spec.template.spec.hostname = "new"
      _ = try await server.client.update(deployment)
      let after = try await runPods(server) {
        $0.observedGeneration == 2 && $0.updatedReplicas == 3 && $0.replicas == 3
          && $0.availableReplicas == 3
      }

      #expect(after.metadata.annotations["deployment.kubernetes.io/revision"] == "2")
      let pods = try await server.client.list(Pod.self).items
      #expect(pods.map(\.spec.hostname) == ["new", "new", "new"])
      let sizes = try await server.client.list(ReplicaSet.self).items.map { $0.spec.replicas ?? -1 }
      #expect(sizes.sorted() == [0, 3])
    }
  }
}

extension Pod {
  fileprivate var isReadyNow: Bool { status.conditions.contains { $0.status == "True" } }
}
