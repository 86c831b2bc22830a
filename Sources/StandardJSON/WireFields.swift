// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema
import Wire

/// One value of a field, as it stood on the wire.
enum WireScalar {
  case varint(UInt64)
  case fixed32(UInt32)
  case fixed64(UInt64)
  /// A text, bytes, a message, or a packed run. A group's fields too.
  case bytes([UInt8])
}

/// The known fields of encoded bytes, in the order of the wire.
struct WireFields {
  private(set) var values: [UInt32: [WireScalar]] = [:]

  init(_ bytes: [UInt8], _ table: MessageTable) throws(WireError) {
    var values: [UInt32: [WireScalar]] = [:]
    try WireReader.reading(bytes) { reader in
      while true {
        let tag = reader.tag()
        if tag == 0 { return }
        guard let field = table.field(tag >> 3), let value = Self.value(tag, &reader) else {
          reader.skip(tag)
          continue
        }
        if let oneof = field.oneof {
          for other in table.fields where other.oneof == oneof && other.number != field.number {
            values[other.number] = nil
          }
        }
        values[field.number, default: []].append(value)
      }
    }
    self.values = values
  }

  private static func value(_ tag: UInt32, _ reader: inout WireReader) -> WireScalar? {
    switch tag & 7 {
    case 0: .varint(reader.varint())
    case 1: .fixed64(reader.fixed64())
    case 2: .bytes(reader.bytes())
    case 3: .bytes(reader.groupBytes(tag))
    case 5: .fixed32(reader.fixed32())
    default: nil
    }
  }

  /// The bytes of a message field; pieces are joined, which merges them.
  func message(_ number: UInt32) -> [UInt8]? {
    guard let pieces = values[number] else { return nil }
    var bytes: [UInt8] = []
    for case .bytes(let piece) in pieces { bytes += piece }
    return bytes
  }

  /// Every value of a number field, packed runs taken apart.
  static func unpacked(
    _ values: [WireScalar], _ field: FieldSchema
  ) throws(WireError) -> [WireScalar] {
    var result: [WireScalar] = []
    for value in values {
      guard case .bytes(let run) = value, field.isNumber else {
        result.append(value)
        continue
      }
      result += try WireReader.reading(run) { reader in
        var entries: [WireScalar] = []
        while !reader.isAtEnd { entries.append(Self.number(field, &reader)) }
        return entries
      }
    }
    return result
  }

  private static func number(_ field: FieldSchema, _ reader: inout WireReader) -> WireScalar {
    switch field.wireType {
    case 1: .fixed64(reader.fixed64())
    case 5: .fixed32(reader.fixed32())
    default: .varint(reader.varint())
    }
  }
}

extension FieldSchema {
  /// Numbers, booleans and enums may be packed.
  var isNumber: Bool {
    switch type {
    case .string, .bytes, .message: false
    default: true
    }
  }

  /// The wire type of one value that is not packed.
  var wireType: UInt32 { isGroup ? 3 : Self.wireType(type, encoding) }

  static func wireType(_ type: ValueType, _ encoding: Encoding) -> UInt32 {
    switch type {
    case .string, .bytes, .message: 2
    case .double: 1
    case .float: 5
    case .int32, .uint32: encoding == .fixed ? 5 : 0
    case .int64, .uint64: encoding == .fixed ? 1 : 0
    case .bool: 0
    }
  }
}

/// Encoded bytes, written forwards.
struct WireBytes {
  private(set) var bytes: [UInt8] = []

  mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func tag(_ number: UInt32, _ wireType: UInt32) {
    varint(UInt64(number) << 3 | UInt64(wireType))
  }

  /// A value without its tag; bytes with their length.
  mutating func put(_ value: WireScalar) {
    switch value {
    case .varint(let value): varint(value)
    case .fixed32(let value): fixed(UInt64(value), 4)
    case .fixed64(let value): fixed(value, 8)
    case .bytes(let value):
      varint(UInt64(value.count))
      bytes += value
    }
  }

  private mutating func fixed(_ value: UInt64, _ count: Int) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }

  /// A field with its tag.
  mutating func put(_ number: UInt32, _ value: WireScalar) {
    switch value {
    case .varint: tag(number, 0)
    case .fixed32: tag(number, 5)
    case .fixed64: tag(number, 1)
    case .bytes: tag(number, 2)
    }
    put(value)
  }

  /// A message between two tags.
  mutating func putGroup(_ number: UInt32, _ content: [UInt8]) {
    tag(number, 3)
    bytes += content
    tag(number, 4)
  }
}
