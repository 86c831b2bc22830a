// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/v1.proto by `make generate`; do not edit.

public import MetaTypes
public import Schema
public import Wire

/// What must hold for a deletion to happen; 409 Conflict otherwise.
public struct Preconditions: JSONMessage {
  /// The object must have this UID.
  public var uid: String?
  /// The object must have this resource version.
  public var resourceVersion: String?

  public init() {}
}

extension Preconditions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.Preconditions" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&uid)
      case 18: reader.optional(&resourceVersion)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, resourceVersion)
    writer.optional(1, uid)
  }

  private static let members = JSONMembers("Preconditions", "uid resourceVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&uid)
      case 1: reader.string(&resourceVersion)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("uid", uid)
    writer.string("resourceVersion", resourceVersion)
  }
}

/// How to print objects as a table.
public struct TableOptions: KindMessage {
  /// What each row carries of its object: `None`, `Metadata` (the default) or `Object`.
  public var includeObject: String

  public init() {
    includeObject = ""
  }
}

extension TableOptions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.TableOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "TableOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&includeObject)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, includeObject)
  }

  private static let members = JSONMembers("TableOptions", "includeObject kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&includeObject)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("includeObject", includeObject)
  }
}

/// The body of a patch; its bytes go unparsed in the format that the content type names.
public struct Patch: JSONMessage {
  public init() {}
}

extension Patch {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.Patch" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
  }

  private static let members = JSONMembers("Patch", "")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    _ = object.next(&reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
  }
}

/// Outcome of a request that returns no object, above all of one that failed.
public struct Status: KindMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Empty.
  public var metadata: ListMeta {
    get { fieldStorage.fields.metadata }
    _modify {
      unshare()
      yield &fieldStorage.fields.metadata
    }
  }

  /// `Success` or `Failure`.
  public var status: String {
    get { fieldStorage.fields.status }
    _modify {
      unshare()
      yield &fieldStorage.fields.status
    }
  }

  /// What happened, for people.
  public var message: String {
    get { fieldStorage.fields.message }
    _modify {
      unshare()
      yield &fieldStorage.fields.message
    }
  }

  /// What happened in one word for programs, such as `NotFound` or `Conflict`; each goes with one
  /// HTTP code.
  public var reason: String {
    get { fieldStorage.fields.reason }
    _modify {
      unshare()
      yield &fieldStorage.fields.reason
    }
  }

  /// What the failure is about; its contents depend on `reason`.
  public var details: StatusDetails? {
    get { fieldStorage.fields.details }
    _modify {
      unshare()
      yield &fieldStorage.fields.details
    }
  }

  /// HTTP status code.
  public var code: Int32 {
    get { fieldStorage.fields.code }
    _modify {
      unshare()
      yield &fieldStorage.fields.code
    }
  }
}

extension Status {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.Status" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "Status")
  }

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

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension Status {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ListMeta
    var status: String
    var message: String
    var reason: String
    var details: StatusDetails?
    var code: Int32

    init() {
      metadata = ListMeta()
      status = ""
      message = ""
      reason = ""
      code = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metadata)
        case 18: reader.value(&status)
        case 26: reader.value(&message)
        case 34: reader.value(&reason)
        case 42: reader.optional(&details)
        case 48: reader.value(&code)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, code)
      writer.optional(5, details)
      writer.value(4, reason)
      writer.value(3, message)
      writer.value(2, status)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers(
      "Status", "metadata status message reason details code kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metadata)
        case 1: reader.string(&status)
        case 2: reader.string(&message)
        case 3: reader.string(&reason)
        case 4: reader.optional(&details)
        case 5: reader.integer(&code)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.string("status", status)
      writer.string("message", message)
      writer.string("reason", reason)
      writer.message("details", details)
      writer.integer("code", code)
    }
  }
}

/// What a failure is about.
public struct StatusDetails: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the object concerned.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// API group of the object concerned.
  public var group: String {
    get { fieldStorage.fields.group }
    _modify {
      unshare()
      yield &fieldStorage.fields.group
    }
  }

  /// Resource or kind concerned.
  public var kind: String {
    get { fieldStorage.fields.kind }
    _modify {
      unshare()
      yield &fieldStorage.fields.kind
    }
  }

  /// UID of the object concerned.
  public var uid: String {
    get { fieldStorage.fields.uid }
    _modify {
      unshare()
      yield &fieldStorage.fields.uid
    }
  }

  /// The single faults, such as one for each invalid field.
  public var causes: [StatusCause] {
    get { fieldStorage.fields.causes }
    _modify {
      unshare()
      yield &fieldStorage.fields.causes
    }
  }

  /// Seconds to wait before trying again; 0 when trying again is of no use.
  public var retryAfterSeconds: Int32 {
    get { fieldStorage.fields.retryAfterSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.retryAfterSeconds
    }
  }
}

extension StatusDetails {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.StatusDetails" }

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

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension StatusDetails {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var group: String
    var kind: String
    var uid: String
    var causes: [StatusCause]
    var retryAfterSeconds: Int32

    init() {
      name = ""
      group = ""
      kind = ""
      uid = ""
      causes = []
      retryAfterSeconds = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&group)
        case 26: reader.value(&kind)
        case 50: reader.value(&uid)
        case 34: reader.repeated(&causes)
        case 40: reader.value(&retryAfterSeconds)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, uid)
      writer.value(5, retryAfterSeconds)
      writer.repeated(4, causes)
      writer.value(3, kind)
      writer.value(2, group)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "StatusDetails", "name group kind uid causes retryAfterSeconds")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.string(&group)
        case 2: reader.string(&kind)
        case 3: reader.string(&uid)
        case 4: reader.repeated(&causes)
        case 5: reader.integer(&retryAfterSeconds)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("name", name)
      writer.string("group", group)
      writer.string("kind", kind)
      writer.string("uid", uid)
      writer.repeated("causes", causes)
      writer.integer("retryAfterSeconds", retryAfterSeconds)
    }
  }
}

/// One fault among those that made a request fail.
public struct StatusCause: JSONMessage {
  /// Kind of fault in one word, such as `FieldValueInvalid`.
  public var reason: String
  /// What is wrong, for people.
  public var message: String
  /// JSON path of the field at fault, such as `spec.ports[0].port`.
  public var field: String

  public init() {
    reason = ""
    message = ""
    field = ""
  }
}

extension StatusCause {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.StatusCause" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&reason)
      case 18: reader.value(&message)
      case 26: reader.value(&field)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, field)
    writer.value(2, message)
    writer.value(1, reason)
  }

  private static let members = JSONMembers("StatusCause", "reason message field")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&reason)
      case 1: reader.string(&message)
      case 2: reader.string(&field)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("reason", reason)
    writer.string("message", message)
    writer.string("field", field)
  }
}

/// One change in a watch.
public struct WatchEvent: JSONMessage {
  /// `ADDED`, `MODIFIED`, `DELETED`, `BOOKMARK` (version reached, no change) or `ERROR`.
  public var type: String
  /// The object after the change, or as it last was for DELETED; a Status for ERROR.
  public var object: RawExtension

  public init() {
    type = ""
    object = RawExtension()
  }
}

extension WatchEvent {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.WatchEvent" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 18: reader.value(&self.object)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, self.object)
    writer.value(1, type)
  }

  private static let members = JSONMembers("WatchEvent", "type object")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&type)
      case 1: reader.value(&self.object)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "type", type)
    writer.message("object", self.object)
  }
}
