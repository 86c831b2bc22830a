// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Something wrong that stops writes.
public struct AlarmType: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Nothing.
  public static let none = Self(rawValue: 0)

  /// The database has reached its largest size.
  public static let nospace = Self(rawValue: 1)

  /// Servers disagree about the contents.
  public static let corrupt = Self(rawValue: 2)
}

/// Who answered, and at which point of the store's history.
public struct ResponseHeader: DescribedMessage {
  /// Id of the cluster.
  public var clusterId: UInt64
  /// Id of the server.
  public var memberId: UInt64
  /// Revision of the store when the request was carried out.
  public var revision: Int64
  /// Term of consensus.
  public var raftTerm: UInt64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    clusterId = 0
    memberId = 0
    revision = 0
    raftTerm = 0
  }
}

extension ResponseHeader {
  public static var messageName: String { "etcdserverpb.ResponseHeader" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&clusterId)
      case 16: reader.value(&memberId)
      case 24: reader.value(&revision)
      case 32: reader.value(&raftTerm)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(4, raftTerm)
    writer.nonZero(3, revision)
    writer.nonZero(2, memberId)
    writer.nonZero(1, clusterId)
  }
}

/// Which keys to read.
public struct RangeRequest: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// First key.
  public var key: [UInt8] {
    get { fieldStorage.fields.key }
    _modify {
      unshare()
      yield &fieldStorage.fields.key
    }
  }

  /// End of the range, not included. Empty is `key` alone; a zero byte is every key from `key` on,
  /// and both a zero byte all keys.
  public var rangeEnd: [UInt8] {
    get { fieldStorage.fields.rangeEnd }
    _modify {
      unshare()
      yield &fieldStorage.fields.rangeEnd
    }
  }

  /// Most keys to return; 0 is no limit.
  public var limit: Int64 {
    get { fieldStorage.fields.limit }
    _modify {
      unshare()
      yield &fieldStorage.fields.limit
    }
  }

  /// Revision to read at; 0 or less is the newest. A compacted one is an error.
  public var revision: Int64 {
    get { fieldStorage.fields.revision }
    _modify {
      unshare()
      yield &fieldStorage.fields.revision
    }
  }

  /// Direction of the order.
  public var sortOrder: RangeRequest.SortOrder {
    get { fieldStorage.fields.sortOrder }
    _modify {
      unshare()
      yield &fieldStorage.fields.sortOrder
    }
  }

  /// What to order by.
  public var sortTarget: RangeRequest.SortTarget {
    get { fieldStorage.fields.sortTarget }
    _modify {
      unshare()
      yield &fieldStorage.fields.sortTarget
    }
  }

  /// The server may answer from its own state, which can be behind.
  public var serializable: Bool {
    get { fieldStorage.fields.serializable }
    _modify {
      unshare()
      yield &fieldStorage.fields.serializable
    }
  }

  /// Leave the values out.
  public var keysOnly: Bool {
    get { fieldStorage.fields.keysOnly }
    _modify {
      unshare()
      yield &fieldStorage.fields.keysOnly
    }
  }

  /// Return the number of keys only.
  public var countOnly: Bool {
    get { fieldStorage.fields.countOnly }
    _modify {
      unshare()
      yield &fieldStorage.fields.countOnly
    }
  }

  /// Leave out keys last changed before this revision; 0 is no bound.
  public var minModRevision: Int64 {
    get { fieldStorage.fields.minModRevision }
    _modify {
      unshare()
      yield &fieldStorage.fields.minModRevision
    }
  }

  /// Leave out keys last changed after this revision; 0 is no bound.
  public var maxModRevision: Int64 {
    get { fieldStorage.fields.maxModRevision }
    _modify {
      unshare()
      yield &fieldStorage.fields.maxModRevision
    }
  }

  /// Leave out keys created before this revision; 0 is no bound.
  public var minCreateRevision: Int64 {
    get { fieldStorage.fields.minCreateRevision }
    _modify {
      unshare()
      yield &fieldStorage.fields.minCreateRevision
    }
  }

  /// Leave out keys created after this revision; 0 is no bound.
  public var maxCreateRevision: Int64 {
    get { fieldStorage.fields.maxCreateRevision }
    _modify {
      unshare()
      yield &fieldStorage.fields.maxCreateRevision
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

  /// Direction of the order.
  public struct SortOrder: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// As stored: ascending by key.
    public static let none = Self(rawValue: 0)

    /// Ascending.
    public static let ascend = Self(rawValue: 1)

    /// Descending.
    public static let descend = Self(rawValue: 2)
  }

  /// What keys are ordered by.
  public struct SortTarget: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The key.
    public static let key = Self(rawValue: 0)

    /// Its version.
    public static let version = Self(rawValue: 1)

    /// Revision of its creation.
    public static let create = Self(rawValue: 2)

    /// Revision of its last change.
    public static let mod = Self(rawValue: 3)

    /// Its value.
    public static let value = Self(rawValue: 4)
  }
}

