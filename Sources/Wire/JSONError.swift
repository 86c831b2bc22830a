// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Why bytes are no JSON form of a message.
public enum JSONError: Error, Equatable {
  /// Not JSON. `offset` counts bytes from the start.
  case syntax(offset: Int, problem: String)
  /// JSON of another shape than the field at `path`.
  case mismatch(path: String, found: String, expected: String)
  /// Strict mode: every unknown and duplicate field, worded as upstream words them.
  case strict(findings: [String])
  /// Nested deeper than `Limits.jsonDepth`.
  case tooDeep
}

extension JSONError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .syntax(let offset, let problem): "json: \(problem) at byte \(offset)"
    case .mismatch(let path, let found, let expected):
      "json: cannot unmarshal \(found) into field \(path) of type \(expected)"
    case .strict(let findings): "strict decoding error: " + findings.joined(separator: ", ")
    case .tooDeep: "json: exceeded max depth"
    }
  }
}

/// What happens to unknown and duplicate fields.
public enum JSONMode: Sendable {
  /// Unknown fields are dropped; of duplicates the last one counts.
  case lenient
  /// They are reported all together, after the whole document was read.
  case strict
}
