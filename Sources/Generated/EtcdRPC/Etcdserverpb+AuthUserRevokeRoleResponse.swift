// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The user does not have the role.
public struct AuthUserRevokeRoleResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserRevokeRoleResponse {
  public static var messageName: String { "etcdserverpb.AuthUserRevokeRoleResponse" }
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

/// A role to add.
public struct AuthRoleAddRequest: DescribedMessage {
  /// Name of the role.
  public var name: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
  }
}

extension AuthRoleAddRequest {
  public static var messageName: String { "etcdserverpb.AuthRoleAddRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, name)
  }
}

/// A role added.
public struct AuthRoleAddResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthRoleAddResponse {
  public static var messageName: String { "etcdserverpb.AuthRoleAddResponse" }
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

/// A role to ask about.
public struct AuthRoleGetRequest: DescribedMessage {
  /// Name of the role.
  public var role: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    role = ""
  }
}

extension AuthRoleGetRequest {
  public static var messageName: String { "etcdserverpb.AuthRoleGetRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&role)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, role)
  }
}

/// A role.
public struct AuthRoleGetResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Permissions of the role.
  public var perm: [Permission]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    perm = []
  }
}

extension AuthRoleGetResponse {
  public static var messageName: String { "etcdserverpb.AuthRoleGetResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      case 18: reader.repeated(&perm)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, perm)
    writer.optional(1, header)
  }
}

/// Asks for all roles.
public struct AuthRoleListRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthRoleListRequest {
  public static var messageName: String { "etcdserverpb.AuthRoleListRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

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

/// All roles.
public struct AuthRoleListResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Names of the roles.
  public var roles: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    roles = []
  }
}

extension AuthRoleListResponse {
  public static var messageName: String { "etcdserverpb.AuthRoleListResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      case 18: reader.repeated(&roles)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, roles)
    writer.optional(1, header)
  }
}

/// A role to delete.
public struct AuthRoleDeleteRequest: DescribedMessage {
  /// Name of the role.
  public var role: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    role = ""
  }
}

extension AuthRoleDeleteRequest {
  public static var messageName: String { "etcdserverpb.AuthRoleDeleteRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&role)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, role)
  }
}

/// A role deleted.
public struct AuthRoleDeleteResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthRoleDeleteResponse {
  public static var messageName: String { "etcdserverpb.AuthRoleDeleteResponse" }
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

/// A permission for a role.
public struct AuthRoleGrantPermissionRequest: DescribedMessage {
  /// Name of the role.
  public var name: String
  /// The permission.
  public var perm: Permission?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
  }
}

extension AuthRoleGrantPermissionRequest {
  public static var messageName: String { "etcdserverpb.AuthRoleGrantPermissionRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.optional(&perm)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, perm)
    writer.nonZero(1, name)
  }
}
