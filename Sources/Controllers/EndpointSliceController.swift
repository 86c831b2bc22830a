// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import Client
import ControllerRuntime
import CoreAPI
import DiscoveryAPI
import Informers
import MetaAPI
import Schema
import Wire

/// Publishes the addresses of the pods that a Service selects, as EndpointSlices.
///
/// Watches: Service (primary), EndpointSlice (owned), Pod (selected). Reads: Node (zones).
/// Writes: EndpointSlice create, update, delete; only slices that carry its managed-by label.
/// Never writes: slices of services without selector.
struct EndpointSliceController: Controller {
  static let name = "endpointslice-controller"

  private let services: Lister<Service>
  private let slices: Lister<EndpointSlice>
  private let pods: Lister<Pod>
  private let nodes: Lister<Node>
  private let client: TypedClient

  init(_ context: ControllerContext) {
    services = context.informers.lister(for: Service.self)
    let sliceInformer = context.informers.informer(for: EndpointSlice.self)
    sliceInformer.add(.service)
    slices = sliceInformer.lister
    pods = context.informers.lister(for: Pod.self)
    nodes = context.informers.lister(for: Node.self)
    client = context.client
  }

  var watches: [Watched] {
    [
      .primary(Service.self),
      .mapped(EndpointSlice.self) { change in
        [change.old, change.new].compactMap { $0?.serviceKey }
      },
      .mapped(Pod.self) { [services] change in selecting(change, services) },
    ]
  }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    guard let service = services.get(key), !service.metadata.isTerminating,
      !service.isExternalName, !service.spec.selector.isEmpty
    else { return .settled }  // slices of a deleted service go with their owner
    let existing = slices.list(index: EndpointSlice.serviceIndex, value: "\(key)")
      .filter { $0.metadata.labels[WellKnown.endpointSliceManagedByLabel] == Self.manager }
    let selected = pods.list(namespace: key.namespace)
      .filter { service.selects($0.metadata) }
      .sorted { $0.metadata.name < $1.metadata.name }
    let desired = EndpointSlicePlan.groups(for: service, pods: selected) { [nodes] name in
      nodes.get(ObjectKey(name: name))?.metadata.labels[WellKnown.zoneLabel]
    }
    let plan = EndpointSlicePlan(service: service, desired: desired, existing: existing)
    for slice in plan.creations { _ = try await client.create(slice) }
    for slice in plan.updates { _ = try await client.update(slice) }
    for slice in plan.deletions { try await delete(slice) }
    return .settled
  }

  private func delete(_ slice: EndpointSlice) async throws {
    do {
      try await client.delete(EndpointSlice.self, slice.key)
    } catch let error as ClientError where error.isNotFound {
      return
    }
  }

  /// Value of the label that marks this controller's slices.
  static let manager = "endpointslice-controller.k8s.io"
}

/// Keys of the services that select the pod as it is or as it was.
func selecting(_ change: Change<Pod>, _ services: Lister<Service>) -> [ObjectKey] {
  services.list(namespace: change.key.namespace).filter { service in
    [change.old, change.new].contains { $0.map { service.selects($0.metadata) } ?? false }
  }.map(\.key)
}

extension Service {
  /// Whether the selector is there and matches the labels.
  func selects(_ metadata: ObjectMeta) -> Bool {
    !spec.selector.isEmpty && spec.selector.allSatisfy { metadata.labels[$0.key] == $0.value }
  }
}

extension EndpointSlice {
  static let serviceIndex = "service"

  /// The service that the slice belongs to, by its label.
  var serviceKey: ObjectKey? {
    metadata.labels[WellKnown.serviceNameLabel].map {
      ObjectKey(namespace: metadata.namespace, name: $0)
    }
  }
}

extension Index where Object == EndpointSlice {
  /// Finds slices by their service's key.
  static var service: Index {
    Index(EndpointSlice.serviceIndex) { slice in slice.serviceKey.map { ["\($0)"] } ?? [] }
  }
}
