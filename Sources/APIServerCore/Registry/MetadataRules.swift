// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import MetaAPI
import MetaTypes

/// What holds for the metadata of every object (API conventions, "Metadata"; facts: validation,
/// group meta).
enum MetadataRules {
  /// Sum of the bytes of all annotations.
  static let annotationBytesMax = 256 * 1024
  /// Characters of `generateName` that are kept, so that the name with its suffix fits a label.
  static let generatedPrefixMax = 58
  /// Letters of generated names: no vowels and nothing that looks like something else.
  static let generatedAlphabet = Array("bcdfghjklmnpqrstvwxz2456789")

  /// A name for `generateName`.
  static func generatedName(prefix: String, random: () -> UInt64) -> String {
    let suffix = (0..<5).map { _ in
      generatedAlphabet[Int(random() % UInt64(generatedAlphabet.count))]
    }
    return String(prefix.prefix(generatedPrefixMax)) + String(suffix)
  }

  // MARK: - System fields

  /// Gives a new object what only the system sets, and takes away what only the system may set.
  static func fillForCreate(
    _ metadata: inout ObjectMeta, uid: String, now: Time, tracksGeneration: Bool
  ) {
    metadata.uid = uid
    metadata.creationTimestamp = now
    metadata.deletionTimestamp = nil
    metadata.deletionGracePeriodSeconds = nil
    metadata.generation = tracksGeneration ? 1 : 0
    metadata.selfLink = ""
    metadata.managedFields = []
    metadata.resourceVersion = ""
  }

  /// Carries over what an update may leave out. What it set to another value stays, and is refused
  /// by `validateUpdate`.
  static func fillForUpdate(_ metadata: inout ObjectMeta, old: ObjectMeta) {
    if metadata.uid.isEmpty { metadata.uid = old.uid }
    if metadata.creationTimestamp == Time() { metadata.creationTimestamp = old.creationTimestamp }
    if old.deletionTimestamp != nil { metadata.deletionTimestamp = old.deletionTimestamp }
    if let grace = old.deletionGracePeriodSeconds, metadata.deletionGracePeriodSeconds == nil {
      metadata.deletionGracePeriodSeconds = grace
    }
    metadata.generation = old.generation
    metadata.selfLink = ""
    metadata.managedFields = []
  }

  // MARK: - Validation

  /// Checks metadata on create and, apart from the name, on every write.
  /// - Parameter nameRule: checks `name`; nil on updates, where the name cannot change.
  static func validate(
    _ metadata: ObjectMeta, isNamespaced: Bool, nameRule: ((String) -> [String])?,
    _ errors: inout FieldErrorList
  ) {
    let path = FieldPath("metadata")
    if let nameRule {
      if !metadata.generateName.isEmpty {
        let prefix = metadata.generateName
        let probe = prefix.hasSuffix("-") ? String(prefix.dropLast()) + "a" : prefix
        for message in nameRule(probe) {
          errors.invalid(path.child("generateName"), .string(prefix), message)
        }
      }
      if metadata.name.isEmpty {
        errors.required(path.child("name"), "name or generateName is required")
      } else {
        for message in nameRule(metadata.name) {
          errors.invalid(path.child("name"), .string(metadata.name), message)
        }
      }
    }
    if isNamespaced {
      if metadata.namespace.isEmpty {
        errors.required(path.child("namespace"))
      } else {
        errors.check(path.child("namespace"), metadata.namespace, NameRules.dns1123Label)
      }
    } else if !metadata.namespace.isEmpty {
      errors.forbidden(path.child("namespace"), "not allowed on this type")
    }
    errors.nonNegative(path.child("generation"), metadata.generation)
    validateLabels(metadata, path.child("labels"), &errors)
    validateAnnotations(metadata, path.child("annotations"), &errors)
    validateOwners(metadata, path.child("ownerReferences"), &errors)
    validateFinalizers(metadata.finalizers, path.child("finalizers"), &errors)
  }

  private static func validateLabels(
    _ metadata: ObjectMeta, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    for (key, value) in metadata.labels {
      for message in NameRules.qualifiedName(key) { errors.invalid(path, .string(key), message) }
      for message in NameRules.labelValue(value) { errors.invalid(path, .string(value), message) }
    }
  }

