// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A learner promoted.
public struct MemberPromoteResponse: DescribedMessage {
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

extension MemberPromoteResponse {
  public static var messageName: String { "etcdserverpb.MemberPromoteResponse" }
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

/// Something to do with alarms.
public struct AlarmRequest: DescribedMessage {
  /// What to do.
  public var action: AlarmRequest.AlarmAction
  /// Server concerned; 0 is all of them.
  public var memberID: UInt64
  /// Alarm concerned; NONE is all of them.
  public var alarm: AlarmType
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    action = AlarmRequest.AlarmAction()
    memberID = 0
    alarm = AlarmType()
  }

  /// What to do with an alarm.
  public struct AlarmAction: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// List.
    public static let get = Self(rawValue: 0)

    /// Raise.
    public static let activate = Self(rawValue: 1)

    /// Clear.
    public static let deactivate = Self(rawValue: 2)
  }
}

extension AlarmRequest {
  public static var messageName: String { "etcdserverpb.AlarmRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&action)
      case 16: reader.value(&memberID)
      case 24: reader.value(&alarm)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, alarm)
    writer.nonZero(2, memberID)
    writer.nonZero(1, action)
  }
}

/// Alarms.
public struct AlarmResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Alarms that are on, or that were cleared.
  public var alarms: [AlarmMember]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    alarms = []
  }
}

extension AlarmResponse {
  public static var messageName: String { "etcdserverpb.AlarmResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      case 18: reader.repeated(&alarms)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, alarms)
    writer.optional(1, header)
  }
}

/// An alarm of one server.
public struct AlarmMember: DescribedMessage {
  /// Id of the server.
  public var memberID: UInt64
  /// The alarm.
  public var alarm: AlarmType
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    memberID = 0
    alarm = AlarmType()
  }
}

extension AlarmMember {
  public static var messageName: String { "etcdserverpb.AlarmMember" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&memberID)
      case 16: reader.value(&alarm)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, alarm)
    writer.nonZero(1, memberID)
  }
}

/// Asks for the state of a server.
public struct StatusRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StatusRequest {
  public static var messageName: String { "etcdserverpb.StatusRequest" }
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

/// State of a server.
public struct StatusResponse: DescribedMessage {
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

  /// Version of the server.
  public var version: String {
    get { fieldStorage.fields.version }
    _modify {
      unshare()
      yield &fieldStorage.fields.version
    }
  }

  /// Bytes of the database file.
  public var dbSize: Int64 {
    get { fieldStorage.fields.dbSize }
    _modify {
      unshare()
      yield &fieldStorage.fields.dbSize
    }
  }

  /// Id of the server that leads, as this one sees it.
  public var leader: UInt64 {
    get { fieldStorage.fields.leader }
    _modify {
      unshare()
      yield &fieldStorage.fields.leader
    }
  }

  /// Last entry of the log agreed on.
  public var raftIndex: UInt64 {
    get { fieldStorage.fields.raftIndex }
    _modify {
      unshare()
      yield &fieldStorage.fields.raftIndex
    }
  }

  /// Term of consensus.
  public var raftTerm: UInt64 {
    get { fieldStorage.fields.raftTerm }
    _modify {
      unshare()
      yield &fieldStorage.fields.raftTerm
    }
  }

  /// Last entry carried out.
  public var raftAppliedIndex: UInt64 {
    get { fieldStorage.fields.raftAppliedIndex }
    _modify {
      unshare()
      yield &fieldStorage.fields.raftAppliedIndex
    }
  }

  /// What is wrong, such as alarms that are on.
  public var errors: [String] {
    get { fieldStorage.fields.errors }
    _modify {
      unshare()
      yield &fieldStorage.fields.errors
    }
  }

  /// Bytes of the database file that hold data.
  public var dbSizeInUse: Int64 {
    get { fieldStorage.fields.dbSizeInUse }
    _modify {
      unshare()
      yield &fieldStorage.fields.dbSizeInUse
    }
  }

  /// It follows without a vote.
  public var isLearner: Bool {
    get { fieldStorage.fields.isLearner }
    _modify {
      unshare()
      yield &fieldStorage.fields.isLearner
    }
  }

  /// Version of the database's layout.
  public var storageVersion: String {
    get { fieldStorage.fields.storageVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.storageVersion
    }
  }

  /// Largest size of the database in bytes.
  public var dbSizeQuota: Int64 {
    get { fieldStorage.fields.dbSizeQuota }
    _modify {
      unshare()
      yield &fieldStorage.fields.dbSizeQuota
    }
  }

  /// Whether a downgrade is under way.
  public var downgradeInfo: DowngradeInfo? {
    get { fieldStorage.fields.downgradeInfo }
    _modify {
      unshare()
      yield &fieldStorage.fields.downgradeInfo
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

extension StatusResponse {
  public static var messageName: String { "etcdserverpb.StatusResponse" }
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

extension StatusResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var version: String
    var dbSize: Int64
    var leader: UInt64
    var raftIndex: UInt64
    var raftTerm: UInt64
    var raftAppliedIndex: UInt64
    var errors: [String]
    var dbSizeInUse: Int64
    var isLearner: Bool
    var storageVersion: String
    var dbSizeQuota: Int64
    var downgradeInfo: DowngradeInfo?
    var unknownFields = UnknownFields()

    init() {
      version = ""
      dbSize = 0
      leader = 0
      raftIndex = 0
      raftTerm = 0
      raftAppliedIndex = 0
      errors = []
      dbSizeInUse = 0
      isLearner = false
      storageVersion = ""
      dbSizeQuota = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 18: reader.value(&version)
        case 24: reader.value(&dbSize)
        case 32: reader.value(&leader)
        case 40: reader.value(&raftIndex)
        case 48: reader.value(&raftTerm)
        case 56: reader.value(&raftAppliedIndex)
        case 66: reader.repeated(&errors)
        case 72: reader.value(&dbSizeInUse)
        case 80: reader.value(&isLearner)
        case 90: reader.value(&storageVersion)
        case 96: reader.value(&dbSizeQuota)
        case 106: reader.optional(&downgradeInfo)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(13, downgradeInfo)
      writer.nonZero(12, dbSizeQuota)
      writer.nonZero(11, storageVersion)
      writer.nonZero(10, isLearner)
      writer.nonZero(9, dbSizeInUse)
      writer.repeated(8, errors)
      writer.nonZero(7, raftAppliedIndex)
      writer.nonZero(6, raftTerm)
      writer.nonZero(5, raftIndex)
      writer.nonZero(4, leader)
      writer.nonZero(3, dbSize)
      writer.nonZero(2, version)
      writer.optional(1, header)
    }
  }
}

/// Asks to give space back.
public struct DefragmentRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension DefragmentRequest {
  public static var messageName: String { "etcdserverpb.DefragmentRequest" }
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

/// Space is given back.
public struct DefragmentResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension DefragmentResponse {
  public static var messageName: String { "etcdserverpb.DefragmentResponse" }
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

/// Asks for a hash of the database.
public struct HashRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension HashRequest {
  public static var messageName: String { "etcdserverpb.HashRequest" }
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

/// A hash of the database.
public struct HashResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// The hash.
  public var hash: UInt32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    hash = 0
  }
}

extension HashResponse {
  public static var messageName: String { "etcdserverpb.HashResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      case 16: reader.value(&hash)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, hash)
    writer.optional(1, header)
  }
}
