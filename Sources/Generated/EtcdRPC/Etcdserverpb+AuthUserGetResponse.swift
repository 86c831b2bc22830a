// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A user.
public struct AuthUserGetResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Roles of the user.
  public var roles: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    roles = []
  }
}

extension AuthUserGetResponse {
  public static var messageName: String { "etcdserverpb.AuthUserGetResponse" }
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

/// Asks for all users.
public struct AuthUserListRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserListRequest {
  public static var messageName: String { "etcdserverpb.AuthUserListRequest" }
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

/// All users.
public struct AuthUserListResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Names of the users.
  public var users: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    users = []
  }
}

extension AuthUserListResponse {
  public static var messageName: String { "etcdserverpb.AuthUserListResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      case 18: reader.repeated(&users)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, users)
    writer.optional(1, header)
  }
}

/// A user to delete.
public struct AuthUserDeleteRequest: DescribedMessage {
  /// Name of the user.
  public var name: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
  }
}

extension AuthUserDeleteRequest {
  public static var messageName: String { "etcdserverpb.AuthUserDeleteRequest" }
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

/// A user deleted.
public struct AuthUserDeleteResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserDeleteResponse {
  public static var messageName: String { "etcdserverpb.AuthUserDeleteResponse" }
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

/// A password to set.
public struct AuthUserChangePasswordRequest: DescribedMessage {
  /// Name of the user.
  public var name: String
  /// The new password.
  public var password: String
  /// Hash of the new password (bcrypt, in base64), in place of the password.
  public var hashedPassword: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
    password = ""
    hashedPassword = ""
  }
}

extension AuthUserChangePasswordRequest {
  public static var messageName: String { "etcdserverpb.AuthUserChangePasswordRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&password)
      case 26: reader.value(&hashedPassword)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, hashedPassword)
    writer.nonZero(2, password)
    writer.nonZero(1, name)
  }
}

/// The password is set.
public struct AuthUserChangePasswordResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserChangePasswordResponse {
  public static var messageName: String { "etcdserverpb.AuthUserChangePasswordResponse" }
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

/// A role for a user.
public struct AuthUserGrantRoleRequest: DescribedMessage {
  /// Name of the user.
  public var user: String
  /// Name of the role.
  public var role: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    user = ""
    role = ""
  }
}

extension AuthUserGrantRoleRequest {
  public static var messageName: String { "etcdserverpb.AuthUserGrantRoleRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&user)
      case 18: reader.value(&role)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, role)
    writer.nonZero(1, user)
  }
}

/// The user has the role.
public struct AuthUserGrantRoleResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserGrantRoleResponse {
  public static var messageName: String { "etcdserverpb.AuthUserGrantRoleResponse" }
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

/// A role to take from a user.
public struct AuthUserRevokeRoleRequest: DescribedMessage {
  /// Name of the user.
  public var name: String
  /// Name of the role.
  public var role: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
    role = ""
  }
}

extension AuthUserRevokeRoleRequest {
  public static var messageName: String { "etcdserverpb.AuthUserRevokeRoleRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&role)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, role)
    writer.nonZero(1, name)
  }
}
