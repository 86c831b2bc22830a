// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import Scheduler

/// Each case: a pod, a cluster whose first node is asked about, and the words of the refusal.
@Suite("Filters") struct FilterTests {
  private func verdict(
    _ pod: Pod, on node: Node, others: [Node] = [], running: [Pod] = []
  ) -> String {
    let cluster = nodes([node] + others, running: running)
    let pod = PodInfo(pod)
    var state = CycleState()
    for plugin in Catalog.profile.prepare { plugin.prepare(pod, cluster, &state) }
    for plugin in Catalog.profile.filters {
      let refusals = plugin.refusals(pod, cluster[0], state)
      if !refusals.isEmpty { return refusals.joined(separator: "; ") }
    }
    return "fits"
  }

  @Test("resources: what is asked must be left, and there must be room for one more pod")
  func resources() {
    let pod = Pod.asking("p", cpu: "2", memory: "1Gi")

    #expect(verdict(pod, on: .offering("n")) == "fits")
    #expect(verdict(pod, on: .offering("n", cpu: "1999m")) == "Insufficient cpu")
    #expect(
      verdict(pod, on: .offering("n", cpu: "1", memory: "512Mi", pods: "0"))
        == "Too many pods; Insufficient cpu; Insufficient memory")
    #expect(
      verdict(pod, on: .offering("n"), running: [.asking("o", cpu: "3", on: "n")])
        == "Insufficient cpu")
  }

  @Test("an extended resource that no node offers is insufficient")
  func devices() {
    let pod = Pod.asking("p") {
      $0.spec.containers[0].resources.requests["example.com/gpu"] = .of("1")
    }

    #expect(verdict(pod, on: .offering("n")) == "Insufficient example.com/gpu")
  }

  @Test("taints: an untolerated one refuses, a toleration lifts it, a soft one does not matter")
  func taints() {
    let tainted = Node.offering("n") {
      $0.spec.taints = [
        .with {
          $0.key = "dedicated"
          $0.value = "db"
          $0.effect = "NoSchedule"
        }
      ]
    }
    let tolerating = Pod.asking("p") {
      $0.spec.tolerations = [
        .with {
          $0.key = "dedicated"
          $0.operator = "Exists"
        }
      ]
    }

    #expect(
      verdict(.asking("p"), on: tainted) == "node(s) had untolerated taint {dedicated: db}")
    #expect(verdict(tolerating, on: tainted) == "fits")
    var soft = tainted
    soft.spec.taints[0].effect = "PreferNoSchedule"
    #expect(verdict(.asking("p"), on: soft) == "fits")
  }

  @Test("node selectors and required node affinity must match")
  func nodeAffinity() {
    let pod = Pod.asking("p") { $0.spec.nodeSelector = ["disk": "ssd"] }

    #expect(
      verdict(pod, on: .offering("n")) == "node(s) didn't match Pod's node affinity/selector")
    #expect(verdict(pod, on: .offering("n", labels: ["disk": "ssd"])) == "fits")
  }

  @Test("host ports must be free on the node, the all-zero address covers all")
  func hostPorts() {
    func listening(_ name: String, on node: String = "", address: String = "") -> Pod {
      .asking(name, on: node) {
        $0.spec.containers[0].ports = [
          .with {
            $0.hostPort = 80
            $0.hostIP = address
            $0.containerPort = 80
          }
        ]
      }
    }
    let refusal = "node(s) didn't have free ports for the requested pod ports"

    #expect(
      verdict(listening("p"), on: .offering("n"), running: [listening("o", on: "n")]) == refusal)
    #expect(
      verdict(
        listening("p", address: "10.0.0.1"), on: .offering("n"),
        running: [listening("o", on: "n", address: "10.0.0.2")]) == "fits")
  }

  @Test("required anti-affinity keeps pods apart, from both sides")
  func antiAffinity() {
    func lonely(_ name: String, on node: String = "") -> Pod {
      .asking(name, on: node, labels: ["app": "web"]) {
        $0.spec.affinity = .with {
          $0.podAntiAffinity = .with {
            $0.requiredDuringSchedulingIgnoredDuringExecution = [
              .with {
                $0.topologyKey = "kubernetes.io/hostname"
                $0.labelSelector = .with { $0.matchLabels = ["app": "web"] }
              }
            ]
          }
        }
      }
    }
    let plain = Pod.asking("plain", labels: ["app": "web"])

    #expect(
      verdict(
        lonely("p"), on: .offering("n"), running: [.asking("o", on: "n", labels: ["app": "web"])])
        == "node(s) didn't match pod anti-affinity rules")
    #expect(
      verdict(plain, on: .offering("n"), running: [lonely("o", on: "n")])
        == "node(s) didn't satisfy existing pods anti-affinity rules")
    #expect(verdict(lonely("p"), on: .offering("n")) == "fits")
  }

  @Test("required affinity wants company, but the first of a group may start alone")
  func affinity() {
    func social(_ name: String, app: String) -> Pod {
      .asking(name, labels: ["app": app]) {
        $0.spec.affinity = .with {
          $0.podAffinity = .with {
            $0.requiredDuringSchedulingIgnoredDuringExecution = [
              .with {
                $0.topologyKey = "kubernetes.io/hostname"
                $0.labelSelector = .with { $0.matchLabels = ["app": "db"] }
              }
            ]
          }
        }
      }
    }
    let database = Pod.asking("o", on: "n", labels: ["app": "db"])

    #expect(verdict(social("p", app: "web"), on: .offering("n"), running: [database]) == "fits")
    #expect(
      verdict(social("p", app: "web"), on: .offering("n"))
        == "node(s) didn't match pod affinity rules")
    #expect(verdict(social("p", app: "db"), on: .offering("n")) == "fits")
  }

  @Test("topology spread refuses the fuller side")
  func spread() {
    let pod = Pod.asking("p", labels: ["app": "web"]) {
      $0.spec.topologySpreadConstraints = [
        .with {
          $0.maxSkew = 1
          $0.topologyKey = "zone"
          $0.whenUnsatisfiable = "DoNotSchedule"
          $0.labelSelector = .with { $0.matchLabels = ["app": "web"] }
        }
      ]
    }
    let full = Node.offering("a", labels: ["zone": "a"])
    let empty = Node.offering("b", labels: ["zone": "b"])
    let running = [Pod.asking("o", on: "a", labels: ["app": "web"])]

    #expect(
      verdict(pod, on: full, others: [empty], running: running)
        == "node(s) didn't match pod topology spread constraints")
    #expect(verdict(pod, on: empty, others: [full], running: running) == "fits")
    #expect(
      verdict(pod, on: .offering("c"))
        == "node(s) didn't match pod topology spread constraints (missing required label)")
  }
}
