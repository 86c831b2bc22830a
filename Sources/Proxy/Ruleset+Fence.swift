// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The part of the table that keeps packets for service addresses on the machine.
///
/// Destinations of packets that find an endpoint are rewritten on the way in (`prerouting`, `output`). What
/// still goes to a service address after that has no endpoint: an address that no service has, or a port
/// that the service has not. Without these rules it would follow the node's default route.
extension Ruleset {
  /// Commands that put the fence up in a table that may or may not exist, and may hold services; they
  /// touch nothing else in it.
  func fence() -> [String] {
    var commands = [
      "add table \(prefix)",
      "add set \(prefix) \(Self.clusterIPs) { type \(addressType) ; }",
      "add chain \(prefix) refuse", "flush chain \(prefix) refuse",
      "add rule \(prefix) refuse reject",
      "add chain \(prefix) unserved", "flush chain \(prefix) unserved",
    ]
    let places = ["@" + Self.clusterIPs] + serviceCIDRs
    for place in places {
      // Not part of a connection, so nothing rewrote it and nobody waits for an answer.
      commands.append("add rule \(prefix) unserved \(ip) daddr \(place) ct state invalid drop")
      commands.append("add rule \(prefix) unserved \(ip) daddr \(place) \(Self.refuse)")
    }
    for hook in ["forward", "output"] {
      let chain = "unserved-" + hook
      commands += [
        "add chain \(prefix) \(chain) { type filter hook \(hook) priority 0 ; }",
        "flush chain \(prefix) \(chain)", "add rule \(prefix) \(chain) jump unserved",
      ]
    }
    return commands
  }
}
