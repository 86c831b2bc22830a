// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLMDB
import Glibc

// LMDB as it is used here:
// - Full sync: a commit writes its pages, flushes them, then writes and flushes the meta page that
//   makes them visible. A crash at any point leaves the state before or after, never a mixture.
// - MDB_NOTLS ties a reader's slot to the view, not to a thread: views move between threads.
// - MDB_NORDAHEAD: a key-value store reads at random, and pages read ahead would count as memory.
// - The map is read-only (no MDB_WRITEMAP), so a stray pointer can't damage the file, and a full disk
//   is an error of a write call instead of a signal.

extension StoreError {
  /// - Parameter doing: what was attempted, for the log.
  init(lmdb code: CInt, doing: String) {
    switch code {
    case MDB_MAP_FULL: self = .mapFull
    case ENOSPC, EDQUOT: self = .outOfSpace
    case MDB_CORRUPTED, MDB_PAGE_NOTFOUND, MDB_INVALID, MDB_VERSION_MISMATCH:
      self = .damaged("\(doing): \(String(cString: mdb_strerror(code)))")
    default: self = .storage(doing: doing, reason: String(cString: mdb_strerror(code)))
    }
  }

  static func system(_ doing: String, _ code: CInt = errno) -> StoreError {
    if code == ENOSPC || code == EDQUOT { return .outOfSpace }
    return .storage(doing: doing, reason: String(cString: strerror(code)))
  }
}

/// Throws unless an LMDB call succeeded.
func check(_ code: CInt, _ doing: @autoclosure () -> String) throws(StoreError) {
  if code != MDB_SUCCESS { throw StoreError(lmdb: code, doing: doing()) }
}

/// An open LMDB environment and its tables.
// Safety: the handles never change after init, and LMDB locks what they share. Who closes the
// environment makes sure that no transaction is open (LMDBEngine does, with its gate).
final class LMDBEnvironment: @unchecked Sendable {
  /// LMDB's own table of free pages.
  private static let freeTable: MDB_dbi = 0
  let handle: OpaquePointer
  let tables: [MDB_dbi]
  let path: String
  let pageBytes: Int

  /// Opens the environment in the file `path`, made if it is missing.
  /// - Parameter isReadOnly: the file must be there, nobody may change it meanwhile, and nothing is
  ///   written, not even a lock file.
  init(path: String, mapBytes: Int, isReadOnly: Bool = false) throws(StoreError) {
    self.path = path
    var created: OpaquePointer?
    try check(mdb_env_create(&created), "create environment")
    guard let handle = created else { throw .storage(doing: "create environment", reason: "none") }
    self.handle = handle
    do throws(StoreError) {
      try check(
        mdb_env_set_maxdbs(handle, MDB_dbi(EngineTable.allCases.count - 1)), "set table count")
      try check(
        mdb_env_set_maxreaders(handle, UInt32(Limits.engineReadersMax + 6)), "set reader count")
      try check(mdb_env_set_mapsize(handle, mapBytes), "set map size")
      let access = isReadOnly ? MDB_RDONLY | MDB_NOLOCK : 0
      let flags = UInt32(MDB_NOSUBDIR | MDB_NOTLS | MDB_NORDAHEAD | access)
      try check(mdb_env_open(handle, path, flags, 0o600), "open \(path)")
      pageBytes = try Self.checkLength(handle)
      tables = try Self.openTables(handle, isReadOnly: isReadOnly)
    } catch {
      mdb_env_close(handle)
      throw error
    }
  }

  deinit {
    mdb_env_close(handle)
  }

