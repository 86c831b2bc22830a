// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import TestKit

/// All of proto/ as protoc reads it: names, numbers, types, comments and our options by name.
///
/// Field numbers below are those of google/protobuf/descriptor.proto.
struct SchemaSet: Sendable {
  struct Message: Sendable {
    var fullName: String
    var package: String
    var options: OptionValues
    var fields: [Field]
  }

  struct Field: Sendable {
    var name: String
    var jsonName: String
    var number: Int
    /// A scalar's name, a full name, or `map<key,value>`.
    var type: String
    /// optional, repeated or map.
    var label: String
    /// Name of the oneof; `(optional)` for explicit presence in proto3.
    var oneof: String
    var options: OptionValues
  }

  struct EnumValue: Sendable {
    var enumName: String
    var package: String
    var name: String
    var number: Int
  }

  struct Method: Sendable {
    var path: String
    var request: String
    var response: String
    var streamsRequests: Bool
    var streamsResponses: Bool
  }

  private(set) var messages: [String: Message] = [:]
  private(set) var enumValues: [EnumValue] = []
  private(set) var methods: [Method] = []
  /// Options by path of the file.
  private(set) var fileOptions: [String: OptionValues] = [:]
  private var filePackages: [String: String] = [:]
  /// Comments by what they stand at: `package.Message.field`, `package.Service.Method`.
  private(set) var comments: [String: String] = [:]
  /// Everything that ought to have a comment.
  private(set) var elements: [String] = []
  var packages: Set<String> { Set(messages.values.map(\.package)) }

  private var optionTypes = OptionTypes()
  private var mapEntries: [String: (key: String, value: String)] = [:]

  static var canRead: Bool { PeerProgram("protoc") != nil }

  /// The schema of this checkout, read once for all tests.
  static let whole = Result { try read() }

  /// Reads every file below proto/ of this checkout.
  static func read(checkout: String = #filePath) throws -> SchemaSet {
    var parts = checkout.split(separator: "/", omittingEmptySubsequences: false)
    while let last = parts.popLast(), last != "Tests" {}
    let root = parts.joined(separator: "/") + "/proto"
    guard let protoc = PeerProgram("protoc") else { throw Unreadable(reason: "no protoc") }
    let arguments = [
      "--proto_path=\(root)", "--include_imports", "--include_source_info",
      "--descriptor_set_out=/dev/stdout",
    ]
    let outcome = try protoc.run(arguments + (try protoFiles(below: root)))
    guard outcome.status == 0 else { throw Unreadable(reason: outcome.errors) }
    return try SchemaSet(WireEntries(outcome.bytes[...]))
  }

  private static func protoFiles(below folder: String) throws -> [String] {
    guard let find = PeerProgram("find") else { throw Unreadable(reason: "no find") }
    let outcome = try find.run([folder, "-name", "*.proto"])
    return outcome.output.split(separator: "\n").map(String.init)
  }

  init(_ set: WireEntries) throws {
    let files = try set.messages(1)
    for file in files { optionTypes.add(file: file, messages: try file.messages(4)) }
    for file in files {
      let name = file.text(1)
      guard !name.hasPrefix("google/"), name != "options.proto" else { continue }
      try read(file: file)
    }
  }

  struct Unreadable: Error {
    let reason: String
  }
}

// MARK: - Descriptors
extension SchemaSet {
  private mutating func read(file: WireEntries) throws {
    let package = file.text(2)
    var paths: [[Int]: String] = [[]: package]
    filePackages[file.text(1)] = package
    fileOptions[file.text(1)] = try optionTypes.values(
      of: file, field: 8, extending: "FileOptions")
    for (index, message) in try file.messages(4).enumerated() {
      try read(message, in: package, package: package, path: [4, index], &paths)
    }
    for (index, type) in try file.messages(5).enumerated() {
      try read(enumeration: type, in: package, package: package, path: [5, index], &paths)
    }
    for (index, service) in try file.messages(6).enumerated() {
      try read(service: service, in: package, path: [6, index], &paths)
    }
    for location in try file.messages(9).flatMap({ try $0.messages(1) }) {
      var numbers: [Int] = []
      for value in location[1] {
        numbers += try Self.packed(value.bytes)
      }
      guard let name = paths[numbers], !location.text(3).isEmpty else { continue }
      comments[name] = location.text(3)
    }
    elements += paths.filter { !$0.key.isEmpty }.map(\.value)
  }

