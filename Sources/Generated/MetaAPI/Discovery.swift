// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/discovery.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The versions of the core group, at `/api`.
public struct APIVersions: KindMessage {
  /// Versions served, such as `v1`.
  public var versions: [String]
  /// Addresses to reach this server at, by the client's network.
  public var serverAddressByClientCIDRs: [ServerAddressByClientCIDR]

  public init() {
    versions = []
    serverAddressByClientCIDRs = []
  }
}

extension APIVersions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.APIVersions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "APIVersions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, serverAddressByClientCIDRs)
    writer.repeated(1, versions)
  }

  private static let members = JSONMembers(
    "APIVersions", "versions serverAddressByClientCIDRs kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&versions)
      case 1: reader.repeated(&serverAddressByClientCIDRs)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "versions", versions)
    writer.repeated(always: "serverAddressByClientCIDRs", serverAddressByClientCIDRs)
  }
}

/// Where clients of one network reach the server.
public struct ServerAddressByClientCIDR: JSONMessage {
  /// Network of the clients, such as `10.0.0.0/8`.
  public var clientCIDR: String
  /// Host and port to use; the same as now when empty.
  public var serverAddress: String

  public init() {
    clientCIDR = ""
    serverAddress = ""
  }
}

extension ServerAddressByClientCIDR {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, serverAddress)
    writer.value(1, clientCIDR)
  }

  private static let members = JSONMembers("ServerAddressByClientCIDR", "clientCIDR serverAddress")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&clientCIDR)
      case 1: reader.string(&serverAddress)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "clientCIDR", clientCIDR)
    writer.string(always: "serverAddress", serverAddress)
  }
}

/// All groups but core, at `/apis`.
public struct APIGroupList: KindMessage {
  /// Groups in the order of preference.
  public var groups: [APIGroup]

  public init() {
    groups = []
  }
}

extension APIGroupList {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.APIGroupList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "APIGroupList")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&groups)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, groups)
  }

  private static let members = JSONMembers("APIGroupList", "groups kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&groups)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "groups", groups)
  }
}

/// A group of kinds that are versioned together.
public struct APIGroup: KindMessage {
  /// Name of the group, such as `apps`.
  public var name: String
  /// Versions served.
  public var versions: [GroupVersionForDiscovery]
  /// Version that the server would rather be asked for.
  public var preferredVersion: GroupVersionForDiscovery
  /// Addresses to reach this server at, by the client's network.
  public var serverAddressByClientCIDRs: [ServerAddressByClientCIDR]

  public init() {
    name = ""
    versions = []
    preferredVersion = GroupVersionForDiscovery()
    serverAddressByClientCIDRs = []
  }
}

extension APIGroup {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.APIGroup" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "APIGroup")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(4, serverAddressByClientCIDRs)
    writer.value(3, preferredVersion)
    writer.repeated(2, versions)
    writer.value(1, name)
  }

  private static let members = JSONMembers(
    "APIGroup", "name versions preferredVersion serverAddressByClientCIDRs kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.repeated(&versions)
      case 2: reader.value(&preferredVersion)
      case 3: reader.repeated(&serverAddressByClientCIDRs)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.repeated(always: "versions", versions)
    writer.message("preferredVersion", preferredVersion)
    writer.repeated("serverAddressByClientCIDRs", serverAddressByClientCIDRs)
  }
}

/// One version of a group.
public struct GroupVersionForDiscovery: JSONMessage {
  /// Group and version, such as `apps/v1`.
  public var groupVersion: String
  /// Version alone, such as `v1`.
  public var version: String

  public init() {
    groupVersion = ""
    version = ""
  }
}

extension GroupVersionForDiscovery {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, version)
    writer.value(1, groupVersion)
  }

  private static let members = JSONMembers("GroupVersionForDiscovery", "groupVersion version")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&groupVersion)
      case 1: reader.string(&version)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "groupVersion", groupVersion)
    writer.string(always: "version", version)
  }
}

/// The resources of one group and version.
public struct APIResourceList: KindMessage {
  /// Group and version, such as `apps/v1`.
  public var groupVersion: String
  /// Resources and their subresources.
  public var resources: [APIResource]

  public init() {
    groupVersion = ""
    resources = []
  }
}

extension APIResourceList {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.APIResourceList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "APIResourceList")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, resources)
    writer.value(1, groupVersion)
  }

  private static let members = JSONMembers(
    "APIResourceList", "groupVersion resources kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&groupVersion)
      case 1: reader.repeated(&resources)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "groupVersion", groupVersion)
    writer.repeated(always: "resources", resources)
  }
}

