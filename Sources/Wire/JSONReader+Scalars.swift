// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// Texts, numbers, and passing over values.
extension JSONReader {
  /// Passes over a text. True when it holds no escapes; otherwise `scratch` has its bytes.
  mutating func scanText() -> Bool? {
    cursor += 1
    let first = cursor
    _ = skipPlainBytes()
    if cursor.pointee == UInt8(ascii: "\"") {
      cursor += 1
      return true
    }
    guard cursor.pointee == UInt8(ascii: "\\") else {
      syntax("in string literal")
      return nil
    }
    report.scratch.removeAll(keepingCapacity: true)
    report.scratch.append(contentsOf: UnsafeBufferPointer(start: first, count: cursor - first))
    return unescape() ? false : nil
  }

  /// Passes over bytes that are no quote, backslash or control character, eight at a time.
  /// - Returns: all of them or-ed together: below 0x80 in each byte when they are ASCII.
  @inline(__always) private mutating func skipPlainBytes() -> UInt64 {
    var all: UInt64 = 0
    while true {
      let word = Word.load(cursor)
      let special = Self.specials(word)
      guard special == 0 else {
        let count = special.trailingZeroBitCount / 8
        cursor += count
        return all | word & Word.mask(count)
      }
      all |= word
      cursor += 8
    }
  }

  /// The top bit of bytes that are a quote, a backslash or a control character. Only the lowest one set
  /// is exact. Together the tests cost less than one by one: the top bit of no such byte is set.
  @inline(__always) private static func specials(_ word: UInt64) -> UInt64 {
    let quotes = (word ^ (Word.ones &* UInt64(UInt8(ascii: "\"")))) &- Word.ones
    let slashes = (word ^ (Word.ones &* UInt64(UInt8(ascii: "\\")))) &- Word.ones
    let controls = word &- Word.ones &* 0x20
    return (quotes | slashes | controls) & ~word & Word.tops
  }

  /// Takes a text whose quote is at the cursor. A short one calls nothing.
  @inline(__always) mutating func text() -> String {
    let first = cursor + 1
    let ends = ByteBlock.endsOfText(ByteBlock.load(first))
    guard ShortText.isAvailable else { return longText() }
    let head = Word.load(first)
    if ends.first != 0 {
      let count = ends.first.trailingZeroBitCount / 8
      guard first[count] == UInt8(ascii: "\"") else { return longText() }
      cursor = first + (count &+ 1)
      return ShortText.string(head & ByteBlock.below(ends.first), 0, count)
    }
    let count = 8 &+ ends.last.trailingZeroBitCount / 8
    guard ends.last != 0, first[count] == UInt8(ascii: "\"") else { return longText() }
    cursor = first + (count &+ 1)
    return ShortText.string(head, Word.load(first + 8) & ByteBlock.below(ends.last), count)
  }

