// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The group whose fields a reader is at: a message between two tags (proto2, "Groups").
@usableFromInline struct OpenGroup {
  /// Its field number; 0 outside of groups, and once its end was met.
  @usableFromInline var number: UInt32 = 0
  /// `levelsLeft` inside it, so that an end tag in a message of the group does not close it.
  @usableFromInline var level = 0
}

extension WireReader {
  /// A field that is a group. One that comes twice merges.
  public mutating func group<T: Message>(_ number: UInt32, _ value: inout T) {
    guard levelsLeft > 0 else { return fail(.tooDeep) }
    levelsLeft -= 1
    let outer = (end: end, group: openGroup)
    openGroup = OpenGroup(number: number, level: levelsLeft)
    value.decode(from: &self)
    if openGroup.number != 0 { fail(.truncated) }
    openGroup = outer.group
    end = outer.end
    levelsLeft += 1
    if fault != nil { cursor = end }
  }

  /// A group whose absence differs from an empty one.
  public mutating func group<T: Message>(_ number: UInt32, _ value: inout T?) {
    var present = value.take() ?? T()
    group(number, &present)
    value = consume present
  }

  /// One entry of a repeated group.
  public mutating func group<T: Message>(_ number: UInt32, _ values: inout [T]) {
    var entry = T()
    group(number, &entry)
    if fault == nil { values.append(entry) }
  }

  /// The bytes of a group's fields, for callers without a message type.
  public mutating func groupBytes(_ tag: UInt32) -> [UInt8] {
    let start = cursor
    skip(tag)
    guard fault == nil else { return [] }
    // The end tag has the number of the start tag, and takes the same room.
    let tagBytes = (UInt64(tag).bitWidth - UInt64(tag).leadingZeroBitCount + 6) / 7
    let count = max(0, cursor - start - tagBytes)
    return [UInt8](UnsafeBufferPointer(start: start, count: count))
  }

  /// Whether nothing is left, or a fault ended the reading.
  public var isAtEnd: Bool { cursor >= end }

  /// Meets the tag that ends a group: the fields of the innermost one are over.
  mutating func endGroup(_ tag: UInt32) {
    guard tag >> 3 == openGroup.number, levelsLeft == openGroup.level else {
      return fail(.invalidTag)
    }
    openGroup.number = 0
    end = cursor
  }
}

extension WireWriter {
  /// A field that is a group.
  public mutating func group<T: Message>(_ number: UInt32, _ value: T) {
    putTag(number, .endGroup)
    value.encode(into: &self)
    putTag(number, .startGroup)
  }

  /// A group whose absence differs from an empty one.
  public mutating func group<T: Message>(_ number: UInt32, _ value: T?) {
    if let value { group(number, value) }
  }

  /// A repeated group.
  public mutating func group<T: Message>(_ number: UInt32, _ values: [T]) {
    for value in values.reversed() { group(number, value) }
  }
}
