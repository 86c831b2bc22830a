// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apidiscovery/v2beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.apidiscovery.v2beta1`.
public enum V2beta1 {}

extension V2beta1 {
  /// One group: its versions and their resources.
  public struct APIGroupDiscovery: KindMessage {
    /// The group's name; nothing else is filled in.
    public var metadata: ObjectMeta
    /// Versions, the preferred one first.
    public var versions: [V2beta1.APIVersionDiscovery]

    public init() {
      metadata = ObjectMeta()
      versions = []
    }
  }
}

extension V2beta1.APIGroupDiscovery {
  public static var messageName: String { "k8s.io.api.apidiscovery.v2beta1.APIGroupDiscovery" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apidiscovery.k8s.io", version: "v2beta1", kind: "APIGroupDiscovery")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&versions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, versions)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("APIGroupDiscovery", "metadata versions kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&versions)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated("versions", versions)
  }
}

extension V2beta1 {
  /// One version of a group.
  public struct APIVersionDiscovery: JSONMessage {
    /// Name of the version, such as `v1`.
    public var version: String
    /// Resources in this version.
    public var resources: [V2beta1.APIResourceDiscovery]
    /// `Current`, or `Stale` when an added server could not be asked and this is what it last said.
    public var freshness: String

    public init() {
      version = ""
      resources = []
      freshness = ""
    }
  }
}

extension V2beta1.APIVersionDiscovery {
  public static var messageName: String { "k8s.io.api.apidiscovery.v2beta1.APIVersionDiscovery" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&version)
      case 18: reader.repeated(&resources)
      case 26: reader.value(&freshness)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, freshness)
    writer.repeated(2, resources)
    writer.value(1, version)
  }

  private static let members = JSONMembers("APIVersionDiscovery", "version resources freshness")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&version)
      case 1: reader.repeated(&resources)
      case 2: reader.string(&freshness)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "version", version)
    writer.repeated("resources", resources)
    writer.string("freshness", freshness)
  }
}

extension V2beta1 {
  /// One resource.
  public struct APIResourceDiscovery: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name in the plural, as in the path.
    public var resource: String {
      get { fieldStorage.fields.resource }
      _modify {
        unshare()
        yield &fieldStorage.fields.resource
      }
    }

    /// Group, version and kind of its objects; empty parts are those of the version it stands in.
    /// Unset when only subresources are served.
    public var responseKind: MetaGroupVersionKind? {
      get { fieldStorage.fields.responseKind }
      _modify {
        unshare()
        yield &fieldStorage.fields.responseKind
      }
    }

    /// `Cluster`, or `Namespaced` for resources in namespaces.
    public var scope: String {
      get { fieldStorage.fields.scope }
      _modify {
        unshare()
        yield &fieldStorage.fields.scope
      }
    }

    /// Name in the singular.
    public var singularResource: String {
      get { fieldStorage.fields.singularResource }
      _modify {
        unshare()
        yield &fieldStorage.fields.singularResource
      }
    }

    /// Verbs served: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`,
    /// `deletecollection`.
    public var verbs: [String] {
      get { fieldStorage.fields.verbs }
      _modify {
        unshare()
        yield &fieldStorage.fields.verbs
      }
    }

    /// Short names that clients take.
    public var shortNames: [String] {
      get { fieldStorage.fields.shortNames }
      _modify {
        unshare()
        yield &fieldStorage.fields.shortNames
      }
    }

    /// Names for several resources at once, such as `all`.
    public var categories: [String] {
      get { fieldStorage.fields.categories }
      _modify {
        unshare()
        yield &fieldStorage.fields.categories
      }
    }

    /// Paths below an object, such as `status` and `scale`.
    public var subresources: [V2beta1.APISubresourceDiscovery] {
      get { fieldStorage.fields.subresources }
      _modify {
        unshare()
        yield &fieldStorage.fields.subresources
      }
    }
  }
}

extension V2beta1.APIResourceDiscovery {
  public static var messageName: String { "k8s.io.api.apidiscovery.v2beta1.APIResourceDiscovery" }

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

extension V2beta1.APIResourceDiscovery {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var resource: String
    var responseKind: MetaGroupVersionKind?
    var scope: String
    var singularResource: String
    var verbs: [String]
    var shortNames: [String]
    var categories: [String]
    var subresources: [V2beta1.APISubresourceDiscovery]

