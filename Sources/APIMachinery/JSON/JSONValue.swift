// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A JSON document as a tree (RFC 8259).
///
/// Whole numbers that fit 64 bits are exact; every other number keeps the text it was written with,
/// so nothing is lost between reading and writing. Objects keep the order of their members.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// A number with a fraction or exponent, or one beyond 64 bits, as it was written.
  case decimal(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  /// The members, when this is an object.
  package var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The elements, when this is an array.
  package var array: [JSONValue]? {
    if case .array(let array) = self { array } else { nil }
  }

  /// The text, when this is a string.
  package var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The number, when this is a whole number of 64 bits.
  package var integer: Int64? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The truth value, when this is one.
  package var bool: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }

  /// True for null.
  package var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The member of that key when this is an object; setting does nothing on other values.
  package subscript(key: String) -> JSONValue? {
    get { object?[key] }
    set {
      guard case .object(var object) = self else { return }
      self = .null  // gives up the shared reference, so the change below copies nothing
      object[key] = newValue
      self = .object(object)
    }
  }

  /// The value below these keys, nil where one is missing.
  package func value(at path: some Sequence<String>) -> JSONValue? {
    var value = self
    for key in path {
      guard let next = value[key] else { return nil }
      value = next
    }
    return value
  }

  /// The JSON type's name, as it reads in messages.
  package var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .integer, .decimal: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  /// Levels of arrays and objects: 0 for a scalar.
  package var depth: Int {
    switch self {
    case .array(let array): 1 + (array.lazy.map(\.depth).max() ?? 0)
    case .object(let object): 1 + (object.lazy.map(\.value.depth).max() ?? 0)
    default: 0
    }
  }

  /// Number of values in the tree, itself included.
  package var valueCount: Int {
    switch self {
    case .array(let array): array.reduce(1) { $0 + $1.valueCount }
    case .object(let object): object.reduce(1) { $0 + $1.value.valueCount }
    default: 1
    }
  }
}

extension JSONValue: Equatable {
  /// Numbers are equal by value, objects in any order of their members.
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.decimal(let left), .decimal(let right)):
      left == right || Double(left).map { $0 == Double(right) } ?? false
    case (.integer(let integer), .decimal(let text)), (.decimal(let text), .integer(let integer)):
      Double(text) == Double(integer)
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(nilLiteral: ()) { self = .null }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    var object = JSONObject()
    for (key, value) in elements { object[key] = value }
    self = .object(object)
  }
}
