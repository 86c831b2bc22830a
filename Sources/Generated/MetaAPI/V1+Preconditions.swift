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

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.optional(2, resourceVersion)
    writer.optional(1, uid)
  }

  private static let members = JSONMembers(["uid", "resourceVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&uid)
      case 1: reader.optional(&resourceVersion)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.optional("uid", uid)
    writer.optional("resourceVersion", resourceVersion)
  }
}

/// How to print objects as a table.
public struct TableOptions: KindMessage {
  /// What each row carries of its object: `None`, `Metadata` (the default) or `Object`.
  public var includeObject: String = ""

  public init() {}
}

extension TableOptions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.TableOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "TableOptions")
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&includeObject)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(1, includeObject)
  }

  private static let members = JSONMembers(["includeObject", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&includeObject)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("includeObject", includeObject)
  }
}

/// The body of a patch; its bytes go unparsed in the format that the content type names.
public struct Patch: JSONMessage {
  public init() {}
}

extension Patch {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.Patch" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
  }

  private static let members = JSONMembers([])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    _ = object.next(&reader)
  }

  public func encode(into writer: inout JSONWriter) {
  }
}

/// Outcome of a request that returns no object, above all of one that failed.
public struct Status: KindMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Empty.
  public var metadata: ListMeta {
    get { box.fields.metadata }
    _modify { yield &box.unique.metadata }
  }

  /// `Success` or `Failure`.
  public var status: String {
    get { box.fields.status }
    _modify { yield &box.unique.status }
  }

  /// What happened, for people.
  public var message: String {
    get { box.fields.message }
    _modify { yield &box.unique.message }
  }

  /// What happened in one word for programs, such as `NotFound` or `Conflict`; each goes with one
  /// HTTP code.
  public var reason: String {
    get { box.fields.reason }
    _modify { yield &box.unique.reason }
  }

  /// What the failure is about; its contents depend on `reason`.
  public var details: StatusDetails? {
    get { box.fields.details }
    _modify { yield &box.unique.details }
  }

  /// HTTP status code.
  public var code: Int32 {
    get { box.fields.code }
    _modify { yield &box.unique.code }
  }
}

extension Status {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.Status" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "Status")
  }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension Status {
  fileprivate struct Fields: Equatable, Sendable {
    var metadata = ListMeta()
    var status: String = ""
    var message: String = ""
    var reason: String = ""
    var details: StatusDetails?
    var code: Int32 = 0

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
      writer.value(6, code)
      writer.optional(5, details)
      writer.value(4, reason)
      writer.value(3, message)
      writer.value(2, status)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers([
      "metadata", "status", "message", "reason", "details", "code", "kind", "apiVersion",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metadata)
        case 1: reader.value(&status)
        case 2: reader.value(&message)
        case 3: reader.value(&reason)
        case 4: reader.optional(&details)
        case 5: reader.value(&code)
        default: reader.typeMeta()
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value(always: "metadata", metadata)
      writer.value("status", status)
      writer.value("message", message)
      writer.value("reason", reason)
      writer.optional("details", details)
      writer.value("code", code)
    }
  }
}

/// What a failure is about.
public struct StatusDetails: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Name of the object concerned.
  public var name: String {
    get { box.fields.name }
    _modify { yield &box.unique.name }
  }

  /// API group of the object concerned.
  public var group: String {
    get { box.fields.group }
    _modify { yield &box.unique.group }
  }

  /// Resource or kind concerned.
  public var kind: String {
    get { box.fields.kind }
    _modify { yield &box.unique.kind }
  }

  /// UID of the object concerned.
  public var uid: String {
    get { box.fields.uid }
    _modify { yield &box.unique.uid }
  }

  /// The single faults, such as one for each invalid field.
  public var causes: [StatusCause] {
    get { box.fields.causes }
    _modify { yield &box.unique.causes }
  }

  /// Seconds to wait before trying again; 0 when trying again is of no use.
  public var retryAfterSeconds: Int32 {
    get { box.fields.retryAfterSeconds }
    _modify { yield &box.unique.retryAfterSeconds }
  }
}

extension StatusDetails {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.StatusDetails" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension StatusDetails {
  fileprivate struct Fields: Equatable, Sendable {
    var name: String = ""
    var group: String = ""
    var kind: String = ""
    var uid: String = ""
    var causes: [StatusCause] = []
    var retryAfterSeconds: Int32 = 0

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
      writer.value(6, uid)
      writer.value(5, retryAfterSeconds)
      writer.repeated(4, causes)
      writer.value(3, kind)
      writer.value(2, group)
      writer.value(1, name)
    }

