// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/reference.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Names any object, or a part of one.
public struct ObjectReference: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Kind of the object.
  public var kind: String {
    get { fieldStorage.fields.kind }
    _modify {
      unshare()
      yield &fieldStorage.fields.kind
    }
  }

  /// Namespace of the object; empty for cluster-wide kinds.
  public var namespace: String {
    get { fieldStorage.fields.namespace }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespace
    }
  }

  /// Name of the object.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// UID of the object; empty when any object of that name will do.
  public var uid: String {
    get { fieldStorage.fields.uid }
    _modify {
      unshare()
      yield &fieldStorage.fields.uid
    }
  }

  /// Group and version of the object, such as `apps/v1`.
  public var apiVersion: String {
    get { fieldStorage.fields.apiVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.apiVersion
    }
  }

  /// Version of the object that is meant; empty for whichever is current.
  public var resourceVersion: String {
    get { fieldStorage.fields.resourceVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceVersion
    }
  }

  /// Part of the object, such as `spec.containers{web}`.
  public var fieldPath: String {
    get { fieldStorage.fields.fieldPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldPath
    }
  }
}

extension ObjectReference {
  public static var messageName: String { "k8s.io.api.core.v1.ObjectReference" }

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

extension ObjectReference {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var kind: String
    var namespace: String
    var name: String
    var uid: String
    var apiVersion: String
    var resourceVersion: String
    var fieldPath: String

    init() {
      kind = ""
      namespace = ""
      name = ""
      uid = ""
      apiVersion = ""
      resourceVersion = ""
      fieldPath = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&kind)
        case 18: reader.value(&namespace)
        case 26: reader.value(&name)
        case 34: reader.value(&uid)
        case 42: reader.value(&apiVersion)
        case 50: reader.value(&resourceVersion)
        case 58: reader.value(&fieldPath)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(7, fieldPath)
      writer.value(6, resourceVersion)
      writer.value(5, apiVersion)
      writer.value(4, uid)
      writer.value(3, name)
      writer.value(2, namespace)
      writer.value(1, kind)
    }

    private static let members = JSONMembers(
      "ObjectReference", "kind namespace name uid apiVersion resourceVersion fieldPath")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&kind)
        case 1: reader.string(&namespace)
        case 2: reader.string(&name)
        case 3: reader.string(&uid)
        case 4: reader.string(&apiVersion)
        case 5: reader.string(&resourceVersion)
        case 6: reader.string(&fieldPath)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("kind", kind)
      writer.string("namespace", namespace)
      writer.string("name", name)
      writer.string("uid", uid)
      writer.string("apiVersion", apiVersion)
      writer.string("resourceVersion", resourceVersion)
      writer.string("fieldPath", fieldPath)
    }
  }
}

/// Names an object of a known kind in the same namespace.
public struct LocalObjectReference: JSONMessage {
  /// Name of the object.
  public var name: String

  public init() {
    name = ""
  }
}

extension LocalObjectReference {
  public static var messageName: String { "k8s.io.api.core.v1.LocalObjectReference" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, name)
  }

  private static let members = JSONMembers("LocalObjectReference", "name")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("name", name)
  }
}

/// Names an object of any kind in the same namespace.
public struct TypedLocalObjectReference: JSONMessage {
  /// API group of the object; unset is core.
  public var apiGroup: String?
  /// Kind of the object.
  public var kind: String
  /// Name of the object.
  public var name: String

  public init() {
    kind = ""
    name = ""
  }
}

extension TypedLocalObjectReference {
  public static var messageName: String { "k8s.io.api.core.v1.TypedLocalObjectReference" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&apiGroup)
      case 18: reader.value(&kind)
      case 26: reader.value(&name)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, name)
    writer.value(2, kind)
    writer.optional(1, apiGroup)
  }

  private static let members = JSONMembers("TypedLocalObjectReference", "apiGroup kind name")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&apiGroup)
      case 1: reader.string(&kind)
      case 2: reader.string(&name)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.optional(always: "apiGroup", apiGroup)
    writer.string(always: "kind", kind)
    writer.string(always: "name", name)
  }
}

/// Names an object of any kind, perhaps in another namespace.
public struct TypedObjectReference: JSONMessage {
  /// API group of the object; unset is core.
  public var apiGroup: String?
  /// Kind of the object.
  public var kind: String
  /// Name of the object.
  public var name: String
  /// Namespace of the object; the same one when unset. Another one needs a ReferenceGrant there.
  public var namespace: String?

  public init() {
    kind = ""
    name = ""
  }
}

