// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// A schema as far as the wire and JSON go, in the text that a release keeps.
///
/// One line per message (`M`), field, reservation (`R`), enum (`E`), enum value and method (`S`), parts
/// separated by spaces; names below the package of the last `P` line begin with a dot:
///
///     P k8s.io.api.core.v1
///     M .Pod
///     1 metadata k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
///     2 spec .PodSpec
struct ReleasedSchema: Equatable {
  struct Field: Equatable {
    var number: UInt32
    var jsonName: String
    /// Such as `int32`, `[].Container` or `{string}bytes`; ` inline` behind it where JSON takes the
    /// members out of their message, ` hidden` where it shows none.
    var type: String
  }

  struct Message: Equatable {
    var fields: [Field] = []
    /// Inclusive bounds.
    var reserved: [ClosedRange<UInt32>] = []
  }

  var messages: [String: Message] = [:]
  /// Enum values by number; a number may have several names.
  var enums: [String: [Int32: Set<String>]] = [:]
  /// `request response`, with `stream` before each that is one; by path.
  var methods: [String: String] = [:]

  // MARK: From today's schema

  init(_ files: [SourceFile]) {
    for file in files {
      for message in file.messages { add(message) }
      for type in file.enums { add(type) }
      for service in file.services {
        for method in service.methods {
          methods["\(service.fullName)/\(method.name)"] =
            (method.streamsRequests ? "stream " : "") + method.input
            + (method.streamsResponses ? " stream " : " ") + method.output
        }
      }
    }
  }

  private mutating func add(_ message: MessageType) {
    messages[message.fullName] = Message(
      fields: message.fields.map(Self.field).sorted { $0.number < $1.number },
      reserved: message.reservedNumbers.map { $0.lowerBound...($0.upperBound - 1) })
    for inner in message.messages { add(inner) }
    for type in message.enums { add(type) }
  }

  private mutating func add(_ type: EnumType) {
    enums[type.fullName] = Dictionary(grouping: type.values, by: \.number)
      .mapValues { Set($0.map(\.name)) }
  }

  static func field(_ field: FieldType) -> Field {
    let value: String
    switch field.type {
    case .scalar(let scalar): value = scalar.rawValue
    case .message(let name): value = (field.isGroup ? "group:" : "") + name
    case .enumeration(let name): value = "enum:" + name
    }
    var type = value
    switch field.shape {
    case .single: break
    case .repeated: type = "[]" + value
    case .map(let key): type = "{\(key.rawValue)}" + value
    }
    if field.rules.emit == .inline { type += " inline" }
    if field.rules.emit == .hidden { type += " hidden" }
    return Field(number: field.number, jsonName: field.jsonName, type: type)
  }

  // MARK: The text

  static let head = """
    # The schema as last released: what clients of that release rely on. `make generate` refuses a
    # schema that breaks it; `make release-schema` writes it anew, at a release and never else.

    """

  var text: String {
    var out = Self.head
    var package = ""
    for name in messages.keys.sorted() {
      guard let message = messages[name] else { continue }
      let parts = name.split(separator: ".")
      let own = parts.prefix { $0.first?.isLowercase ?? false }.joined(separator: ".")
      if own != package {
        package = own
        out += "P \(own)\n"
      }
      out += "M \(Self.short(name, own))\n"
      for field in message.fields {
        out += "\(field.number) \(field.jsonName) \(Self.short(field.type, own))\n"
      }
      for range in message.reserved { out += "R \(range.lowerBound) \(range.upperBound)\n" }
    }
    for name in enums.keys.sorted() {
      out += "E \(name)\n"
      for (number, names) in (enums[name] ?? [:]).sorted(by: { $0.key < $1.key }) {
        out += "\(number) \(names.sorted().joined(separator: " "))\n"
      }
    }
    for path in methods.keys.sorted() { out += "S \(path) \(methods[path] ?? "")\n" }
    return out
  }

  /// Leaves the package out of a name, which then begins with a dot; `[]` and the like stay before it.
  private static func short(_ text: String, _ package: String) -> String {
    let (head, name) = parted(text)
    guard !package.isEmpty, name.hasPrefix(package + ".") else { return text }
    return head + name.dropFirst(package.count)
  }

  private static func full(_ text: String, _ package: String) -> String {
    let (head, name) = parted(text)
    return name.first == "." ? head + package + name : text
  }

  /// What stands before a type's name, and the name.
  private static func parted(_ text: String) -> (head: String, name: Substring) {
    var name = text[...]
    if name.hasPrefix("[]") { name = name.dropFirst(2) }
    if name.first == "{", let end = name.firstIndex(of: "}") { name = name[end...].dropFirst() }
    for mark in ["group:", "enum:"] where name.hasPrefix(mark) { name = name.dropFirst(mark.count) }
    return (String(text[..<name.startIndex]), name)
  }

  init(text: String) {
    var package = ""
    var message = ""
    var type = ""
    for line in text.split(separator: "\n") where line.first != "#" {
      let parts = line.split(separator: " ").map(String.init)
      guard let kind = parts.first, parts.count > 1 else { continue }
      switch kind {
      case "P": package = parts[1]
      case "M":
        message = Self.full(parts[1], package)
        type = ""
        messages[message] = Message()
      case "R":
        guard parts.count > 2, let low = UInt32(parts[1]), let high = UInt32(parts[2]), low <= high
        else { continue }
        messages[message]?.reserved.append(low...high)
      case "E":
        type = parts[1]
        enums[type] = [:]
      case "S": methods[parts[1]] = parts.dropFirst(2).joined(separator: " ")
      default:
        if !type.isEmpty, let number = Int32(kind) {
          enums[type]?[number] = Set(parts.dropFirst())
        } else if let number = UInt32(kind), parts.count > 2 {
          let fieldType = Self.full(parts.dropFirst(2).joined(separator: " "), package)
          messages[message]?.fields.append(
            Field(number: number, jsonName: parts[1], type: fieldType))
        }
      }
    }
  }
}
