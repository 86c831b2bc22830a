// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/timestamp.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A point in time, exact to the nanosecond, in UTC without leap seconds. In JSON as in RFC 3339:
/// "2026-11-21T10:40:00.5Z".
public struct Timestamp: DescribedMessage {
  /// Seconds since 1970-01-01T00:00:00Z, from the year 1 to the end of the year 9999.
  public var seconds: Int64
  /// The rest in billionths of a second, 0 to 999999999; it counts forward before 1970 too.
  public var nanos: Int32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    seconds = 0
    nanos = 0
  }
}

extension Timestamp {
  public static var messageName: String { "google.protobuf.Timestamp" }
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
