// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/admissionregistration/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// What checking the types of expressions found.
public struct TypeChecking: JSONMessage {
  /// Faults found; none when empty.
  public var expressionWarnings: [ExpressionWarning]

  public init() {
    expressionWarnings = []
  }
}

extension TypeChecking {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1.TypeChecking" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&expressionWarnings)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, expressionWarnings)
  }

  private static let members = JSONMembers("TypeChecking", "expressionWarnings")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&expressionWarnings)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("expressionWarnings", expressionWarnings)
  }
}

/// A fault in one expression.
public struct ExpressionWarning: JSONMessage {
  /// Path of the expression, such as `spec.validations[0].expression`.
  public var fieldRef: String
  /// What is wrong, for people; may have several lines.
  public var warning: String

  public init() {
    fieldRef = ""
    warning = ""
  }
}

extension ExpressionWarning {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1.ExpressionWarning" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 18: reader.value(&fieldRef)
      case 26: reader.value(&warning)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, warning)
    writer.value(2, fieldRef)
  }

  private static let members = JSONMembers("ExpressionWarning", "fieldRef warning")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&fieldRef)
      case 1: reader.string(&warning)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "fieldRef", fieldRef)
    writer.string(always: "warning", warning)
  }
}

/// A list of ValidatingAdmissionPolicy objects.
public struct ValidatingAdmissionPolicyList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ValidatingAdmissionPolicy objects, ordered by name.
  public var items: [ValidatingAdmissionPolicy]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ValidatingAdmissionPolicyList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingAdmissionPolicyList")
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
    "ValidatingAdmissionPolicyList", "metadata items kind apiVersion")

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

/// Changes to objects, written in CEL. Takes effect through a binding.
public struct MutatingAdmissionPolicy: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The changes.
  public var spec: MutatingAdmissionPolicySpec

  public init() {
    metadata = ObjectMeta()
    spec = MutatingAdmissionPolicySpec()
  }
}

extension MutatingAdmissionPolicy {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicy"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingAdmissionPolicy")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "mutatingadmissionpolicies",
    singular: "mutatingadmissionpolicy",
    categories: ["api-extensions"],
    isNamespaced: false,
    storageFolder: "mutatingadmissionpolicies",
    storageVersion: "admissionregistration.k8s.io/v1beta1",
    putNeedsResourceVersion: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Mutations", type: "integer", description: "Number of changes."),
      Column("ParamKind", type: "string", description: "Kind of the objects with parameters."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "MutatingAdmissionPolicyList"
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
    "MutatingAdmissionPolicy", "metadata spec kind apiVersion")

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

/// Changes to objects, written in CEL.
public struct MutatingAdmissionPolicySpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Kind of the objects that hold parameters; expressions see no parameters when unset.
  public var paramKind: ParamKind? {
    get { fieldStorage.fields.paramKind }
    _modify {
      unshare()
      yield &fieldStorage.fields.paramKind
    }
  }

  /// Requests that the policy is about; required. `DELETE` and `CONNECT` cannot be matched.
  public var matchConstraints: MatchResources? {
    get { fieldStorage.fields.matchConstraints }
    _modify {
      unshare()
      yield &fieldStorage.fields.matchConstraints
    }
  }

  /// Values that other expressions use as `variables.<name>`; each sees those before it.
  public var variables: [Variable] {
    get { fieldStorage.fields.variables }
    _modify {
      unshare()
      yield &fieldStorage.fields.variables
    }
  }

  /// Changes, made one after another; at least one.
  public var mutations: [Mutation] {
    get { fieldStorage.fields.mutations }
    _modify {
      unshare()
      yield &fieldStorage.fields.mutations
    }
  }

  /// When an expression fails or the policy is faulty: `Fail` (refuse the request, the default) or
  /// `Ignore` (let it pass).
  public var failurePolicy: String? {
    get { fieldStorage.fields.failurePolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.failurePolicy
    }
  }

  /// Conditions in CEL that a request must meet besides the constraints, at most 64; all must be
  /// true.
  public var matchConditions: [MatchCondition] {
    get { fieldStorage.fields.matchConditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.matchConditions
    }
  }

  /// Whether it is applied again when something later changed the object: `Never` or `IfNeeded`.
  /// Required.
  public var reinvocationPolicy: String {
    get { fieldStorage.fields.reinvocationPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.reinvocationPolicy
    }
  }
}

extension MutatingAdmissionPolicySpec {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicySpec"
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

extension MutatingAdmissionPolicySpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var paramKind: ParamKind?
    var matchConstraints: MatchResources?
    var variables: [Variable]
    var mutations: [Mutation]
    var failurePolicy: String?
    var matchConditions: [MatchCondition]
    var reinvocationPolicy: String

