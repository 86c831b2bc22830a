// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// The narrow waist of the store: ordered byte maps, one atomic batch at a time, views that never
// change. Everything above runs unchanged on LMDB and on the simulated engine of the tests.

/// One of the engine's ordered maps.
package enum EngineTable: Int, CaseIterable, Sendable {
  /// Revision → key-value record, appended.
  case records
  /// Key and revision (newest first) → live or tombstone, with the numbers of that version.
  case index
  /// Lease → its time to live.
  case leases
  /// Lease and key → nothing: the keys that go when the lease goes.
  case leaseKeys
  /// Name → value: the store's own state.
  case meta
}

/// Bytes lent by an engine. Valid until the next write of the same transaction, or the end of the
/// view, whichever comes first.
package typealias EngineBytes = UnsafeRawBufferPointer

/// A place in a table.
package struct EngineEntry {
  package let key: EngineBytes
  package let value: EngineBytes

  package init(key: EngineBytes, value: EngineBytes) {
    self.key = key
    self.value = value
  }
}

/// One unchanging state of all tables. Not for use by two threads at once.
package protocol EngineView: AnyObject {
  func value(_ table: EngineTable, at key: [UInt8]) throws(StoreError) -> EngineBytes?
  /// Moves the table's cursor to the first entry at or after `key`.
  func seek(_ table: EngineTable, atOrAfter key: [UInt8]) throws(StoreError) -> EngineEntry?
  /// Moves the table's cursor to the following entry. Only after a `seek` that found one, and with
  /// no write to the table in between.
  func next(_ table: EngineTable) throws(StoreError) -> EngineEntry?
  /// Moves the table's cursor on to the first entry at or after `key`, which is not before the present one.
  /// Under the same conditions as `next`.
  func skip(_ table: EngineTable, to key: [UInt8]) throws(StoreError) -> EngineEntry?
}

extension EngineView {
  package func skip(
    _ table: EngineTable, to key: [UInt8]
  ) throws(StoreError) -> EngineEntry? {
    try seek(table, atOrAfter: key)
  }
}

/// A view that can change, seen by nobody else until it is committed.
package protocol EngineTransaction: EngineView {
  /// Puts a value that `fill` writes to where it will lie.
  /// - Parameters:
  ///   - count: length of the value, in bytes; `fill` writes all of them.
  ///   - isAppended: `key` is greater than all others of the table; engines may take a short way.
  func put(
    _ table: EngineTable, key: EngineBytes, count: Int, isAppended: Bool,
    fill: (UnsafeMutableRawBufferPointer) -> Void
  ) throws(StoreError)
  func remove(_ table: EngineTable, key: [UInt8]) throws(StoreError)
}

extension EngineTransaction {
  package func put(_ table: EngineTable, key: [UInt8], value: [UInt8]) throws(StoreError) {
    try key.withLentBytes { key throws(StoreError) in
      try put(table, key: key, count: value.count, isAppended: false) { $0.copyBytes(from: value) }
    }
  }

  /// Like `put` for a key greater than all others of the table.
  package func append(_ table: EngineTable, key: [UInt8], value: [UInt8]) throws(StoreError) {
    try key.withLentBytes { key throws(StoreError) in
      try put(table, key: key, count: value.count, isAppended: true) { $0.copyBytes(from: value) }
    }
  }
}

/// What the body of a write wants done with it.
package enum EngineVerdict {
  case commit
  case abandon
}

/// Bytes that a database takes.
package struct EngineSize: Equatable, Sendable {
  /// Length of the database file.
  package var total: Int64
  /// Of it, pages that hold data.
  package var inUse: Int64

  package init(total: Int64, inUse: Int64) {
    self.total = total
    self.inUse = inUse
  }
}

/// Ordered maps with atomic batches and unchanging views.
package protocol Engine: AnyObject, Sendable {
  /// Runs `body` on the state of the last flushed write. Never waits for a writer.
  func read<R>(_ body: (any EngineView) throws(StoreError) -> R) throws(StoreError) -> R
  /// Runs `body` alone, then flushes what it changed: all or nothing, on disk when this returns.
  /// Called by one thread at a time.
  func write(
    _ body: (any EngineTransaction) throws(StoreError) -> EngineVerdict
  ) throws(StoreError)
  /// Like `write`, for one of several steps that a `write` ends: a crash before that may take the last step back.
  func writeStep(
    _ body: (any EngineTransaction) throws(StoreError) -> EngineVerdict
  ) throws(StoreError)
  /// Reserves more address space after `StoreError.mapFull`. Called by the writing thread.
  func grow() throws(StoreError)
  /// Prepares for writes to come, when nobody waits for one. Called by whoever writes.
  func makeRoom()
  /// Bytes of the state that reads see. Quick; what a log holds counts until a checkpoint.
  func size() throws(StoreError) -> EngineSize
  /// Brings what is flushed into its final place, where its size is exact.
  func checkpoint() throws(StoreError)
  /// True when a small write would wait for nothing but its own flush.
  var isQuiet: Bool { get }
  /// True while a checkpoint is due or under way: who writes much and is in no hurry should wait.
  var isBehind: Bool { get }
  /// Returns when that is over, or can't be. Blocks.
  func waitForCheckpoints()
  /// Why the engine can't do all of its work; nil when it can.
  var failure: StoreError? { get }
  /// Bytes that one write may take, about; one that takes more fails with `tooLarge`.
  var batchBytesMax: Int { get }
  /// Writes a compacted copy of the last flushed state to a new file at `path`.
  func copy(to path: String) throws(StoreError)
  /// Rewrites the database without its free pages. Writes may go on meanwhile.
  func defragment() throws(StoreError)
  func close()
}

extension Engine {
  package var batchBytesMax: Int { Limits.batchLogBytesMax }
  package var isQuiet: Bool { false }

  package func writeStep(
    _ body: (any EngineTransaction) throws(StoreError) -> EngineVerdict
  ) throws(StoreError) {
    try write(body)
  }
}
