// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Why the store could not do what was asked.
package enum StoreError: Error, Equatable, Sendable {
  /// History up to this revision is gone. List again, then watch.
  case compacted(through: Int64)
  /// The caller asked for a revision this store has not reached.
  case future(requested: Int64, current: Int64)
  /// A put that keeps the old value or lease found no key.
  case keyNotFound
  /// The lease named does not exist (any more).
  case leaseNotFound(id: Int64)
  /// A lease with this identifier exists already.
  case leaseExists(id: Int64)
  /// What a request changes is more than one batch may hold. Ask for less at a time.
  case tooLarge
  /// The disk or the quota is full. Compact, then clear the alarm.
  case outOfSpace
  /// The address space reserved for the database is used up. The engine grows it and tries again.
  case mapFull
  /// Stored bytes are not what was written. They are not served.
  case damaged(String)
  /// The operating system or the engine refused.
  /// - Parameters:
  ///   - doing: what was attempted.
  ///   - reason: the engine's words.
  case storage(doing: String, reason: String)
  /// The store is closing.
  case stopped

  /// True when only this request fails; false when the whole engine transaction must be dropped.
  var concernsRequestOnly: Bool {
    switch self {
    case .compacted, .future, .keyNotFound, .leaseNotFound, .leaseExists: true
    case .tooLarge, .outOfSpace, .mapFull, .damaged, .storage, .stopped: false
    }
  }
}
