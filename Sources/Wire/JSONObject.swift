// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Where the reader stands in one JSON object of a message.
public struct JSONObject {
  /// The brace or comma before a member, and the quote of its name, as they stand in memory.
  static let brace = UInt16(littleEndian: 0x227B)
  static let comma = UInt16(littleEndian: 0x222C)

  let members: JSONMembers
  /// Members met, a bit each: those below 64 and the others.
  var seen: UInt64 = 0
  var seenAbove: UInt64 = 0
  /// What stands before the next member: the object's brace before the first one, then a comma.
  var expected = JSONObject.brace
  /// False when there was no object; then it has no members.
  let isOpen: Bool

  init(_ members: JSONMembers, isOpen: Bool) {
    self.members = members
    self.isOpen = isOpen
  }

  var isFirst: Bool { expected == Self.brace }

  /// Notes a member; true when it came before.
  @inline(__always) mutating func isSeen(_ index: Int) -> Bool {
    let bit = 1 &<< UInt64(truncatingIfNeeded: index)
    if index < 64 {
      defer { seen |= bit }
      return seen & bit != 0
    }
    defer { seenAbove |= bit }
    return seenAbove & bit != 0
  }

  /// The index of the next known member; the caller reads its value. Nil at the end of the object.
  @inlinable public mutating func next(_ reader: inout JSONReader) -> Int? {
    reader.compactMember(of: &self)
  }
}

extension JSONReader {
  /// The next member as compact documents have them, which is found without a call, so that no registers
  /// are saved; all others are `nextMember`'s, from the start.
  @inline(never) @usableFromInline mutating func compactMember(of object: inout JSONObject) -> Int?
  {
    let start = cursor
    guard Word.pair(start) == object.expected else {
      guard start.pointee == UInt8(ascii: "}"), !object.isFirst else {
        return nextMember(of: &object)
      }
      close()
      return nil
    }
    guard let (index, count) = object.members.matchCompact(start + 2), index < 64 else {
      return nextMember(of: &object)
    }
    object.expected = JSONObject.comma
    cursor = start + (count &+ 4)
    let bit = 1 &<< UInt64(truncatingIfNeeded: index)
    guard object.seen & bit == 0 else { return duplicate(index) }
    object.seen |= bit
    return index
  }
}
