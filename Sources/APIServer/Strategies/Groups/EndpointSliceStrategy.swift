// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import DiscoveryAPI
import MetaAPI
import MetaTypes
import Wire

/// EndpointSlices: some of the addresses behind a Service.
struct EndpointSliceStrategy: ResourceStrategy {
  typealias Object = EndpointSlice

  private static let endpointsMax = 1000
  private static let addressesMax = 100
  private static let portsMax = 20_000
  private static let hintsMax = 8

  func applyDefaults(_ slice: inout EndpointSlice) {
    for position in slice.ports.indices {
      if slice.ports[position].name == nil { slice.ports[position].name = "" }
      if slice.ports[position].protocol == nil { slice.ports[position].protocol = "TCP" }
    }
  }

  var tracksGeneration: Bool { true }

  func validate(_ slice: EndpointSlice, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.oneOf(
      FieldPath("addressType"), slice.addressType, ["FQDN", "IPv4", "IPv6"], required: true)
    let endpoints = FieldPath("endpoints")
    if slice.endpoints.count > Self.endpointsMax {
      errors.tooMany(endpoints, actual: slice.endpoints.count, maximum: Self.endpointsMax)
    } else {
      for (position, endpoint) in slice.endpoints.enumerated() {
        check(endpoint, slice.addressType, endpoints.index(position), &errors)
      }
    }
    checkPorts(slice.ports, &errors)
    return errors
  }

  private func check(
    _ endpoint: Endpoint, _ addressType: String, _ path: FieldPath,
    _ errors: inout FieldErrorList
  ) {
    let addresses = path.child("addresses")
    if endpoint.addresses.isEmpty {
      errors.required(addresses, "must contain at least 1 address")
    } else if endpoint.addresses.count > Self.addressesMax {
      errors.tooMany(addresses, actual: endpoint.addresses.count, maximum: Self.addressesMax)
    }
    for (position, text) in endpoint.addresses.enumerated() {
      let path = addresses.index(position)
      switch addressType {
      case "IPv4", "IPv6":
        if IPAddress(text)?.family.rawValue == addressType {
          errors.checkEndpointAddress(path, text)
        } else {
          errors.invalid(path, .string(text), "must be a valid \(addressType) address")
        }
      default: errors.check(path, text, NameRules.dns1123Subdomain)
      }
    }
    if let name = endpoint.nodeName {
      errors.check(path.child("nodeName"), name, NameRules.dns1123Subdomain)
    }
    if let name = endpoint.hostname {
      errors.check(path.child("hostname"), name, NameRules.dns1123Label)
    }
    if endpoint.deprecatedTopology.count > 16 {
      errors.tooMany(
        path.child("deprecatedTopology"), actual: endpoint.deprecatedTopology.count, maximum: 16)
    }
    checkHints(endpoint, path.child("hints"), &errors)
  }

  private func checkHints(
    _ endpoint: Endpoint, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    guard let hints = endpoint.hints else { return }
    let lists = [
      ("forZones", hints.forZones.map(\.name)), ("forNodes", hints.forNodes.map(\.name)),
    ]
    for (member, names) in lists {
      let path = path.child(member)
      if names.count > Self.hintsMax {
        errors.tooMany(path, actual: names.count, maximum: Self.hintsMax)
        continue
      }
      var seen: Set<String> = []
      for (position, name) in names.enumerated() {
        let path = path.index(position).child("name")
        if !seen.insert(name).inserted { errors.duplicate(path, .string(name)) }
        errors.check(
          path, name, member == "forZones" ? NameRules.labelValue : NameRules.dns1123Subdomain)
      }
    }
  }

  private func checkPorts(_ ports: [DiscoveryAPI.EndpointPort], _ errors: inout FieldErrorList) {
    let path = FieldPath("ports")
    if ports.count > Self.portsMax {
      return errors.tooMany(path, actual: ports.count, maximum: Self.portsMax)
    }
    var names: Set<String> = []
    for (position, port) in ports.enumerated() {
      let path = path.index(position)
      let name = port.name ?? ""
      if !name.isEmpty { errors.check(path.child("name"), name, NameRules.dns1123Label) }
      if !names.insert(name).inserted { errors.duplicate(path.child("name"), .string(name)) }
      errors.oneOf(
        path.child("protocol"), port.protocol ?? "", ["SCTP", "TCP", "UDP"], required: true)
      if let name = port.appProtocol {
        errors.check(path.child("appProtocol"), name, NameRules.qualifiedName)
      }
    }
  }

  func validateUpdate(
    _ slice: EndpointSlice, old: EndpointSlice, _ context: RequestContext
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.immutable(
      FieldPath("addressType"), .string(slice.addressType),
      isChanged: slice.addressType != old.addressType)
    return errors
  }

  func tableCells(_ slice: EndpointSlice, now: Time) -> [JSONValue]? {
    let ports = slice.ports.map { port in
      port.port.map { String($0) } ?? (port.name?.isEmpty == false ? port.name : nil) ?? "*"
    }
    let addresses = slice.endpoints.flatMap(\.addresses)
    return [
      .string(slice.metadata.name), .string(slice.addressType),
      .string(TableCell.shortList(ports, empty: "<unset>")),
      .string(TableCell.shortList(addresses, empty: "<unset>")),
      TableCell.age(slice.metadata, now: now),
    ]
  }
}
