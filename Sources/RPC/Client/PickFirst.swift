// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Uses one connection: to the first address that answers, as long as it lasts.
///
/// Addresses are tried in order. The next attempt begins when one fails, or after a while beside it
/// ("Happy Eyeballs", RFC 8305, 5; gRFC A61), so that an address that swallows packets costs little. When
/// all have failed, each is tried again after its own pause until one answers (gRFC A62).
struct PickFirst: LoadBalancer {
  private struct Candidate {
    let address: ResolvedAddress
    var state = RPCConnectivity.idle
    /// Since the channel was last idle or ready.
    var hasFailed = false
  }

  private(set) var state = RPCConnectivity.idle
  private var addresses: [ResolvedAddress] = []
  private var candidates: [Candidate] = []
  /// The first candidate that this pass has not come to.
  private var next = 0
  private var selected: ResolvedAddress?

  var ready: [ResolvedAddress] { selected.map { [$0] } ?? [] }
  var usesHealthChecks: Bool { false }

  mutating func resolved(_ addresses: [ResolvedAddress]) -> [BalancerAction] {
    self.addresses = addresses
    if let selected {
      guard !addresses.contains(selected) else { return [] }
      self.selected = nil
      return [.drop(selected)] + startOver()
    }
    guard state != .idle else { return [] }
    let dropped = candidates.filter { !addresses.contains($0.address) }
    let known = candidates
    candidates = addresses.map { address in
      known.first { $0.address == address } ?? Candidate(address: address)
    }
    next = 0
    return dropped.map { .drop($0.address) } + advance()
  }

  mutating func leaveIdle() -> [BalancerAction] {
    guard state == .idle, !addresses.isEmpty else { return [] }
    return startOver()
  }

  mutating func waited() -> [BalancerAction] {
    state == .connecting || state == .transientFailure ? advance() : []
  }

  mutating func changed(
    _ address: ResolvedAddress, to new: RPCConnectivity
  ) -> [BalancerAction] {
    if address == selected {
      guard new != .ready else { return [] }
      selected = nil
      state = .idle
      return [.resolve]
    }
    guard let index = candidates.firstIndex(where: { $0.address == address }) else { return [] }
    candidates[index].state = new
    switch new {
    case .ready: return select(address)
    case .transientFailure:
      let isNews = !candidates[index].hasFailed
      candidates[index].hasFailed = true
      return isNews ? advance() : []
    case .idle: return state == .transientFailure ? [.connect(address)] : []
    case .connecting, .shutdown: return []
    }
  }

  private mutating func startOver() -> [BalancerAction] {
    candidates = addresses.map { Candidate(address: $0) }
    next = 0
    state = .connecting
    return advance()
  }

  /// Tries the next candidate, or finds that all have failed.
  private mutating func advance() -> [BalancerAction] {
    while next < candidates.count {
      let candidate = candidates[next]
      next += 1
      guard !candidate.hasFailed, candidate.state != .connecting else { continue }
      let more: BalancerAction =
        next < candidates.count ? .wait(Limits.connectionAttemptDelay) : .stopWaiting
      return [.connect(candidate.address), more]
    }
    guard candidates.allSatisfy(\.hasFailed), state == .connecting else { return [] }
    state = .transientFailure
    let rested = candidates.filter { $0.state == .idle }
    return [.stopWaiting, .resolve] + rested.map { .connect($0.address) }
  }

  private mutating func select(_ address: ResolvedAddress) -> [BalancerAction] {
    let others = candidates.filter { $0.address != address }
    candidates = []
    selected = address
    state = .ready
    return [.stopWaiting] + others.map { .drop($0.address) }
  }
}
