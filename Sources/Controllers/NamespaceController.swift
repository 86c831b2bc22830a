// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import ControllerRuntime
import CoreAPI
import Informers
import MetaAPI
import MetaTypes
import Platform
import Schema

/// Empties a namespace that is being deleted, then lets it go.
///
/// Watches: Namespace (primary), Pod (its last one gone is usually what a namespace waits for).
/// Writes: deletes everything in a terminating namespace, pods first; Namespace status and its
/// finalizer `kubernetes`.
/// Never writes: namespaces that are not terminating.
struct NamespaceController: Controller {
  static let name = "namespace-controller"

  static let finalizer = "kubernetes"
  /// When to look again while something other than a pod is left: its finalizer's owner acts in its own
  /// time, and not every kind is watched.
  static let recheck = Duration.seconds(5)

  private let namespaces: Lister<Namespace>
  private let client: TypedClient
  private let environment: Environment

  init(_ context: ControllerContext) {
    namespaces = context.informers.lister(for: Namespace.self)
    client = context.client
    environment = context.environment
  }

  var watches: [Watched] {
    [
      .primary(Namespace.self),
      .mapped(Pod.self) { [namespaces] change in
        let key = ObjectKey(name: change.key.namespace)
        guard change.new == nil, namespaces.get(key)?.metadata.isTerminating == true else {
          return []
        }
        return [key]
      },
    ]
  }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    guard let namespace = namespaces.get(key), namespace.metadata.isTerminating,
      namespace.spec.finalizers.contains(Self.finalizer)
    else { return .settled }
    let resources: [ServedResource]
    do {
      resources = try await client.servedResources()
    } catch {
      try await write(Remains(discoveryError: "\(error)"), to: namespace)
      throw error
    }
    let remains = await empty(namespace, Self.deletable(resources))
    try await write(remains, to: namespace)
    guard remains.isNothing else {
      if let error = remains.contentErrors.first { throw ContentLeft(message: error) }
      return .again(after: Self.recheck)
    }
    try await finalize(key)
    return .settled
  }

  /// Deletes what there is, pods before everything else, so that nothing they need goes first.
  private func empty(
    _ namespace: Namespace, _ resources: [ServedResource]
  ) async -> Remains {
    var remains = Remains()
    for resource in resources {
      do {
        let left = try await empty(namespace.metadata.name, of: resource)
        remains.add(left, of: resource)
      } catch {
        if error.clientError?.isNotFound == true { continue }
        remains.contentErrors.append("\(resource.location): \(error)")
      }
      // Kubernetes waits for pods to be gone before it touches the rest (ordered deletion).
      if resource.location.description == "pods", !remains.isNothing { return remains }
    }
    return remains
  }

  private func empty(
    _ namespace: String, of resource: ServedResource
  ) async throws -> [ObjectMeta] {
    let kind = ResourceKind<ObjectMeta>.metadata(of: resource.location)
    let before = try await client.list(kind, namespace: namespace)
    guard !before.items.isEmpty else { return [] }
    let options = DeletionOptions(propagation: .background)
    if resource.verbs.contains("deletecollection") {
      try await client.deleteCollection(
        at: resource.location, namespace: namespace, options: options)
    } else {
      for item in before.items {
        try await client.delete(
          at: resource.location, ObjectKey(namespace: namespace, name: item.name), options: options)
      }
    }
    return try await client.list(kind, namespace: namespace).items
  }

  private func write(_ remains: Remains, to namespace: Namespace) async throws {
    var status = namespace.status
    status.phase = "Terminating"
    for condition in remains.conditions { Self.set(condition, in: &status, now: environment.time) }
    guard status != namespace.status else { return }
    var changed = namespace
    changed.status = status
    do {
      _ = try await client.updateStatus(changed)
    } catch let error as ClientError where error.isNotFound || error.isConflict {
      return  // Newer state is on its way and brings the key back.
    }
  }

  private func finalize(_ key: ObjectKey) async throws {
    do {
      var fresh = try await client.get(Namespace.self, key)
      fresh.spec.finalizers.removeAll { $0 == Self.finalizer }
      _ = try await client.update(fresh, subresource: "finalize")
    } catch let error as ClientError where error.isNotFound {
      return
    }
  }

  private struct ContentLeft: Error, CustomStringConvertible {
    let message: String
    var description: String { message }
  }
}

