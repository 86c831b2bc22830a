// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/rpc/error_details.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Which resource the call was about.
public struct ResourceInfo: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The kind of resource.
  public var resourceType: String {
    get { fieldStorage.fields.resourceType }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceType
    }
  }

  /// Its name.
  public var resourceName: String {
    get { fieldStorage.fields.resourceName }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceName
    }
  }

  /// Who owns it; may be empty.
  public var owner: String {
    get { fieldStorage.fields.owner }
    _modify {
      unshare()
      yield &fieldStorage.fields.owner
    }
  }

  /// What went wrong with it.
  public var description: String {
    get { fieldStorage.fields.description }
    _modify {
      unshare()
      yield &fieldStorage.fields.description
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

extension ResourceInfo {
  public static var messageName: String { "google.rpc.ResourceInfo" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

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

extension ResourceInfo {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var resourceType: String
    var resourceName: String
    var owner: String
    var description: String
    var unknownFields = UnknownFields()

    init() {
      resourceType = ""
      resourceName = ""
      owner = ""
      description = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&resourceType)
        case 18: reader.value(&resourceName)
        case 26: reader.value(&owner)
        case 34: reader.value(&description)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(4, description)
      writer.nonZero(3, owner)
      writer.nonZero(2, resourceName)
      writer.nonZero(1, resourceType)
    }
  }
}

/// Where to read on.
public struct Help: DescribedMessage {
  /// Every page.
  public var links: [Help.Link]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    links = []
  }
}

extension Help {
  public static var messageName: String { "google.rpc.Help" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&links)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, links)
  }
}

extension Help {
  /// One page.
  public struct Link: DescribedMessage {
    /// What the page offers.
    public var description: String
    /// Its address.
    public var url: String
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      description = ""
      url = ""
    }
  }
}

extension Help.Link {
  public static var messageName: String { "google.rpc.Help.Link" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&description)
      case 18: reader.value(&url)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, url)
    writer.nonZero(1, description)
  }
}

/// A message for users.
public struct LocalizedMessage: DescribedMessage {
  /// Its language, such as `en-US` (BCP 47).
  public var locale: String
  /// The text.
  public var message: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    locale = ""
    message = ""
  }
}

extension LocalizedMessage {
  public static var messageName: String { "google.rpc.LocalizedMessage" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&locale)
      case 18: reader.value(&message)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, message)
    writer.nonZero(1, locale)
  }
}
