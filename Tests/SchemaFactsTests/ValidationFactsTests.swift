// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

/// What of a rule an option can say must stand in the schema; the rest is code, in the registry or
/// in the kind's strategy.
@Suite(
  "Checks against facts/validation.tsv",
  .enabled(if: Facts.arePresent, Comment(rawValue: Facts.skipped)),
  .enabled(if: SchemaSet.canRead, "protoc is not installed"))
struct ValidationFactsTests {
  let schema: SchemaSet
  let rows: [Facts.Row]
  private let paths: FieldPaths
  private let packages: [String: [String]]
  private let served: Set<String>
  private let kinds: Set<String>

  /// Clauses that read like options but are no rule of the field itself.
  private static let exceptions: [String: String] = [
    "PodFailurePolicyRule.onPodConditions required": "only without onExitCodes",
    "UncountedTerminatedPods.succeeded required": "about each item",
    "UncountedTerminatedPods.failed required": "about each item",
    "MetricTarget.averageValue required": "only for pods metrics; the type is shared",
    "LocalObjectReference.name required": "only in volumes; the type is shared",
    "LocalObjectReference.name format=dns1123Subdomain": "only in env; the type is shared",
    "ResourceFieldSelector.containerName required": "only in volumes; the type is shared",
    "ServiceSpec.healthCheckNodePort immutable": "only with the other fields unchanged",
    "ServiceSpec.loadBalancerSourceRanges values=CIDRs": "no value but a form",
    "RoleRef.kind values=ClusterRole": "in RoleBinding Role too",
    "ValidatingWebhook.sideEffects values=None|NoneOnDryRun": "two of the values, in v1 only",
    "MutatingWebhook.sideEffects values=None|NoneOnDryRun": "two of the values, in v1 only",
    "StorageClass.reclaimPolicy values=Delete|Retain": "some of the values",
    "Validation.reason values=Forbidden|Invalid|RequestEntityTooLarge": "some of the values",
  ]

  init() throws {
    schema = try SchemaSet.whole.get()
    paths = FieldPaths(schema)
    rows = try Facts.rows("validation")
    var packages: [String: [String]] = [:]
    var versions: [String: String] = [:]
    for row in try Facts.rows("packages") {
      packages[row["group"], default: []].append(row["package"])
      versions[row["package"]] = row["group"] + "/" + row["version"]
    }
    packages[""] = ["k8s.io.api.core.v1"]
    packages["meta"] = ["k8s.io.apimachinery.pkg.apis.meta.v1"]
    self.packages = packages
    let resources = try Facts.rows("resources")
    kinds = Set(resources.map { $0["kind"] })
    let names = Set(resources.map { "\($0["group"])/\($0["version"])/\($0["kind"])" })
    served = Set(
      schema.messages.values.map(\.fullName).filter { name in
        let parts = name.split(separator: ".")
        let package = parts.dropLast().joined(separator: ".")
        return names.contains("\(versions[package] ?? "")/\(parts.last ?? "")")
      })
  }

  @Test("what an option can say of a rule, the schema says")
  func everyRow() {
    var count: [String: Int] = [:]
    var unused = Set(Self.exceptions.keys)
    for row in rows {
      let expected = expectations(row)
      let isStated = expected.contains { !$0.value.isEmpty }
      count[isStated ? "in the schema, whole or in part" : reasonForCode(row), default: 0] += 1
      for (found, options) in expected {
        for option in options.subtracting(stated(found)) {
          let name = "\(found.message.split(separator: ".").last ?? "").\(found.name) \(option)"
          if Self.exceptions[name] == nil {
            Issue.record("\(found.message).\(found.name) lacks \(option): \(row["rule"])")
          }
          unused.remove(name)
        }
      }
    }
    #expect(unused.sorted() == [], "exceptions that no row needs")
    print("validation.tsv:", count.sorted { $0.value > $1.value }.map { "\($1) \($0)" })
  }

  /// Why nothing of a row is an option.
  private func reasonForCode(_ row: Facts.Row) -> String {
    if row["group"] == "*" || row["kind_or_type"] == "ObjectMeta" { return "about metadata" }
    if !Self.isAboutObject(row) { return "about a request: \(row["when"])" }
    let found = paths.fields(of: row, below: messages(row))
    if found.isEmpty { return "about no field of its own" }
    if row["when"] == "update" { return "about a change" }
    return "about several fields, or of a form without a name"
  }

  private static func isAboutObject(_ row: Facts.Row) -> Bool {
    ["always", "create", "update", "create/update", "status"].contains(row["when"])
  }

  /// The options that a row asks for, by field. Types of another group are left out: other kinds
  /// share them.
  private func expectations(_ row: Facts.Row) -> [FieldPaths.Found: Set<String>] {
    guard row["group"] != "*", row["kind_or_type"] != "ObjectMeta", Self.isAboutObject(row) else {
      return [:]
    }
    var path = row["field"]
    if path.hasSuffix(")"), let remark = path.firstRange(of: " (") {
      path = String(path[..<remark.lowerBound])
    }
    var result: [FieldPaths.Found: Set<String>] = [:]
    for found in paths.fields(of: row, below: messages(row)) {
      guard let message = schema.messages[found.message],
        packages[row["group"]]?.contains(message.package) == true,
        let field = message.fields.first(where: { $0.name == found.name })
      else { continue }
      var options = ValidationClause(field: field, isAboutItems: path.hasSuffix("[]"))
        .options(of: row["rule"])
      if row["when"] == "update" { options.formIntersection(["immutable"]) }
      result[found] = options
    }
    return result
  }

  /// The messages of a row's kind or type, in all versions that are served.
  private func messages(_ row: Facts.Row) -> [String] {
    var names = row["kind_or_type"].split(separator: "/").map(String.init)
    if names.first == "Validating" { names[0] = "ValidatingWebhookConfiguration" }
    return names.flatMap { name in
      (packages[row["group"]] ?? []).map { $0 + "." + name }.filter {
        kinds.contains(name) ? served.contains($0) : schema.messages[$0] != nil
      }
    }
  }

  /// What the schema says of a field, in the words of `ValidationClause`.
  private func stated(_ found: FieldPaths.Found) -> Set<String> {
    let field = schema.messages[found.message]?.fields.first { $0.name == found.name }
    guard let rules = field?.options.group("field") else { return [] }
    let checks = rules.group("validate") ?? OptionValues()
    var result: Set<String> = []
    for flag in ["required", "immutable"] where checks.flag(flag) { result.insert(flag) }
    for bound in ["minimum", "maximum", "max_length"] where checks.has(bound) {
      result.insert("\(bound)=\(checks.number(bound))")
    }
    if let format = checks.text("format") { result.insert("format=" + format) }
    let values = rules.texts("values").filter { !$0.isEmpty }
    if rules.flag("closed") || checks.flag("known") {
      result.insert("values=" + values.sorted().joined(separator: "|"))
    }
    return result
  }
}