extension RangeRequest {
  public static var messageName: String { "etcdserverpb.RangeRequest" }
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

extension RangeRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var key: [UInt8]
    var rangeEnd: [UInt8]
    var limit: Int64
    var revision: Int64
    var sortOrder: RangeRequest.SortOrder
    var sortTarget: RangeRequest.SortTarget
    var serializable: Bool
    var keysOnly: Bool
    var countOnly: Bool
    var minModRevision: Int64
    var maxModRevision: Int64
    var minCreateRevision: Int64
    var maxCreateRevision: Int64
    var unknownFields = UnknownFields()

    init() {
      key = []
      rangeEnd = []
      limit = 0
      revision = 0
      sortOrder = RangeRequest.SortOrder()
      sortTarget = RangeRequest.SortTarget()
      serializable = false
      keysOnly = false
      countOnly = false
      minModRevision = 0
      maxModRevision = 0
      minCreateRevision = 0
      maxCreateRevision = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&key)
        case 18: reader.value(&rangeEnd)
        case 24: reader.value(&limit)
        case 32: reader.value(&revision)
        case 40: reader.value(&sortOrder)
        case 48: reader.value(&sortTarget)
        case 56: reader.value(&serializable)
        case 64: reader.value(&keysOnly)
        case 72: reader.value(&countOnly)
        case 80: reader.value(&minModRevision)
        case 88: reader.value(&maxModRevision)
        case 96: reader.value(&minCreateRevision)
        case 104: reader.value(&maxCreateRevision)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(13, maxCreateRevision)
      writer.nonZero(12, minCreateRevision)
      writer.nonZero(11, maxModRevision)
      writer.nonZero(10, minModRevision)
      writer.nonZero(9, countOnly)
      writer.nonZero(8, keysOnly)
      writer.nonZero(7, serializable)
      writer.nonZero(6, sortTarget)
      writer.nonZero(5, sortOrder)
      writer.nonZero(4, revision)
      writer.nonZero(3, limit)
      writer.nonZero(2, rangeEnd)
      writer.nonZero(1, key)
    }
  }
}

/// Keys read.
public struct RangeResponse: DescribedMessage {
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

  /// The keys; none with `count_only`.
  public var kvs: [KeyValue] {
    get { fieldStorage.fields.kvs }
    _modify {
      unshare()
      yield &fieldStorage.fields.kvs
    }
  }

  /// There are more than the limit.
  public var more: Bool {
    get { fieldStorage.fields.more }
    _modify {
      unshare()
      yield &fieldStorage.fields.more
    }
  }

