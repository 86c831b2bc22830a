// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import APIServerCore
import CoreAPI
import MetaAPI
import Wire

/// Pods stay five minutes on a node that is not ready or out of reach, unless they say otherwise.
struct DefaultTolerationSeconds: AdmissionPlugin {
  let name = "DefaultTolerationSeconds"

  private static let seconds: Int64 = 300

  func mutate(_ request: inout AdmissionRequest) async throws {
    guard request.operation != .delete, request.context.subresource.isEmpty,
      var pod = request.object as? Pod
    else { return }
    for key in [WellKnown.notReadyTaint, WellKnown.unreachableTaint]
    where !pod.spec.tolerations.contains(where: { Self.covers($0, key) }) {
      let toleration = Toleration.with {
        $0.key = key
        $0.operator = "Exists"
        $0.effect = "NoExecute"
        $0.tolerationSeconds = Self.seconds
      }
      pod.spec.tolerations.append(toleration)
    }
    request.object = pod
  }

  private static func covers(_ toleration: Toleration, _ key: String) -> Bool {
    (toleration.key == key || toleration.key.isEmpty)
      && (toleration.effect == "NoExecute" || toleration.effect.isEmpty)
  }
}
