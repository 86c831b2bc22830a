// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Where the values of a message's fields stand in its bytes, for field numbers up to 17.
///
/// Of a field that comes several times the last one counts. Nothing is decoded, copied or allocated.
public struct FieldIndex: Sendable {
  /// The highest field number looked for: all of ObjectMeta's fit.
  public static let highestNumber = 17

  /// Start in the upper half, end in the lower; 0 when absent, since no value ends before its tag.
  private var places = InlineArray<18, UInt64>(repeating: 0)

  fileprivate init() {}

  /// The fields of a message.
  public init(_ bytes: Span<UInt8>) throws(WireError) {
    var index = FieldIndex()
    try FieldSteps.run(over: bytes) { steps, base in index.note(&steps, base) }
    self = index
  }

  /// Where the value of a field stands, without tag and length; nil when it is absent.
  public subscript(number: Int) -> Range<Int>? {
    guard (1...Self.highestNumber).contains(number) else { return nil }
    let place = places[number]
    return place == 0 ? nil : Int(place >> 32)..<Int(place & 0xFFFF_FFFF)
  }

  fileprivate mutating func note(_ steps: inout FieldSteps, _ base: UnsafePointer<UInt8>) {
    while let step = steps.next() { note(step, base, end: steps.cursor) }
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

  public init(_ bytes: Span<UInt8>) throws(WireError) {
    var fields = FieldIndex()
    var metadata = FieldIndex()
    try FieldSteps.run(over: bytes) { steps, base in
      while let step = steps.next() {
        fields.note(step, base, end: steps.cursor)
        guard step.tag == 10 else { continue }
        var inner = FieldSteps(step.value, end: steps.cursor)
        metadata.note(&inner, base)
        if let fault = inner.fault { return steps.fail(fault) }
      }
    }
    self.fields = fields
    self.metadata = metadata
  }
}
