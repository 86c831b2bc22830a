// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// One run of the transcoder.
///
/// A message is gone through twice: `scan` finds where the fields are, then the members are written in
/// the order of JSON. Fields may come in any order and more than once; of a message that comes in
/// parts, the parts are joined first, since joining bytes is merging (protobuf encoding guide, "Last
/// One Wins").
struct Transcoding: ~Copyable {
  /// Where a field is: entries with the same tag in a row, tags included.
  struct Run {
    var start: UnsafePointer<UInt8>
    var end: UnsafePointer<UInt8>
    /// Index in `more` of the next run; negative for the last one.
    var next = -1
    /// In the first run: index of the last one, so that many runs are chained in linear time.
    var last = -1
  }

  var reader: WireReader
  /// Runs of the messages being written, a row each; those of a row that is absent are not set.
  private var runs: UnsafeMutablePointer<Run>
  private var capacity: Int
  /// Rows in use.
  private var top = 0
  /// Runs of fields that come in several places.
  var more: [Run] = []
  /// What the writer may hold.
  private let textLimit: Int

  /// - Parameter textStart: bytes that the writer holds before.
  init(_ start: UnsafePointer<UInt8>, count: Int, from textStart: Int) {
    reader = WireReader(start, count: count)
    capacity = 256
    runs = .allocate(capacity: capacity)
    textLimit = textStart + Limits.transcodedBytes + count * Limits.transcodedBytesPerByte
  }

  deinit { runs.deallocate() }

  // MARK: Messages

  /// Writes the members of the message at `start..<end`.
  mutating func members(
    _ table: UnsafePointer<JSONTable>, _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>, to writer: inout JSONWriter
  ) {
    let base = top
    let moreBefore = more.count
    let present = scan(table, start, end)
    var left = present | table.pointee.unset
    while left != 0, reader.fault == nil {
      let index = left.trailingZeroBitCount
      left &= left &- 1
      let row = table.pointee.rows + index
      if present & 1 &<< UInt64(index) == 0 {
        writeAbsent(row, to: &writer)
      } else {
        write(row, runs[base + index], to: &writer)
      }
    }
    top = base
    if more.count > moreBefore { more.removeLast(more.count - moreBefore) }
  }

  /// Finds the fields of a message and keeps their places from `top` on.
  /// - Returns: a bit for each row that is present.
  mutating func scan(
    _ table: UnsafePointer<JSONTable>, _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>
  ) -> UInt64 {
    let base = top
    reserve(table.pointee.rowCount)
    reader.cursor = start
    reader.end = end
    var present: UInt64 = 0
    while true {
      let tag = reader.tag()
      guard tag != 0 else { return present }
      guard let index = table.pointee.row(tag) else {
        reader.skip(tag)
        continue
      }
      let run = takeRun(tag)
      let bit = 1 &<< UInt64(index)
      if present & bit == 0 {
        runs[base + index] = run
        present |= bit
      } else {
        chain(run, behind: &runs[base + index])
      }
    }
  }

  mutating func takeRun(_ tag: UInt32) -> Run {
    let start = reader.tagStart
    reader.skip(tag)
    if reader.cursor < reader.end, reader.cursor.pointee == start.pointee {
      let tagBytes = reader.tagLength(start)
      while reader.take(start, tagBytes) { reader.skip(tag) }
    }
    return Run(start: start, end: reader.cursor)
  }

  /// Notes a further run of a field.
  @inline(never) mutating func chain(_ run: Run, behind first: inout Run) {
    more.append(run)
    let index = more.count - 1
    if first.last < 0 { first.next = index } else { more[first.last].next = index }
    first.last = index
  }

  private mutating func reserve(_ count: Int) {
    if top + count > capacity { grow(count) }
    top += count
  }