extension TypedObjectReference {
  public static var messageName: String { "k8s.io.api.core.v1.TypedObjectReference" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&apiGroup)
      case 18: reader.value(&kind)
      case 26: reader.value(&name)
      case 34: reader.optional(&namespace)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, namespace)
    writer.value(3, name)
    writer.value(2, kind)
    writer.optional(1, apiGroup)
  }

  private static let members = JSONMembers("TypedObjectReference", "apiGroup kind name namespace")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&apiGroup)
      case 1: reader.string(&kind)
      case 2: reader.string(&name)
      case 3: reader.string(&namespace)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.optional(always: "apiGroup", apiGroup)
    writer.string(always: "kind", kind)
    writer.string(always: "name", name)
    writer.string("namespace", namespace)
  }
}

/// Names a Secret in any namespace.
public struct SecretReference: JSONMessage {
  /// Name of the Secret.
  public var name: String
  /// Namespace of the Secret.
  public var namespace: String

  public init() {
    name = ""
    namespace = ""
  }
}

extension SecretReference {
  public static var messageName: String { "k8s.io.api.core.v1.SecretReference" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&namespace)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, namespace)
    writer.value(1, name)
  }

  private static let members = JSONMembers("SecretReference", "name namespace")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&namespace)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("name", name)
    writer.string("namespace", namespace)
  }
}

/// A reference as the value of an annotation.
public struct SerializedReference: KindMessage {
  /// The object referred to.
  public var reference: ObjectReference

  public init() {
    reference = ObjectReference()
  }
}

extension SerializedReference {
  public static var messageName: String { "k8s.io.api.core.v1.SerializedReference" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "SerializedReference")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&reference)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, reference)
  }

  private static let members = JSONMembers("SerializedReference", "reference kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&reference)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("reference", reference)
  }
}

/// Chooses nodes: one term that matches is enough.
public struct NodeSelector: JSONMessage {
  /// The terms, at least one; joined by OR.
  public var nodeSelectorTerms: [NodeSelectorTerm]

  public init() {
    nodeSelectorTerms = []
  }
}

extension NodeSelector {
  public static var messageName: String { "k8s.io.api.core.v1.NodeSelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&nodeSelectorTerms)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, nodeSelectorTerms)
  }

  private static let members = JSONMembers("NodeSelector", "nodeSelectorTerms")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&nodeSelectorTerms)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "nodeSelectorTerms", nodeSelectorTerms)
  }
}

/// Requirements on one node, joined by AND. A term without any matches nothing.
public struct NodeSelectorTerm: JSONMessage {
  /// Requirements on the node's labels.
  public var matchExpressions: [NodeSelectorRequirement]
  /// Requirements on the node's fields; `metadata.name` is the only one known.
  public var matchFields: [NodeSelectorRequirement]

  public init() {
    matchExpressions = []
    matchFields = []
  }
}

extension NodeSelectorTerm {
  public static var messageName: String { "k8s.io.api.core.v1.NodeSelectorTerm" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&matchExpressions)
      case 18: reader.repeated(&matchFields)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, matchFields)
    writer.repeated(1, matchExpressions)
  }

  private static let members = JSONMembers("NodeSelectorTerm", "matchExpressions matchFields")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&matchExpressions)
      case 1: reader.repeated(&matchFields)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("matchExpressions", matchExpressions)
    writer.repeated("matchFields", matchFields)
  }
}

/// One requirement on a label or field of a node.
public struct NodeSelectorRequirement: JSONMessage {
  /// Key of the label, or path of the field.
  public var key: String
  /// `In`, `NotIn`, `Exists`, `DoesNotExist`, or `Gt` and `Lt`, which compare whole numbers.
  public var `operator`: String
  /// Values to compare with: any number for `In` and `NotIn`, one for `Gt` and `Lt`, none for the
  /// others.
  public var values: [String]

  public init() {
    key = ""
    `operator` = ""
    values = []
  }
}

extension NodeSelectorRequirement {
  public static var messageName: String { "k8s.io.api.core.v1.NodeSelectorRequirement" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      case 18: reader.value(&`operator`)
      case 26: reader.repeated(&values)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, values)
    writer.value(2, `operator`)
    writer.value(1, key)
  }

  private static let members = JSONMembers("NodeSelectorRequirement", "key operator values")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&key)
      case 1: reader.string(&`operator`)
      case 2: reader.strings(&values)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "key", key)
    writer.string(always: "operator", `operator`)
    writer.strings("values", values)
  }
}

/// Requirements on the place where a volume is made, joined by AND.
public struct TopologySelectorTerm: JSONMessage {
  /// Requirements on topology labels.
  public var matchLabelExpressions: [TopologySelectorLabelRequirement]

  public init() {
    matchLabelExpressions = []
  }
}

extension TopologySelectorTerm {
  public static var messageName: String { "k8s.io.api.core.v1.TopologySelectorTerm" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&matchLabelExpressions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, matchLabelExpressions)
  }

  private static let members = JSONMembers("TopologySelectorTerm", "matchLabelExpressions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&matchLabelExpressions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("matchLabelExpressions", matchLabelExpressions)
  }
}
