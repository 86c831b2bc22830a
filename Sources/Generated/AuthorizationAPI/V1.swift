// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/authorization/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// Asks whether someone may do something. Answered at once, never stored.
public struct SubjectAccessReview: Resource {
  /// Empty.
  public var metadata: ObjectMeta
  /// Who, and what.
  public var spec: SubjectAccessReviewSpec
  /// The answer.
  public var status: SubjectAccessReviewStatus

  public init() {
    metadata = ObjectMeta()
    spec = SubjectAccessReviewSpec()
    status = SubjectAccessReviewStatus()
  }
}

extension SubjectAccessReview {
  public static var messageName: String { "k8s.io.api.authorization.v1.SubjectAccessReview" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SubjectAccessReview")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "subjectaccessreviews",
    singular: "subjectaccessreview",
    isNamespaced: false,
    verbs: ["create"],
    storageFolder: "subjectaccessreviews",
    listKind: "SubjectAccessReviewList",
    isEphemeral: true
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      case 26: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, status)
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "SubjectAccessReview", "metadata spec status kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      case 2: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
    writer.message("status", status)
  }
}

/// Asks whether someone may do something in this namespace. Answered at once, never stored.
public struct LocalSubjectAccessReview: Resource {
  /// The namespace, and nothing else.
  public var metadata: ObjectMeta
  /// Who, and what; in the same namespace.
  public var spec: SubjectAccessReviewSpec
  /// The answer.
  public var status: SubjectAccessReviewStatus

  public init() {
    metadata = ObjectMeta()
    spec = SubjectAccessReviewSpec()
    status = SubjectAccessReviewStatus()
  }
}

extension LocalSubjectAccessReview {
  public static var messageName: String { "k8s.io.api.authorization.v1.LocalSubjectAccessReview" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "LocalSubjectAccessReview")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "localsubjectaccessreviews",
    singular: "localsubjectaccessreview",
    verbs: ["create"],
    storageFolder: "localsubjectaccessreviews",
    listKind: "LocalSubjectAccessReviewList",
    isEphemeral: true
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      case 26: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, status)
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "LocalSubjectAccessReview", "metadata spec status kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      case 2: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
    writer.message("status", status)
  }
}

/// Asks whether the caller may do something. Answered at once, never stored.
public struct SelfSubjectAccessReview: Resource {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Empty.
  public var metadata: ObjectMeta {
    get { fieldStorage.fields.metadata }
    _modify {
      unshare()
      yield &fieldStorage.fields.metadata
    }
  }

  /// What.
  public var spec: SelfSubjectAccessReviewSpec {
    get { fieldStorage.fields.spec }
    _modify {
      unshare()
      yield &fieldStorage.fields.spec
    }
  }

  /// The answer.
  public var status: SubjectAccessReviewStatus {
    get { fieldStorage.fields.status }
    _modify {
      unshare()
      yield &fieldStorage.fields.status
    }
  }
}

extension SelfSubjectAccessReview {
  public static var messageName: String { "k8s.io.api.authorization.v1.SelfSubjectAccessReview" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SelfSubjectAccessReview")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "selfsubjectaccessreviews",
    singular: "selfsubjectaccessreview",
    isNamespaced: false,
    verbs: ["create"],
    storageFolder: "selfsubjectaccessreviews",
    listKind: "SelfSubjectAccessReviewList",
    isEphemeral: true
  )

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

extension SelfSubjectAccessReview {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: SelfSubjectAccessReviewSpec
    var status: SubjectAccessReviewStatus

    init() {
      metadata = ObjectMeta()
      spec = SelfSubjectAccessReviewSpec()
      status = SubjectAccessReviewStatus()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metadata)
        case 18: reader.value(&spec)
        case 26: reader.value(&status)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(3, status)
      writer.value(2, spec)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers(
      "SelfSubjectAccessReview", "metadata spec status kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metadata)
        case 1: reader.value(&spec)
        case 2: reader.value(&status)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.message("spec", spec)
      writer.message("status", status)
    }
  }
}

/// Who wants to do what; one of the two sorts of attributes is set.
public struct SubjectAccessReviewSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Access to a resource.
  public var resourceAttributes: ResourceAttributes? {
    get { fieldStorage.fields.resourceAttributes }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceAttributes
    }
  }

  /// Access to another path.
  public var nonResourceAttributes: NonResourceAttributes? {
    get { fieldStorage.fields.nonResourceAttributes }
    _modify {
      unshare()
      yield &fieldStorage.fields.nonResourceAttributes
    }
  }

  /// Name of the caller.
  public var user: String {
    get { fieldStorage.fields.user }
    _modify {
      unshare()
      yield &fieldStorage.fields.user
    }
  }

  /// Groups of the caller.
  public var groups: [String] {
    get { fieldStorage.fields.groups }
    _modify {
      unshare()
      yield &fieldStorage.fields.groups
    }
  }

  /// Further facts about the caller, by key.
  public var extra: SortedMap<String, ExtraValue> {
    get { fieldStorage.fields.extra }
    _modify {
      unshare()
      yield &fieldStorage.fields.extra
    }
  }

  /// UID of the caller.
  public var uid: String {
    get { fieldStorage.fields.uid }
    _modify {
      unshare()
      yield &fieldStorage.fields.uid
    }
  }
}

