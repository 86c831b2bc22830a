// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What an object's labels must be like: the query `app=web,tier in (a,b),!legacy`, or a
/// LabelSelector of an object. Requirements are joined by "and".
package struct LabelQuery: Equatable, Sendable {
  /// How a label's value is compared.
  package enum Operation: Equatable, Sendable {
    /// The label is there and its value is one of these.
    case isIn(Set<String>)
    /// The label is missing or its value is none of these.
    case isNotIn(Set<String>)
    case exists
    case doesNotExist
    /// The value is a whole number above this one.
    case isGreater(Int64)
    /// The value is a whole number below this one.
    case isLess(Int64)
  }

  /// One comparison.
  package struct Requirement: Equatable, Sendable {
    package var key: String
    package var operation: Operation

    package init(key: String, operation: Operation) {
      self.key = key
      self.operation = operation
    }

    /// Whether a label of this value (nil: no such label) satisfies the comparison.
    package func matches(_ value: String?) -> Bool {
      switch operation {
      case .isIn(let values): value.map { values.contains($0) } ?? false
      case .isNotIn(let values): value.map { !values.contains($0) } ?? true
      case .exists: value != nil
      case .doesNotExist: value == nil
      case .isGreater(let bound): value.flatMap { Int64($0) }.map { $0 > bound } ?? false
      case .isLess(let bound): value.flatMap { Int64($0) }.map { $0 < bound } ?? false
      }
    }
  }

  package var requirements: [Requirement]
  /// Matches no object at all; what a missing LabelSelector means.
  package var isNothing = false

  package init(requirements: [Requirement] = []) { self.requirements = requirements }

  /// Matches every object.
  package static let everything = LabelQuery()

  /// Matches no object.
  package static var nothing: LabelQuery {
    var query = LabelQuery()
    query.isNothing = true
    return query
  }

  /// True when every object matches.
  package var isEmpty: Bool { requirements.isEmpty && !isNothing }

  /// Whether labels match.
  /// - Parameter value: the value of a label, nil when the object does not have it.
  package func matches(_ value: (String) -> String?) -> Bool {
    !isNothing && requirements.allSatisfy { $0.matches(value($0.key)) }
  }
}

extension LabelQuery: CustomStringConvertible {
  /// The query text, values sorted.
  package var description: String {
    requirements.map { requirement in
      let key = requirement.key
      switch requirement.operation {
      case .isIn(let values) where values.count == 1: return "\(key)=\(values.first ?? "")"
      case .isIn(let values): return "\(key) in (\(values.sorted().joined(separator: ",")))"
      case .isNotIn(let values) where values.count == 1: return "\(key)!=\(values.first ?? "")"
      case .isNotIn(let values): return "\(key) notin (\(values.sorted().joined(separator: ",")))"
      case .exists: return key
      case .doesNotExist: return "!" + key
      case .isGreater(let bound): return "\(key)>\(bound)"
      case .isLess(let bound): return "\(key)<\(bound)"
      }
    }.joined(separator: ",")
  }
}

// MARK: - Query text

extension LabelQuery {
  /// Reads the query text.
  /// - Throws: a BadRequest with upstream's words.
  package init(parsing text: String) throws(APIError) {
    do {
      var parser = LabelQueryParser(text)
      self.init(requirements: try parser.requirements())
    } catch {
      throw .badRequest("unable to parse requirement: \(error.reason)")
    }
  }
}

private struct LabelQueryProblem: Error {
  var reason: String
}

private struct LabelQueryParser {
  private enum Token: Equatable {
    case identifier(String)
    /// One of `= == != > < ! ( ) ,`.
    case sign(String)
    case end

    var text: String {
      switch self {
      case .identifier(let text), .sign(let text): text
      case .end: ""
      }
    }
  }

  private static let operators = ["in", "notin", "=", "==", "!=", "gt", "lt"]
  private var tokens: ArraySlice<Token>

  init(_ text: String) { tokens = Self.tokens(text)[...] }

