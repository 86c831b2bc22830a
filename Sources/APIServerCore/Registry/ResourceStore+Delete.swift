// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
package import MetaAPI
import Schema

extension ResourceStore {
  /// Removes an object, or marks it when a grace period or a finalizer keeps it.
  package func delete(
    namespace: String, name: String, options: DeleteOptions = DeleteOptions(),
    _ context: RequestContext, admission: AdmissionChain = AdmissionChain([])
  ) async throws -> WriteResult<Object> {
    let propagation = try DeletionRules.propagation(options)
    let key = key(namespace: namespace, name: name)
    var current = try await likelyCurrent(key: key)
    var triesLeft = Limits.updateTriesMax
    while true {
      guard let found = current else { throw APIError.notFound(qualified, name: name) }
      do {
        return try await attemptDelete(
          found, key: key, options, propagation, context, admission)
      } catch StorageError.conflict(_, let newer) {
        triesLeft -= 1
        guard triesLeft > 0 else { throw APIError.staleWrite(qualified, name: name) }
        current = try newer.map { try decode($0) }
      } catch  where found.isFromCache && !(error is CancellationError) {
        current = try await storedCurrent(key: key)
      }
    }
  }

  private func attemptDelete(
    _ current: Current, key: String, _ options: DeleteOptions,
    _ propagation: DeletionRules.Propagation?, _ context: RequestContext,
    _ admission: AdmissionChain
  ) async throws -> WriteResult<Object> {
    let old = current.object
    try checkPreconditions(options, old)
    var request = AdmissionRequest(
      operation: .delete, context: context, object: nil, oldObject: old)
    try await admission.mutate(&request)
    try await admission.validate(request)
    try strategy.validateDelete(old, context)

    var object = old
    object.metadata.finalizers = DeletionRules.finalizers(
      old.metadata.finalizers, propagation: propagation,
      orphansByDefault: strategy.orphansDependentsByDefault)
    let unmarked = object
    let outcome = DeletionRules.apply(
      to: &object.metadata,
      grace: strategy.gracePeriodSeconds(old, requested: options.gracePeriodSeconds),
      requested: options.gracePeriodSeconds, now: context.now,
      isHeld: { metadata in
        var probe = unmarked
        probe.metadata = metadata
        return strategy.isHeld(probe)
      })
    switch outcome {
    case .remove: return try await remove(object, current, key: key, context)
    case .unchanged where object.metadata.finalizers == old.metadata.finalizers:
      return WriteResult(object: old)
    case .mark, .unchanged:
      strategy.markDeleted(&object, context)
      return try await mark(object, current, key: key, context)
    }
  }

  private func remove(
    _ object: Object, _ current: Current, key: String, _ context: RequestContext
  ) async throws -> WriteResult<Object> {
    var last = current.object
    guard !context.isDryRun else { return WriteResult(object: last, isRemoved: true) }
    let revision = try await storage.delete(layout.folder + key, expected: current.revision)
    last.metadata.resourceVersion = String(revision)
    await strategy.didDelete(last, context)
    return WriteResult(object: last, isRemoved: true)
  }

  private func mark(
    _ object: Object, _ current: Current, key: String, _ context: RequestContext
  ) async throws -> WriteResult<Object> {
    var object = object
    guard !context.isDryRun else { return WriteResult(object: object) }
    let revision = try await storage.replace(
      layout.folder + key, envelope(raw(object)), expected: current.revision,
      timeToLiveSeconds: strategy.timeToLiveSeconds(object))
    object.metadata.resourceVersion = String(revision)
    return WriteResult(object: object)
  }

  private func checkPreconditions(_ options: DeleteOptions, _ old: Object) throws {
    guard let preconditions = options.preconditions else { return }
    let kind = descriptor.groupVersionKind
    let metadata = old.metadata
    if let uid = preconditions.uid, uid != metadata.uid {
      throw APIError.deletePrecondition(
        kind: kind.kind, group: kind.group, name: metadata.name, wantedUID: uid,
        stored: metadata.uid)
    }
    if let version = preconditions.resourceVersion, version != metadata.resourceVersion {
      throw APIError.deletePrecondition(
        kind: kind.kind, group: kind.group, name: metadata.name, wantedResourceVersion: version,
        stored: metadata.resourceVersion)
    }
  }
}
