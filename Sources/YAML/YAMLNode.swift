// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A YAML value after tags, anchors and merge keys are resolved. Mappings keep their order.
enum YAMLNode: Sendable {
  case null
  case bool(Bool)
  /// A whole number as decimal digits.
  case integer(String)
  case float(Double)
  case text(String)
  case sequence([YAMLNode])
  case mapping([(key: String, value: YAMLNode)])

  /// The type as YAML's tags name it.
  var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "bool"
    case .integer: "int"
    case .float: "float"
    case .text: "str"
    case .sequence: "seq"
    case .mapping: "map"
    }
  }

  var isText: Bool {
    if case .text = self { true } else { false }
  }

  /// What a value weighs, with all that is in it.
  struct Size {
    var values = 0
    var textBytes = 0
  }

  /// Its own size, every key counted as a value.
  var size: Size {
    var size = Size()
    add(to: &size)
    return size
  }

  private func add(to size: inout Size) {
    size.values += 1
    switch self {
    case .text(let text), .integer(let text): size.textBytes += text.utf8.count
    case .sequence(let entries): for entry in entries { entry.add(to: &size) }
    case .mapping(let members):
      for member in members {
        size.values += 1
        size.textBytes += member.key.utf8.count
        member.value.add(to: &size)
      }
    case .null, .bool, .float: break
    }
  }

  /// The shortest digits of a number with 32 bits, without a fraction when it is whole.
  private static func text(of value: Float) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Its text as the key of a mapping; nil for what cannot be one.
  var key: String? {
    switch self {
    case .text(let text): text
    case .integer(let digits): digits
    case .bool(let value): value ? "true" : "false"
    case .float(let value): Self.text(of: Float(value))
    case .null, .sequence, .mapping: nil
    }
  }
}
