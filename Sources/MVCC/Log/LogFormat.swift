// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLMDB

// The form of the log. A segment is a file: a head, then records, one for each batch of writes, then
// whatever was there before, for files are used again. All numbers are little-endian.
//
//   segment head, 40 bytes: checksum (4), format (4), magic (8), salt (8), segment number (8),
//                           sequence of its first record (8)
//   record head, 24 bytes:  checksum (4), checksum of what comes before (4), length of the operations
//                           (4), 1 for the last of its segment and 0 for others (4), sequence (8)
//   operations:             see MemoryTable
//
// - A checksum is the CRC-32C of the salt and all that follows it in head and operations. The salt is
//   drawn when the log is made, and nobody is told: bytes of a value can't pass for a record.
// - A record names the checksum of the record before it, the first that of the segment's head. With
//   the sequence, which grows by one, that ties a record to its place: what a file held in an earlier
//   life, or what was left of a batch that never got to its end, does not follow from what is there.
// - A batch is answered after its record is flushed, and the next record is written after that. So
//   only the last record can be torn, and nobody was told of it: it is cut off at the next start. A
//   record that is not right and has right ones behind it is damage.
// - A file that is missing is noticed. A segment's last record says that it is the last, and is written
//   when the head of the segment after it is on the disk: a *reserved* head, with the number of its segment
//   and no sequence, which goes when the first record comes. Once the older segment is in the database,
//   and for a segment that follows none, the database says which one must be there (`LogMark.segment`).

enum LogFormat {
  static let version: UInt32 = 1
  static let magic: UInt64 = 0x676F_4C74_656C_7472  // "rtletLog"
  static let segmentHeadCount = 40
  static let recordHeadCount = 24
  static let filePrefix = "store.log."
  /// No sequence or segment number is greater, so adding to one can't overflow.
  static let numberMax = UInt64(1) << 62
  /// In place of the first sequence, in a segment that holds nothing so far.
  static let reserved = numberMax

  /// Where the checksums of a log begin.
  static func seed(salt: UInt64) -> UInt32 {
    withUnsafeBytes(of: salt.littleEndian) { martlet_crc32c(0, $0.baseAddress, $0.count) }
  }
}

struct LogSegmentHead: Equatable {
  var salt: UInt64
  var number: UInt64
  var firstSequence: UInt64

  /// True for a segment that holds nothing so far.
  var isReserved: Bool { firstSequence == LogFormat.reserved }

  /// - Returns: the checksum.
  func write(to bytes: UnsafeMutableRawBufferPointer) -> UInt32 {
    bytes.storeBytes(of: LogFormat.version.littleEndian, toByteOffset: 4, as: UInt32.self)
    bytes.storeBytes(of: LogFormat.magic.littleEndian, toByteOffset: 8, as: UInt64.self)
    bytes.storeBytes(of: salt.littleEndian, toByteOffset: 16, as: UInt64.self)
    bytes.storeBytes(of: number.littleEndian, toByteOffset: 24, as: UInt64.self)
    bytes.storeBytes(of: firstSequence.littleEndian, toByteOffset: 32, as: UInt64.self)
    return seal(bytes, LogFormat.segmentHeadCount, seed: LogFormat.seed(salt: salt))
  }

  /// What a file begins with.
  enum Reading: Equatable {
    case head(LogSegmentHead, checksum: UInt32)
    /// A log of a version that this program does not know.
    case foreign(version: UInt32)
    /// No head, or half of one.
    case none
  }

  static func read(_ bytes: EngineBytes) -> Reading {
    var cursor = ByteCursor(bytes)
    guard bytes.count >= LogFormat.segmentHeadCount,
      let checksum = cursor.littleEndian(UInt32.self),
      let version = cursor.littleEndian(UInt32.self),
      let magic = cursor.littleEndian(UInt64.self), magic == LogFormat.magic,
      let salt = cursor.littleEndian(UInt64.self),
      let number = cursor.littleEndian(UInt64.self),
      let firstSequence = cursor.littleEndian(UInt64.self),
      number <= LogFormat.numberMax, (1...LogFormat.numberMax).contains(firstSequence)
    else { return .none }
    let found = LogSegmentHead(salt: salt, number: number, firstSequence: firstSequence)
    let expected = sum(
      bytes, LogFormat.segmentHeadCount, seed: LogFormat.seed(salt: salt))
    guard checksum == expected else { return .none }
    return version == LogFormat.version
      ? .head(found, checksum: checksum) : .foreign(version: version)
  }
}

