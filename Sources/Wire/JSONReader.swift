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
  var frame = Frame(key: nil, count: 0)
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
    var count: Int
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
      syntax("unexpected end of JSON input")
      return false
    }
    for index in 0..<count where cursor[index] != word.utf8Start[index] {
      syntax("invalid character in literal \(word)")
      return false
    }
    cursor += count
    return true
  }

  /// Opens an object; its members are those of a message.
  public mutating func object(_ members: JSONMembers) -> JSONObject {
    open(UInt8(ascii: "{"), expected: "object")
    return JSONObject(members)
  }

  mutating func open(_ bracket: UInt8, expected: String) {
    guard fault == nil else { return }
    guard take(bracket) else { return mismatch(expected) }
    guard outer.count < Limits.jsonDepth else { return fail(.tooDeep) }
    outer.append(frame)
    frame = Frame(key: nil, count: 0)
  }

  mutating func close() { frame = outer.popLast() ?? Frame(key: nil, count: 0) }

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
      syntax("expected a comma or a closing brace after an object member")
      return nil
    }
    guard peek() == UInt8(ascii: "\"") else {
      syntax("expected a member name")
      return nil
    }
    let keyStart = cursor + 1
    guard let isPlain = scanText() else { return nil }
    frame = Frame(key: keyStart, count: cursor - 1 - keyStart)
    guard take(UInt8(ascii: ":")) else {
      syntax("expected a colon after a member name")
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
      syntax("expected a comma or a closing bracket after an array entry")
      return false
    }
    frame = Frame(key: nil, count: index)
    return true
  }

  // MARK: Faults

  @inline(never) mutating func fail(_ error: JSONError) {
    if fault == nil { fault = error }
    cursor = end
  }

  @inline(never) mutating func syntax(_ problem: String) {
    fail(
      .syntax(offset: cursor - start, problem: cursor < end ? problem : "unexpected end of input"))
  }

  /// Reports that the next value is not of the wanted shape.
  @inline(never) public mutating func mismatch(_ expected: String) {
    let found: String
    switch peek() {
    case UInt8(ascii: "\""): found = "string"
    case UInt8(ascii: "{"): found = "object"
    case UInt8(ascii: "["): found = "array"
    case UInt8(ascii: "t"), UInt8(ascii: "f"): found = "bool"
    case UInt8(ascii: "n"): found = "null"
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): found = "number"
    default: return syntax("looking for beginning of value")
    }
    fail(.mismatch(path: path(), found: found, expected: expected))
  }

  /// Reports a value of the right shape whose content a leaf type cannot take.
  public mutating func refuse(_ found: String, expected: String) {
    fail(.mismatch(path: path(), found: found, expected: expected))
  }

  mutating func finding(_ kind: String) {
    guard isStrict, findings.count < Limits.strictFindings else { return }
    findings.append("\(kind) \"\(path())\"")
  }

  /// The path to the value being read, such as `spec.containers[0].image`.
  func path() -> String {
    var text = ""
    for frame in outer.dropFirst() + [frame] where !outer.isEmpty {
      guard let key = frame.key else {
        text += "[\(frame.count)]"
        continue
      }
      if !text.isEmpty { text += "." }
      text += String(
        decoding: UnsafeBufferPointer(start: key, count: frame.count), as: UTF8.self)
    }
    return text
  }
}