  @inline(never) private mutating func grow(_ count: Int) {
    let larger = max(capacity * 2, top + count)
    let fresh = UnsafeMutablePointer<Run>.allocate(capacity: larger)
    fresh.update(from: runs, count: top)
    runs.deallocate()
    runs = fresh
    capacity = larger
  }

  // MARK: Members

  private mutating func writeAbsent(
    _ row: UnsafePointer<JSONTable.Row>, to writer: inout JSONWriter
  ) {
    let end = reader.end
    if row.pointee.rule == .inline {
      if let table = row.pointee.table { members(table, end, end, to: &writer) }
      return
    }
    writer.key(row.pointee.name, Int(row.pointee.nameCount))
    switch row.pointee.rule {
    case .nullable: writer.null()
    case .items: writer.putRaw("[]")
    default:
      if let table = row.pointee.table {
        // What is not there takes no level of the bytes' nesting.
        reader.levelsLeft += 1
        message(table, end, end, to: &writer)
        reader.levelsLeft -= 1
      } else {
        writer.putRaw(row.pointee.value == .string ? "\"\"" : zero(row.pointee.value))
      }
    }
  }

  private func zero(_ value: JSONTable.Value) -> StaticString { value == .bool ? "false" : "0" }

  private mutating func write(
    _ row: UnsafePointer<JSONTable.Row>, _ run: Run, to writer: inout JSONWriter
  ) {
    switch row.pointee.shape {
    case .list: list(row, run, to: &writer)
    case .map: map(row, run, to: &writer)
    case .single:
      if row.pointee.value == .message {
        singleMessage(row, run, to: &writer)
      } else {
        scalar(row, run, to: &writer)
      }
    }
  }

  /// A single number or text: the last one counts.
  private mutating func scalar(
    _ row: UnsafePointer<JSONTable.Row>, _ run: Run, to writer: inout JSONWriter
  ) {
    guard row.pointee.rule != .hidden else { return }
    let (bits, text) = last(row.pointee.value, run)
    if row.pointee.rule == .nonZero, bits == 0, text.isEmpty { return }
    writer.key(row.pointee.name, Int(row.pointee.nameCount))
    put(row.pointee.value, bits, text, to: &writer)
  }

