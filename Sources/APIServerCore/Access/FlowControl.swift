// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Bounds the requests in hand at once, reads and writes apart (`--max-requests-inflight`,
/// `--max-mutating-requests-inflight`). Watches and streams do not count.
package final class FlowControl: Sendable {
  private struct Counts {
    var reads = 0
    var writes = 0
  }

  private let readsMax: Int
  private let writesMax: Int
  private let counts = Mutex(Counts())

  /// - Parameters:
  ///   - readsMax: requests that change nothing.
  ///   - writesMax: requests that change something.
  package init(readsMax: Int = 400, writesMax: Int = 200) {
    self.readsMax = readsMax
    self.writesMax = writesMax
  }

  /// Takes a place; false when there is none.
  func enter(isReadOnly: Bool) -> Bool {
    counts.withLock { counts in
      if isReadOnly {
        guard counts.reads < readsMax else { return false }
        counts.reads += 1
      } else {
        guard counts.writes < writesMax else { return false }
        counts.writes += 1
      }
      return true
    }
  }

  /// Gives the place back.
  func leave(isReadOnly: Bool) {
    counts.withLock { counts in
      if isReadOnly { counts.reads -= 1 } else { counts.writes -= 1 }
    }
  }

  /// Requests in hand now.
  var current: (reads: Int, writes: Int) { counts.withLock { ($0.reads, $0.writes) } }
}