    init() {
      variables = []
      mutations = []
      matchConditions = []
      reinvocationPolicy = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&paramKind)
        case 18: reader.optional(&matchConstraints)
        case 26: reader.repeated(&variables)
        case 34: reader.repeated(&mutations)
        case 42: reader.optional(&failurePolicy)
        case 50: reader.repeated(&matchConditions)
        case 58: reader.value(&reinvocationPolicy)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(7, reinvocationPolicy)
      writer.repeated(6, matchConditions)
      writer.optional(5, failurePolicy)
      writer.repeated(4, mutations)
      writer.repeated(3, variables)
      writer.optional(2, matchConstraints)
      writer.optional(1, paramKind)
    }

    private static let members = JSONMembers(
      "MutatingAdmissionPolicySpec",
      """
      paramKind matchConstraints variables mutations failurePolicy matchConditions
      reinvocationPolicy
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&paramKind)
        case 1: reader.optional(&matchConstraints)
        case 2: reader.repeated(&variables)
        case 3: reader.repeated(&mutations)
        case 4: reader.string(&failurePolicy)
        case 5: reader.repeated(&matchConditions)
        case 6: reader.string(&reinvocationPolicy)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("paramKind", paramKind)
      writer.message("matchConstraints", matchConstraints)
      writer.repeated("variables", variables)
      writer.repeated("mutations", mutations)
      writer.string("failurePolicy", failurePolicy)
      writer.repeated("matchConditions", matchConditions)
      writer.string("reinvocationPolicy", reinvocationPolicy)
    }
  }
}

/// One change; the member that `patchType` names is set.
public struct Mutation: JSONMessage {
  /// `ApplyConfiguration` or `JSONPatch`.
  public var patchType: String
  /// A change by merging, as server-side apply does.
  public var applyConfiguration: ApplyConfiguration?
  /// A change by JSON Patch operations.
  public var jsonPatch: JSONPatch?

  public init() {
    patchType = ""
  }
}

extension Mutation {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1.Mutation" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 18: reader.value(&patchType)
      case 26: reader.optional(&applyConfiguration)
      case 34: reader.optional(&jsonPatch)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, jsonPatch)
    writer.optional(3, applyConfiguration)
    writer.value(2, patchType)
  }

  private static let members = JSONMembers("Mutation", "patchType applyConfiguration jsonPatch")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&patchType)
      case 1: reader.optional(&applyConfiguration)
      case 2: reader.optional(&jsonPatch)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "patchType", patchType)
    writer.message("applyConfiguration", applyConfiguration)
    writer.message("jsonPatch", jsonPatch)
  }
}

/// A change by merging.
public struct ApplyConfiguration: JSONMessage {
  /// Expression that gives the part of the object to merge in, such as `Object{spec:
  /// Object.spec{replicas: 3}}`. It cannot delete.
  public var expression: String

  public init() {
    expression = ""
  }
}

extension ApplyConfiguration {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1.ApplyConfiguration" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&expression)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, expression)
  }

  private static let members = JSONMembers("ApplyConfiguration", "expression")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&expression)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("expression", expression)
  }
}

/// A change by JSON Patch operations (RFC 6902).
public struct JSONPatch: JSONMessage {
  /// Expression that gives a list of operations, such as `[JSONPatch{op: "add", path:
  /// "/spec/replicas", value: 3}]`.
  public var expression: String

  public init() {
    expression = ""
  }
}

extension JSONPatch {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1.JSONPatch" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&expression)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, expression)
  }

  private static let members = JSONMembers("JSONPatch", "expression")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&expression)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("expression", expression)
  }
}

/// A list of MutatingAdmissionPolicy objects.
public struct MutatingAdmissionPolicyList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The MutatingAdmissionPolicy objects, ordered by name.
  public var items: [MutatingAdmissionPolicy]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension MutatingAdmissionPolicyList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingAdmissionPolicyList")
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
    "MutatingAdmissionPolicyList", "metadata items kind apiVersion")

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

/// Puts a ValidatingAdmissionPolicy into effect, with parameters and for part of the requests.
public struct ValidatingAdmissionPolicyBinding: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Which policy, with what, for which requests.
  public var spec: ValidatingAdmissionPolicyBindingSpec

  public init() {
    metadata = ObjectMeta()
    spec = ValidatingAdmissionPolicyBindingSpec()
  }
}

extension ValidatingAdmissionPolicyBinding {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingAdmissionPolicyBinding"
    )
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "validatingadmissionpolicybindings",
    singular: "validatingadmissionpolicybinding",
    categories: ["api-extensions"],
    isNamespaced: false,
    storageFolder: "validatingadmissionpolicybindings",
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
    listKind: "ValidatingAdmissionPolicyBindingList"
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
    "ValidatingAdmissionPolicyBinding", "metadata spec kind apiVersion")

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
