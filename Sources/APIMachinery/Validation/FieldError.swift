// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// One rule that an object breaks, with the texts that clients of upstream know.
package struct FieldError: Error, Equatable, Sendable {
  /// Kind of finding; the raw value is the cause's reason.
  package enum Reason: String, Sendable {
    case required = "FieldValueRequired"
    case invalid = "FieldValueInvalid"
    case forbidden = "FieldValueForbidden"
    case duplicate = "FieldValueDuplicate"
    case notSupported = "FieldValueNotSupported"
    case notFound = "FieldValueNotFound"
    case tooLong = "FieldValueTooLong"
    case tooMany = "FieldValueTooMany"
    case internalError = "InternalError"
    case typeInvalid = "FieldValueTypeInvalid"
  }

  /// Kind of finding.
  package var reason: Reason
  /// Path of the field; empty for the object itself.
  package var field: String
  /// What is wrong, without the path: `Invalid value: -1: must be greater than or equal to 0`.
  package var message: String

  /// Path and message, as they stand in the message of a Status.
  package var description: String { field.isEmpty ? "<nil>: \(message)" : "\(field): \(message)" }
}

/// A value as messages show it.
package enum ShownValue: Sendable, Equatable {
  case string(String)
  case integer(Int64)
  case bool(Bool)
  /// An object or list, as JSON text.
  case json(String)
  case null

  fileprivate var text: String {
    switch self {
    case .string(let string): Self.quoted(string)
    case .integer(let integer): String(integer)
    case .bool(let bool): bool ? "true" : "false"
    case .json(let json): json
    case .null: "null"
    }
  }

  /// The text in double quotes with control characters and quotes escaped.
  package static func quoted(_ string: String) -> String {
    var output = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        output += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}

extension ShownValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int64) { self = .integer(value) }

  /// A list of texts, as JSON.
  package init(_ strings: some Sequence<String>) {
    self = .json(JSONValue.array(strings.map { .string($0) }).text)
  }

  /// A whole number.
  package init(_ integer: some FixedWidthInteger) { self = .integer(Int64(clamping: integer)) }
}

/// The findings about one object, in order of the checks.
package struct FieldErrorList: Error, Equatable, Sendable {
  /// What was found.
  package private(set) var errors: [FieldError] = []

  /// No findings.
  package init() {}

  /// True when the object breaks no rule.
  package var isEmpty: Bool { errors.isEmpty }

  /// Adds the findings of another check.
  package mutating func append(_ other: FieldErrorList) { errors += other.errors }

  /// Adds a finding.
  package mutating func append(_ error: FieldError) { errors.append(error) }

  private mutating func add(_ reason: FieldError.Reason, _ path: FieldPath, _ message: String) {
    errors.append(FieldError(reason: reason, field: path.description, message: message))
  }

  private static func suffix(_ detail: String) -> String { detail.isEmpty ? "" : ": " + detail }

  /// The field must have a value.
  package mutating func required(_ path: FieldPath, _ detail: String = "") {
    add(.required, path, "Required value" + Self.suffix(detail))
  }

  /// The value breaks a rule.
  package mutating func invalid(_ path: FieldPath, _ value: ShownValue, _ detail: String) {
    add(.invalid, path, "Invalid value: \(value.text)" + Self.suffix(detail))
  }

  /// The field may not be set, or not now.
  package mutating func forbidden(_ path: FieldPath, _ detail: String = "") {
    add(.forbidden, path, "Forbidden" + Self.suffix(detail))
  }

  /// The value stands in the list twice.
  package mutating func duplicate(_ path: FieldPath, _ value: ShownValue) {
    add(.duplicate, path, "Duplicate value: \(value.text)")
  }

  /// The value is none of the known ones; upstream lists those in order.
  package mutating func notSupported(_ path: FieldPath, _ value: String, supported: [String]) {
    let list = supported.sorted().map(ShownValue.quoted).joined(separator: ", ")
    let tail = supported.isEmpty ? "" : ": supported values: " + list
    add(.notSupported, path, "Unsupported value: \(ShownValue.quoted(value))" + tail)
  }

  /// The value names something that is not there.
  package mutating func notFound(_ path: FieldPath, _ value: ShownValue) {
    add(.notFound, path, "Not found: \(value.text)")
  }

  /// The value has more bytes than allowed.
  package mutating func tooLong(_ path: FieldPath, maximumBytes: Int) {
    add(.tooLong, path, "Too long: may not be more than \(maximumBytes) bytes")
  }

  /// The list has more items than allowed.
  package mutating func tooMany(_ path: FieldPath, actual: Int, maximum: Int) {
    add(.tooMany, path, "Too many: \(actual): must have at most \(maximum) items")
  }

  /// The check itself failed.
  package mutating func internalError(_ path: FieldPath, _ detail: String) {
    add(.internalError, path, "Internal error: " + detail)
  }
}

// MARK: - Checks that many kinds share

extension FieldErrorList {
  /// Adds each message as a rule that the value breaks.
  package mutating func check(_ path: FieldPath, _ value: String, _ rule: (String) -> [String]) {
    for message in rule(value) { invalid(path, .string(value), message) }
  }

  /// The number must not be negative.
  package mutating func nonNegative(_ path: FieldPath, _ value: some FixedWidthInteger) {
    if value < 0 {
      invalid(path, ShownValue(value), "must be greater than or equal to 0")
    }
  }

  /// The number must lie in the range.
  package mutating func inRange<Number: FixedWidthInteger>(
    _ path: FieldPath, _ value: Number, _ range: ClosedRange<Number>
  ) {
    guard !range.contains(value) else { return }
    let detail = "must be between \(range.lowerBound) and \(range.upperBound), inclusive"
    invalid(path, ShownValue(value), detail)
  }

  /// The value must be one of these; empty is reported as missing when `required`.
  package mutating func oneOf(
    _ path: FieldPath, _ value: String, _ supported: [String], required isRequired: Bool = false
  ) {
    if value.isEmpty, isRequired {
      required(path)
    } else if !supported.contains(value) {
      notSupported(path, value, supported: supported)
    }
  }

  /// The value may not differ from the stored one.
  package mutating func immutable(
    _ path: FieldPath, _ value: @autoclosure () -> ShownValue, isChanged: Bool
  ) {
    if isChanged { invalid(path, value(), "field is immutable") }
  }
}
