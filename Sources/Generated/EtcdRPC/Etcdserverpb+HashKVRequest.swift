// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Asks for a hash of the keys.
public struct HashKVRequest: DescribedMessage {
  /// Revision to compute it at; 0 is the newest.
  public var revision: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    revision = 0
  }
}

extension HashKVRequest {
  public static var messageName: String { "etcdserverpb.HashKVRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&revision)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, revision)
  }
}

/// A hash of the keys.
public struct HashKVResponse: DescribedMessage {
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

  /// The hash, over revisions after `compact_revision` up to `hash_revision`.
  public var hash: UInt32 {
    get { fieldStorage.fields.hash }
    _modify {
      unshare()
      yield &fieldStorage.fields.hash
    }
  }

  /// Revision up to which history is forgotten.
  public var compactRevision: Int64 {
    get { fieldStorage.fields.compactRevision }
    _modify {
      unshare()
      yield &fieldStorage.fields.compactRevision
    }
  }

  /// Revision that it was computed at.
  public var hashRevision: Int64 {
    get { fieldStorage.fields.hashRevision }
    _modify {
      unshare()
      yield &fieldStorage.fields.hashRevision
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

extension HashKVResponse {
  public static var messageName: String { "etcdserverpb.HashKVResponse" }
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

extension HashKVResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var hash: UInt32
    var compactRevision: Int64
    var hashRevision: Int64
    var unknownFields = UnknownFields()

    init() {
      hash = 0
      compactRevision = 0
      hashRevision = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
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

/// Part of a copy of the database.
public struct SnapshotResponse: DescribedMessage {
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

  /// Bytes still to come after this part.
  public var remainingBytes: UInt64 {
    get { fieldStorage.fields.remainingBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.remainingBytes
    }
  }

  /// The part.
  public var blob: [UInt8] {
    get { fieldStorage.fields.blob }
    _modify {
      unshare()
      yield &fieldStorage.fields.blob
    }
  }

  /// Version of the server that made the copy.
  public var version: String {
    get { fieldStorage.fields.version }
    _modify {
      unshare()
      yield &fieldStorage.fields.version
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

extension SnapshotResponse {
  public static var messageName: String { "etcdserverpb.SnapshotResponse" }
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

extension SnapshotResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var remainingBytes: UInt64
    var blob: [UInt8]
    var version: String
    var unknownFields = UnknownFields()

    init() {
      remainingBytes = 0
      blob = []
      version = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
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
  public var targetID: UInt64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    targetID = 0
  }
}

extension MoveLeaderRequest {
  public static var messageName: String { "etcdserverpb.MoveLeaderRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&targetID)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
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

/// Something to do about a downgrade.
public struct DowngradeRequest: DescribedMessage {
  /// What to do.
  public var action: DowngradeRequest.DowngradeAction
  /// Version to go to, such as `3.5`.
  public var version: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    action = DowngradeRequest.DowngradeAction()
    version = ""
  }

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

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, version)
    writer.nonZero(1, action)
  }
}

/// What was done about a downgrade.
public struct DowngradeResponse: DescribedMessage {
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

  /// Version of the cluster now.
  public var version: String {
    get { fieldStorage.fields.version }
    _modify {
      unshare()
      yield &fieldStorage.fields.version
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

extension DowngradeResponse {
  public static var messageName: String { "etcdserverpb.DowngradeResponse" }
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

extension DowngradeResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var version: String
    var unknownFields = UnknownFields()

    init() {
      version = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(2, version)
      writer.optional(1, header)
    }
  }
}

/// Whether a downgrade is under way.
public struct DowngradeInfo: DescribedMessage {
  /// It is.
  public var enabled: Bool
  /// Version to go to.
  public var targetVersion: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    enabled = false
    targetVersion = ""
  }
}

extension DowngradeInfo {
  public static var messageName: String { "etcdserverpb.DowngradeInfo" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
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
