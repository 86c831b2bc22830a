// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Schema
internal import Wire

/// Finds .proto files by what they declare. Reads the descriptors' bytes (descriptor.proto).
struct DescriptorIndex {
  /// One extension of a message.
  struct ExtensionKey: Hashable {
    var extended: String
    var number: Int32
  }

  private let files: FileDescriptors
  private let described: DescribedPackages
  private var symbols: [String: String] = [:]
  private var extensions: [ExtensionKey: String] = [:]
  private var imports: [String: [String]] = [:]

  /// - Parameter described: messages without embedded descriptors.
  /// - Throws: `WireError` when a descriptor cannot be read.
  init(_ files: FileDescriptors, describing described: MessageSchemas) throws(WireError) {
    self.files = files
    self.described = DescribedPackages(described)
    for name in files.names {
      if let bytes = files.descriptor(of: name) { try add(name, bytes) }
    }
  }

  /// The file that declares a message, field, enum, value, service or method by its full name.
  func file(declaring symbol: String) -> String? {
    symbols[symbol] ?? described.file(declaring: symbol)
  }

  func file(declaring key: ExtensionKey) -> String? { extensions[key] }

  /// Numbers of all extensions of a message, ascending.
  func extensionNumbers(of message: String) -> [Int32] {
    extensions.keys.filter { $0.extended == message }.map(\.number).sorted()
  }

  func declares(_ symbol: String) -> Bool { file(declaring: symbol) != nil }

  /// The file's descriptor and those of all that it imports, directly or not, itself first.
  /// - Parameter sent: names left out; those given are added.
  func closure(of name: String, without sent: inout Set<String>) -> [[UInt8]]? {
    guard let first = descriptor(of: name) else { return nil }
    var result = [first.bytes]
    sent.insert(name)
    var waiting = first.imports
    while let next = waiting.popLast() {
      guard sent.insert(next).inserted, let found = descriptor(of: next) else { continue }
      result.append(found.bytes)
      waiting += found.imports
    }
    return result
  }

  private func descriptor(of name: String) -> (bytes: [UInt8], imports: [String])? {
    if let bytes = files.descriptor(of: name) { return (bytes, imports[name] ?? []) }
    return described.descriptor(of: name)
  }

  // MARK: - Reading

  private mutating func add(_ file: String, _ bytes: [UInt8]) throws(WireError) {
    let fields = try DescriptorFields(bytes)
    let package = fields.text(2)
    let prefix = package.isEmpty ? "" : package + "."
    for part in fields.parts where part.number == 3 {
      imports[file, default: []].append(String(decoding: part.bytes, as: UTF8.self))
    }
    for message in try fields.messages(4) { try addMessage(message, prefix, file, depth: 0) }
    for declared in try fields.messages(5) { try addEnum(declared, prefix, file) }
    for service in try fields.messages(6) { try addService(service, prefix, file) }
    for field in try fields.messages(7) { addField(field, prefix, file) }
  }

  private mutating func addMessage(
    _ message: DescriptorFields, _ prefix: String, _ file: String, depth: Int
  ) throws(WireError) {
    let name = prefix + message.text(1)
    symbols[name] = file
    guard depth < Limits.messageDepth else { return }
    for field in try message.messages(2) + message.messages(6) { addField(field, name + ".", file) }
    for nested in try message.messages(3) {
      try addMessage(nested, name + ".", file, depth: depth + 1)
    }
    for declared in try message.messages(4) { try addEnum(declared, name + ".", file) }
    for oneof in try message.messages(8) { symbols[name + "." + oneof.text(1)] = file }
  }

  /// Values of an enum stand beside it, not in it.
  private mutating func addEnum(
    _ declared: DescriptorFields, _ prefix: String, _ file: String
  ) throws(WireError) {
    symbols[prefix + declared.text(1)] = file
    for value in try declared.messages(2) { symbols[prefix + value.text(1)] = file }
  }

  /// A service and its methods.
  private mutating func addService(
    _ service: DescriptorFields, _ prefix: String, _ file: String
  ) throws(WireError) {
    let name = prefix + service.text(1)
    symbols[name] = file
    for method in try service.messages(2) { symbols[name + "." + method.text(1)] = file }
  }

  /// A field, or an extension when it names what it extends.
  private mutating func addField(_ field: DescriptorFields, _ prefix: String, _ file: String) {
    symbols[prefix + field.text(1)] = file
    let extended = field.text(2)
    guard extended.hasPrefix(".") else { return }
    let number = Int32(truncatingIfNeeded: field.numbers[3] ?? 0)
    extensions[ExtensionKey(extended: String(extended.dropFirst()), number: number)] = file
  }
}
