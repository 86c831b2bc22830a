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
  ///   - names: at most 128 of at most 63 bytes, in upstream's order.
  public init(_ message: StaticString, _ names: [StaticString]) {
    precondition(names.count <= 128, "the seen set of strict mode has 128 bits")
    var size = 4
    while size < names.count * 2 { size *= 2 }
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: size)
    slots.initialize(repeating: Slot(), count: size)
    for (index, name) in names.enumerated() {
      let count = name.utf8CodeUnitCount
      precondition(count < Self.nameBytes, "a member name is too long")
      let (first, last) = Self.ends(name.utf8Start, count)
      var slot = Self.hash(first, last) & (size - 1)
      while slots[slot].count >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Slot(
        first: first, last: last, name: name.utf8Start, count: Int32(count), index: Int32(index))
    }
    let table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
    table.initialize(to: Table(message: message, mask: size - 1, slots: UnsafePointer(slots)))
    self.table = UnsafePointer(table)
  }

  /// The member whose name stands at `key`, ended by a quote.
  ///
  /// - Parameter key: `nameBytes + 8` bytes can be read from here.
  /// - Returns: its index and the length of its name; nil when no name fits.
  @inline(__always) func match(_ key: UnsafePointer<UInt8>) -> (index: Int, count: Int)? {
    var word = Word.load(key)
    let first: UInt64
    let last: UInt64
    var count = Word.equal(word, UInt8(ascii: "\"")).trailingZeroBitCount / 8
    if count < 8 {
      first = word & Word.mask(count)
      last = first
    } else {
      first = word
      var offset = 8
      while true {
        word = Word.load(key + offset)
        let quote = Word.equal(word, UInt8(ascii: "\""))
        if quote != 0 {
          count = offset + quote.trailingZeroBitCount / 8
          break
        }
        offset += 8
        if offset >= Self.nameBytes { return nil }
      }
      last = Word.load(key + (count - 8))
    }
    return index(key, count, first, last).map { ($0, count) }
  }

  /// The index of a name that may have been written with escapes.
  func index(of name: [UInt8]) -> Int? {
    name.withUnsafeBufferPointer { buffer in
      guard let key = buffer.baseAddress, buffer.count < Self.nameBytes else { return nil }
      let (first, last) = Self.ends(key, buffer.count)
      return index(key, buffer.count, first, last)
    }
  }

  @inline(__always) private func index(
    _ key: UnsafePointer<UInt8>, _ count: Int, _ first: UInt64, _ last: UInt64
  ) -> Int? {
    let slots = table.pointee.slots
    var place = Self.hash(first, last)
    while true {
      let slot = slots + (place & table.pointee.mask)
      if slot.pointee.first == first, slot.pointee.last == last,
        Int(slot.pointee.count) == count,
        count <= 16 || isMiddleEqual(slot.pointee.name, key, count)
      {
        return Int(slot.pointee.index)
      }
      if slot.pointee.count < 0 { return nil }
      place += 1
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
  var isFirst = true
  /// False when there was no object; then it has no members.
  let isOpen: Bool

  init(_ members: JSONMembers, isOpen: Bool) {
    self.members = members
    self.isOpen = isOpen
  }

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
  public mutating func next(_ reader: inout JSONReader) -> Int? { reader.nextMember(of: &self) }
}
