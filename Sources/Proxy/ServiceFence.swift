// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
import Platform

/// Keeps packets for service addresses on the machine while no proxy runs yet. The proxy's own rules hold
/// the same fence, in the same table.
package struct ServiceFence: Sendable {
  private let rulesets: [Ruleset]

  /// - Parameter serviceCIDRs: networks of service addresses; those that are none are left out.
  package init(serviceCIDRs: [String]) {
    rulesets = AddressFamily.allCases.compactMap { family in
      let networks = Self.networks(serviceCIDRs, of: family)
      return networks.isEmpty
        ? nil : Ruleset(family: family, clusterCIDR: nil, serviceCIDRs: networks)
    }
  }

  /// Puts the fence up; harmless when it stands, and when a proxy's rules do.
  /// - Throws: `SystemError`; `NftablesError` when the kernel refuses.
  package func raise() throws {
    guard !rulesets.isEmpty else { return }
    let text = rulesets.flatMap { $0.fence() }.joined(separator: "\n") + "\n"
    let outcome = try Command("nft", ["-f", "-"], input: Array(text.utf8)).run()
    guard outcome.succeeded else { throw NftablesError(complaint: outcome.complaint) }
  }

  static func networks(_ cidrs: [String], of family: AddressFamily) -> [String] {
    cidrs.filter { AddressFamily(of: $0) == family && IPNetwork($0) != nil }
  }
}