// MARK: - Decisions (pure, tested without a client)

extension NamespaceController {
  /// What lives in namespaces and can be listed and deleted, pods in front.
  static func deletable(_ resources: [ServedResource]) -> [ServedResource] {
    let all = resources.filter {
      $0.location.isNamespaced && $0.verbs.isSuperset(of: ["list", "delete"])
    }
    return all.filter { $0.location.description == "pods" }
      + all.filter { $0.location.description != "pods" }
  }

  static func set(_ new: NamespaceCondition, in status: inout NamespaceStatus, now: Time) {
    var condition = new
    let index = status.conditions.firstIndex { $0.type == new.type }
    guard let index else {
      // Conditions that say "all is well" appear only after they said otherwise, or with others.
      condition.lastTransitionTime = now
      status.conditions.append(condition)
      return
    }
    let old = status.conditions[index]
    condition.lastTransitionTime = old.status == new.status ? old.lastTransitionTime : now
    status.conditions[index] = condition
  }

  /// What a terminating namespace still holds.
  struct Remains: Equatable {
    var discoveryError: String?
    var contentErrors: [String] = []
    private(set) var counts: [(resource: String, count: Int)] = []
    private(set) var finalizers: [String: Int] = [:]

    init(discoveryError: String? = nil) { self.discoveryError = discoveryError }

    var isNothing: Bool { discoveryError == nil && contentErrors.isEmpty && counts.isEmpty }

    mutating func add(_ left: [ObjectMeta], of resource: ServedResource) {
      guard !left.isEmpty else { return }
      let location = resource.location
      let name =
        location.group.isEmpty
        ? "\(location.resource)." : "\(location.resource).\(location.group)"
      counts.append((name, left.count))
      for finalizer in left.flatMap(\.finalizers) { finalizers[finalizer, default: 0] += 1 }
    }

    var conditions: [NamespaceCondition] {
      let remaining = counts.map { "\($0.resource) has \($0.count) resource instances" }
      let held = finalizers.sorted { $0.key < $1.key }
        .map { "\($0.key) in \($0.value) resource instances" }
      return [
        Self.condition(
          "NamespaceDeletionDiscoveryFailure", discoveryError, reason: "DiscoveryFailed",
          fine: ("ResourcesDiscovered", "All resources successfully discovered")),
        Self.condition(
          "NamespaceDeletionGroupVersionParsingFailure", nil, reason: "GroupVersionParsingFailed",
          fine: ("ParsedGroupVersions", "All legacy kube types successfully parsed")),
        Self.condition(
          "NamespaceDeletionContentFailure",
          contentErrors.isEmpty
            ? nil
            : "Failed to delete all resource types, \(contentErrors.count) remaining: "
              + contentErrors.joined(separator: ", "),
          reason: "ContentDeletionFailed",
          fine: (
            "ContentDeleted", "All content successfully deleted, may be waiting on finalization"
          )
        ),
        Self.condition(
          "NamespaceContentRemaining",
          remaining.isEmpty
            ? nil : "Some resources are remaining: " + remaining.joined(separator: ", "),
          reason: "SomeResourcesRemain",
          fine: ("ContentRemoved", "All content successfully removed")
        ),
        Self.condition(
          "NamespaceFinalizersRemaining",
          held.isEmpty
            ? nil
            : "Some content in the namespace has finalizers remaining: "
              + held.joined(separator: ", "),
          reason: "SomeFinalizersRemain",
          fine: ("ContentHasNoFinalizers", "All content-preserving finalizers finished")),
      ]
    }

    private static func condition(
      _ type: String, _ problem: String?, reason: String, fine: (reason: String, message: String)
    ) -> NamespaceCondition {
      var condition = NamespaceCondition()
      condition.type = type
      condition.status = problem == nil ? "False" : "True"
      condition.reason = problem == nil ? fine.reason : reason
      condition.message = problem ?? fine.message
      return condition
    }

    static func == (left: Remains, right: Remains) -> Bool { left.conditions == right.conditions }
  }
}
