// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/rbac/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// Rights within a namespace.
public struct Role: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The rights.
  public var rules: [PolicyRule]

  public init() {
    metadata = ObjectMeta()
    rules = []
  }
}

extension Role {
  public static var messageName: String { "k8s.io.api.rbac.v1.Role" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "Role")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "roles",
    singular: "role",
    storageFolder: "roles",
    putCreates: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "Created At", type: "date", description: "When the object was created.",
        path: ".metadata.creationTimestamp"),
    ],
    listKind: "RoleList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&rules)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, rules)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("Role", "metadata rules kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&rules)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated(always: "rules", rules)
  }
}

/// Rights in the whole cluster, or in one namespace when a RoleBinding hands them out.
public struct ClusterRole: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The rights; written by the controller when `aggregationRule` is set.
  public var rules: [PolicyRule]
  /// Other roles whose rights are gathered in this one.
  public var aggregationRule: AggregationRule?

  public init() {
    metadata = ObjectMeta()
    rules = []
  }
}

extension ClusterRole {
  public static var messageName: String { "k8s.io.api.rbac.v1.ClusterRole" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRole")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "clusterroles",
    singular: "clusterrole",
    isNamespaced: false,
    storageFolder: "clusterroles",
    putCreates: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column(
        "Created At", type: "date", description: "When the object was created.",
        path: ".metadata.creationTimestamp"),
    ],
    listKind: "ClusterRoleList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&rules)
      case 26: reader.optional(&aggregationRule)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, aggregationRule)
    writer.repeated(2, rules)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "ClusterRole", "metadata rules aggregationRule kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&rules)
      case 2: reader.optional(&aggregationRule)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated(always: "rules", rules)
    writer.message("aggregationRule", aggregationRule)
  }
}

/// Verbs allowed on resources, or on other paths.
public struct PolicyRule: JSONMessage {
  /// Verbs; `*` is all of them.
  public var verbs: [String]
  /// API groups; `*` is all of them, the empty text is core.
  public var apiGroups: [String]
  /// Resources in the plural; `*` is all of them, `pods/log` a subresource.
  public var resources: [String]
  /// Names of single objects; empty is all of them.
  public var resourceNames: [String]
  /// Paths such as `/healthz` or `/metrics/*`; only in a ClusterRole and without the three above.
  public var nonResourceURLs: [String]

  public init() {
    verbs = []
    apiGroups = []
    resources = []
    resourceNames = []
    nonResourceURLs = []
  }
}

extension PolicyRule {
  public static var messageName: String { "k8s.io.api.rbac.v1.PolicyRule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&verbs)
      case 18: reader.repeated(&apiGroups)
      case 26: reader.repeated(&resources)
      case 34: reader.repeated(&resourceNames)
      case 42: reader.repeated(&nonResourceURLs)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(5, nonResourceURLs)
    writer.repeated(4, resourceNames)
    writer.repeated(3, resources)
    writer.repeated(2, apiGroups)
    writer.repeated(1, verbs)
  }

  private static let members = JSONMembers(
    "PolicyRule", "verbs apiGroups resources resourceNames nonResourceURLs")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&verbs)
      case 1: reader.strings(&apiGroups)
      case 2: reader.strings(&resources)
      case 3: reader.strings(&resourceNames)
      case 4: reader.strings(&nonResourceURLs)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "verbs", verbs)
    writer.strings("apiGroups", apiGroups)
    writer.strings("resources", resources)
    writer.strings("resourceNames", resourceNames)
    writer.strings("nonResourceURLs", nonResourceURLs)
  }
}

/// Which roles are gathered.
public struct AggregationRule: JSONMessage {
  /// Labels of the roles; one selector that matches is enough.
  public var clusterRoleSelectors: [LabelSelector]

  public init() {
    clusterRoleSelectors = []
  }
}

extension AggregationRule {
  public static var messageName: String { "k8s.io.api.rbac.v1.AggregationRule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&clusterRoleSelectors)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, clusterRoleSelectors)
  }

  private static let members = JSONMembers("AggregationRule", "clusterRoleSelectors")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&clusterRoleSelectors)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("clusterRoleSelectors", clusterRoleSelectors)
  }
}

