// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Tokens that mean a user for as long as they are used: random text, known to this process only.
/// Holds no clock and no lock.
struct SimpleTokens: Sendable {
  private struct Holder {
    let user: String
    var deadline: Duration
  }

  /// Time that a token lives after it was last used.
  private let lifetime: Duration
  private var holders: [String: Holder] = [:]
  /// Tokens at which expired ones are looked for.
  private var sweepCount = Limits.tokensKeptUnswept

  init(lifetime: Duration) {
    self.lifetime = lifetime
  }

  var count: Int { holders.count }

  mutating func add(_ token: String, user: String, now: Duration) {
    if holders.count >= sweepCount {
      holders = holders.filter { $0.value.deadline > now }
      sweepCount = max(Limits.tokensKeptUnswept, 2 * holders.count)
    }
    holders[token] = Holder(user: user, deadline: now + lifetime)
  }

  /// The user that a token means, whose time begins anew; nil for an unknown or expired one.
  mutating func user(of token: String, now: Duration) -> String? {
    guard let holder = holders[token] else { return nil }
    guard holder.deadline > now else {
      holders[token] = nil
      return nil
    }
    holders[token]?.deadline = now + lifetime
    return holder.user
  }

  mutating func remove(users: some Collection<String>) {
    holders = holders.filter { !users.contains($0.value.user) }
  }

  mutating func removeAll() {
    holders = [:]
  }
}
