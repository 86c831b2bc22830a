// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The bytes of a message, looked into without decoding them (protobuf encoding guide).
///
/// Walks stop at malformed bytes: what stands before them is seen. A field of a message that comes
/// twice merges on decoding, so a message is changed by appending to it:
///
///     0a 2e <metadata …> 12 51 <spec …>            a message
///     … 0a 04 32 02 34 32                          appended: field 6 in field 1 becomes "42"
public struct EncodedMessage: Sendable {
  public let bytes: ArraySlice<UInt8>

  public init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  public init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  /// One field of a message.
  public struct Field: Sendable {
    public let number: UInt32
    public let wireType: WireType
    /// Where the field stands, tag included; indices of `bytes`.
    public let range: Range<Int>
    /// Where its value stands, without tag and length.
    public let value: Range<Int>
    /// The value of a varint or fixed field; zero for others.
    public let integer: UInt64
  }

  /// Calls `body` with each field in order until it returns false. Gives what is wrong with the
  /// bytes, if that ended the walk.
  @discardableResult
  public func forEachField(_ body: (Field) -> Bool) -> WireError? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var reader = WireReader(base, count: buffer.count)
      while let field = reader.field(base, at: bytes.startIndex) {
        if !body(field) { return nil }
      }
      return reader.fault
    }
  }

  /// The payload of a field of this message.
  public func message(at range: Range<Int>) -> EncodedMessage { EncodedMessage(bytes[range]) }

  /// The last text of this number; empty when there is none.
  public func text(of number: UInt32) -> String {
    field(at: [number]).map(text) ?? ""
  }

  /// The last field that a path of field numbers leads to, through every occurrence of the messages
  /// on the way.
  public func field(at path: [UInt32]) -> Field? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let steps = FieldSteps(base, end: base + buffer.count)
      var found: UnsafePointer<UInt8>?
      Self.find(path, 0, steps, &found)
      guard let found else { return nil }
      var reader = WireReader(found, count: buffer.count - (found - base))
      return reader.field(base, at: bytes.startIndex)
    }
  }

  /// Looks along a path of field numbers, from the one at `level` on. What is found later replaces
  /// what was found before.
  /// - Parameter found: set to where the field's tag stands.
  private static func find(
    _ path: [UInt32], _ level: Int, _ steps: consuming FieldSteps,
    _ found: inout UnsafePointer<UInt8>?
  ) {
    guard level < path.count else { return }
    let number = path[level]
    let isLast = level + 1 == path.count
    var start = steps.cursor
    while let step = steps.next() {
      if step.tag >> 3 == number {
        if isLast {
          found = start
        } else if step.tag & 7 == WireType.bytes.rawValue {
          find(path, level + 1, FieldSteps(step.value, end: steps.cursor), &found)
        }
      }
      start = steps.cursor
    }
  }

  /// A scalar below message fields as text: texts as they are, integers in decimal. An absent one is
  /// `false` or empty.
  /// - Parameter path: field numbers from this message down.
  public func scalar(at path: [UInt32], isBoolean: Bool) -> String {
    guard let field = field(at: path) else { return isBoolean ? "false" : "" }
    if field.wireType == .bytes { return text(field) }
    if isBoolean { return field.integer == 0 ? "false" : "true" }
    return String(Int64(bitPattern: field.integer))
  }

  /// The entries of a map of texts below a message field, in the order in which they stand.
  public func textMap(of number: UInt32, below parent: UInt32) -> [(key: String, value: String)] {
    var entries: [(key: String, value: String)] = []
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var outer = FieldSteps(base, end: base + buffer.count)
      while let message = outer.next() {
        guard message.tag == parent << 3 | 2 else { continue }
        var inner = FieldSteps(message.value, end: outer.cursor)
        while let entry = inner.next() {
          guard entry.tag == number << 3 | 2 else { continue }
          if entries.isEmpty { entries.reserveCapacity(Limits.usualLabels) }
          entries.append(Self.textEntry(entry.value, end: inner.cursor))
        }
      }
    }
    return entries
  }

  private static func textEntry(
    _ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>
  ) -> (key: String, value: String) {
    var steps = FieldSteps(start, end: end)
    var entry = (key: "", value: "")
    while let part = steps.next() {
      guard part.tag == 10 || part.tag == 18 else { continue }
      let text = String(
        repairing: UnsafeBufferPointer(start: part.value, count: steps.cursor - part.value))
      if part.tag == 10 { entry.key = text } else { entry.value = text }
    }
    return entry
  }

  /// The fields whose number `isWanted`, with their tags.
  public func selecting(_ isWanted: (UInt32) -> Bool) -> [UInt8] {
    var selected: [UInt8] = []
    forEachField { field in
      if isWanted(field.number) { selected.append(contentsOf: bytes[field.range]) }
      return true
    }
    return selected
  }

  private func text(_ field: Field) -> String {
    String(decoding: bytes[field.value], as: UTF8.self)
  }
}

