// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import ProtoModel

/// Swift names of what the schema names, and how code in one module refers to another's.
package struct Names {
  let model: Model
  /// Modules that define a type or namespace of this name at top level.
  private var owners: [String: Set<String>] = [:]
  /// Names of the types in a namespace, which hide those outside of it.
  private var members: [Scope: Set<String>] = [:]
  /// Names of the types inside a module's messages, which hide others there.
  private var nested: [String: Set<String>] = [:]

  package init(_ model: Model) {
    self.model = model
    for file in model.files where !file.rules.module.isEmpty {
      let scope = file.scope
      let types = file.messages.map { (type($0), module($0)) }
      for (name, owner) in types + file.enums.map({ (type($0), scope.module) }) {
        if scope.namespace.isEmpty || owner != scope.module {
          owners[name, default: []].insert(owner)
        } else {
          members[scope, default: []].insert(name)
          owners[scope.namespace, default: []].insert(owner)
        }
      }
      for message in file.messages { addNested(of: message) }
    }
  }

  private mutating func addNested(of message: MessageType) {
    let names = message.messages.map(type) + message.enums.map(type) + message.oneofs.map(oneofType)
    nested[message.scope.module, default: []].formUnion(names)
    for inner in message.messages { addNested(of: inner) }
  }

  /// Leaf types are written by hand in MetaTypes.
  func module(_ message: MessageType) -> String {
    message.rules.isLeaf ? "MetaTypes" : message.scope.module
  }

  /// The name of the Swift type alone.
  func type(_ message: MessageType) -> String {
    if !message.rules.swiftName.isEmpty { return message.rules.swiftName }
    let name = Self.firstUpper(message.name)
    return Self.takenTypes.contains(name) ? name + "Message" : name
  }

  func type(_ enumType: EnumType) -> String {
    let name = Self.firstUpper(enumType.name)
    return Self.takenTypes.contains(name) ? name + "Enum" : name
  }

  private static func firstUpper(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Names that mean something else in Swift (`X.Type`), or that the emitted code uses.
  private static let takenTypes: Set<String> = [
    "Any", "Array", "Bool", "CallOptions", "ClosedEnum", "DescribedMessage", "Double",
    "Equatable", "FieldStorage", "Fields", "FileDescriptors", "Fixed32", "Fixed64", "Float",
    "Int32", "Int64", "Message", "MessageSchemas", "Never", "OpenEnum", "Optional", "PlainForm",
    "Protocol", "RPCCall", "RPCChannel", "RPCContext", "RPCMethod", "RPCRequests",
    "RPCResponses", "RPCService", "Self", "Sendable", "SignedFixed32", "SignedFixed64",
    "SortedMap", "StaticString", "String", "Type", "UInt32", "UInt64", "UInt8", "UnknownFields",
    "WireReader", "WireWriter", "ZigZag32", "ZigZag64",
  ]

  /// A reference to a message from code in `scope`.
  func reference(_ message: MessageType, from scope: Scope) -> String {
    qualified(path(message), owner: module(message), from: scope)
  }

  func reference(_ enumType: EnumType, from scope: Scope) -> String {
    qualified(path(enumType), owner: enumType.scope.module, from: scope)
  }

  private func path(_ message: MessageType) -> String {
    let name = type(message)
    if message.rules.isLeaf { return name }
    return message.parent.map { path($0) + "." + name } ?? Self.path(name, in: message.scope)
  }

  private func path(_ enumType: EnumType) -> String {
    let name = type(enumType)
    return enumType.parent.map { path($0) + "." + name } ?? Self.path(name, in: enumType.scope)
  }

  /// The name of a type from its module's top level.
  static func path(_ name: String, in scope: Scope) -> String {
    scope.namespace.isEmpty ? name : scope.namespace + "." + name
  }

  private func qualified(_ name: String, owner: String, from scope: Scope) -> String {
    let first = name.split(separator: ".").first.map(String.init) ?? name
    let isAmbiguous = owner != scope.module && owners[first, default: []].count > 1
    let isHidden = [members[scope], nested[scope.module]].contains { $0?.contains(first) ?? false }
    return isAmbiguous || isHidden ? owner + "." + name : name
  }

  /// The property of a field: its JSON name, beginning in lower case (`ID` → `id`), or its own name
  /// when JSON has one that Swift does not allow, such as `$ref`.
  func property(_ field: FieldType) -> String {
    let isName = field.jsonName.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    let name = Self.property(Self.lowerFirst(isName ? field.jsonName : field.name))
    // `.none` and `.some` of an optional oneof are Optional's own.
    let isTaken = field.oneof != nil && (name == "none" || name == "some")
    return isTaken ? name + "Field" : name
  }

  /// A property's name, unless Swift or the members of every message take it.
  static func property(_ name: String) -> String {
    if name.first?.isNumber ?? true { return "_" + name }
    return takenProperties.contains(name) ? name + "Field" : escaped(name)
  }

  private static let takenProperties: Set<String> = [
    "emptyStorage", "fieldStorage", "isZero", "missingField", "self", "unknownFields",
  ]

  /// The property of a field as an expression inside a coding method.
  func expression(_ field: FieldType) -> String { Self.expression(property(field)) }

  /// A property as an expression inside a coding method, where some names are taken.
  static func expression(_ property: String) -> String {
    (localNames.contains(property) ? "self." : "") + property
  }

  private static let localNames: Set<String> = [
    "earlier", "entry", "member", "missing", "object", "reader", "tag", "value", "writer",
  ]

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
    case _ where name.dropFirst(capitals.count).first?.isNumber ?? false:
      return capitals.lowercased() + name.dropFirst(capitals.count)
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
