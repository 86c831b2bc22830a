// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import MetaAPI
import MetaTypes

/// Endpoints, the old form of EndpointSlice.
struct EndpointsStrategy: ResourceStrategy {
  typealias Object = Endpoints

  func applyDefaults(_ endpoints: inout Endpoints) {
    for subset in endpoints.subsets.indices {
      for port in endpoints.subsets[subset].ports.indices
      where endpoints.subsets[subset].ports[port].protocol.isEmpty {
        endpoints.subsets[subset].ports[port].protocol = "TCP"
      }
    }
  }

  func validate(_ endpoints: Endpoints, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    for (position, subset) in endpoints.subsets.enumerated() {
      let path = FieldPath("subsets").index(position)
      if subset.addresses.isEmpty, subset.notReadyAddresses.isEmpty {
        errors.required(path, "must specify `addresses` or `notReadyAddresses`")
      }
      for (name, addresses) in [
        ("addresses", subset.addresses), ("notReadyAddresses", subset.notReadyAddresses),
      ] {
        for (place, address) in addresses.enumerated() {
          check(address, path.child(name).index(place), &errors)
        }
      }
      for (place, port) in subset.ports.enumerated() {
        let path = path.child("ports").index(place)
        if port.name.isEmpty, subset.ports.count > 1 {
          errors.required(path.child("name"))
        } else if !port.name.isEmpty {
          errors.check(path.child("name"), port.name, NameRules.dns1123Label)
        }
        errors.checkPort(path.child("port"), port.port)
        errors.oneOf(
          path.child("protocol"), port.protocol, ["TCP", "UDP", "SCTP"], required: true)
      }
    }
    return errors
  }

  private func check(
    _ address: EndpointAddress, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    errors.checkEndpointAddress(path.child("ip"), address.ip)
    if !address.hostname.isEmpty {
      errors.check(path.child("hostname"), address.hostname, NameRules.dns1123Label)
    }
    if let node = address.nodeName {
      errors.check(path.child("nodeName"), node, NameRules.dns1123Subdomain)
    }
  }

  func tableCells(_ endpoints: Endpoints, now: Time) -> [JSONValue]? {
    [
      .string(endpoints.metadata.name), .string(EndpointsTable.addresses(endpoints)),
      TableCell.age(endpoints.metadata, now: now),
    ]
  }
}

extension FieldErrorList {
  /// An address that traffic may be sent to: none that means "this machine" or "this link".
  mutating func checkEndpointAddress(_ path: FieldPath, _ text: String) {
    guard let address = IPAddress(text) else { return checkAddress(path, text) }
    if address.isUnspecified {
      invalid(path, .string(text), "may not be unspecified (\(text))")
    } else if address.isLoopback {
      invalid(path, .string(text), "may not be in the loopback range (127.0.0.0/8, ::1/128)")
    } else if address.isLinkLocal {
      invalid(
        path, .string(text), "may not be in the link-local range (169.254.0.0/16, fe80::/10)")
    }
  }
}
