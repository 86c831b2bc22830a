// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Why a patch cannot be applied.
package enum PatchError: Error, Equatable, Sendable {
  /// The patch document itself is no patch: 400.
  case undecodable(String)
  /// The patch is well formed but does not fit the object: 422.
  case notApplicable(String)
  /// The result would be deeper or larger than allowed: 413.
  case tooLarge(String)
}

extension PatchError {
  /// The error as clients see it.
  package var apiError: APIError {
    switch self {
    case .undecodable(let text): .badRequest("error decoding patch: " + text)
    case .notApplicable: .patchNotApplicable
    case .tooLarge(let text):
      APIError(code: 413, reason: .requestEntityTooLarge, message: text, details: .init())
    }
  }
}

/// A place in a JSON document (RFC 6901): `/spec/containers/0/image`.
package struct JSONPointer: Equatable, Sendable, CustomStringConvertible {
  /// The unescaped reference tokens; none points to the whole document.
  package var tokens: [String]

  package init(parsing text: String) throws(PatchError) {
    guard text.isEmpty || text.hasPrefix("/") else {
      throw .undecodable("a JSON pointer must be empty or start with '/'")
    }
    tokens = []
    for part in text.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      tokens.append(try Self.unescaped(part))
    }
    guard tokens.count <= MachineryLimits.jsonPointerTokensMax else {
      throw .tooLarge("a JSON pointer is too long")
    }
  }

  /// `~1` is a slash and `~0` a tilde; any other tilde is an error.
  private static func unescaped(_ part: Substring) throws(PatchError) -> String {
    guard part.contains("~") else { return String(part) }
    var text = ""
    var rest = part
    while let character = rest.popFirst() {
      if character != "~" {
        text.append(character)
        continue
      }
      switch rest.popFirst() {
      case "0": text.append("~")
      case "1": text.append("/")
      default: throw .undecodable("invalid escape in a JSON pointer")
      }
    }
    return text
  }

  package var description: String {
    tokens.map { token in
      var text = "/"
      for character in token {
        switch character {
        case "~": text += "~0"
        case "/": text += "~1"
        default: text.append(character)
        }
      }
      return text
    }.joined()
  }

  /// An array index token: 0 or digits without a leading zero (RFC 6901 section 4).
  static func index(_ token: String) -> Int? {
    guard token == "0" || !token.hasPrefix("0"), token.utf8.allSatisfy(NameRules.isDigit) else {
      return nil
    }
    return Int(token)
  }
}
