// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The store's counters, kept in one value of the `meta` table and changed with every write.
package struct StoreState: Equatable, Sendable {
  /// Revision of the last change; 1 before the first.
  package var revision: Int64 = 1
  /// History before this revision is gone; -1 when nothing was ever compacted. Reads and watches at
  /// this revision itself still work.
  package var compactedRevision: Int64 = -1
  /// Up to here compaction has removed what it should.
  package var cleanedRevision: Int64 = -1

  package init() {}
}

extension StoreState {
  private static let key = [UInt8]("state".utf8)

  /// The state that `view` shows; that of an empty store if none was ever written.
  package init(_ view: any EngineView) throws(StoreError) {
    self.init()
    guard let stored = try view.value(.meta, at: Self.key) else { return }
    guard let body = stored.opened(context: Self.key) else { throw .damaged("state of the store") }
    var cursor = ByteCursor(body)
    guard let revision = cursor.littleEndian(Int64.self),
      let compacted = cursor.littleEndian(Int64.self),
      let cleaned = cursor.littleEndian(Int64.self)
    else { throw .damaged("state of the store") }
    self.revision = revision
    compactedRevision = compacted
    cleanedRevision = cleaned
  }

  func save(in transaction: any EngineTransaction) throws(StoreError) {
    var bytes: [UInt8] = [0, 0, 0, 0]
    bytes.appendLittleEndian(revision)
    bytes.appendLittleEndian(compactedRevision)
    bytes.appendLittleEndian(cleanedRevision)
    bytes.sealChecksum(context: Self.key)
    try transaction.put(.meta, key: Self.key, value: bytes)
  }
}