// MARK: - Putting together
extension EncodedMessage {
  /// The bytes with a decimal number set as text in field `number` of the message field `parent`.
  /// - Parameters: field numbers up to 15, whose tags take one byte.
  public func splicing(decimal: UInt64, in number: UInt8, below parent: UInt8) -> [UInt8] {
    precondition(number < 16 && parent < 16, "the tags of a splice take one byte each")
    let digits = Self.digits(decimal)
    return bytes.withUnsafeBufferPointer { source in
      let count = source.count + digits + 4
      // Appending is compiled for bytes; an array made with a capacity at once looks up its type in
      // the runtime each time.
      var spliced: [UInt8] = []
      spliced.append(addingCapacity: count) { output in
        output.withUnsafeMutableBufferPointer { output, written in
          _ = output.update(fromContentsOf: source)
          let head = source.count
          output[head] = parent << 3 | 2
          output[head &+ 1] = UInt8(truncatingIfNeeded: digits &+ 2)
          output[head &+ 2] = number << 3 | 2
          output[head &+ 3] = UInt8(truncatingIfNeeded: digits)
          Self.put(decimal, before: count, in: output)
          written = count
        }
      }
      return spliced
    }
  }

  /// Bytes that `splicing(decimal:in:below:)` appends.
  public static func spliceCount(decimal: UInt64) -> Int { digits(decimal) + 4 }

  /// Four digits at a time: the count is waited for before anything else can be done.
  private static func digits(_ value: UInt64) -> Int {
    var count = 1
    var rest = value
    while rest >= 10_000 {
      rest /= 10_000
      count += 4
    }
    return count + (rest >= 10 ? 1 : 0) + (rest >= 100 ? 1 : 0) + (rest >= 1000 ? 1 : 0)
  }

  /// Writes a number in decimal, its last digit at `end - 1`. Arithmetic on pairs of digits cannot
  /// overflow, and is not checked.
  private static func put(
    _ value: UInt64, before end: Int, in output: UnsafeMutableBufferPointer<UInt8>
  ) {
    var rest = value
    var place = end
    while rest >= 10 {
      let shorter = rest / 100
      let pair = UInt32(truncatingIfNeeded: rest &- shorter &* 100)
      // A tenth of a number below 100.
      let tens = (pair &* 103) &>> 10
      output[place &- 1] = UInt8(truncatingIfNeeded: 0x30 &+ pair &- tens &* 10)
      output[place &- 2] = UInt8(truncatingIfNeeded: 0x30 &+ tens)
      place &-= 2
      rest = shorter
    }
    if rest > 0 || place == end { output[place &- 1] = UInt8(truncatingIfNeeded: 0x30 &+ rest) }
  }

  /// Appends a field that consists of parts.
  public static func append(
    _ number: UInt32, parts: [ArraySlice<UInt8>], to output: inout [UInt8]
  ) {
    appendVarint(UInt64(number) << 3 | 2, to: &output)
    appendVarint(UInt64(parts.reduce(0) { $0 + $1.count }), to: &output)
    for part in parts { output.append(contentsOf: part) }
  }

  public static func appendVarint(_ value: UInt64, to output: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: rest))
  }
}

// MARK: - Reading
extension WireReader {
  /// The next field, passed over; nil at the end and after a fault.
  /// - Parameters:
  ///   - base: the address that `start` counts from.
  ///   - start: the index of the byte at `base`.
  mutating func field(
    _ base: UnsafePointer<UInt8>, at start: Int
  ) -> EncodedMessage.Field? {
    let tag = tag()
    guard tag != 0, let type = WireType(rawValue: tag & 7) else {
      if tag != 0 { fail(.invalidTag) }
      return nil
    }
    let first = tagStart
    var value = cursor
    var integer: UInt64 = 0
    switch type {
    case .varint: integer = varint()
    case .fixed64: integer = fixed64()
    case .fixed32: integer = UInt64(fixed32())
    case .bytes:
      let count = length()
      value = cursor
      cursor += count
    case .startGroup, .endGroup: skip(tag)
    }
    guard fault == nil else { return nil }
    return EncodedMessage.Field(
      number: tag >> 3, wireType: type, range: start + (first - base)..<start + (cursor - base),
      value: start + (value - base)..<start + (cursor - base), integer: integer)
  }
}