  /// A text that is longer, not ASCII, or written with escapes.
  @inline(never) private mutating func longText() -> String {
    let first = cursor + 1
    var place = first
    var ends = ByteBlock.endsOfText(ByteBlock.load(place))
    while ends.first | ends.last == 0 {
      place += 16
      ends = ByteBlock.endsOfText(ByteBlock.load(place))
    }
    place +=
      ends.first != 0
      ? ends.first.trailingZeroBitCount / 8 : 8 + ends.last.trailingZeroBitCount / 8
    guard place.pointee == UInt8(ascii: "\"") else { return oddText() }
    cursor = place + 1
    // ASCII needs no validation.
    let bytes = UnsafeBufferPointer(start: first, count: place - first)
    return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: true))
  }

  /// A text that is not ASCII or written with escapes.
  @inline(never) private mutating func oddText() -> String {
    let first = cursor + 1
    guard let isPlain = scanText() else { return "" }
    guard isPlain else { return String(decoding: report.scratch, as: UTF8.self) }
    return String(
      decoding: UnsafeBufferPointer(start: first, count: cursor - 1 - first), as: UTF8.self)
  }

  private mutating func unescape() -> Bool {
    while true {
      let first = cursor
      _ = skipPlainBytes()
      report.scratch.append(contentsOf: UnsafeBufferPointer(start: first, count: cursor - first))
      switch cursor.pointee {
      case UInt8(ascii: "\""):
        cursor += 1
        return true
      case UInt8(ascii: "\\"):
        cursor += 1
        guard escape() else { return false }
      default:
        syntax("in string literal")
        return false
      }
    }
  }

  private mutating func escape() -> Bool {
    let byte = cursor.pointee
    cursor += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): report.scratch.append(byte)
    case UInt8(ascii: "b"): report.scratch.append(0x08)
    case UInt8(ascii: "f"): report.scratch.append(0x0C)
    case UInt8(ascii: "n"): report.scratch.append(0x0A)
    case UInt8(ascii: "r"): report.scratch.append(0x0D)
    case UInt8(ascii: "t"): report.scratch.append(0x09)
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
    if code >> 10 == 0x36, cursor[0] == UInt8(ascii: "\\"), cursor[1] == UInt8(ascii: "u") {
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
    report.scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return true
  }

  private mutating func hexadecimal() -> UInt32? {
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
  @inline(never) public mutating func string() -> String {
    if peek() == UInt8(ascii: "\"") { return text() }
    mismatch("string")
    return ""
  }

  /// Hands the bytes of the next value to `body` when it is a text of ASCII without escapes, and
  /// takes it when `body` gives something for it.
  public mutating func plainText(_ body: (Span<UInt8>) -> Int64?) -> Int64? {
    guard peek() == UInt8(ascii: "\"") else { return nil }
    let mark = cursor
    cursor += 1
    let all = skipPlainBytes()
    let bytes = UnsafeBufferPointer(start: mark + 1, count: cursor - mark - 1)
    guard cursor.pointee == UInt8(ascii: "\""), all & Word.tops == 0,
      let result = body(bytes.span)
    else {
      cursor = mark
      return nil
    }
    cursor += 1
    return result
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
  @inline(__always) mutating func integer<T: FixedWidthInteger>(_ type: T.Type) -> T {
    var place = cursor
    var value: T = 0
    // Two digits fewer than any type may have: no overflow.
    while place - cursor < T.bitWidth / 4 {
      let digit = place.pointee &- 0x30
      guard digit < 10 else { break }
      value = value &* 10 &+ T(truncatingIfNeeded: digit)
      place += 1
    }
    let next = place.pointee
    guard place > cursor, next == UInt8(ascii: ",") || next == UInt8(ascii: "}"),
      cursor.pointee != 0x30 || place == cursor + 1
    else { return oddInteger(type) }
    cursor = place
    return value
  }

  /// A number with a sign, with many digits, before white space, or no number at all.
  @inline(never) private mutating func oddInteger<T: FixedWidthInteger>(_ type: T.Type) -> T {
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
    if cursor.pointee == UInt8(ascii: "-") { cursor += 1 }
    let whole = digits()
    guard whole > 0, whole == 1 || firstDigit(first) != UInt8(ascii: "0") else {
      syntax("in numeric literal")
      return nil
    }
    if cursor.pointee == UInt8(ascii: ".") {
      cursor += 1
      guard digits() > 0 else {
        syntax("in numeric literal")
        return nil
      }
    }
    if cursor.pointee | 0x20 == UInt8(ascii: "e") {
      cursor += 1
      if cursor.pointee == 0x2B || cursor.pointee == 0x2D { cursor += 1 }
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
    while (0x30...0x39).contains(cursor.pointee) { cursor += 1 }
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

  /// Passes over any value. Keeps open brackets in a list instead of call frames; they count as
  /// those of known members do.
  public mutating func skipValue() {
    var closers: [UInt8] = []
    repeat {
      guard closers.count < levelsLeft else { return fail(.tooDeep) }
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
