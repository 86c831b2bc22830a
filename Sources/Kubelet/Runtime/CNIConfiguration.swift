// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform

/// How pods get their network: a bridge on the node, addresses from the node's pod CIDR, host ports
/// (CNI specification 0.4.0, network configuration lists).
package struct CNIConfiguration: Sendable, Equatable {
  /// The node's share of the pod network, one per address family, such as "10.42.0.0/24".
  package var podCIDRs: [String]
  /// The bridge's name; at most 15 bytes (IFNAMSIZ).
  package var bridge: String
  /// Where the address allocator keeps its leases.
  package var leaseFolder: String

  package static let fileName = "10-martlet.conflist"

  package init(podCIDRs: [String], bridge: String = "martlet0", leaseFolder: String) {
    self.podCIDRs = podCIDRs
    self.bridge = bridge
    self.leaseFolder = leaseFolder
  }

  /// Puts the configuration where containerd watches for it; does nothing when it is there already.
  /// - Throws: `SystemError`.
  package func install(in folder: String) throws(SystemError) {
    let path = folder + "/" + Self.fileName
    let wanted = Array(text.utf8)
    try FileSystem.makeDirectories(folder)
    if FileSystem.kind(of: path) == .file, try FileSystem.read(path) == wanted { return }
    // The draft's name must not end like a configuration: containerd would load it.
    try FileSystem.replace(path, with: wanted)
  }

  /// The file's content (JSON). CIDRs come from the API, which has checked them; quotes and backslashes
  /// are refused all the same by leaving such a CIDR out.
  package var text: String {
    let ranges = podCIDRs.filter(Self.isPlain).map { #"[{"subnet": "\#($0)"}]"# }
    let routes = podCIDRs.filter(Self.isPlain).map { cidr in
      cidr.contains(":") ? #"{"dst": "::/0"}"# : #"{"dst": "0.0.0.0/0"}"#
    }
    return """
      {
        "cniVersion": "0.4.0",
        "name": "martlet",
        "plugins": [
          {
            "type": "bridge",
            "bridge": "\(bridge)",
            "isGateway": true,
            "ipMasq": true,
            "hairpinMode": true,
            "ipam": {
              "type": "host-local",
              "dataDir": "\(leaseFolder)",
              "ranges": [\(ranges.joined(separator: ", "))],
              "routes": [\(routes.joined(separator: ", "))]
            }
          },
          {
            "type": "portmap",
            "capabilities": {"portMappings": true}
          }
        ]
      }

      """
  }

  private static func isPlain(_ cidr: String) -> Bool {
    let allowed = Array("0123456789abcdefABCDEF.:/".utf8)
    return cidr.utf8.allSatisfy(allowed.contains)
  }
}
