// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/audit/v1.proto by `make generate`; do not edit.

public import AuthenticationAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// One request to the API server, as it is written to the audit log.
public struct Event: KindMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// How much is recorded: `Metadata`, `Request` (with the request's body) or `RequestResponse`
  /// (with both bodies).
  public var level: String {
    get { fieldStorage.fields.level }
    _modify {
      unshare()
      yield &fieldStorage.fields.level
    }
  }

  /// Identifies the request; the same in all its events and in the answer's header `Audit-ID`.
  public var auditID: String {
    get { fieldStorage.fields.auditID }
    _modify {
      unshare()
      yield &fieldStorage.fields.auditID
    }
  }

  /// When the event was made: `RequestReceived`, `ResponseStarted` (of watches), `ResponseComplete`
  /// or `Panic`.
  public var stage: String {
    get { fieldStorage.fields.stage }
    _modify {
      unshare()
      yield &fieldStorage.fields.stage
    }
  }

  /// Path and query as the client sent them.
  public var requestURI: String {
    get { fieldStorage.fields.requestURI }
    _modify {
      unshare()
      yield &fieldStorage.fields.requestURI
    }
  }

  /// Verb of the request, such as `list`; for paths that are no resources the HTTP method in lower
  /// case.
  public var verb: String {
    get { fieldStorage.fields.verb }
    _modify {
      unshare()
      yield &fieldStorage.fields.verb
    }
  }

  /// Who made the request.
  public var user: UserInfo {
    get { fieldStorage.fields.user }
    _modify {
      unshare()
      yield &fieldStorage.fields.user
    }
  }

  /// User as whom the request was carried out, when it asked for that.
  public var impersonatedUser: UserInfo? {
    get { fieldStorage.fields.impersonatedUser }
    _modify {
      unshare()
      yield &fieldStorage.fields.impersonatedUser
    }
  }

  /// How the user was recognized.
  public var authenticationMetadata: AuthenticationMetadata? {
    get { fieldStorage.fields.authenticationMetadata }
    _modify {
      unshare()
      yield &fieldStorage.fields.authenticationMetadata
    }
  }

  /// Addresses the request came through: those of its headers, then the peer's. All but the last
  /// can
  /// be made up.
  public var sourceIPs: [String] {
    get { fieldStorage.fields.sourceIPs }
    _modify {
      unshare()
      yield &fieldStorage.fields.sourceIPs
    }
  }

  /// What the client calls itself; can be made up.
  public var userAgent: String {
    get { fieldStorage.fields.userAgent }
    _modify {
      unshare()
      yield &fieldStorage.fields.userAgent
    }
  }

  /// Object that the request is for; unset for lists and for paths that are no resources.
  public var objectRef: ObjectReference? {
    get { fieldStorage.fields.objectRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.objectRef
    }
  }

  /// Status of the answer. For answers without one only the code is set.
  public var responseStatus: Status? {
    get { fieldStorage.fields.responseStatus }
    _modify {
      unshare()
      yield &fieldStorage.fields.responseStatus
    }
  }

  /// Body of the request as JSON, before defaults and admission; from level `Request`.
  public var requestObject: Unknown? {
    get { fieldStorage.fields.requestObject }
    _modify {
      unshare()
      yield &fieldStorage.fields.requestObject
    }
  }

  /// Body of the answer as JSON; with level `RequestResponse`.
  public var responseObject: Unknown? {
    get { fieldStorage.fields.responseObject }
    _modify {
      unshare()
      yield &fieldStorage.fields.responseObject
    }
  }

  /// When the request arrived.
  public var requestReceivedTimestamp: MicroTime {
    get { fieldStorage.fields.requestReceivedTimestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.requestReceivedTimestamp
    }
  }

  /// When the stage was reached.
  public var stageTimestamp: MicroTime {
    get { fieldStorage.fields.stageTimestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.stageTimestamp
    }
  }

  /// Notes of plugins about the request, such as which rule allowed it.
  public var annotations: SortedMap<String, String> {
    get { fieldStorage.fields.annotations }
    _modify {
      unshare()
      yield &fieldStorage.fields.annotations
    }
  }
}

