// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/leasepb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A lease as etcd stores it.
public struct Lease: DescribedMessage {
  /// Id of the lease.
  public var id: Int64
  /// Seconds that the lease was granted for.
  public var ttl: Int64
  /// Seconds that were left at the last checkpoint; 0 when there was none.
  public var remainingTTL: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = 0
    ttl = 0
    remainingTTL = 0
  }
}

extension Lease {
  public static var messageName: String { "leasepb.Lease" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&id)
      case 16: reader.value(&ttl)
      case 24: reader.value(&remainingTTL)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, remainingTTL)
    writer.nonZero(2, ttl)
    writer.nonZero(1, id)
  }
}

/// Asks the leader how long a lease lives.
public struct LeaseInternalRequest: DescribedMessage {
  /// The question.
  public var leaseTimeToLiveRequest: LeaseTimeToLiveRequest?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension LeaseInternalRequest {
  public static var messageName: String { "leasepb.LeaseInternalRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&leaseTimeToLiveRequest)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, leaseTimeToLiveRequest)
  }
}

/// The leader's answer.
public struct LeaseInternalResponse: DescribedMessage {
  /// The answer.
  public var leaseTimeToLiveResponse: LeaseTimeToLiveResponse?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension LeaseInternalResponse {
  public static var messageName: String { "leasepb.LeaseInternalResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&leaseTimeToLiveResponse)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, leaseTimeToLiveResponse)
  }
}
