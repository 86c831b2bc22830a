// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Why bytes are no JSON form of a message. The descriptions are upstream's texts, which clients see.
public enum JSONError: Error, Equatable {
  /// Not JSON. `offset` counts bytes from the start.
  case syntax(offset: Int, problem: String)
  /// JSON of another shape than the field wants.
  case mismatch(JSONMismatch)
  /// A value of the right shape whose content a leaf type cannot take.
  case invalid(problem: String)
  /// Strict mode: every unknown and duplicate field, worded as upstream words them.
  case strict(findings: [String])
  /// Nested deeper than `Limits.jsonDepth`.
  case tooDeep
}

/// A value of another shape than its field.
public struct JSONMismatch: Sendable, Equatable {
  /// Where it stands, such as `spec.containers.image`; empty for the document itself.
  public var path: String
  /// Name of the innermost message round it, such as `Container`.
  public var message: String
  /// What it is: `string`, `number 1.5`, `object`...
  public var found: String
  /// What the field takes, as Go names types: `string`, `int32`, `[]v1.Container`...
  public var expected: String

  public init(path: String, message: String, found: String, expected: String) {
    self.path = path
    self.message = message
    self.found = found
    self.expected = expected
  }
}

extension JSONError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .syntax(_, let problem): problem
    case .mismatch(let mismatch): mismatch.description
    case .invalid(let problem): problem
    case .strict(let findings): "strict decoding error: " + findings.joined(separator: ", ")
    case .tooDeep: "exceeded max depth"
    }
  }
}

extension JSONMismatch: CustomStringConvertible {
  public var description: String {
    let place = path.isEmpty ? "Go value" : "Go struct field \(message).\(path)"
    return "json: cannot unmarshal \(found) into \(place) of type \(expected)"
  }
}

/// What happens to unknown and duplicate fields.
public enum JSONMode: Sendable {
  /// Unknown fields are dropped; of duplicates the last one counts.
  case lenient
  /// They are reported all together, after the whole document was read.
  case strict
}
