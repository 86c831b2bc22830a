// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The name of one change: the store-wide counter, and the change's place in its transaction.
package struct Revision: Hashable, Comparable, Sendable {
  package static let encodedCount = 12

  package let main: Int64
  package let sub: Int32

  package init(main: Int64, sub: Int32) {
    self.main = main
    self.sub = sub
  }

  package static func < (left: Revision, right: Revision) -> Bool {
    left.main != right.main ? left.main < right.main : left.sub < right.sub
  }

  /// The key of the `records` table: sorts like the revision.
  var recordKey: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Revision.encodedCount)
    bytes.appendBigEndian(main)
    bytes.appendBigEndian(sub)
    return bytes
  }

  init?(recordKey bytes: EngineBytes) {
    guard bytes.count == Revision.encodedCount else { return nil }
    let main = Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
    let sub = Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: Int32.self))
    guard main >= 0, sub >= 0 else { return nil }
    self.init(main: main, sub: sub)
  }
}

extension [UInt8] {
  /// Appends the tail of an `index` key: sorts the newest revision first.
  mutating func appendNewestFirst(_ revision: Revision) {
    appendBigEndian(~revision.main)
    appendBigEndian(~revision.sub)
  }
}

extension Revision {
  /// Reads the last twelve bytes of an `index` key.
  init?(indexKeyTail bytes: EngineBytes) {
    let start = bytes.count - Revision.encodedCount
    guard start >= 0 else { return nil }
    let main = ~Int64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: Int64.self))
    let sub = ~Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: start + 8, as: Int32.self))
    guard main >= 0, sub >= 0 else { return nil }
    self.init(main: main, sub: sub)
  }
}