/// A list of Role objects.
public struct RoleList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Role objects, ordered by namespace and name.
  public var items: [Role]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension RoleList {
  public static var messageName: String { "k8s.io.api.rbac.v1.RoleList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "RoleList")
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

  private static let members = JSONMembers("RoleList", "metadata items kind apiVersion")

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

/// A list of ClusterRole objects.
public struct ClusterRoleList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ClusterRole objects, ordered by name.
  public var items: [ClusterRole]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ClusterRoleList {
  public static var messageName: String { "k8s.io.api.rbac.v1.ClusterRoleList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRoleList")
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

  private static let members = JSONMembers("ClusterRoleList", "metadata items kind apiVersion")

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

/// Hands the rights of a role to subjects, within a namespace.
public struct RoleBinding: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Who gets the rights.
  public var subjects: [Subject]
  /// Role of the same namespace, or ClusterRole; cannot change.
  public var roleRef: RoleRef

  public init() {
    metadata = ObjectMeta()
    subjects = []
    roleRef = RoleRef()
  }
}

extension RoleBinding {
  public static var messageName: String { "k8s.io.api.rbac.v1.RoleBinding" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "RoleBinding")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "rolebindings",
    singular: "rolebinding",
    storageFolder: "rolebindings",
    putCreates: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Role", type: "string", description: "Kind and name of the role."),
      Column("Age", type: "string", description: "Time since the object was created."),
      Column("Users", type: "string", priority: 1, description: "Users who get the rights."),
      Column("Groups", type: "string", priority: 1, description: "Groups that get the rights."),
      Column(
        "ServiceAccounts", type: "string", priority: 1,
        description: "Service accounts that get the rights."),
    ],
    listKind: "RoleBindingList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&subjects)
      case 26: reader.value(&roleRef)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, roleRef)
    writer.repeated(2, subjects)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "RoleBinding", "metadata subjects roleRef kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&subjects)
      case 2: reader.value(&roleRef)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated("subjects", subjects)
    writer.message("roleRef", roleRef)
  }
}

/// Hands the rights of a ClusterRole to subjects, in the whole cluster.
public struct ClusterRoleBinding: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Who gets the rights.
  public var subjects: [Subject]
  /// The ClusterRole; cannot change.
  public var roleRef: RoleRef

  public init() {
    metadata = ObjectMeta()
    subjects = []
    roleRef = RoleRef()
  }
}

extension ClusterRoleBinding {
  public static var messageName: String { "k8s.io.api.rbac.v1.ClusterRoleBinding" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRoleBinding")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "clusterrolebindings",
    singular: "clusterrolebinding",
    isNamespaced: false,
    storageFolder: "clusterrolebindings",
    putCreates: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Role", type: "string", description: "Kind and name of the role."),
      Column("Age", type: "string", description: "Time since the object was created."),
      Column("Users", type: "string", priority: 1, description: "Users who get the rights."),
      Column("Groups", type: "string", priority: 1, description: "Groups that get the rights."),
      Column(
        "ServiceAccounts", type: "string", priority: 1,
        description: "Service accounts that get the rights."),
    ],
    listKind: "ClusterRoleBindingList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&subjects)
      case 26: reader.value(&roleRef)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, roleRef)
    writer.repeated(2, subjects)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "ClusterRoleBinding", "metadata subjects roleRef kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&subjects)
      case 2: reader.value(&roleRef)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated("subjects", subjects)
    writer.message("roleRef", roleRef)
  }
}

/// Names a role.
public struct RoleRef: JSONMessage {
  /// `rbac.authorization.k8s.io`.
  public var apiGroup: String
  /// `Role` or `ClusterRole`.
  public var kind: String
  /// Name of the role.
  public var name: String

  public init() {
    apiGroup = ""
    kind = ""
    name = ""
  }
}

extension RoleRef {
  public static var messageName: String { "k8s.io.api.rbac.v1.RoleRef" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&apiGroup)
      case 18: reader.value(&kind)
      case 26: reader.value(&name)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, name)
    writer.value(2, kind)
    writer.value(1, apiGroup)
  }

  private static let members = JSONMembers("RoleRef", "apiGroup kind name")

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
    writer.string(always: "apiGroup", apiGroup)
    writer.string(always: "kind", kind)
    writer.string(always: "name", name)
  }
}

/// Someone who gets rights.
public struct Subject: JSONMessage {
  /// `User`, `Group` or `ServiceAccount`.
  public var kind: String
  /// `rbac.authorization.k8s.io` for users and groups, empty for service accounts; that is also the
  /// default.
  public var apiGroup: String
  /// Name of the user, group or service account.
  public var name: String
  /// Namespace of the service account; empty for the others.
  public var namespace: String

  public init() {
    kind = ""
    apiGroup = ""
    name = ""
    namespace = ""
  }
}

extension Subject {
  public static var messageName: String { "k8s.io.api.rbac.v1.Subject" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&kind)
      case 18: reader.value(&apiGroup)
      case 26: reader.value(&name)
      case 34: reader.value(&namespace)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, namespace)
    writer.value(3, name)
    writer.value(2, apiGroup)
    writer.value(1, kind)
  }

  private static let members = JSONMembers("Subject", "kind apiGroup name namespace")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&kind)
      case 1: reader.string(&apiGroup)
      case 2: reader.string(&name)
      case 3: reader.string(&namespace)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "kind", kind)
    writer.string("apiGroup", apiGroup)
    writer.string(always: "name", name)
    writer.string("namespace", namespace)
  }
}
