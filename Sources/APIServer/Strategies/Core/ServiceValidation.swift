// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import CoreAPI
import MetaTypes
import Wire

/// Rules of Services.
enum ServiceValidation {
  private static let spec = FieldPath("spec")
  private static let transports = ["TCP", "UDP", "SCTP"]

  /// What is wrong with a whole Service.
  static func errors(_ service: Service) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.oneOf(
      spec.child("type"), service.spec.type,
      ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"], required: true)
    checkPorts(service, &errors)
    checkAddresses(service, &errors)
    errors.checkLabels(service.spec.selector, spec.child("selector"))
    checkAffinity(service.spec, &errors)
    checkTraffic(service, &errors)
    checkLoadBalancer(service.spec, &errors)
    return errors
  }

  // MARK: - Ports

  private struct PortIdentity: Hashable {
    var transport: String
    var number: Int32
  }

  private static func checkPorts(_ service: Service, _ errors: inout FieldErrorList) {
    let path = spec.child("ports")
    if service.spec.ports.isEmpty, !service.isHeadless, !service.isExternalName {
      errors.required(path)
    }
    var names: Set<String> = []
    var ports: Set<PortIdentity> = []
    var nodePorts: Set<PortIdentity> = []
    for (position, port) in service.spec.ports.enumerated() {
      let path = path.index(position)
      if port.name.isEmpty {
        if service.spec.ports.count > 1 { errors.required(path.child("name")) }
      } else {
        errors.check(path.child("name"), port.name, NameRules.dns1123Label)
        if !names.insert(port.name).inserted {
          errors.duplicate(path.child("name"), .string(port.name))
        }
      }
      errors.checkPort(path.child("port"), port.port)
      errors.oneOf(path.child("protocol"), port.protocol, transports, required: true)
      checkTarget(port, service, path, &errors)
      if !ports.insert(PortIdentity(transport: port.protocol, number: port.port)).inserted {
        errors.duplicate(
          path, .json("{\"protocol\":\"\(port.protocol)\",\"port\":\(port.port)}"))
      }
      guard port.nodePort != 0 else { continue }
      let node = path.child("nodePort")
      if service.spec.type == "ClusterIP" {
        errors.forbidden(node, "may not be used when `type` is 'ClusterIP'")
      }
      let identity = PortIdentity(transport: port.protocol, number: port.nodePort)
      if !nodePorts.insert(identity).inserted {
        errors.duplicate(node, ShownValue(port.nodePort))
      }
    }
  }

  private static func checkTarget(
    _ port: ServicePort, _ service: Service, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    switch port.targetPort {
    case .int(let number): errors.checkPort(path.child("targetPort"), number)
    case .string(let name):
      errors.check(path.child("targetPort"), name, NameRules.portName)
    }
    if let name = port.appProtocol {
      errors.check(path.child("appProtocol"), name, NameRules.qualifiedName)
    }
  }

  // MARK: - Addresses

  private static func checkAddresses(_ service: Service, _ errors: inout FieldErrorList) {
    let value = service.spec
    for (position, text) in value.externalIPs.enumerated() {
      errors.checkEndpointAddress(spec.child("externalIPs").index(position), text)
    }
    guard !service.isExternalName else {
      checkExternalName(value, &errors)
      return
    }
    if service.isHeadless, value.type != "ClusterIP" {
      errors.invalid(
        spec.child("clusterIPs").index(0), "None",
        "may not be set to 'None' for \(value.type) services")
    }
    if let first = value.clusterIPs.first, first != value.clusterIP {
      errors.invalid(
        spec.child("clusterIPs"), ShownValue(value.clusterIPs),
        "first value must match `clusterIP`")
    }
    if value.clusterIPs.count > 2 {
      errors.invalid(
        spec.child("clusterIPs"), ShownValue(value.clusterIPs), "may only hold up to 2 values")
    }
    for (position, text) in value.clusterIPs.enumerated() where text != "None" {
      errors.checkAddress(spec.child("clusterIPs").index(position), text)
    }
    var families: Set<String> = []
    for (position, family) in value.ipFamilies.enumerated() {
      let path = spec.child("ipFamilies").index(position)
      errors.oneOf(path, family, ["IPv4", "IPv6"])
      if !families.insert(family).inserted { errors.duplicate(path, .string(family)) }
    }
    if let policy = value.ipFamilyPolicy {
      let path = spec.child("ipFamilyPolicy")
      errors.oneOf(path, policy, ["SingleStack", "PreferDualStack", "RequireDualStack"])
      if policy == "RequireDualStack", !(service.isHeadless && value.selector.isEmpty) {
        errors.invalid(
          path, .string(policy),
          "this cluster is not configured for dual-stack services")
      }
    }
  }

  private static func checkExternalName(_ value: ServiceSpec, _ errors: inout FieldErrorList) {
    let detail = "may not be set when type is 'ExternalName'"
    if !value.clusterIPs.isEmpty || !value.clusterIP.isEmpty {
      errors.forbidden(spec.child("clusterIPs"), detail)
    }
    if !value.ipFamilies.isEmpty { errors.forbidden(spec.child("ipFamilies"), detail) }
    if value.ipFamilyPolicy != nil { errors.forbidden(spec.child("ipFamilyPolicy"), detail) }
    let path = spec.child("externalName")
    let name =
      value.externalName.hasSuffix(".")
      ? String(value.externalName.dropLast()) : value.externalName
    if name.isEmpty {
      errors.required(path)
    } else {
      errors.check(path, name, NameRules.dns1123Subdomain)
    }
  }

  // MARK: - Traffic

