// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The JSON member names of one message, found by hash.
///
/// The index of a name is its place in the list; generated code switches over it.
// Safety: `table` is made once, never changed and never freed; one exists for each message type.
public struct JSONMembers: @unchecked Sendable {
  /// A name by its first and last eight bytes, which overlap in a short one.
  private struct Slot {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var name = UnsafePointer<UInt8>(StaticString("").utf8Start)
    var count: Int32 = -1
    var index: Int32 = -1
  }

  private struct Table {
    let message: StaticString
    let mask: Int
    /// Open addressing; a count of -1 is free. At least twice as many slots as names.
    let slots: UnsafePointer<Slot>
  }

  private let table: UnsafePointer<Table>

  /// Name of the message, for errors.
  var message: StaticString { table.pointee.message }

  /// Bytes that a name may have, and that may be read behind the start of one.
  static let nameBytes = 64

  /// - Parameters:
  ///   - message: its name without the package.
  ///   - names: at most 128 of at most 63 bytes, in upstream's order, parted by spaces or lines.
  public init(_ message: StaticString, _ names: StaticString) {
    let text = UnsafeBufferPointer(start: names.utf8Start, count: names.utf8CodeUnitCount)
    let words = text.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    precondition(words.count <= 128, "the seen set of strict mode has 128 bits")
    var size = 4
    while size < words.count * 2 { size *= 2 }
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: size)
    slots.initialize(repeating: Slot(), count: size)
    for (index, word) in words.enumerated() {
      let name = names.utf8Start + word.startIndex
      precondition(word.count < Self.nameBytes, "a member name is too long")
      let (first, last) = Self.ends(name, word.count)
      var slot = Self.hash(first, last) & (size - 1)
      while slots[slot].count >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Slot(
        first: first, last: last, name: name, count: Int32(word.count), index: Int32(index))
    }
    let table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
    table.initialize(to: Table(message: message, mask: size - 1, slots: UnsafePointer(slots)))
    self.table = UnsafePointer(table)
  }

  /// The member whose name stands at `key`, ended by a quote.
  ///
  /// - Parameter key: `nameBytes + 8` bytes can be read from here.
  /// - Returns: its index and the length of its name; nil when no name fits.
  func match(_ key: UnsafePointer<UInt8>) -> (index: Int, count: Int)? {
    var offset = 0
    while offset < Self.nameBytes {
      let quote = Word.equal(Word.load(key + offset), UInt8(ascii: "\""))
      if quote != 0 {
        let count = offset + quote.trailingZeroBitCount / 8
        let (first, last) = Self.ends(key, count)
        return index(key, count, first, last).map { ($0, count) }
      }
      offset += 8
    }
    return nil
  }

  /// As `match`, for a name of fewer than sixteen bytes; calls nothing.
  @inline(__always) func matchShort(_ key: UnsafePointer<UInt8>) -> (index: Int, count: Int)? {
    let word = Word.load(key)
    let quote = Word.equal(word, UInt8(ascii: "\""))
    if quote != 0 {
      let count = quote.trailingZeroBitCount / 8
      let ends = word & Word.mask(count)
      return index(count, ends, ends).map { ($0, count) }
    }
    let quoteBehind = Word.equal(Word.load(key + 8), UInt8(ascii: "\""))
    guard quoteBehind != 0 else { return nil }
    let count = 8 + quoteBehind.trailingZeroBitCount / 8
    return index(count, word, Word.load(key + (count - 8))).map { ($0, count) }
  }

  /// The index of a name that may have been written with escapes.
  func index(of name: [UInt8]) -> Int? {
    name.withUnsafeBufferPointer { buffer in
      guard let key = buffer.baseAddress, buffer.count < Self.nameBytes else { return nil }
      let (first, last) = Self.ends(key, buffer.count)
      return index(key, buffer.count, first, last)
    }
  }

  private func index(
    _ key: UnsafePointer<UInt8>, _ count: Int, _ first: UInt64, _ last: UInt64
  ) -> Int? {
    find(first, last) { slot in
      Int(slot.count) == count && (count <= 16 || isMiddleEqual(slot.name, key, count))
    }
  }

  /// The index of a name that its first and last eight bytes hold.
  @inline(__always) private func index(_ count: Int, _ first: UInt64, _ last: UInt64) -> Int? {
    find(first, last) { Int($0.count) == count }
  }

  @inline(__always) private func find(
    _ first: UInt64, _ last: UInt64, _ isEqual: (Slot) -> Bool
  ) -> Int? {
    let slots = table.pointee.slots
    let mask = table.pointee.mask
    var place = Self.hash(first, last)
    while true {
      let slot = slots + (place & mask)
      if slot.pointee.first == first, slot.pointee.last == last, isEqual(slot.pointee) {
        return Int(slot.pointee.index)
      }
      if slot.pointee.count < 0 { return nil }
      place &+= 1
    }
  }

  private func isMiddleEqual(
    _ name: UnsafePointer<UInt8>, _ key: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    var offset = 8
    while offset < count - 8 {
      let place = min(offset, count - 16)
      if Word.load(name + place) != Word.load(key + place) { return false }
      offset += 8
    }
    return true
  }

  private static func ends(
    _ name: UnsafePointer<UInt8>, _ count: Int
  ) -> (first: UInt64, last: UInt64) {
    guard count < 8 else { return (Word.load(name), Word.load(name + (count - 8))) }
    var word: UInt64 = 0
    for index in (0..<count).reversed() { word = word << 8 | UInt64(name[index]) }
    return (word, word)
  }

  @inline(__always) private static func hash(_ first: UInt64, _ last: UInt64) -> Int {
    let mixed = (first ^ (last &<< 21 | last &>> 43)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 40)
  }
}

/// Where the reader stands in one JSON object of a message.
public struct JSONObject {
  let members: JSONMembers
  /// Members met, a bit each: those below 64 and the others.
  var seen: UInt64 = 0
  var seenAbove: UInt64 = 0
  /// What stands before the next member: its quote before the first one, then a comma.
  var expected = UInt8(ascii: "\"")
  /// False when there was no object; then it has no members.
  let isOpen: Bool

  init(_ members: JSONMembers, isOpen: Bool) {
    self.members = members
    self.isOpen = isOpen
  }

  var isFirst: Bool { expected != UInt8(ascii: ",") }

  /// Notes a member; true when it came before.
  @inline(__always) mutating func isSeen(_ index: Int) -> Bool {
    let bit = 1 &<< UInt64(index & 63)
    if index < 64 {
      defer { seen |= bit }
      return seen & bit != 0
    }
    defer { seenAbove |= bit }
    return seenAbove & bit != 0
  }

  /// The index of the next known member; the caller reads its value. Nil at the end of the object.
  ///
  /// Members as compact documents have them are found here, which calls nothing and so saves no
  /// registers; all others by the reader, from the start.
  @inline(never) public mutating func next(_ reader: inout JSONReader) -> Int? {
    let start = reader.cursor
    guard start.pointee == expected else {
      guard start.pointee == UInt8(ascii: "}"), !isFirst else {
        return reader.nextMember(of: &self)
      }
      reader.close()
      return nil
    }
    let key = start + (isFirst ? 1 : 2)
    guard key[-1] == UInt8(ascii: "\""), let (index, count) = members.matchShort(key),
      key[count &+ 1] == UInt8(ascii: ":")
    else { return reader.nextMember(of: &self) }
    expected = UInt8(ascii: ",")
    reader.cursor = key + (count &+ 2)
    guard reader.isStrict, isSeen(index) else { return index }
    return reader.duplicate(index)
  }
}