    private static let members = JSONMembers([
      "name", "group", "kind", "uid", "causes", "retryAfterSeconds",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&name)
        case 1: reader.value(&group)
        case 2: reader.value(&kind)
        case 3: reader.value(&uid)
        case 4: reader.repeated(&causes)
        case 5: reader.value(&retryAfterSeconds)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value("name", name)
      writer.value("group", group)
      writer.value("kind", kind)
      writer.value("uid", uid)
      writer.repeated("causes", causes)
      writer.value("retryAfterSeconds", retryAfterSeconds)
    }
  }
}

/// One fault among those that made a request fail.
public struct StatusCause: JSONMessage {
  /// Kind of fault in one word, such as `FieldValueInvalid`.
  public var reason: String = ""
  /// What is wrong, for people.
  public var message: String = ""
  /// JSON path of the field at fault, such as `spec.ports[0].port`.
  public var field: String = ""

  public init() {}
}

extension StatusCause {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.StatusCause" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(3, field)
    writer.value(2, message)
    writer.value(1, reason)
  }

  private static let members = JSONMembers(["reason", "message", "field"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&reason)
      case 1: reader.value(&message)
      case 2: reader.value(&field)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("reason", reason)
    writer.value("message", message)
    writer.value("field", field)
  }
}

/// One change in a watch.
public struct WatchEvent: JSONMessage {
  /// `ADDED`, `MODIFIED`, `DELETED`, `BOOKMARK` (version reached, no change) or `ERROR`.
  public var type: String = ""
  /// The object after the change, or as it last was for DELETED; a Status for ERROR.
  public var object = RawExtension()

  public init() {}
}

extension WatchEvent {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.WatchEvent" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(2, self.object)
    writer.value(1, type)
  }

  private static let members = JSONMembers(["type", "object"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&type)
      case 1: reader.value(&self.object)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "type", type)
    writer.value(always: "object", self.object)
  }
}

/// The versions of the core group, at `/api`.
public struct APIVersions: KindMessage {
  /// Versions served, such as `v1`.
  public var versions: [String] = []
  /// Addresses to reach this server at, by the client's network.
  public var serverAddressByClientCIDRs: [ServerAddressByClientCIDR] = []

  public init() {}
}

extension APIVersions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.APIVersions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "APIVersions")
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&versions)
      case 18: reader.repeated(&serverAddressByClientCIDRs)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.repeated(2, serverAddressByClientCIDRs)
    writer.repeated(1, versions)
  }

  private static let members = JSONMembers([
    "versions", "serverAddressByClientCIDRs", "kind", "apiVersion",
  ])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&versions)
      case 1: reader.repeated(&serverAddressByClientCIDRs)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "versions", versions)
    writer.repeated(always: "serverAddressByClientCIDRs", serverAddressByClientCIDRs)
  }
}

/// Where clients of one network reach the server.
public struct ServerAddressByClientCIDR: JSONMessage {
  /// Network of the clients, such as `10.0.0.0/8`.
  public var clientCIDR: String = ""
  /// Host and port to use; the same as now when empty.
  public var serverAddress: String = ""

  public init() {}
}

extension ServerAddressByClientCIDR {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR"
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&clientCIDR)
      case 18: reader.value(&serverAddress)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(2, serverAddress)
    writer.value(1, clientCIDR)
  }

  private static let members = JSONMembers(["clientCIDR", "serverAddress"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&clientCIDR)
      case 1: reader.value(&serverAddress)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "clientCIDR", clientCIDR)
    writer.value(always: "serverAddress", serverAddress)
  }
}

/// All groups but core, at `/apis`.
public struct APIGroupList: KindMessage {
  /// Groups in the order of preference.
  public var groups: [APIGroup] = []

  public init() {}
}

extension APIGroupList {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.APIGroupList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "APIGroupList")
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&groups)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.repeated(1, groups)
  }

  private static let members = JSONMembers(["groups", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&groups)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "groups", groups)
  }
}

/// A group of kinds that are versioned together.
public struct APIGroup: KindMessage {
  /// Name of the group, such as `apps`.
  public var name: String = ""
  /// Versions served.
  public var versions: [GroupVersionForDiscovery] = []
  /// Version that the server would rather be asked for.
  public var preferredVersion = GroupVersionForDiscovery()
  /// Addresses to reach this server at, by the client's network.
  public var serverAddressByClientCIDRs: [ServerAddressByClientCIDR] = []

  public init() {}
}

