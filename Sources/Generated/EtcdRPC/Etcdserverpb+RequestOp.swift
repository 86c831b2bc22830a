// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// One operation of a transaction.
public struct RequestOp: DescribedMessage {
  /// The operation.
  public var request: RequestOneOf?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

  /// The members of `request`.
  public enum RequestOneOf: Equatable, Sendable {
    /// A read.
    case requestRange(RangeRequest)
    /// A write.
    case requestPut(PutRequest)
    /// A deletion.
    case requestDeleteRange(DeleteRangeRequest)
    /// A transaction inside the transaction.
    case requestTxn(TxnRequest)
  }
}

extension RequestOp {
  public static var messageName: String { "etcdserverpb.RequestOp" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10:
        var value = RangeRequest()
        if case .requestRange(let earlier) = request { value = earlier }
        reader.value(&value)
        request = .requestRange(value)
      case 18:
        var value = PutRequest()
        if case .requestPut(let earlier) = request { value = earlier }
        reader.value(&value)
        request = .requestPut(value)
      case 26:
        var value = DeleteRangeRequest()
        if case .requestDeleteRange(let earlier) = request { value = earlier }
        reader.value(&value)
        request = .requestDeleteRange(value)
      case 34:
        var value = TxnRequest()
        if case .requestTxn(let earlier) = request { value = earlier }
        reader.value(&value)
        request = .requestTxn(value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if case .requestTxn(let value) = request { writer.value(4, value) }
    if case .requestDeleteRange(let value) = request { writer.value(3, value) }
    if case .requestPut(let value) = request { writer.value(2, value) }
    if case .requestRange(let value) = request { writer.value(1, value) }
  }
}

/// Answer of one operation of a transaction.
public struct ResponseOp: DescribedMessage {
  /// The answer, of the same sort as the operation.
  public var response: ResponseOneOf?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

  /// The members of `response`.
  public enum ResponseOneOf: Equatable, Sendable {
    /// Of a read.
    case responseRange(RangeResponse)
    /// Of a write.
    case responsePut(PutResponse)
    /// Of a deletion.
    case responseDeleteRange(DeleteRangeResponse)
    /// Of a transaction.
    case responseTxn(TxnResponse)
  }
}

extension ResponseOp {
  public static var messageName: String { "etcdserverpb.ResponseOp" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10:
        var value = RangeResponse()
        if case .responseRange(let earlier) = response { value = earlier }
        reader.value(&value)
        response = .responseRange(value)
      case 18:
        var value = PutResponse()
        if case .responsePut(let earlier) = response { value = earlier }
        reader.value(&value)
        response = .responsePut(value)
      case 26:
        var value = DeleteRangeResponse()
        if case .responseDeleteRange(let earlier) = response { value = earlier }
        reader.value(&value)
        response = .responseDeleteRange(value)
      case 34:
        var value = TxnResponse()
        if case .responseTxn(let earlier) = response { value = earlier }
        reader.value(&value)
        response = .responseTxn(value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if case .responseTxn(let value) = response { writer.value(4, value) }
    if case .responseDeleteRange(let value) = response { writer.value(3, value) }
    if case .responsePut(let value) = response { writer.value(2, value) }
    if case .responseRange(let value) = response { writer.value(1, value) }
  }
}

/// Up to where to forget.
public struct CompactionRequest: DescribedMessage {
  /// Oldest revision that can still be read afterwards.
  public var revision: Int64
  /// Answer only when the space is free.
  public var physical: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    revision = 0
    physical = false
  }
}

extension CompactionRequest {
  public static var messageName: String { "etcdserverpb.CompactionRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&revision)
      case 16: reader.value(&physical)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, physical)
    writer.nonZero(1, revision)
  }
}

/// History is forgotten.
public struct CompactionResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension CompactionResponse {
  public static var messageName: String { "etcdserverpb.CompactionResponse" }
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

/// One request on a stream of watches.
public struct WatchRequest: DescribedMessage {
  /// The request.
  public var requestUnion: RequestUnionOneOf?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

