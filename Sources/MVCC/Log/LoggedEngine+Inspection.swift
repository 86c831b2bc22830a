// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What the log of a stopped store holds.
package struct LogSummary: Equatable, Sendable {
  /// Files of the log.
  package var files = 0
  /// Batches that the database lacks.
  package var batches = 0
  /// Operations in them.
  package var operations = 0
  /// Bytes of their records.
  package var bytes = 0

  package init() {}
}

// For those who look at the files of a store that does not run. Nobody else can open it meanwhile.
extension LoggedEngine {
  /// Runs `body` on what a start would see in `directory`, and changes nothing.
  /// - Throws: `damaged` when a start would refuse the log, or the database under it.
  package static func inspect<R>(
    directory: String, _ body: (any EngineView, LogSummary) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    let base = try LMDBEngine(directory: directory)
    defer { base.close() }
    let disk = FolderDisk(directory)
    return try base.read { view throws(StoreError) in
      var summary = LogSummary()
      summary.files = try LogRecovery.names(disk).count
      guard let mark = try LogMark(view) else {
        try refuseForeignLog(on: disk)
        return try body(view, summary)
      }
      let recovery = try LogRecovery(disk, mark: mark)
      for segment in recovery.segments {
        summary.batches += Int(segment.table.memory.batch)
        summary.operations += segment.table.memory.operationCount
        summary.bytes += segment.end.offset
      }
      let sources = recovery.segments.reversed().map {
        MemorySnapshot(memory: $0.table.memory, limit: .max)
      }
      guard !sources.isEmpty else { return try body(view, summary) }
      return try withExtendedLifetime(sources) { () throws(StoreError) in
        try body(MergedView(base: view, sources: sources), summary)
      }
    }
  }

  /// Gives up the log of `directory` from its first damaged record on, so that the store starts with
  /// what is before it. Writes after that were acknowledged, and are lost.
  /// - Returns: bytes given up; 0 when nothing is damaged.
  package static func cutLog(directory: String) throws(StoreError) -> Int {
    let base = try LMDBEngine(directory: directory)
    defer { base.close() }
    return try cutLog(on: FolderDisk(directory), of: base)
  }

  package static func cutLog(on disk: any Disk, of base: any Engine) throws(StoreError) -> Int {
    let found = try base.read { view throws(StoreError) in try LogMark(view) }
    guard var mark = found else { return 0 }
    var lost = 0
    for cut in try LogRecovery(disk, mark: mark, isLenient: true).cuts {
      lost += max(0, try cut.file.file.length() - cut.offset)
      if cut.offset == 0 {
        try disk.remove(cut.file.name)
      } else {
        try cut.file.file.truncate(to: cut.offset)
        try cut.file.file.flush()
      }
    }
    try disk.flushNames()
    // From now on files may be missing.
    mark.isClosed = true
    try base.write { transaction throws(StoreError) in
      try mark.save(in: transaction)
      return .commit
    }
    return lost
  }

  /// A database without a log must not lie beside the log of another.
  static func refuseForeignLog(on disk: any Disk) throws(StoreError) {
    for name in try LogRecovery.names(disk) {
      if try LogRecovery.head(of: LogFile(name: name, file: try disk.open(name))) != nil {
        throw .damaged("log file \(name) is of another database, or this database was replaced")
      }
    }
  }
}
