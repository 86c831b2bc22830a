// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// Finds what the emitters could only render as code that does not compile.
struct SchemaCheck {
  let names: Names

  func check(_ files: [SourceFile]) throws {
    var owners: [Claim: String] = [:]
    for file in files {
      try checkTypes(file, &owners)
      for message in file.messages { try check(message, file) }
    }
  }

  /// Two types can differ in the schema and have one Swift name.
  private func checkTypes(_ file: SourceFile, _ owners: inout [Claim: String]) throws {
    for message in file.messages { try checkTypes(message, &owners) }
    for type in file.enums { try checkType(type, &owners) }
  }

  private func checkTypes(_ message: MessageType, _ owners: inout [Claim: String]) throws {
    if message.rules.isLeaf { return }
    let path = names.reference(message, from: message.scope)
    let claim = Claim(module: message.scope.module, path: path)
    try check(claim, by: message.fullName, message.place, &owners)
    for type in message.enums { try checkType(type, &owners) }
    for oneof in message.oneofs {
      let claim = Claim(module: claim.module, path: "\(path).\(names.oneofType(oneof))")
      try check(claim, by: "oneof \(oneof.name)", message.place, &owners)
    }
    for inner in message.messages { try checkTypes(inner, &owners) }
  }

  private func checkType(_ type: EnumType, _ owners: inout [Claim: String]) throws {
    let path = names.reference(type, from: type.scope)
    let claim = Claim(module: type.scope.module, path: path)
    try check(claim, by: type.fullName, type.place, &owners)
  }

  /// A Swift name that a type of the schema wants.
  private struct Claim: Hashable {
    var module: String
    var path: String
  }

  private func check(
    _ claim: Claim, by name: String, _ place: Place, _ owners: inout [Claim: String]
  ) throws {
    guard let other = owners.updateValue(name, forKey: claim) else { return }
    throw SchemaError(
      place, "the Swift name `\(claim.path)` of \(name) is also that of \(other)",
      cure: "rename one of them, or set `swift_name`")
  }

  private func check(_ message: MessageType, _ file: SourceFile) throws {
    let place = message.place
    if let kind = message.rules.kind, kind.plural.isEmpty {
      throw SchemaError(
        place, "a kind without a plural name", cure: "set `plural` in its kind option")
    }
    if message.rules.isUnwrapped { try checkUnwrapped(message, place) }
    if let item = message.rules.root?.item, !item.isEmpty,
      !message.fields.contains(where: { $0.jsonName == "items" && $0.shape == .repeated })
    {
      throw SchemaError(place, "a list without `repeated ... items`", cure: "add the field")
    }
    for field in message.fields {
      try check(field, message, field.place)
    }
    try checkProperties(message)
    for inner in message.messages { try check(inner, file) }
  }

  /// A member must be told from the others by the first byte of its JSON form.
  private func checkUnwrapped(_ message: MessageType, _ place: Place) throws {
    if message.fields.contains(where: { $0.shape == .single && $0.type == .scalar(.bytes) }) {
      return
    }
    let shapes = message.fields.map { field -> String in
      if field.shape == .repeated { return "array" }
      guard field.shape == .single else { return "map" }
      return field.type == .scalar(.bool) ? "bool" : field.type.isMessage ? "object" : "other"
    }
    let isPointer = message.fields.allSatisfy {
      !$0.type.isMessage || $0.shape == .repeated || $0.rules.isPointer
    }
    guard Set(shapes).isSubset(of: ["array", "bool", "object"]), Set(shapes).count == shapes.count,
      !shapes.isEmpty, isPointer
    else {
      throw SchemaError(
        place, "the members of an unwrapped message cannot be told apart in JSON",
        cure: "have one bytes field, or at most one each of a list, a pointer to a message, a bool")
    }
  }

  /// Two fields can differ in the schema and give one Swift property.
  private func checkProperties(_ message: MessageType) throws {
    var owners: [String: String] = [:]
    for field in message.fields {
      let property = names.property(field)
      if let other = owners[property] {
        throw SchemaError(
          field.place, "its Swift name `\(property)` is also that of field \(other)",
          cure: "set `json_name` on one of them")
      }
      owners[property] = field.name
    }
    for field in message.fields where field.defaultText != nil {
      if let other = owners[names.defaultProperty(field)] {
        throw SchemaError(
          field.place, "the Swift name of its default is also that of field \(other)",
          cure: "set `json_name` on one of them")
      }
    }
    for oneof in message.oneofs {
      let property = names.oneofProperty(oneof)
      if let other = owners[property] {
        throw SchemaError(
          message.place, "oneof \(oneof.name) has the Swift name of field \(other)",
          cure: "set `json_name` on the field")
      }
    }
  }

  /// A file that comes with protobuf is in nobody's module unless the options say so.
  private func checkPlaced(_ field: FieldType) throws {
    let type: (name: String, file: String)
    switch field.type {
    case .scalar: return
    case .message(let name): type = (name, names.model.messages[name]?.place.file ?? "")
    case .enumeration(let name): type = (name, names.model.enums[name]?.place.file ?? "")
    }
    let isWanted = names.model.files.contains { $0.name == type.file && $0.isWanted }
    if isWanted || !names.model.options.isUnplaced(type.file) { return }
    throw SchemaError(
      field.place, "its type \(type.name) is of \(type.file), which is in no module",
      cure: "generate that file too, with `import=\(type.file):Module` where it is imported")
  }

  private func check(_ field: FieldType, _ message: MessageType, _ place: Place) throws {
    try checkPlaced(field)
    if message.isKubernetes, field.isGroup || field.isRequired {
      throw SchemaError(
        place, "a group or `required` in a kubernetes file", cure: "use a message, and `optional`")
    }
    if message.isKubernetes, case .map(let key) = field.shape,
      ![.string, .int32, .int64].contains(key)
    {
      throw SchemaError(place, "a map keyed by \(key)", cure: "use string, int32 or int64")
    }
    if message.isKubernetes, !message.rules.isLeaf, field.oneof != nil {
      throw SchemaError(place, "a oneof in a kubernetes file", cure: "use optional pointers")
    }
    if field.rules.emit == .inline, field.type.isMessage, field.rules.isPointer,
      !message.rules.isUnwrapped
    {
      throw SchemaError(place, "an inlined pointer", cure: "drop `pointer`, or make it a leaf type")
    }
  }
}