  /// The members of `requestUnion`.
  public enum RequestUnionOneOf: Equatable, Sendable {
    /// Starts a watch.
    case createRequest(WatchCreateRequest)
    /// Ends a watch.
    case cancelRequest(WatchCancelRequest)
    /// Asks for the revision reached.
    case progressRequest(WatchProgressRequest)
  }
}

extension WatchRequest {
  public static var messageName: String { "etcdserverpb.WatchRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10:
        var value = WatchCreateRequest()
        if case .createRequest(let earlier) = requestUnion { value = earlier }
        reader.value(&value)
        requestUnion = .createRequest(value)
      case 18:
        var value = WatchCancelRequest()
        if case .cancelRequest(let earlier) = requestUnion { value = earlier }
        reader.value(&value)
        requestUnion = .cancelRequest(value)
      case 26:
        var value = WatchProgressRequest()
        if case .progressRequest(let earlier) = requestUnion { value = earlier }
        reader.value(&value)
        requestUnion = .progressRequest(value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if case .progressRequest(let value) = requestUnion { writer.value(3, value) }
    if case .cancelRequest(let value) = requestUnion { writer.value(2, value) }
    if case .createRequest(let value) = requestUnion { writer.value(1, value) }
  }
}

/// A watch to start.
public struct WatchCreateRequest: DescribedMessage {
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

  /// End of the range, not included. Empty is `key` alone; a zero byte is every key from `key` on.
  public var rangeEnd: [UInt8] {
    get { fieldStorage.fields.rangeEnd }
    _modify {
      unshare()
      yield &fieldStorage.fields.rangeEnd
    }
  }

  /// First revision to see; 0 is from now on.
  public var startRevision: Int64 {
    get { fieldStorage.fields.startRevision }
    _modify {
      unshare()
      yield &fieldStorage.fields.startRevision
    }
  }

  /// Send an answer without events now and then, to tell the revision reached.
  public var progressNotify: Bool {
    get { fieldStorage.fields.progressNotify }
    _modify {
      unshare()
      yield &fieldStorage.fields.progressNotify
    }
  }

  /// Events to leave out.
  public var filters: [WatchCreateRequest.FilterType] {
    get { fieldStorage.fields.filters }
    _modify {
      unshare()
      yield &fieldStorage.fields.filters
    }
  }

  /// Send the key as it was with each event.
  public var prevKv: Bool {
    get { fieldStorage.fields.prevKv }
    _modify {
      unshare()
      yield &fieldStorage.fields.prevKv
    }
  }

  /// Id for the watch, unused on this stream; 0 lets the server choose.
  public var watchId: Int64 {
    get { fieldStorage.fields.watchId }
    _modify {
      unshare()
      yield &fieldStorage.fields.watchId
    }
  }

  /// Large sets of events of one revision may come in several answers.
  public var fragment: Bool {
    get { fieldStorage.fields.fragment }
    _modify {
      unshare()
      yield &fieldStorage.fields.fragment
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

  /// Events to leave out.
  public struct FilterType: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Writes.
    public static let noput = Self(rawValue: 0)

    /// Deletions.
    public static let nodelete = Self(rawValue: 1)
  }
}

extension WatchCreateRequest {
  public static var messageName: String { "etcdserverpb.WatchCreateRequest" }
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

extension WatchCreateRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var key: [UInt8]
    var rangeEnd: [UInt8]
    var startRevision: Int64
    var progressNotify: Bool
    var filters: [WatchCreateRequest.FilterType]
    var prevKv: Bool
    var watchId: Int64
    var fragment: Bool
    var unknownFields = UnknownFields()