extension SubjectAccessReviewSpec {
  public static var messageName: String { "k8s.io.api.authorization.v1.SubjectAccessReviewSpec" }

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

extension SubjectAccessReviewSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var resourceAttributes: ResourceAttributes?
    var nonResourceAttributes: NonResourceAttributes?
    var user: String
    var groups: [String]
    var extra: SortedMap<String, ExtraValue>
    var uid: String

    init() {
      user = ""
      groups = []
      extra = SortedMap()
      uid = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&resourceAttributes)
        case 18: reader.optional(&nonResourceAttributes)
        case 26: reader.value(&user)
        case 34: reader.repeated(&groups)
        case 42: reader.map(&extra)
        case 50: reader.value(&uid)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, uid)
      writer.map(5, extra)
      writer.repeated(4, groups)
      writer.value(3, user)
      writer.optional(2, nonResourceAttributes)
      writer.optional(1, resourceAttributes)
    }

    private static let members = JSONMembers(
      "SubjectAccessReviewSpec", "resourceAttributes nonResourceAttributes user groups extra uid")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&resourceAttributes)
        case 1: reader.optional(&nonResourceAttributes)
        case 2: reader.string(&user)
        case 3: reader.strings(&groups)
        case 4: reader.map(&extra)
        case 5: reader.string(&uid)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("resourceAttributes", resourceAttributes)
      writer.message("nonResourceAttributes", nonResourceAttributes)
      writer.string("user", user)
      writer.strings("groups", groups)
      writer.map("extra", extra)
      writer.string("uid", uid)
    }
  }
}

/// What the caller wants to do; one of the two is set.
public struct SelfSubjectAccessReviewSpec: JSONMessage {
  /// Access to a resource.
  public var resourceAttributes: ResourceAttributes?
  /// Access to another path.
  public var nonResourceAttributes: NonResourceAttributes?

  public init() {}
}

extension SelfSubjectAccessReviewSpec {
  public static var messageName: String {
    "k8s.io.api.authorization.v1.SelfSubjectAccessReviewSpec"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&resourceAttributes)
      case 18: reader.optional(&nonResourceAttributes)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, nonResourceAttributes)
    writer.optional(1, resourceAttributes)
  }

  private static let members = JSONMembers(
    "SelfSubjectAccessReviewSpec", "resourceAttributes nonResourceAttributes")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&resourceAttributes)
      case 1: reader.optional(&nonResourceAttributes)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("resourceAttributes", resourceAttributes)
    writer.message("nonResourceAttributes", nonResourceAttributes)
  }
}

/// Access to a resource.
public struct ResourceAttributes: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Namespace; empty is all of them, or none for cluster-wide resources.
  public var namespace: String {
    get { fieldStorage.fields.namespace }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespace
    }
  }

  /// Verb such as get, list or create; `*` is all of them.
  public var verb: String {
    get { fieldStorage.fields.verb }
    _modify {
      unshare()
      yield &fieldStorage.fields.verb
    }
  }

  /// API group; `*` is all of them, empty is core.
  public var group: String {
    get { fieldStorage.fields.group }
    _modify {
      unshare()
      yield &fieldStorage.fields.group
    }
  }

  /// API version; `*` is all of them.
  public var version: String {
    get { fieldStorage.fields.version }
    _modify {
      unshare()
      yield &fieldStorage.fields.version
    }
  }

  /// Resource in the plural; `*` is all of them.
  public var resource: String {
    get { fieldStorage.fields.resource }
    _modify {
      unshare()
      yield &fieldStorage.fields.resource
    }
  }

  /// Subresource; empty is none.
  public var subresource: String {
    get { fieldStorage.fields.subresource }
    _modify {
      unshare()
      yield &fieldStorage.fields.subresource
    }
  }

  /// Name of the object; empty is all of them.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Field selector that narrows a list, watch or deletecollection.
  public var fieldSelector: FieldSelectorAttributes? {
    get { fieldStorage.fields.fieldSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldSelector
    }
  }

  /// Label selector that narrows a list, watch or deletecollection.
  public var labelSelector: LabelSelectorAttributes? {
    get { fieldStorage.fields.labelSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.labelSelector
    }
  }
}

extension ResourceAttributes {
  public static var messageName: String { "k8s.io.api.authorization.v1.ResourceAttributes" }

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

extension ResourceAttributes {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var namespace: String
    var verb: String
    var group: String
    var version: String
    var resource: String
    var subresource: String
    var name: String
    var fieldSelector: FieldSelectorAttributes?
    var labelSelector: LabelSelectorAttributes?

