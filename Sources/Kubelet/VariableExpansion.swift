// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// References of the form `$(NAME)` in commands, arguments and environment values.
///
/// `$(NAME)` becomes the variable's value, or stays as it is when there is none; `$$` becomes `$`, so
/// `$$(NAME)` gives the text `$(NAME)`; any other `$` stands for itself.
enum VariableExpansion {
  static func expand(_ text: String, _ variables: [String: String]) -> String {
    guard text.utf8.contains(dollar) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == dollar, index + 1 < bytes.count else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let rest = bytes[(index + 1)...]
      let (piece, length) = reference(rest, variables)
      result += piece
      index += 1 + length
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let dollar = UInt8(ascii: "$")

  /// What stands behind a dollar sign.
  /// - Returns: the text for dollar and reference together, and how many bytes of `rest` it replaces.
  private static func reference(
    _ rest: ArraySlice<UInt8>, _ variables: [String: String]
  ) -> (piece: [UInt8], length: Int) {
    switch rest.first {
    case dollar: return ([dollar], 1)
    case UInt8(ascii: "("):
      guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return ([dollar], 0) }
      let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
      let length = end - rest.startIndex + 1
      if let value = variables[name] { return (Array(value.utf8), length) }
      return ([dollar] + rest.prefix(length), length)
    default: return ([dollar], 0)
    }
  }
}
