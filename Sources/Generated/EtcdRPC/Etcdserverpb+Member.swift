// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A server of the cluster.
public struct Member: DescribedMessage {
  /// Id of the server.
  public var id: UInt64
  /// Name of the server; empty until it has started.
  public var name: String
  /// Where other servers reach it.
  public var peerURLs: [String]
  /// Where clients reach it; empty until it has started.
  public var clientURLs: [String]
  /// It follows without a vote.
  public var isLearner: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = 0
    name = ""
    peerURLs = []
    clientURLs = []
    isLearner = false
  }
}

extension Member {
  public static var messageName: String { "etcdserverpb.Member" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&id)
      case 18: reader.value(&name)
      case 26: reader.repeated(&peerURLs)
      case 34: reader.repeated(&clientURLs)
      case 40: reader.value(&isLearner)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(5, isLearner)
    writer.repeated(4, clientURLs)
    writer.repeated(3, peerURLs)
    writer.nonZero(2, name)
    writer.nonZero(1, id)
  }
}

/// A server to add.
public struct MemberAddRequest: DescribedMessage {
  /// Where other servers will reach it.
  public var peerURLs: [String]
  /// It is to follow without a vote.
  public var isLearner: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    peerURLs = []
    isLearner = false
  }
}

extension MemberAddRequest {
  public static var messageName: String { "etcdserverpb.MemberAddRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&peerURLs)
      case 16: reader.value(&isLearner)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, isLearner)
    writer.repeated(1, peerURLs)
  }
}

/// A server added.
public struct MemberAddResponse: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Cluster, member and revision that answered.
  public var header: ResponseHeader? {
    get { fieldStorage.fields.header }
    _modify {
      unshare()
      yield &fieldStorage.fields.header
    }
  }

  /// The server.
  public var member: Member? {
    get { fieldStorage.fields.member }
    _modify {
      unshare()
      yield &fieldStorage.fields.member
    }
  }

  /// All servers.
  public var members: [Member] {
    get { fieldStorage.fields.members }
    _modify {
      unshare()
      yield &fieldStorage.fields.members
    }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { fieldStorage.fields.unknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.unknownFields
    }
  }
}

extension MemberAddResponse {
  public static var messageName: String { "etcdserverpb.MemberAddResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public init(reading reader: inout WireReader) {
    fieldStorage = reader.isAtEnd ? Self.emptyStorage : FieldStorage()
    if !reader.isAtEnd { fieldStorage.fields.decode(from: &reader) }
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    if reader.isAtEnd { return }
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension MemberAddResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var member: Member?
    var members: [Member]
    var unknownFields = UnknownFields()

    init() {
      members = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 18: reader.optional(&self.member)
        case 26: reader.repeated(&members)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.repeated(3, members)
      writer.optional(2, self.member)
      writer.optional(1, header)
    }
  }
}

/// A server to remove.
public struct MemberRemoveRequest: DescribedMessage {
  /// Id of the server.
  public var id: UInt64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = 0
  }
}

extension MemberRemoveRequest {
  public static var messageName: String { "etcdserverpb.MemberRemoveRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&id)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, id)
  }
}

/// A server removed.
public struct MemberRemoveResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// The servers that are left.
  public var members: [Member]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    members = []
  }
}

extension MemberRemoveResponse {
  public static var messageName: String { "etcdserverpb.MemberRemoveResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      case 18: reader.repeated(&members)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, members)
    writer.optional(1, header)
  }
}

/// A server to change.
public struct MemberUpdateRequest: DescribedMessage {
  /// Id of the server.
  public var id: UInt64
  /// Where other servers reach it from now on.
  public var peerURLs: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = 0
    peerURLs = []
  }
}

extension MemberUpdateRequest {
  public static var messageName: String { "etcdserverpb.MemberUpdateRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&id)
      case 18: reader.repeated(&peerURLs)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, peerURLs)
    writer.nonZero(1, id)
  }
}

/// A server changed.
public struct MemberUpdateResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// All servers.
  public var members: [Member]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    members = []
  }
}

extension MemberUpdateResponse {
  public static var messageName: String { "etcdserverpb.MemberUpdateResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      case 18: reader.repeated(&members)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, members)
    writer.optional(1, header)
  }
}

/// Asks for the servers.
public struct MemberListRequest: DescribedMessage {
  /// Answer with the newest state rather than this server's own.
  public var linearizable: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    linearizable = false
  }
}

extension MemberListRequest {
  public static var messageName: String { "etcdserverpb.MemberListRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&linearizable)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, linearizable)
  }
}

/// The servers.
public struct MemberListResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// All servers.
  public var members: [Member]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    members = []
  }
}

extension MemberListResponse {
  public static var messageName: String { "etcdserverpb.MemberListResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      case 18: reader.repeated(&members)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, members)
    writer.optional(1, header)
  }
}

/// A learner to promote.
public struct MemberPromoteRequest: DescribedMessage {
  /// Id of the server.
  public var id: UInt64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = 0
  }
}

extension MemberPromoteRequest {
  public static var messageName: String { "etcdserverpb.MemberPromoteRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&id)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, id)
  }
}