extension Event {
  public static var messageName: String { "k8s.io.apiserver.pkg.apis.audit.v1.Event" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "audit.k8s.io", version: "v1", kind: "Event")
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

extension Event {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var level: String
    var auditID: String
    var stage: String
    var requestURI: String
    var verb: String
    var user: UserInfo
    var impersonatedUser: UserInfo?
    var authenticationMetadata: AuthenticationMetadata?
    var sourceIPs: [String]
    var userAgent: String
    var objectRef: ObjectReference?
    var responseStatus: Status?
    var requestObject: Unknown?
    var responseObject: Unknown?
    var requestReceivedTimestamp: MicroTime
    var stageTimestamp: MicroTime
    var annotations: SortedMap<String, String>

    init() {
      level = ""
      auditID = ""
      stage = ""
      requestURI = ""
      verb = ""
      user = UserInfo()
      sourceIPs = []
      userAgent = ""
      requestReceivedTimestamp = MicroTime()
      stageTimestamp = MicroTime()
      annotations = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&level)
        case 18: reader.value(&auditID)
        case 26: reader.value(&stage)
        case 34: reader.value(&requestURI)
        case 42: reader.value(&verb)
        case 50: reader.value(&user)
        case 58: reader.optional(&impersonatedUser)
        case 138: reader.optional(&authenticationMetadata)
        case 66: reader.repeated(&sourceIPs)
        case 130: reader.value(&userAgent)
        case 74: reader.optional(&objectRef)
        case 82: reader.optional(&responseStatus)
        case 90: reader.optional(&requestObject)
        case 98: reader.optional(&responseObject)
        case 106: reader.value(&requestReceivedTimestamp)
        case 114: reader.value(&stageTimestamp)
        case 122: reader.map(&annotations)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(17, authenticationMetadata)
      writer.value(16, userAgent)
      writer.map(15, annotations)
      writer.value(14, stageTimestamp)
      writer.value(13, requestReceivedTimestamp)
      writer.optional(12, responseObject)
      writer.optional(11, requestObject)
      writer.optional(10, responseStatus)
      writer.optional(9, objectRef)
      writer.repeated(8, sourceIPs)
      writer.optional(7, impersonatedUser)
      writer.value(6, user)
      writer.value(5, verb)
      writer.value(4, requestURI)
      writer.value(3, stage)
      writer.value(2, auditID)
      writer.value(1, level)
    }

