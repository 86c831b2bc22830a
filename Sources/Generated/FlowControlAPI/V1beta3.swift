// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/flowcontrol/v1beta3.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.flowcontrol.v1beta3`.
public enum V1beta3 {}

extension V1beta3 {
  /// Sorts requests to the API server: which requests belong to which priority level.
  public struct FlowSchema: KindMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta {
      get { fieldStorage.fields.metadata }
      _modify {
        unshare()
        yield &fieldStorage.fields.metadata
      }
    }

    /// Which requests, and their priority level.
    public var spec: V1beta3.FlowSchemaSpec {
      get { fieldStorage.fields.spec }
      _modify {
        unshare()
        yield &fieldStorage.fields.spec
      }
    }

    /// Whether it works.
    public var status: V1beta3.FlowSchemaStatus {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }
  }
}

extension V1beta3.FlowSchema {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.FlowSchema" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "flowcontrol.apiserver.k8s.io", version: "v1beta3", kind: "FlowSchema")
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

extension V1beta3.FlowSchema {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: V1beta3.FlowSchemaSpec
    var status: V1beta3.FlowSchemaStatus

    init() {
      metadata = ObjectMeta()
      spec = V1beta3.FlowSchemaSpec()
      status = V1beta3.FlowSchemaStatus()
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

    private static let members = JSONMembers("FlowSchema", "metadata spec status kind apiVersion")

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

extension V1beta3 {
  /// Which requests belong together, and their priority level.
  public struct FlowSchemaSpec: JSONMessage {
    /// The priority level of the requests.
    public var priorityLevelConfiguration: V1beta3.PriorityLevelConfigurationReference
    /// Of several schemas that match, the lowest number wins; 1 to 10000, 1000 when unset.
    public var matchingPrecedence: Int32
    /// How the requests are told apart into flows; one flow for all when unset.
    public var distinguisherMethod: V1beta3.FlowDistinguisherMethod?
    /// The requests it is for: those that any rule matches.
    public var rules: [V1beta3.PolicyRulesWithSubjects]

    public init() {
      priorityLevelConfiguration = V1beta3.PriorityLevelConfigurationReference()
      matchingPrecedence = 0
      rules = []
    }
  }
}

extension V1beta3.FlowSchemaSpec {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.FlowSchemaSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&priorityLevelConfiguration)
      case 16: reader.value(&matchingPrecedence)
      case 26: reader.optional(&distinguisherMethod)
      case 34: reader.repeated(&rules)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(4, rules)
    writer.optional(3, distinguisherMethod)
    writer.value(2, matchingPrecedence)
    writer.value(1, priorityLevelConfiguration)
  }

  private static let members = JSONMembers(
    "FlowSchemaSpec", "priorityLevelConfiguration matchingPrecedence distinguisherMethod rules")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&priorityLevelConfiguration)
      case 1: reader.integer(&matchingPrecedence)
      case 2: reader.optional(&distinguisherMethod)
      case 3: reader.repeated(&rules)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("priorityLevelConfiguration", priorityLevelConfiguration)
    writer.integer(always: "matchingPrecedence", matchingPrecedence)
    writer.message("distinguisherMethod", distinguisherMethod)
    writer.repeated("rules", rules)
  }
}

extension V1beta3 {
  /// Names a priority level.
  public struct PriorityLevelConfigurationReference: JSONMessage {
    /// Name of the PriorityLevelConfiguration.
    public var name: String

    public init() {
      name = ""
    }
  }
}

extension V1beta3.PriorityLevelConfigurationReference {
  public static var messageName: String {
    "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationReference"
  }

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

  private static let members = JSONMembers("PriorityLevelConfigurationReference", "name")

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
    writer.string(always: "name", name)
  }
}

extension V1beta3 {
  /// How requests of a flow schema are told apart into flows that wait in different queues.
  public struct FlowDistinguisherMethod: JSONMessage {
    /// `ByUser` (one flow for each user) or `ByNamespace` (one for each namespace).
    public var type: String

    public init() {
      type = ""
    }
  }
}

extension V1beta3.FlowDistinguisherMethod {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.FlowDistinguisherMethod" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, type)
  }

  private static let members = JSONMembers("FlowDistinguisherMethod", "type")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&type)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "type", type)
  }
}

extension V1beta3 {
  /// Requests by who makes them and what they are for; matches when a subject and a rule match.
  public struct PolicyRulesWithSubjects: JSONMessage {
    /// Who makes the request: any of these.
    public var subjects: [V1beta3.Subject]
    /// Requests for resources: any of these.
    public var resourceRules: [V1beta3.ResourcePolicyRule]
    /// Requests for other paths: any of these.
    public var nonResourceRules: [V1beta3.NonResourcePolicyRule]

    public init() {
      subjects = []
      resourceRules = []
      nonResourceRules = []
    }
  }
}

extension V1beta3.PolicyRulesWithSubjects {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.PolicyRulesWithSubjects" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&subjects)
      case 18: reader.repeated(&resourceRules)
      case 26: reader.repeated(&nonResourceRules)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, nonResourceRules)
    writer.repeated(2, resourceRules)
    writer.repeated(1, subjects)
  }

  private static let members = JSONMembers(
    "PolicyRulesWithSubjects", "subjects resourceRules nonResourceRules")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&subjects)
      case 1: reader.repeated(&resourceRules)
      case 2: reader.repeated(&nonResourceRules)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "subjects", subjects)
    writer.repeated("resourceRules", resourceRules)
    writer.repeated("nonResourceRules", nonResourceRules)
  }
}

