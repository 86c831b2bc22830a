// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A file of the log.
final class LogFile: Sendable {
  let name: String
  let file: any DiskFile

  init(name: String, file: any DiskFile) {
    self.name = name
    self.file = file
  }
}

/// Where the next record of a segment goes.
struct LogPosition: Sendable {
  var file: LogFile
  var number: UInt64
  var firstSequence: UInt64
  /// Bytes of the file that are written; 0 before the head is.
  var offset = 0
  /// Checksum of what stands before `offset`.
  var checksum: UInt32 = 0
}

/// The writing end of the log: one write and one flush a batch. Used by one thread at a time.
struct WriteAheadLog {
  private let salt: UInt64
  private let seed: UInt32
  /// Sequence of the next record.
  private(set) var sequence: UInt64
  private(set) var position: LogPosition?
  /// True when the present segment would be missed: the one before it, or the database, names it.
  var isAnnounced: Bool
  /// True when the present segment has its last record.
  private(set) var isEnded = false
  /// Set by a flush that failed: what is on the disk is unknown, so nothing more is written until a
  /// start has looked.
  private(set) var failure: StoreError?

  /// - Parameter position: the end of the newest segment; nil begins another with the first record.
  init(mark: LogMark, sequence: UInt64, position: LogPosition?) {
    salt = mark.salt
    isAnnounced = position.map { !mark.isClosed && mark.segment >= $0.number } ?? false
    seed = LogFormat.seed(salt: mark.salt)
    self.sequence = sequence
    self.position = position
  }

  /// Bytes to leave before the operations of the next record.
  var headCount: Int {
    isAtStart ? LogFormat.segmentHeadCount + LogFormat.recordHeadCount : LogFormat.recordHeadCount
  }

  /// Bytes in the present segment.
  var segmentCount: Int { position?.offset ?? 0 }

  private var isAtStart: Bool { segmentCount == 0 }

  /// Goes on in another segment, whose head is on the disk; its first record writes it anew.
  mutating func begin(_ segment: ReservedSegment) {
    position = LogPosition(
      file: segment.file, number: segment.number, firstSequence: sequence)
    isAnnounced = isEnded
    isEnded = false
  }

  /// Leaves the segment as it is; the next record needs another one.
  mutating func leave() {
    position = nil
    isEnded = false
    isAnnounced = false
  }

  /// Writes and flushes a record without operations, the last of its segment.
  mutating func end() throws(StoreError) {
    let count = headCount
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 8)
    defer { bytes.deallocate() }
    try append(bytes, in: nil, isLast: true)
  }

  /// Writes and flushes a record.
  /// - Parameters:
  ///   - bytes: `headCount` bytes, then the operations.
  ///   - blocks: where they lie as in the file, with all that is there around them.
  ///   - isLast: the next segment is reserved, and the next record goes there.
  mutating func append(
    _ bytes: UnsafeMutableRawBufferPointer, in blocks: EngineBytes?, isLast: Bool
  ) throws(StoreError) {
    if let failure { throw failure }
    guard var place = position else { throw .storage(doing: "write the log", reason: "no segment") }
    var record = bytes
    if isAtStart {
      let head = LogSegmentHead(
        salt: salt, number: place.number, firstSequence: place.firstSequence)
      place.checksum = head.write(to: bytes)
      record = UnsafeMutableRawBufferPointer(rebasing: bytes[LogFormat.segmentHeadCount...])
    }
    place.checksum = LogRecordHead.write(
      to: record, previous: place.checksum, sequence: sequence, isLast: isLast, seed: seed)
    if try !writeBlocks(blocks, of: place) {
      try place.file.file.write(EngineBytes(bytes), at: place.offset)
    }
    try flush(place.file)
    place.offset = LogFormat.aligned(place.offset + bytes.count)
    position = place
    sequence += 1
    isEnded = isLast
  }

  private mutating func writeBlocks(
    _ blocks: EngineBytes?, of place: LogPosition
  ) throws(StoreError) -> Bool {
    guard let blocks else { return false }
    do throws(StoreError) {
      return try place.file.file.writeBlocks(
        blocks, at: place.offset / Limits.pageBytes * Limits.pageBytes)
    } catch {
      throw fail(place.file, error)
    }
  }

  private mutating func flush(_ file: LogFile) throws(StoreError) {
    do throws(StoreError) { try file.file.flush() } catch { throw fail(file, error) }
  }

  /// What is on the disk is unknown from now on.
  private mutating func fail(_ file: LogFile, _ error: StoreError) -> StoreError {
    let lasting =
      error == .stopped
      ? error
      : StoreError.storage(
        doing: "flush the log file \(file.name)",
        reason: "\(error); writes are refused until the store is started again")
    failure = lasting
    return lasting
  }
}

/// A segment that holds nothing so far. Its file would be missed.
struct ReservedSegment: Sendable {
  let file: LogFile
  let number: UInt64

  /// One that was found.
  init(known number: UInt64, in file: LogFile) {
    self.number = number
    self.file = file
  }

  /// Writes and flushes the head.
  init(_ number: UInt64, in file: LogFile, salt: UInt64) throws(StoreError) {
    let head = LogSegmentHead(salt: salt, number: number, firstSequence: LogFormat.reserved)
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: LogFormat.segmentHeadCount, alignment: 8)
    defer { bytes.deallocate() }
    _ = head.write(to: bytes)
    try file.file.write(EngineBytes(bytes), at: 0)
    try file.file.flush()
    self.file = file
    self.number = number
  }
}

extension LogFormat {
  /// Records begin at multiples of this.
  static let alignment = 8

  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) / alignment * alignment }
}

/// Makes files for segments.
struct LogFiles {
  let disk: any Disk
  let segmentBytes: Int

  /// A new file, filled with zeros: a flush that makes a file longer, or first uses a part of it, waits
  /// for the file system's journal; a flush of bytes that were written before does not.
  func make(besides taken: Set<String>) throws(StoreError) -> LogFile {
    var index = 0
    while taken.contains(Self.name(index)) { index += 1 }
    let name = Self.name(index)
    let file = try disk.open(name)
    do throws(StoreError) {
      try fill(file)
      try file.flush()
      try disk.flushNames()
    } catch {
      try disk.remove(name)
      throw error
    }
    return LogFile(name: name, file: file)
  }

  /// Cuts a file that a large batch made long, so that it can be used again.
  func recycle(_ file: LogFile) throws(StoreError) {
    guard try file.file.length() > 2 * segmentBytes else { return }
    try file.file.truncate(to: segmentBytes)
  }

  private static func name(_ index: Int) -> String { LogFormat.filePrefix + "\(index)" }

  /// Page by page: longer writes would make large folios in the page cache, and the kernel would then
  /// count a whole folio for each page that a record changes.
  private func fill(_ file: any DiskFile) throws(StoreError) {
    let zeros = UnsafeMutableRawBufferPointer.allocate(byteCount: Limits.pageBytes, alignment: 8)
    defer { zeros.deallocate() }
    zeros.initializeMemory(as: UInt8.self, repeating: 0)
    var offset = 0
    while offset < segmentBytes {
      let count = min(zeros.count, segmentBytes - offset)
      try file.write(EngineBytes(rebasing: zeros[..<count]), at: offset)
      offset += count
    }
  }
}
