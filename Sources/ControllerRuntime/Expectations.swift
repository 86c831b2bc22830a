// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Client

/// Writes that a controller made and its cache has not shown yet.
///
/// A controller that counts pods in its cache must not create one again only because the watch is
/// slower than its own next reconcile. So it says what it is about to do, and waits until the watch
/// has shown it. Creations are counted, because their names are not known beforehand; deletions are
/// remembered by uid, because an object may be seen terminating and then gone.
package struct Expectations: Sendable {
  private struct Pending: Sendable {
    var creations = 0
    var deletions: Set<String> = []
    var since: Duration
  }

  private var pending: [ObjectKey: Pending] = [:]

  package init() {}

  /// Whether the cache has shown all, or it has taken so long that an event must have been missed.
  package mutating func areMet(for key: ObjectKey, now: Duration) -> Bool {
    guard let waiting = pending[key] else { return true }
    let isDone = waiting.creations <= 0 && waiting.deletions.isEmpty
    guard isDone || now - waiting.since >= Limits.expectationTimeout else { return false }
    pending[key] = nil
    return true
  }

  /// Says what is about to be created, before the first request is sent.
  package mutating func expect(creations: Int, for key: ObjectKey, now: Duration) {
    update(key, now: now) { $0.creations += creations }
  }

  /// Says which objects are about to be deleted, before the first request is sent.
  package mutating func expect(deletions uids: [String], for key: ObjectKey, now: Duration) {
    update(key, now: now) { $0.deletions.formUnion(uids) }
  }

  /// The watch has shown a new object, or its creation failed.
  package mutating func settleCreation(for key: ObjectKey) { pending[key]?.creations -= 1 }

  /// The watch has shown the object terminating or gone, or its deletion failed.
  package mutating func settleDeletion(of uid: String, for key: ObjectKey) {
    pending[key]?.deletions.remove(uid)
  }

  /// The owner is gone.
  package mutating func forget(_ key: ObjectKey) { pending[key] = nil }

  private mutating func update(
    _ key: ObjectKey, now: Duration, _ change: (inout Pending) -> Void
  ) {
    var waiting = pending[key] ?? Pending(since: now)
    waiting.since = now
    change(&waiting)
    pending[key] = waiting
  }
}
