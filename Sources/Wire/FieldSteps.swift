// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Steps from field to field of a message that is not decoded. The usual field, with a short tag and
/// a length of one or two bytes, takes a few instructions; the rest is `WireReader`'s.
struct FieldSteps {
  struct Step {
    let tag: UInt32
    /// Where the value stands, without tag and length. It ends where the next field begins.
    let value: UnsafePointer<UInt8>
  }

  /// After the last step: where the next field begins.
  private(set) var cursor: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  private(set) var fault: WireError?

  init(_ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    cursor = start
    self.end = end
  }

  /// Runs `body` over a message.
  @inline(__always) static func run(
    over bytes: Span<UInt8>, _ body: (inout FieldSteps, UnsafePointer<UInt8>) -> Void
  ) throws(WireError) {
    guard bytes.count <= Limits.messageBytes else { throw .tooLarge }
    let fault = bytes.withUnsafeBufferPointer { buffer -> WireError? in
      guard let base = buffer.baseAddress else { return nil }
      var steps = FieldSteps(base, end: base + buffer.count)
      body(&steps, base)
      return steps.fault
    }
    if let fault { throw fault }
  }

  /// The next field, passed over; nil at the end and after a fault.
  @inline(__always) mutating func next() -> Step? {
    let left = end - cursor
    guard left >= 3 else { return other() }
    let tag = cursor[0]
    // Field numbers 1 to 15 with a length.
    guard tag & 0x87 == 2, tag >= 8 else { return other() }
    var count = Int(cursor[1])
    var head = 2
    if count >= 0x80 {
      let high = Int(cursor[2])
      guard high < 0x80 else { return other() }
      count = count & 0x7F | high << 7
      head = 3
    }
    guard count <= left - head else { return other() }
    let value = cursor + head
    cursor = value + count
    return Step(tag: UInt32(tag), value: value)
  }

  @inline(never) private mutating func other() -> Step? {
    guard cursor < end, fault == nil else { return nil }
    var reader = WireReader(cursor, count: end - cursor)
    let tag = reader.tag()
    var value = reader.cursor
    if tag & 7 == WireType.bytes.rawValue {
      let count = reader.length()
      value = reader.cursor
      reader.cursor += count
    } else {
      reader.skip(tag)
    }
    fault = reader.fault
    cursor = reader.cursor
    return fault == nil ? Step(tag: tag, value: value) : nil
  }

  mutating func fail(_ error: WireError) {
    fault = error
    cursor = end
  }
}