struct LogRecordHead: Equatable {
  var checksum: UInt32
  var previous: UInt32
  var operationsCount: Int
  var sequence: UInt64
  /// True for the last record of a segment that another one follows.
  var isLast: Bool

  /// Completes a record whose operations are in place.
  /// - Returns: the checksum.
  static func write(
    to record: UnsafeMutableRawBufferPointer, previous: UInt32, sequence: UInt64,
    isLast: Bool = false, seed: UInt32
  ) -> UInt32 {
    let count = UInt32(clamping: record.count - LogFormat.recordHeadCount)
    record.storeBytes(of: previous.littleEndian, toByteOffset: 4, as: UInt32.self)
    record.storeBytes(of: count.littleEndian, toByteOffset: 8, as: UInt32.self)
    record.storeBytes(of: UInt32(isLast ? 1 : 0).littleEndian, toByteOffset: 12, as: UInt32.self)
    record.storeBytes(of: sequence.littleEndian, toByteOffset: 16, as: UInt64.self)
    return seal(record, record.count, seed: seed)
  }

  /// The head of a whole record at the front of `bytes`; nil when there is none.
  init?(_ bytes: EngineBytes, seed: UInt32) {
    var cursor = ByteCursor(bytes)
    guard bytes.count >= LogFormat.recordHeadCount,
      let checksum = cursor.littleEndian(UInt32.self),
      let previous = cursor.littleEndian(UInt32.self),
      let count = cursor.littleEndian(UInt32.self),
      let last = cursor.littleEndian(UInt32.self), last <= 1,
      let sequence = cursor.littleEndian(UInt64.self), sequence < LogFormat.numberMax,
      Int(count) <= bytes.count - LogFormat.recordHeadCount,
      sum(bytes, LogFormat.recordHeadCount + Int(count), seed: seed) == checksum
    else { return nil }
    self.checksum = checksum
    self.previous = previous
    operationsCount = Int(count)
    self.sequence = sequence
    isLast = last == 1
  }

  var recordCount: Int { LogFormat.recordHeadCount + operationsCount }
}

/// Puts the checksum of the rest into the first four bytes.
private func seal(_ bytes: UnsafeMutableRawBufferPointer, _ count: Int, seed: UInt32) -> UInt32 {
  let checksum = sum(EngineBytes(bytes), count, seed: seed)
  bytes.storeBytes(of: checksum.littleEndian, as: UInt32.self)
  return checksum
}

private func sum(_ bytes: EngineBytes, _ count: Int, seed: UInt32) -> UInt32 {
  martlet_crc32c(seed, bytes.baseAddress.map { $0 + 4 }, count - 4)
}

// MARK: - The log's place in the database

/// What the database knows of its log, in one value of the `meta` table.
struct LogMark: Equatable {
  static let key = [UInt8]("log".utf8)

  var salt: UInt64
  /// Everything up to this sequence is in the database.
  var through: UInt64 = 0
  /// Unless `isClosed`, a segment of this number, or a newer one, has its head on the disk.
  var segment: UInt64 = 0
  /// True when the log held nothing beyond `through`, and nothing has been written to it since: then
  /// its files may be gone.
  var isClosed = true

  init(salt: UInt64) {
    self.salt = salt
  }

  /// - Throws: `damaged`, also for a version that this program does not know.
  init?(_ view: any EngineView) throws(StoreError) {
    guard let stored = try view.value(.meta, at: Self.key) else { return nil }
    guard let body = stored.opened(context: Self.key) else { throw .damaged("mark of the log") }
    var cursor = ByteCursor(body)
    guard let version = cursor.littleEndian(UInt32.self) else { throw .damaged("mark of the log") }
    guard version == LogFormat.version else {
      throw .damaged("the log has format \(version), which is newer than this program")
    }
    guard let salt = cursor.littleEndian(UInt64.self),
      let through = cursor.littleEndian(UInt64.self),
      let segment = cursor.littleEndian(UInt64.self), let closed = cursor.byte(),
      through < LogFormat.numberMax, segment < LogFormat.numberMax
    else { throw .damaged("mark of the log") }
    self.salt = salt
    self.through = through
    self.segment = segment
    isClosed = closed != 0
  }

  func save(in transaction: any EngineTransaction) throws(StoreError) {
    var bytes: [UInt8] = [0, 0, 0, 0]
    bytes.appendLittleEndian(LogFormat.version)
    bytes.appendLittleEndian(salt)
    bytes.appendLittleEndian(through)
    bytes.appendLittleEndian(segment)
    bytes.append(isClosed ? 1 : 0)
    bytes.sealChecksum(context: Self.key)
    try transaction.put(.meta, key: Self.key, value: bytes)
  }
}
