// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What the options of a field can say of a rule in facts/validation.tsv.
///
/// The table states rules in few, fixed words: `required`, `>= 0`, `1..65535`, `dns1123Label`,
/// `immutable`, `A, B, C`. Every such clause has an option; the rest of a rule is code.
struct ValidationClause {
  let field: SchemaSet.Field
  /// The rule is about the items of the list, not about the list.
  let isAboutItems: Bool

  private var isList: Bool { field.label != "optional" }
  private var isNumber: Bool { ["int32", "int64"].contains(field.type) }
  private var isMessage: Bool { field.type.contains(".") && field.label != "map" }

  private static let formats = [
    "dns1123Label": "dns1123Label", "dns1123Subdomain": "dns1123Subdomain",
    "dns1035Label": "dns1035Label", "labelKey": "labelKey", "labelKeys": "labelKey",
    "labelKey form": "labelKey", "labelValue": "labelValue", "qualified name": "qualifiedName",
    "port name": "portName", "configMapKey": "configMapKey", "path segment": "pathSegment",
    "path segments": "pathSegment", "valid IP": "ip", "valid IPs": "ip", "ip valid": "ip",
  ]

  /// The options that a rule asks for, such as `required` and `minimum=1`; `values=A|B` for a list
  /// of the only values.
  func options(of rule: String) -> Set<String> {
    // Words that make a rule depend on other fields or on the old object.
    let isConditional = [" except ", "while ", "(same cases)"].contains { rule.contains($0) }
    if isConditional { return [] }
    var result: Set<String> = []
    for part in Self.parts(rule, ";") {
      if let values = values(part) {
        result.insert("values=" + values.sorted().joined(separator: "|"))
      } else if let options = clause(part) {
        result.formUnion(options)
      } else {
        for piece in Self.parts(part, ",") { result.formUnion(clause(piece) ?? []) }
      }
    }
    return result
  }

  private static func parts(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator).map { String($0.drop { $0 == " " }) }
  }

  private func clause(_ text: String) -> [String]? {
    if isAboutItems, isMessage { return nil }
    if ["required", "non-empty", "required, non-empty"].contains(text) {
      return isAboutItems && isList ? nil : ["required"]
    }
    if text.hasPrefix("required ") {
      return clause(String(text.dropFirst(9))).map { ["required"] + $0 }
    }
    if text == "immutable" { return ["immutable"] }
    if text == "at least one", isList { return ["required"] }
    if text == "0..0777 octal" { return ["minimum=0", "maximum=511"] }
    let bare = ["if set", "if non-empty"].reduce(text) { text, tail in
      text.hasSuffix(" " + tail) ? String(text.dropLast(tail.count + 1)) : text
    }
    if let format = Self.formats[bare] {
      return field.type == "string" || field.label == "map" ? ["format=" + format] : nil
    }
    return bound(bare) ?? range(bare, isIfSet: text.hasSuffix("if set"))
  }

  /// `>= 1`, `> 0`, `<= 20`, `up to 253`.
  private func bound(_ text: String) -> [String]? {
    let words = text.split(separator: " ").filter { $0 != "to" && $0 != "bytes" }
    guard words.count == 2, let number = Int(words[1]) else { return nil }
    switch words[0] {
    case ">=" where isNumber: return ["minimum=\(number)"]
    case ">=" where isList && number == 1 && !isAboutItems: return ["required"]
    case ">" where isNumber: return ["minimum=\(number + 1)"]
    case "<=", "up":
      if isNumber, !isList { return ["maximum=\(number)"] }
      if isList { return isAboutItems ? nil : ["max_length=\(number)"] }
      return field.type == "string" ? ["max_length=\(number)"] : nil
    default: return nil
    }
  }

  /// `1..65535`, `1..255 entries`, `600..2^32`.
  private func range(_ text: String, isIfSet: Bool) -> [String]? {
    let words = text.split(separator: " ")
    guard let ends = words.first?.split(separator: "."), ends.count == 2,
      let low = Int(ends[0]), let high = ends[1] == "2^32" ? 1 << 32 : Int(ends[1])
    else { return nil }
    if words.count == 1, isNumber, !isList || isAboutItems {
      // A number that is no pointer cannot be unset; 0 stands for it.
      let isPointer = field.options.group("field")?.flag("pointer") ?? false
      return ["minimum=\(isIfSet && !isPointer ? 0 : low)", "maximum=\(high)"]
    }
    guard isList, !isAboutItems, words.count == 1 || words.dropFirst() == ["entries"] else {
      return nil
    }
    return (low == 1 ? ["required"] : []) + ["max_length=\(high)"]
  }

  /// `TCP, UDP, SCTP`, `one of True, False`, `required; A or B`; nil for other texts.
  private func values(_ text: String) -> [String]? {
    guard field.type == "string" else { return nil }
    var rest = text
    for head in ["required ", "one of ", "type "] where rest.hasPrefix(head) {
      rest = String(rest.dropFirst(head.count))
    }
    let words: [String] = rest.replacing(" or ", with: ",").split(separator: ",").map { part in
      part.drop { $0 == " " }.filter { $0 != "\"" }
    }
    let isList = words.allSatisfy { word in
      word.isEmpty || word == "*"
        || word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0.isNumber }
    }
    return isList && !words.isEmpty ? words.filter { !$0.isEmpty } : nil
  }
}
