// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Client
import ControllerRuntime
import Net
import Platform
import Telemetry

/// Keeps the kernel's rules in step with the services: one transaction of `nft -f -` per change.
///
/// The first transaction makes the tables whole, in the place of what an earlier process left; packets
/// see the old rules or the new ones, never none. After a transaction that the kernel refused, the next
/// one is whole again.
final class NftablesApplier: Platform.Service, Sendable {
  /// What was said to the kernel last.
  private struct Applied {
    var rulesets: [AddressFamily: Ruleset]
    var ports: [ObjectKey: [ProxiedPort]] = [:]
    /// Families whose table is in the kernel.
    var present: Set<AddressFamily> = []
  }

  private let source: ServiceSource
  private let clusterCIDRs: [String]
  private let serviceCIDRs: [String]
  private let masqueradeBit: Int
  private let masqueradesAll: Bool
  private let loop: EventLoop
  private let logger: Logger
  private let transactions: Counter
  private let failures: Counter
  private let duration: Histogram

  init(
    source: ServiceSource, clusterCIDRs: [String], serviceCIDRs: [String], masqueradeBit: Int,
    masqueradesAll: Bool, loop: EventLoop, metrics: MetricsRegistry, logger: Logger
  ) {
    self.source = source
    self.clusterCIDRs = clusterCIDRs
    self.serviceCIDRs = serviceCIDRs
    self.masqueradeBit = masqueradeBit
    self.masqueradesAll = masqueradesAll
    self.loop = loop
    self.logger = logger
    transactions = metrics.counter(
      "martlet_proxy_transactions_total", help: "Changes of the kernel's rules."
    ).series()
    failures = metrics.counter(
      "kubeproxy_sync_proxy_rules_nftables_sync_failures_total",
      help: "Changes that the kernel refused."
    ).series()
    duration = metrics.histogram(
      "kubeproxy_sync_proxy_rules_duration_seconds", help: "Time to change the kernel's rules.",
      buckets: [0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1, 4, 16]
    ).series()
  }

  func run() async throws {
    try await raiseFence()
    await source.waitForSync()
    var applied = fresh()
    var isWhole = false
    var retry = Limits.retryInitial
    while !Task.isCancelled {
      do {
        if !isWhole {
          applied = fresh()
          _ = source.takeChanged()
          try await apply(source.all(), &applied)
          isWhole = true
        } else {
          try await apply(source.takeChanged(), &applied)
        }
        retry = Limits.retryInitial
      } catch is CancellationError {
        return
      } catch {
        failures.increment()
        logger.error("rules not applied", ["error": error])
        isWhole = false
        try await loop.sleep(for: retry)
        retry = min(retry * 2, Limits.retryMax)
        continue
      }
      await source.signal.wait()
      // Endpoints of one rollout arrive in a burst.
      try await loop.sleep(for: Limits.gatherInterval)
    }
  }

  /// Services may be unknown for a while: until then nothing leaves for their addresses.
  private func raiseFence() async throws {
    let fence = ServiceFence(serviceCIDRs: serviceCIDRs)
    do {
      try await loop.offload { try fence.raise() }
    } catch let error as NftablesError {
      failures.increment()
      logger.error("service addresses not fenced off", ["error": error])
    }
  }

  private func fresh() -> Applied {
    var rulesets: [AddressFamily: Ruleset] = [:]
    for family in AddressFamily.allCases {
      rulesets[family] = Ruleset(
        family: family, clusterCIDR: cidr(family),
        serviceCIDRs: ServiceFence.networks(serviceCIDRs, of: family),
        masqueradeBit: masqueradeBit, masqueradesAll: masqueradesAll)
    }
    return Applied(rulesets: rulesets)
  }

  private func cidr(_ family: AddressFamily) -> String? {
    clusterCIDRs.first { AddressFamily(of: $0) == family }
  }

  private func apply(_ keys: Set<ObjectKey>, _ applied: inout Applied) async throws {
    var commands: [AddressFamily: [String]] = [:]
    var stale: [StaleConnections] = []
    for key in keys.sorted() {
      let ports = source.ports(of: key)
      stale += StaleConnections.after(applied.ports[key] ?? [], ports)
      applied.ports[key] = ports.isEmpty ? nil : ports
      for family in AddressFamily.allCases {
        let fragment = ServiceRules(family: family, clusterCIDR: cidr(family)).fragment(ports)
        commands[family, default: []] +=
          applied.rulesets[family]?.update(key.description, to: fragment) ?? []
      }
    }
    for family in AddressFamily.allCases {
      guard let ruleset = applied.rulesets[family] else { continue }
      let isPresent = applied.present.contains(family)
      // The table of a family without services and their addresses is left out.
      let isEmpty = (commands[family] ?? []).isEmpty && ruleset.serviceCIDRs.isEmpty
      guard isPresent || family == .ipv4 || !isEmpty else { continue }
      try await run(isPresent ? commands[family] ?? [] : ruleset.whole())
      applied.present.insert(family)
    }
    try await forget(stale)
  }

  private func run(_ commands: [String]) async throws {
    guard !commands.isEmpty else { return }
    let start = loop.environment.now()
    let input = Array((commands.joined(separator: "\n") + "\n").utf8)
    let outcome = try await loop.offload {
      try Command("nft", ["-f", "-"], input: input).run()
    }
    guard outcome.succeeded else { throw NftablesError(complaint: outcome.complaint) }
    transactions.increment()
    duration.observe(loop.environment.now() - start)
  }

  /// Ends connections of UDP services that would go on to an endpoint that is gone.
  private func forget(_ stale: [StaleConnections]) async throws {
    for connections in stale {
      let outcome = try await loop.offload {
        try Command("conntrack", connections.arguments).run()
      }
      // conntrack exits with 1 when there was nothing to delete.
      if outcome.status > 1 {
        logger.warning("connections not ended", ["error": outcome.complaint])
      }
    }
  }

  /// Removes the tables of both families.
  /// - Throws: `SystemError`, `NftablesError`.
  static func removeAll() throws {
    let commands = AddressFamily.allCases.flatMap {
      Ruleset(family: $0, clusterCIDR: nil).removal()
    }
    let outcome = try Command(
      "nft", ["-f", "-"], input: Array((commands.joined(separator: "\n") + "\n").utf8)
    ).run()
    guard outcome.succeeded else { throw NftablesError(complaint: outcome.complaint) }
  }
}

/// The kernel or `nft` refused a transaction; nothing of it took effect.
struct NftablesError: Error, CustomStringConvertible {
  let complaint: String

  var description: String {
    let isMissing =
      complaint.contains("Operation not supported") || complaint.contains("Protocol not supported")
    let hint =
      isMissing
      ? " (the kernel lacks a feature of nftables: nat, masq, fib, numgen, reject, ct and sets "
        + "with timeouts are needed)" : ""
    return "nft: \(complaint.prefix(500))\(hint)"
  }
}
