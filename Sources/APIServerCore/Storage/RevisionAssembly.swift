// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC

/// Puts a watch's fragments together. A response that is too large comes in several, which may part the
/// changes of one revision; what comes out are whole revisions, so that a watch that breaks can always be
/// taken up again after the last of them.
///
///     add [2a 2b 3a], more follow  → 2a 2b
///     add [3b 3c 4a], the last     → 3a 3b 3c 4a
struct RevisionAssembly {
  private var kept: [Event] = []

  /// - Parameter isLast: no fragment of the same response follows.
  /// - Returns: the changes of revisions that are complete, in order.
  mutating func add(_ events: [Event], isLast: Bool) -> [Event] {
    let all = kept + events
    guard !isLast, let last = all.last?.kv?.modRevision else {
      kept = []
      return all
    }
    let end = all.lastIndex { $0.kv?.modRevision != last }.map { $0 + 1 } ?? 0
    kept = Array(all[end...])
    return Array(all[..<end])
  }
}
