// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Schema

/// Describes the messages of Kubernetes kinds to clients of reflection. No descriptors are embedded for them,
/// but a text that says as much; a package is turned into a `FileDescriptorProto` (descriptor.proto) when it is
/// asked for.
///
/// A file holds a package and has the name that upstream gives it: `k8s.io.api.core.v1` is in
/// `k8s.io/api/core/v1/generated.proto`. Fields are those of proto2, as upstream's are.
struct DescribedPackages: Sendable {
  private let schemas: MessageSchemas
  /// Messages of each package, in schema order.
  private var messages: [String: [String]] = [:]

  init(_ schemas: MessageSchemas) {
    self.schemas = schemas
    for name in schemas.names { messages[Self.package(of: name), default: []].append(name) }
  }

  /// The file that declares a message or a field by its full name.
  func file(declaring symbol: String) -> String? {
    if schemas.message(named: symbol, withComments: false) != nil {
      return Self.file(of: Self.package(of: symbol))
    }
    guard let dot = symbol.lastIndex(of: "."),
      let message = schemas.message(named: String(symbol[..<dot]), withComments: false),
      message.fields.contains(where: { $0.name == symbol[symbol.index(after: dot)...] })
    else { return nil }
    return Self.file(of: Self.package(of: message.name))
  }

  /// A file's descriptor and the files that it imports; nil for one that is not known.
  func descriptor(of file: String) -> (bytes: [UInt8], imports: [String])? {
    guard file.hasSuffix(Self.fileName) else { return nil }
    let package = file.dropLast(Self.fileName.count).split(separator: "/").joined(separator: ".")
    guard let names = messages[package] else { return nil }
    let described = names.compactMap { schemas.message(named: $0, withComments: false) }
    let used = Set(
      described.flatMap(\.fields).compactMap { $0.messageName.map(Self.package(of:)) })
    let imports = used.subtracting([package]).map(Self.file(of:)).sorted()
    var bytes = DescriptorBytes()
    bytes.text(1, file)
    bytes.text(2, package)
    for file in imports { bytes.text(3, file) }
    for message in described { bytes.part(4, Self.descriptor(of: message)) }
    return (bytes.bytes, imports)
  }

  private static let fileName = "/generated.proto"

  private static func package(of message: String) -> String {
    message.lastIndex(of: ".").map { String(message[..<$0]) } ?? ""
  }

  private static func file(of package: String) -> String {
    // The first part of upstream's packages is a host name.
    let host = "k8s.io."
    let parts = package.split(separator: ".")
    guard package.hasPrefix(host) else { return parts.joined(separator: "/") + fileName }
    return "k8s.io/" + parts.dropFirst(2).joined(separator: "/") + fileName
  }

  // MARK: - Descriptors

  private static func descriptor(of message: MessageSchema) -> [UInt8] {
    var bytes = DescriptorBytes()
    bytes.text(1, message.shortName)
    var entries: [[UInt8]] = []
    for field in message.fields {
      var type = valueType(field)
      var isRepeated = field.shape == .list
      if case .map(let key) = field.shape {
        let entry = entryName(field.name)
        entries.append(mapEntry(entry, key, field))
        type = (11, message.name + "." + entry)
        isRepeated = true
      }
      bytes.part(
        2,
        descriptor(
          field.name, field.number, isRepeated: isRepeated, type: type, json: field.jsonName))
    }
    for entry in entries { bytes.part(3, entry) }
    return bytes.bytes
  }

  private static func descriptor(
    _ name: String, _ number: UInt32, isRepeated: Bool, type: (number: UInt64, name: String?),
    json: String
  ) -> [UInt8] {
    var bytes = DescriptorBytes()
    bytes.text(1, name)
    bytes.varint(3, UInt64(number))
    bytes.varint(4, isRepeated ? 3 : 1)
    bytes.varint(5, type.number)
    if let name = type.name { bytes.text(6, "." + name) }
    bytes.text(10, json)
    return bytes.bytes
  }

  /// The message that stands for an entry of a map.
  private static func mapEntry(
    _ name: String, _ key: FieldSchema.ValueType, _ field: FieldSchema
  ) -> [UInt8] {
    var bytes = DescriptorBytes()
    bytes.text(1, name)
    let keyType = scalar(key, field.keyEncoding)
    bytes.part(2, descriptor("key", 1, isRepeated: false, type: (keyType, nil), json: "key"))
    bytes.part(2, descriptor("value", 2, isRepeated: false, type: valueType(field), json: "value"))
    bytes.part(7, [7 << 3, 1])  // MessageOptions.map_entry
    return bytes.bytes
  }

  /// `labels` has entries named `LabelsEntry`.
  private static func entryName(_ field: String) -> String {
    field.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      + "Entry"
  }

  private static func valueType(_ field: FieldSchema) -> (number: UInt64, name: String?) {
    if case .message(let name) = field.type { return (11, name) }
    return (scalar(field.type, field.encoding), nil)
  }

  /// `FieldDescriptorProto.Type`.
  private static func scalar(
    _ type: FieldSchema.ValueType, _ encoding: FieldSchema.Encoding
  ) -> UInt64 {
    switch (type, encoding) {
    case (.double, _): 1
    case (.float, _): 2
    case (.int64, .plain): 3
    case (.uint64, .fixed): 6
    case (.uint64, _): 4
    case (.int32, .plain): 5
    case (.uint32, .fixed): 7
    case (.bool, _): 8
    case (.string, _): 9
    case (.message, _): 11
    case (.bytes, _): 12
    case (.uint32, _): 13
    case (.int32, .fixed): 15
    case (.int64, .fixed): 16
    case (.int32, .zigZag): 17
    case (.int64, .zigZag): 18
    }
  }
}

/// Writes the few kinds of field that descriptors have, in the order in which they are given.
private struct DescriptorBytes {
  private(set) var bytes: [UInt8] = []

  mutating func text(_ number: UInt64, _ text: String) { part(number, Array(text.utf8)) }

  mutating func part(_ number: UInt64, _ part: [UInt8]) {
    append(number << 3 | 2)
    append(UInt64(part.count))
    bytes += part
  }

  mutating func varint(_ number: UInt64, _ value: UInt64) {
    append(number << 3)
    append(value)
  }

  private mutating func append(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
