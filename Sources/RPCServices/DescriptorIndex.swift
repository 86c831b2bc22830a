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
  init(_ files: FileDescriptors, describing described: MessageSchemas) {
    self.files = files
    self.described = DescribedPackages(described)
    for name in files.names {
      if let bytes = files.descriptor(of: name) { add(name, bytes) }
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

  /// The length-delimited fields of a message, as numbers and bytes; numbers of varints beside them.
  private static func fields(
    _ bytes: [UInt8]
  ) -> (parts: [(number: UInt32, bytes: [UInt8])], varints: [UInt32: UInt64]) {
    var parts: [(UInt32, [UInt8])] = []
    var varints: [UInt32: UInt64] = [:]
    do {
      try WireReader.reading(bytes) { reader in
        while true {
          let tag = reader.tag()
          switch tag & 7 {
          case _ where tag == 0: return
          case 2: parts.append((tag >> 3, reader.bytes()))
          case 0: varints[tag >> 3] = reader.varint()
          default: reader.skip(tag)
          }
        }
      }
    } catch {
      return ([], [:])  // no descriptor: it declares nothing
    }
    return (parts, varints)
  }

  private static func text(_ number: UInt32, in parts: [(number: UInt32, bytes: [UInt8])]) -> String
  {
    parts.last { $0.number == number }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  private mutating func add(_ file: String, _ bytes: [UInt8]) {
    let parts = Self.fields(bytes).parts
    let package = Self.text(2, in: parts)
    let prefix = package.isEmpty ? "" : package + "."
    for part in parts {
      switch part.number {
      case 3: imports[file, default: []].append(String(decoding: part.bytes, as: UTF8.self))
      case 4: addMessage(part.bytes, prefix, file, depth: 0)
      case 5: addEnum(part.bytes, prefix, file)
      case 6: addParts(part.bytes, prefix, file, members: [2])
      case 7: addField(part.bytes, prefix, file)
      default: break
      }
    }
  }

  private mutating func addMessage(_ bytes: [UInt8], _ prefix: String, _ file: String, depth: Int) {
    let parts = Self.fields(bytes).parts
    let name = prefix + Self.text(1, in: parts)
    symbols[name] = file
    guard depth < Limits.messageDepth else { return }
    for part in parts {
      switch part.number {
      case 2, 6: addField(part.bytes, name + ".", file)
      case 3: addMessage(part.bytes, name + ".", file, depth: depth + 1)
      case 4: addEnum(part.bytes, name + ".", file)
      case 8: symbols[name + "." + Self.text(1, in: Self.fields(part.bytes).parts)] = file
      default: break
      }
    }
  }

  /// Values of an enum stand beside it, not in it.
  private mutating func addEnum(_ bytes: [UInt8], _ prefix: String, _ file: String) {
    let parts = Self.fields(bytes).parts
    symbols[prefix + Self.text(1, in: parts)] = file
    for part in parts where part.number == 2 {
      symbols[prefix + Self.text(1, in: Self.fields(part.bytes).parts)] = file
    }
  }

  /// A service and its methods.
  private mutating func addParts(
    _ bytes: [UInt8], _ prefix: String, _ file: String, members: Set<UInt32>
  ) {
    let parts = Self.fields(bytes).parts
    let name = prefix + Self.text(1, in: parts)
    symbols[name] = file
    for part in parts where members.contains(part.number) {
      symbols[name + "." + Self.text(1, in: Self.fields(part.bytes).parts)] = file
    }
  }

  /// A field, or an extension when it names what it extends.
  private mutating func addField(_ bytes: [UInt8], _ prefix: String, _ file: String) {
    let (parts, varints) = Self.fields(bytes)
    symbols[prefix + Self.text(1, in: parts)] = file
    let extended = Self.text(2, in: parts)
    guard extended.hasPrefix(".") else { return }
    let number = Int32(truncatingIfNeeded: varints[3] ?? 0)
    extensions[ExtensionKey(extended: String(extended.dropFirst()), number: number)] = file
  }
}
