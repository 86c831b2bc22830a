// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import MetaAPI
import Schema
import Wire

/// Which part of an object a write is about.
package enum WriteScope: Sendable, Equatable {
  /// All but `status`.
  case main
  case status
  /// A member of `ResourceStrategy.objectSubresources`.
  case subresource(String)
}

extension ResourceStore {
  /// Changes a stored object: reads it, lets `change` make the new one, and stores that if nobody
  /// else wrote in between; else starts over.
  /// - Parameters:
  ///   - change: makes the new object from the current one. The new object's `resourceVersion`,
  ///     when set and different from the current one, refuses the write.
  ///   - creation: makes the object when there is none; nil refuses with NotFound.
  package func update(
    namespace: String, name: String, scope: WriteScope = .main, _ context: RequestContext,
    admission: AdmissionChain = AdmissionChain([]),
    creation: (() async throws -> Object)? = nil,
    change: (Object) async throws -> Object
  ) async throws -> WriteResult<Object> {
    let key = key(namespace: namespace, name: name)
    var current = try await likelyCurrent(key: key)
    var triesLeft = Limits.updateTriesMax
    while true {
      guard let found = current else {
        guard let creation else { throw APIError.notFound(qualified, name: name) }
        return try await create(creation(), context, admission: admission)
      }
      let attempt: Attempt
      do {
        attempt = try await self.attempt(
          found, key: key, name: name, scope, context, admission, change)
      } catch  where found.isFromCache && !(error is CancellationError) {
        // The cached object may be old news: nothing is refused on its word.
        current = try await storedCurrent(key: key)
        continue
      }
      switch attempt {
      case .done(let result): return result
      case .overtaken(let newer):
        triesLeft -= 1
        guard triesLeft > 0 else { throw APIError.staleWrite(qualified, name: name) }
        current = newer
      }
    }
  }

  private enum Attempt {
    case done(WriteResult<Object>)
    /// Somebody wrote first; this is there now.
    case overtaken(Current?)
  }

  private func attempt(
    _ current: Current, key: String, name: String, _ scope: WriteScope,
    _ context: RequestContext, _ admission: AdmissionChain,
    _ change: (Object) async throws -> Object
  ) async throws -> Attempt {
    let old = current.object
    var object = try await change(old)
    try checkPreconditions(object, old: old, key: key, name: name)
    strategy.applyDefaults(&object)
    object = try await mutated(object, old: old, .update, context, admission)
    strategy.applyDefaults(&object)
    try prepareForUpdate(&object, current: current, scope, context)
    try check(validation(of: object, old: old, scope, context), name: name)
    try await admission.validate(
      AdmissionRequest(operation: .update, context: context, object: object, oldObject: old))
    if DeletionRules.isFinished(object.metadata, isHeld: strategy.isHeld(object)) {
      return try await removeFinished(object, current: current, key: key, context)
    }
    try await strategy.willUpdate(&object, old: old, context)
    return try await store(object, current: current, key: key, context)
  }

  private func store(
    _ object: Object, current: Current, key: String, _ context: RequestContext
  ) async throws -> Attempt {
    var object = object
    let raw = raw(object)
    if context.isDryRun || raw == current.raw {
      if current.isFromCache, try await storedCurrent(key: key)?.revision != current.revision {
        return .overtaken(try await storedCurrent(key: key))
      }
      object.metadata.resourceVersion = String(current.revision)
      return .done(WriteResult(object: object))
    }
    do {
      let revision = try await storage.replace(
        layout.folder + key, envelope(raw), expected: current.revision,
        timeToLiveSeconds: strategy.timeToLiveSeconds(object))
      object.metadata.resourceVersion = String(revision)
      await strategy.didUpdate(object, old: current.object, context)
      return .done(WriteResult(object: object))
    } catch StorageError.conflict(_, let newer) {
      return .overtaken(try newer.map { try decode($0) })
    }
  }

