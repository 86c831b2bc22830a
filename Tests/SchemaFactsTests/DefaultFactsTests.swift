// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

/// Rows that state one value for an unset field are options (`default`, `server_default`). The others
/// are rules in code, and the row itself says why.
@Suite(
  "Defaults against facts/defaults.tsv",
  .enabled(if: Facts.arePresent, Comment(rawValue: Facts.skipped)),
  .enabled(if: SchemaSet.canRead, "protoc is not installed"))
struct DefaultFactsTests {
  let schema: SchemaSet
  let rows: [Facts.Row]
  /// Package by group and version.
  let packages: [String: String]

  init() throws {
    schema = try SchemaSet.whole.get()
    rows = try Facts.rows("defaults")
    packages = Dictionary(
      try Facts.rows("packages").map { ("\($0["group"])/\($0["version"])", $0["package"]) }
    ) { first, _ in first }
  }

  @Test("every row is an option, or says itself why it is code")
  func everyRow() {
    var count: [String: Int] = [:]
    for row in rows {
      let reason = reasonForCode(row)
      count[reason ?? "in the schema", default: 0] += 1
      guard reason == nil, let field = field(row) else { continue }
      let rules = field.options.group("field")
      let stated = rules?.text("server_default") ?? rules?.text("default") ?? ""
      let expected = literal(row, for: field) ?? ""
      if plain(stated) != plain(expected) {
        Issue.record("\(row["type"]).\(row["field"]): \(stated), not \(expected)")
      }
    }
    print("defaults.tsv:", count.sorted { $0.value > $1.value }.map { "\($1) \($0)" })
  }

  @Test("no option states a default that no row has")
  func noOther() {
    let known = Set(
      rows.filter { reasonForCode($0) == nil }.map { "\(package($0)).\($0["type"]).\($0["field"])" }
    )
    for message in schema.messages.values {
      for field in message.fields {
        guard field.options.group("field")?.text("server_default") != nil else { continue }
        let name = "\(message.fullName).\(field.jsonName)"
        if !known.contains(name) { Issue.record("\(name) has a default of its own") }
      }
    }
  }

  /// Why no option can say the row; nil when one can.
  private func reasonForCode(_ row: Facts.Row) -> String? {
    if row["source"] != "defaulting" { return "not filled in when decoding" }
    guard ["unset", "nil", "empty"].contains(withoutRemark(row["when"])) else {
      return "depends on more than the field"
    }
    guard let field = field(row) else { return "of no single field" }
    return literal(row, for: field) == nil ? "computed" : nil
  }

  private func package(_ row: Facts.Row) -> String {
    packages["\(row["group"])/\(row["version"])"] ?? ""
  }

  private func field(_ row: Facts.Row) -> SchemaSet.Field? {
    schema.messages["\(package(row)).\(row["type"])"]?.fields.first {
      $0.jsonName == row["field"]
    }
  }

  /// JSON text of the default; nil when it is no plain value of the field's type.
  private func literal(_ row: Facts.Row, for field: SchemaSet.Field) -> String? {
    let text = withoutRemark(row["default"])
    switch (field.label, field.type) {
    case ("optional", "string"):
      if text == "\"\"" { return text }
      return text.contains(" ") ? nil : "\"\(text)\""
    case ("optional", "int32"), ("optional", "int64"): return Int(text) == nil ? nil : text
    case ("optional", "bool"): return ["true", "false"].contains(text) ? text : nil
    case ("repeated", "string"):
      guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
      // Words that are neither quoted nor known values describe a list.
      let known = field.options.group("field")?.texts("values") ?? []
      guard text.contains("\"") || known.contains(where: text.contains) else { return nil }
      let items = text.dropFirst().dropLast().split(separator: ",").map { item in
        "\"" + item.filter { $0 != "\"" }.drop { $0 == " " } + "\""
      }
      return "[" + items.joined(separator: ",") + "]"
    case ("optional", _), ("map", _): return object(text) ?? (Int(text) == nil ? nil : text)
    default: return nil
    }
  }

  /// `{}`, `{"a": "b"}` and `{a: b}`; nil for what is no object.
  private func object(_ text: String) -> String? {
    guard text.hasPrefix("{"), text.hasSuffix("}") else { return nil }
    let members = text.dropFirst().dropLast().split(separator: ",").map { member in
      member.split(separator: ":").map { part in
        "\"" + part.filter { $0 != "\"" }.drop { $0 == " " } + "\""
      }.joined(separator: ":")
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  /// A remark stands in brackets at the end.
  private func withoutRemark(_ text: String) -> String {
    guard text.hasSuffix(")"), let start = text.lastIndex(of: "("), start > text.startIndex else {
      return text
    }
    return String(text[..<text.index(before: start)])
  }

  /// JSON without white space; values of the published schema are written as plain words.
  private func plain(_ json: String) -> String { json.filter { $0 != " " && $0 != "\"" } }
}
