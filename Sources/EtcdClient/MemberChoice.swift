// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Which member of a cluster is asked. Holds no clock and no connection.
///
/// One member is preferred until it fails; it then rests, and the next one takes its place. A member that
/// comes back is not gone back to, so that two that fail in turn do not make every call move:
///
///     preferred 0   0 fails      → preferred 1, 0 rests 0.5 s
///     preferred 1   1 fails      → preferred 2, 1 rests 0.5 s
///     preferred 2   0 and 1 rest → 2, then 0, then 1 (whoever's rest ends first)
struct MemberChoice: Sendable {
  private struct Member {
    var failures = 0
    var restsUntil = Duration.zero
  }

  private var members: [Member]
  private(set) var preferred = 0

  /// - Parameter count: at least 1.
  init(count: Int) {
    precondition(count > 0, "a cluster without members")
    members = Array(repeating: Member(), count: count)
  }

  /// All members, in the order in which they should be asked now.
  func order(at now: Duration) -> [Int] {
    let rotation = members.indices.map { ($0 + preferred) % members.count }
    let awake = rotation.filter { members[$0].restsUntil <= now }
    let resting = rotation.filter { members[$0].restsUntil > now }
    return awake + resting.sorted { members[$0].restsUntil < members[$1].restsUntil }
  }

  /// The member could not serve a call.
  mutating func failed(_ index: Int, at now: Duration) {
    // Calls that were under way together fail together: that is one failure.
    guard members[index].restsUntil <= now else { return }
    let doubled = Limits.restMin * (1 << min(members[index].failures, 8))
    members[index].failures += 1
    members[index].restsUntil = now + min(doubled, Limits.restMax)
    if index == preferred, let next = order(at: now).first { preferred = next }
  }

  /// The member served a call.
  mutating func answered(_ index: Int) {
    members[index] = Member()
  }
}
