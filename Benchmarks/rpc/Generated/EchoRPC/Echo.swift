// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/echo.proto by `Benchmarks/rpc/generate`; do not edit.

public import Schema
public import Wire

/// Some bytes.
public struct EchoMessage: DescribedMessage {
  /// Field 1, `payload`.
  public var payload: [UInt8]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    payload = []
  }
}

extension EchoMessage {
  public static var messageName: String { "martlet.benchmark.v1.EchoMessage" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EchoRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&payload)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, payload)
  }
}
