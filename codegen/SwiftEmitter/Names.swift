// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import ProtoModel

/// Swift names of what the schema names, and how code in one module refers to another's.
package struct Names {
  let model: Model
  /// Modules that define a type of this name at top level.
  private var owners: [String: Set<String>] = [:]

  package init(_ model: Model) {
    self.model = model
    for file in model.files where !file.rules.module.isEmpty {
      for message in file.messages { owners[type(message), default: []].insert(module(message)) }
      for type in file.enums { owners[self.type(type), default: []].insert(type.module) }
    }
  }

  /// Leaf types are written by hand in MetaTypes.
  func module(_ message: MessageType) -> String {
    message.rules.isLeaf ? "MetaTypes" : message.module
  }

  /// The name of the Swift type alone.
  func type(_ message: MessageType) -> String {
    message.rules.swiftName.isEmpty ? typeName(message.name) : message.rules.swiftName
  }

  func type(_ enumType: EnumType) -> String { typeName(enumType.name) }

  /// `X.Type` and the like mean something else in Swift.
  private func typeName(_ name: String) -> String {
    ["Type", "Protocol", "Self", "Any"].contains(name) ? name + "Enum" : name
  }

  /// A reference to a message from code in `module`.
  func reference(_ message: MessageType, from module: String) -> String {
    let name = path(message.parent).map { $0 + "." + type(message) } ?? type(message)
    return qualified(name, owner: self.module(message), from: module)
  }

  func reference(_ enumType: EnumType, from module: String) -> String {
    let name = path(enumType.parent).map { $0 + "." + type(enumType) } ?? type(enumType)
    return qualified(name, owner: enumType.module, from: module)
  }

  private func path(_ parent: MessageType?) -> String? {
    guard let parent else { return nil }
    return path(parent.parent).map { $0 + "." + type(parent) } ?? type(parent)
  }

  private func qualified(_ name: String, owner: String, from module: String) -> String {
    let first = name.split(separator: ".").first.map(String.init) ?? name
    let isAmbiguous = owner != module && owners[first, default: []].count > 1
    return isAmbiguous ? owner + "." + name : name
  }

  /// The property of a field: its JSON name, beginning in lower case (`ID` → `id`).
  func property(_ field: FieldType) -> String { Self.escaped(Self.lowerFirst(field.jsonName)) }

  /// The property as an expression inside a coding method, where some names are taken.
  func expression(_ field: FieldType) -> String {
    let taken = ["reader", "writer", "tag", "object", "member", "value"]
      .contains(field.jsonName)
    return (taken ? "self." : "") + property(field)
  }

  /// `range_request` → `rangeRequest`.
  static func lowerCamel(_ name: String) -> String {
    let parts = name.split(separator: "_")
    let rest = parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return (parts.first.map { lowerFirst(String($0)) } ?? "") + rest.joined()
  }

  static func upperCamel(_ name: String) -> String {
    let name = lowerCamel(name)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// `LeaseGrant` → `leaseGrant`, `URLPath` → `urlPath`.
  static func lowerFirst(_ name: String) -> String {
    let capitals = name.prefix { $0.isUppercase }
    switch capitals.count {
    case 0: return name
    case 1: return capitals.lowercased() + name.dropFirst()
    case name.count: return name.lowercased()
    default:
      return name.prefix(capitals.count - 1).lowercased() + name.dropFirst(capitals.count - 1)
    }
  }

  /// Backticks round Swift's keywords.
  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  private static let keywords: Set<String> = [
    "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import",
    "init", "inout", "internal", "let", "open", "operator", "private", "precedencegroup",
    "protocol", "public", "rethrows", "static", "struct", "subscript", "typealias", "var", "break",
    "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard",
    "if", "in", "repeat", "return", "throw", "switch", "where", "while", "Any", "as", "await",
    "false", "is", "nil", "self", "Self", "super", "throws", "true", "try",
  ]
}