    private static let members = JSONMembers(
      "Event",
      """
      level auditID stage requestURI verb user impersonatedUser authenticationMetadata
      sourceIPs userAgent objectRef responseStatus requestObject responseObject
      requestReceivedTimestamp stageTimestamp annotations kind apiVersion
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&level)
        case 1: reader.string(&auditID)
        case 2: reader.string(&stage)
        case 3: reader.string(&requestURI)
        case 4: reader.string(&verb)
        case 5: reader.value(&user)
        case 6: reader.optional(&impersonatedUser)
        case 7: reader.optional(&authenticationMetadata)
        case 8: reader.strings(&sourceIPs)
        case 9: reader.string(&userAgent)
        case 10: reader.optional(&objectRef)
        case 11: reader.optional(&responseStatus)
        case 12: reader.optional(&requestObject)
        case 13: reader.optional(&responseObject)
        case 14: reader.value(&requestReceivedTimestamp)
        case 15: reader.value(&stageTimestamp)
        case 16: reader.strings(&annotations)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "level", level)
      writer.string(always: "auditID", auditID)
      writer.string(always: "stage", stage)
      writer.string(always: "requestURI", requestURI)
      writer.string(always: "verb", verb)
      writer.message("user", user)
      writer.message("impersonatedUser", impersonatedUser)
      writer.message("authenticationMetadata", authenticationMetadata)
      writer.strings("sourceIPs", sourceIPs)
      writer.string("userAgent", userAgent)
      writer.message("objectRef", objectRef)
      writer.message("responseStatus", responseStatus)
      writer.message("requestObject", requestObject)
      writer.message("responseObject", responseObject)
      writer.message("requestReceivedTimestamp", requestReceivedTimestamp)
      writer.message("stageTimestamp", stageTimestamp)
      writer.strings("annotations", annotations)
    }
  }
}

/// The object of a request.
public struct ObjectReference: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Plural resource name.
  public var resource: String {
    get { fieldStorage.fields.resource }
    _modify {
      unshare()
      yield &fieldStorage.fields.resource
    }
  }

  /// Namespace; empty for objects outside of namespaces.
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

  /// UID, when it is known.
  public var uid: String {
    get { fieldStorage.fields.uid }
    _modify {
      unshare()
      yield &fieldStorage.fields.uid
    }
  }

  /// API group; empty is the core group.
  public var apiGroup: String {
    get { fieldStorage.fields.apiGroup }
    _modify {
      unshare()
      yield &fieldStorage.fields.apiGroup
    }
  }

  /// API version.
  public var apiVersion: String {
    get { fieldStorage.fields.apiVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.apiVersion
    }
  }

  /// Resource version, when the request names one.
  public var resourceVersion: String {
    get { fieldStorage.fields.resourceVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceVersion
    }
  }

  /// Subresource, such as `status`.
  public var subresource: String {
    get { fieldStorage.fields.subresource }
    _modify {
      unshare()
      yield &fieldStorage.fields.subresource
    }
  }
}

extension ObjectReference {
  public static var messageName: String { "k8s.io.apiserver.pkg.apis.audit.v1.ObjectReference" }

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
    var resource: String
    var namespace: String
    var name: String
    var uid: String
    var apiGroup: String
    var apiVersion: String
    var resourceVersion: String
    var subresource: String

    init() {
      resource = ""
      namespace = ""
      name = ""
      uid = ""
      apiGroup = ""
      apiVersion = ""
      resourceVersion = ""
      subresource = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&resource)
        case 18: reader.value(&namespace)
        case 26: reader.value(&name)
        case 34: reader.value(&uid)
        case 42: reader.value(&apiGroup)
        case 50: reader.value(&apiVersion)
        case 58: reader.value(&resourceVersion)
        case 66: reader.value(&subresource)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(8, subresource)
      writer.value(7, resourceVersion)
      writer.value(6, apiVersion)
      writer.value(5, apiGroup)
      writer.value(4, uid)
      writer.value(3, name)
      writer.value(2, namespace)
      writer.value(1, resource)
    }

    private static let members = JSONMembers(
      "ObjectReference",
      "resource namespace name uid apiGroup apiVersion resourceVersion subresource")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&resource)
        case 1: reader.string(&namespace)
        case 2: reader.string(&name)
        case 3: reader.string(&uid)
        case 4: reader.string(&apiGroup)
        case 5: reader.string(&apiVersion)
        case 6: reader.string(&resourceVersion)
        case 7: reader.string(&subresource)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("resource", resource)
      writer.string("namespace", namespace)
      writer.string("name", name)
      writer.string("uid", uid)
      writer.string("apiGroup", apiGroup)
      writer.string("apiVersion", apiVersion)
      writer.string("resourceVersion", resourceVersion)
      writer.string("subresource", subresource)
    }
  }
}

/// What is known of how the user was recognized.
public struct AuthenticationMetadata: JSONMessage {
  /// Verb that allowed the user to act as another, such as `impersonate:user-info`.
  public var impersonationConstraint: String

  public init() {
    impersonationConstraint = ""
  }
}

extension AuthenticationMetadata {
  public static var messageName: String {
    "k8s.io.apiserver.pkg.apis.audit.v1.AuthenticationMetadata"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&impersonationConstraint)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, impersonationConstraint)
  }

  private static let members = JSONMembers("AuthenticationMetadata", "impersonationConstraint")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&impersonationConstraint)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("impersonationConstraint", impersonationConstraint)
  }
}

/// A list of Event objects.
public struct EventList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Event objects, ordered by namespace and name.
  public var items: [Event]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension EventList {
  public static var messageName: String { "k8s.io.apiserver.pkg.apis.audit.v1.EventList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "audit.k8s.io", version: "v1", kind: "EventList")
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

  private static let members = JSONMembers("EventList", "metadata items kind apiVersion")

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

/// What is written to the audit log. The first rule that matches a request decides.
public struct Policy: KindMessage {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The rules, in order; requests that none matches are not recorded.
  public var rules: [PolicyRule]
  /// Stages of which no events are made, besides those of the rules.
  public var omitStages: [String]
  /// Leaves `metadata.managedFields` out of recorded bodies, unless a rule says otherwise.
  public var omitManagedFields: Bool

  public init() {
    metadata = ObjectMeta()
    rules = []
    omitStages = []
    omitManagedFields = false
  }
}

extension Policy {
  public static var messageName: String { "k8s.io.apiserver.pkg.apis.audit.v1.Policy" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "audit.k8s.io", version: "v1", kind: "Policy")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&rules)
      case 26: reader.repeated(&omitStages)
      case 32: reader.value(&omitManagedFields)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, omitManagedFields)
    writer.repeated(3, omitStages)
    writer.repeated(2, rules)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "Policy", "metadata rules omitStages omitManagedFields kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&rules)
      case 2: reader.strings(&omitStages)
      case 3: reader.bool(&omitManagedFields)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated(always: "rules", rules)
    writer.strings("omitStages", omitStages)
    writer.bool("omitManagedFields", omitManagedFields)
  }
}

/// How much is recorded of which requests. Every part that is set must match.
public struct PolicyRule: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `None`, `Metadata`, `Request` or `RequestResponse`.
  public var level: String {
    get { fieldStorage.fields.level }
    _modify {
      unshare()
      yield &fieldStorage.fields.level
    }
  }

  /// Names of users; all when empty.
  public var users: [String] {
    get { fieldStorage.fields.users }
    _modify {
      unshare()
      yield &fieldStorage.fields.users
    }
  }

  /// Groups, any of which the user is in; all when empty.
  public var userGroups: [String] {
    get { fieldStorage.fields.userGroups }
    _modify {
      unshare()
      yield &fieldStorage.fields.userGroups
    }
  }

  /// Verbs; all when empty.
  public var verbs: [String] {
    get { fieldStorage.fields.verbs }
    _modify {
      unshare()
      yield &fieldStorage.fields.verbs
    }
  }

  /// Resources; all when empty. Not together with `nonResourceURLs`.
  public var resources: [GroupResources] {
    get { fieldStorage.fields.resources }
    _modify {
      unshare()
      yield &fieldStorage.fields.resources
    }
  }

  /// Namespaces; all when empty. Empty text is objects outside of namespaces.
  public var namespaces: [String] {
    get { fieldStorage.fields.namespaces }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespaces
    }
  }

  /// Paths that are no resources, such as `/healthz*`; `*` stands alone or at the end.
  public var nonResourceURLs: [String] {
    get { fieldStorage.fields.nonResourceURLs }
    _modify {
      unshare()
      yield &fieldStorage.fields.nonResourceURLs
    }
  }

  /// Stages of which no events are made.
  public var omitStages: [String] {
    get { fieldStorage.fields.omitStages }
    _modify {
      unshare()
      yield &fieldStorage.fields.omitStages
    }
  }

  /// Leaves `metadata.managedFields` out of recorded bodies; as the policy says when unset.
  public var omitManagedFields: Bool? {
    get { fieldStorage.fields.omitManagedFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.omitManagedFields
    }
  }
}

extension PolicyRule {
  public static var messageName: String { "k8s.io.apiserver.pkg.apis.audit.v1.PolicyRule" }

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

extension PolicyRule {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var level: String
    var users: [String]
    var userGroups: [String]
    var verbs: [String]
    var resources: [GroupResources]
    var namespaces: [String]
    var nonResourceURLs: [String]
    var omitStages: [String]
    var omitManagedFields: Bool?

    init() {
      level = ""
      users = []
      userGroups = []
      verbs = []
      resources = []
      namespaces = []
      nonResourceURLs = []
      omitStages = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&level)
        case 18: reader.repeated(&users)
        case 26: reader.repeated(&userGroups)
        case 34: reader.repeated(&verbs)
        case 42: reader.repeated(&resources)
        case 50: reader.repeated(&namespaces)
        case 58: reader.repeated(&nonResourceURLs)
        case 66: reader.repeated(&omitStages)
        case 72: reader.optional(&omitManagedFields)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(9, omitManagedFields)
      writer.repeated(8, omitStages)
      writer.repeated(7, nonResourceURLs)
      writer.repeated(6, namespaces)
      writer.repeated(5, resources)
      writer.repeated(4, verbs)
      writer.repeated(3, userGroups)
      writer.repeated(2, users)
      writer.value(1, level)
    }

    private static let members = JSONMembers(
      "PolicyRule",
      """
      level users userGroups verbs resources namespaces nonResourceURLs omitStages
      omitManagedFields
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&level)
        case 1: reader.strings(&users)
        case 2: reader.strings(&userGroups)
        case 3: reader.strings(&verbs)
        case 4: reader.repeated(&resources)
        case 5: reader.strings(&namespaces)
        case 6: reader.strings(&nonResourceURLs)
        case 7: reader.strings(&omitStages)
        case 8: reader.bool(&omitManagedFields)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "level", level)
      writer.strings("users", users)
      writer.strings("userGroups", userGroups)
      writer.strings("verbs", verbs)
      writer.repeated("resources", resources)
      writer.strings("namespaces", namespaces)
      writer.strings("nonResourceURLs", nonResourceURLs)
      writer.strings("omitStages", omitStages)
      writer.bool("omitManagedFields", omitManagedFields)
    }
  }
}

