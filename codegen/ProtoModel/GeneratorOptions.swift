// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What `--martlet_opt=name=value,...` asks for. docs/codegen.md explains each option.
package struct GeneratorOptions {
  package enum Visibility: String, CaseIterable {
    case `public`, package, `internal`
  }

  package enum FileNaming: String, CaseIterable {
    /// `a/b/shape.proto` → `Shape.swift`.
    case stem
    /// `a/b/shape.proto` → `ABShape.swift`, for folders that use a name twice.
    case path
  }

  package enum Services: String, CaseIterable {
    case both, client, server, none
  }

  package enum JSON: String, CaseIterable {
    /// The schema is embedded, and with it the mapping of protobuf's JSON.
    case standard
    case none
  }

  package var visibility = Visibility.public
  /// The module of files that name none themselves.
  package var module = ""
  /// Modules of imported files, by the beginning of their path; the longest one counts.
  package var imports: [(prefix: String, module: String)] = []
  package var fileNaming = FileNaming.stem
  /// A folder for each module.
  package var hasModuleFolders = true
  package var services = Services.both
  package var json = JSON.standard
  package var hasComments = true
  /// First line of each file, such as a licence; none when empty.
  package var header = ""
  /// The folder that the schema's paths start from, and the command, for the second line.
  package var source = ""
  package var command = "protoc-gen-martlet"
  /// Rules beyond what protoc asks (`SchemaLint`), with comments on everything.
  package var isLinted = false
  /// A file with the schema as last released, which must stay readable (`WireBreaks`).
  package var released = ""
  /// Give that file for today's schema, and nothing else.
  package var writesSnapshot = false

  package init() {}

  /// - Throws: `SchemaError` that names the option and what it takes.
  package init(parameter: String) throws {
    for part in parameter.split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      try set(pair.first ?? "", pair.count > 1 ? pair[1] : "")
    }
  }

  private mutating func set(_ name: String, _ value: String) throws {
    switch name {
    case "visibility": visibility = try choice(name, value)
    case "module": module = value
    case "import": imports.append(try mapping(value))
    case "file_naming": fileNaming = try choice(name, value)
    case "module_folders": hasModuleFolders = try flag(name, value)
    case "services": services = try choice(name, value)
    case "json": json = try choice(name, value)
    case "comments": hasComments = try flag(name, value)
    case "header": header = value
    case "source": source = value
    case "command": command = value
    case "lint": isLinted = try flag(name, value)
    case "released": released = value
    case "snapshot": writesSnapshot = try flag(name, value)
    default:
      throw SchemaError(
        Place("--martlet_opt"), "there is no option `\(name)`", cure: "see docs/codegen.md")
    }
  }

  private func choice<T: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ value: String
  ) throws -> T {
    if let result = T(rawValue: value) { return result }
    let choices = T.allCases.map(\.rawValue).joined(separator: ", ")
    throw SchemaError(
      Place("--martlet_opt"), "\(name) cannot be `\(value)`", cure: "take one of \(choices)")
  }

  private func flag(_ name: String, _ value: String) throws -> Bool {
    switch value {
    case "", "true": return true
    case "false": return false
    default:
      throw SchemaError(
        Place("--martlet_opt"), "\(name) cannot be `\(value)`", cure: "take true or false")
    }
  }

  private func mapping(_ value: String) throws -> (prefix: String, module: String) {
    let parts = value.split(separator: ":").map(String.init)
    guard parts.count == 2 else {
      throw SchemaError(
        Place("--martlet_opt"), "import cannot be `\(value)`",
        cure: "write import=path/prefix:Module")
    }
    return (parts[0], parts[1])
  }

  /// Where the well-known types of protobuf are generated already.
  private static let wellKnown: Set<String> = Set(
    [
      "any", "api", "duration", "empty", "field_mask", "source_context", "struct", "timestamp",
      "type", "wrappers",
    ].map { "google/protobuf/\($0).proto" })

  /// The module of a file that names none itself; empty when no option tells.
  func module(of file: String) -> String {
    let mapped = imports.filter { file.hasPrefix($0.prefix) }
      .max { $0.prefix.utf8.count < $1.prefix.utf8.count }
    if let mapped { return mapped.module }
    return Self.wellKnown.contains(file) ? "WellKnownTypes" : module
  }

  /// Whether the file comes with protobuf, and no module is known to have it.
  package func isUnplaced(_ file: String) -> Bool {
    file.hasPrefix("google/protobuf/") && !Self.wellKnown.contains(file)
      && !imports.contains { file.hasPrefix($0.prefix) }
  }
}
