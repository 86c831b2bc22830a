// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC

/// What a client asked.
enum Asked: Sendable {
  /// Puts `mark` at its own key, so that what it did can be told from what others did.
  case write(Transaction)
  case read(RangeQuery)
  case grant(Int64)
  case revoke(Int64)
  case keepAlive(Int64)
  case compact(Int64)
}

/// What it heard.
enum Heard: Sendable {
  case wrote(TransactionResult)
  case found(RangeResult)
  /// Done; the revision after it, or the seconds of a lease.
  case done(Int64)
  /// A lease for so many seconds; the store's revision when it answered.
  case granted(seconds: Int64, revision: Int64)
  /// Refused: nothing was done.
  case refused(String)
  /// Nobody knows whether it was done.
  case unknown(String)
}

/// One request, from its sending to its answer.
struct Exchange: Sendable {
  let id: Int
  let asked: Asked
  let begin: Duration
  var end: Duration?
  var heard: Heard?
}

/// One answer that a watcher got.
enum WatchNote: Sendable {
  /// Changes; the header's revision, and the time.
  case events([StoreEvent], header: Int64, at: Duration)
  /// Everything up to this revision was told.
  case progress(Int64)
  /// A new stream begins at this revision.
  case resumed(from: Int64)
  /// History up to here was compacted; all up to `listed` was read instead.
  case gap(compacted: Int64, listed: Int64)
}

/// One watcher's view of the history.
struct WatchRecord: Sendable {
  let range: KeyRange
  let wantsPrevious: Bool
  var notes: [WatchNote] = []
  /// The next revision that it wants to hear of.
  var next: Int64 = 2
}

/// Everything that clients saw in a run. Confined to the loop's thread.
final class StoreHistory: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private(set) var exchanges: [Exchange] = []
  var watches: [WatchRecord] = []
  /// The history as the store told it at the end, by revision.
  var journal: [StoreEvent] = []
  /// The store's revision at the end.
  var lastRevision: Int64 = 1
  var findings: [String] = []
  /// What happened, for a person.
  private(set) var trace: [String] = []
  let keepsTrace: Bool
  var crashes = 0

  init(keepsTrace: Bool) {
    self.keepsTrace = keepsTrace
  }

  func begin(_ asked: Asked, at time: Duration) -> Int {
    exchanges.append(Exchange(id: exchanges.count, asked: asked, begin: time))
    note("\(exchanges.count - 1) asks \(asked)", at: time)
    return exchanges.count - 1
  }

  func end(_ id: Int, _ heard: Heard, at time: Duration) {
    exchanges[id].end = time
    exchanges[id].heard = heard
    note("\(id) hears \(heard)", at: time)
  }

  func note(_ text: @autoclosure () -> String, at time: Duration) {
    if keepsTrace { trace.append("\(time): \(text())") }
  }
}
