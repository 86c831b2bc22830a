// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Reads JSON from a buffer that outlives it.
///
/// Works like `WireReader`: the first fault sticks, moves the cursor to the end and makes all loops
/// stop. Names are case-sensitive. `null` leaves a single value as it is and empties an optional, a
/// list and a map, as upstream's decoder does.
public struct JSONReader {
  var cursor: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  let start: UnsafePointer<UInt8>
  let isStrict: Bool
  /// The innermost object or array; those around it are in `outer`.
  var frame = Frame()
  var outer: [Frame] = []
  /// Bytes of the text read last when it had escapes.
  var scratch: [UInt8] = []
  /// What went wrong first, if anything.
  public internal(set) var fault: JSONError?
  /// Unknown and duplicate fields met in strict mode.
  public internal(set) var findings: [String] = []

  /// One step of the path to the value being read: a member name, or an index in an array.
  struct Frame {
    var key: UnsafePointer<UInt8>?
    var count = 0
    /// Name of the message; empty in a map and in an array.
    var message: StaticString = ""
  }

  init(_ buffer: UnsafeBufferPointer<UInt8>, start: UnsafePointer<UInt8>, mode: JSONMode) {
    self.start = start
    cursor = start
    end = start + buffer.count
    isStrict = mode == .strict
  }

  // MARK: Structure

  /// The next byte that is no white space, not taken; 0 at the end.
  mutating func peek() -> UInt8 {
    while cursor < end {
      let byte = cursor.pointee
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      cursor += 1
    }
    return 0
  }

  /// Takes the next byte when it is `byte`.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte, cursor < end else { return false }
    cursor += 1
    return true
  }

  /// Takes `null` when it is next.
  public mutating func null() -> Bool {
    guard peek() == UInt8(ascii: "n") else { return false }
    return literal("null")
  }

  mutating func literal(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard end - cursor >= count else {
      cursor = end
      syntax("")
      return false
    }
    for index in 0..<count where cursor[index] != word.utf8Start[index] {
      let wanted = Unicode.Scalar(word.utf8Start[index])
      cursor += index
      syntax("in literal \(word) (expecting '\(wanted)')")
      return false
    }
    cursor += count
    return true
  }

  /// Opens an object; its members are those of a message.
  public mutating func object(_ members: JSONMembers) -> JSONObject {
    if open(UInt8(ascii: "{"), expected: members.message) { frame.message = members.message }
    return JSONObject(members)
  }

  /// Takes a bracket. Without one, the error says that a message, or that kind of value, was wanted.
  mutating func open(_ bracket: UInt8, expected: StaticString) -> Bool {
    guard fault == nil else { return false }
    guard take(bracket) else {
      mismatch("v1.\(expected)")
      return false
    }
    guard outer.count < Limits.jsonDepth else {
      fail(.tooDeep)
      return false
    }
    outer.append(frame)
    frame = Frame()
    return true
  }

  mutating func close() { frame = outer.popLast() ?? Frame() }

  mutating func nextMember(of object: inout JSONObject) -> Int? {
    while let isPlain = nextName(isFirst: object.isFirst) {
      object.isFirst = false
      guard let index = memberIndex(object.members, isPlain) else {
        finding("unknown field")
        skipValue()
        continue
      }
      if isStrict {
        let bit = UInt128(1) << UInt128(index)
        if object.seen & bit != 0 { finding("duplicate field") }
        object.seen |= bit
      }
      return index
    }
    return nil
  }

  private func memberIndex(_ members: JSONMembers, _ isPlain: Bool) -> Int? {
    if isPlain, let key = frame.key { return members.index(of: key, frame.count) }
    return scratch.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap { members.index(of: $0, buffer.count) }
    }
  }

  /// Takes a member name and its colon. True when the name stands in the input as `frame` has it,
  /// false when `scratch` holds it without its escapes. Nil at the end of the object, which is
  /// closed then.
  mutating func nextName(isFirst: Bool) -> Bool? {
    guard fault == nil else { return nil }
    if take(UInt8(ascii: "}")) {
      close()
      return nil
    }
    if !isFirst, !take(UInt8(ascii: ",")) {
      syntax("after object key:value pair")
      return nil
    }
    guard peek() == UInt8(ascii: "\"") else {
      syntax("looking for beginning of object key string")
      return nil
    }
    let keyStart = cursor + 1
    guard let isPlain = scanText() else { return nil }
    frame.key = keyStart
    frame.count = cursor - 1 - keyStart
    guard take(UInt8(ascii: ":")) else {
      syntax("after object key")
      return nil
    }
    return isPlain
  }

  /// Moves to the next entry of an array; false at its end, which is closed then.
  /// - Parameter index: entries read so far.
  public mutating func nextEntry(_ index: Int) -> Bool {
    guard fault == nil else { return false }
    if take(UInt8(ascii: "]")) {
      close()
      return false
    }
    if index > 0, !take(UInt8(ascii: ",")) {
      syntax("after array element")
      return false
    }
    frame.count = index
    return true
  }

  // MARK: Faults

  @inline(never) mutating func fail(_ error: JSONError) {
    if fault == nil { fault = error }
    cursor = end
  }

  /// Reports that the byte at the cursor cannot stand there.
  @inline(never) mutating func syntax(_ place: String) {
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
    case 0x0A: return "'\\n'"
    case 0x0D: return "'\\r'"
    case 0x09: return "'\\t'"
    case 0..<0x20, 0x7F:
      let digits = String(byte, radix: 16)
      return "'\\x\(digits.count < 2 ? "0" : "")\(digits)'"
    default: return "'\(Unicode.Scalar(byte))'"
    }
  }

  /// Reports that the next value is not of the wanted type, which is named as Go names it.
  @inline(never) public mutating func mismatch(_ expected: String) {
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
    let frames = (outer + [frame]).dropFirst(outer.isEmpty ? 1 : 0)
    let message = frames.last { $0.message.utf8CodeUnitCount > 0 }?.message ?? ""
    fail(
      .mismatch(
        JSONMismatch(
          path: path(withIndexes: false), message: "\(message)", found: found, expected: expected)))
  }

  /// Reports a value of the right shape whose content a leaf type cannot take.
  public mutating func refuse(_ problem: String) { fail(.invalid(problem: problem)) }

  mutating func finding(_ kind: String) {
    guard isStrict, findings.count < Limits.strictFindings else { return }
    findings.append("\(kind) \"\(path())\"")
  }

  /// The path to the value being read, such as `spec.containers[0].image`.
  func path(withIndexes: Bool = true) -> String {
    guard !outer.isEmpty else { return "" }
    var text = ""
    for frame in outer.dropFirst() + [frame] {
      guard let key = frame.key else {
        if withIndexes { text += "[\(frame.count)]" }
        continue
      }
      if !text.isEmpty { text += "." }
      text += String(
        decoding: UnsafeBufferPointer(start: key, count: frame.count), as: UTF8.self)
    }
    return text
  }
}
