// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Access control is on.
public struct AuthEnableResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthEnableResponse {
  public static var messageName: String { "etcdserverpb.AuthEnableResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, header)
  }
}

/// Turns access control off.
public struct AuthDisableRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthDisableRequest {
  public static var messageName: String { "etcdserverpb.AuthDisableRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// Access control is off.
public struct AuthDisableResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthDisableResponse {
  public static var messageName: String { "etcdserverpb.AuthDisableResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, header)
  }
}

/// Asks whether access control is on.
public struct AuthStatusRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthStatusRequest {
  public static var messageName: String { "etcdserverpb.AuthStatusRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// Whether access control is on.
public struct AuthStatusResponse: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Cluster, member and revision that answered.
  public var header: ResponseHeader? {
    get { box.fields.header }
    _modify { yield &box.unique.header }
  }

  /// It is.
  public var enabled: Bool {
    get { box.fields.enabled }
    _modify { yield &box.unique.enabled }
  }

  /// Counts changes of users and roles.
  public var authRevision: UInt64 {
    get { box.fields.authRevision }
    _modify { yield &box.unique.authRevision }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension AuthStatusResponse {
  public static var messageName: String { "etcdserverpb.AuthStatusResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension AuthStatusResponse {
  fileprivate struct Fields: Equatable, Sendable {
    var header: ResponseHeader?
    var enabled: Bool = false
    var authRevision: UInt64 = 0
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 16: reader.value(&enabled)
        case 24: reader.value(&authRevision)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(3, authRevision)
      writer.nonZero(2, enabled)
      writer.optional(1, header)
    }
  }
}

/// Someone logging in.
public struct AuthenticateRequest: DescribedMessage {
  /// Name of the user.
  public var name: String = ""
  /// The password.
  public var password: String = ""
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthenticateRequest {
  public static var messageName: String { "etcdserverpb.AuthenticateRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&password)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, password)
    writer.nonZero(1, name)
  }
}

/// Logged in.
public struct AuthenticateResponse: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Cluster, member and revision that answered.
  public var header: ResponseHeader? {
    get { box.fields.header }
    _modify { yield &box.unique.header }
  }

  /// Token to send as metadata `token` from now on.
  public var token: String {
    get { box.fields.token }
    _modify { yield &box.unique.token }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension AuthenticateResponse {
  public static var messageName: String { "etcdserverpb.AuthenticateResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension AuthenticateResponse {
  fileprivate struct Fields: Equatable, Sendable {
    var header: ResponseHeader?
    var token: String = ""
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 18: reader.value(&token)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(2, token)
      writer.optional(1, header)
    }
  }
}

/// A user to add.
public struct AuthUserAddRequest: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Name of the user.
  public var name: String {
    get { box.fields.name }
    _modify { yield &box.unique.name }
  }

  /// The password.
  public var password: String {
    get { box.fields.password }
    _modify { yield &box.unique.password }
  }

  /// Settings of the user.
  public var options: UserAddOptions? {
    get { box.fields.options }
    _modify { yield &box.unique.options }
  }

  /// Hash of the password (bcrypt, in base64), in place of the password.
  public var hashedPassword: String {
    get { box.fields.hashedPassword }
    _modify { yield &box.unique.hashedPassword }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension AuthUserAddRequest {
  public static var messageName: String { "etcdserverpb.AuthUserAddRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension AuthUserAddRequest {
  fileprivate struct Fields: Equatable, Sendable {
    var name: String = ""
    var password: String = ""
    var options: UserAddOptions?
    var hashedPassword: String = ""
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&password)
        case 26: reader.optional(&options)
        case 34: reader.value(&hashedPassword)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(4, hashedPassword)
      writer.optional(3, options)
      writer.nonZero(2, password)
      writer.nonZero(1, name)
    }
  }
}

/// A user added.
public struct AuthUserAddResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserAddResponse {
  public static var messageName: String { "etcdserverpb.AuthUserAddResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, header)
  }
}

/// A user to ask about.
public struct AuthUserGetRequest: DescribedMessage {
  /// Name of the user.
  public var name: String = ""
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserGetRequest {
  public static var messageName: String { "etcdserverpb.AuthUserGetRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, name)
  }
}

/// A user.
public struct AuthUserGetResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Roles of the user.
  public var roles: [String] = []
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserGetResponse {
  public static var messageName: String { "etcdserverpb.AuthUserGetResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
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

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// All users.
public struct AuthUserListResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Names of the users.
  public var users: [String] = []
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserListResponse {
  public static var messageName: String { "etcdserverpb.AuthUserListResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, users)
    writer.optional(1, header)
  }
}

/// A user to delete.
public struct AuthUserDeleteRequest: DescribedMessage {
  /// Name of the user.
  public var name: String = ""
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserDeleteRequest {
  public static var messageName: String { "etcdserverpb.AuthUserDeleteRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
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

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, header)
  }
}

/// A password to set.
public struct AuthUserChangePasswordRequest: DescribedMessage {
  /// Name of the user.
  public var name: String = ""
  /// The new password.
  public var password: String = ""
  /// Hash of the new password (bcrypt, in base64), in place of the password.
  public var hashedPassword: String = ""
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserChangePasswordRequest {
  public static var messageName: String { "etcdserverpb.AuthUserChangePasswordRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
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

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, header)
  }
}

/// A role for a user.
public struct AuthUserGrantRoleRequest: DescribedMessage {
  /// Name of the user.
  public var user: String = ""
  /// Name of the role.
  public var role: String = ""
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserGrantRoleRequest {
  public static var messageName: String { "etcdserverpb.AuthUserGrantRoleRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
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

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, header)
  }
}

/// A role to take from a user.
public struct AuthUserRevokeRoleRequest: DescribedMessage {
  /// Name of the user.
  public var name: String = ""
  /// Name of the role.
  public var role: String = ""
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthUserRevokeRoleRequest {
  public static var messageName: String { "etcdserverpb.AuthUserRevokeRoleRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, role)
    writer.nonZero(1, name)
  }
}
