// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A lease made.
public struct LeaseGrantResponse: DescribedMessage {
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

  /// Id of the lease.
  public var id: Int64 {
    get { fieldStorage.fields.id }
    _modify {
      unshare()
      yield &fieldStorage.fields.id
    }
  }

  /// Seconds it lives without being renewed.
  public var ttl: Int64 {
    get { fieldStorage.fields.ttl }
    _modify {
      unshare()
      yield &fieldStorage.fields.ttl
    }
  }

  /// No longer used.
  public var error: String {
    get { fieldStorage.fields.error }
    _modify {
      unshare()
      yield &fieldStorage.fields.error
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

extension LeaseGrantResponse {
  public static var messageName: String { "etcdserverpb.LeaseGrantResponse" }
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

extension LeaseGrantResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var id: Int64
    var ttl: Int64
    var error: String
    var unknownFields = UnknownFields()

    init() {
      id = 0
      ttl = 0
      error = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 16: reader.value(&id)
        case 24: reader.value(&ttl)
        case 34: reader.value(&error)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(4, error)
      writer.nonZero(3, ttl)
      writer.nonZero(2, id)
      writer.optional(1, header)
    }
  }
}

/// A lease to end.
public struct LeaseRevokeRequest: DescribedMessage {
  /// Id of the lease.
  public var id: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = 0
  }
}

extension LeaseRevokeRequest {
  public static var messageName: String { "etcdserverpb.LeaseRevokeRequest" }
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

/// The lease is gone, and its keys too.
public struct LeaseRevokeResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension LeaseRevokeResponse {
  public static var messageName: String { "etcdserverpb.LeaseRevokeResponse" }
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

/// A lease to renew.
public struct LeaseKeepAliveRequest: DescribedMessage {
  /// Id of the lease.
  public var id: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = 0
  }
}

extension LeaseKeepAliveRequest {
  public static var messageName: String { "etcdserverpb.LeaseKeepAliveRequest" }
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

/// A lease renewed.
public struct LeaseKeepAliveResponse: DescribedMessage {
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

  /// Id of the lease.
  public var id: Int64 {
    get { fieldStorage.fields.id }
    _modify {
      unshare()
      yield &fieldStorage.fields.id
    }
  }

  /// Seconds it lives from now; 0 if there is no such lease.
  public var ttl: Int64 {
    get { fieldStorage.fields.ttl }
    _modify {
      unshare()
      yield &fieldStorage.fields.ttl
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

extension LeaseKeepAliveResponse {
  public static var messageName: String { "etcdserverpb.LeaseKeepAliveResponse" }
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

extension LeaseKeepAliveResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var id: Int64
    var ttl: Int64
    var unknownFields = UnknownFields()

    init() {
      id = 0
      ttl = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 16: reader.value(&id)
        case 24: reader.value(&ttl)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(3, ttl)
      writer.nonZero(2, id)
      writer.optional(1, header)
    }
  }
}

/// A lease to ask about.
public struct LeaseTimeToLiveRequest: DescribedMessage {
  /// Id of the lease.
  public var id: Int64
  /// Return its keys too.
  public var keys: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = 0
    keys = false
  }
}

extension LeaseTimeToLiveRequest {
  public static var messageName: String { "etcdserverpb.LeaseTimeToLiveRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&id)
      case 16: reader.value(&keys)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, keys)
    writer.nonZero(1, id)
  }
}

/// A lease.
public struct LeaseTimeToLiveResponse: DescribedMessage {
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

  /// Id of the lease.
  public var id: Int64 {
    get { fieldStorage.fields.id }
    _modify {
      unshare()
      yield &fieldStorage.fields.id
    }
  }

  /// Seconds left; -1 if there is no such lease.
  public var ttl: Int64 {
    get { fieldStorage.fields.ttl }
    _modify {
      unshare()
      yield &fieldStorage.fields.ttl
    }
  }

  /// Seconds it lives without being renewed.
  public var grantedTTL: Int64 {
    get { fieldStorage.fields.grantedTTL }
    _modify {
      unshare()
      yield &fieldStorage.fields.grantedTTL
    }
  }

  /// Its keys, if asked for.
  public var keys: [[UInt8]] {
    get { fieldStorage.fields.keys }
    _modify {
      unshare()
      yield &fieldStorage.fields.keys
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

extension LeaseTimeToLiveResponse {
  public static var messageName: String { "etcdserverpb.LeaseTimeToLiveResponse" }
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

extension LeaseTimeToLiveResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var header: ResponseHeader?
    var id: Int64
    var ttl: Int64
    var grantedTTL: Int64
    var keys: [[UInt8]]
    var unknownFields = UnknownFields()

    init() {
      id = 0
      ttl = 0
      grantedTTL = 0
      keys = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&header)
        case 16: reader.value(&id)
        case 24: reader.value(&ttl)
        case 32: reader.value(&grantedTTL)
        case 42: reader.repeated(&keys)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.repeated(5, keys)
      writer.nonZero(4, grantedTTL)
      writer.nonZero(3, ttl)
      writer.nonZero(2, id)
      writer.optional(1, header)
    }
  }
}

/// Asks for all leases.
public struct LeaseLeasesRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension LeaseLeasesRequest {
  public static var messageName: String { "etcdserverpb.LeaseLeasesRequest" }
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

/// All leases.
public struct LeaseLeasesResponse: DescribedMessage {
  /// Cluster, member and revision that answered.
  public var header: ResponseHeader?
  /// The leases.
  public var leases: [LeaseStatus]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    leases = []
  }
}

extension LeaseLeasesResponse {
  public static var messageName: String { "etcdserverpb.LeaseLeasesResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&header)
      case 18: reader.repeated(&leases)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, leases)
    writer.optional(1, header)
  }
}

/// A lease in a list.
public struct LeaseStatus: DescribedMessage {
  /// Id of the lease.
  public var id: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = 0
  }
}

extension LeaseStatus {
  public static var messageName: String { "etcdserverpb.LeaseStatus" }
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
