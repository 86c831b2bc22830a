// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@Suite(
  "Fields against facts/fields.tsv",
  .enabled(if: Facts.arePresent, Comment(rawValue: Facts.skipped)),
  .enabled(if: SchemaSet.canRead, "protoc is not installed"))
struct FieldFactsTests {
  let schema: SchemaSet
  let rows: [String: [Facts.Row]]
  let values: [String: [Facts.Row]]

  init() throws {
    let schema = try SchemaSet.whole.get()
    let covered = try Facts.rows("fields").filter { row in
      Coverage.isCovered(row, by: schema)
        && !row["number"].isEmpty
    }
    rows = Dictionary(grouping: covered) { $0["package"] + "." + $0["message"] }
    values = Dictionary(grouping: try Facts.rows("string-enums")) { $0["string_type"] }
    self.schema = schema
  }

  @Test("every field upstream has is in the schema, and no other")
  func noFieldMissing() {
    for (message, rows) in rows where !Coverage.leftOut.contains(message) {
      let names = schema.messages[message]?.fields.map(\.name) ?? []
      #expect(names == rows.map { $0["name"] }, "\(message), in the order of JSON")
    }
    for message in schema.messages.values where rows[message.fullName] == nil {
      #expect(message.fields.isEmpty, "\(message.fullName) has no fields upstream")
    }
  }

  @Test("numbers, types, labels and JSON names are upstream's")
  func wireFacts() {
    forEachField { place, field, row in
      compare("\(field.number)", row["number"], "\(place): number")
      compare(field.type, row["type"], "\(place): type")
      compare(field.label, row["label"], "\(place): label")
      compare(field.oneof, row["oneof"], "\(place): oneof")
      if !row["json_name"].isEmpty {
        compare(field.jsonName, row["json_name"], "\(place): JSON name")
      }
    }
  }

  @Test("presence and JSON emission are upstream's")
  func jsonFacts() {
    forEachKubernetesField { place, rules, field, row in
      // A list wrapped in a message, `Verbs`, tells unset from empty as a pointer does.
      let isWrappedList = row["go_shape"] == "slice" && row["type"].contains(".")
      let isPointer = row["go_shape"] == "pointer" || field.label == "optional" && isWrappedList
      compare(rules.flag("pointer"), isPointer, "\(place): pointer")
      compare(rules.text("emit") ?? "OMIT_EMPTY", emit(row), "\(place): emit")
      if !row["always_emitted"].isEmpty, !row["go_shape"].isEmpty {
        let isWritten =
          !rules.flag("pointer") && field.label == "optional" && field.type != "bytes"
        compare(isWritten, row["always_emitted"] == "yes", "\(place): always emitted")
      }
      compare(rules.flag("required"), row["required"] == "yes", "\(place): required")
      compare(rules.text("default") ?? "", row["default"], "\(place): default")
      compare(rules.text("feature_gate") ?? "", row["feature_gate"], "\(place): gate")
    }
  }

  @Test("merge rules of patches and server-side apply are upstream's")
  func mergeFacts() {
    forEachKubernetesField { place, rules, _, row in
      let listType = row["list_type"].isEmpty ? "" : "LIST_" + row["list_type"].uppercased()
      compare(rules.text("list_type") ?? "", listType, "\(place): list type")
      compare(rules.texts("list_map_keys"), row.list("list_map_keys"), "\(place): map keys")
      compare(rules.flag("atomic"), row["map_type"] == "atomic", "\(place): map type")
      compare(rules.text("patch_strategy") ?? "", row["patch_strategy"], "\(place): patch strategy")
      compare(rules.text("patch_merge_key") ?? "", row["patch_merge_key"], "\(place): merge key")
    }
  }

  @Test("the values of string types are upstream's")
  func valueFacts() {
    forEachKubernetesField { place, rules, _, row in
      let known = values[row["string_enum"]] ?? []
      // Where upstream has no string type, the values are those of facts/validation.tsv.
      if !known.isEmpty || rules.group("validate")?.flag("known") != true {
        compare(rules.texts("values"), known.map { $0["value"] }, "\(place): values")
      }
      let isClosed = known.first.map { $0["closed_set"] == "yes" } ?? false
      compare(rules.flag("closed"), isClosed, "\(place): closed")
    }
  }

  @Test("the checks that the schema asks for are known")
  func formats() {
    let known: Set = [
      "dns1123Label", "dns1123Subdomain", "dns1035Label", "labelKey", "labelValue",
      "qualifiedName", "portName", "configMapKey", "absolutePath", "pathSegment", "ip",
    ]
    for message in schema.messages.values {
      for field in message.fields {
        let rules = field.options.group("field")?.group("validate")
        guard let format = rules?.text("format") else { continue }
        #expect(known.contains(format), "\(message.fullName).\(field.name): \(format)")
      }
    }
  }

  @Test("fields that hold secrets say so")
  func secretFacts() {
    forEachField { place, field, row in
      guard row["note"].hasPrefix("sensitive") else { return }
      #expect(field.options.group("field")?.flag("sensitive") == true, "\(place)")
    }
  }

  /// Records a difference; far cheaper than `#expect` where there are thousands to look for.
  private func compare<Value: Equatable>(
    _ found: Value, _ expected: Value, _ place: @autoclosure () -> String
  ) {
    if found != expected { Issue.record("\(place()): \(found), not \(expected)") }
  }

  // MARK: - Walking

  private func forEachField(_ body: (String, SchemaSet.Field, Facts.Row) -> Void) {
    for (message, rows) in rows {
      for row in rows {
        let field = schema.messages[message]?.fields.first { $0.name == row["name"] }
        if let field { body("\(message).\(field.name)", field, row) }
      }
    }
  }

  /// Leaves out leaf types, whose JSON is written by hand.
  private func forEachKubernetesField(
    _ body: (String, OptionValues, SchemaSet.Field, Facts.Row) -> Void
  ) {
    forEachField { place, field, row in
      let message = schema.messages[row["package"] + "." + row["message"]]
      guard row["api"] == "k8s", message?.options.flag("leaf") == false else { return }
      body(place, field.options.group("field") ?? OptionValues(), field, row)
    }
  }

  /// A message that is no pointer is never left out, so "always" needs no saying there.
  private func emit(_ row: Facts.Row) -> String {
    switch (row["json_emit"], row["go_shape"]) {
    case ("always", "value-struct"): "OMIT_EMPTY"
    case ("always", _): "ALWAYS"
    case ("omitzero", _): "OMIT_ZERO"
    case ("inline", _): "INLINE"
    case ("hidden", _): "HIDDEN"
    default: "OMIT_EMPTY"
    }
  }
}
