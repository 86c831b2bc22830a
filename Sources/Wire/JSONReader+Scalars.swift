// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// Texts, numbers, and passing over values.
extension JSONReader {
  /// Passes over a text. True when it holds no escapes; otherwise `scratch` has its bytes.
  mutating func scanText() -> Bool? {
    cursor += 1
    let first = cursor
    while true {
      skipPlainBytes()
      guard cursor < end else { break }
      let byte = cursor.pointee
      if byte == UInt8(ascii: "\"") {
        cursor += 1
        return true
      }
      if byte == UInt8(ascii: "\\") {
        scratch.removeAll(keepingCapacity: true)
        scratch.append(contentsOf: UnsafeBufferPointer(start: first, count: cursor - first))
        return unescape() ? false : nil
      }
      guard byte >= 0x20 else {
        syntax("in string literal")
        return nil
      }
      cursor += 1
    }
    syntax("")
    return nil
  }

  /// Passes over bytes that are no quote, backslash or control character, eight at a time where
  /// there are as many: a byte's top bit is set in `special` when it is one of those (the lowest such
  /// bit is exact, which is all that is used).
  private mutating func skipPlainBytes() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    while end - cursor >= 8 {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(cursor).loadUnaligned(as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      let special =
        ((quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | (word &- ones &* 0x20) & ~word)
        & tops
      guard special == 0 else {
        cursor += special.trailingZeroBitCount / 8
        return
      }
      cursor += 8
    }
  }

  private mutating func unescape() -> Bool {
    while cursor < end {
      let byte = cursor.pointee
      cursor += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"): guard escape() else { return false }
      case 0..<0x20:
        cursor -= 1
        syntax("in string literal")
        return false
      default: scratch.append(byte)
      }
    }
    syntax("")
    return false
  }

