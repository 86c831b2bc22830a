// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Finds the fields that a path of facts/validation.tsv names, such as `spec.ports[].name` or
/// `...queuing.queues`, below the kind or type of its row.
final class FieldPaths {
  /// A field, with the message that it is in.
  struct Found: Hashable {
    var message: String
    var name: String
  }

  private let schema: SchemaSet
  /// Every path below a message that was asked for, with its field.
  private var known: [String: [(path: [String], found: Found)]] = [:]
  private static let metadata = "k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta"

  init(_ schema: SchemaSet) { self.schema = schema }

  /// The fields below the messages that match the row's path.
  func fields(of row: Facts.Row, below messages: [String]) -> Set<Found> {
    let patterns = Self.patterns(row["field"])
    var result: Set<Found> = []
    for (path, found) in messages.flatMap(paths) where !result.contains(found) {
      if patterns.contains(where: { Self.matches($0[...], path[...]) }) { result.insert(found) }
    }
    return result
  }

  private func paths(below message: String) -> [(path: [String], found: Found)] {
    if let paths = known[message] { return paths }
    var paths: [(path: [String], found: Found)] = []
    walk(message, [], []) { paths.append(($0, $1)) }
    known[message] = paths
    return paths
  }

  private func walk(
    _ name: String, _ path: [String], _ above: [String], _ body: ([String], Found) -> Void
  ) {
    guard let message = schema.messages[name], !message.options.flag("leaf"), name != Self.metadata,
      !above.contains(name), path.count < 12
    else { return }
    for field in message.fields {
      let inner = field.type.split(separator: ",").last.map { $0.filter { $0 != ">" } } ?? ""
      let isInline = field.options.group("field")?.text("emit") == "INLINE"
      let next = isInline ? path : path + [field.jsonName]
      if !isInline { body(next, Found(message: name, name: field.name)) }
      walk(String(inner), next, above + [name], body)
    }
  }

  // MARK: - Patterns

  /// `spec.a, b` → `spec.a`, `spec.b`; `{a,b}` and `a/b` stand for both; `[]`, remarks in brackets
  /// and `keys`, `values` at the end say nothing about the path.
  private static func patterns(_ text: String) -> [[String]] {
    var path = withoutRemark(text)
    for tail in [" keys", " values"] where path.hasSuffix(tail) {
      path = String(path.dropLast(tail.count))
    }
    var result: [[String]] = []
    var parent: [String]?
    for part in braces(path).flatMap(parts) {
      let isAnywhere = part.hasPrefix("*.")
      var segments = part.filter { $0 != "[" && $0 != "]" }.replacing("...", with: ".**.")
        .split(separator: ".").map(String.init)
      if isAnywhere { segments[0] = "**" }
      let isRoot = ["spec", "status", "data", "metadata", "**"].contains(segments.first ?? "")
      if let parent, segments.count == 1 || !isRoot { segments = parent + segments }
      result.append(segments)
      parent = segments.dropLast()
    }
    return result
  }

  private static func withoutRemark(_ text: String) -> String {
    guard !text.hasPrefix("("), let start = text.firstRange(of: " (") else {
      return text.hasPrefix("(") ? "" : text
    }
    let rest = text[start.upperBound...]
    let end = rest.firstIndex(of: ")").map { rest.index(after: $0) } ?? rest.endIndex
    return String(text[..<start.lowerBound] + rest[end...])
  }

  private static func braces(_ text: String) -> [String] {
    guard let open = text.firstIndex(of: "{"), let close = text.firstIndex(of: "}"), open < close
    else { return [text] }
    let inside = text[text.index(after: open)..<close]
    let tail = text[text.index(after: close)...]
    return inside.split(separator: ",").flatMap { (part: Substring) -> [String] in
      braces(String(text[..<open] + part + tail))
    }
  }

  private static func parts(_ text: String) -> [String] {
    text.replacing(" and ", with: ",").split { $0 == "," || $0 == "/" }
      .map { String($0.drop { $0 == " " }) }
  }

  /// `*` stands for one segment or a part of one, `**` for any number of segments.
  private static func matches(_ pattern: ArraySlice<String>, _ path: ArraySlice<String>) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    let rest = pattern.dropFirst()
    if first == "**" {
      return path.indices.contains { matches(rest, path[$0...]) } || rest.isEmpty
    }
    guard let segment = path.first, fits(first, segment) else { return false }
    return matches(rest, path.dropFirst())
  }

  private static func fits(_ pattern: String, _ segment: String) -> Bool {
    guard let star = pattern.firstIndex(of: "*") else { return pattern == segment }
    return segment.hasPrefix(pattern[..<star])
      && segment.hasSuffix(pattern[pattern.index(after: star)...])
  }
}
