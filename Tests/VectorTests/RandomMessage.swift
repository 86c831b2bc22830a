// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema
import Wire

/// Makes protobuf bytes of any message in the schema, with values of every shape.
struct RandomMessage {
  let schemas: MessageSchemas
  var random: Random

  /// Bytes of a message with about half of its fields set, in any order of maps.
  mutating func bytes(of name: String, depth: Int = 0) -> [UInt8] {
    guard let schema = schemas.message(named: name) else { return [] }
    if schema.isLeaf { return leaf(schema.shortName) }
    var output: [UInt8] = []
    for field in schema.fields.sorted(by: { $0.number < $1.number }) {
      guard random.below(depth > 2 ? 8 : 2) == 0, depth < 8 else { continue }
      for _ in 0...(field.shape == .single ? 0 : random.below(3)) {
        output += entry(of: field, depth: depth)
      }
    }
    return output
  }

  private mutating func entry(of field: FieldSchema, depth: Int) -> [UInt8] {
    guard case .map(let key) = field.shape else {
      return value(field.type, number: field.number, depth: depth)
    }
    let entry = value(key, number: 1, depth: depth) + value(field.type, number: 2, depth: depth)
    return delimited(field.number, entry)
  }

  private mutating func value(
    _ type: FieldSchema.ValueType, number: UInt32, depth: Int
  ) -> [UInt8] {
    var writer = WireWriter()
    switch type {
    case .string: writer.value(number, text())
    case .bytes: writer.value(number, (0..<random.below(5)).map { _ in UInt8(random.below(256)) })
    case .bool: writer.value(number, random.below(2) == 1)
    case .int32: writer.value(number, Int32(truncatingIfNeeded: integer()))
    case .int64: writer.value(number, integer())
    case .uint32: writer.value(number, UInt32(truncatingIfNeeded: integer()))
    case .uint64: writer.value(number, UInt64(bitPattern: integer()))
    case .double: writer.value(number, Double(random.below(1000)) / 8)
    case .float: writer.value(number, Float(random.below(1000)) / 8)
    case .message(let name): return delimited(number, bytes(of: name, depth: depth + 1))
    }
    return writer.finish()
  }

  private func delimited(_ number: UInt32, _ content: [UInt8]) -> [UInt8] {
    var writer = WireWriter()
    writer.value(number, content)
    return writer.finish()
  }

  private mutating func text() -> String {
    let samples = ["", "a", "web-1", "größe", "<&>", "\u{2028}", "line\nbreak", "😀", "e\u{301}"]
    return samples[random.below(samples.count)]
  }

  private mutating func integer() -> Int64 {
    [0, 1, -1, 300, .max, .min, Int64(random.below(1 << 30))][random.below(7)]
  }

  /// Leaf types take only what upstream would write.
  private mutating func leaf(_ name: String) -> [UInt8] {
    var writer = WireWriter()
    switch name {
    case "Time":
      writer.value(2, Int32(0))
      writer.value(1, Int64(random.below(1 << 32)))
    case "MicroTime":
      writer.value(2, Int32(random.below(1_000_000) * 1000))
      writer.value(1, Int64(random.below(1 << 32)))
    case "Quantity": writer.value(1, ["0", "100m", "1Gi", "1500Mi", "12k"][random.below(5)])
    case "IntOrString":
      let isText = random.below(2) == 1
      writer.value(3, isText ? "http" : "")
      writer.value(2, Int32(isText ? 0 : 8080))
      writer.value(1, Int64(isText ? 1 : 0))
    case "Duration": writer.value(1, Int64(random.below(1 << 40)))
    default: writer.value(1, Array("{\"a\":1}".utf8))
    }
    return writer.finish()
  }
}
