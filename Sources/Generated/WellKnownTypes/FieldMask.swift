// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/field_mask.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Names fields of a message. In JSON one text: "user.displayName,photo".
public struct FieldMask: DescribedMessage {
  /// Names of fields from the outermost message inwards, joined by dots.
  public var paths: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    paths = []
  }
}

extension FieldMask {
  public static var messageName: String { "google.protobuf.FieldMask" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&paths)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, paths)
  }
}
