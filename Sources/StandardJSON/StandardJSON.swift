// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Schema
public import Wire

// The JSON mapping of protobuf (https://protobuf.dev/programming-guides/json), for every message of a
// file outside Kubernetes.
//
// Nothing hot uses it, so no code is generated: the embedded schema drives a translation between
// JSON and protobuf bytes, and the message's own coding does the rest.
extension DescribedMessage {
  /// Decodes a document.
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - ignoringUnknownFields: passes over members, and names of enum values, that the schema lacks.
  ///   - types: further modules whose messages an `Any` may hold.
  public init(
    standardJSON bytes: [UInt8], ignoringUnknownFields: Bool = false,
    types: [MessageSchemas] = []
  ) throws(StandardJSONError) {
    let node = try JSONParser.parse(bytes)
    var reader = StandardJSONReader(
      SchemaTable(Self.schemas, types), ignoresUnknown: ignoringUnknownFields)
    let wire = try reader.message(node, Self.messageName)
    do {
      try self.init(protobuf: wire)
    } catch {
      throw .message(error)
    }
  }

  /// The message as JSON, without white space.
  /// - Parameter types: further modules whose messages an `Any` may hold.
  public func standardJSON(types: [MessageSchemas] = []) throws(StandardJSONError) -> [UInt8] {
    var writer = StandardJSONWriter(SchemaTable(Self.schemas, types))
    try writer.message(protobuf(), Self.messageName)
    return writer.finish()
  }
}

/// Why a document is no message, or a message has no JSON form.
public enum StandardJSONError: Error, Equatable {
  /// Not JSON. `offset` counts bytes from the start.
  case syntax(offset: Int, problem: String)
  /// JSON of another shape than the field at `path`, or a value that JSON cannot show.
  case mismatch(path: String, problem: String)
  /// The fields were read, and the message refused them.
  case message(WireError)
}

extension StandardJSONError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .syntax(let offset, let problem): "json: \(problem) at byte \(offset)"
    case .mismatch(let path, let problem):
      path.isEmpty ? "json: \(problem)" : "json: \(path): \(problem)"
    case .message(let error): "json: \(error)"
    }
  }
}
