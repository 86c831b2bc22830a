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
  /// - Throws: `WireError` when a descriptor cannot be read.
  static func all(in files: FileDescriptors) throws(WireError) -> [String: MethodTypes] {
    var types: [String: MethodTypes] = [:]
    for file in files.names.compactMap(files.descriptor(of:)) {
      let file = try DescriptorFields(file)
      let package = file.text(2)
      for service in try file.messages(6) {
        for method in try service.messages(2) {
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