extension V1beta3 {
  /// Who makes a request: a user, a group or a service account.
  public struct Subject: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// `User`, `Group` or `ServiceAccount`; the member of that name is set.
    public var kind: String {
      get { fieldStorage.fields.kind }
      _modify {
        unshare()
        yield &fieldStorage.fields.kind
      }
    }

    /// The user.
    public var user: V1beta3.UserSubject? {
      get { fieldStorage.fields.user }
      _modify {
        unshare()
        yield &fieldStorage.fields.user
      }
    }

    /// The group.
    public var group: V1beta3.GroupSubject? {
      get { fieldStorage.fields.group }
      _modify {
        unshare()
        yield &fieldStorage.fields.group
      }
    }

    /// The service account.
    public var serviceAccount: V1beta3.ServiceAccountSubject? {
      get { fieldStorage.fields.serviceAccount }
      _modify {
        unshare()
        yield &fieldStorage.fields.serviceAccount
      }
    }
  }
}

extension V1beta3.Subject {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.Subject" }

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

extension V1beta3.Subject {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var kind: String
    var user: V1beta3.UserSubject?
    var group: V1beta3.GroupSubject?
    var serviceAccount: V1beta3.ServiceAccountSubject?

    init() {
      kind = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&kind)
        case 18: reader.optional(&user)
        case 26: reader.optional(&group)
        case 34: reader.optional(&serviceAccount)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, serviceAccount)
      writer.optional(3, group)
      writer.optional(2, user)
      writer.value(1, kind)
    }

    private static let members = JSONMembers("Subject", "kind user group serviceAccount")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&kind)
        case 1: reader.optional(&user)
        case 2: reader.optional(&group)
        case 3: reader.optional(&serviceAccount)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "kind", kind)
      writer.message("user", user)
      writer.message("group", group)
      writer.message("serviceAccount", serviceAccount)
    }
  }
}

extension V1beta3 {
  /// A user.
  public struct UserSubject: JSONMessage {
    /// Name of the user; `*` is every user.
    public var name: String

    public init() {
      name = ""
    }
  }
}

extension V1beta3.UserSubject {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.UserSubject" }

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

  private static let members = JSONMembers("UserSubject", "name")

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
    writer.string(always: "name", name)
  }
}

extension V1beta3 {
  /// Users in a group.
  public struct GroupSubject: JSONMessage {
    /// Name of the group; `*` is every user.
    public var name: String

    public init() {
      name = ""
    }
  }
}

extension V1beta3.GroupSubject {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.GroupSubject" }

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

  private static let members = JSONMembers("GroupSubject", "name")

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
    writer.string(always: "name", name)
  }
}

extension V1beta3 {
  /// A service account.
  public struct ServiceAccountSubject: JSONMessage {
    /// Namespace of the service account.
    public var namespace: String
    /// Name of the service account; `*` is every one of the namespace.
    public var name: String

    public init() {
      namespace = ""
      name = ""
    }
  }
}

extension V1beta3.ServiceAccountSubject {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.ServiceAccountSubject" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&namespace)
      case 18: reader.value(&name)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, name)
    writer.value(1, namespace)
  }

  private static let members = JSONMembers("ServiceAccountSubject", "namespace name")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&namespace)
      case 1: reader.string(&name)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "namespace", namespace)
    writer.string(always: "name", name)
  }
}

extension V1beta3 {
  /// Requests for resources, by verb, group, resource and namespace; all must match.
  public struct ResourcePolicyRule: JSONMessage {
    /// Verbs in lower case, such as `list`; `*` alone is all.
    public var verbs: [String]
    /// API groups; empty text is the core group, `*` alone is all.
    public var apiGroups: [String]
    /// Resources in plural, with subresource as `pods/log`; `*` alone is all.
    public var resources: [String]
    /// Also matches requests without a namespace: cluster-scoped objects and lists over all
    /// namespaces.
    public var clusterScope: Bool
    /// Namespaces of the request; `*` alone is all. Empty only with `clusterScope`.
    public var namespaces: [String]

    public init() {
      verbs = []
      apiGroups = []
      resources = []
      clusterScope = false
      namespaces = []
    }
  }
}

extension V1beta3.ResourcePolicyRule {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.ResourcePolicyRule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&verbs)
      case 18: reader.repeated(&apiGroups)
      case 26: reader.repeated(&resources)
      case 32: reader.value(&clusterScope)
      case 42: reader.repeated(&namespaces)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(5, namespaces)
    writer.value(4, clusterScope)
    writer.repeated(3, resources)
    writer.repeated(2, apiGroups)
    writer.repeated(1, verbs)
  }

  private static let members = JSONMembers(
    "ResourcePolicyRule", "verbs apiGroups resources clusterScope namespaces")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&verbs)
      case 1: reader.strings(&apiGroups)
      case 2: reader.strings(&resources)
      case 3: reader.bool(&clusterScope)
      case 4: reader.strings(&namespaces)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "verbs", verbs)
    writer.repeated(always: "apiGroups", apiGroups)
    writer.repeated(always: "resources", resources)
    writer.bool("clusterScope", clusterScope)
    writer.repeated(always: "namespaces", namespaces)
  }
}
