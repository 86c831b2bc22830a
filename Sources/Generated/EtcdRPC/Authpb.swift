// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/authpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Someone who may log in to the store.
public struct User: DescribedMessage {
  /// Name of the user.
  public var name: [UInt8]
  /// Hash of the password (bcrypt).
  public var password: [UInt8]
  /// Roles of the user, sorted.
  public var roles: [String]
  /// Settings of the user.
  public var options: UserAddOptions?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = []
    password = []
    roles = []
  }
}

extension User {
  public static var messageName: String { "authpb.User" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&password)
      case 26: reader.repeated(&roles)
      case 34: reader.optional(&options)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(4, options)
    writer.repeated(3, roles)
    writer.nonZero(2, password)
    writer.nonZero(1, name)
  }
}

/// Settings of a user.
public struct UserAddOptions: DescribedMessage {
  /// The user logs in with a certificate only.
  public var noPassword: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    noPassword = false
  }
}

extension UserAddOptions {
  public static var messageName: String { "authpb.UserAddOptions" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&noPassword)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, noPassword)
  }
}

/// A named set of permissions.
public struct Role: DescribedMessage {
  /// Name of the role.
  public var name: [UInt8]
  /// Permissions, sorted by key.
  public var keyPermission: [Permission]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = []
    keyPermission = []
  }
}

extension Role {
  public static var messageName: String { "authpb.Role" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.repeated(&keyPermission)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, keyPermission)
    writer.nonZero(1, name)
  }
}

/// A right on a key or a range of keys.
public struct Permission: DescribedMessage {
  /// What is allowed.
  public var permType: Permission.TypeEnum
  /// First key.
  public var key: [UInt8]
  /// End of the range, not included; empty is `key` alone, a zero byte every key from `key` on.
  public var rangeEnd: [UInt8]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    permType = Permission.TypeEnum()
    key = []
    rangeEnd = []
  }

  /// What the right allows.
  public struct TypeEnum: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Range and watch.
    public static let read = Self(rawValue: 0)

    /// Put and delete.
    public static let write = Self(rawValue: 1)

    /// Both.
    public static let readwrite = Self(rawValue: 2)
  }
}

extension Permission {
  public static var messageName: String { "authpb.Permission" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&permType)
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
    writer.nonZero(1, permType)
  }
}
