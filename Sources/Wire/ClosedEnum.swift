// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// An enum of proto2. The decoder takes the numbers that have a name and keeps others as unknown
/// fields, so a value with a foreign number exists only where a program made one.
public protocol ClosedEnum: OpenEnum {
  /// Whether the schema names this number.
  static func isNamed(_ number: Int32) -> Bool
}

extension WireReader {
  /// The next number as a named value; nil when it has no name.
  private mutating func named<T: ClosedEnum>(_ type: T.Type) -> T? {
    let number = Int32(truncatingIfNeeded: varint())
    return T.isNamed(number) ? T(rawValue: number) : nil
  }

  /// Keeps the bytes from the field's tag to here.
  private mutating func keepField(_ start: UnsafePointer<UInt8>, in unknown: inout UnknownFields) {
    guard fault == nil else { return }
    unknown.append(UnsafeBufferPointer(start: start, count: cursor - start))
  }

  /// A single field.
  public mutating func closed<T: ClosedEnum>(
    _ number: UInt32, _ value: inout T?, in unknown: inout UnknownFields
  ) {
    let start = tagStart
    if let known = named(T.self) { value = known } else { keepField(start, in: &unknown) }
  }

  /// One entry, or one packed run, of a repeated field.
  public mutating func closed<T: ClosedEnum>(
    _ number: UInt32, _ values: inout [T], in unknown: inout UnknownFields
  ) {
    var numbers: [Int32] = []
    repeated(&numbers)
    for entry in numbers {
      if T.isNamed(entry) {
        values.append(T(rawValue: entry))
      } else {
        var writer = WireWriter(capacity: 64)
        writer.value(number, entry)
        unknown.append(writer.finish())
      }
    }
  }

  /// One entry of a map field. An entry whose value has no name is kept whole.
  public mutating func closedMap<K: ScalarForm, V: ClosedEnum>(
    _ values: inout SortedMap<K.Scalar, V>, key form: K.Type, in unknown: inout UnknownFields
  ) where K.Scalar: MapKey {
    let start = tagStart
    var entry = SortedMap<K.Scalar, Int32>()
    map(&entry, key: form, value: PlainForm<Int32>.self)
    guard fault == nil, let pair = entry.first else { return }
    if V.isNamed(pair.value) {
      values[pair.key] = V(rawValue: pair.value)
    } else {
      keepField(start, in: &unknown)
    }
  }
}
