// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import ControllerRuntime
import CoreAPI
import DiscoveryAPI
import MetaAPI
import MetaTypes
import Schema
import Wire

/// How a service's slices must change, with as few writes as possible. Pure.
///
/// Endpoints that are there stay in their slice; those that are gone are taken out; new ones go first
/// into slices that change anyway, then into any with room, then into new slices.
struct EndpointSlicePlan: Equatable {
  /// Endpoints in a slice, at most (upstream's default).
  static let endpointsPerSlice = 100

  /// Endpoints that can share slices: one address family, one set of port numbers.
  struct Group: Equatable {
    var addressType: String
    var ports: [DiscoveryAPI.EndpointPort]
    var endpoints: [Endpoint]
  }

  private(set) var creations: [EndpointSlice] = []
  private(set) var updates: [EndpointSlice] = []
  private(set) var deletions: [EndpointSlice] = []

  init(service: Service, desired: [Group], existing: [EndpointSlice]) {
    var unused = existing
    for group in desired {
      let own = unused.filter { $0.addressType == group.addressType && $0.ports == group.ports }
      unused.removeAll { slice in own.contains { $0.metadata.uid == slice.metadata.uid } }
      place(group, in: own, of: service)
    }
    deletions += unused
  }

  private mutating func place(_ group: Group, in own: [EndpointSlice], of service: Service) {
    var missing = group.endpoints
    var slices: [(old: EndpointSlice, new: EndpointSlice)] = own.map { slice in
      var kept = slice
      kept.endpoints = slice.endpoints.compactMap { old in
        guard let index = missing.firstIndex(where: { $0.isSamePod(as: old) }) else { return nil }
        return missing.remove(at: index)
      }
      kept.metadata = Self.metadata(of: slice.metadata, for: service)
      return (slice, kept)
    }
    // Slices that change anyway come first, so that others stay untouched.
    slices.sort { ($0.old != $0.new ? 0 : 1) < ($1.old != $1.new ? 0 : 1) }
    for index in slices.indices where !missing.isEmpty {
      let room = max(0, Self.endpointsPerSlice - slices[index].new.endpoints.count)
      slices[index].new.endpoints += missing.prefix(room)
      missing.removeFirst(min(room, missing.count))
    }
    let mayKeepEmpty = missing.isEmpty && slices.allSatisfy { $0.new.endpoints.isEmpty }
    for (offset, slice) in slices.enumerated() {
      if slice.new.endpoints.isEmpty, !(mayKeepEmpty && offset == 0) {
        deletions.append(slice.old)
      } else if slice.old != slice.new {
        updates.append(slice.new)
      }
    }
    while !missing.isEmpty || (slices.isEmpty && creations.isEmpty && group.endpoints.isEmpty) {
      creations.append(
        Self.slice(of: group, Array(missing.prefix(Self.endpointsPerSlice)), service))
      missing.removeFirst(min(Self.endpointsPerSlice, missing.count))
      if missing.isEmpty { break }
    }
  }

  private static func slice(
    of group: Group, _ endpoints: [Endpoint], _ service: Service
  ) -> EndpointSlice {
    var slice = EndpointSlice()
    slice.metadata.namespace = service.metadata.namespace
    slice.metadata.generateName = service.metadata.name + "-"
    slice.metadata = metadata(of: slice.metadata, for: service)
    slice.metadata.ownerReferences = [
      OwnerReference(controller: service)
    ]
    slice.addressType = group.addressType
    slice.ports = group.ports
    slice.endpoints = endpoints
    return slice
  }

  /// The service's labels and those that say whose slice it is and who keeps it.
  private static func metadata(of old: ObjectMeta, for service: Service) -> ObjectMeta {
    var metadata = old
    metadata.labels = service.metadata.labels
    metadata.labels[WellKnown.headlessServiceLabel] = service.isHeadless ? "" : nil
    metadata.labels[WellKnown.serviceNameLabel] = service.metadata.name
    metadata.labels[WellKnown.endpointSliceManagedByLabel] = EndpointSliceController.manager
    return metadata
  }
}

