// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Simulation

/// Judges what watchers were told by etcd's guarantees: ordered, unique, reliable, atomic, resumable,
/// bookmarkable.
struct WatchChecker {
  private let history: StoreHistory
  private let checker: HistoryChecker
  private(set) var findings: [String] = []

  init(_ history: StoreHistory, _ checker: HistoryChecker) {
    self.history = history
    self.checker = checker
  }

  mutating func check() {
    for (number, watch) in history.watches.enumerated() { check(watch, number) }
  }

  private mutating func check(_ watch: WatchRecord, _ number: Int) {
    let all = history.journal.filter { watch.range.contains($0.keyValue.key) }
    var position = 0
    /// Everything up to here was told.
    var through: Int64 = 1
    for note in watch.notes {
      switch note {
      case .resumed(let from):
        // Resumable: the same changes follow again, whatever stream they come on.
        if from > through + 1, !all[position...].allSatisfy({ $0.keyValue.modRevision >= from }) {
          report(number, "resumed at \(from) after \(through)")
        }
      case .gap(let compacted, let listed):
        if through + 1 >= compacted {
          report(number, "ended by compaction \(compacted), but had told \(through)")
        }
        while position < all.count, all[position].keyValue.modRevision <= listed { position += 1 }
        through = max(through, listed)
      case .progress(let revision):
        // Bookmarkable: nothing up to the revision is still to come.
        if position < all.count, all[position].keyValue.modRevision <= revision {
          report(number, "progress \(revision) before \(all[position])")
        }
        through = max(through, revision)
      case .events(let told, let header, _):
        for event in told {
          guard position < all.count else { return report(number, "told \(event), unheard of") }
          let expected = all[position]
          // Ordered, unique, reliable: the next change is the next of the history.
          guard event.keyValue == expected.keyValue, event.kind == expected.kind else {
            return report(number, "told \(event), not \(expected)")
          }
          checkPrevious(event, watch, number)
          position += 1
        }
        let last = told.last?.keyValue.modRevision ?? 0
        // Atomic: a revision comes whole.
        if position < all.count, all[position].keyValue.modRevision == last {
          report(number, "revision \(last) came in two answers")
        }
        if header < last { report(number, "header \(header) before event \(last)") }
        through = max(through, last)
      }
    }
    if position < all.count { report(number, "never told \(all[position])") }
  }

  private mutating func checkPrevious(_ event: StoreEvent, _ watch: WatchRecord, _ number: Int) {
    let revision = event.keyValue.modRevision
    let before = checker.model(at: revision - 1)?.keys[event.keyValue.key]
    guard watch.wantsPrevious else {
      if event.previous != nil { report(number, "told what was before, unasked: \(event)") }
      return
    }
    // What was before may have been compacted.
    if let previous = event.previous {
      if previous != before { report(number, "before \(event) was \(String(describing: before))") }
    } else if before != nil, !history.hasCompacted {
      report(number, "not told what was before \(event)")
    }
  }

  private mutating func report(_ number: Int, _ text: String) {
    findings.append("watcher \(number): \(text)")
  }
}
