// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The messages of one or more modules, by name.
///
/// Holds the embedded text of the schema and where each message begins in it; a message is read when
/// it is asked for. The text has one line per message and field, parts separated by tabs:
///
///     M  k8s.io.api.core.v1.Pod  kind=/v1/Pod  plural=pods
///     "Containers that run together on one node.
///     1  metadata  k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
///     "Name, labels and the other data that every object carries.
///
/// Outside Kubernetes also enums (`E`, then a number and a name on each line) and extensions (`X`, the
/// extension and what it extends, then its field).
public struct MessageSchemas: Sendable {
  private struct Place: Sendable {
    var text: StaticString
    var offset: Int
    var end: Int
  }

  private var places: [String: Place] = [:]
  private var enums: [String: Place] = [:]
  /// Extensions, by the message that takes them.
  private var extensions: [String: [Place]] = [:]
  private var kinds: [GroupVersionKind: String] = [:]
  /// Full names of the messages, in schema order.
  public private(set) var names: [String] = []

  /// - Parameters:
  ///   - texts: embedded by the generator.
  ///   - imported: those of modules that the texts refer to.
  public init(_ texts: [StaticString], importing imported: [MessageSchemas] = []) {
    for text in texts { index(text) }
    for schemas in imported { merge(schemas) }
  }

  /// Takes over the messages of another module.
  public mutating func merge(_ other: MessageSchemas) {
    for name in other.names where places[name] == nil {
      places[name] = other.places[name]
      names.append(name)
    }
    kinds.merge(other.kinds) { mine, _ in mine }
    enums.merge(other.enums) { mine, _ in mine }
    extensions.merge(other.extensions) { $0 + $1 }
  }

  /// The message with this full name.
  public func message(named name: String) -> MessageSchema? {
    message(named: name, withComments: true)
  }

  /// The message with this full name.
  /// - Parameter withComments: comments are most of the text, and codecs need none.
  public func message(named name: String, withComments: Bool) -> MessageSchema? {
    guard let place = places[name] else { return nil }
    var result: MessageSchema?
    var isField = false
    for line in Self.split(Self.text(place)[...], "\n") {
      if line.utf8.first == UInt8(ascii: "\"") {
        guard withComments else { continue }
        Self.add(line.dropFirst(), to: &result, isField: isField)
      } else if line.hasPrefix("M\t") {
        result = Self.message(line)
      } else if let field = Self.field(line) {
        result?.fields.append(field)
        isField = true
      }
    }
    return result
  }

  /// The message of a kind.
  public func message(of kind: GroupVersionKind) -> MessageSchema? {
    kinds[kind].flatMap(message(named:))
  }

  /// The enum with this full name.
  public func enumeration(named name: String) -> EnumSchema? {
    guard let place = enums[name] else { return nil }
    var result = EnumSchema(name: name)
    for line in Self.split(Self.text(place)[...], "\n") {
      let parts = Self.split(line, "\t")
      if line.hasPrefix("E\t") {
        result.isClosed = parts.contains("closed")
      } else if parts.count == 2, let number = Int32(parts[0]) {
        result.values.append((String(parts[1]), number))
      }
    }
    return result
  }

  /// The extensions of a message. Their JSON name is the full name in brackets.
  public func extensions(of message: String) -> [FieldSchema] {
    extensions[message, default: []].compactMap { place in
      Self.split(Self.text(place)[...], "\n").lazy.compactMap(Self.field).first
    }
  }

  /// Full name of the message of a kind.
  public func name(of kind: GroupVersionKind) -> String? { kinds[kind] }
}

