// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/namespace.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Bounds for a namespace.
public struct ResourceQuotaSpec: JSONMessage {
  /// Most of each resource, such as `requests.cpu`, `pods` or `count/jobs.batch`.
  public var hard: SortedMap<String, Quantity>
  /// Kinds of objects that count; all must fit.
  public var scopes: [String]
  /// As `scopes`, with values, such as names of priority classes.
  public var scopeSelector: ScopeSelector?

  public init() {
    hard = SortedMap()
    scopes = []
  }
}

extension ResourceQuotaSpec {
  public static var messageName: String { "k8s.io.api.core.v1.ResourceQuotaSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&hard)
      case 18: reader.repeated(&scopes)
      case 26: reader.optional(&scopeSelector)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, scopeSelector)
    writer.repeated(2, scopes)
    writer.map(1, hard)
  }

  private static let members = JSONMembers("ResourceQuotaSpec", "hard scopes scopeSelector")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.map(&hard)
      case 1: reader.strings(&scopes)
      case 2: reader.optional(&scopeSelector)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.map("hard", hard)
    writer.strings("scopes", scopes)
    writer.message("scopeSelector", scopeSelector)
  }
}

/// Chooses objects by scopes; all requirements hold.
public struct ScopeSelector: JSONMessage {
  /// The requirements.
  public var matchExpressions: [ScopedResourceSelectorRequirement]

  public init() {
    matchExpressions = []
  }
}

extension ScopeSelector {
  public static var messageName: String { "k8s.io.api.core.v1.ScopeSelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&matchExpressions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, matchExpressions)
  }

  private static let members = JSONMembers("ScopeSelector", "matchExpressions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&matchExpressions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("matchExpressions", matchExpressions)
  }
}

/// One requirement on a scope.
public struct ScopedResourceSelectorRequirement: JSONMessage {
  /// `Terminating` (with a deadline), `NotTerminating`, `BestEffort`, `NotBestEffort`,
  /// `PriorityClass`, `CrossNamespacePodAffinity` or `VolumeAttributesClass`.
  public var scopeName: String
  /// `In`, `NotIn`, `Exists` or `DoesNotExist`.
  public var `operator`: String
  /// Values to compare with: at least one for `In` and `NotIn`, none for the others.
  public var values: [String]

  public init() {
    scopeName = ""
    `operator` = ""
    values = []
  }
}

extension ScopedResourceSelectorRequirement {
  public static var messageName: String { "k8s.io.api.core.v1.ScopedResourceSelectorRequirement" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&scopeName)
      case 18: reader.value(&`operator`)
      case 26: reader.repeated(&values)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, values)
    writer.value(2, `operator`)
    writer.value(1, scopeName)
  }

  private static let members = JSONMembers(
    "ScopedResourceSelectorRequirement", "scopeName operator values")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&scopeName)
      case 1: reader.string(&`operator`)
      case 2: reader.strings(&values)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "scopeName", scopeName)
    writer.string(always: "operator", `operator`)
    writer.strings("values", values)
  }
}

/// What a namespace takes.
public struct ResourceQuotaStatus: JSONMessage {
  /// Bounds in force.
  public var hard: SortedMap<String, Quantity>
  /// Amounts taken.
  public var used: SortedMap<String, Quantity>

  public init() {
    hard = SortedMap()
    used = SortedMap()
  }
}

extension ResourceQuotaStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ResourceQuotaStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&hard)
      case 18: reader.map(&used)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(2, used)
    writer.map(1, hard)
  }

  private static let members = JSONMembers("ResourceQuotaStatus", "hard used")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.map(&hard)
      case 1: reader.map(&used)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.map("hard", hard)
    writer.map("used", used)
  }
}

/// A list of ResourceQuota objects.
public struct ResourceQuotaList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ResourceQuota objects, ordered by namespace and name.
  public var items: [ResourceQuota]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ResourceQuotaList {
  public static var messageName: String { "k8s.io.api.core.v1.ResourceQuotaList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ResourceQuotaList")
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

  private static let members = JSONMembers("ResourceQuotaList", "metadata items kind apiVersion")

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
