// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@Suite(
  "Kinds against the facts about resources",
  .enabled(if: Facts.arePresent, Comment(rawValue: Facts.skipped)),
  .enabled(if: SchemaSet.canRead, "protoc is not installed"))
struct KindFactsTests {
  /// A kind in the schema.
  struct Kind {
    var name: String
    var group: String
    var version: String
    var rules: OptionValues

    var place: String { "\(group)/\(version) \(name)" }
    func fits(_ row: Facts.Row) -> Bool { row["group"] == group && row["kind"] == name }
  }

  let kinds: [Kind]
  let roots: [Kind]

  init() throws {
    let schema = try SchemaSet.whole.get()
    kinds = Self.collect("kind", in: schema)
    roots = Self.collect("root", in: schema)
  }

  private static func collect(_ option: String, in schema: SchemaSet) -> [Kind] {
    schema.messages.values.compactMap { message in
      guard let rules = message.options.group(option) else { return nil }
      let file = schema.rules(ofPackage: message.package)
      let name = String(message.fullName.dropFirst(message.package.count + 1))
      return Kind(
        name: name, group: file?.text("group") ?? "", version: file?.text("version") ?? "",
        rules: rules)
    }
  }

  @Test("every resource in every version is a kind, and no other")
  func noResourceMissing() throws {
    let rows = try Facts.rows("resources")
    #expect(
      Set(rows.map { "\($0["group"])/\($0["version"]) \($0["kind"])" })
        == Set(kinds.map(\.place)))
  }

  @Test(
    "no row is about a kind that the schema lacks",
    arguments: ["columns", "storage-rules", "selectors"])
  func noRowLeftOver(table: String) throws {
    let known = Set((kinds + roots).map { "\($0.group)/\($0.name)" })
    for row in try Facts.rows(table) {
      // `*` and texts in brackets are rules for all kinds; columns of Status stand under "meta".
      let group = row["group"] == "meta" ? "" : row["group"]
      if group == "*" || group.hasPrefix("(") { continue }
      if !known.contains("\(group)/\(row["kind"])") {
        Issue.record("\(group)/\(row["kind"]) is no kind")
      }
    }
  }

  @Test("names, scope, verbs and subresources are upstream's")
  func resources() throws {
    for row in try Facts.rows("resources") {
      guard let kind = kinds.first(where: { $0.fits(row) && $0.version == row["version"] }) else {
        continue
      }
      let rules = kind.rules
      #expect(rules.text("plural") == row["plural"], "\(kind.place): plural")
      #expect(
        (rules.text("singular") ?? kind.name.lowercased()) == row["singular"],
        "\(kind.place): singular")
      #expect(rules.texts("short_names") == row.list("short_names"), "\(kind.place): short names")
      #expect(rules.texts("categories") == row.list("categories"), "\(kind.place): categories")
      #expect(rules.flag("cluster_scoped") == (row["namespaced"] == "no"), "\(kind.place): scope")
      let verbs = rules.texts("verbs").isEmpty ? Self.allVerbs : rules.texts("verbs")
      #expect(verbs == row.list("verbs"), "\(kind.place): verbs")
      #expect(
        rules.groups("subresources").map { subresource($0, of: kind) }
          == row.list("subresources", separator: ";"), "\(kind.place): subresources")
    }
  }

  private static let allVerbs = [
    "create", "delete", "deletecollection", "get", "list", "patch", "update", "watch",
  ]

  /// In the spelling of the facts: `name=group/version/Kind[verbs]`.
  private func subresource(_ rules: OptionValues, of kind: Kind) -> String {
    let group = rules.text("group") ?? kind.group
    let version = rules.text("version") ?? kind.version
    let verbs = rules.texts("verbs").joined(separator: ",")
    return "\(rules.text("name") ?? "")=\(group)/\(version)/"
      + "\(rules.text("kind") ?? kind.name)[\(verbs)]"
  }

  @Test("columns are upstream's, and each says what it shows")
  func columns() throws {
    let rows = Dictionary(grouping: try Facts.rows("columns")) { $0["group"] + "/" + $0["kind"] }
    for kind in kinds + roots {
      // Facts file the columns of Status under "meta".
      let expected = rows["\(kind.group)/\(kind.name)"] ?? rows["meta/\(kind.name)"] ?? []
      let columns = kind.rules.groups("columns")
      #expect(columns.map { $0.text("name") ?? "" } == expected.map { $0["name"] }, "\(kind.place)")
      for (column, row) in zip(columns, expected) {
        let place = "\(kind.place), column \(row["name"])"
        #expect(column.text("type") == row["type"], "\(place): type")
        #expect((column.text("format") ?? "") == row["format"], "\(place): format")
        #expect("\(column.number("priority"))" == row["priority"], "\(place): priority")
        #expect(column.text("description")?.hasSuffix(".") == true, "\(place): description")
        if let path = column.text("path"), row["type"] != "date" {
          #expect(path == "." + row["cell"], "\(place): path")
        }
      }
    }
  }

  @Test("field selectors are upstream's")
  func selectors() throws {
    let everywhere: Set = ["metadata.name", "metadata.namespace"]
    let rows = try Facts.rows("selectors").filter { !everywhere.contains($0["field_label"]) }
    for kind in kinds {
      let expected = rows.filter { kind.fits($0) && $0["version"] == kind.version }
      #expect(
        kind.rules.groups("selectable_fields").map { $0.text("label") ?? "" }
          == expected.map { $0["field_label"] }, "\(kind.place)")
    }
  }

  @Test("storage and PUT rules are upstream's")
  func storage() throws {
    let rows = try Facts.rows("storage-rules")
    let resources = try Facts.rows("resources")
    for kind in kinds {
      let resource = resources.first { kind.fits($0) && $0["version"] == kind.version }
      let storedAs = resource?["storage_version"] ?? ""
      #expect(kind.rules.flag("ephemeral") == storedAs.isEmpty, "\(kind.place): ephemeral")
      let own = (kind.group.isEmpty ? "" : kind.group + "/") + kind.version
      if !storedAs.isEmpty {
        #expect(kind.rules.text("storage_version") ?? own == storedAs, "\(kind.place): stored as")
      }
      // The rules of PUT were watched on kinds that are served by default.
      guard let row = rows.first(where: kind.fits) else { continue }
      #expect(
        kind.rules.flag("put_creates") == (row["put_creates_missing"] == "yes"),
        "\(kind.place): PUT creates")
      #expect(
        kind.rules.flag("put_needs_resource_version")
          == (row["put_without_resourceVersion"] == "no"),
        "\(kind.place): PUT needs resourceVersion")
      let folder = kind.rules.text("storage_folder") ?? kind.rules.text("plural") ?? ""
      let scope = kind.rules.flag("cluster_scoped") ? "" : "/<namespace>"
      #expect("/registry/\(folder)\(scope)/<name>" == row["etcd_key"], "\(kind.place): key")
      let stored = "\(kind.rules.text("storage_version") ?? own) \(kind.name)"
      #expect(stored == row["stored_api_version_kind"], "\(kind.place): stored version")
    }
  }
}
