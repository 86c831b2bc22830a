// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import APIServerCore
import CoreAPI
import MetaAPI
import Wire

/// New nodes take no pods until the node controller has seen them ready.
struct TaintNodesByCondition: AdmissionPlugin {
  let name = "TaintNodesByCondition"

  func mutate(_ request: inout AdmissionRequest) async throws {
    guard request.operation == .create, var node = request.object as? Node else { return }
    let taint = Taint.with {
      $0.key = WellKnown.notReadyTaint
      $0.effect = "NoSchedule"
    }
    guard !node.spec.taints.contains(where: { $0.key == taint.key && $0.effect == taint.effect })
    else { return }
    node.spec.taints.append(taint)
    request.object = node
  }
}