// MARK: - What should be there

extension EndpointSlicePlan {
  /// The endpoints of all pods by family and ports. A service without endpoints has one group without
  /// ports for each of its families: its empty slice tells clients that there is nothing to wait for.
  ///
  /// - Parameters:
  ///   - pods: selected by the service, in a stable order.
  ///   - zone: of the node with that name.
  static func groups(
    for service: Service, pods: [Pod], zone: (String) -> String?
  ) -> [Group] {
    let families = service.spec.ipFamilies.isEmpty ? ["IPv4"] : service.spec.ipFamilies
    return families.flatMap { family -> [Group] in
      var groups: [Group] = []
      for pod in pods {
        guard !pod.isFinished, let address = pod.address(family: family) else { continue }
        let ports = service.spec.ports.compactMap { $0.endpointPort(on: pod) }
        let endpoint = endpoint(for: pod, address, service, zone)
        if let index = groups.firstIndex(where: { $0.ports == ports }) {
          groups[index].endpoints.append(endpoint)
        } else {
          groups.append(Group(addressType: family, ports: ports, endpoints: [endpoint]))
        }
      }
      return groups.isEmpty ? [Group(addressType: family, ports: [], endpoints: [])] : groups
    }
  }

  private static func endpoint(
    for pod: Pod, _ address: String, _ service: Service, _ zone: (String) -> String?
  ) -> Endpoint {
    var endpoint = Endpoint()
    endpoint.addresses = [address]
    endpoint.conditions.serving = pod.isReady
    endpoint.conditions.terminating = pod.isTerminating
    endpoint.conditions.ready =
      service.spec.publishNotReadyAddresses || (pod.isReady && !pod.isTerminating)
    if !pod.spec.nodeName.isEmpty {
      endpoint.nodeName = pod.spec.nodeName
      endpoint.zone = zone(pod.spec.nodeName)
    }
    if !pod.spec.hostname.isEmpty, pod.spec.subdomain == service.metadata.name {
      endpoint.hostname = pod.spec.hostname
    }
    endpoint.targetRef = pod.endpointReference
    return endpoint
  }
}

extension Endpoint {
  func isSamePod(as other: Endpoint) -> Bool {
    targetRef?.uid == other.targetRef?.uid && addresses == other.addresses
  }
}

extension Pod {
  /// The pod's address of a family ("IPv4" or "IPv6").
  func address(family: String) -> String? {
    let addresses = status.podIPs.isEmpty ? [status.podIP] : status.podIPs.map(\.ip)
    return addresses.first { address in
      !address.isEmpty && address.utf8.contains(UInt8(ascii: ":")) == (family == "IPv6")
    }
  }

  /// What an endpoint says about its pod. Without resourceVersion, which changes all the time.
  var endpointReference: ObjectReference {
    var reference = ObjectReference()
    reference.kind = "Pod"
    reference.namespace = metadata.namespace
    reference.name = metadata.name
    reference.uid = metadata.uid
    return reference
  }
}

extension ServicePort {
  /// The port's number on a pod; nil when the pod has no container port of that name.
  func number(on pod: Pod) -> Int32? {
    switch targetPort {
    case .int(let number): return number == 0 ? port : number
    case .string(let name):
      let sidecars = pod.spec.initContainers.filter(\.isRestartableInit)
      for container in pod.spec.containers + sidecars {
        for candidate in container.ports
        where candidate.name == name && candidate.protocol == self.protocol {
          return candidate.containerPort
        }
      }
      return nil
    }
  }

  func endpointPort(on pod: Pod) -> DiscoveryAPI.EndpointPort? {
    guard let number = number(on: pod) else { return nil }
    var result = DiscoveryAPI.EndpointPort()
    result.name = name
    result.protocol = self.protocol
    result.port = number
    result.appProtocol = appProtocol
    return result
  }
}
