// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLMDB

/// What a database holds, for people and to compare two of them.
package struct DatabaseSummary: Equatable, Sendable {
  /// CRC-32C of every entry of every table: equal for equal contents, whatever the pages look like.
  package var hash: UInt32 = 0
  /// Versions of keys, deletions and leases.
  package var entryCount: Int64 = 0
  package var state = StoreState()
  package var size = EngineSize(total: 0, inUse: 0)

  package init() {}
}

/// A database file that nobody changes, such as a snapshot. Bytes behind its last page are passed over.
package final class DatabaseFile {
  private let environment: LMDBEnvironment

  /// Opens the file; writes nothing.
  package init(path: String) throws(StoreError) {
    environment = try LMDBEnvironment(path: path, mapBytes: Limits.mapBytesMin, isReadOnly: true)
  }

  /// Runs `body` on the file's state.
  package func read<R>(
    _ body: (any EngineView) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    try body(try LMDBView(reading: environment))
  }

  /// Reads everything.
  package func summary() throws(StoreError) -> DatabaseSummary {
    let view = try LMDBView(reading: environment)
    var summary = try DatabaseSummary(of: view)
    summary.size = try environment.size(in: view.transaction)
    return summary
  }
}

extension DatabaseSummary {
  /// Reads everything; the size stays 0.
  package init(of view: any EngineView) throws(StoreError) {
    self.init()
    state = try StoreState(view)
    for table in EngineTable.allCases where table != .meta {
      var stored = try view.seek(table, atOrAfter: [0])
      while let entry = stored {
        hash = martlet_crc32c(hash, entry.key.baseAddress, entry.key.count)
        hash = martlet_crc32c(hash, entry.value.baseAddress, entry.value.count)
        if table == .records || table == .leases { entryCount += 1 }
        stored = try view.next(table)
      }
    }
  }
}
