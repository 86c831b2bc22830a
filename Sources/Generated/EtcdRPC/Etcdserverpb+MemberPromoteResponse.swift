// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A learner promoted.
public struct MemberPromoteResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// All servers.
  public var members: [Member] = []
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension MemberPromoteResponse {
  public static var messageName: String { "etcdserverpb.MemberPromoteResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, members)
    writer.optional(1, header)
  }
}

/// Something to do with alarms.
public struct AlarmRequest: DescribedMessage {
  /// What to do.
  public var action = AlarmRequest.AlarmAction()
  /// Server concerned; 0 is all of them.
  public var memberID: UInt64 = 0
  /// Alarm concerned; NONE is all of them.
  public var alarm = AlarmType()
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

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

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
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
  public var alarms: [AlarmMember] = []
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AlarmResponse {
  public static var messageName: String { "etcdserverpb.AlarmResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, alarms)
    writer.optional(1, header)
  }
}

/// An alarm of one server.
public struct AlarmMember: DescribedMessage {
  /// Id of the server.
  public var memberID: UInt64 = 0
  /// The alarm.
  public var alarm = AlarmType()
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AlarmMember {
  public static var messageName: String { "etcdserverpb.AlarmMember" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
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

/// State of a server.
public struct StatusResponse: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Cluster, member and revision that answered.
  public var header: ResponseHeader? {
    get { box.fields.header }
    _modify { yield &box.unique.header }
  }

  /// Version of the server.
  public var version: String {
    get { box.fields.version }
    _modify { yield &box.unique.version }
  }

  /// Bytes of the database file.
  public var dbSize: Int64 {
    get { box.fields.dbSize }
    _modify { yield &box.unique.dbSize }
  }

  /// Id of the server that leads, as this one sees it.
  public var leader: UInt64 {
    get { box.fields.leader }
    _modify { yield &box.unique.leader }
  }

  /// Last entry of the log agreed on.
  public var raftIndex: UInt64 {
    get { box.fields.raftIndex }
    _modify { yield &box.unique.raftIndex }
  }

  /// Term of consensus.
  public var raftTerm: UInt64 {
    get { box.fields.raftTerm }
    _modify { yield &box.unique.raftTerm }
  }

  /// Last entry carried out.
  public var raftAppliedIndex: UInt64 {
    get { box.fields.raftAppliedIndex }
    _modify { yield &box.unique.raftAppliedIndex }
  }

  /// What is wrong, such as alarms that are on.
  public var errors: [String] {
    get { box.fields.errors }
    _modify { yield &box.unique.errors }
  }

  /// Bytes of the database file that hold data.
  public var dbSizeInUse: Int64 {
    get { box.fields.dbSizeInUse }
    _modify { yield &box.unique.dbSizeInUse }
  }

  /// It follows without a vote.
  public var isLearner: Bool {
    get { box.fields.isLearner }
    _modify { yield &box.unique.isLearner }
  }

  /// Version of the database's layout.
  public var storageVersion: String {
    get { box.fields.storageVersion }
    _modify { yield &box.unique.storageVersion }
  }

  /// Largest size of the database in bytes.
  public var dbSizeQuota: Int64 {
    get { box.fields.dbSizeQuota }
    _modify { yield &box.unique.dbSizeQuota }
  }

  /// Whether a downgrade is under way.
  public var downgradeInfo: DowngradeInfo? {
    get { box.fields.downgradeInfo }
    _modify { yield &box.unique.downgradeInfo }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension StatusResponse {
  public static var messageName: String { "etcdserverpb.StatusResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension StatusResponse {
  fileprivate struct Fields: Equatable, Sendable {
    var header: ResponseHeader?
    var version: String = ""
    var dbSize: Int64 = 0
    var leader: UInt64 = 0
    var raftIndex: UInt64 = 0
    var raftTerm: UInt64 = 0
    var raftAppliedIndex: UInt64 = 0
    var errors: [String] = []
    var dbSizeInUse: Int64 = 0
    var isLearner: Bool = false
    var storageVersion: String = ""
    var dbSizeQuota: Int64 = 0
    var downgradeInfo: DowngradeInfo?
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
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

/// A hash of the database.
public struct HashResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// The hash.
  public var hash: UInt32 = 0
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension HashResponse {
  public static var messageName: String { "etcdserverpb.HashResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, hash)
    writer.optional(1, header)
  }
}

/// Asks for a hash of the keys.
public struct HashKVRequest: DescribedMessage {
  /// Revision to compute it at; 0 is the newest.
  public var revision: Int64 = 0
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension HashKVRequest {
  public static var messageName: String { "etcdserverpb.HashKVRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&revision)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, revision)
  }
}

/// A hash of the keys.
public struct HashKVResponse: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Cluster, member and revision that answered.
  public var header: ResponseHeader? {
    get { box.fields.header }
    _modify { yield &box.unique.header }
  }

  /// The hash, over revisions after `compact_revision` up to `hash_revision`.
  public var hash: UInt32 {
    get { box.fields.hash }
    _modify { yield &box.unique.hash }
  }

  /// Revision up to which history is forgotten.
  public var compactRevision: Int64 {
    get { box.fields.compactRevision }
    _modify { yield &box.unique.compactRevision }
  }

  /// Revision that it was computed at.
  public var hashRevision: Int64 {
    get { box.fields.hashRevision }
    _modify { yield &box.unique.hashRevision }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension HashKVResponse {
  public static var messageName: String { "etcdserverpb.HashKVResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension HashKVResponse {
  fileprivate struct Fields: Equatable, Sendable {
    var header: ResponseHeader?
    var hash: UInt32 = 0
    var compactRevision: Int64 = 0
    var hashRevision: Int64 = 0
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 16: reader.value(&hash)
        case 24: reader.value(&compactRevision)
        case 32: reader.value(&hashRevision)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(4, hashRevision)
      writer.nonZero(3, compactRevision)
      writer.nonZero(2, hash)
      writer.optional(1, header)
    }
  }
}

/// Asks for a copy of the database.
public struct SnapshotRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension SnapshotRequest {
  public static var messageName: String { "etcdserverpb.SnapshotRequest" }
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

/// Part of a copy of the database.
public struct SnapshotResponse: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Cluster, member and revision that answered.
  public var header: ResponseHeader? {
    get { box.fields.header }
    _modify { yield &box.unique.header }
  }

  /// Bytes still to come after this part.
  public var remainingBytes: UInt64 {
    get { box.fields.remainingBytes }
    _modify { yield &box.unique.remainingBytes }
  }

  /// The part.
  public var blob: [UInt8] {
    get { box.fields.blob }
    _modify { yield &box.unique.blob }
  }

  /// Version of the server that made the copy.
  public var version: String {
    get { box.fields.version }
    _modify { yield &box.unique.version }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension SnapshotResponse {
  public static var messageName: String { "etcdserverpb.SnapshotResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension SnapshotResponse {
  fileprivate struct Fields: Equatable, Sendable {
    var header: ResponseHeader?
    var remainingBytes: UInt64 = 0
    var blob: [UInt8] = []
    var version: String = ""
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 16: reader.value(&remainingBytes)
        case 26: reader.value(&blob)
        case 34: reader.value(&version)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(4, version)
      writer.nonZero(3, blob)
      writer.nonZero(2, remainingBytes)
      writer.optional(1, header)
    }
  }
}

/// Leadership to hand over.
public struct MoveLeaderRequest: DescribedMessage {
  /// Id of the server that is to lead.
  public var targetID: UInt64 = 0
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension MoveLeaderRequest {
  public static var messageName: String { "etcdserverpb.MoveLeaderRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&targetID)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, targetID)
  }
}

/// Leadership is handed over.
public struct MoveLeaderResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension MoveLeaderResponse {
  public static var messageName: String { "etcdserverpb.MoveLeaderResponse" }
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

/// Something to do about a downgrade.
public struct DowngradeRequest: DescribedMessage {
  /// What to do.
  public var action = DowngradeRequest.DowngradeAction()
  /// Version to go to, such as `3.5`.
  public var version: String = ""
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

  /// What to do about a downgrade.
  public struct DowngradeAction: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Check whether it can be done.
    public static let validate = Self(rawValue: 0)

    /// Start it.
    public static let enable = Self(rawValue: 1)

    /// Give it up.
    public static let cancel = Self(rawValue: 2)
  }
}

extension DowngradeRequest {
  public static var messageName: String { "etcdserverpb.DowngradeRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&action)
      case 18: reader.value(&version)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, version)
    writer.nonZero(1, action)
  }
}

/// What was done about a downgrade.
public struct DowngradeResponse: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Cluster, member and revision that answered.
  public var header: ResponseHeader? {
    get { box.fields.header }
    _modify { yield &box.unique.header }
  }

  /// Version of the cluster now.
  public var version: String {
    get { box.fields.version }
    _modify { yield &box.unique.version }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension DowngradeResponse {
  public static var messageName: String { "etcdserverpb.DowngradeResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension DowngradeResponse {
  fileprivate struct Fields: Equatable, Sendable {
    var header: ResponseHeader?
    var version: String = ""
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 18: reader.value(&version)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(2, version)
      writer.optional(1, header)
    }
  }
}

/// Whether a downgrade is under way.
public struct DowngradeInfo: DescribedMessage {
  /// It is.
  public var enabled: Bool = false
  /// Version to go to.
  public var targetVersion: String = ""
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension DowngradeInfo {
  public static var messageName: String { "etcdserverpb.DowngradeInfo" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&enabled)
      case 18: reader.value(&targetVersion)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, targetVersion)
    writer.nonZero(1, enabled)
  }
}

/// Turns access control on.
public struct AuthEnableRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AuthEnableRequest {
  public static var messageName: String { "etcdserverpb.AuthEnableRequest" }
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