  private static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = text.utf8[...]
    let signs = Array("=!<>(),".utf8)
    while let byte = rest.first {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        rest.removeFirst()
      } else if byte == UInt8(ascii: "=") || byte == UInt8(ascii: "!") {
        let length = rest.dropFirst().first == UInt8(ascii: "=") ? 2 : 1
        tokens.append(.sign(String(decoding: rest.prefix(length), as: UTF8.self)))
        rest = rest.dropFirst(length)
      } else if signs.contains(byte) {
        tokens.append(.sign(String(decoding: [byte], as: UTF8.self)))
        rest.removeFirst()
      } else {
        let word = rest.prefix { $0 > 0x20 && !signs.contains($0) }
        guard !word.isEmpty else {
          rest.removeFirst()
          continue
        }
        tokens.append(.identifier(String(decoding: word, as: UTF8.self)))
        rest = rest.dropFirst(word.count)
      }
    }
    return tokens
  }

  private var peek: Token { tokens.first ?? .end }
  private mutating func next() -> Token { tokens.popFirst() ?? .end }

  mutating func requirements() throws(LabelQueryProblem) -> [LabelQuery.Requirement] {
    var found: [LabelQuery.Requirement] = []
    while peek != .end {
      found.append(try requirement())
      guard found.count <= MachineryLimits.selectorRequirementsMax else {
        throw LabelQueryProblem(reason: "too many requirements")
      }
      let separator = next()
      if separator == .end { break }
      guard separator == .sign(",") else {
        throw LabelQueryProblem(
          reason: "found '\(separator.text)', expected: ',' or 'end of string'")
      }
      if case .identifier = peek { continue }
      guard peek == .sign("!") else {
        throw LabelQueryProblem(
          reason: "found '\(peek.text)', expected: identifier after ','")
      }
    }
    return found
  }

  private mutating func requirement() throws(LabelQueryProblem) -> LabelQuery.Requirement {
    var isNegated = false
    if peek == .sign("!") {
      isNegated = true
      _ = next()
    }
    guard case .identifier(let key) = next() else {
      throw LabelQueryProblem(reason: "found '\(peek.text)', expected: identifier")
    }
    let problems = NameRules.qualifiedName(key)
    guard problems.isEmpty else {
      throw LabelQueryProblem(
        reason: "key: Invalid value: \(ShownValue.quoted(key)): "
          + problems.joined(separator: "; "))
    }
    if isNegated { return .init(key: key, operation: .doesNotExist) }
    if peek == .end || peek == .sign(",") { return .init(key: key, operation: .exists) }
    return .init(key: key, operation: try operation(key))
  }

  private mutating func operation(_ key: String) throws(LabelQueryProblem) -> LabelQuery.Operation {
    let token = next()
    switch token.text {
    case "in": return .isIn(try values(key))
    case "notin": return .isNotIn(try values(key))
    case "=", "==": return .isIn([try exactValue(key)])
    case "!=": return .isNotIn([try exactValue(key)])
    case ">": return .isGreater(try number(key))
    case "<": return .isLess(try number(key))
    default:
      throw LabelQueryProblem(
        reason: "found '\(token.text)', expected: "
          + Self.operators.joined(separator: ", "))
    }
  }

  private mutating func exactValue(_ key: String) throws(LabelQueryProblem) -> String {
    switch peek {
    case .end, .sign(","): return ""
    case .identifier(let value):
      _ = next()
      return try checked(value, key)
    case .sign(let sign):
      throw LabelQueryProblem(reason: "found '\(sign)', expected: identifier")
    }
  }

  private mutating func number(_ key: String) throws(LabelQueryProblem) -> Int64 {
    let value = try exactValue(key)
    guard let number = Int64(value) else {
      throw LabelQueryProblem(
        reason: "values[0][\(key)]: Invalid value: \(ShownValue.quoted(value)): "
          + "for 'Gt', 'Lt' operators, the value must be an integer")
    }
    return number
  }

  private mutating func values(_ key: String) throws(LabelQueryProblem) -> Set<String> {
    let opening = next()
    guard opening == .sign("(") else {
      throw LabelQueryProblem(reason: "found '\(opening.text)' expected: '('")
    }
    var values: Set<String> = []
    while true {
      switch next() {
      case .identifier(let value):
        values.insert(try checked(value, key))
        switch next() {
        case .sign(")"): return values
        case .sign(","): if peek == .sign(")") { values.insert("") }
        case let other:
          throw LabelQueryProblem(reason: "found '\(other.text)', expected: ',' or ')'")
        }
      case .sign(","): values.insert("")
      case .sign(")"):
        if values.isEmpty { values.insert("") }
        return values
      case let other:
        throw LabelQueryProblem(reason: "found '\(other.text)', expected: ',', ')' or identifier")
      }
    }
  }

  private func checked(_ value: String, _ key: String) throws(LabelQueryProblem) -> String {
    let problems = NameRules.labelValue(value)
    guard problems.isEmpty else {
      throw LabelQueryProblem(
        reason: "values[0][\(key)]: Invalid value: \(ShownValue.quoted(value)): "
          + problems.joined(separator: "; "))
    }
    return value
  }
}
