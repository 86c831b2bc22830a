// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/source_context.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The file in which a type or service was declared.
public struct SourceContext: DescribedMessage {
  /// Path of the .proto file, such as "google/protobuf/source_context.proto".
  public var fileName: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    fileName = ""
  }
}

extension SourceContext {
  public static var messageName: String { "google.protobuf.SourceContext" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&fileName)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, fileName)
  }
}
