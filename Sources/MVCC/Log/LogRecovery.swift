// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The operations of one segment, in memory, and the file that holds them.
final class LogTable: Sendable {
  let memory: MemoryTable
  let file: LogFile
  /// Sequence of the record that is the table's first batch; the others follow one by one.
  let firstSequence: UInt64

  init(memory: MemoryTable, file: LogFile, firstSequence: UInt64) {
    self.memory = memory
    self.file = file
    self.firstSequence = firstSequence
  }

  /// The last batch among the records up to `sequence`; 0 for none.
  func batch(through sequence: UInt64) -> UInt32 {
    guard sequence >= firstSequence else { return 0 }
    return min(memory.batch, UInt32(clamping: sequence - firstSequence + 1))
  }

  /// Sequence of the record that is `batch`.
  func sequence(of batch: UInt32) -> UInt64 { firstSequence + UInt64(batch) - 1 }
}

/// Reads the log as the last process left it.
struct LogRecovery {
  /// A segment with operations that the database lacks.
  struct Segment {
    var table: LogTable
    var lastSequence: UInt64
    var end: LogPosition
  }

  /// Oldest first.
  private(set) var segments: [Segment] = []
  /// Files with nothing that is still needed.
  private(set) var spares: [LogFile] = []
  /// Number of the newest segment, the successor included.
  private(set) var number: UInt64
  /// Number of the newest segment that says that another one follows.
  private var endedNumber: UInt64 = 0
  /// The last sequence in log or database.
  private(set) var sequence: UInt64

  /// The newest segment, unless another one follows it: writes go on at its end.
  private(set) var open: Segment?
  /// The segment after the newest one, which holds nothing so far.
  private(set) var successor: ReservedSegment?

  /// Where files must end so that a start succeeds; 0 for those that must go.
  struct Cut {
    var file: LogFile
    var offset: Int
  }

  /// What is damaged, when that is wanted instead of an error.
  private(set) var cuts: [Cut] = []
  private let isLenient: Bool
  private let mark: LogMark
  private let seed: UInt32

  /// Reads the files of `disk`; changes nothing.
  /// - Parameter isLenient: note what is damaged, and go on with what is before it.
  /// - Throws: `damaged` when something that was acknowledged is missing or not what was written.
  init(_ disk: any Disk, mark: LogMark, isLenient: Bool = false) throws(StoreError) {
    self.mark = mark
    self.isLenient = isLenient
    seed = LogFormat.seed(salt: mark.salt)
    number = mark.segment
    sequence = mark.through
    var found: [(file: LogFile, head: LogSegmentHead, checksum: UInt32)] = []
    var headless: [LogFile] = []
    var reserved: [ReservedSegment] = []
    for name in try Self.names(disk) {
      let file = LogFile(name: name, file: try disk.open(name))
      guard let (head, checksum) = try Self.head(of: file) else {
        headless.append(file)
        continue
      }
      guard head.salt == mark.salt else {
        throw .damaged("log file \(name) belongs to another database")
      }
      if head.isReserved {
        reserved.append(ReservedSegment(known: head.number, in: file))
      } else {
        found.append((file, head, checksum))
      }
    }
    found.sort { $0.head.number < $1.head.number }
    for (index, entry) in found.enumerated() {
      let next = index + 1 < found.count ? found[index + 1].head.firstSequence : nil
      if let next, next <= mark.through + 1 {
        spares.append(entry.file)
      } else if !cuts.isEmpty {
        cuts.append(Cut(file: entry.file, offset: 0))
      } else {
        try load(entry.file, entry.head, entry.checksum, before: next)
      }
    }
    for file in headless { try adoptHeadless(file) }
    try takeSuccessor(from: reserved, newest: found.last?.head.number ?? 0)
  }

  /// Bytes of all files.
  func byteCount() throws(StoreError) -> Int {
    var count = 0
    for segment in segments { count += try segment.table.file.file.length() }
    for spare in spares { count += try spare.file.length() }
    return count
  }

  /// Names of the log's files, sorted.
  static func names(_ disk: any Disk) throws(StoreError) -> [String] {
    try disk.list().filter { $0.hasPrefix(LogFormat.filePrefix) }.sorted()
  }

  /// The head of a file; nil when it has none.
  static func head(of file: LogFile) throws(StoreError) -> (LogSegmentHead, UInt32)? {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: LogFormat.segmentHeadCount, alignment: 8)
    defer { buffer.deallocate() }
    let count = try file.file.read(at: 0, into: buffer)
    switch LogSegmentHead.read(EngineBytes(rebasing: buffer[..<count])) {
    case .head(let head, let checksum): return (head, checksum)
    case .none: return nil
    case .foreign(let version):
      throw .damaged(
        "log file \(file.name) has format \(version), which this program does not know")
    }
  }
}

// MARK: - Helpers

extension LogRecovery {
  /// - Parameter offset: where what is good ends.
  private mutating func report(
    _ file: LogFile, _ offset: Int, _ what: String
  ) throws(StoreError) {
    guard isLenient else { throw .damaged("log file \(file.name), \(what); see: \(Self.advice)") }
    cuts.append(Cut(file: file, offset: offset))
  }

