// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/any.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Holds one message of any type, encoded, beside the name of its type.
public struct AnyMessage: DescribedMessage {
  /// A path whose last segment is the full name of the message: "type.googleapis.com/a.b.C".
  public var typeUrl: String
  /// The message in protobuf.
  public var value: [UInt8]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    typeUrl = ""
    value = []
  }
}

extension AnyMessage {
  public static var messageName: String { "google.protobuf.Any" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&typeUrl)
      case 18: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, self.value)
    writer.nonZero(1, typeUrl)
  }
}