    init() {
      key = []
      rangeEnd = []
      startRevision = 0
      progressNotify = false
      filters = []
      prevKv = false
      watchId = 0
      fragment = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&key)
        case 18: reader.value(&rangeEnd)
        case 24: reader.value(&startRevision)
        case 32: reader.value(&progressNotify)
        case 40, 42: reader.repeated(&filters)
        case 48: reader.value(&prevKv)
        case 56: reader.value(&watchId)
        case 64: reader.value(&fragment)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(8, fragment)
      writer.nonZero(7, watchId)
      writer.nonZero(6, prevKv)
      writer.packed(5, filters)
      writer.nonZero(4, progressNotify)
      writer.nonZero(3, startRevision)
      writer.nonZero(2, rangeEnd)
      writer.nonZero(1, key)
    }
  }
}

/// A watch to end.
public struct WatchCancelRequest: DescribedMessage {
  /// Id of the watch.
  public var watchId: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    watchId = 0
  }
}

extension WatchCancelRequest {
  public static var messageName: String { "etcdserverpb.WatchCancelRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&watchId)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, watchId)
  }
}

/// Asks for the revision reached; answered when all watches of the stream have caught up.
public struct WatchProgressRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension WatchProgressRequest {
  public static var messageName: String { "etcdserverpb.WatchProgressRequest" }
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

/// Events, or news about a watch.
public struct WatchResponse: DescribedMessage {
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

  /// Id of the watch; -1 for the answer to a progress request.
  public var watchId: Int64 {
    get { fieldStorage.fields.watchId }
    _modify {
      unshare()
      yield &fieldStorage.fields.watchId
    }
  }

  /// The watch has started.
  public var created: Bool {
    get { fieldStorage.fields.created }
    _modify {
      unshare()
      yield &fieldStorage.fields.created
    }
  }

  /// The watch has ended; no more events.
  public var canceled: Bool {
    get { fieldStorage.fields.canceled }
    _modify {
      unshare()
      yield &fieldStorage.fields.canceled
    }
  }

  /// Not 0: the watch ended because its start is compacted; watch again from here.
  public var compactRevision: Int64 {
    get { fieldStorage.fields.compactRevision }
    _modify {
      unshare()
      yield &fieldStorage.fields.compactRevision
    }
  }

  /// Why the watch ended.
  public var cancelReason: String {
    get { fieldStorage.fields.cancelReason }
    _modify {
      unshare()
      yield &fieldStorage.fields.cancelReason
    }
  }

  /// More of the same revision follows.
  public var fragment: Bool {
    get { fieldStorage.fields.fragment }
    _modify {
      unshare()
      yield &fieldStorage.fields.fragment
    }
  }

  /// Changes, in the order of revisions.
  public var events: [Event] {
    get { fieldStorage.fields.events }
    _modify {
      unshare()
      yield &fieldStorage.fields.events
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

extension WatchResponse {
  public static var messageName: String { "etcdserverpb.WatchResponse" }
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

extension WatchResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var watchId: Int64
    var created: Bool
    var canceled: Bool
    var compactRevision: Int64
    var cancelReason: String
    var fragment: Bool
    var events: [Event]
    var unknownFields = UnknownFields()

    init() {
      watchId = 0
      created = false
      canceled = false
      compactRevision = 0
      cancelReason = ""
      fragment = false
      events = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 16: reader.value(&watchId)
        case 24: reader.value(&created)
        case 32: reader.value(&canceled)
        case 40: reader.value(&compactRevision)
        case 50: reader.value(&cancelReason)
        case 56: reader.value(&fragment)
        case 90: reader.repeated(&events)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.repeated(11, events)
      writer.nonZero(7, fragment)
      writer.nonZero(6, cancelReason)
      writer.nonZero(5, compactRevision)
      writer.nonZero(4, canceled)
      writer.nonZero(3, created)
      writer.nonZero(2, watchId)
      writer.optional(1, header)
    }
  }
}

/// A lease to make.
public struct LeaseGrantRequest: DescribedMessage {
  /// Seconds it lives without being renewed; the server may raise it.
  public var ttl: Int64
  /// Id for the lease; 0 lets the server choose.
  public var id: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    ttl = 0
    id = 0
  }
}

extension LeaseGrantRequest {
  public static var messageName: String { "etcdserverpb.LeaseGrantRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&ttl)
      case 16: reader.value(&id)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, id)
    writer.nonZero(1, ttl)
  }
}
