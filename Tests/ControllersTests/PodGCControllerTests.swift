// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import Controllers

@Suite("Pod garbage collector") struct PodGCControllerTests {
  @Test("the oldest finished pods beyond the threshold go")
  func threshold() {
    let finished = [3, 1, 2].map { age -> Pod in
      var pod = Pod.running("p\(age)")
      pod.metadata.creationTimestamp = Time(seconds: Int64(age))
      return pod
    }

    let gone = PodGCController.superfluous(finished, threshold: 1)

    #expect(gone.map(\.metadata.name) == ["p1", "p2"])
    #expect(PodGCController.superfluous(finished, threshold: 3).isEmpty)
  }
}
