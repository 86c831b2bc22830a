// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Steps from field to field of a message that is not decoded. The usual fields, with a tag of one
/// byte and a length of one or two, or a varint of one, take a few instructions; `WireReader` takes
/// the others.
struct FieldSteps {
  struct Step {
    let tag: UInt32
    /// Where the value stands, without tag and length. It ends where the next field begins.
    let value: UnsafePointer<UInt8>
  }

  /// After the last step: where the next field begins.
  private(set) var cursor: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  private(set) var fault: WireFault?

  init(_ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    cursor = start
    self.end = end
  }

  /// The next field, passed over; nil at the end and after a fault.
  @inline(__always) mutating func next() -> Step? {
    let left = end - cursor
    guard left > 0 else { return nil }
    let tag = cursor[0]
    guard left >= 3, tag >= 8, tag < 0x80 else { return other() }
    let second = cursor[1]
    if tag & 7 == 2 {
      var value = cursor + 2
      var count = Int(second)
      if second >= 0x80 {
        let third = cursor[2]
        guard third < 0x80 else { return other() }
        value += 1
        count = count & 0x7F | Int(third) << 7
      }
      guard count <= end - value else { return other() }
      cursor = value + count
      return Step(tag: UInt32(tag), value: value)
    }
    guard tag & 7 == 0, second < 0x80 else { return other() }
    let value = cursor + 1
    cursor += 2
    return Step(tag: UInt32(tag), value: value)
  }

  private mutating func other() -> Step? {
    let other = Self.other(cursor, end)
    cursor = other.next
    fault = other.fault
    return other.fault == nil ? other.step : nil
  }

  /// Static, and by value, so that the steps of a loop stay in registers.
  @inline(never) private static func other(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> (step: Step, next: UnsafePointer<UInt8>, fault: WireFault?) {
    // Numbers from 16 on with a short length, or with a varint of one byte.
    if end - start > 3, start[0] >= 0x80, start[1] < 0x80, start[1] > 0, start[2] < 0x80 {
      let tag = UInt32(start[0] & 0x7F) | UInt32(start[1]) << 7
      let value = start + 3
      if tag & 7 == 2, Int(start[2]) <= end - value {
        return (Step(tag: tag, value: value), value + Int(start[2]), nil)
      }
      if tag & 7 == 0 { return (Step(tag: tag, value: start + 2), value, nil) }
    }
    var reader = WireReader(start, count: end - start)
    let tag = reader.tag()
    var value = reader.cursor
    if tag & 7 == WireType.bytes.rawValue {
      let count = reader.length()
      value = reader.cursor
      reader.cursor += count
    } else {
      reader.skip(tag)
    }
    return (Step(tag: tag, value: value), reader.cursor, reader.firstFault)
  }
}
