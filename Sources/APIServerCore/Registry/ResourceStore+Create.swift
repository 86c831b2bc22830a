// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Crypto
import MetaAPI
import Platform
import Schema
import Wire

extension ResourceStore {
  /// Stores a new object.
  /// - Parameter admission: policies to ask; none for the server's own writes.
  package func create(
    _ object: Object, _ context: RequestContext, admission: AdmissionChain = AdmissionChain([])
  ) async throws -> WriteResult<Object> {
    guard object.metadata.name.isEmpty, !object.metadata.generateName.isEmpty else {
      return try await createNamed(object, context, admission)
    }
    var triesLeft = Limits.generatedNameTriesMax
    while true {
      var named = object
      named.metadata.name = MetadataRules.generatedName(
        prefix: object.metadata.generateName, random: context.environment.random)
      do {
        return try await createNamed(named, context, admission)
      } catch let error as APIError where error.reason == .alreadyExists && triesLeft > 1 {
        triesLeft -= 1
      }
    }
  }

  private func createNamed(
    _ object: Object, _ context: RequestContext, _ admission: AdmissionChain
  ) async throws -> WriteResult<Object> {
    var context = context
    context.name = object.metadata.name
    var object = object
    strategy.applyDefaults(&object)
    object = try await mutated(object, old: nil, .create, context, admission)
    strategy.applyDefaults(&object)
    try prepareForCreate(&object, context)
    try check(validationOfNew(object, context), name: object.metadata.name)
    try await admission.validate(
      AdmissionRequest(operation: .create, context: context, object: object, oldObject: nil))
    let key = key(namespace: object.metadata.namespace, name: object.metadata.name)
    try await strategy.willCreate(&object, context)
    do {
      return try await store(new: object, key: key, context)
    } catch {
      await strategy.createFailed(object, context)
      throw error
    }
  }

  private func store(
    new object: Object, key: String, _ context: RequestContext
  ) async throws -> WriteResult<Object> {
    var object = object
    do {
      if context.isDryRun {
        if let value = try await storage.get(layout.folder + key).value {
          throw StorageError.conflict(key: key, current: value)
        }
        return WriteResult(object: object, isCreated: true)
      }
      let revision = try await storage.create(
        layout.folder + key, envelope(raw(object)),
        timeToLiveSeconds: strategy.timeToLiveSeconds(object))
      object.metadata.resourceVersion = String(revision)
      return WriteResult(object: object, isCreated: true)
    } catch StorageError.exists, StorageError.conflict {
      throw APIError.alreadyExists(qualified, name: object.metadata.name)
    }
  }

  private func prepareForCreate(_ object: inout Object, _ context: RequestContext) throws {
    if !descriptor.isNamespaced { object.metadata.namespace = "" }
    if let status = layout.statusField {
      object = try decoded(EncodedMessage(object.protobuf()).selecting { $0 != status })
    }
    strategy.prepareForCreate(&object, context)
    MetadataRules.fillForCreate(
      &object.metadata, uid: try SecureRandom.uuid(), now: context.now,
      tracksGeneration: strategy.tracksGeneration)
  }

  private func validationOfNew(
    _ object: Object, _ context: RequestContext
  ) throws -> FieldErrorList {
    var errors = FieldErrorList()
    MetadataRules.validate(
      object.metadata, isNamespaced: descriptor.isNamespaced, nameRule: strategy.validateName,
      &errors)
    errors.append(try schemaErrors(object) { $0 != "status" })
    errors.append(strategy.validate(object, context))
    return errors
  }

  /// What the schema finds in the members that `isWanted` takes.
  func schemaErrors(
    _ object: Object, where isWanted: (String) -> Bool
  ) throws -> FieldErrorList {
    guard strategy.isCheckedBySchema else { return FieldErrorList() }
    return validator.check(try Self.tree(object), as: Object.messageName, where: isWanted)
  }

  /// The object's JSON as a tree.
  static func tree(_ object: Object) throws -> JSONValue {
    do { return try JSONValue(parsing: object.json()) } catch {
      throw APIError.internalError("\(error)")
    }
  }

  /// Decodes bytes that this process has just written.
  func decoded(_ bytes: [UInt8]) throws -> Object {
    do { return try Object(protobuf: bytes) } catch {
      throw APIError.internalError("\(error)")
    }
  }

  /// Runs the mutating half of admission.
  func mutated(
    _ object: Object, old: Object?, _ operation: AdmissionOperation, _ context: RequestContext,
    _ admission: AdmissionChain
  ) async throws -> Object {
    guard !admission.plugins.isEmpty else { return object }
    var request = AdmissionRequest(
      operation: operation, context: context, object: object, oldObject: old)
    try await admission.mutate(&request)
    guard let mutated = request.object as? Object else {
      throw APIError.internalError("admission changed the object's type")
    }
    return mutated
  }

  /// Throws the 422 that the findings make.
  func check(_ errors: FieldErrorList, name: String) throws {
    guard !errors.isEmpty else { return }
    let kind = descriptor.groupVersionKind
    throw APIError.invalid(kind: kind.kind, group: kind.group, name: name, errors.errors)
  }
}
