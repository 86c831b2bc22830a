// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/api.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// An API: what a service offers.
public struct Api: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Its full name, such as "shop.v1.Orders".
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Its methods.
  public var methods: [Method] {
    get { fieldStorage.fields.methods }
    _modify {
      unshare()
      yield &fieldStorage.fields.methods
    }
  }

  /// Its options.
  public var options: [Option] {
    get { fieldStorage.fields.options }
    _modify {
      unshare()
      yield &fieldStorage.fields.options
    }
  }

  /// Its version, "major.minor" or the major number alone; empty means that of its package's name.
  public var version: String {
    get { fieldStorage.fields.version }
    _modify {
      unshare()
      yield &fieldStorage.fields.version
    }
  }

  /// The file that declares it.
  public var sourceContext: SourceContext? {
    get { fieldStorage.fields.sourceContext }
    _modify {
      unshare()
      yield &fieldStorage.fields.sourceContext
    }
  }

  /// Other APIs whose methods it has too.
  public var mixins: [Mixin] {
    get { fieldStorage.fields.mixins }
    _modify {
      unshare()
      yield &fieldStorage.fields.mixins
    }
  }

  /// The language of the file.
  public var syntax: Syntax {
    get { fieldStorage.fields.syntax }
    _modify {
      unshare()
      yield &fieldStorage.fields.syntax
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

extension Api {
  public static var messageName: String { "google.protobuf.Api" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

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

extension Api {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var methods: [Method]
    var options: [Option]
    var version: String
    var sourceContext: SourceContext?
    var mixins: [Mixin]
    var syntax: Syntax
    var unknownFields = UnknownFields()

    init() {
      name = ""
      methods = []
      options = []
      version = ""
      mixins = []
      syntax = Syntax()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.repeated(&methods)
        case 26: reader.repeated(&options)
        case 34: reader.value(&version)
        case 42: reader.optional(&sourceContext)
        case 50: reader.repeated(&mixins)
        case 56: reader.value(&syntax)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(7, syntax)
      writer.repeated(6, mixins)
      writer.optional(5, sourceContext)
      writer.nonZero(4, version)
      writer.repeated(3, options)
      writer.repeated(2, methods)
      writer.nonZero(1, name)
    }
  }
}

/// A method of an API.
public struct Method: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Its name.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// URL of the message that it takes.
  public var requestTypeUrl: String {
    get { fieldStorage.fields.requestTypeUrl }
    _modify {
      unshare()
      yield &fieldStorage.fields.requestTypeUrl
    }
  }

  /// Whether it takes a stream of them.
  public var requestStreaming: Bool {
    get { fieldStorage.fields.requestStreaming }
    _modify {
      unshare()
      yield &fieldStorage.fields.requestStreaming
    }
  }

  /// URL of the message that it gives.
  public var responseTypeUrl: String {
    get { fieldStorage.fields.responseTypeUrl }
    _modify {
      unshare()
      yield &fieldStorage.fields.responseTypeUrl
    }
  }

  /// Whether it gives a stream of them.
  public var responseStreaming: Bool {
    get { fieldStorage.fields.responseStreaming }
    _modify {
      unshare()
      yield &fieldStorage.fields.responseStreaming
    }
  }

  /// Its options.
  public var options: [Option] {
    get { fieldStorage.fields.options }
    _modify {
      unshare()
      yield &fieldStorage.fields.options
    }
  }

  /// The language of the file.
  public var syntax: Syntax {
    get { fieldStorage.fields.syntax }
    _modify {
      unshare()
      yield &fieldStorage.fields.syntax
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

extension Method {
  public static var messageName: String { "google.protobuf.Method" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

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

extension Method {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var requestTypeUrl: String
    var requestStreaming: Bool
    var responseTypeUrl: String
    var responseStreaming: Bool
    var options: [Option]
    var syntax: Syntax
    var unknownFields = UnknownFields()

    init() {
      name = ""
      requestTypeUrl = ""
      requestStreaming = false
      responseTypeUrl = ""
      responseStreaming = false
      options = []
      syntax = Syntax()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&requestTypeUrl)
        case 24: reader.value(&requestStreaming)
        case 34: reader.value(&responseTypeUrl)
        case 40: reader.value(&responseStreaming)
        case 50: reader.repeated(&options)
        case 56: reader.value(&syntax)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(7, syntax)
      writer.repeated(6, options)
      writer.nonZero(5, responseStreaming)
      writer.nonZero(4, responseTypeUrl)
      writer.nonZero(3, requestStreaming)
      writer.nonZero(2, requestTypeUrl)
      writer.nonZero(1, name)
    }
  }
}

/// An API whose methods another one has too.
public struct Mixin: DescribedMessage {
  /// Its full name.
  public var name: String
  /// The path below which HTTP serves its methods; empty for that of the API that has it.
  public var root: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
    root = ""
  }
}

extension Mixin {
  public static var messageName: String { "google.protobuf.Mixin" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&root)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, root)
    writer.nonZero(1, name)
  }
}
