// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

/// The row of a node.
enum NodeTable {
  static func cells(_ node: Node, now: Time) -> [JSONValue] {
    let info = node.status.nodeInfo
    var kernel = info.kernelVersion.isEmpty ? "<unknown>" : info.kernelVersion
    if !info.architecture.isEmpty { kernel += " (\(info.architecture))" }
    return [
      .string(node.metadata.name), .string(status(node)), .string(roles(node)),
      TableCell.age(node.metadata, now: now), .string(info.kubeletVersion),
      .string(node.address("InternalIP") ?? "<none>"),
      .string(node.address("ExternalIP") ?? "<none>"),
      TableCell.text(info.osImage, orElse: "<unknown>"), .string(kernel),
      TableCell.text(info.containerRuntimeVersion, orElse: "<unknown>"),
    ]
  }

  private static func status(_ node: Node) -> String {
    let status: String
    switch node.condition("Ready")?.status {
    case "True": status = "Ready"
    case .some: status = "NotReady"
    case nil: status = "Unknown"
    }
    return node.spec.unschedulable ? status + ",SchedulingDisabled" : status
  }

  private static func roles(_ node: Node) -> String {
    var roles: Set<String> = []
    for (key, value) in node.metadata.labels {
      if key.hasPrefix(WellKnown.nodeRoleLabelPrefix) {
        let role = String(key.dropFirst(WellKnown.nodeRoleLabelPrefix.utf8.count))
        if !role.isEmpty { roles.insert(role) }
      } else if key == "kubernetes.io/role", !value.isEmpty {
        roles.insert(value)
      }
    }
    return roles.isEmpty ? "<none>" : roles.sorted().joined(separator: ",")
  }
}

/// The row of a Service.
enum ServiceTable {
  static func cells(_ service: Service, now: Time) -> [JSONValue] {
    [
      .string(service.metadata.name), .string(service.spec.type),
      .string(service.spec.clusterIPs.first ?? "<none>"), .string(external(service)),
      .string(ports(service)), TableCell.age(service.metadata, now: now),
      .string(TableCell.labels(service.spec.selector)),
    ]
  }

  private static func external(_ service: Service) -> String {
    let own = service.spec.externalIPs
    switch service.spec.type {
    case "ClusterIP", "NodePort": return own.isEmpty ? "<none>" : own.joined(separator: ",")
    case "LoadBalancer":
      let balancer = Set(
        service.status.loadBalancer.ingress.map { $0.ip.isEmpty ? $0.hostname : $0.ip })
      let all = balancer.sorted() + own
      return all.isEmpty ? "<pending>" : all.joined(separator: ",")
    case "ExternalName": return service.spec.externalName
    default: return "<unknown>"
    }
  }

  private static func ports(_ service: Service) -> String {
    guard !service.spec.ports.isEmpty else { return "<none>" }
    return service.spec.ports.map { port in
      port.nodePort == 0
        ? "\(port.port)/\(port.protocol)" : "\(port.port):\(port.nodePort)/\(port.protocol)"
    }.joined(separator: ",")
  }
}

/// The cell that is special about Endpoints.
enum EndpointsTable {
  static func addresses(_ endpoints: Endpoints) -> String {
    if endpoints.subsets.isEmpty { return "<none>" }
    var texts: [String] = []
    for subset in endpoints.subsets {
      if subset.ports.isEmpty {
        texts += subset.addresses.map(\.ip)
      } else {
        for port in subset.ports {
          texts += subset.addresses.map { address in
            address.ip.contains(":") ? "[\(address.ip)]:\(port.port)" : "\(address.ip):\(port.port)"
          }
        }
      }
    }
    return TableCell.shortList(texts, empty: "")
  }
}

/// The row of an event.
enum EventTable {
  static func cells(_ event: Event, now: Time) -> [JSONValue] {
    let occurred = event.eventTime.isZero ? Time() : Time(seconds: event.eventTime.seconds)
    let first = TableCell.elapsed(
      since: event.firstTimestamp.isZero ? occurred : event.firstTimestamp, now: now)
    var last = first
    if let series = event.series {
      last = TableCell.elapsed(since: Time(seconds: series.lastObservedTime.seconds), now: now)
    } else if !event.lastTimestamp.isZero {
      last = TableCell.elapsed(since: event.lastTimestamp, now: now)
    }
    let kind = event.involvedObject.kind.lowercased()
    let object = event.involvedObject.name.isEmpty ? kind : "\(kind)/\(event.involvedObject.name)"
    let count = event.series?.count ?? event.count
    return [
      .string(last), .string(event.type), .string(event.reason), .string(object),
      .string(event.involvedObject.fieldPath), .string(source(event)),
      .string(trimmed(event.message)), .string(first), .integer(Int64(count == 0 ? 1 : count)),
      .string(event.metadata.name),
    ]
  }

  private static func source(_ event: Event) -> String {
    let component =
      event.source.component.isEmpty ? event.reportingComponent : event.source.component
    let host = event.source.host.isEmpty ? event.reportingInstance : event.source.host
    return host.isEmpty ? component : "\(component), \(host)"
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
