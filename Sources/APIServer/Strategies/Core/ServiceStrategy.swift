// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import MetaAPI
import MetaTypes
import Platform
import Wire

/// Services: an address, ports and a selector. Addresses and node ports come from the allocator.
struct ServiceStrategy: ResourceStrategy {
  typealias Object = CoreAPI.Service
  typealias Service = CoreAPI.Service

  let allocator: ServiceAllocator
  /// Told when a Service is gone.
  let loss: LossSignal

  // MARK: Defaults

  func applyDefaults(_ service: inout Service) {
    if service.spec.sessionAffinity.isEmpty { service.spec.sessionAffinity = "None" }
    if service.spec.type.isEmpty { service.spec.type = "ClusterIP" }
    applyAffinityDefaults(&service.spec)
    for position in service.spec.ports.indices {
      if service.spec.ports[position].protocol.isEmpty {
        service.spec.ports[position].protocol = "TCP"
      }
      switch service.spec.ports[position].targetPort {
      case .int(0), .string(""):
        service.spec.ports[position].targetPort = .int(service.spec.ports[position].port)
      default: break
      }
    }
    if service.isExternallyReachable, service.spec.externalTrafficPolicy.isEmpty {
      service.spec.externalTrafficPolicy = "Cluster"
    }
    if !service.isExternalName, service.spec.internalTrafficPolicy == nil {
      service.spec.internalTrafficPolicy = "Cluster"
    }
    if service.spec.type == "LoadBalancer", service.spec.allocateLoadBalancerNodePorts == nil {
      service.spec.allocateLoadBalancerNodePorts = true
    }
  }

  private func applyAffinityDefaults(_ spec: inout ServiceSpec) {
    guard spec.sessionAffinity == "ClientIP" else {
      spec.sessionAffinityConfig = nil
      return
    }
    guard spec.sessionAffinityConfig?.clientIP?.timeoutSeconds == nil else { return }
    var clientIP = ClientIPConfig()
    clientIP.timeoutSeconds = 10_800
    spec.sessionAffinityConfig = SessionAffinityConfig()
    spec.sessionAffinityConfig?.clientIP = clientIP
  }

  /// The address family of the cluster, and the single address as a list and as one field.
  private func applyFamilies(_ spec: inout ServiceSpec) {
    guard spec.type != "ExternalName" else { return }
    if spec.clusterIPs.isEmpty, !spec.clusterIP.isEmpty { spec.clusterIPs = [spec.clusterIP] }
    if spec.clusterIP.isEmpty, let first = spec.clusterIPs.first { spec.clusterIP = first }
    let isBare = spec.clusterIP == "None" && spec.selector.isEmpty
    if spec.ipFamilyPolicy == nil {
      spec.ipFamilyPolicy = isBare ? "RequireDualStack" : "SingleStack"
    }
    if spec.ipFamilies.isEmpty {
      let family = spec.clusterIPs.first.flatMap { IPAddress($0) }?.family
      let own = family ?? allocator.network.base.family
      spec.ipFamilies = [own.rawValue]
      if isBare, spec.ipFamilyPolicy == "RequireDualStack" {
        spec.ipFamilies.append((own == .ipv4 ? IPAddress.Family.ipv6 : .ipv4).rawValue)
      }
    }
  }

  // MARK: Writes

  func prepareForCreate(_ service: inout Service, _ context: RequestContext) {
    service.status = ServiceStatus()
    applyFamilies(&service.spec)
  }

  func prepareForUpdate(_ service: inout Service, old: Service, _ context: RequestContext) {
    carryAllocated(&service.spec, old.spec)
    dropObsolete(&service.spec, old.spec)
    applyFamilies(&service.spec)
  }

