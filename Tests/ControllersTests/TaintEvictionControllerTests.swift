// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaTypes
import Testing
import Wire

@testable import Controllers

@Suite("Taint eviction controller") struct TaintEvictionControllerTests {
  private let taint = Taint.with {
    $0.key = "node.kubernetes.io/unreachable"
    $0.effect = "NoExecute"
    $0.timeAdded = Time(seconds: 100)
  }

  private func pod(_ tolerationSeconds: Int64?...) -> Pod {
    .with { pod in
      pod.spec.tolerations = tolerationSeconds.map { seconds in
        .with {
          $0.key = "node.kubernetes.io/unreachable"
          $0.operator = "Exists"
          $0.effect = "NoExecute"
          $0.tolerationSeconds = seconds
        }
      }
    }
  }

  private func stay(_ pod: Pod, _ taints: [Taint], now: Int64) -> TaintEvictionController.Stay {
    TaintEvictionController.stay(of: pod, taints: taints, now: now)
  }

  @Test("without toleration a pod goes at once")
  func atOnce() {
    #expect(stay(pod(), [taint], now: 100) == .seconds(0))
  }

  @Test("with a time it goes when that is over, counted from the taint")
  func later() {
    #expect(stay(pod(300), [taint], now: 110) == .seconds(290))
    #expect(stay(pod(300, 30), [taint], now: 110) == .seconds(20))
  }

  @Test("a toleration without time is for ever, and so is a node without such taints")
  func forever() {
    #expect(stay(pod(nil), [taint], now: 999) == .forever)
    #expect(stay(pod(), [], now: 999) == .forever)
    var soft = taint
    soft.effect = "NoSchedule"
    #expect(stay(pod(), [soft], now: 999) == .forever)
  }
}
