// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
internal import DiscoveryAPI
import MetaAPI
internal import MetaTypes
import Wire

/// Which endpoints answer for which port of a service: the proxy's view of Service and EndpointSlice.
/// Pure.
struct ServiceTable: Sendable {
  /// Endpoints on this node count as local.
  let nodeName: String

  /// The label that hands a service over to another proxy.
  static let foreignProxyLabel = "service.kubernetes.io/service-proxy-name"

  /// The ports to be served, empty for services that no proxy serves (headless, ExternalName).
  /// - Parameter slices: the slices of that service, in any order.
  func ports(
    _ service: CoreAPI.Service, slices: [DiscoveryAPI.EndpointSlice]
  ) -> [ProxiedPort] {
    guard Self.isServed(service) else { return [] }
    let spec = service.spec
    let addresses = spec.clusterIPs.isEmpty ? [spec.clusterIP] : spec.clusterIPs
    return addresses.flatMap { clusterIP -> [ProxiedPort] in
      let family = AddressFamily(of: clusterIP)
      let matching = slices.filter { $0.addressType == family.rawValue }
      let external = externalAddresses(service).filter { AddressFamily(of: $0) == family }
      return spec.ports.compactMap { port in
        guard let transport = ProxiedPort.Transport(rawValue: port.protocol.lowercased()) else {
          return nil
        }
        return ProxiedPort(
          namespace: service.metadata.namespace, service: service.metadata.name,
          portName: port.name, transport: transport, clusterIP: clusterIP, port: Int(port.port),
          nodePort: Int(port.nodePort), externalAddresses: external,
          affinitySeconds: affinitySeconds(spec),
          keepsInternalLocal: spec.internalTrafficPolicy == "Local",
          keepsExternalLocal: spec.externalTrafficPolicy == "Local",
          endpoints: endpoints(port, transport, matching))
      }
    }
  }

  private static func isServed(_ service: CoreAPI.Service) -> Bool {
    let spec = service.spec
    return spec.type != "ExternalName" && !spec.clusterIP.isEmpty && spec.clusterIP != "None"
      && service.metadata.labels[foreignProxyLabel] == nil
  }

  private func externalAddresses(_ service: CoreAPI.Service) -> [String] {
    let balancers = service.status.loadBalancer.ingress
      .filter { $0.ipMode != "Proxy" }.map(\.ip)
    return service.spec.externalIPs + balancers.filter { !$0.isEmpty }
  }

  private func affinitySeconds(_ spec: CoreAPI.ServiceSpec) -> Int? {
    guard spec.sessionAffinity == "ClientIP" else { return nil }
    return Int(spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? 10_800)
  }

  /// The ready endpoints of a port; when there are none, those that still serve while they terminate
  /// (KEP-1669).
  private func endpoints(
    _ port: CoreAPI.ServicePort, _ transport: ProxiedPort.Transport,
    _ slices: [DiscoveryAPI.EndpointSlice]
  ) -> [ProxiedPort.Endpoint] {
    var ready: Set<ProxiedPort.Endpoint> = []
    var terminating: Set<ProxiedPort.Endpoint> = []
    for slice in slices {
      guard let number = number(of: port, transport, in: slice) else { continue }
      for endpoint in slice.endpoints {
        guard let address = endpoint.addresses.first, AddressFamily.isLiteral(address) else {
          continue
        }
        let place = ProxiedPort.Endpoint(
          address: address, port: number, isLocal: endpoint.nodeName == nodeName)
        if endpoint.conditions.ready ?? true {
          ready.insert(place)
        } else if endpoint.conditions.serving ?? false {
          terminating.insert(place)
        }
      }
    }
    return (ready.isEmpty ? terminating : ready).sorted {
      ($0.address, $0.port) < ($1.address, $1.port)
    }
  }

  private func number(
    of port: CoreAPI.ServicePort, _ transport: ProxiedPort.Transport,
    in slice: DiscoveryAPI.EndpointSlice
  ) -> Int? {
    for candidate in slice.ports
    where (candidate.name ?? "") == port.name
      && (candidate.protocol ?? "TCP").lowercased() == transport.rawValue
    {
      guard let number = candidate.port, number > 0, number < 65_536 else { continue }
      return Int(number)
    }
    return nil
  }
}
