// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// Lists and maps.
extension Transcoding {
  mutating func list(
    _ row: UnsafePointer<JSONTable.Row>, _ run: Run, to writer: inout JSONWriter
  ) {
    let mark = writer.count
    writer.key(row.pointee.name, Int(row.pointee.nameCount))
    writer.beginArray()
    let before = writer.count
    entries(row, run, to: &writer)
    let isEmpty = writer.count == before
    writer.endArray()
    switch row.pointee.rule {
    case .hidden: writer.truncate(to: mark)
    case .present where isEmpty: writer.truncate(to: mark)
    case .nullable where isEmpty:
      writer.truncate(to: before - 1)
      writer.null()
    default: break
    }
  }

  /// Writes the entries of a list, separated by commas.
  mutating func entries(
    _ row: UnsafePointer<JSONTable.Row>, _ run: Run, to writer: inout JSONWriter
  ) {
    var part = run
    while reader.fault == nil {
      entries(row, from: part.start, to: part.end, &writer)
      guard part.next >= 0 else { return }
      part = more[part.next]
    }
  }

  private mutating func entries(
    _ row: UnsafePointer<JSONTable.Row>, from start: UnsafePointer<UInt8>,
    to end: UnsafePointer<UInt8>, _ writer: inout JSONWriter
  ) {
    reader.cursor = start
    reader.end = end
    while true {
      let tag = reader.tag()
      guard tag != 0 else { return }
      switch row.pointee.value {
      case .message:
        let text = takeText()
        let next = reader.cursor
        if let table = row.pointee.table, let start = text.baseAddress {
          writer.separate()
          message(table, start, start + text.count, to: &writer)
        }
        guard reader.fault == nil else { return }
        reader.cursor = next
        reader.end = end
      case .string, .bytes:
        writer.separate()
        put(row.pointee.value, 0, takeText(), to: &writer)
      default:
        guard tag == row.pointee.packedTag else {
          number(row, to: &writer)
          continue
        }
        reader.end = reader.cursor + reader.length()
        while reader.cursor < reader.end { number(row, to: &writer) }
        reader.end = end
      }
    }
  }

  private mutating func number(
    _ row: UnsafePointer<JSONTable.Row>, to writer: inout JSONWriter
  ) {
    let value = row.pointee.value
    let bits = value == .double ? reader.fixed64() : narrowed(reader.varint(), value)
    writer.separate()
    put(value, bits, UnsafeBufferPointer(start: nil, count: 0), to: &writer)
  }

  // MARK: Maps

  mutating func map(
    _ row: UnsafePointer<JSONTable.Row>, _ run: Run, to writer: inout JSONWriter
  ) {
    let mark = writer.count
    writer.key(row.pointee.name, Int(row.pointee.nameCount))
    writer.beginObject()
    if run.next < 0, isAscending(run) {
      reader.cursor = run.start
      while reader.cursor < run.end, reader.fault == nil {
        reader.end = run.end
        _ = reader.tag()
        let bytes = takeText()
        let next = reader.cursor
        mapEntry(row, bytes, to: &writer)
        if reader.fault == nil { reader.cursor = next }
      }
    } else {
      sortedEntries(row, run, to: &writer)
    }
    writer.endObject()
    if row.pointee.rule == .hidden { writer.truncate(to: mark) }
  }

  /// Whether the keys are ASCII and in order, each one once: as every encoder of ours leaves them.
  private mutating func isAscending(_ run: Run) -> Bool {
    var last = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var isFirst = true
    reader.cursor = run.start
    while reader.cursor < run.end, reader.fault == nil {
      reader.end = run.end
      _ = reader.tag()
      let bytes = takeText()
      let next = reader.cursor
      let key = entryKey(bytes)
      if !isFirst, !Self.precedes(last, key) { return false }
      if key.contains(where: { $0 >= 0x80 }) { return false }
      isFirst = false
      last = key
      if reader.fault == nil { reader.cursor = next }
    }
    return true
  }

  private static func precedes(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let shared = min(left.count, right.count)
    for index in 0..<shared where left[index] != right[index] { return left[index] < right[index] }
    return left.count < right.count
  }

  /// Entries in any order. Of equal keys the last one counts; the others are checked all the same.
  @inline(never) private mutating func sortedEntries(
    _ row: UnsafePointer<JSONTable.Row>, _ run: Run, to writer: inout JSONWriter
  ) {
    var entries: [(key: String, place: Int, bytes: UnsafeBufferPointer<UInt8>)] = []
    var part = run
    while reader.fault == nil {
      reader.cursor = part.start
      while reader.cursor < part.end, reader.fault == nil {
        reader.end = part.end
        _ = reader.tag()
        let bytes = takeText()
        let next = reader.cursor
        let key = String(decoding: entryKey(bytes), as: UTF8.self)
        entries.append((key, entries.count, bytes))
        if reader.fault == nil { reader.cursor = next }
      }
      guard part.next >= 0 else { break }
      part = more[part.next]
    }
    entries.sort { left, right in
      let order = String.order(left.key, right.key)
      return order == 0 ? left.place < right.place : order < 0
    }
    for (index, entry) in entries.enumerated() {
      guard reader.fault == nil else { return }
      let mark = writer.count
      mapEntry(row, entry.bytes, to: &writer)
      if index + 1 < entries.count, String.order(entry.key, entries[index + 1].key) == 0 {
        writer.truncate(to: mark)
      }
    }
  }

  /// The last key of a map entry.
  private mutating func entryKey(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var key = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    guard let start = bytes.baseAddress else { return key }
    reader.cursor = start
    reader.end = start + bytes.count
    while true {
      let tag = reader.tag()
      guard tag != 0 else { return key }
      if tag == 10 { key = takeText() } else { reader.skip(tag) }
    }
  }

  private mutating func mapEntry(
    _ row: UnsafePointer<JSONTable.Row>, _ bytes: UnsafeBufferPointer<UInt8>,
    to writer: inout JSONWriter
  ) {
    guard let start = bytes.baseAddress, enter() else { return }
    reader.cursor = start
    reader.end = start + bytes.count
    var key = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var value: Run?
    let valueTag = row.pointee.valueTag
    while true {
      let tag = reader.tag()
      guard tag != 0 else { break }
      switch tag {
      case 10: key = takeText()
      case valueTag:
        let run = takeRun(tag)
        if var first = value {
          chain(run, behind: &first)
          value = first
        } else {
          value = run
        }
      default: reader.skip(tag)
      }
    }
    writer.separate()
    writer.putText(key)
    writer.putRaw(":")
    mapValue(row, value, start, to: &writer)
    leave()
  }

  private mutating func mapValue(
    _ row: UnsafePointer<JSONTable.Row>, _ run: Run?, _ empty: UnsafePointer<UInt8>,
    to writer: inout JSONWriter
  ) {
    guard reader.fault == nil else { return }
    guard let table = row.pointee.table else {
      let (bits, text) = run.map { last(row.pointee.value, $0) } ?? (0, Self.noText)
      return put(row.pointee.value, bits, text, to: &writer)
    }
    guard let run else {
      message(table, empty, empty, to: &writer)
      return
    }
    value(table, run, to: &writer)
  }
}
