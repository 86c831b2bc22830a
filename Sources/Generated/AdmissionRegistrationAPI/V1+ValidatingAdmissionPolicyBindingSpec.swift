// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/admissionregistration/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// Which policy takes effect, with what, for which requests.
public struct ValidatingAdmissionPolicyBindingSpec: JSONMessage {
  /// The policy; while there is none of this name the binding does nothing. Cannot be empty.
  public var policyName: String
  /// Object with parameters; needed when the policy has a `paramKind`.
  public var paramRef: ParamRef?
  /// Narrows the requests that the policy is about; all of those when unset.
  public var matchResources: MatchResources?
  /// What happens when a rule is not met: `Deny` (refuse), `Warn` (tell the client), `Audit` (note
  /// in the audit event). At least one; not `Deny` and `Warn` together.
  public var validationActions: [String]

  public init() {
    policyName = ""
    validationActions = []
  }
}

extension ValidatingAdmissionPolicyBindingSpec {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&policyName)
      case 18: reader.optional(&paramRef)
      case 26: reader.optional(&matchResources)
      case 34: reader.repeated(&validationActions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(4, validationActions)
    writer.optional(3, matchResources)
    writer.optional(2, paramRef)
    writer.value(1, policyName)
  }

  private static let members = JSONMembers(
    "ValidatingAdmissionPolicyBindingSpec", "policyName paramRef matchResources validationActions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&policyName)
      case 1: reader.optional(&paramRef)
      case 2: reader.optional(&matchResources)
      case 3: reader.strings(&validationActions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("policyName", policyName)
    writer.message("paramRef", paramRef)
    writer.message("matchResources", matchResources)
    writer.strings("validationActions", validationActions)
  }
}

/// Objects with parameters; exactly one of `name` and `selector` is set.
public struct ParamRef: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of one object.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Namespace of the objects; that of the request when empty. Not for kinds of the whole cluster.
  public var namespace: String {
    get { fieldStorage.fields.namespace }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespace
    }
  }

  /// Objects by labels; each of them is applied in turn. All of them when empty.
  public var selector: LabelSelector? {
    get { fieldStorage.fields.selector }
    _modify {
      unshare()
      yield &fieldStorage.fields.selector
    }
  }

  /// When there is no such object: `Allow` (as if there were no binding) or `Deny` (by the policy's
  /// failure policy). Required.
  public var parameterNotFoundAction: String? {
    get { fieldStorage.fields.parameterNotFoundAction }
    _modify {
      unshare()
      yield &fieldStorage.fields.parameterNotFoundAction
    }
  }
}

extension ParamRef {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1.ParamRef" }

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

extension ParamRef {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var namespace: String
    var selector: LabelSelector?
    var parameterNotFoundAction: String?

    init() {
      name = ""
      namespace = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&namespace)
        case 26: reader.optional(&selector)
        case 34: reader.optional(&parameterNotFoundAction)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, parameterNotFoundAction)
      writer.optional(3, selector)
      writer.value(2, namespace)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "ParamRef", "name namespace selector parameterNotFoundAction")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.string(&namespace)
        case 2: reader.optional(&selector)
        case 3: reader.string(&parameterNotFoundAction)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("name", name)
      writer.string("namespace", namespace)
      writer.message("selector", selector)
      writer.string("parameterNotFoundAction", parameterNotFoundAction)
    }
  }
}

/// A list of ValidatingAdmissionPolicyBinding objects.
public struct ValidatingAdmissionPolicyBindingList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ValidatingAdmissionPolicyBinding objects, ordered by name.
  public var items: [ValidatingAdmissionPolicyBinding]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ValidatingAdmissionPolicyBindingList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1",
      kind: "ValidatingAdmissionPolicyBindingList")
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
    "ValidatingAdmissionPolicyBindingList", "metadata items kind apiVersion")

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

/// Puts a MutatingAdmissionPolicy into effect, with parameters and for part of the requests.
public struct MutatingAdmissionPolicyBinding: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Which policy, with what, for which requests.
  public var spec: MutatingAdmissionPolicyBindingSpec

  public init() {
    metadata = ObjectMeta()
    spec = MutatingAdmissionPolicyBindingSpec()
  }
}

extension MutatingAdmissionPolicyBinding {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBinding"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingAdmissionPolicyBinding")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "mutatingadmissionpolicybindings",
    singular: "mutatingadmissionpolicybinding",
    categories: ["api-extensions"],
    isNamespaced: false,
    storageFolder: "mutatingadmissionpolicybindings",
    storageVersion: "admissionregistration.k8s.io/v1beta1",
    putNeedsResourceVersion: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column(
        "PolicyName", type: "string", description: "Policy that it puts into effect.",
        path: ".spec.policyName"),
      Column("ParamRef", type: "string", description: "Objects with parameters."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "MutatingAdmissionPolicyBindingList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "MutatingAdmissionPolicyBinding", "metadata spec kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
  }
}

/// Which policy takes effect, with what, for which requests.
public struct MutatingAdmissionPolicyBindingSpec: JSONMessage {
  /// The policy; while there is none of this name the binding does nothing. Cannot be empty.
  public var policyName: String
  /// Object with parameters; needed when the policy has a `paramKind`.
  public var paramRef: ParamRef?
  /// Narrows the requests that the policy is about; all of those when unset.
  public var matchResources: MatchResources?

  public init() {
    policyName = ""
  }
}

extension MutatingAdmissionPolicyBindingSpec {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&policyName)
      case 18: reader.optional(&paramRef)
      case 26: reader.optional(&matchResources)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, matchResources)
    writer.optional(2, paramRef)
    writer.value(1, policyName)
  }

  private static let members = JSONMembers(
    "MutatingAdmissionPolicyBindingSpec", "policyName paramRef matchResources")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&policyName)
      case 1: reader.optional(&paramRef)
      case 2: reader.optional(&matchResources)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("policyName", policyName)
    writer.message("paramRef", paramRef)
    writer.message("matchResources", matchResources)
  }
}

/// A list of MutatingAdmissionPolicyBinding objects.
public struct MutatingAdmissionPolicyBindingList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The MutatingAdmissionPolicyBinding objects, ordered by name.
  public var items: [MutatingAdmissionPolicyBinding]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension MutatingAdmissionPolicyBindingList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1",
      kind: "MutatingAdmissionPolicyBindingList")
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
    "MutatingAdmissionPolicyBindingList", "metadata items kind apiVersion")

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
