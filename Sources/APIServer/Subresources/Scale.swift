// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import AppsAPI
import AutoscalingAPI
import HTTP
import MetaAPI
import Schema
import Wire

/// A workload whose number of replicas can be read and set by itself.
protocol Scalable: Resource<ObjectMeta> {
  var scaleReplicas: Int32 { get set }
  var scaleObservedReplicas: Int32 { get }
  var scaleSelector: LabelSelector? { get }
}

extension Deployment: Scalable {
  var scaleReplicas: Int32 {
    get { spec.replicas ?? 1 }
    set { spec.replicas = newValue }
  }
  var scaleObservedReplicas: Int32 { status.replicas }
  var scaleSelector: LabelSelector? { spec.selector }
}

extension ReplicaSet: Scalable {
  var scaleReplicas: Int32 {
    get { spec.replicas ?? 1 }
    set { spec.replicas = newValue }
  }
  var scaleObservedReplicas: Int32 { status.replicas }
  var scaleSelector: LabelSelector? { spec.selector }
}

/// `<workload>/<name>/scale`: the same object for every kind of workload, for `kubectl scale` and
/// autoscalers.
struct ScaleHandler<Workload: Scalable>: SubresourceHandler {
  let registry: ResourceRegistry

  func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse {
    let context = request.context
    let workloads = try registry.objects(Workload.self)
    let change: @Sendable (Scale) throws -> Scale
    switch context.verb {
    case .get:
      let workload = try await workloads.get(namespace: context.namespace, name: context.name)
      return .object(Self.scale(of: workload), status: 200)
    case .update:
      let wanted = try await request.body(as: Scale.self)
      change = { _ in wanted }
    case .patch: change = try await Self.patch(request)
    default: throw APIError.methodNotAllowed
    }
    let result = try await workloads.update(
      namespace: context.namespace, name: context.name, scope: .main, context,
      admission: request.admission
    ) { workload in try Self.apply(change, to: &workload) }
    return .object(Self.scale(of: result.object), status: 200)
  }

  private static func apply(
    _ change: (Scale) throws -> Scale, to workload: inout Workload
  ) throws {
    let current = scale(of: workload)
    let wanted = try change(current)
    let group = Workload.groupVersionKind.group
    let resource = QualifiedResource(group: group, resource: Workload.resource.plural)
    if !wanted.metadata.resourceVersion.isEmpty,
      wanted.metadata.resourceVersion != current.metadata.resourceVersion
    {
      throw APIError.staleWrite(resource, name: workload.metadata.name)
    }
    guard wanted.metadata.name.isEmpty || wanted.metadata.name == workload.metadata.name else {
      throw APIError.badRequest("name in URL does not match name in Scale object")
    }
    var errors = FieldErrorList()
    errors.nonNegative(FieldPath("spec", "replicas"), wanted.spec.replicas)
    guard errors.isEmpty else {
      throw APIError.invalid(
        kind: "Scale", group: Scale.groupVersionKind.group, name: workload.metadata.name,
        errors.errors)
    }
    workload.scaleReplicas = wanted.spec.replicas
  }

  /// The Scale of a workload.
  static func scale(of workload: Workload) -> Scale {
    Scale.with { scale in
      scale.metadata.name = workload.metadata.name
      scale.metadata.namespace = workload.metadata.namespace
      scale.metadata.uid = workload.metadata.uid
      scale.metadata.resourceVersion = workload.metadata.resourceVersion
      scale.metadata.creationTimestamp = workload.metadata.creationTimestamp
      scale.spec.replicas = workload.scaleReplicas
      scale.status.replicas = workload.scaleObservedReplicas
      scale.status.selector = LabelQuery(workload.scaleSelector)?.description ?? ""
    }
  }

  // MARK: - Patches

  /// Bytes in the body of a patch of two numbers.
  private static var patchBytesMax: Int { 64 * 1024 }

  private static func patch(
    _ request: SubresourceRequest
  ) async throws -> @Sendable (Scale) throws -> Scale {
    let bytes: [UInt8]
    do {
      bytes = try await request.http.body.collect(upTo: patchBytesMax)
    } catch HTTPError.bodyTooLarge {
      throw APIError.bodyTooLarge(limit: patchBytesMax)
    }
    let document: APIMachinery.JSONValue
    do { document = try JSONValue(parsing: bytes) } catch {
      throw APIError.badRequest("error decoding patch: \(error)")
    }
    let type = request.http.headers["content-type"]?.split(separator: ";").first ?? ""
    let apply: @Sendable (JSONValue) throws(PatchError) -> JSONValue
    switch type {
    case "application/json-patch+json":
      let patch = try translated { () throws(PatchError) in try JSONPatch(document) }
      apply = { value throws(PatchError) in try patch.applied(to: value) }
    case "application/merge-patch+json", "application/strategic-merge-patch+json":
      // A Scale has no lists, so both ways of merging are one.
      let patch = MergePatch(document)
      apply = { value throws(PatchError) in patch.applied(to: value) }
    default:
      throw APIError.unsupportedMediaType(
        accepted: [
          "application/json-patch+json", "application/merge-patch+json",
          "application/strategic-merge-patch+json",
        ])
    }
    return { current in
      let value = try JSONValue(parsing: current.json())
      let patched = try translated { () throws(PatchError) in try apply(value) }
      do { return try Scale(json: patched.json()) } catch {
        throw APIError.badRequest("\(error)")
      }
    }
  }

  private static func translated<Value>(
    _ work: () throws(PatchError) -> Value
  ) throws(APIError) -> Value {
    do { return try work() } catch { throw error.apiError }
  }
}
