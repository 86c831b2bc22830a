// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import APIMachinery
package import MetaAPI
package import MetaTypes
package import Schema

/// The rules of one kind that its schema cannot state.
///
/// A write runs: decode → `applyDefaults` → admission (mutate) → `prepareFor…` → system metadata →
/// `validate…` → admission (validate) → `willCreate`/`willUpdate` → one store transaction. Every
/// step has a default, so a strategy holds only what is special about its kind; a kind without
/// anything special is served by `DefaultStrategy`.
///
/// The registry itself does what holds for all kinds: names and generated names, uid, timestamps,
/// `generation`, metadata that may not change, keeping `status` out of ordinary writes and
/// everything but `status` out of status writes, finalizers.
package protocol ResourceStrategy<Object>: Sendable {
  /// The type served.
  associatedtype Object: Resource<ObjectMeta>
  /// The type stored; differs when the kind is served in several versions.
  associatedtype Stored: Resource<ObjectMeta> = Object

  /// Fills in what the client left out. Must be idempotent: it also runs on updates and patches.
  func applyDefaults(_ object: inout Object)

  /// Clears what a creator may not set. `status` is already empty if the kind has a status
  /// subresource.
  func prepareForCreate(_ object: inout Object, _ context: RequestContext)

  /// Carries over what an updater may not change. `status` is already the old one if the kind has
  /// a status subresource.
  func prepareForUpdate(_ object: inout Object, old: Object, _ context: RequestContext)

  /// Carries over what a status writer may not change. Everything but `status` and `metadata` is
  /// already the old one.
  func prepareForStatusUpdate(_ object: inout Object, old: Object, _ context: RequestContext)

  /// The checks that the schema states (`validate`, `closed` in proto/) run before the methods
  /// below. Off for strategies that make all checks themselves, in upstream's order.
  var isCheckedBySchema: Bool { get }

  /// Checks a whole object on create, and on update before `validateUpdate`. Metadata is checked
  /// by the registry, `metadata.name` by `validateName`.
  func validate(_ object: Object, _ context: RequestContext) -> FieldErrorList

  /// Checks what may not change, on top of `validate`.
  func validateUpdate(_ object: Object, old: Object, _ context: RequestContext) -> FieldErrorList

  /// Checks a status write; `validate` does not run.
  func validateStatusUpdate(_ object: Object, old: Object, _ context: RequestContext)
    -> FieldErrorList

  /// Why `name` does not do, one text per reason. Default: a DNS-1123 subdomain.
  func validateName(_ name: String) -> [String]

  /// `metadata.generation` starts at 1 and grows with each change of `spec` and at deletion.
  var tracksGeneration: Bool { get }

  /// Seconds after which the store forgets the object; nil for ever. Asked on each write.
  func timeToLiveSeconds(_ object: Object) -> Int64?

  // MARK: Allocation

  /// Runs last before the object is created: allocate addresses, ports and the like into
  /// `object`. Not called for dry runs that would change something outside the object:
  /// look at `context.isDryRun`.
  func willCreate(_ object: inout Object, _ context: RequestContext) async throws

  /// The create after a successful `willCreate` failed: give back what was allocated.
  func createFailed(_ object: Object, _ context: RequestContext) async

  /// As `willCreate`, for updates. May run again on the same request when another write came first.
  func willUpdate(_ object: inout Object, old: Object, _ context: RequestContext) async throws

  /// The update is stored: release what `old` held and `object` does not.
  func didUpdate(_ object: Object, old: Object, _ context: RequestContext) async

  /// The object is gone from the store: release what it held.
  func didDelete(_ object: Object, _ context: RequestContext) async

  // MARK: Deletion

  /// Refuses a delete request by throwing an `APIError`.
  func validateDelete(_ object: Object, _ context: RequestContext) throws

  /// Seconds that the object lives on after the request; nil or 0 removes it at once (finalizers
  /// permitting).
  /// - Parameter requested: `gracePeriodSeconds` of the request.
  func gracePeriodSeconds(_ object: Object, requested: Int64?) -> Int64?

  /// Changes the object besides its deletion timestamp when deletion begins (a namespace's phase).
  func markDeleted(_ object: inout Object, _ context: RequestContext)

  /// Something still holds the object although its deletion began. Default: any finalizer in
  /// `metadata`.
  func isHeld(_ object: Object) -> Bool

  /// Dependents are orphaned when a delete request names no propagation policy.
  var orphansDependentsByDefault: Bool { get }

  // MARK: Published

  /// Cells of the object's table row in the order of the descriptor's columns; nil takes them
  /// from the columns' paths.
  func tableCells(_ object: Object, now: Time) -> [JSONValue]?

  /// Value of a selectable field that the descriptor's path cannot compute; nil for the others.
  /// - Parameter label: internal label, such as `status.podIP`.
  func selectableValue(_ label: String, of object: Stored) -> String?

  /// Labels that `selectableValue` answers; the others come from the descriptor's paths.
  var computedFieldLabels: [String] { get }

  /// Turns a label sent by a client into the internal one (`spec.host` into `spec.nodeName`). Labels
  /// of a kind that is stored as another are the other's.
  func fieldLabel(_ label: String) -> String

  // MARK: Other subresources that write the object itself

  /// Names of subresources beyond `status` whose body is the object (`finalize`, `resize`).
  var objectSubresources: [String] { get }

  /// As `prepareForUpdate`, for a member of `objectSubresources`.
  func prepareForSubresourceUpdate(
    _ subresource: String, _ object: inout Object, old: Object, _ context: RequestContext)

  /// As `validateUpdate`, for a member of `objectSubresources`.
  func validateSubresourceUpdate(
    _ subresource: String, _ object: Object, old: Object, _ context: RequestContext
  ) -> FieldErrorList

  // MARK: Versions

  /// The stored form of a served object. Metadata must be kept.
  func stored(_ object: Object) -> Stored

  /// The served form of a stored object.
  func served(_ stored: Stored) -> Object
}