  /// Keys in the range, whatever the limit.
  public var count: Int64 {
    get { fieldStorage.fields.count }
    _modify {
      unshare()
      yield &fieldStorage.fields.count
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

extension RangeResponse {
  public static var messageName: String { "etcdserverpb.RangeResponse" }
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

extension RangeResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var kvs: [KeyValue]
    var more: Bool
    var count: Int64
    var unknownFields = UnknownFields()

    init() {
      kvs = []
      more = false
      count = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 18: reader.repeated(&kvs)
        case 24: reader.value(&more)
        case 32: reader.value(&count)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(4, count)
      writer.nonZero(3, more)
      writer.repeated(2, kvs)
      writer.optional(1, header)
    }
  }
}

/// A key to write.
public struct PutRequest: DescribedMessage {
  /// The key; not empty.
  public var key: [UInt8]
  /// The value.
  public var value: [UInt8]
  /// Lease that the key goes with; 0 is none.
  public var lease: Int64
  /// Return the key as it was.
  public var prevKv: Bool
  /// Keep the value and change the rest; the key must exist.
  public var ignoreValue: Bool
  /// Keep the lease; the key must exist.
  public var ignoreLease: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    key = []
    value = []
    lease = 0
    prevKv = false
    ignoreValue = false
    ignoreLease = false
  }
}

extension PutRequest {
  public static var messageName: String { "etcdserverpb.PutRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      case 18: reader.value(&self.value)
      case 24: reader.value(&lease)
      case 32: reader.value(&prevKv)
      case 40: reader.value(&ignoreValue)
      case 48: reader.value(&ignoreLease)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(6, ignoreLease)
    writer.nonZero(5, ignoreValue)
    writer.nonZero(4, prevKv)
    writer.nonZero(3, lease)
    writer.nonZero(2, self.value)
    writer.nonZero(1, key)
  }
}

/// A key written.
public struct PutResponse: DescribedMessage {
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

  /// The key as it was, if asked for.
  public var prevKv: KeyValue? {
    get { fieldStorage.fields.prevKv }
    _modify {
      unshare()
      yield &fieldStorage.fields.prevKv
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

extension PutResponse {
  public static var messageName: String { "etcdserverpb.PutResponse" }
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

extension PutResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var prevKv: KeyValue?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 18: reader.optional(&prevKv)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(2, prevKv)
      writer.optional(1, header)
    }
  }
}

/// Which keys to delete.
public struct DeleteRangeRequest: DescribedMessage {
  /// First key.
  public var key: [UInt8]
  /// End of the range, not included. Empty is `key` alone; a zero byte is every key from `key` on.
  public var rangeEnd: [UInt8]
  /// Return the keys as they were.
  public var prevKv: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    key = []
    rangeEnd = []
    prevKv = false
  }
}

extension DeleteRangeRequest {
  public static var messageName: String { "etcdserverpb.DeleteRangeRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      case 18: reader.value(&rangeEnd)
      case 24: reader.value(&prevKv)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, prevKv)
    writer.nonZero(2, rangeEnd)
    writer.nonZero(1, key)
  }
}

/// Keys deleted.
public struct DeleteRangeResponse: DescribedMessage {
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

  /// How many.
  public var deleted: Int64 {
    get { fieldStorage.fields.deleted }
    _modify {
      unshare()
      yield &fieldStorage.fields.deleted
    }
  }

  /// The keys as they were, if asked for.
  public var prevKvs: [KeyValue] {
    get { fieldStorage.fields.prevKvs }
    _modify {
      unshare()
      yield &fieldStorage.fields.prevKvs
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

extension DeleteRangeResponse {
  public static var messageName: String { "etcdserverpb.DeleteRangeResponse" }
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

extension DeleteRangeResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var deleted: Int64
    var prevKvs: [KeyValue]
    var unknownFields = UnknownFields()

    init() {
      deleted = 0
      prevKvs = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 16: reader.value(&deleted)
        case 26: reader.repeated(&prevKvs)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.repeated(3, prevKvs)
      writer.nonZero(2, deleted)
      writer.optional(1, header)
    }
  }
}

/// Comparisons and two lists of operations, up to 128 each. No key may be written twice.
public struct TxnRequest: DescribedMessage {
  /// All must hold for success.
  public var compare: [Compare]
  /// Carried out in order if they do.
  public var success: [RequestOp]
  /// Carried out in order if they do not.
  public var failure: [RequestOp]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    compare = []
    success = []
    failure = []
  }
}

extension TxnRequest {
  public static var messageName: String { "etcdserverpb.TxnRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&compare)
      case 18: reader.repeated(&success)
      case 26: reader.repeated(&failure)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, failure)
    writer.repeated(2, success)
    writer.repeated(1, compare)
  }
}

