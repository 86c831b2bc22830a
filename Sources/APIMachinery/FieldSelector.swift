// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A field selector of a list or watch: `spec.nodeName=n1,status.phase!=Running`.
///
/// Requirements are joined by "and". Which fields may stand in it is the kind's business.
package struct FieldSelector: Equatable, Sendable {
  /// One comparison.
  package struct Requirement: Equatable, Sendable {
    package var field: String
    package var value: String
    /// True for `=` and `==`, false for `!=`.
    package var isEqual: Bool

    package init(field: String, value: String, isEqual: Bool = true) {
      self.field = field
      self.value = value
      self.isEqual = isEqual
    }
  }

  package var requirements: [Requirement]

  package init(requirements: [Requirement] = []) { self.requirements = requirements }

  /// True when everything matches.
  package var isEmpty: Bool { requirements.isEmpty }

  /// Whether an object with these values matches; a field without a value compares as empty text.
  package func matches(_ value: (String) -> String?) -> Bool {
    requirements.allSatisfy { ((value($0.field) ?? "") == $0.value) == $0.isEqual }
  }

  /// The value that the field must have, when a requirement says so.
  package func requiredValue(of field: String) -> String? {
    requirements.first { $0.field == field && $0.isEqual }?.value
  }
}

extension FieldSelector {
  /// Reads the query text. `\` takes the meaning from `,`, `=` and itself in a value.
  package init(parsing text: String) throws(APIError) {
    requirements = []
    for term in Self.terms(text) where !term.isEmpty {
      guard let requirement = Self.requirement(term) else {
        throw .badRequest("invalid selector: '\(text)'; can't understand '\(term)'")
      }
      requirements.append(requirement)
      guard requirements.count <= MachineryLimits.selectorRequirementsMax else {
        throw .badRequest("invalid selector: too many requirements")
      }
    }
  }

  private static func terms(_ text: String) -> [Substring] {
    var terms: [Substring] = []
    var start = text.startIndex
    var isEscaped = false
    for position in text.indices {
      let character = text[position]
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "," {
        terms.append(text[start..<position])
        start = text.index(after: position)
      }
    }
    terms.append(text[start...])
    return terms
  }

  private static func requirement(_ term: Substring) -> Requirement? {
    for position in term.indices {
      let rest = term[position...]
      for (sign, isEqual) in [("!=", false), ("==", true), ("=", true)] where rest.hasPrefix(sign) {
        guard let value = unescaped(rest.dropFirst(sign.count)) else { return nil }
        return Requirement(field: String(term[..<position]), value: value, isEqual: isEqual)
      }
    }
    return nil
  }

  private static func unescaped(_ text: Substring) -> String? {
    var value = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        guard ["\\", ",", "="].contains(character) else { return nil }
        value.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "," || character == "=" {
        return nil
      } else {
        value.append(character)
      }
    }
    return isEscaped ? nil : value
  }
}

extension FieldSelector: CustomStringConvertible {
  /// The query text.
  package var description: String {
    requirements.map { requirement in
      var value = ""
      for character in requirement.value {
        if ["\\", ",", "="].contains(character) { value.append("\\") }
        value.append(character)
      }
      return requirement.field + (requirement.isEqual ? "=" : "!=") + value
    }.joined(separator: ",")
  }
}
