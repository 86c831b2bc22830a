// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/mvccpb.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A key and what the store knows about it.
public struct KeyValue: DescribedMessage {
  /// The key, any bytes.
  public var key: [UInt8]
  /// Revision that last created the key.
  public var createRevision: Int64
  /// Revision that last changed the key.
  public var modRevision: Int64
  /// Changes since the key was created, from 1; deletion starts over.
  public var version: Int64
  /// The value, any bytes.
  public var value: [UInt8]
  /// Lease that the key goes with; 0 is none.
  public var lease: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    key = []
    createRevision = 0
    modRevision = 0
    version = 0
    value = []
    lease = 0
  }
}

extension KeyValue {
  public static var messageName: String { "mvccpb.KeyValue" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { EtcdRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      case 16: reader.value(&createRevision)
      case 24: reader.value(&modRevision)
      case 32: reader.value(&version)
      case 42: reader.value(&self.value)
      case 48: reader.value(&lease)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(6, lease)
    writer.nonZero(5, self.value)
    writer.nonZero(4, version)
    writer.nonZero(3, modRevision)
    writer.nonZero(2, createRevision)
    writer.nonZero(1, key)
  }
}

/// A change of a key.
public struct Event: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// What happened.
  public var type: Event.EventType {
    get { fieldStorage.fields.type }
    _modify {
      unshare()
      yield &fieldStorage.fields.type
    }
  }

  /// The key after the change; for a deletion only key and mod_revision.
  public var kv: KeyValue? {
    get { fieldStorage.fields.kv }
    _modify {
      unshare()
      yield &fieldStorage.fields.kv
    }
  }

  /// The key before the change, if asked for and not yet compacted.
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

  /// What happened to a key.
  public struct EventType: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Written: created, or given a new value.
    public static let put = Self(rawValue: 0)

    /// Deleted, by a request or because its lease ran out.
    public static let delete = Self(rawValue: 1)
  }
}

extension Event {
  public static var messageName: String { "mvccpb.Event" }
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

extension Event {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: Event.EventType
    var kv: KeyValue?
    var prevKv: KeyValue?
    var unknownFields = UnknownFields()

    init() {
      type = Event.EventType()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&type)
        case 18: reader.optional(&kv)
        case 26: reader.optional(&prevKv)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(3, prevKv)
      writer.optional(2, kv)
      writer.nonZero(1, type)
    }
  }
}
