// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The role has the permission.
public struct AuthRoleGrantPermissionResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthRoleGrantPermissionResponse {
  public static var messageName: String { "etcdserverpb.AuthRoleGrantPermissionResponse" }
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

/// A permission to take from a role.
public struct AuthRoleRevokePermissionRequest: DescribedMessage {
  /// Name of the role.
  public var role: String
  /// First key of the permission.
  public var key: [UInt8]
  /// End of its range; as it was granted.
  public var rangeEnd: [UInt8]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    role = ""
    key = []
    rangeEnd = []
  }
}

extension AuthRoleRevokePermissionRequest {
  public static var messageName: String { "etcdserverpb.AuthRoleRevokePermissionRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&role)
      case 18: reader.value(&key)
      case 26: reader.value(&rangeEnd)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, rangeEnd)
    writer.nonZero(2, key)
    writer.nonZero(1, role)
  }
}

/// The role does not have the permission.
public struct AuthRoleRevokePermissionResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthRoleRevokePermissionResponse {
  public static var messageName: String { "etcdserverpb.AuthRoleRevokePermissionResponse" }
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
