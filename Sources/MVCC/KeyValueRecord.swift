// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// One version of a key.
package struct KeyValueRecord: Hashable, Sendable {
  package var key: [UInt8]
  /// Revision at which the key came to life.
  package var createRevision: Int64
  /// Revision of this version.
  package var modRevision: Int64
  /// Writes to the key since it came to life, from 1; 0 for a tombstone.
  package var version: Int64
  package var value: [UInt8]
  /// The lease that the key goes with; 0 for none.
  package var lease: Int64

  package init(
    key: [UInt8] = [], createRevision: Int64 = 0, modRevision: Int64 = 0, version: Int64 = 0,
    value: [UInt8] = [], lease: Int64 = 0
  ) {
    self.key = key
    self.createRevision = createRevision
    self.modRevision = modRevision
    self.version = version
    self.value = value
    self.lease = lease
  }
}

// MARK: - Stored form

// records: revision → checksum (4), kind (1), mvccpb.KeyValue. The checksum covers the revision, the
// kind and the message, so a page that was lost, torn or put in a wrong place is found on reading.

/// What a record of the `records` table says about its key.
enum RecordKind: UInt8 {
  case put = 1
  case tombstone = 2
}

struct StoredRecord {
  let kind: RecordKind
  let keyValue: KeyValueRecord

  /// Bytes that `write` writes.
  var count: Int { 5 + keyValue.protobufCount }

  /// Writes the record that is stored at `recordKey`.
  func write(to bytes: UnsafeMutableRawBufferPointer, at recordKey: EngineBytes) {
    var writer = ByteWriter(bytes)
    writer.skip(4)
    writer.byte(kind.rawValue)
    keyValue.writeProtobuf(to: &writer)
    let body = EngineBytes(rebasing: EngineBytes(bytes)[4...])
    bytes.storeBytes(of: crc32c(body, recordKey).littleEndian, as: UInt32.self)
  }

  /// - Throws: `StoreError.damaged` when the bytes are not what was written at this revision.
  init(_ bytes: EngineBytes, at recordKey: some ContiguousBytesOfKey) throws(StoreError) {
    guard let body = bytes.opened(context: recordKey), let first = body.first,
      let kind = RecordKind(rawValue: first),
      let keyValue = KeyValueRecord(protobuf: EngineBytes(rebasing: body[1...]))
    else {
      let revision = recordKey.withKeyBytes { Revision(recordKey: $0) }
      throw .damaged("record at revision \(revision.map { "\($0.main).\($0.sub)" } ?? "?")")
    }
    self.kind = kind
    self.keyValue = keyValue
  }

  init(kind: RecordKind, keyValue: KeyValueRecord) {
    self.kind = kind
    self.keyValue = keyValue
  }
}

extension KeyValueRecord {
  /// Length of the message `mvccpb.KeyValue`, in bytes.
  var protobufCount: Int {
    func count(_ field: [UInt8]) -> Int {
      field.isEmpty ? 0 : 1 + ByteWriter.varintCount(UInt64(field.count)) + field.count
    }
    func count(_ number: Int64) -> Int {
      number == 0 ? 0 : 1 + ByteWriter.varintCount(UInt64(bitPattern: number))
    }
    return count(key) + count(createRevision) + count(modRevision) + count(version) + count(value)
      + count(lease)
  }

  /// Writes that message, fields in ascending order, zero values left out.
  func writeProtobuf(to writer: inout ByteWriter) {
    writer.field(0x0A, bytes: key)
    writer.field(0x10, number: createRevision)
    writer.field(0x18, number: modRevision)
    writer.field(0x20, number: version)
    writer.field(0x2A, bytes: value)
    writer.field(0x30, number: lease)
  }

  /// Reads what `writeProtobuf` wrote; nil for anything else.
  init?(protobuf: EngineBytes) {
    self.init()
    var cursor = ByteCursor(protobuf)
    while !cursor.isAtEnd {
      guard let tag = cursor.byte(), let number = cursor.varint() else { return nil }
      switch tag {
      case 0x0A, 0x2A:
        guard let count = Int(exactly: number), let field = cursor.take(count) else { return nil }
        if tag == 0x0A { key = [UInt8](field) } else { value = [UInt8](field) }
      case 0x10: createRevision = Int64(bitPattern: number)
      case 0x18: modRevision = Int64(bitPattern: number)
      case 0x20: version = Int64(bitPattern: number)
      case 0x30: lease = Int64(bitPattern: number)
      default: return nil
      }
    }
  }
}