/// What a transaction did.
public struct TxnResponse: DescribedMessage {
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

  /// The comparisons held.
  public var succeeded: Bool {
    get { fieldStorage.fields.succeeded }
    _modify {
      unshare()
      yield &fieldStorage.fields.succeeded
    }
  }

  /// Answers of the operations carried out, in order.
  public var responses: [ResponseOp] {
    get { fieldStorage.fields.responses }
    _modify {
      unshare()
      yield &fieldStorage.fields.responses
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

extension TxnResponse {
  public static var messageName: String { "etcdserverpb.TxnResponse" }
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

extension TxnResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var succeeded: Bool
    var responses: [ResponseOp]
    var unknownFields = UnknownFields()

    init() {
      succeeded = false
      responses = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 16: reader.value(&succeeded)
        case 26: reader.repeated(&responses)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.repeated(3, responses)
      writer.nonZero(2, succeeded)
      writer.optional(1, header)
    }
  }
}

/// A comparison of something about a key with a value given.
public struct Compare: DescribedMessage {
  /// How the two must stand to each other.
  public var result: Compare.CompareResult
  /// What is compared.
  public var target: Compare.CompareTarget
  /// First key.
  public var key: [UInt8]
  /// End of the range, not included; all keys in it must pass. Empty is `key` alone.
  public var rangeEnd: [UInt8]
  /// Value given; the member that `target` names.
  public var targetUnion: TargetUnionOneOf?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    result = Compare.CompareResult()
    target = Compare.CompareTarget()
    key = []
    rangeEnd = []
  }

  /// The members of `targetUnion`.
  public enum TargetUnionOneOf: Equatable, Sendable {
    /// Version to compare with.
    case version(Int64)
    /// Revision to compare with.
    case createRevision(Int64)
    /// Revision to compare with.
    case modRevision(Int64)
    /// Value to compare with.
    case value([UInt8])
    /// Lease to compare with.
    case lease(Int64)
  }

  /// How the two must stand to each other.
  public struct CompareResult: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Equal.
    public static let equal = Self(rawValue: 0)

    /// The key's is greater.
    public static let greater = Self(rawValue: 1)

    /// The key's is less.
    public static let less = Self(rawValue: 2)

    /// Not equal.
    public static let notEqual = Self(rawValue: 3)
  }

  /// What is compared.
  public struct CompareTarget: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Version of the key; 0 if it does not exist.
    public static let version = Self(rawValue: 0)

    /// Revision of its creation; 0 if it does not exist.
    public static let create = Self(rawValue: 1)

    /// Revision of its last change; 0 if it does not exist.
    public static let mod = Self(rawValue: 2)

    /// Its value; fails if it does not exist.
    public static let value = Self(rawValue: 3)

    /// Its lease; 0 if it has none.
    public static let lease = Self(rawValue: 4)
  }
}

extension Compare {
  public static var messageName: String { "etcdserverpb.Compare" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&result)
      case 16: reader.value(&target)
      case 26: reader.value(&key)
      case 32:
        var value = Int64()
        reader.value(&value)
        targetUnion = .version(value)
      case 40:
        var value = Int64()
        reader.value(&value)
        targetUnion = .createRevision(value)
      case 48:
        var value = Int64()
        reader.value(&value)
        targetUnion = .modRevision(value)
      case 58:
        var value = [UInt8]()
        reader.value(&value)
        targetUnion = .value(value)
      case 64:
        var value = Int64()
        reader.value(&value)
        targetUnion = .lease(value)
      case 514: reader.value(&rangeEnd)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(64, rangeEnd)
    if case .lease(let value) = targetUnion { writer.value(8, value) }
    if case .value(let value) = targetUnion { writer.value(7, value) }
    if case .modRevision(let value) = targetUnion { writer.value(6, value) }
    if case .createRevision(let value) = targetUnion { writer.value(5, value) }
    if case .version(let value) = targetUnion { writer.value(4, value) }
    writer.nonZero(3, key)
    writer.nonZero(2, target)
    writer.nonZero(1, result)
  }
}
