// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@Suite(
  "Messages against facts/messages.tsv",
  .enabled(if: Facts.arePresent, Comment(rawValue: Facts.skipped)),
  .enabled(if: SchemaSet.canRead, "protoc is not installed"))
struct MessageFactsTests {
  let schema: SchemaSet
  let rows: [Facts.Row]

  init() throws {
    let schema = try SchemaSet.whole.get()
    rows = try Facts.rows("messages").filter { schema.packages.contains($0["package"]) }
    self.schema = schema
  }

  @Test("every Kubernetes package is in the schema, with its group and version")
  func packages() throws {
    for row in try Facts.rows("packages") {
      let rules = schema.rules(ofPackage: row["package"])
      #expect(rules != nil, "\(row["package"]) is missing")
      // The types of apimachinery belong to no group but where an option of their own says so.
      guard let rules, !row["package"].hasPrefix("k8s.io.apimachinery.") else { continue }
      #expect(rules.text("group") ?? "" == row["group"], "\(row["package"]): group")
      #expect(rules.text("version") == row["version"], "\(row["package"]): version")
    }
  }

  @Test("every message upstream has is in the schema")
  func noMessageMissing() {
    for name in rows.map(name) where !Coverage.leftOut.contains(name) {
      #expect(schema.messages[name] != nil, "\(name) is missing")
    }
  }

  @Test("messages that apply treats as one value are upstream's")
  func atomicMessages() {
    for row in rows {
      guard let message = schema.messages[name(row)] else { continue }
      #expect(message.options.flag("atomic") == (row["map_type"] == "atomic"), "\(name(row))")
    }
  }

  @Test("messages whose JSON is no object of their fields are unwrapped")
  func unwrappedMessages() {
    for row in rows {
      guard let message = schema.messages[name(row)] else { continue }
      let isUnwrapped =
        row["shape"].hasPrefix("[]") || Coverage.withoutBraces.contains(row["message"])
      #expect(message.options.flag("unwrapped") == isUnwrapped, "\(name(row))")
    }
  }

  @Test("messages that upstream publishes with a kind have that kind, group and version")
  func kinds() throws {
    for row in rows where !row["gvk"].isEmpty {
      // A watch event has a kind in the published schema, but none on the wire.
      guard let message = schema.messages[name(row)], row["message"] != "WatchEvent" else {
        continue
      }
      let kind = message.options.group("kind")
      let root = message.options.group("root")
      #expect((kind == nil) != (root == nil), "\(name(row)): exactly one of kind and root")
      let package = try #require(Facts.rows("packages").first { $0["package"] == row["package"] })
      let group = root?.text("group") ?? (fileRules(message)?.text("group") ?? "")
      let version = fileRules(message)?.text("version") ?? ""
      #expect(version == package["version"], "\(name(row)): version")
      let expected = "\(group)/\(version)/\(root?.text("kind") ?? row["message"])"
      #expect(row.list("gvk", separator: ";").contains(expected), "\(name(row)): \(expected)")
    }
  }

  @Test("the items of a list have the kind that the list names")
  func listItems() {
    for message in schema.messages.values {
      guard let item = message.options.group("root")?.text("item") else { continue }
      let items = message.fields.first { $0.name == "items" }
      #expect(items?.type.hasSuffix(".\(item)") == true, "\(message.fullName)")
    }
  }

  @Test("Kubernetes packages are encoded as Kubernetes does")
  func encoding() {
    for (file, options) in schema.fileOptions {
      let rules = options.group("file")
      #expect(rules?.text("module")?.isEmpty == false, "\(file): module")
      #expect((rules?.flag("kubernetes") ?? false) == file.hasPrefix("k8s/"), "\(file)")
    }
  }

  private func name(_ row: Facts.Row) -> String { row["package"] + "." + row["message"] }

  /// The rules of the files of a message's package; they agree.
  private func fileRules(_ message: SchemaSet.Message) -> OptionValues? {
    schema.rules(ofPackage: message.package)
  }
}
