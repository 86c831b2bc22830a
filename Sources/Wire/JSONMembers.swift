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

  /// What stands in front of the slots.
  private struct Table {
    let message: StaticString
    /// Bits of a hash that are the distance in bytes from the first slot.
    let mask: Int
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
    let slotBytes = MemoryLayout<Slot>.stride
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: MemoryLayout<Table>.stride + size * slotBytes, alignment: slotBytes)
    let table = memory.initializeMemory(
      as: Table.self, to: Table(message: message, mask: (size - 1) * slotBytes))
    let slots = (memory + MemoryLayout<Table>.stride).initializeMemory(
      as: Slot.self, repeating: Slot(), count: size)
    for (index, word) in words.enumerated() {
      let name = names.utf8Start + word.startIndex
      precondition(word.count < Self.nameBytes, "a member name is too long")
      let (first, last) = Self.ends(name, word.count)
      var slot = (Self.hash(first, last) & table.pointee.mask) / slotBytes
      while slots[slot].count >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Slot(
        first: first, last: last, name: name, count: Int32(word.count), index: Int32(index))
    }
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

  /// As `match`, for a name of fewer than 24 bytes that a quote and a colon end; calls nothing.
  @inline(__always) func matchCompact(_ key: UnsafePointer<UInt8>) -> (index: Int, count: Int)? {
    let word = Word.load(key)
    let quote = Self.quotes(word)
    if quote != 0 {
      let count = quote.trailingZeroBitCount / 8
      let ends = word & Word.below(quote)
      guard isEnded(key + count) else { return nil }
      return find(ends, ends) { $0.count == Int32(truncatingIfNeeded: count) }.map { ($0, count) }
    }
    let middle = Word.load(key + 8)
    let second = Self.quotes(middle)
    if second != 0 {
      let count = second.trailingZeroBitCount / 8
      guard isEnded(key + 8 + count) else { return nil }
      let last = Word.load(key + count)
      return find(word, last) {
        $0.last == last && $0.count == Int32(truncatingIfNeeded: count + 8)
      }
      .map { ($0, count + 8) }
    }
    let third = Self.quotes(Word.load(key + 16))
    guard third != 0 else { return nil }
    let count = third.trailingZeroBitCount / 8
    guard isEnded(key + 16 + count) else { return nil }
    let last = Word.load(key + 8 + count)
    return find(word, last) {
      $0.last == last && $0.count == Int32(truncatingIfNeeded: count + 16)
        && Word.load($0.name + 8) == middle
    }.map { ($0, count + 16) }
  }

  /// The top bits of quotes. Only the lowest one set is exact, and only before bytes beyond ASCII, so the
  /// quote must be looked at again.
  @inline(__always) private static func quotes(_ word: UInt64) -> UInt64 {
    ((word ^ Word.ones &* UInt64(UInt8(ascii: "\""))) &- Word.ones) & Word.tops
  }

  @inline(__always) private func isEnded(_ place: UnsafePointer<UInt8>) -> Bool {
    Word.pair(place) == UInt16(littleEndian: 0x3A22)
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
      slot.last == last && Int(slot.count) == count
        && (count <= 16 || isMiddleEqual(slot.name, key, count))
    }
  }

  @inline(__always) private func find(
    _ first: UInt64, _ last: UInt64, _ isEqual: (Slot) -> Bool
  ) -> Int? {
    let slots = UnsafeRawPointer(table + 1)
    let mask = table.pointee.mask
    var place = Self.hash(first, last) & mask
    while true {
      let slot = (slots + place).assumingMemoryBound(to: Slot.self)
      if slot.pointee.first == first, isEqual(slot.pointee) {
        return Int(slot.pointee.index)
      }
      if slot.pointee.count < 0 { return nil }
      place = (place &+ MemoryLayout<Slot>.stride) & mask
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
    Int(truncatingIfNeeded: ((first &+ last) &* 0x9E37_79B9_7F4A_7C15) &>> 51)
  }
}
