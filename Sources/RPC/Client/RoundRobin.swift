// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Connects to every address and spreads the calls over those that are ready, in turn.
///
/// A connection that ends is made anew at once. An address that has failed counts as failed until it is
/// ready again, so that calls do not wait for it.
struct RoundRobin: LoadBalancer {
  private struct Member {
    let address: ResolvedAddress
    var state = RPCConnectivity.idle
  }

  private var members: [Member] = []

  var usesHealthChecks: Bool { true }

  var ready: [ResolvedAddress] { members.filter { $0.state == .ready }.map(\.address) }

  var state: RPCConnectivity {
    if members.isEmpty { return .idle }
    for candidate in [RPCConnectivity.ready, .connecting, .idle]
    where members.contains(where: { $0.state == candidate }) {
      return candidate
    }
    return .transientFailure
  }

  mutating func resolved(_ addresses: [ResolvedAddress]) -> [BalancerAction] {
    let known = members
    members = addresses.map { address in
      known.first { $0.address == address } ?? Member(address: address)
    }
    let dropped = known.map(\.address).filter { !addresses.contains($0) }
    let new = members.filter { $0.state == .idle }.map(\.address)
    return dropped.map { .drop($0) } + new.map { .connect($0) }
  }

  mutating func leaveIdle() -> [BalancerAction] {
    members.filter { $0.state == .idle }.map { .connect($0.address) }
  }

  mutating func waited() -> [BalancerAction] { [] }

  mutating func changed(
    _ address: ResolvedAddress, to new: RPCConnectivity
  ) -> [BalancerAction] {
    guard let index = members.firstIndex(where: { $0.address == address }) else { return [] }
    let old = members[index].state
    let staysFailed = old == .transientFailure && new != .ready && new != .shutdown
    members[index].state = staysFailed ? .transientFailure : new
    switch new {
    case .idle: return old == .ready ? [.resolve, .connect(address)] : [.connect(address)]
    case .transientFailure: return [.resolve]
    case .connecting, .ready, .shutdown: return []
    }
  }
}