  private static func checkAffinity(_ value: ServiceSpec, _ errors: inout FieldErrorList) {
    errors.oneOf(
      spec.child("sessionAffinity"), value.sessionAffinity, ["ClientIP", "None"], required: true)
    let path = spec.child("sessionAffinityConfig")
    if value.sessionAffinity == "ClientIP" {
      let timeout = path.child("clientIP").child("timeoutSeconds")
      guard let seconds = value.sessionAffinityConfig?.clientIP?.timeoutSeconds else {
        return errors.required(timeout)
      }
      if !(1...86_400).contains(seconds) {
        errors.invalid(
          timeout, ShownValue(seconds), "must be greater than 0 and less than 86400")
      }
    } else if value.sessionAffinityConfig != nil {
      errors.forbidden(
        path, "must not be set when session affinity is None")
    }
  }

  private static func checkTraffic(_ service: Service, _ errors: inout FieldErrorList) {
    let value = service.spec
    let external = spec.child("externalTrafficPolicy")
    if service.isExternallyReachable {
      errors.oneOf(
        external, value.externalTrafficPolicy, ["Cluster", "Local"], required: true)
    } else if !value.externalTrafficPolicy.isEmpty {
      errors.invalid(
        external, .string(value.externalTrafficPolicy),
        "may only be set for externally-accessible services")
    }
    if !service.isExternalName {
      errors.oneOf(
        spec.child("internalTrafficPolicy"), value.internalTrafficPolicy ?? "",
        ["Cluster", "Local"], required: true)
    }
    if let distribution = value.trafficDistribution {
      errors.oneOf(
        spec.child("trafficDistribution"), distribution,
        ["PreferClose", "PreferSameZone", "PreferSameNode"])
    }
    let needsHealthCheck =
      value.type == "LoadBalancer" && value.externalTrafficPolicy == "Local"
    if !needsHealthCheck, value.healthCheckNodePort != 0 {
      errors.invalid(
        spec.child("healthCheckNodePort"), ShownValue(value.healthCheckNodePort),
        "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'")
    }
  }

  private static func checkLoadBalancer(_ value: ServiceSpec, _ errors: inout FieldErrorList) {
    let isLoadBalancer = value.type == "LoadBalancer"
    let detail = "may only be used when `type` is 'LoadBalancer'"
    let ranges = spec.child("LoadBalancerSourceRanges")
    if !value.loadBalancerSourceRanges.isEmpty, !isLoadBalancer {
      errors.forbidden(ranges, detail)
    }
    for (position, range) in value.loadBalancerSourceRanges.enumerated()
    where IPNetwork(range) == nil {
      errors.invalid(
        ranges.index(position), .string(range),
        "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)")
    }
    if value.allocateLoadBalancerNodePorts != nil, !isLoadBalancer {
      errors.forbidden(spec.child("allocateLoadBalancerNodePorts"), detail)
    }
    if let name = value.loadBalancerClass {
      let path = spec.child("loadBalancerClass")
      if !isLoadBalancer { errors.forbidden(path, detail) }
      errors.check(path, name, NameRules.qualifiedName)
    }
  }

  // MARK: - Changes

  /// What may not change.
  static func updateErrors(_ service: Service, old: Service) -> FieldErrorList {
    var errors = FieldErrorList()
    let keepsAddress = !service.isExternalName && !old.isExternalName
    if keepsAddress, let before = old.spec.clusterIPs.first,
      service.spec.clusterIPs.first != before
    {
      errors.invalid(
        spec.child("clusterIPs").index(0), ShownValue(service.spec.clusterIPs),
        "may not change once set")
    }
    if keepsAddress, let before = old.spec.ipFamilies.first,
      let after = service.spec.ipFamilies.first, before != after
    {
      errors.invalid(
        spec.child("ipFamilies").index(0), ShownValue(service.spec.ipFamilies),
        "may not change once set")
    }
    if old.spec.type == "LoadBalancer", service.spec.type == "LoadBalancer",
      let before = old.spec.loadBalancerClass, service.spec.loadBalancerClass != before
    {
      errors.invalid(
        spec.child("loadBalancerClass"), .string(service.spec.loadBalancerClass ?? ""),
        "may not change once set")
    }
    if old.spec.healthCheckNodePort != 0, service.spec.healthCheckNodePort != 0,
      old.spec.healthCheckNodePort != service.spec.healthCheckNodePort
    {
      errors.forbidden(spec.child("healthCheckNodePort"), "field is immutable")
    }
    return errors
  }

  /// What is wrong with the status.
  static func statusErrors(_ service: Service) -> FieldErrorList {
    var errors = FieldErrorList()
    let path = FieldPath("status", "loadBalancer", "ingress")
    let ingress = service.status.loadBalancer.ingress
    if service.spec.type != "LoadBalancer", !ingress.isEmpty {
      errors.forbidden(path, "may only be used when `spec.type` is \"LoadBalancer\"")
    }
    for (position, entry) in ingress.enumerated() {
      let path = path.index(position)
      if !entry.ip.isEmpty { errors.checkAddress(path.child("ip"), entry.ip) }
      if !entry.hostname.isEmpty {
        errors.check(path.child("hostname"), entry.hostname, NameRules.dns1123Subdomain)
        if IPAddress(entry.hostname) != nil {
          errors.invalid(
            path.child("hostname"), .string(entry.hostname),
            "must be a DNS name, not an IP address")
        }
      }
      if let mode = entry.ipMode {
        errors.oneOf(path.child("ipMode"), mode, ["VIP", "Proxy"])
      }
    }
    return errors
  }
}
