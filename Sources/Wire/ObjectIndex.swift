// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Where the values of a message's fields stand in its bytes, for field numbers up to 17.
///
/// Of a field that comes several times the last one counts. Nothing is decoded, copied or allocated.
public struct FieldIndex: Sendable {
  /// The highest field number looked for: all of ObjectMeta's fit.
  public static let highestNumber = 17

  /// A place without a field ends at 0: no value stands before its tag.
  private struct Place {
    var start: UInt32 = 0
    var end: UInt32 = 0
  }

  private var places = InlineArray<18, Place>(repeating: Place())

  public init() {}

  /// Where the value of a field stands, without tag and length; nil when it is absent.
  public subscript(number: Int) -> Range<Int>? {
    guard (1...Self.highestNumber).contains(number) else { return nil }
    let place = places[number]
    return place.end == 0 ? nil : Int(place.start)..<Int(place.end)
  }

  /// Notes the fields up to the reader's end. Field 1 goes to `first` instead, when there is one.
  fileprivate mutating func note(
    _ reader: inout WireReader, _ base: UnsafePointer<UInt8>, _ first: inout FieldIndex?
  ) {
    while true {
      let tag = reader.tag()
      if tag == 0 { return }
      var start = reader.cursor
      if tag & 7 == WireType.bytes.rawValue {
        let count = reader.length()
        start = reader.cursor
        reader.cursor += count
      } else {
        reader.skip(tag)
      }
      let number = Int(tag >> 3)
      if number <= Self.highestNumber {
        places[number] = Place(
          start: UInt32(truncatingIfNeeded: start - base),
          end: UInt32(truncatingIfNeeded: reader.cursor - base))
      }
      if tag == 10, first != nil {
        var inner = WireReader(start, count: reader.cursor - start)
        var none: FieldIndex?
        first?.note(&inner, base, &none)
        if let fault = inner.fault { reader.fail(fault) }
      }
    }
  }

  fileprivate static func index(
    _ bytes: Span<UInt8>, _ first: inout FieldIndex?
  ) throws(WireError) -> FieldIndex {
    guard bytes.count <= Limits.messageBytes else { throw .tooLarge }
    var index = FieldIndex()
    let fault = bytes.withUnsafeBufferPointer { buffer -> WireError? in
      guard let base = buffer.baseAddress else { return nil }
      var reader = WireReader(base, count: buffer.count)
      index.note(&reader, base, &first)
      return reader.fault
    }
    if let fault { throw fault }
    return index
  }

  /// The fields of a message.
  public init(_ bytes: Span<UInt8>) throws(WireError) {
    var none: FieldIndex?
    self = try Self.index(bytes, &none)
  }
}

/// Where the parts of an encoded Kubernetes object stand: its fields, and those of its ObjectMeta,
/// which every kind has in field 1. Metadata that comes twice counts as one message.
public struct ObjectIndex: Sendable {
  public let fields: FieldIndex
  public let metadata: FieldIndex

  public init(_ bytes: Span<UInt8>) throws(WireError) {
    var metadata: FieldIndex? = FieldIndex()
    fields = try FieldIndex.index(bytes, &metadata)
    self.metadata = metadata ?? FieldIndex()
  }
}
