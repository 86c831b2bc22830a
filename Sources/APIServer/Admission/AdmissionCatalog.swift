// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIServerCore

/// Admission plugins in the order they run. Changes come before checks of what was changed.
enum AdmissionCatalog {
  static func plugins(
    registry: ResourceRegistry, rbac: RBACAuthorizer, authorizer: any Authorizer
  ) throws -> [any AdmissionPlugin] {
    [
      try NamespaceLifecycle(registry: registry),
      NodeRestriction(),
      TaintNodesByCondition(),
      try ServiceAccountAdmission(registry: registry),
      PodPriority(),
      DefaultTolerationSeconds(),
      try RBACEscalation(registry: registry, rbac: rbac, authorizer: authorizer),
    ]
  }
}
