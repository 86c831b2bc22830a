// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Writes JSON without white space, escaped as upstream escapes: `<`, `>`, `&`, U+2028 and U+2029
/// too, so that the text can stand inside HTML.
public struct JSONWriter: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Bytes written so far.
  public private(set) var count = 0

  /// - Parameter capacity: bytes held before the buffer grows.
  public init(capacity: Int = 4096) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The bytes; the writer is empty afterwards.
  public mutating func finish() -> [UInt8] {
    let bytes = [UInt8](UnsafeBufferPointer(start: base, count: count))
    count = 0
    return bytes
  }

  @inline(never) private mutating func grow(_ needed: Int) {
    let larger = max(capacity * 2, count + needed)
    let fresh = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    fresh.update(from: base, count: count)
    base.deallocate()
    base = fresh
    capacity = larger
  }

  private mutating func reserve(_ needed: Int) {
    if capacity - count < needed { grow(needed) }
  }

  mutating func put(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  /// Text that is JSON already.
  public mutating func putRaw(_ text: StaticString) {
    reserve(text.utf8CodeUnitCount)
    (base + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  /// Bytes that are JSON already.
  public mutating func putRaw(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { putRun($0, 0, bytes.count) }
  }

  /// A comma, unless a bracket or a colon was just written.
  public mutating func separate() {
    guard count > 0 else { return }
    switch base[count - 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: put(UInt8(ascii: ","))
    }
  }

  /// A member name that needs no escapes, with the comma before and the colon behind it.
  public mutating func key(_ name: StaticString) {
    separate()
    reserve(name.utf8CodeUnitCount + 3)
    base[count] = UInt8(ascii: "\"")
    (base + count + 1).update(from: name.utf8Start, count: name.utf8CodeUnitCount)
    count += name.utf8CodeUnitCount + 3
    base[count - 2] = UInt8(ascii: "\"")
    base[count - 1] = UInt8(ascii: ":")
  }

  /// Any member name, with the comma before and the colon behind it.
  public mutating func key(_ name: String) {
    separate()
    putString(name)
    put(UInt8(ascii: ":"))
  }

  public mutating func beginObject() { put(UInt8(ascii: "{")) }
  public mutating func endObject() { put(UInt8(ascii: "}")) }
  public mutating func beginArray() { put(UInt8(ascii: "[")) }
  public mutating func endArray() { put(UInt8(ascii: "]")) }
  public mutating func null() { putRaw("null") }

  /// A text in quotes.
  public mutating func putString(_ text: String) {
    var text = text
    text.withUTF8 { putUTF8($0) }
  }

  /// Bytes of UTF-8 as a text in quotes. Runs that need no escape are copied whole.
  mutating func putUTF8(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count + 2)
    put(UInt8(ascii: "\""))
    var runStart = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard Self.isSpecial(byte) else {
        index += 1
        continue
      }
      putRun(bytes, runStart, index)
      index += 1
      if byte == 0xE2 {
        index += putSeparatorEscaped(bytes, after: index)
      } else {
        putEscaped(byte)
      }
      runStart = index
    }
    putRun(bytes, runStart, index)
    put(UInt8(ascii: "\""))
  }

  private mutating func putRun(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ end: Int) {
    guard first < end, let source = bytes.baseAddress else { return }
    reserve(end - first)
    (base + count).update(from: source + first, count: end - first)
    count += end - first
  }

  /// The bytes below 64 that need an escape: controls, `"`, `&`, `<`, `>`.
  private static let lowSpecials: UInt64 =
    0xFFFF_FFFF | 1 << 34 | 1 << 38 | 1 << 60 | 1 << 62

  /// Bytes that do not stand for themselves. 0xE2 may start U+2028 or U+2029.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    if byte < 64 { return lowSpecials &>> UInt64(byte) & 1 != 0 }
    return byte == UInt8(ascii: "\\") || byte == 0xE2
  }

  /// Writes 0xE2, or the escape of the separator that it starts. Gives the bytes used beyond it.
  mutating func putSeparatorEscaped(
    _ bytes: UnsafeBufferPointer<UInt8>, after index: Int
  ) -> Int {
    guard bytes.count - index >= 2, bytes[index] == 0x80, bytes[index + 1] & 0xFE == 0xA8 else {
      put(0xE2)
      return 0
    }
    putRaw(bytes[index + 1] == 0xA8 ? "\\u2028" : "\\u2029")
    return 2
  }

  private mutating func putEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): putRaw("\\\"")
    case UInt8(ascii: "\\"): putRaw("\\\\")
    case 0x08: putRaw("\\b")
    case 0x0C: putRaw("\\f")
    case 0x0A: putRaw("\\n")
    case 0x0D: putRaw("\\r")
    case 0x09: putRaw("\\t")
    default:
      putRaw("\\u00")
      put(JSONWriter.hexadecimalDigit(byte >> 4))
      put(JSONWriter.hexadecimalDigit(byte & 0xF))
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
  }

  public mutating func putInteger(_ value: Int64) {
    if value < 0 { put(UInt8(ascii: "-")) }
    putUnsigned(value.magnitude)
  }

  public mutating func putUnsigned(_ value: UInt64) {
    reserve(20)
    var digits = 1
    var bound: UInt64 = 10
    while digits < 20, value >= bound {
      digits += 1
      bound = digits < 20 ? bound &* 10 : bound
    }
    var rest = value
    for place in (0..<digits).reversed() {
      base[count + place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }

  /// A number in the shortest form that reads back equal, laid out as ECMAScript and Go do: plain
  /// from 1e-6 up to 1e21, with an exponent elsewhere. JSON has no infinity: those give null.
  public mutating func putDouble(_ value: Double) {
    guard value.isFinite else { return null() }
    putRaw(Array(Self.text(of: value).utf8))
  }
}
