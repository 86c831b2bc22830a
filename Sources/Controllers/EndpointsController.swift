// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import Client
import ControllerRuntime
import CoreAPI
import Informers
import MetaAPI
import Schema
import Wire

/// Publishes the addresses of the pods that a Service selects, as the older Endpoints object: for
/// clients that have not moved to EndpointSlice, and for `kubectl get endpoints`.
///
/// Watches: Service (primary), Endpoints (same name), Pod (selected).
/// Writes: Endpoints create, update, delete.
/// Never writes: endpoints of services without selector.
struct EndpointsController: Controller {
  static let name = "endpoints-controller"

  /// Addresses in one object, at most (upstream: 1000); the rest is left out and the object marked.
  static let addressesMax = 1000

  private let services: Lister<Service>
  private let endpoints: Lister<Endpoints>
  private let pods: Lister<Pod>
  private let client: TypedClient

  init(_ context: ControllerContext) {
    services = context.informers.lister(for: Service.self)
    endpoints = context.informers.lister(for: Endpoints.self)
    pods = context.informers.lister(for: Pod.self)
    client = context.client
  }

  var watches: [Watched] {
    [
      .primary(Service.self),
      .mapped(Endpoints.self) { change in [change.key] },
      .mapped(Pod.self) { [services] change in selecting(change, services) },
    ]
  }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    let existing = endpoints.get(key)
    guard let service = services.get(key) else {
      if let existing, existing.metadata.labels[Self.managedByLabel] == Self.manager {
        try await delete(existing)
      }
      return .settled
    }
    guard !service.metadata.isTerminating, !service.isExternalName, !service.spec.selector.isEmpty
    else { return .settled }
    let selected = pods.list(namespace: key.namespace)
      .filter { service.selects($0.metadata) }
      .sorted { $0.metadata.name < $1.metadata.name }
    let desired = Self.desired(for: service, pods: selected, existing: existing)
    if existing == nil {
      _ = try await client.create(desired)
    } else if desired != existing {
      _ = try await client.update(desired)
    }
    return .settled
  }

  private func delete(_ endpoints: Endpoints) async throws {
    do {
      try await client.delete(
        Endpoints.self, endpoints.key, options: DeletionOptions(uid: endpoints.metadata.uid))
    } catch let error as ClientError where error.isNotFound {
      return
    }
  }

  static let managedByLabel = "endpoints.kubernetes.io/managed-by"
  static let manager = "endpoint-controller"
  static let overCapacityAnnotation = "endpoints.kubernetes.io/over-capacity"
}

// MARK: - Decisions (pure, tested without a client)

extension EndpointsController {
  static func desired(for service: Service, pods: [Pod], existing: Endpoints?) -> Endpoints {
    var endpoints = existing ?? Endpoints()
    endpoints.metadata.namespace = service.metadata.namespace
    endpoints.metadata.name = service.metadata.name
    endpoints.metadata.labels = service.metadata.labels
    endpoints.metadata.labels[managedByLabel] = manager
    endpoints.metadata.labels[WellKnown.headlessServiceLabel] = service.isHeadless ? "" : nil
    let family = service.spec.ipFamilies.first ?? "IPv4"
    let usable = pods.filter { pod in
      !pod.isFinished && (service.spec.publishNotReadyAddresses || !pod.isTerminating)
        && pod.address(family: family) != nil
    }
    let isOver = usable.count > addressesMax
    endpoints.metadata.annotations[overCapacityAnnotation] = isOver ? "truncated" : nil
    endpoints.subsets = subsets(for: service, pods: usable.prefix(addressesMax), family: family)
    return endpoints
  }

  /// One subset for each different set of port numbers.
  private static func subsets(
    for service: Service, pods: some Sequence<Pod>, family: String
  ) -> [EndpointSubset] {
    var subsets: [EndpointSubset] = []
    for pod in pods {
      guard let ip = pod.address(family: family) else { continue }
      let ports = service.spec.ports.compactMap { $0.legacyPort(on: pod) }
      if ports.isEmpty, !service.spec.ports.isEmpty { continue }
      var address = EndpointAddress()
      address.ip = ip
      address.nodeName = pod.spec.nodeName.isEmpty ? nil : pod.spec.nodeName
      address.targetRef = pod.endpointReference
      if !pod.spec.hostname.isEmpty, pod.spec.subdomain == service.metadata.name {
        address.hostname = pod.spec.hostname
      }
      let isReady = service.spec.publishNotReadyAddresses || pod.isReady
      let index = subsets.firstIndex { $0.ports == ports } ?? subsets.endIndex
      if index == subsets.endIndex { subsets.append(.with { $0.ports = ports }) }
      if isReady {
        subsets[index].addresses.append(address)
      } else {
        subsets[index].notReadyAddresses.append(address)
      }
    }
    return subsets
  }
}

extension ServicePort {
  fileprivate func legacyPort(on pod: Pod) -> CoreAPI.EndpointPort? {
    guard let number = number(on: pod) else { return nil }
    var result = CoreAPI.EndpointPort()
    result.name = name
    result.port = number
    result.protocol = self.protocol
    result.appProtocol = appProtocol
    return result
  }
}
