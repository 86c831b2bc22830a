// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaTypes
import Testing
import Wire

@testable import Kubelet

@Suite("Status reporter") struct StatusReporterTests {
  private func status(ready: String, since seconds: Int64) -> PodStatus {
    .with {
      $0.conditions = [
        .with {
          $0.type = "Ready"
          $0.status = ready
          $0.lastTransitionTime = Time(seconds: seconds)
        }
      ]
    }
  }

  @Test("readiness that someone else took away later is noticed")
  func overwritten() {
    #expect(status(ready: "True", since: 5).isOverwritten(in: status(ready: "False", since: 9)))
  }

  @Test("a watch that is behind our own report is no change by others")
  func behind() {
    let own = status(ready: "True", since: 5)

    #expect(!own.isOverwritten(in: status(ready: "False", since: 3)))
    #expect(!own.isOverwritten(in: own))
    #expect(!own.isOverwritten(in: PodStatus()))
  }
}
