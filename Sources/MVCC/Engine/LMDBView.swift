// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLMDB

/// An LMDB transaction with one cursor a table. Views are reused: renewing one costs no allocation.
// Safety: a view is in the hands of one thread at a time: LMDBEngine lends it for the length of a call
// and keeps it under a lock otherwise. MDB_NOTLS allows it to change threads.
final class LMDBView: @unchecked Sendable {
  private let environment: LMDBEnvironment
  fileprivate(set) var transaction: OpaquePointer
  private var cursors: [OpaquePointer?]
  /// Tables whose cursor must be bound to the transaction again before use.
  private var isStale: [Bool]
  private var isEnded = false

  /// Begins a reading view.
  init(reading environment: LMDBEnvironment) throws(StoreError) {
    self.environment = environment
    transaction = try Self.begin(environment, flags: UInt32(MDB_RDONLY))
    cursors = Array(repeating: nil, count: environment.tables.count)
    isStale = Array(repeating: false, count: environment.tables.count)
  }

  /// Begins a writing view.
  /// - Parameter isStep: its meta page is flushed by the next one; a crash before that takes it back.
  init(writing environment: LMDBEnvironment, isStep: Bool = false) throws(StoreError) {
    self.environment = environment
    transaction = try Self.begin(environment, flags: isStep ? UInt32(MDB_NOMETASYNC) : 0)
    cursors = Array(repeating: nil, count: environment.tables.count)
    isStale = Array(repeating: false, count: environment.tables.count)
  }

  private static func begin(
    _ environment: LMDBEnvironment, flags: UInt32
  ) throws(StoreError) -> OpaquePointer {
    var begun: OpaquePointer?
    try MVCC.check(mdb_txn_begin(environment.handle, nil, flags, &begun), "begin transaction")
    guard let begun else { throw .storage(doing: "begin transaction", reason: "none") }
    return begun
  }

  deinit {
    if !isEnded { abort() }
  }

  /// Lets go of the state that was read; the view can be renewed.
  func reset() {
    mdb_txn_reset(transaction)
    for table in isStale.indices { isStale[table] = true }
  }

  /// Takes up the newest flushed state.
  func renew() throws(StoreError) {
    try MVCC.check(mdb_txn_renew(transaction), "renew view")
  }

  func abort() {
    isEnded = true
    for cursor in cursors { if let cursor { mdb_cursor_close(cursor) } }
    mdb_txn_abort(transaction)
  }

  /// Flushes a writing view.
  func commit() throws(StoreError) {
    isEnded = true
    for cursor in cursors { if let cursor { mdb_cursor_close(cursor) } }
    try MVCC.check(mdb_txn_commit(transaction), "commit")
  }

  fileprivate func cursor(_ table: EngineTable) throws(StoreError) -> OpaquePointer {
    let index = table.rawValue
    if let cursor = cursors[index] {
      if isStale[index] {
        try MVCC.check(mdb_cursor_renew(transaction, cursor), "renew cursor")
        isStale[index] = false
      }
      return cursor
    }
    var opened: OpaquePointer?
    try MVCC.check(
      mdb_cursor_open(transaction, environment.tables[index], &opened), "open cursor")
    guard let opened else { throw .storage(doing: "open cursor", reason: "none") }
    cursors[index] = opened
    isStale[index] = false
    return opened
  }

  fileprivate func identifier(_ table: EngineTable) -> MDB_dbi {
    environment.tables[table.rawValue]
  }
}

extension LMDBView: EngineTransaction {
  func value(_ table: EngineTable, at key: [UInt8]) throws(StoreError) -> EngineBytes? {
    var found = MDB_val()
    let code = key.withLMDBValue { mdb_get(transaction, identifier(table), &$0, &found) }
    if code == MDB_NOTFOUND { return nil }
    try MVCC.check(code, "get from \(table)")
    return EngineBytes(found)
  }

  func seek(_ table: EngineTable, atOrAfter key: [UInt8]) throws(StoreError) -> EngineEntry? {
    let cursor = try cursor(table)
    var value = MDB_val()
    var foundKey = MDB_val()
    let code = key.withLMDBValue { sought in
      foundKey = sought
      return mdb_cursor_get(cursor, &foundKey, &value, MDB_SET_RANGE)
    }
    if code == MDB_NOTFOUND { return nil }
    try MVCC.check(code, "seek in \(table)")
    return EngineEntry(key: EngineBytes(foundKey), value: EngineBytes(value))
  }

  func next(_ table: EngineTable) throws(StoreError) -> EngineEntry? {
    var key = MDB_val()
    var value = MDB_val()
    let code = mdb_cursor_get(try cursor(table), &key, &value, MDB_NEXT)
    if code == MDB_NOTFOUND { return nil }
    try MVCC.check(code, "step in \(table)")
    return EngineEntry(key: EngineBytes(key), value: EngineBytes(value))
  }

  func put(
    _ table: EngineTable, key: EngineBytes, count: Int, isAppended: Bool,
    fill: (UnsafeMutableRawBufferPointer) -> Void
  ) throws(StoreError) {
    var key = MDB_val(
      mv_size: key.count, mv_data: UnsafeMutableRawPointer(mutating: key.baseAddress))
    var value = MDB_val(mv_size: count, mv_data: nil)
    let flags = UInt32(MDB_RESERVE | (isAppended ? MDB_APPEND : 0))
    try MVCC.check(
      mdb_put(transaction, identifier(table), &key, &value, flags), "put into \(table)")
    fill(UnsafeMutableRawBufferPointer(start: value.mv_data, count: count))
  }

  func remove(_ table: EngineTable, key: [UInt8]) throws(StoreError) {
    let code = key.withLMDBValue { mdb_del(transaction, identifier(table), &$0, nil) }
    if code != MDB_NOTFOUND { try MVCC.check(code, "remove from \(table)") }
  }
}

extension EngineBytes {
  fileprivate init(_ value: MDB_val) {
    self.init(start: value.mv_data, count: value.mv_size)
  }
}

extension [UInt8] {
  /// Lends the bytes to LMDB, which does not write to them.
  fileprivate func withLMDBValue<R>(_ body: (inout MDB_val) -> R) -> R {
    withUnsafeBytes { bytes in
      var value = MDB_val(
        mv_size: bytes.count, mv_data: UnsafeMutableRawPointer(mutating: bytes.baseAddress))
      return body(&value)
    }
  }
}