  private mutating func escape() -> Bool {
    guard cursor < end else {
      syntax("")
      return false
    }
    let byte = cursor.pointee
    cursor += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(byte)
    case UInt8(ascii: "b"): scratch.append(0x08)
    case UInt8(ascii: "f"): scratch.append(0x0C)
    case UInt8(ascii: "n"): scratch.append(0x0A)
    case UInt8(ascii: "r"): scratch.append(0x0D)
    case UInt8(ascii: "t"): scratch.append(0x09)
    case UInt8(ascii: "u"): return unicodeEscape()
    default:
      cursor -= 1
      syntax("in string escape code")
      return false
    }
    return true
  }

  /// `\uXXXX`; half a surrogate pair becomes U+FFFD, as in upstream's decoder.
  private mutating func unicodeEscape() -> Bool {
    guard var code = hexadecimal() else { return false }
    if code >> 10 == 0x36, end - cursor >= 6, cursor[0] == UInt8(ascii: "\\"),
      cursor[1] == UInt8(ascii: "u")
    {
      let mark = cursor
      cursor += 2
      guard let low = hexadecimal() else { return false }
      if low >> 10 == 0x37 {
        code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
      } else {
        cursor = mark
      }
    }
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return true
  }

  private mutating func hexadecimal() -> UInt32? {
    guard end - cursor >= 4 else {
      cursor = end
      syntax("")
      return nil
    }
    var code: UInt32 = 0
    for _ in 0..<4 {
      let byte = cursor.pointee
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): code = code << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): code = code << 4 | UInt32(byte - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): code = code << 4 | UInt32(byte - 0x37)
      default:
        syntax("in \\u hexadecimal character escape")
        return nil
      }
      cursor += 1
    }
    return code
  }

  /// Whether a text comes next.
  public var isText: Bool {
    mutating get { peek() == UInt8(ascii: "\"") }
  }

  /// Takes a text.
  public mutating func string() -> String {
    guard peek() == UInt8(ascii: "\"") else {
      mismatch("string")
      return ""
    }
    let first = cursor + 1
    guard let isPlain = scanText() else { return "" }
    guard isPlain else { return String(decoding: scratch, as: UTF8.self) }
    return String(
      decoding: UnsafeBufferPointer(start: first, count: cursor - 1 - first), as: UTF8.self)
  }

  /// Takes `true` or `false`.
  public mutating func bool() -> Bool {
    switch peek() {
    case UInt8(ascii: "t"): return literal("true")
    case UInt8(ascii: "f"):
      _ = literal("false")
      return false
    default:
      mismatch("bool")
      return false
    }
  }

  /// Takes a whole number within the bounds of `type`.
  mutating func integer<T: FixedWidthInteger>(_ type: T.Type) -> T {
    let next = peek()
    guard next == UInt8(ascii: "-") || (0x30...0x39).contains(next) else {
      mismatch("\(type)".lowercased())
      return 0
    }
    let mark = cursor
    guard let text = numberText() else { return 0 }
    if let value = T(text, radix: 10) { return value }
    cursor = mark
    mismatch("number \(text)", "\(type)".lowercased())
    return 0
  }

  /// Takes a number.
  mutating func double() -> Double {
    let next = peek()
    guard next == UInt8(ascii: "-") || (0x30...0x39).contains(next) else {
      mismatch("float64")
      return 0
    }
    let mark = cursor
    guard let text = numberText() else { return 0 }
    if let value = Double(text), value.isFinite { return value }
    cursor = mark
    mismatch("number \(text)", "float64")
    return 0
  }

  /// Takes a number as written, checked against RFC 8259's grammar.
  public mutating func numberText() -> Substring? {
    let first = cursor
    if cursor < end, cursor.pointee == UInt8(ascii: "-") { cursor += 1 }
    let whole = digits()
    guard whole > 0, whole == 1 || firstDigit(first) != UInt8(ascii: "0") else {
      syntax("in numeric literal")
      return nil
    }
    if cursor < end, cursor.pointee == UInt8(ascii: ".") {
      cursor += 1
      guard digits() > 0 else {
        syntax("in numeric literal")
        return nil
      }
    }
    if cursor < end, cursor.pointee | 0x20 == UInt8(ascii: "e") {
      cursor += 1
      if cursor < end, cursor.pointee == 0x2B || cursor.pointee == 0x2D { cursor += 1 }
      guard digits() > 0 else {
        syntax("in numeric literal")
        return nil
      }
    }
    return Substring(
      decoding: UnsafeBufferPointer(start: first, count: cursor - first), as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let first = cursor
    while cursor < end, (0x30...0x39).contains(cursor.pointee) { cursor += 1 }
    return cursor - first
  }

  private func firstDigit(_ start: UnsafePointer<UInt8>) -> UInt8 {
    start.pointee == UInt8(ascii: "-") ? start[1] : start.pointee
  }

  /// Takes any value and gives its bytes as written, but for the white space between tokens, so that
  /// an object read from indented JSON or YAML is the same to the byte.
  public mutating func rawValue() -> [UInt8] {
    _ = peek()
    let first = cursor
    skipValue()
    guard fault == nil else { return [] }
    return Self.compact(UnsafeBufferPointer(start: first, count: cursor - first))
  }

  /// - Parameter value: JSON that was read without a fault.
  private static func compact(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: value.count) { kept, count in
      var isText = false
      var isEscaped = false
      for byte in value {
        if isText {
          isText = isEscaped || byte != UInt8(ascii: "\"")
          isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        } else {
          if byte <= 0x20 { continue }
          isText = byte == UInt8(ascii: "\"")
        }
        kept[count] = byte
        count += 1
      }
    }
  }

  /// Passes over any value. Keeps open brackets in a list instead of call frames.
  public mutating func skipValue() {
    var closers: [UInt8] = []
    repeat {
      switch peek() {
      case UInt8(ascii: "{"):
        cursor += 1
        closers.append(UInt8(ascii: "}"))
        if peek() != UInt8(ascii: "}") {
          skipName()
          continue
        }
      case UInt8(ascii: "["):
        cursor += 1
        closers.append(UInt8(ascii: "]"))
        if peek() != UInt8(ascii: "]") { continue }
      default: skipScalar()
      }
      unwind(&closers)
    } while fault == nil && !closers.isEmpty
  }

  /// After a value: closes what ends here, or steps to the next entry.
  private mutating func unwind(_ closers: inout [UInt8]) {
    while fault == nil, let closer = closers.last {
      if take(closer) {
        closers.removeLast()
        continue
      }
      guard take(UInt8(ascii: ",")) else { return syntax(separatorPlace(closer)) }
      if closer == UInt8(ascii: "}") { skipName() }
      return
    }
  }

  private func separatorPlace(_ closer: UInt8) -> String {
    closer == UInt8(ascii: "}") ? "after object key:value pair" : "after array element"
  }

  private mutating func skipName() {
    guard peek() == UInt8(ascii: "\"") else {
      return syntax("looking for beginning of object key string")
    }
    guard scanText() != nil else { return }
    if !take(UInt8(ascii: ":")) { syntax("after object key") }
  }

  private mutating func skipScalar() {
    switch peek() {
    case UInt8(ascii: "\""): _ = scanText()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = bool()
    case UInt8(ascii: "n"): _ = null()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = numberText()
    default: syntax("looking for beginning of value")
    }
  }
}