// MARK: - The text
extension MessageSchemas {
  /// The parts that are not empty. By bytes: the text is split into lines and parts, and looking for
  /// characters of several bytes would cost most of the reading.
  private static func split(_ text: Substring, _ separator: Unicode.Scalar) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: separator)).map(Substring.init)
  }

  private static func text(_ place: Place) -> String {
    String(
      decoding: UnsafeBufferPointer(
        start: place.text.utf8Start + place.offset, count: place.end - place.offset),
      as: UTF8.self)
  }

  private mutating func index(_ text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var start: Int?
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "M"), UInt8(ascii: "E"), UInt8(ascii: "X"):
        if let start { add(Place(text: text, offset: start, end: offset)) }
        start = offset
      default: break
      }
      while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
      offset += 1
    }
    if let start { add(Place(text: text, offset: start, end: bytes.count)) }
  }

  private mutating func add(_ place: Place) {
    let bytes = UnsafeBufferPointer(
      start: place.text.utf8Start + place.offset, count: place.end - place.offset)
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    let parts = Self.split(line[...], "\t").map(String.init)
    switch parts.first {
    case "E" where parts.count > 1: enums[parts[1]] = place
    case "X" where parts.count > 2: extensions[parts[2], default: []].append(place)
    case "M": addMessage(line, place)
    default: break
    }
  }

  private mutating func addMessage(_ line: String, _ place: Place) {
    guard let message = Self.message(Substring(line)) else { return }
    places[message.name] = place
    names.append(message.name)
    if let kind = message.groupVersionKind { kinds[kind] = message.name }
  }

  private static func message(_ line: Substring) -> MessageSchema? {
    let parts = split(line, "\t")
    guard parts.count > 1 else { return nil }
    var message = MessageSchema(name: String(parts[1]))
    for part in parts.dropFirst(2) {
      let (key, value) = pair(part)
      switch key {
      case "kind": message.groupVersionKind = groupVersionKind(value)
      case "plural": message.plural = value
      case "atomic": message.isAtomic = true
      case "leaf": message.isLeaf = true
      case "unwrapped": message.isUnwrapped = true
      case "proto3": message.isProto3 = true
      case "messageSet": message.isMessageSet = true
      case "list": message.isList = true
      default: break
      }
    }
    return message
  }

  private static func pair(_ part: Substring) -> (String, String) {
    guard let index = part.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (String(part), "") }
    return (String(part[..<index]), String(part[index...].dropFirst()))
  }

  private static func groupVersionKind(_ text: String) -> GroupVersionKind? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return nil }
    return GroupVersionKind(group: parts[0], version: parts[1], kind: parts[2])
  }

  private static func add(_ comment: Substring, to message: inout MessageSchema?, isField: Bool) {
    if isField, let last = message?.fields.indices.last {
      message?.fields[last].comment.append(paragraph: comment)
    } else {
      message?.comment.append(paragraph: comment)
    }
  }

  private static func field(_ line: Substring) -> FieldSchema? {
    let parts = split(line, "\t")
    guard parts.count > 2, let number = UInt32(parts[0]) else { return nil }
    let (shape, value) = self.shape(parts[2])
    var field = FieldSchema(
      number: number, jsonName: String(parts[1]), type: valueType(value), shape: shape)
    field.encoding = encoding(value)
    if case .map = shape, let end = parts[2].firstIndex(of: "}") {
      field.keyEncoding = encoding(parts[2][..<end].dropFirst())
    }
    for part in parts.dropFirst(3) {
      let (key, value) = pair(part)
      if !describe(&field, key, value), !describeGeneral(&field, key, value) {
        check(&field.validation, key, value)
      }
    }
    return field
  }

  private static func shape(_ text: Substring) -> (FieldSchema.Shape, Substring) {
    if text.hasPrefix("[]") { return (.list, text.dropFirst(2)) }
    guard text.hasPrefix("{"), let end = text.firstIndex(of: "}") else { return (.single, text) }
    let key = text[text.index(after: text.startIndex)..<end]
    return (.map(key: valueType(key)), text[text.index(after: end)...])
  }

  private static func valueType(_ name: Substring) -> FieldSchema.ValueType {
    switch name {
    case "string": .string
    case "bytes": .bytes
    case "bool": .bool
    case "int32", "sint32", "sfixed32": .int32
    case "int64", "sint64", "sfixed64": .int64
    case "uint32", "fixed32": .uint32
    case "uint64", "fixed64": .uint64
    case "double": .double
    case "float": .float
    default: .message(String(name))
    }
  }

  private static func encoding(_ name: Substring) -> FieldSchema.Encoding {
    switch name {
    case "sint32", "sint64": .zigZag
    case "fixed32", "fixed64", "sfixed32", "sfixed64": .fixed
    default: .plain
    }
  }

  /// Takes what only files outside Kubernetes say.
  private static func describeGeneral(
    _ field: inout FieldSchema, _ key: String, _ value: String
  ) -> Bool {
    switch key {
    case "enum": field.enumName = value
    case "oneof": field.oneof = value
    case "presence": field.hasPresence = true
    case "packed": field.isPacked = true
    case "group": field.isGroup = true
    default: return false
    }
    return true
  }

  private static func describe(_ field: inout FieldSchema, _ key: String, _ value: String) -> Bool {
    switch key {
    case "name": field.name = value
    case "pointer": field.isPointer = true
    case "emit": field.emit = FieldSchema.Emit(rawValue: value) ?? .omitEmpty
    case "required": field.isRequired = true
    case "default": field.defaultValue = value
    case "fill": field.serverDefault = value
    case "list": field.listType = value == "2" ? .map : value == "1" ? .set : .atomic
    case "key": field.listMapKeys.append(value)
    case "atomic": field.isAtomic = true
    case "patch": field.patchStrategies = value.split(separator: ",").map(String.init)
    case "mergeKey": field.patchMergeKey = value
    case "value": field.values.append(value)
    case "closed": field.isClosed = true
    case "gate": field.featureGate = value
    case "sensitive": field.isSensitive = true
    default: return false
    }
    return true
  }

  private static func check(_ rules: inout ValidationSchema, _ key: String, _ value: String) {
    switch key {
    case "format": rules.format = value
    case "minimum": rules.minimum = Int64(value)
    case "maximum": rules.maximum = Int64(value)
    case "minLength": rules.minLength = Int64(value)
    case "maxLength": rules.maxLength = Int64(value)
    case "nonzero": rules.isRequired = true
    case "immutable": rules.isImmutable = true
    case "known": rules.isKnown = true
    default: break
    }
  }
}

extension String {
  /// Joins the lines of a paragraph, which the schema's own width broke; readers have theirs.
  fileprivate mutating func append(paragraph line: Substring) {
    if line.isEmpty {
      self += "\n"
    } else {
      if !isEmpty, utf8.last != UInt8(ascii: "\n") { self += " " }
      self += line
    }
  }
}
