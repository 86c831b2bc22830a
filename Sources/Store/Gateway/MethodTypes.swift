// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema
import Wire

/// What a method takes and gives, as its .proto file says.
struct MethodTypes: Equatable {
  /// Full name of the request's message.
  var request = ""
  /// Full name of the response's message.
  var response = ""
  var streamsRequests = false
  var streamsResponses = false

  /// The methods of all services in the files, by path. Reads the descriptors' bytes (descriptor.proto).
  static func all(in files: FileDescriptors) -> [String: MethodTypes] {
    var types: [String: MethodTypes] = [:]
    for file in files.names.compactMap(files.descriptor(of:)) {
      let file = DescriptorFields(file)
      let package = file.text(2)
      for service in file.messages(6) {
        for method in service.messages(2) {
          types["/\(package).\(service.text(1))/\(method.text(1))"] = MethodTypes(method)
        }
      }
    }
    return types
  }

  private init(_ method: DescriptorFields) {
    // Names of types begin with a dot.
    request = String(method.text(2).dropFirst())
    response = String(method.text(3).dropFirst())
    streamsRequests = method.isTrue(5)
    streamsResponses = method.isTrue(6)
  }
}

/// The fields of one descriptor, by number.
private struct DescriptorFields {
  private var parts: [(number: UInt32, bytes: [UInt8])] = []
  private var numbers: [UInt32: UInt64] = [:]

  /// Bytes that are no message have no fields.
  init(_ bytes: [UInt8]) {
    var parts: [(UInt32, [UInt8])] = []
    var numbers: [UInt32: UInt64] = [:]
    do {
      try WireReader.reading(bytes) { reader in
        while true {
          let tag = reader.tag()
          switch tag & 7 {
          case _ where tag == 0: return
          case 2: parts.append((tag >> 3, reader.bytes()))
          case 0: numbers[tag >> 3] = reader.varint()
          default: reader.skip(tag)
          }
        }
      }
    } catch {
      return
    }
    self.parts = parts
    self.numbers = numbers
  }

  func text(_ number: UInt32) -> String {
    parts.last { $0.number == number }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  func messages(_ number: UInt32) -> [DescriptorFields] {
    parts.filter { $0.number == number }.map { DescriptorFields($0.bytes) }
  }

  func isTrue(_ number: UInt32) -> Bool { numbers[number, default: 0] != 0 }
}