  /// A writer who leaves allocated values out keeps them.
  private func carryAllocated(_ spec: inout ServiceSpec, _ old: ServiceSpec) {
    let takesAddress = spec.type != "ExternalName" && old.type != "ExternalName"
    if takesAddress, spec.clusterIP.isEmpty, spec.clusterIPs.isEmpty {
      spec.clusterIP = old.clusterIP
      spec.clusterIPs = old.clusterIPs
    }
    if takesAddress, spec.ipFamilies.isEmpty { spec.ipFamilies = old.ipFamilies }
    if takesAddress, spec.ipFamilyPolicy == nil { spec.ipFamilyPolicy = old.ipFamilyPolicy }
    let needsPorts = spec.type == "NodePort" || spec.type == "LoadBalancer"
    let hadPorts = old.type == "NodePort" || old.type == "LoadBalancer"
    if needsPorts, hadPorts {
      let used = Set(spec.ports.map(\.nodePort))
      for position in spec.ports.indices where spec.ports[position].nodePort == 0 {
        let port = spec.ports[position]
        let before = old.ports.first { $0.port == port.port && $0.protocol == port.protocol }
        if let before, !used.contains(before.nodePort) {
          spec.ports[position].nodePort = before.nodePort
        }
      }
    }
    if spec.type == "LoadBalancer", old.type == "LoadBalancer", spec.healthCheckNodePort == 0,
      spec.externalTrafficPolicy == "Local", old.externalTrafficPolicy == "Local"
    {
      spec.healthCheckNodePort = old.healthCheckNodePort
    }
  }

  /// A change of type takes values with it that only the old type had, unless the writer set them
  /// to something new.
  private func dropObsolete(_ spec: inout ServiceSpec, _ old: ServiceSpec) {
    guard spec.type != old.type else { return }
    if spec.type == "ExternalName" {
      if spec.clusterIP == old.clusterIP,
        spec.clusterIPs == old.clusterIPs || spec.clusterIPs.isEmpty
      {
        spec.clusterIP = ""
        spec.clusterIPs = []
      }
      if spec.ipFamilies == old.ipFamilies { spec.ipFamilies = [] }
      if spec.ipFamilyPolicy == old.ipFamilyPolicy { spec.ipFamilyPolicy = nil }
      if spec.internalTrafficPolicy == old.internalTrafficPolicy {
        spec.internalTrafficPolicy = nil
      }
    }
    let needsPorts = spec.type == "NodePort" || spec.type == "LoadBalancer"
    if !needsPorts {
      let before = Set(old.ports.map(\.nodePort))
      for position in spec.ports.indices where before.contains(spec.ports[position].nodePort) {
        spec.ports[position].nodePort = 0
      }
      if spec.externalIPs.isEmpty, spec.externalTrafficPolicy == old.externalTrafficPolicy {
        spec.externalTrafficPolicy = ""
      }
    }
    if spec.type != "LoadBalancer" {
      if spec.allocateLoadBalancerNodePorts == old.allocateLoadBalancerNodePorts {
        spec.allocateLoadBalancerNodePorts = nil
      }
      if spec.healthCheckNodePort == old.healthCheckNodePort { spec.healthCheckNodePort = 0 }
    }
  }

  // MARK: Allocation

  func willCreate(_ service: inout Service, _ context: RequestContext) async throws {
    try allocator.claim(
      &service, isDryRun: context.isDryRun, random: { context.environment.random() })
  }

  func createFailed(_ service: Service, _ context: RequestContext) async {
    allocator.release(uid: service.metadata.uid)
  }

  func willUpdate(
    _ service: inout Service, old: Service, _ context: RequestContext
  ) async throws {
    try allocator.claim(
      &service, isDryRun: context.isDryRun, random: { context.environment.random() })
  }

  func didUpdate(_ service: Service, old: Service, _ context: RequestContext) async {
    allocator.settle(service)
  }

  func didDelete(_ service: Service, _ context: RequestContext) async {
    allocator.release(uid: service.metadata.uid)
    loss.report()
  }

  // MARK: Published

  func validateName(_ name: String) -> [String] { NameRules.dns1123Label(name) }

  func validate(_ service: Service, _ context: RequestContext) -> FieldErrorList {
    ServiceValidation.errors(service)
  }

  func validateUpdate(
    _ service: Service, old: Service, _ context: RequestContext
  ) -> FieldErrorList {
    ServiceValidation.updateErrors(service, old: old)
  }

  func validateStatusUpdate(
    _ service: Service, old: Service, _ context: RequestContext
  ) -> FieldErrorList {
    ServiceValidation.statusErrors(service)
  }

  func tableCells(_ service: Service, now: Time) -> [JSONValue]? {
    ServiceTable.cells(service, now: now)
  }
}