  private static func validateAnnotations(
    _ metadata: ObjectMeta, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    var total = 0
    for (key, value) in metadata.annotations {
      for message in NameRules.qualifiedName(key.lowercased()) {
        errors.invalid(path, .string(key), message)
      }
      total += key.utf8.count + value.utf8.count
    }
    if total > annotationBytesMax { errors.tooLong(path, maximumBytes: annotationBytesMax) }
  }

  private static func validateOwners(
    _ metadata: ObjectMeta, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    var controllers = 0
    for (position, owner) in metadata.ownerReferences.enumerated() {
      let path = path.index(position)
      let empty = [
        ("apiVersion", owner.apiVersion), ("kind", owner.kind), ("name", owner.name),
        ("uid", owner.uid),
      ].filter { $0.1.isEmpty }
      for (field, _) in empty { errors.invalid(path.child(field), "", "must not be empty") }
      if owner.apiVersion == "v1" && owner.kind == "Event" {
        errors.invalid(path, .string("v1, Kind=Event"), "is disallowed from being an owner")
      }
      if owner.controller == true { controllers += 1 }
    }
    if controllers > 1 {
      errors.invalid(
        path, .json("[]"), "Only one reference can have Controller set to true")
    }
  }

  private static func validateFinalizers(
    _ finalizers: [String], _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    let unprefixed: Set<String> = ["kubernetes", Finalizer.orphan, Finalizer.foreground]
    for (position, finalizer) in finalizers.enumerated() {
      let messages = NameRules.qualifiedName(finalizer)
      for message in messages {
        errors.invalid(path.index(position), .string(finalizer), message)
      }
      if messages.isEmpty, !finalizer.contains("/"), !unprefixed.contains(finalizer) {
        errors.invalid(
          path.index(position), .string(finalizer),
          "name is neither a standard finalizer name "
            + "nor is it fully qualified")
      }
    }
    if finalizers.contains(Finalizer.orphan), finalizers.contains(Finalizer.foreground) {
      errors.invalid(
        path, ShownValue(finalizers),
        "finalizer orphan and foregroundDeletion cannot be both set")
    }
  }

  /// Checks what an update may not change.
  static func validateUpdate(
    _ metadata: ObjectMeta, old: ObjectMeta, _ errors: inout FieldErrorList
  ) {
    let path = FieldPath("metadata")
    if old.deletionTimestamp != nil {
      let added = metadata.finalizers.filter { !old.finalizers.contains($0) }
      if !added.isEmpty {
        errors.forbidden(
          path.child("finalizers"),
          "no new finalizers can be added if the object is being deleted, found new finalizers "
            + "[]string{" + added.map { ShownValue.quoted($0) }.joined(separator: ", ") + "}")
      }
    }
    immutable(metadata.name, old.name, path.child("name"), &errors)
    immutable(metadata.namespace, old.namespace, path.child("namespace"), &errors)
    immutable(metadata.uid, old.uid, path.child("uid"), &errors)
    if metadata.creationTimestamp != old.creationTimestamp {
      errors.invalid(
        path.child("creationTimestamp"), timeText(metadata.creationTimestamp), "field is immutable")
    }
    if metadata.deletionTimestamp != old.deletionTimestamp {
      errors.invalid(
        path.child("deletionTimestamp"), timeText(metadata.deletionTimestamp), "field is immutable")
    }
    if metadata.deletionGracePeriodSeconds != old.deletionGracePeriodSeconds {
      errors.invalid(
        path.child("deletionGracePeriodSeconds"),
        metadata.deletionGracePeriodSeconds.map { .integer($0) } ?? .null, "field is immutable")
    }
  }

  private static func immutable(
    _ value: String, _ old: String, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    if value != old { errors.invalid(path, .string(value), "field is immutable") }
  }

  private static func timeText(_ time: Time?) -> ShownValue {
    time.map { .string("\($0)") } ?? .null
  }
}

/// Finalizers that the garbage collector takes away (kubernetes.io, "Garbage Collection").
package enum Finalizer {
  /// Dependents lose their owner reference before the object goes.
  package static let orphan = "orphan"
  /// Dependents that block the owner's deletion go before the object does.
  package static let foreground = "foregroundDeletion"
}
