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
      var reader = WireReader(base, count: buffer.count)
      var found: Field?
      reader.find(path[...], base, at: bytes.startIndex, &found)
      return found
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
        decoding: UnsafeBufferPointer(start: part.value, count: steps.cursor - part.value),
        as: UTF8.self)
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
    let before = bytes.count
    return [UInt8](unsafeUninitializedCapacity: before + digits + 4) { output, written in
      bytes.withUnsafeBufferPointer { _ = output.update(fromContentsOf: $0) }
      written = before + digits + 4
      output[before] = parent << 3 | 2
      output[before + 1] = UInt8(truncatingIfNeeded: digits + 2)
      output[before + 2] = number << 3 | 2
      output[before + 3] = UInt8(truncatingIfNeeded: digits)
      var rest = decimal
      for place in stride(from: written - 1, to: before + 3, by: -1) {
        output[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
    }
  }

  /// Bytes that `splicing(decimal:in:below:)` appends.
  public static func spliceCount(decimal: UInt64) -> Int { digits(decimal) + 4 }

  private static func digits(_ value: UInt64) -> Int {
    var count = 1
    var bound: UInt64 = 10
    while count < 20, value >= bound {
      count += 1
      bound = bound &* 10
    }
    return count
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

  /// Looks along a path of field numbers; what is found later replaces what was found before.
  fileprivate mutating func find(
    _ path: ArraySlice<UInt32>, _ base: UnsafePointer<UInt8>, at start: Int,
    _ found: inout EncodedMessage.Field?
  ) {
    guard let number = path.first else { return }
    while let field = field(base, at: start) {
      guard field.number == number else { continue }
      if path.count == 1 {
        found = field
      } else if field.wireType == .bytes {
        var inner = WireReader(base + (field.value.lowerBound - start), count: field.value.count)
        inner.find(path.dropFirst(), base, at: start, &found)
      }
    }
  }
}