extension APIGroup {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.APIGroup" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "APIGroup")
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.repeated(&versions)
      case 26: reader.value(&preferredVersion)
      case 34: reader.repeated(&serverAddressByClientCIDRs)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.repeated(4, serverAddressByClientCIDRs)
    writer.value(3, preferredVersion)
    writer.repeated(2, versions)
    writer.value(1, name)
  }

  private static let members = JSONMembers([
    "name", "versions", "preferredVersion", "serverAddressByClientCIDRs", "kind", "apiVersion",
  ])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&name)
      case 1: reader.repeated(&versions)
      case 2: reader.value(&preferredVersion)
      case 3: reader.repeated(&serverAddressByClientCIDRs)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "name", name)
    writer.repeated(always: "versions", versions)
    writer.value(always: "preferredVersion", preferredVersion)
    writer.repeated("serverAddressByClientCIDRs", serverAddressByClientCIDRs)
  }
}

/// One version of a group.
public struct GroupVersionForDiscovery: JSONMessage {
  /// Group and version, such as `apps/v1`.
  public var groupVersion: String = ""
  /// Version alone, such as `v1`.
  public var version: String = ""

  public init() {}
}

extension GroupVersionForDiscovery {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery"
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&groupVersion)
      case 18: reader.value(&version)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(2, version)
    writer.value(1, groupVersion)
  }

  private static let members = JSONMembers(["groupVersion", "version"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&groupVersion)
      case 1: reader.value(&version)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "groupVersion", groupVersion)
    writer.value(always: "version", version)
  }
}

/// The resources of one group and version.
public struct APIResourceList: KindMessage {
  /// Group and version, such as `apps/v1`.
  public var groupVersion: String = ""
  /// Resources and their subresources.
  public var resources: [APIResource] = []

  public init() {}
}

extension APIResourceList {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.APIResourceList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "APIResourceList")
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&groupVersion)
      case 18: reader.repeated(&resources)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.repeated(2, resources)
    writer.value(1, groupVersion)
  }

  private static let members = JSONMembers(["groupVersion", "resources", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&groupVersion)
      case 1: reader.repeated(&resources)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "groupVersion", groupVersion)
    writer.repeated(always: "resources", resources)
  }
}

/// A resource, or a subresource, of a group and version.
public struct APIResource: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Plural name in the path; `pods/status` for a subresource.
  public var name: String {
    get { box.fields.name }
    _modify { yield &box.unique.name }
  }

  /// Singular name, which clients accept too.
  public var singularName: String {
    get { box.fields.singularName }
    _modify { yield &box.unique.singularName }
  }

  /// Objects live in a namespace.
  public var namespaced: Bool {
    get { box.fields.namespaced }
    _modify { yield &box.unique.namespaced }
  }

  /// Group of the body when it is not the list's, as for `scale`.
  public var group: String {
    get { box.fields.group }
    _modify { yield &box.unique.group }
  }

  /// Version of the body when it is not the list's.
  public var version: String {
    get { box.fields.version }
    _modify { yield &box.unique.version }
  }

  /// Kind of the body.
  public var kind: String {
    get { box.fields.kind }
    _modify { yield &box.unique.kind }
  }

  /// Verbs served, such as get, list and watch.
  public var verbs: Verbs? {
    get { box.fields.verbs }
    _modify { yield &box.unique.verbs }
  }

  /// Short names, such as `po`.
  public var shortNames: [String] {
    get { box.fields.shortNames }
    _modify { yield &box.unique.shortNames }
  }

  /// Groups of resources it belongs to, such as `all`.
  public var categories: [String] {
    get { box.fields.categories }
    _modify { yield &box.unique.categories }
  }

  /// Hash of group, version and kind that objects are stored in; equal texts mean equal storage
  /// versions.
  public var storageVersionHash: String {
    get { box.fields.storageVersionHash }
    _modify { yield &box.unique.storageVersionHash }
  }
}

extension APIResource {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.APIResource" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension APIResource {
  fileprivate struct Fields: Equatable, Sendable {
    var name: String = ""
    var singularName: String = ""
    var namespaced: Bool = false
    var group: String = ""
    var version: String = ""
    var kind: String = ""
    var verbs: Verbs?
    var shortNames: [String] = []
    var categories: [String] = []
    var storageVersionHash: String = ""

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 50: reader.value(&singularName)
        case 16: reader.value(&namespaced)
        case 66: reader.value(&group)
        case 74: reader.value(&version)
        case 26: reader.value(&kind)
        case 34: reader.optional(&verbs)
        case 42: reader.repeated(&shortNames)
        case 58: reader.repeated(&categories)
        case 82: reader.value(&storageVersionHash)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.value(10, storageVersionHash)
      writer.value(9, version)
      writer.value(8, group)
      writer.repeated(7, categories)
      writer.value(6, singularName)
      writer.repeated(5, shortNames)
      writer.optional(4, verbs)
      writer.value(3, kind)
      writer.value(2, namespaced)
      writer.value(1, name)
    }

