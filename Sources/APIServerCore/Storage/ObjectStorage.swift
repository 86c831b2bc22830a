// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A value in the store and the revision that wrote it.
package struct StoredValue: Sendable, Equatable {
  /// Key below the store's prefix, such as `pods/default/web-0`.
  package var key: String
  /// Envelope bytes as stored.
  package var bytes: [UInt8]
  /// Revision of the last write to this key.
  package var modRevision: Int64

  package init(key: String, bytes: [UInt8], modRevision: Int64) {
    self.key = key
    self.bytes = bytes
    self.modRevision = modRevision
  }
}

/// Part of a listing, sorted by key.
package struct StoredPage: Sendable, Equatable {
  package var values: [StoredValue]
  /// The revision that the whole page was read at.
  package var revision: Int64
  /// Number of keys from the page's start to the end of the folder, at that revision.
  package var totalCount: Int64

  package init(values: [StoredValue], revision: Int64, totalCount: Int64) {
    self.values = values
    self.revision = revision
    self.totalCount = totalCount
  }
}

/// One change below the watched folder.
package struct StoredChange: Sendable, Equatable {
  package var key: String
  /// nil: the key was deleted.
  package var bytes: [UInt8]?
  /// Revision of this change.
  package var revision: Int64

  package init(key: String, bytes: [UInt8]?, revision: Int64) {
    self.key = key
    self.bytes = bytes
    self.revision = revision
  }
}

/// A change that happened before, with what it replaced.
package struct PastChange: Sendable, Equatable {
  package var change: StoredChange
  /// The value before; nil when the change created the key.
  package var previous: [UInt8]?

  package init(change: StoredChange, previous: [UInt8]?) {
    self.change = change
    self.previous = previous
  }
}

/// What a store watch delivers, in order.
package enum StorageWatchItem: Sendable, Equatable {
  /// The watch stands; changes follow.
  case started
  /// Changes in ascending revision; all changes of one revision come in one item.
  case changes([StoredChange])
  /// No change up to and including this revision is outstanding.
  case progress(Int64)
  /// The same, as an answer to `requestProgress`. etcd before 3.4.25 may be ahead of changes under way
  /// with it, so a watch must not be taken up again from there.
  case requestedProgress(Int64)
}

/// Why the store did not do what was asked.
package enum StorageError: Error, Equatable {
  /// The key holds a value already.
  case exists(key: String)
  /// The key was written or deleted in between; `current` is what it holds now.
  case conflict(key: String, current: StoredValue?)
  /// History up to and including `through` is gone; list again.
  case compacted(through: Int64)
  /// The store has not reached this revision.
  case future(requested: Int64, current: Int64)
  /// The lease of a value with a time to live is gone.
  case leaseNotFound
  /// No answer, or one that says the store cannot serve now. The write may or may not have happened.
  case unavailable(String)
}

extension StorageError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .exists(let key): "\(key) exists"
    case .conflict(let key, _): "\(key) changed in between"
    case .compacted(let through): "history up to revision \(through) is gone"
    case .future(let requested, let current):
      "revision \(requested) is ahead of the store's \(current)"
    case .leaseNotFound: "the lease of a value is gone"
    case .unavailable(let text): text
    }
  }
}

/// Where objects are kept: a sorted map from key to bytes with a revision that grows by one with
/// each write. Keys are given below the store's prefix (`/registry/`), without leading slash.
///
/// Conformers: `EtcdStorage` and, in tests, an in-memory twin; `ObjectStorageContract` in the
/// tests says what each must do.
package protocol ObjectStorage: Sendable {
  /// Reads one key at the store's current revision (linearizable).
  /// - Returns: the value, nil when absent, and the revision of the read.
  func get(_ key: String) async throws -> (value: StoredValue?, revision: Int64)

  /// Reads keys that begin with `folder` in key order.
  /// - Parameter start: the first key wanted, inclusive; nil for the folder's first.
  /// - Parameter limit: most values returned; 0 for all.
  /// - Parameter revision: revision to read at; 0 for the current one.
  func list(folder: String, from start: String?, limit: Int64, revision: Int64) async throws
    -> StoredPage

  /// Stores a value under a key that holds none.
  /// - Parameter timeToLiveSeconds: the store deletes the key by itself after that; nil: never.
  /// - Returns: the write's revision.
  func create(_ key: String, _ bytes: [UInt8], timeToLiveSeconds: Int64?) async throws -> Int64

  /// Replaces a value if it was last written by `expected`.
  func replace(_ key: String, _ bytes: [UInt8], expected: Int64, timeToLiveSeconds: Int64?)
    async throws -> Int64

  /// Deletes a key if it was last written by `expected`.
  func delete(_ key: String, expected: Int64) async throws -> Int64

  /// The store's current revision (linearizable).
  func currentRevision() async throws -> Int64

  /// Calls `receive` with every change below `folder` after `revision`, until cancelled or broken.
  /// - Throws: `StorageError.compacted` when the history is gone, `.unavailable` when it broke.
  func watch(
    folder: String, after revision: Int64, receive: (StorageWatchItem) -> Void
  ) async throws

  /// Every change below `folder` from revision `first` through `last`, both inclusive.
  /// - Throws: `StorageError` when the store does not have all of it any more.
  func history(folder: String, from first: Int64, through last: Int64) async throws -> [PastChange]

  /// Asks that the running watches receive a `.requestedProgress` item soon.
  func requestProgress() async

  /// Forgets history before `revision`; values that are current at it stay readable at it. Of several API
  /// servers on one store only one gets to do it; the others find nothing to do.
  func compact(before revision: Int64) async throws
}
