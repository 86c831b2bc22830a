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

  /// Values in it, itself included.
  var count: Int {
    switch self {
    case .sequence(let entries): entries.reduce(1) { $0 + $1.count }
    case .mapping(let members): members.reduce(1) { $0 + $1.value.count }
    default: 1
    }
  }

  /// Its text as the key of a mapping; nil for what cannot be one.
  var key: String? {
    switch self {
    case .text(let text): text
    case .integer(let digits): digits
    case .bool(let value): value ? "true" : "false"
    case .float(let value): "\(value)"
    case .null, .sequence, .mapping: nil
    }
  }
}
