// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Paths of a FieldMask: `display_name` in the message, `displayName` in JSON.
enum FieldMaskText {
  /// - Returns: nil when the path has an underscore, or is empty.
  static func schemaPath(_ json: Substring) -> String? {
    guard !json.isEmpty, !json.contains("_") else { return nil }
    var result = ""
    for character in json {
      guard character.isASCII else { return nil }
      if character.isUppercase { result += "_" }
      result += character.lowercased()
    }
    return result
  }

  /// - Returns: nil when reading the JSON form would give another path.
  static func jsonPath(_ path: String) -> String? {
    var result = ""
    var isWordStart = false
    for character in path {
      if character == "_" {
        guard !isWordStart else { return nil }
        isWordStart = true
      } else if isWordStart {
        guard character.isASCII, character.isLowercase else { return nil }
        result += character.uppercased()
        isWordStart = false
      } else {
        guard character.isASCII, !character.isUppercase else { return nil }
        result.append(character)
      }
    }
    return isWordStart ? nil : result
  }
}