extension ResourceStrategy {
  package func applyDefaults(_ object: inout Object) {}
  package func prepareForCreate(_ object: inout Object, _ context: RequestContext) {}
  package func prepareForUpdate(_ object: inout Object, old: Object, _ context: RequestContext) {}
  package func prepareForStatusUpdate(
    _ object: inout Object, old: Object, _ context: RequestContext
  ) {}
  package var isCheckedBySchema: Bool { false }
  package func validate(_ object: Object, _ context: RequestContext) -> FieldErrorList {
    FieldErrorList()
  }
  package func validateUpdate(_ object: Object, old: Object, _ context: RequestContext)
    -> FieldErrorList
  { FieldErrorList() }
  package func validateStatusUpdate(_ object: Object, old: Object, _ context: RequestContext)
    -> FieldErrorList
  { FieldErrorList() }
  package func validateName(_ name: String) -> [String] { NameRules.dns1123Subdomain(name) }
  package var tracksGeneration: Bool { false }
  package func timeToLiveSeconds(_ object: Object) -> Int64? { nil }
  package func willCreate(_ object: inout Object, _ context: RequestContext) async throws {}
  package func createFailed(_ object: Object, _ context: RequestContext) async {}
  package func willUpdate(
    _ object: inout Object, old: Object, _ context: RequestContext
  ) async throws {}
  package func didUpdate(_ object: Object, old: Object, _ context: RequestContext) async {}
  package func didDelete(_ object: Object, _ context: RequestContext) async {}
  package func validateDelete(_ object: Object, _ context: RequestContext) throws {}
  package func gracePeriodSeconds(_ object: Object, requested: Int64?) -> Int64? { nil }
  package func markDeleted(_ object: inout Object, _ context: RequestContext) {}
  package func isHeld(_ object: Object) -> Bool { !object.metadata.finalizers.isEmpty }
  package var orphansDependentsByDefault: Bool { false }
  package func tableCells(_ object: Object, now: Time) -> [JSONValue]? { nil }
  package func selectableValue(_ label: String, of object: Stored) -> String? { nil }
  package var computedFieldLabels: [String] { [] }
  package func fieldLabel(_ label: String) -> String { label }
  package var objectSubresources: [String] { [] }
  package func prepareForSubresourceUpdate(
    _ subresource: String, _ object: inout Object, old: Object, _ context: RequestContext
  ) {}
  package func validateSubresourceUpdate(
    _ subresource: String, _ object: Object, old: Object, _ context: RequestContext
  ) -> FieldErrorList { FieldErrorList() }
}

extension ResourceStrategy where Stored == Object {
  package func stored(_ object: Object) -> Object { object }
  package func served(_ stored: Object) -> Object { stored }
}

/// Serves a kind that needs no rules beyond its schema.
package struct DefaultStrategy<Object: Resource<ObjectMeta>>: ResourceStrategy {
  package typealias Stored = Object

  package init(_ type: Object.Type) {}

  package var isCheckedBySchema: Bool { true }
}