    private static let members = JSONMembers([
      "name", "singularName", "namespaced", "group", "version", "kind", "verbs", "shortNames",
      "categories", "storageVersionHash",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&name)
        case 1: reader.value(&singularName)
        case 2: reader.value(&namespaced)
        case 3: reader.value(&group)
        case 4: reader.value(&version)
        case 5: reader.value(&kind)
        case 6: reader.optional(&verbs)
        case 7: reader.repeated(&shortNames)
        case 8: reader.repeated(&categories)
        case 9: reader.value(&storageVersionHash)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value(always: "name", name)
      writer.value(always: "singularName", singularName)
      writer.value(always: "namespaced", namespaced)
      writer.value("group", group)
      writer.value("version", version)
      writer.value(always: "kind", kind)
      writer.optional(always: "verbs", verbs)
      writer.repeated("shortNames", shortNames)
      writer.repeated("categories", categories)
      writer.value("storageVersionHash", storageVersionHash)
    }
  }
}

/// A list of verbs that tells empty from unset.
public struct Verbs: JSONMessage {
  /// The verbs.
  public var items: [String] = []

  public init() {}
}

extension Verbs {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.Verbs" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.repeated(1, items)
  }

  private static let members = JSONMembers(["items"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&items)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.repeated("items", items)
  }

  public mutating func read(from reader: inout JSONReader) {
    reader.repeated(&items)
  }

  public func write(to writer: inout JSONWriter) {
    writer.array(items)
  }
}

/// All paths below the root, at `/`.
public struct RootPaths: JSONMessage {
  /// The paths.
  public var paths: [String] = []

  public init() {}
}

extension RootPaths {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.RootPaths" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&paths)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.repeated(1, paths)
  }

  private static let members = JSONMembers(["paths"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&paths)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "paths", paths)
  }
}

/// Group, version and kind of an object, as part of its JSON.
public struct MetaTypeMeta: JSONMessage {
  /// Kind in CamelCase, such as `Deployment`.
  public var kind: String = ""
  /// Group and version, such as `apps/v1`; `v1` for the core group.
  public var apiVersion: String = ""

  public init() {}
}

extension MetaTypeMeta {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.TypeMeta" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&kind)
      case 18: reader.value(&apiVersion)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(2, apiVersion)
    writer.value(1, kind)
  }

  private static let members = JSONMembers(["kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&kind)
      case 1: reader.value(&apiVersion)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("kind", kind)
    writer.value("apiVersion", apiVersion)
  }
}

/// A group and one of its versions.
public struct MetaGroupVersion: JSONMessage {
  /// API group; empty is core.
  public var group: String = ""
  /// Version of the group.
  public var version: String = ""

  public init() {}
}

extension MetaGroupVersion {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersion" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&group)
      case 18: reader.value(&version)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(2, version)
    writer.value(1, group)
  }

  private static let members = JSONMembers(["group", "version"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&group)
      case 1: reader.value(&version)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "group", group)
    writer.value(always: "version", version)
  }
}

/// A kind, whatever its version.
public struct MetaGroupKind: JSONMessage {
  /// API group; empty is core.
  public var group: String = ""
  /// Kind in CamelCase.
  public var kind: String = ""

  public init() {}
}

extension MetaGroupKind {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.GroupKind" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&group)
      case 18: reader.value(&kind)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(2, kind)
    writer.value(1, group)
  }

  private static let members = JSONMembers(["group", "kind"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&group)
      case 1: reader.value(&kind)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "group", group)
    writer.value(always: "kind", kind)
  }
}

/// A resource, whatever its version.
public struct MetaGroupResource: JSONMessage {
  /// API group; empty is core.
  public var group: String = ""
  /// Plural name of the resource.
  public var resource: String = ""

  public init() {}
}

extension MetaGroupResource {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.GroupResource" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&group)
      case 18: reader.value(&resource)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(2, resource)
    writer.value(1, group)
  }

  private static let members = JSONMembers(["group", "resource"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&group)
      case 1: reader.value(&resource)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "group", group)
    writer.value(always: "resource", resource)
  }
}