    init() {
      resource = ""
      scope = ""
      singularResource = ""
      verbs = []
      shortNames = []
      categories = []
      subresources = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&resource)
        case 18: reader.optional(&responseKind)
        case 26: reader.value(&scope)
        case 34: reader.value(&singularResource)
        case 42: reader.repeated(&verbs)
        case 50: reader.repeated(&shortNames)
        case 58: reader.repeated(&categories)
        case 66: reader.repeated(&subresources)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(8, subresources)
      writer.repeated(7, categories)
      writer.repeated(6, shortNames)
      writer.repeated(5, verbs)
      writer.value(4, singularResource)
      writer.value(3, scope)
      writer.optional(2, responseKind)
      writer.value(1, resource)
    }

    private static let members = JSONMembers(
      "APIResourceDiscovery",
      """
      resource responseKind scope singularResource verbs shortNames categories
      subresources
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&resource)
        case 1: reader.optional(&responseKind)
        case 2: reader.string(&scope)
        case 3: reader.string(&singularResource)
        case 4: reader.strings(&verbs)
        case 5: reader.strings(&shortNames)
        case 6: reader.strings(&categories)
        case 7: reader.repeated(&subresources)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "resource", resource)
      writer.message("responseKind", responseKind)
      writer.string(always: "scope", scope)
      writer.string(always: "singularResource", singularResource)
      writer.repeated(always: "verbs", verbs)
      writer.strings("shortNames", shortNames)
      writer.strings("categories", categories)
      writer.repeated("subresources", subresources)
    }
  }
}

extension V2beta1 {
  /// One subresource.
  public struct APISubresourceDiscovery: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name of it, as in the path.
    public var subresource: String {
      get { fieldStorage.fields.subresource }
      _modify {
        unshare()
        yield &fieldStorage.fields.subresource
      }
    }

    /// Group, version and kind of the answers; empty parts are those of the version it stands in.
    public var responseKind: MetaGroupVersionKind? {
      get { fieldStorage.fields.responseKind }
      _modify {
        unshare()
        yield &fieldStorage.fields.responseKind
      }
    }

    /// Kinds that may be sent when they differ from `responseKind`.
    public var acceptedTypes: [MetaGroupVersionKind] {
      get { fieldStorage.fields.acceptedTypes }
      _modify {
        unshare()
        yield &fieldStorage.fields.acceptedTypes
      }
    }

    /// Verbs served.
    public var verbs: [String] {
      get { fieldStorage.fields.verbs }
      _modify {
        unshare()
        yield &fieldStorage.fields.verbs
      }
    }
  }
}

extension V2beta1.APISubresourceDiscovery {
  public static var messageName: String {
    "k8s.io.api.apidiscovery.v2beta1.APISubresourceDiscovery"
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

extension V2beta1.APISubresourceDiscovery {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var subresource: String
    var responseKind: MetaGroupVersionKind?
    var acceptedTypes: [MetaGroupVersionKind]
    var verbs: [String]

    init() {
      subresource = ""
      acceptedTypes = []
      verbs = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&subresource)
        case 18: reader.optional(&responseKind)
        case 26: reader.repeated(&acceptedTypes)
        case 34: reader.repeated(&verbs)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(4, verbs)
      writer.repeated(3, acceptedTypes)
      writer.optional(2, responseKind)
      writer.value(1, subresource)
    }

    private static let members = JSONMembers(
      "APISubresourceDiscovery", "subresource responseKind acceptedTypes verbs")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&subresource)
        case 1: reader.optional(&responseKind)
        case 2: reader.repeated(&acceptedTypes)
        case 3: reader.strings(&verbs)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "subresource", subresource)
      writer.message("responseKind", responseKind)
      writer.repeated("acceptedTypes", acceptedTypes)
      writer.repeated(always: "verbs", verbs)
    }
  }
}

extension V2beta1 {
  /// The groups that a server serves, in the order of preference. Answer of `/api` and `/apis` to
  /// clients that ask for it by media type.
  public struct APIGroupDiscoveryList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The groups.
    public var items: [V2beta1.APIGroupDiscovery]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V2beta1.APIGroupDiscoveryList {
  public static var messageName: String { "k8s.io.api.apidiscovery.v2beta1.APIGroupDiscoveryList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "apidiscovery.k8s.io", version: "v2beta1", kind: "APIGroupDiscoveryList")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, items)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "APIGroupDiscoveryList", "metadata items kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&items)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.items("items", items)
  }
}
