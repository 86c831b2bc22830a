// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// Rules of this project's schema beyond what protoc asks: names, comments, options that agree with
/// one another. Numbers are `WireBreaks`' and protoc's business.
struct SchemaLint {
  private let model: Model
  private var errors: [SchemaError] = []

  init(_ model: Model) { self.model = model }

  /// Every finding, in schema order.
  mutating func find() -> [SchemaError] {
    for file in model.files where file.isWanted {
      for message in file.messages { check(message) }
      for type in file.enums { check(type) }
      for service in file.services { check(service, file) }
    }
    return errors
  }

  private mutating func report(_ place: Place, _ problem: String, _ cure: String) {
    errors.append(SchemaError(place, problem, cure: cure))
  }

  private mutating func checkComment(_ comment: String, _ place: Place) {
    if comment.isEmpty {
      report(place, "it has no comment", "say above it what it is, with units and allowed values")
    }
  }

  private mutating func check(_ type: EnumType) {
    checkComment(type.comment, type.place)
  }

  private mutating func check(_ service: ServiceType, _ file: SourceFile) {
    let place = Place(file.name).part("service \(service.fullName)", line: 0)
    checkComment(service.comment, place)
    for method in service.methods {
      checkComment(method.comment, place.part("method \(method.name)", line: 0))
    }
  }

  private mutating func check(_ message: MessageType) {
    checkComment(message.comment, message.place)
    if message.name.first?.isUppercase != true || message.name.contains("_") {
      report(message.place, "its name is not in upper camel case", "write it as in PodSpec")
    }
    if let kind = message.rules.kind { check(kind, message) }
    for field in message.fields {
      checkComment(field.comment, field.place)
      if message.isKubernetes { check(field) }
    }
    for inner in message.messages { check(inner) }
    for type in message.enums { check(type) }
  }

  private mutating func check(_ kind: KindRules, _ message: MessageType) {
    // A selectable field without a path may be computed, as Job's `status.successful`.
    let places = kind.columns.map(\.path) + kind.selectableFields.map(\.path)
    for path in places where !path.isEmpty && !reaches(path, message) {
      report(
        message.place, "the path \(path) of a column or selectable field leads nowhere",
        "name fields by their JSON names, as in .spec.nodeName")
    }
  }

  /// Whether the plain beginning of a JSON path names fields of the schema.
  private func reaches(_ path: String, _ message: MessageType) -> Bool {
    var here: MessageType? = message
    for part in path.split(separator: ".") {
      // What stands in brackets or braces is for the reader of the path.
      guard part.allSatisfy({ $0.isLetter || $0.isNumber }), let current = here else { return true }
      guard let field = member(String(part), of: current) else { return false }
      guard case .message(let name) = field.type, field.shape == .single else { return true }
      here = model.messages[name]
      if here?.rules.isLeaf == true { return true }
    }
    return true
  }

  /// A JSON member, which may stand in an inlined message.
  private func member(_ name: String, of message: MessageType) -> FieldType? {
    if let field = message.fields.first(where: { $0.jsonName == name }) { return field }
    for field in message.fields where field.rules.emit == .inline {
      if case .message(let inner) = field.type, let type = model.messages[inner],
        let found = member(name, of: type)
      {
        return found
      }
    }
    return nil
  }

  // MARK: Options of a field

  private mutating func check(_ field: FieldType) {
    let rules = field.rules
    if rules.isPointer, field.shape != .single {
      report(field.place, "a list or map is a `pointer`", "drop the option")
    }
    if rules.isClosed, rules.values.isEmpty {
      report(field.place, "it is `closed` without `values`", "list the values")
    }
    checkLists(field)
    checkBounds(rules.validation, field.place)
    if !rules.defaultValue.isEmpty, !fits(rules.defaultValue, field) {
      report(
        field.place, "the default \(rules.defaultValue) is no JSON of its type",
        "write texts in quotes, numbers and booleans without")
    }
  }

  private mutating func checkLists(_ field: FieldType) {
    let rules = field.rules
    if rules.listType == 2, rules.listMapKeys.isEmpty {
      report(field.place, "a list of type MAP without keys", "name them in `list_map_keys`")
    }
    guard case .message(let name) = field.type, let item = model.messages[name], !item.rules.isLeaf
    else { return }
    let keys = rules.listMapKeys + (rules.patchMergeKey.isEmpty ? [] : [rules.patchMergeKey])
    for key in keys where member(key, of: item) == nil {
      report(
        field.place, "\(name) has no member \(key) to merge by", "name a JSON member of the item")
    }
  }

  private mutating func checkBounds(_ rules: ValidationRules, _ place: Place) {
    if let low = rules.minimum, let high = rules.maximum, low > high {
      report(place, "`minimum` is above `maximum`", "swap them")
    }
    if let low = rules.minLength, let high = rules.maxLength, low > high {
      report(place, "`min_length` is above `max_length`", "swap them")
    }
  }

  /// Whether a default could be JSON of the field's type. Lists, maps and messages are not looked into.
  private func fits(_ text: String, _ field: FieldType) -> Bool {
    guard field.shape == .single else { return true }
    switch field.type {
    case .message, .enumeration: return true
    case .scalar(.string), .scalar(.bytes):
      return text.count > 1 && text.first == "\"" && text.last == "\""
    case .scalar(.bool): return text == "true" || text == "false"
    case .scalar(.double), .scalar(.float): return Double(text) != nil
    case .scalar: return Int64(text) != nil
    }
  }
}
