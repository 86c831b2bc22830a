// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import CoreAPI
import MetaAPI
import Testing
import Wire

@testable import Controllers

@Suite("Revision") struct RevisionTests {
  @Test("a ReplicaSet made for a Deployment is found as its current one")
  func current() {
    var deployment = Deployment.of(replicas: 1)
    let made = Revision.make(for: deployment, next: 1)

    #expect(Revision.current(of: deployment, among: [made])?.metadata.name == made.metadata.name)
    #expect(made.metadata.name.hasPrefix("web-"))
    #expect(made.spec.selector?.matchLabels["pod-template-hash"] != nil)
    #expect(made.metadata.annotations["deployment.kubernetes.io/revision"] == "1")

    deployment.spec.template.spec.nodeName = "elsewhere"
    #expect(Revision.current(of: deployment, among: [made]) == nil)
  }

  @Test("a collision gives another name")
  func collision() {
    var deployment = Deployment.of(replicas: 1)
    let first = Revision.make(for: deployment, next: 1)

    deployment.status.collisionCount = 1

    #expect(Revision.make(for: deployment, next: 1).metadata.name != first.metadata.name)
  }

  @Test("going back to an old template gives it a new number and keeps the old in its history")
  func rollback() {
    var replicaSet = ReplicaSet.of("old", replicas: 0, revision: 1)

    Revision.annotate(&replicaSet, from: .of(replicas: 1), next: 3)

    #expect(replicaSet.metadata.annotations["deployment.kubernetes.io/revision"] == "3")
    #expect(replicaSet.metadata.annotations["deployment.kubernetes.io/revision-history"] == "1")
  }

  @Test("annotations of the Deployment are copied, its own bookkeeping is not")
  func annotations() {
    var deployment = Deployment.of(replicas: 1)
    deployment.metadata.annotations = [
      "team": "a", "kubectl.kubernetes.io/last-applied-configuration": "{}",
      "deployment.kubernetes.io/revision": "9",
    ]

    let made = Revision.make(for: deployment, next: 2)

    #expect(made.metadata.annotations["team"] == "a")
    #expect(
      made.metadata.annotations["kubectl.kubernetes.io/last-applied-configuration"] == nil)
    #expect(made.metadata.annotations["deployment.kubernetes.io/revision"] == "2")
  }

  @Test("old empty revisions beyond the limit go, oldest first")
  func history() {
    let old = (1...4).map { ReplicaSet.of("r\($0)", replicas: $0 == 2 ? 1 : 0, revision: $0) }

    let gone = DeploymentController.superfluous(old, limit: 1)

    #expect(gone.map(\.metadata.name) == ["r1", "r3"])
  }
}
