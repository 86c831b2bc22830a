// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/v3lockpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Asks for a lock.
public struct LockRequest: DescribedMessage {
  /// Name of the lock.
  public var name: [UInt8]
  /// Lease that holds the lock; its end gives it back.
  public var lease: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = []
    lease = 0
  }
}

extension LockRequest {
  public static var messageName: String { "v3lockpb.LockRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.value(&lease)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, lease)
    writer.nonZero(1, name)
  }
}

/// A lock taken.
public struct LockResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Key that stands for the lock being held; compare its existence in transactions.
  public var key: [UInt8]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    key = []
  }
}

extension LockResponse {
  public static var messageName: String { "v3lockpb.LockResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      case 18: reader.value(&key)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, key)
    writer.optional(1, header)
  }
}

/// Gives a lock back.
public struct UnlockRequest: DescribedMessage {
  /// Key from the answer to Lock.
  public var key: [UInt8]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    key = []
  }
}

extension UnlockRequest {
  public static var messageName: String { "v3lockpb.UnlockRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, key)
  }
}

/// The lock is free.
public struct UnlockResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension UnlockResponse {
  public static var messageName: String { "v3lockpb.UnlockResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, header)
  }
}
