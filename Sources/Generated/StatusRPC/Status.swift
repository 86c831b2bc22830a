// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/rpc/status.proto by `make generate`; do not edit.

public import Schema
public import WellKnownTypes
public import Wire

/// How a call ended. Travels as `grpc-status-details-bin` beside the code and the message.
public struct CallStatus: DescribedMessage {
  /// The gRPC status code, the same as in `grpc-status`.
  public var code: Int32
  /// For developers, in English; the same as in `grpc-message`.
  public var message: String
  /// What programs can act on, such as `google.rpc.RetryInfo`.
  public var details: [AnyMessage]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    code = 0
    message = ""
    details = []
  }
}

extension CallStatus {
  public static var messageName: String { "google.rpc.Status" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&code)
      case 18: reader.value(&message)
      case 26: reader.repeated(&details)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, details)
    writer.nonZero(2, message)
    writer.nonZero(1, code)
  }
}
