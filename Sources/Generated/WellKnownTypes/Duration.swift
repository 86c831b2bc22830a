// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/duration.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A signed length of time, exact to the nanosecond. In JSON the seconds with an "s": "1.5s".
public struct Duration: DescribedMessage {
  /// Whole seconds, -315576000000 to 315576000000 (about 10,000 years).
  public var seconds: Int64
  /// The rest in billionths of a second, -999999999 to 999999999, with the sign of the seconds.
  public var nanos: Int32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    seconds = 0
    nanos = 0
  }
}

extension Duration {
  public static var messageName: String { "google.protobuf.Duration" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&seconds)
      case 16: reader.value(&nanos)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, nanos)
    writer.nonZero(1, seconds)
  }
}
