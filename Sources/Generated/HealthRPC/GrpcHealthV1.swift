// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/grpc.health.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Asks about a service.
public struct HealthCheckRequest: DescribedMessage {
  /// Full name of the service, such as `etcdserverpb.KV`; empty is the server as a whole.
  public var service: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    service = ""
  }
}

extension HealthCheckRequest {
  public static var messageName: String { "grpc.health.v1.HealthCheckRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { HealthRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&service)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, service)
  }
}

/// State of a service.
public struct HealthCheckResponse: DescribedMessage {
  /// The state.
  public var status: HealthCheckResponse.ServingStatus
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    status = HealthCheckResponse.ServingStatus()
  }

  /// State of a service.
  public struct ServingStatus: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not known.
    public static let unknown = Self(rawValue: 0)

    /// Ready for requests.
    public static let serving = Self(rawValue: 1)

    /// Not ready for requests.
    public static let notServing = Self(rawValue: 2)

    /// No such service; only Watch answers so.
    public static let serviceUnknown = Self(rawValue: 3)
  }
}

extension HealthCheckResponse {
  public static var messageName: String { "grpc.health.v1.HealthCheckResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { HealthRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&status)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, status)
  }
}

/// Asks about all services.
public struct HealthListRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension HealthListRequest {
  public static var messageName: String { "grpc.health.v1.HealthListRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { HealthRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// State of all services.
public struct HealthListResponse: DescribedMessage {
  /// State by name of the service.
  public var statuses: SortedMap<String, HealthCheckResponse>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    statuses = SortedMap()
  }
}

extension HealthListResponse {
  public static var messageName: String { "grpc.health.v1.HealthListResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { HealthRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&statuses)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(1, statuses)
  }
}
