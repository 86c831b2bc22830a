// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Reads JSON from a buffer that outlives it.
///
/// Works like `WireReader`: the first fault sticks, moves the cursor to the end and makes all loops
/// stop. Names are case-sensitive. `null` leaves a single value as it is and empties an optional, a
/// list and a map, as upstream's decoder does.
///
/// Behind the text stand zero bytes, which are no part of any JSON: so nothing asks for the end
/// before it looks at a byte, or at eight.
public struct JSONReader {
  /// Zero bytes behind the text.
  private static let padding = JSONMembers.nameBytes + 16

  var cursor: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  let start: UnsafePointer<UInt8>
  let isStrict: Bool
  var levelsLeft = Limits.jsonDepth
  var mapMovesLeft = Limits.mapMoves
  /// Made when there is something to tell.
  private var madeReport: JSONReport?

  var report: JSONReport {
    mutating get {
      if let madeReport { return madeReport }
      let report = JSONReport(start)
      madeReport = report
      return report
    }
  }

  /// What went wrong first, if anything.
  public var fault: JSONError? { madeReport?.fault }
  /// Unknown and duplicate fields met in strict mode.
  public var findings: [String] { madeReport?.findings ?? [] }

  private init(_ start: UnsafePointer<UInt8>, _ count: Int, _ mode: JSONMode) {
    self.start = start
    cursor = start
    end = start + count
    isStrict = mode == .strict
  }