  static var noText: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }

  /// The last value of a number, as its bits, or of a text.
  mutating func last(
    _ value: JSONTable.Value, _ run: Run
  ) -> (bits: UInt64, text: UnsafeBufferPointer<UInt8>) {
    var last = run
    while last.next >= 0 { last = more[last.next] }
    open(last)
    var text = Self.noText
    var bits: UInt64 = 0
    while reader.tag() != 0 {
      switch value {
      case .string, .bytes: text = takeText()
      case .double: bits = reader.fixed64()
      default: bits = narrowed(reader.varint(), value)
      }
    }
    return (bits, text)
  }

  /// A varint as a field of this type keeps it.
  func narrowed(_ raw: UInt64, _ value: JSONTable.Value) -> UInt64 {
    switch value {
    case .bool: raw == 0 ? 0 : 1
    case .int32: UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: raw)))
    case .uint32: UInt64(UInt32(truncatingIfNeeded: raw))
    default: raw
    }
  }

  func put(
    _ value: JSONTable.Value, _ bits: UInt64, _ text: UnsafeBufferPointer<UInt8>,
    to writer: inout JSONWriter
  ) {
    switch value {
    case .string: writer.putText(text)
    case .bytes: writer.putBase64(Array(text))
    case .bool: writer.putRaw(bits == 0 ? "false" : "true")
    case .int32, .int64: writer.putInteger(Int64(bitPattern: bits))
    case .uint32, .uint64: writer.putUnsigned(bits)
    case .double: writer.putDouble(Double(bitPattern: bits))
    case .message: break
    }
  }

  mutating func takeText() -> UnsafeBufferPointer<UInt8> {
    let count = reader.length()
    let text = UnsafeBufferPointer(start: reader.cursor, count: count)
    reader.cursor += count
    return text
  }

  mutating func open(_ run: Run) {
    reader.cursor = run.start
    reader.end = run.end
  }

  // MARK: Messages in fields

  private mutating func singleMessage(
    _ row: UnsafePointer<JSONTable.Row>, _ run: Run, to writer: inout JSONWriter
  ) {
    guard let table = row.pointee.table else { return }
    if let text = onePart(run), let start = text.baseAddress {
      return member(row, table, start, start + text.count, to: &writer)
    }
    if let leaf = table.pointee.leaf {
      let mark = writer.count
      writer.key(row.pointee.name, Int(row.pointee.nameCount))
      let isZero = parts(of: leaf, run, to: &writer)
      if row.pointee.rule == .hidden || (isZero && row.pointee.rule == .leafNonZero) {
        writer.truncate(to: mark)
      }
      return
    }
    let bytes = joined(run)
    bytes.withUnsafeBufferPointer { buffer in
      let start = buffer.baseAddress ?? run.start
      member(row, table, start, start + buffer.count, to: &writer)
    }
  }

  /// Writes a message without a key.
  mutating func value(
    _ table: UnsafePointer<JSONTable>, _ run: Run, to writer: inout JSONWriter
  ) {
    if let text = onePart(run), let start = text.baseAddress {
      message(table, start, start + text.count, to: &writer)
      return
    }
    if let leaf = table.pointee.leaf {
      _ = parts(of: leaf, run, to: &writer)
      return
    }
    let bytes = joined(run)
    bytes.withUnsafeBufferPointer { buffer in
      let start = buffer.baseAddress ?? run.start
      message(table, start, start + buffer.count, to: &writer)
    }
  }

  /// The bytes of a message that comes once; nil when it comes in parts.
  private mutating func onePart(_ run: Run) -> UnsafeBufferPointer<UInt8>? {
    guard run.next < 0 else { return nil }
    open(run)
    _ = reader.tag()
    let text = takeText()
    return reader.cursor == run.end ? text : nil
  }

  /// Writes a leaf that comes in parts: what a further part changes is the type's own business.
  /// - Returns: whether it is zero.
  @inline(never) private mutating func parts<Leaf: LeafMessage>(
    of leaf: Leaf.Type, _ run: Run, to writer: inout JSONWriter
  ) -> Bool {
    var value = Leaf()
    var part = run
    while true {
      open(part)
      while reader.tag() != 0 { value.read(from: &reader) }
      guard part.next >= 0, reader.fault == nil else { break }
      part = more[part.next]
    }
    value.write(to: &writer)
    return value.isZero
  }

  /// The bytes of a message that comes in parts. Each part must be whole by itself: joined, the end of
  /// one that is cut would be found in the next. Decoding counts each part; of what is joined the last
  /// one is counted when it is written.
  @inline(never) private mutating func joined(_ run: Run) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = run
    while true {
      open(part)
      while reader.tag() != 0 {
        let text = takeText()
        if !bytes.isEmpty { countMessage(text.count) }
        bytes.append(contentsOf: text)
        let next = reader.cursor
        check(text)
        guard reader.fault == nil else { return bytes }
        reader.cursor = next
        reader.end = part.end
      }
      guard part.next >= 0, reader.fault == nil else { return bytes }
      part = more[part.next]
    }
  }

  /// Goes through the fields of a message; a fault stays in the reader.
  private mutating func check(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reader.cursor = start
    reader.end = start + bytes.count
    while true {
      let tag = reader.tag()
      guard tag != 0 else { return }
      reader.skip(tag)
    }
  }

  private mutating func member(
    _ row: UnsafePointer<JSONTable.Row>, _ table: UnsafePointer<JSONTable>,
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, to writer: inout JSONWriter
  ) {
    let mark = writer.count
    switch row.pointee.rule {
    case .inline:
      countMessage(end - start)
      if enter() {
        members(table, start, end, to: &writer)
        leave()
      }
      return
    case .nonZero where isZero(table, start, end): return countMessage(end - start)
    default: break
    }
    writer.key(row.pointee.name, Int(row.pointee.nameCount))
    let isZero = message(table, start, end, to: &writer)
    if row.pointee.rule == .hidden || (isZero && row.pointee.rule == .leafNonZero) {
      writer.truncate(to: mark)
    }
  }

  /// Writes a message as a value.
  /// - Returns: whether it is a leaf and zero.
  @discardableResult mutating func message(
    _ table: UnsafePointer<JSONTable>, _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>, to writer: inout JSONWriter
  ) -> Bool {
    countMessage(end - start)
    guard enter() else { return false }
    var isZero = false
    if let leaf = table.pointee.leaf {
      reader.cursor = start
      reader.end = end
      isZero = leaf.transcode(&reader, to: &writer)
    } else if table.pointee.isUnwrapped {
      unwrapped(table, start, end, to: &writer)
    } else {
      writer.beginObject()
      members(table, start, end, to: &writer)
      writer.endObject()
    }
    leave()
    if writer.count > textLimit { reader.fail(.tooMuchJSON) }
    return isZero
  }

  /// Counts a message as decoding does.
  private mutating func countMessage(_ bytes: Int) {
    if bytes > 0 { reader.messagesLeft -= 1 }
    if reader.messagesLeft < 0 { reader.fail(.tooManyMessages) }
  }

  mutating func enter() -> Bool {
    guard reader.levelsLeft > 0 else {
      reader.fail(.tooDeep)
      return false
    }
    reader.levelsLeft -= 1
    return true
  }

  mutating func leave() { reader.levelsLeft += 1 }

  // MARK: Messages without an object around them

  /// The text in a bytes field; else a list that is not empty, a message that is set, or the bool.
  private mutating func unwrapped(
    _ table: UnsafePointer<JSONTable>, _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>, to writer: inout JSONWriter
  ) {
    let base = top
    let moreBefore = more.count
    let present = scan(table, start, end)
    var isWritten = false
    var flag: Bool?
    for index in 0..<table.pointee.rowCount {
      let row = table.pointee.rows + index
      let isPresent = present & 1 &<< UInt64(index) != 0
      switch (row.pointee.shape, row.pointee.value) {
      case (.single, .bool):
        flag = isPresent && last(.bool, runs[base + index]).bits != 0
      case (.single, .bytes):
        writer.putEmbedded(isPresent ? Array(last(.bytes, runs[base + index]).text) : [])
        isWritten = true
      case (.list, _):
        guard isPresent || table.pointee.rowCount == 1 else { continue }
        writer.beginArray()
        if isPresent { entries(row, runs[base + index], to: &writer) }
        writer.endArray()
        isWritten = true
      default: break
      }
    }
    for index in 0..<table.pointee.rowCount where present & 1 &<< UInt64(index) != 0 {
      let row = table.pointee.rows + index
      guard row.pointee.shape == .single, let table = row.pointee.table else { continue }
      let mark = writer.count
      value(table, runs[base + index], to: &writer)
      if isWritten { writer.truncate(to: mark) }
      isWritten = true
    }
    if !isWritten { writer.putRaw(flag.map { $0 ? "true" : "false" } ?? "null") }
    top = base
    if more.count > moreBefore { more.removeLast(more.count - moreBefore) }
  }

  /// Whether an unwrapped message equals a fresh one.
  private mutating func isZero(
    _ table: UnsafePointer<JSONTable>, _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>
  ) -> Bool {
    let base = top
    let present = scan(table, start, end)
    defer { top = base }
    for index in 0..<table.pointee.rowCount where present & 1 &<< UInt64(index) != 0 {
      let row = table.pointee.rows + index
      let isFlag = row.pointee.shape == .single && row.pointee.value == .bool
      if !isFlag || last(.bool, runs[base + index]).bits != 0 { return false }
    }
    return true
  }
}
