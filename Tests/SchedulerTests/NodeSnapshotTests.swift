// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import CoreAPI
import MetaAPI
import Testing

@testable import Scheduler

@Suite("Node snapshot") struct NodeSnapshotTests {
  @Test("a pod counts on its node until it goes")
  func counts() {
    var snapshot = NodeSnapshot()
    snapshot.set(.offering("n"))
    let pod = PodInfo(.asking("p", cpu: "500m", on: "n"))

    snapshot.add(pod)
    snapshot.add(pod)
    #expect(snapshot["n"]?.requested.milliCPU == 500)

    snapshot.remove(pod.key)
    #expect(snapshot["n"]?.requested == Resources())
    #expect(snapshot["n"]?.pods.isEmpty == true)
  }

  @Test("a pod that moves to another node leaves the first")
  func moves() {
    var snapshot = NodeSnapshot()
    snapshot.set(.offering("a"))
    snapshot.set(.offering("b"))
    let pod = PodInfo(.asking("p"))

    snapshot.add(pod.placed(on: "a"))
    snapshot.add(pod.placed(on: "b"))

    #expect(snapshot["a"]?.pods.count == 0)
    #expect(snapshot["b"]?.pods.count == 1)
  }

  @Test("pods seen before their node are counted when it comes")
  func lateNode() {
    var snapshot = NodeSnapshot()
    snapshot.add(PodInfo(.asking("p", on: "n")))

    snapshot.set(.offering("n"))

    #expect(snapshot["n"]?.pods.count == 1)
  }

  @Test("a node that goes and comes back has its pods again")
  func nodeReturns() {
    var snapshot = NodeSnapshot()
    snapshot.set(.offering("n"))
    snapshot.set(.offering("m"))
    snapshot.add(PodInfo(.asking("p", on: "n")))

    snapshot.removeNode("n")
    #expect(snapshot["n"] == nil)
    #expect(snapshot["m"]?.name == "m")
    snapshot.set(.offering("n"))

    #expect(snapshot["n"]?.pods.count == 1)
  }
}