  /// Runs `body` over a copy of the bytes with the padding that the reader wants.
  static func over<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ mode: JSONMode, _ body: (inout JSONReader) -> Result
  ) -> Result {
    let copy = SpareBuffer.take(atLeast: bytes.count + padding)
    defer { SpareBuffer.put(copy) }
    if let source = bytes.baseAddress { copy.update(from: source, count: bytes.count) }
    (copy + bytes.count).update(repeating: 0, count: padding)
    var reader = JSONReader(copy, bytes.count, mode)
    return body(&reader)
  }

  // MARK: Structure

  /// The next byte that is no white space, not taken; 0 at the end.
  @inline(__always) mutating func peek() -> UInt8 {
    let byte = cursor.pointee
    return byte > 0x20 ? byte : peekBehindSpace()
  }

  @inline(never) private mutating func peekBehindSpace() -> UInt8 {
    while true {
      let byte = cursor.pointee
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      cursor += 1
    }
  }

  /// Takes the next byte when it is `byte`.
  @inline(__always) mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    cursor += 1
    return true
  }

  /// Takes `null` when it is next.
  public mutating func null() -> Bool {
    guard peek() == UInt8(ascii: "n") else { return false }
    return literal("null")
  }

  /// Takes a word of four or five letters whose first one stands at the cursor.
  @inline(__always) mutating func literal(_ word: StaticString) -> Bool {
    let before = word.utf8CodeUnitCount - 4
    let wanted = UnsafeRawPointer(word.utf8Start + before).loadUnaligned(as: UInt32.self)
    let found = UnsafeRawPointer(cursor + before).loadUnaligned(as: UInt32.self)
    guard found == wanted else { return misspelled(word) }
    cursor += word.utf8CodeUnitCount
    return true
  }

  @inline(never) private mutating func misspelled(_ word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount where cursor[index] != word.utf8Start[index] {
      let wanted = Unicode.Scalar(word.utf8Start[index])
      cursor += index
      syntax(cursor < end ? "in literal \(word) (expecting '\(wanted)')" : "")
      return false
    }
    return false
  }

  /// Opens an object; its members are those of a message. Its brace is taken with the first member.
  public mutating func object(_ members: JSONMembers) -> JSONObject {
    if peek() == UInt8(ascii: "{"), levelsLeft > 0 {
      levelsLeft &-= 1
      return JSONObject(members, isOpen: true)
    }
    return noObject(members)
  }

  @inline(never) private mutating func noObject(_ members: JSONMembers) -> JSONObject {
    if peek() == UInt8(ascii: "{") { fail(.tooDeep) } else { mismatch("v1.\(members.message)") }
    return JSONObject(members, isOpen: false)
  }

  /// Takes a bracket.
  @inline(__always) mutating func open() -> Bool {
    guard levelsLeft > 0 else {
      fail(.tooDeep)
      return false
    }
    levelsLeft -= 1
    cursor += 1
    return true
  }

  @inline(__always) mutating func close() {
    levelsLeft &+= 1
    cursor += 1
  }

  /// The next member, whatever stands around it.
  @inline(never) mutating func nextMember(of object: inout JSONObject) -> Int? {
    if object.isFirst, object.isOpen { cursor += 1 }
    while true {
      var byte = peek()
      if byte == UInt8(ascii: ","), !object.isFirst {
        cursor += 1
        byte = peek()
      } else if byte == UInt8(ascii: "}"), object.isOpen {
        close()
        return nil
      } else if !object.isFirst {
        return endMembers(object, "after object key:value pair")
      }
      guard byte == UInt8(ascii: "\"") else {
        return endMembers(object, "looking for beginning of object key string")
      }
      object.expected = JSONObject.comma
      guard let (index, count) = object.members.match(cursor + 1) else {
        if let index = oddMember(of: &object) { return index }
        continue
      }
      cursor += count + 2
      if cursor.pointee == UInt8(ascii: ":") {
        cursor += 1
      } else if !take(UInt8(ascii: ":")) {
        return endMembers(object, "after object key")
      }
      return object.isSeen(index) ? duplicate(index) : index
    }
  }

  /// Reports a member that comes twice, in strict mode, and gives its index.
  @inline(never) mutating func duplicate(_ index: Int) -> Int? {
    finding("duplicate field")
    return index
  }

  /// The end of an object that is none, or that holds what the fault tells of.
  @inline(never) private mutating func endMembers(_ object: JSONObject, _ place: String) -> Int? {
    if fault == nil { syntax(place) }
    if object.isOpen { report.name(object.members.message) }
    return nil
  }

  /// A member that is unknown, which is passed over, or written with escapes.
  @inline(never) private mutating func oddMember(of object: inout JSONObject) -> Int? {
    guard let isPlain = scanText() else { return nil }
    guard take(UInt8(ascii: ":")) else {
      syntax("after object key")
      return nil
    }
    if !isPlain, let index = object.members.index(of: report.scratch) {
      return object.isSeen(index) ? duplicate(index) : index
    }
    finding("unknown field")
    skipValue()
    return nil
  }

  /// Moves to the next entry of an array; false at its end, which is closed then.
  /// - Parameter index: entries read so far.
  public mutating func nextEntry(_ index: Int) -> Bool {
    let byte = peek()
    if byte == UInt8(ascii: "]") {
      close()
      return false
    }
    guard index > 0 else { return byte != 0 || fault == nil }
    guard byte == UInt8(ascii: ",") else {
      syntax("after array element")
      return false
    }
    cursor += 1
    return true
  }

  /// The next member name of an object opened with `beginMap`; nil at its end.
  /// - Parameter isFirst: true before the first call, and kept by the caller.
  public mutating func nextMapKey(_ isFirst: inout Bool) -> String? {
    var byte = peek()
    if byte == UInt8(ascii: "}") {
      close()
      return nil
    }
    if !isFirst {
      guard byte == UInt8(ascii: ",") else {
        syntax("after object key:value pair")
        return nil
      }
      cursor += 1
      byte = peek()
    }
    isFirst = false
    guard byte == UInt8(ascii: "\"") else {
      syntax("looking for beginning of object key string")
      return nil
    }
    let key = text()
    guard take(UInt8(ascii: ":")) else {
      syntax("after object key")
      return nil
    }
    return key
  }

  // MARK: Faults

  @inline(never) mutating func fail(_ error: JSONError) {
    report.fail(error)
    cursor = end
  }

  /// Reports that the byte at the cursor cannot stand there.
  @inline(never) mutating func syntax(_ place: String) {
    guard fault == nil else { return }
    let problem =
      cursor < end
      ? "invalid character \(Self.quoted(cursor.pointee)) \(place)" : "unexpected end of JSON input"
    fail(.syntax(offset: cursor - start, problem: problem))
  }

  /// A byte as Go quotes it.
  private static func quoted(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "'"): return "'\\''"
    case UInt8(ascii: "\\"): return "'\\\\'"
    case 0x07...0x0D:
      let letters: [Unicode.Scalar] = ["a", "b", "t", "n", "v", "f", "r"]
      return "'\\\(letters[Int(byte) - 0x07])'"
    case 0x80...0xA0, 0xAD: return "'\\u00\(String(byte, radix: 16))'"
    case 0..<0x20, 0x7F:
      let digits = String(byte, radix: 16)
      return "'\\x\(digits.count < 2 ? "0" : "")\(digits)'"
    default: return "'\(Unicode.Scalar(byte))'"
    }
  }

  /// Reports that the next value is not of the wanted type, which is named as Go names it.
  @inline(never) public mutating func mismatch(_ expected: String) {
    guard fault == nil else { return }
    let found: String
    switch nextShape {
    case .text: found = "string"
    case .object: found = "object"
    case .array: found = "array"
    case .bool: found = "bool"
    case .null: found = "null"
    case .number: found = "number"
    case nil: return syntax("looking for beginning of value")
    }
    mismatch(found, expected)
  }

  mutating func mismatch(_ found: String, _ expected: String) {
    guard fault == nil else { return }
    fail(
      .mismatch(
        JSONMismatch(
          path: report.path(to: cursor, withIndexes: false), message: "", found: found,
          expected: expected)))
  }

  /// Reports a value of the right shape whose content a leaf type cannot take.
  public mutating func refuse(_ problem: String) { fail(.invalid(problem: problem)) }

  @inline(never) mutating func finding(_ kind: String) {
    guard isStrict, report.mayHoldMore else { return }
    report.note("\(kind) \"\(report.path(to: cursor, withIndexes: true))\"")
  }
}