/// Resources of a group.
public struct GroupResources: JSONMessage {
  /// API group; empty is the core group.
  public var group: String
  /// Resources in plural, with subresource as `pods/log`; `pods/*` is all of one, `*/scale` one of
  /// all, empty everything.
  public var resources: [String]
  /// Names of the objects; any when empty. Needs `resources`.
  public var resourceNames: [String]

  public init() {
    group = ""
    resources = []
    resourceNames = []
  }
}

extension GroupResources {
  public static var messageName: String { "k8s.io.apiserver.pkg.apis.audit.v1.GroupResources" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&group)
      case 18: reader.repeated(&resources)
      case 26: reader.repeated(&resourceNames)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, resourceNames)
    writer.repeated(2, resources)
    writer.value(1, group)
  }

  private static let members = JSONMembers("GroupResources", "group resources resourceNames")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&group)
      case 1: reader.strings(&resources)
      case 2: reader.strings(&resourceNames)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("group", group)
    writer.strings("resources", resources)
    writer.strings("resourceNames", resourceNames)
  }
}

/// A list of Policy objects.
public struct PolicyList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Policy objects, ordered by namespace and name.
  public var items: [Policy]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension PolicyList {
  public static var messageName: String { "k8s.io.apiserver.pkg.apis.audit.v1.PolicyList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "audit.k8s.io", version: "v1", kind: "PolicyList")
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

  private static let members = JSONMembers("PolicyList", "metadata items kind apiVersion")

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
