// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

/// Namespaces: deletion only marks them; the namespace controller empties them and then takes the
/// last finalizer of the spec away through the `finalize` subresource.
struct NamespaceStrategy: ResourceStrategy {
  typealias Object = Namespace

  /// Told when a namespace is gone.
  let loss: LossSignal

  func applyDefaults(_ namespace: inout Namespace) {
    let name = namespace.metadata.name
    if !name.isEmpty { namespace.metadata.labels[WellKnown.namespaceNameLabel] = name }
  }

  func prepareForCreate(_ namespace: inout Namespace, _ context: RequestContext) {
    applyDefaults(&namespace)
    namespace.status = NamespaceStatus()
    namespace.status.phase = "Active"
    if !namespace.spec.finalizers.contains("kubernetes") {
      namespace.spec.finalizers.append("kubernetes")
    }
  }

  func prepareForUpdate(
    _ namespace: inout Namespace, old: Namespace, _ context: RequestContext
  ) {
    namespace.spec.finalizers = old.spec.finalizers
  }

  func validateName(_ name: String) -> [String] { NameRules.dns1123Label(name) }

  func validate(_ namespace: Namespace, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    for (position, finalizer) in namespace.spec.finalizers.enumerated() {
      let path = FieldPath("spec", "finalizers").index(position)
      errors.check(path, finalizer, NameRules.qualifiedName)
      let isKnown = ["kubernetes", "orphan", "foregroundDeletion"].contains(finalizer)
      if !isKnown, !finalizer.contains("/") {
        errors.invalid(
          path, .string(finalizer),
          "name is neither a standard finalizer name nor is it fully qualified")
      }
    }
    return errors
  }

  func validateStatusUpdate(
    _ namespace: Namespace, old: Namespace, _ context: RequestContext
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    let expected = namespace.metadata.deletionTimestamp == nil ? "Active" : "Terminating"
    if namespace.status.phase != expected {
      let when = expected == "Active" ? "is empty" : "is not empty"
      errors.invalid(
        FieldPath("status", "Phase"), .string(namespace.status.phase),
        "may only be '\(expected)' if `deletionTimestamp` \(when)")
    }
    return errors
  }

  // MARK: Deletion

  func markDeleted(_ namespace: inout Namespace, _ context: RequestContext) {
    namespace.status.phase = "Terminating"
  }

  func isHeld(_ namespace: Namespace) -> Bool {
    !namespace.spec.finalizers.isEmpty || !namespace.metadata.finalizers.isEmpty
  }

  func didDelete(_ namespace: Namespace, _ context: RequestContext) async { loss.report() }

  var objectSubresources: [String] { ["finalize"] }

  func prepareForSubresourceUpdate(
    _ subresource: String, _ namespace: inout Namespace, old: Namespace, _ context: RequestContext
  ) {
    let finalizers = namespace.spec.finalizers
    namespace.status = old.status
    namespace.spec = old.spec
    namespace.spec.finalizers = finalizers
  }

  func validateSubresourceUpdate(
    _ subresource: String, _ namespace: Namespace, old: Namespace, _ context: RequestContext
  ) -> FieldErrorList { validate(namespace, context) }

  func tableCells(_ namespace: Namespace, now: Time) -> [JSONValue]? {
    [
      .string(namespace.metadata.name), .string(namespace.status.phase),
      TableCell.age(namespace.metadata, now: now),
    ]
  }
}
