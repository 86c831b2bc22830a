// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Simulation

@testable import MVCC

/// What must hold for bytes read from disk.
enum StoredPromises {
  /// A record, an index entry, a lease and the keys of a lease.
  static func records(_ input: [UInt8]) {
    let (key, body) = input.halves
    var value: [UInt8] = [0, 0, 0, 0] + body
    value.sealChecksum(context: key)
    key.withUnsafeBytes { key in
      value.withUnsafeBytes { value in
        let entry = EngineEntry(key: key, value: value)
        if let record = try? StoredRecord(value, at: key) { again(record, key) }
        if let located = try? IndexEntry.locate(entry) {
          expect(located.key.count <= key.count + value.count, "a key is made of its parts")
        }
        _ = try? LeaseRecord(entry)
      }
    }
    leases(key, value)
  }

  /// A record that was read is written as what reads the same.
  private static func again(_ record: StoredRecord, _ key: EngineBytes) {
    let count = record.count
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 8)
    defer { memory.deallocate() }
    record.write(to: memory, at: key)
    let read = try? StoredRecord(EngineBytes(memory), at: key)
    expect(read?.kind == record.kind, "a record keeps its kind")
    expect(read?.keyValue == record.keyValue, "a record that is written reads as itself")
  }

  private static func leases(_ key: [UInt8], _ value: [UInt8]) {
    let engine = SimulatedEngine()
    try? engine.write { transaction throws(StoreError) in
      try transaction.put(.leaseKeys, key: LeaseRecord.key(1) + key, value: value)
      try transaction.put(.leases, key: LeaseRecord.key(1), value: value)
      return .commit
    }
    try? engine.read { view throws(StoreError) in
      let reader = try StoreReader(view)
      _ = try? reader.leases()
      _ = try? reader.keys(of: 1)
    }
  }

  /// Two keys sort in the index as they sort by themselves, and come out as they went in.
  static func keys(_ input: [UInt8]) {
    let (left, right) = input.halves
    let forms = (KeyIndex.encode(left), KeyIndex.encode(right))
    for (key, form) in [(left, forms.0), (right, forms.1)] {
      let mark =
        form.isLong ? KeyIndex.longMark.count + KeyIndex.hashCount : KeyIndex.shortMark.count
      let encoded = Array(form.bytes.dropLast(mark))
      let back = encoded.withUnsafeBytes { KeyIndex.decode($0) } + form.rest
      expect(back == key, "a key comes out as it went in")
      expect(form.bytes.count <= Limits.indexedKeyBytesMax + 16, "an index key is short enough")
    }
    guard !forms.0.isLong, !forms.1.isLong else { return }
    expect(
      left.precedes(right) == forms.0.bytes.precedes(forms.1.bytes), "the index sorts as keys do")
  }

  /// A log whose checksums are right and whose operations are anything.
  static func log(_ input: [UInt8]) {
    let salt: UInt64 = 7
    let seed = LogFormat.seed(salt: salt)
    var file = [UInt8](repeating: 0, count: LogFormat.segmentHeadCount)
    var previous = file.withUnsafeMutableBytes {
      LogSegmentHead(salt: salt, number: 1, firstSequence: 1).write(to: $0)
    }
    var rest = input
    var sequence: UInt64 = 1
    while !rest.isEmpty, sequence < 20 {
      let (operations, after) = rest.halves
      var record = [UInt8](repeating: 0, count: LogFormat.recordHeadCount) + operations
      previous = record.withUnsafeMutableBytes {
        LogRecordHead.write(to: $0, previous: previous, sequence: sequence, seed: seed)
      }
      file += record
      rest = after
      sequence += 1
    }
    // Now and then something is torn.
    if let last = input.last, last < 64 { file.removeLast(min(Int(last), file.count)) }
    let disk = SimulatedDisk()
    disk.replace("store.log.0", with: file)
    var mark = LogMark(salt: salt)
    mark.isClosed = false
    _ = try? LogRecovery(disk, mark: mark)
    _ = try? LogRecovery(disk, mark: mark, isLenient: true)
  }
}