  /// Finds the segment after the newest one that holds something, and misses it when there must be one: the
  /// newest segment says so, or the database.
  private mutating func takeSuccessor(
    from reserved: [ReservedSegment], newest: UInt64
  ) throws(StoreError) {
    successor = reserved.filter { $0.number > newest }.max { $0.number < $1.number }
    spares += reserved.map(\.file).filter { $0 !== successor?.file }
    let wanted = max(mark.segment, newest > 0 && newest == endedNumber ? newest + 1 : 0)
    number = max(number, newest, successor?.number ?? 0, wanted)
    guard !mark.isClosed, !isLenient, newest < wanted, successor?.number != wanted else { return }
    throw .damaged(
      "the newest file of the log, segment \(wanted), is missing: writes after record \(sequence) "
        + "are lost; see: \(Self.advice)")
  }

  private mutating func load(
    _ file: LogFile, _ head: LogSegmentHead, _ checksum: UInt32, before next: UInt64?
  ) throws(StoreError) {
    guard head.firstSequence <= sequence + 1 else {
      return try report(
        file, 0,
        "offset 0: it begins with record \(head.firstSequence), and those before, from "
          + "\(sequence + 1) on, are missing or damaged")
    }
    let memory = try MemoryTable()
    let firstSequence = max(head.firstSequence, sequence + 1)
    let bytes = try memory.load(try file.file.length())
    let length = try file.file.read(at: 0, into: bytes)
    let content = EngineBytes(rebasing: bytes[..<length])
    var end = LogPosition(
      file: file, number: head.number, firstSequence: head.firstSequence,
      offset: LogFormat.segmentHeadCount, checksum: checksum)
    var last = head.firstSequence - 1
    var isEnded = false
    while let record = record(in: content, at: end), record.sequence == last + 1,
      record.sequence < next ?? .max
    {
      if record.sequence > sequence {
        let first = end.offset + LogFormat.recordHeadCount
        guard try memory.adopt(operationsIn: first..<first + record.operationsCount) else {
          throw .damaged("log file \(file.name), offset \(end.offset): operations without sense")
        }
      }
      last = record.sequence
      isEnded = record.isLast
      end.checksum = record.checksum
      end.offset = LogFormat.aligned(end.offset + record.recordCount)
    }
    sequence = max(sequence, last)
    if let later = laterRecord(in: content, from: end.offset, before: next) {
      try report(
        file, end.offset,
        "offset \(end.offset): the record is damaged, and record \(later) follows it")
    }
    if isEnded { endedNumber = head.number }
    // The next record must follow from the last one here.
    let isOpen = next == nil && !isEnded && last == sequence
    // Nothing in it that the database lacks.
    let isNeeded = memory.batch > 0
    memory.unload(from: min(end.offset, length))
    let segment = Segment(
      table: LogTable(
        memory: isNeeded ? memory : try MemoryTable(), file: file, firstSequence: firstSequence),
      lastSequence: last, end: end)
    if isNeeded { segments.append(segment) }
    if isOpen { open = segment }
    if !isNeeded, !isOpen { spares.append(file) }
  }

  /// The record that follows what stands before `place`.
  private func record(in content: EngineBytes, at place: LogPosition) -> LogRecordHead? {
    guard place.offset < content.count,
      let record = LogRecordHead(EngineBytes(rebasing: content[place.offset...]), seed: seed),
      record.previous == place.checksum
    else { return nil }
    return record
  }

  /// The sequence of a whole record from `offset` on that was written after the last good one.
  private func laterRecord(
    in content: EngineBytes, from offset: Int, before next: UInt64?
  ) -> UInt64? {
    var offset = offset
    // Sequences far ahead are no records, but bytes that look like one from afar.
    let likely = sequence + 1...sequence + UInt64(UInt32.max)
    while offset + LogFormat.recordHeadCount <= content.count {
      let candidate = UInt64(
        littleEndian: content.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
      if likely.contains(candidate), candidate < next ?? .max,
        LogRecordHead(EngineBytes(rebasing: content[offset...]), seed: seed) != nil
      {
        return candidate
      }
      offset += LogFormat.alignment
    }
    return nil
  }

  /// A file whose head was being written when the power went is spare; one whose head is damaged is not.
  private mutating func adoptHeadless(_ file: LogFile) throws(StoreError) {
    // A table's memory is bounded, whatever the length of the file.
    let memory = try MemoryTable()
    let bytes = try memory.load(try file.file.length())
    let count = try file.file.read(at: 0, into: bytes)
    let later = withExtendedLifetime(memory) {
      laterRecord(in: EngineBytes(rebasing: bytes[..<count]), from: 0, before: nil)
    }
    if let later {
      return try report(file, 0, "offset 0: its head is damaged, and record \(later) follows it")
    }
    spares.append(file)
  }

  /// What to do about damage.
  private static let advice = "martlet store verify"
}