  /// The write took the last finalizer from an object whose deletion began: it goes.
  private func removeFinished(
    _ object: Object, current: Current, key: String, _ context: RequestContext
  ) async throws -> Attempt {
    guard !context.isDryRun else { return .done(WriteResult(object: object, isRemoved: true)) }
    do {
      let revision = try await storage.delete(layout.folder + key, expected: current.revision)
      var last = object
      last.metadata.resourceVersion = String(revision)
      await strategy.didDelete(last, context)
      return .done(WriteResult(object: last, isRemoved: true))
    } catch StorageError.conflict(_, let newer) {
      return .overtaken(try newer.map { try decode($0) })
    }
  }

  // MARK: - Rules

  private func checkPreconditions(
    _ object: Object, old: Object, key: String, name: String
  ) throws {
    let metadata = object.metadata
    if !metadata.uid.isEmpty, metadata.uid != old.metadata.uid {
      throw APIError.uidChanged(
        qualified, name: name, key: "/registry/" + layout.folder + key, wanted: metadata.uid,
        stored: old.metadata.uid)
    }
    if metadata.resourceVersion.isEmpty || metadata.resourceVersion == "0" {
      guard descriptor.putNeedsResourceVersion else { return }
      var errors = FieldErrorList()
      errors.invalid(
        FieldPath("metadata").child("resourceVersion"), .integer(0),
        "must be specified for an update")
      throw APIError.invalid(
        kind: qualified.resource, group: qualified.group, name: name, errors.errors)
    }
    if metadata.resourceVersion != old.metadata.resourceVersion {
      throw APIError.staleWrite(qualified, name: name)
    }
  }

  private func prepareForUpdate(
    _ object: inout Object, current: Current, _ scope: WriteScope, _ context: RequestContext
  ) throws {
    let old = current.object
    if !descriptor.isNamespaced { object.metadata.namespace = "" }
    MetadataRules.fillForUpdate(&object.metadata, old: old.metadata)
    switch scope {
    case .main:
      if let status = layout.statusField {
        object = try decoded(
          EncodedObject.replacing([status], of: object.protobuf(), from: old.protobuf()))
      }
      strategy.prepareForUpdate(&object, old: old, context)
    case .status:
      if let status = layout.statusField {
        let oldBytes = old.protobuf()
        let kept = EncodedMessage(oldBytes).selecting { $0 != 1 && $0 != status }
        let written = EncodedMessage(object.protobuf()).selecting { $0 == 1 || $0 == status }
        object = try decoded(written + kept)
      }
      strategy.prepareForStatusUpdate(&object, old: old, context)
    case .subresource(let name):
      strategy.prepareForSubresourceUpdate(name, &object, old: old, context)
    }
    if strategy.tracksGeneration {
      object.metadata.generation = old.metadata.generation
      if specBytes(object) != specBytes(old) { object.metadata.generation &+= 1 }
    }
  }

  /// Everything but metadata and status: a change of it is a new generation.
  private func specBytes(_ object: Object) -> [UInt8] {
    EncodedMessage(object.protobuf()).selecting { $0 != 1 && $0 != layout.statusField }
  }

  private func validation(
    of object: Object, old: Object, _ scope: WriteScope, _ context: RequestContext
  ) throws -> FieldErrorList {
    var errors = FieldErrorList()
    MetadataRules.validate(
      object.metadata, isNamespaced: descriptor.isNamespaced, nameRule: nil, &errors)
    MetadataRules.validateUpdate(object.metadata, old: old.metadata, &errors)
    switch scope {
    case .main:
      errors.append(try schemaErrors(object) { $0 != "status" })
      if strategy.isCheckedBySchema {
        errors.append(
          validator.checkUpdate(
            try Self.tree(object), old: try Self.tree(old), as: Object.messageName))
      }
      errors.append(strategy.validate(object, context))
      errors.append(strategy.validateUpdate(object, old: old, context))
    case .status:
      errors.append(try schemaErrors(object) { $0 == "status" })
      errors.append(strategy.validateStatusUpdate(object, old: old, context))
    case .subresource(let name):
      errors.append(strategy.validateSubresourceUpdate(name, object, old: old, context))
    }
    return errors
  }
}
