// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Where the values of a message's fields stand in its bytes, for field numbers up to 17.
///
/// Of a field that comes several times the last one counts. Nothing is decoded, copied or allocated.
public struct FieldIndex: Sendable {
  /// The highest field number looked for: all of ObjectMeta's fit.
  public static let highestNumber = 17

  /// Start in the upper half, end in the lower; 0 when absent, since no value ends before its tag.
  @usableFromInline var places = InlineArray<18, UInt64>(repeating: 0)

  @inlinable init() {}

  /// The fields of a message.
  public init(_ bytes: Span<UInt8>) throws(WireError) {
    guard bytes.count <= Limits.messageBytes else { throw .tooLarge }
    let fault = bytes.withUnsafeBufferPointer { buffer -> WireFault? in
      guard let base = buffer.baseAddress else { return nil }
      return read(FieldSteps(base, end: base + buffer.count), base)
    }
    if let fault { throw fault.error }
  }

  /// Where the value of a field stands, without tag and length; nil when it is absent.
  @inlinable public subscript(number: Int) -> Range<Int>? {
    guard (1...Self.highestNumber).contains(number) else { return nil }
    let place = places[number]
    return place == 0 ? nil : Int(place >> 32)..<Int(place & 0xFFFF_FFFF)
  }

  /// Notes the fields of a message. `base` is what places count from.
  @inline(__always) fileprivate mutating func read(
    _ fields: FieldSteps, _ base: UnsafePointer<UInt8>
  ) -> WireFault? {
    var steps = fields
    while let step = steps.next() { note(step, base, end: steps.cursor) }
    return steps.fault
  }

  @inline(__always) fileprivate mutating func note(
    _ step: FieldSteps.Step, _ base: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>
  ) {
    let number = Int(step.tag >> 3)
    guard number <= Self.highestNumber else { return }
    places[number] =
      UInt64(truncatingIfNeeded: step.value - base) << 32
      | UInt64(truncatingIfNeeded: end - base)
  }
}

/// Where the parts of an encoded Kubernetes object stand: its fields, and those of its ObjectMeta,
/// which every kind has in field 1. Metadata that comes twice counts as one message.
public struct ObjectIndex: Sendable {
  public private(set) var fields = FieldIndex()
  public private(set) var metadata = FieldIndex()

  // Inlined, so that the places are noted where the caller keeps them, and not copied there.
  @inlinable public init(_ bytes: Span<UInt8>) throws(WireError) {
    self.init()
    if let fault = read(bytes) { throw fault }
  }

  @inlinable init() {}

  @usableFromInline mutating func read(_ bytes: Span<UInt8>) -> WireError? {
    guard bytes.count <= Limits.messageBytes else { return .tooLarge }
    let fault = bytes.withUnsafeBufferPointer { buffer -> WireFault? in
      guard let base = buffer.baseAddress else { return nil }
      var steps = FieldSteps(base, end: base + buffer.count)
      while let step = steps.next() {
        fields.note(step, base, end: steps.cursor)
        guard step.tag == Self.metadataTag else { continue }
        if let fault = metadata.read(FieldSteps(step.value, end: steps.cursor), base) {
          return fault
        }
      }
      return steps.fault
    }
    return fault.map(\.error)
  }

  /// Field 1, a message.
  private static var metadataTag: UInt32 { 1 << 3 | WireType.bytes.rawValue }
}