    init() {
      namespace = ""
      verb = ""
      group = ""
      version = ""
      resource = ""
      subresource = ""
      name = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&namespace)
        case 18: reader.value(&verb)
        case 26: reader.value(&group)
        case 34: reader.value(&version)
        case 42: reader.value(&resource)
        case 50: reader.value(&subresource)
        case 58: reader.value(&name)
        case 66: reader.optional(&fieldSelector)
        case 74: reader.optional(&labelSelector)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(9, labelSelector)
      writer.optional(8, fieldSelector)
      writer.value(7, name)
      writer.value(6, subresource)
      writer.value(5, resource)
      writer.value(4, version)
      writer.value(3, group)
      writer.value(2, verb)
      writer.value(1, namespace)
    }

    private static let members = JSONMembers(
      "ResourceAttributes",
      """
      namespace verb group version resource subresource name fieldSelector
      labelSelector
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&namespace)
        case 1: reader.string(&verb)
        case 2: reader.string(&group)
        case 3: reader.string(&version)
        case 4: reader.string(&resource)
        case 5: reader.string(&subresource)
        case 6: reader.string(&name)
        case 7: reader.optional(&fieldSelector)
        case 8: reader.optional(&labelSelector)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("namespace", namespace)
      writer.string("verb", verb)
      writer.string("group", group)
      writer.string("version", version)
      writer.string("resource", resource)
      writer.string("subresource", subresource)
      writer.string("name", name)
      writer.message("fieldSelector", fieldSelector)
      writer.message("labelSelector", labelSelector)
    }
  }
}

/// A field selector; as text or as requirements.
public struct FieldSelectorAttributes: JSONMessage {
  /// The selector as text; only in what authorizers are asked.
  public var rawSelector: String
  /// The selector as requirements, joined by AND.
  public var requirements: [FieldSelectorRequirement]

  public init() {
    rawSelector = ""
    requirements = []
  }
}

extension FieldSelectorAttributes {
  public static var messageName: String { "k8s.io.api.authorization.v1.FieldSelectorAttributes" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&rawSelector)
      case 18: reader.repeated(&requirements)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, requirements)
    writer.value(1, rawSelector)
  }

  private static let members = JSONMembers("FieldSelectorAttributes", "rawSelector requirements")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&rawSelector)
      case 1: reader.repeated(&requirements)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("rawSelector", rawSelector)
    writer.repeated("requirements", requirements)
  }
}

/// A label selector; as text or as requirements.
public struct LabelSelectorAttributes: JSONMessage {
  /// The selector as text; only in what authorizers are asked.
  public var rawSelector: String
  /// The selector as requirements, joined by AND.
  public var requirements: [LabelSelectorRequirement]

  public init() {
    rawSelector = ""
    requirements = []
  }
}

extension LabelSelectorAttributes {
  public static var messageName: String { "k8s.io.api.authorization.v1.LabelSelectorAttributes" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&rawSelector)
      case 18: reader.repeated(&requirements)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, requirements)
    writer.value(1, rawSelector)
  }

  private static let members = JSONMembers("LabelSelectorAttributes", "rawSelector requirements")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&rawSelector)
      case 1: reader.repeated(&requirements)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("rawSelector", rawSelector)
    writer.repeated("requirements", requirements)
  }
}

/// Access to a path that is no resource.
public struct NonResourceAttributes: JSONMessage {
  /// Path, such as `/healthz`.
  public var path: String
  /// HTTP method in lower case.
  public var verb: String

  public init() {
    path = ""
    verb = ""
  }
}

extension NonResourceAttributes {
  public static var messageName: String { "k8s.io.api.authorization.v1.NonResourceAttributes" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&path)
      case 18: reader.value(&verb)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, verb)
    writer.value(1, path)
  }

  private static let members = JSONMembers("NonResourceAttributes", "path verb")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&path)
      case 1: reader.string(&verb)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("path", path)
    writer.string("verb", verb)
  }
}

/// Whether something is allowed.
public struct SubjectAccessReviewStatus: JSONMessage {
  /// It is allowed.
  public var allowed: Bool
  /// It is forbidden outright; with both false no authorizer had an opinion, which means no.
  public var denied: Bool
  /// Why, for people.
  public var reason: String
  /// What went wrong while finding out; the answer may still hold.
  public var evaluationError: String

  public init() {
    allowed = false
    denied = false
    reason = ""
    evaluationError = ""
  }
}

extension SubjectAccessReviewStatus {
  public static var messageName: String { "k8s.io.api.authorization.v1.SubjectAccessReviewStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&allowed)
      case 32: reader.value(&denied)
      case 18: reader.value(&reason)
      case 26: reader.value(&evaluationError)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, denied)
    writer.value(3, evaluationError)
    writer.value(2, reason)
    writer.value(1, allowed)
  }

  private static let members = JSONMembers(
    "SubjectAccessReviewStatus", "allowed denied reason evaluationError")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.bool(&allowed)
      case 1: reader.bool(&denied)
      case 2: reader.string(&reason)
      case 3: reader.string(&evaluationError)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.bool(always: "allowed", allowed)
    writer.bool("denied", denied)
    writer.string("reason", reason)
    writer.string("evaluationError", evaluationError)
  }
}