  private mutating func read(
    _ message: WireEntries, in scope: String, package: String, path: [Int],
    _ paths: inout [[Int]: String]
  ) throws {
    let fullName = scope + "." + message.text(1)
    paths[path] = fullName
    for (index, nested) in try message.messages(3).enumerated() {
      // Option 7 of a message marks the entry of a map.
      guard try nested.messages(7).contains(where: { $0.number(7) != 0 }) else {
        try read(nested, in: fullName, package: package, path: path + [3, index], &paths)
        continue
      }
      let parts = try nested.messages(2)
      mapEntries[fullName + "." + nested.text(1)] = (
        Self.type(parts[0]), Self.type(parts[1])
      )
    }
    for (index, type) in try message.messages(4).enumerated() {
      try read(enumeration: type, in: fullName, package: package, path: path + [4, index], &paths)
    }
    let oneofs = try message.messages(8).map { $0.text(1) }
    var fields: [Field] = []
    for (index, field) in try message.messages(2).enumerated() {
      paths[path + [2, index]] = fullName + "." + field.text(1)
      fields.append(try self.field(field, oneofs: oneofs))
    }
    messages[fullName] = Message(
      fullName: fullName, package: package,
      options: try optionTypes.values(of: message, field: 7, extending: "MessageOptions"),
      fields: fields)
  }

  private func field(_ field: WireEntries, oneofs: [String]) throws -> Field {
    var type = Self.type(field)
    var label = field.number(4) == 3 ? "repeated" : "optional"
    if let entry = mapEntries[type] {
      type = "map<\(entry.key),\(entry.value)>"
      label = "map"
    }
    var oneof = ""
    if field.number(17) != 0 {
      oneof = "(optional)"
    } else if !field[9].isEmpty {
      oneof = oneofs[field.number(9)]
    }
    return Field(
      name: field.text(1), jsonName: field.text(10), number: field.number(3), type: type,
      label: label, oneof: oneof,
      options: try optionTypes.values(of: field, field: 8, extending: "FieldOptions"))
  }

  private mutating func read(
    enumeration: WireEntries, in scope: String, package: String, path: [Int],
    _ paths: inout [[Int]: String]
  ) throws {
    let fullName = scope + "." + enumeration.text(1)
    paths[path] = fullName
    for value in try enumeration.messages(2) {
      enumValues.append(
        EnumValue(
          enumName: fullName, package: package, name: value.text(1), number: value.number(2)))
    }
  }

  private mutating func read(
    service: WireEntries, in package: String, path: [Int], _ paths: inout [[Int]: String]
  ) throws {
    let fullName = package + "." + service.text(1)
    paths[path] = fullName
    for (index, method) in try service.messages(2).enumerated() {
      paths[path + [2, index]] = fullName + "." + method.text(1)
      methods.append(
        Method(
          path: "/\(fullName)/\(method.text(1))",
          request: String(method.text(2).dropFirst()),
          response: String(method.text(3).dropFirst()),
          streamsRequests: method.number(5) != 0, streamsResponses: method.number(6) != 0))
    }
  }

  /// A field's type: a full name without its leading point, or the name of the scalar.
  static func type(_ field: WireEntries) -> String {
    let scalars = [
      1: "double", 2: "float", 3: "int64", 4: "uint64", 5: "int32", 6: "fixed64", 7: "fixed32",
      8: "bool", 9: "string", 12: "bytes", 13: "uint32", 15: "sfixed32", 16: "sfixed64",
      17: "sint32", 18: "sint64",
    ]
    return scalars[field.number(5)] ?? String(field.text(6).dropFirst())
  }

  private static func packed(_ bytes: ArraySlice<UInt8>) throws -> [Int] {
    // A run of varints reads like the values of fields; a tag is put before each.
    var numbers: [Int] = []
    var value = 0
    var shift = 0
    for byte in bytes {
      value |= Int(byte & 0x7F) << shift
      shift += 7
      guard byte < 0x80 else { continue }
      numbers.append(value)
      value = 0
      shift = 0
    }
    return numbers
  }
}

extension SchemaSet {
  /// The `file` option of a package; where a package has several files, they agree.
  func rules(ofPackage package: String) -> OptionValues? {
    filePackages.first { $0.value == package }.flatMap { fileOptions[$0.key]?.group("file") }
  }
}