  private static func openTables(
    _ handle: OpaquePointer, isReadOnly: Bool
  ) throws(StoreError) -> [MDB_dbi] {
    var transaction: OpaquePointer?
    let access = isReadOnly ? UInt32(MDB_RDONLY) : 0
    let creation = isReadOnly ? 0 : UInt32(MDB_CREATE)
    try check(mdb_txn_begin(handle, nil, access, &transaction), "begin opening tables")
    var tables: [MDB_dbi] = []
    for table in EngineTable.allCases {
      var identifier: MDB_dbi = 0
      // `meta` lies in LMDB's own main table, beside the roots of the others: each commit writes that
      // page anyway.
      let name = table == .meta ? nil : "\(table)"
      let code = mdb_dbi_open(transaction, name, creation, &identifier)
      guard code == MDB_SUCCESS else {
        mdb_txn_abort(transaction)
        throw StoreError(lmdb: code, doing: "open table \(table)")
      }
      tables.append(identifier)
    }
    try check(mdb_txn_commit(transaction), "commit opening tables")
    return tables
  }

  /// Refuses a file that is shorter than its pages: reading what is missing would be a signal.
  private static func checkLength(_ handle: OpaquePointer) throws(StoreError) -> Int {
    var information = MDB_envinfo()
    var statistics = MDB_stat()
    var descriptor: CInt = -1
    try check(mdb_env_info(handle, &information), "read information")
    try check(mdb_env_stat(handle, &statistics), "read statistics")
    try check(mdb_env_get_fd(handle, &descriptor), "get descriptor")
    // LMDB reads and writes at offsets of its own: the descriptor's position is nobody's.
    let length = lseek(descriptor, 0, SEEK_END)
    guard length >= 0 else { throw .system("read file length") }
    let needed = (information.me_last_pgno + 1) * Int(statistics.ms_psize)
    guard length >= needed else {
      throw .damaged("the database ends after \(length) of \(needed) bytes")
    }
    return Int(statistics.ms_psize)
  }

  /// Writes zeros behind the last page, if little of the file is left there. A flush that makes the
  /// file longer, or first uses a part of it, waits for the file system's journal; a flush into bytes
  /// that were written before does not.
  func makeRoom() throws(StoreError) {
    var information = MDB_envinfo()
    var descriptor: CInt = -1
    try check(mdb_env_info(handle, &information), "read information")
    try check(mdb_env_get_fd(handle, &descriptor), "get descriptor")
    let used = (information.me_last_pgno + 1) * pageBytes
    let length = lseek(descriptor, 0, SEEK_END)
    let room = min(max(used / 4, Limits.roomBytesMin), Limits.roomBytesMax)
    guard length >= 0, used + room / 2 > length else { return }
    // Page by page: longer writes would make large folios in the page cache, and the kernel would then
    // count a whole folio for each page that a commit changes.
    let zeros = [UInt8](repeating: 0, count: pageBytes)
    var offset = max(length, used)
    while offset < used + room {
      let count = pwrite(descriptor, zeros, zeros.count - offset % zeros.count, offset)
      guard count > 0 else { throw .system("lengthen the database") }
      offset += count
    }
    guard fdatasync(descriptor) == 0 else { throw .system("flush the longer database") }
  }

  /// True when the file can't become longer for want of space. Tries it.
  var isDiskFull: Bool {
    var descriptor: CInt = -1
    guard mdb_env_get_fd(handle, &descriptor) == MDB_SUCCESS else { return false }
    let length = lseek(descriptor, 0, SEEK_END)
    let code = posix_fallocate(descriptor, max(0, length), pageBytes * 16)
    return code == ENOSPC || code == EDQUOT
  }

  func size(in transaction: OpaquePointer) throws(StoreError) -> EngineSize {
    var information = MDB_envinfo()
    try check(mdb_env_info(handle, &information), "read information")
    var pages = 2
    for table in [LMDBEnvironment.freeTable] + tables {
      var statistics = MDB_stat()
      try check(mdb_stat(transaction, table, &statistics), "read table statistics")
      pages +=
        statistics.ms_branch_pages + statistics.ms_leaf_pages + statistics.ms_overflow_pages
    }
    return EngineSize(
      total: Int64((information.me_last_pgno + 1) * pageBytes), inUse: Int64(pages * pageBytes))
  }
}