/// A resource, or a subresource, of a group and version.
public struct APIResource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Plural name in the path; `pods/status` for a subresource.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Singular name, which clients accept too.
  public var singularName: String {
    get { fieldStorage.fields.singularName }
    _modify {
      unshare()
      yield &fieldStorage.fields.singularName
    }
  }

  /// Objects live in a namespace.
  public var namespaced: Bool {
    get { fieldStorage.fields.namespaced }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespaced
    }
  }

  /// Group of the body when it is not the list's, as for `scale`.
  public var group: String {
    get { fieldStorage.fields.group }
    _modify {
      unshare()
      yield &fieldStorage.fields.group
    }
  }

  /// Version of the body when it is not the list's.
  public var version: String {
    get { fieldStorage.fields.version }
    _modify {
      unshare()
      yield &fieldStorage.fields.version
    }
  }

  /// Kind of the body.
  public var kind: String {
    get { fieldStorage.fields.kind }
    _modify {
      unshare()
      yield &fieldStorage.fields.kind
    }
  }

  /// Verbs served, such as get, list and watch.
  public var verbs: Verbs? {
    get { fieldStorage.fields.verbs }
    _modify {
      unshare()
      yield &fieldStorage.fields.verbs
    }
  }

  /// Short names, such as `po`.
  public var shortNames: [String] {
    get { fieldStorage.fields.shortNames }
    _modify {
      unshare()
      yield &fieldStorage.fields.shortNames
    }
  }

  /// Groups of resources it belongs to, such as `all`.
  public var categories: [String] {
    get { fieldStorage.fields.categories }
    _modify {
      unshare()
      yield &fieldStorage.fields.categories
    }
  }

  /// Hash of group, version and kind that objects are stored in; equal texts mean equal storage
  /// versions.
  public var storageVersionHash: String {
    get { fieldStorage.fields.storageVersionHash }
    _modify {
      unshare()
      yield &fieldStorage.fields.storageVersionHash
    }
  }
}

extension APIResource {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.APIResource" }

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

extension APIResource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var singularName: String
    var namespaced: Bool
    var group: String
    var version: String
    var kind: String
    var verbs: Verbs?
    var shortNames: [String]
    var categories: [String]
    var storageVersionHash: String

    init() {
      name = ""
      singularName = ""
      namespaced = false
      group = ""
      version = ""
      kind = ""
      shortNames = []
      categories = []
      storageVersionHash = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
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

    private static let members = JSONMembers(
      "APIResource",
      """
      name singularName namespaced group version kind verbs shortNames categories
      storageVersionHash
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.string(&singularName)
        case 2: reader.bool(&namespaced)
        case 3: reader.string(&group)
        case 4: reader.string(&version)
        case 5: reader.string(&kind)
        case 6: reader.optional(&verbs)
        case 7: reader.strings(&shortNames)
        case 8: reader.strings(&categories)
        case 9: reader.string(&storageVersionHash)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.string(always: "singularName", singularName)
      writer.bool(always: "namespaced", namespaced)
      writer.string("group", group)
      writer.string("version", version)
      writer.string(always: "kind", kind)
      writer.optional(always: "verbs", verbs)
      writer.strings("shortNames", shortNames)
      writer.strings("categories", categories)
      writer.string("storageVersionHash", storageVersionHash)
    }
  }
}

/// A list of verbs that tells empty from unset.
public struct Verbs: JSONMessage {
  /// The verbs.
  public var items: [String]

  public init() {
    items = []
  }
}

extension Verbs {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.Verbs" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, items)
  }

  public mutating func read(from reader: inout JSONReader) {
    reader.repeated(&items)
  }

  public func write(to writer: inout JSONWriter) {
    writer.array(items)
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
}

/// All paths below the root, at `/`.
public struct RootPaths: JSONMessage {
  /// The paths.
  public var paths: [String]

  public init() {
    paths = []
  }
}

extension RootPaths {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.RootPaths" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&paths)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, paths)
  }

  private static let members = JSONMembers("RootPaths", "paths")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&paths)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "paths", paths)
  }
}

/// Group, version and kind of an object, as part of its JSON.
public struct MetaTypeMeta: JSONMessage {
  /// Kind in CamelCase, such as `Deployment`.
  public var kind: String
  /// Group and version, such as `apps/v1`; `v1` for the core group.
  public var apiVersion: String

  public init() {
    kind = ""
    apiVersion = ""
  }
}

extension MetaTypeMeta {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.TypeMeta" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, apiVersion)
    writer.value(1, kind)
  }

  private static let members = JSONMembers("TypeMeta", "kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&kind)
      case 1: reader.string(&apiVersion)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("kind", kind)
    writer.string("apiVersion", apiVersion)
  }
}
