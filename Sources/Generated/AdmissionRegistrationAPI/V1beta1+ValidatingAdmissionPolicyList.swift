// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/admissionregistration/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

extension V1beta1 {
  /// A list of ValidatingAdmissionPolicy objects.
  public struct ValidatingAdmissionPolicyList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The ValidatingAdmissionPolicy objects, ordered by name.
    public var items: [V1beta1.ValidatingAdmissionPolicy]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.ValidatingAdmissionPolicyList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1beta1",
      kind: "ValidatingAdmissionPolicyList")
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

extension V1beta1 {
  /// Changes to objects, written in CEL. Takes effect through a binding.
  public struct MutatingAdmissionPolicy: Resource {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The changes.
    public var spec: V1beta1.MutatingAdmissionPolicySpec

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.MutatingAdmissionPolicySpec()
    }
  }
}

extension V1beta1.MutatingAdmissionPolicy {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicy"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicy")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "mutatingadmissionpolicies",
    singular: "mutatingadmissionpolicy",
    categories: ["api-extensions"],
    isNamespaced: false,
    storageFolder: "mutatingadmissionpolicies",
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

extension V1beta1 {
  /// Changes to objects, written in CEL.
  public struct MutatingAdmissionPolicySpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Kind of the objects that hold parameters; expressions see no parameters when unset.
    public var paramKind: V1beta1.ParamKind? {
      get { fieldStorage.fields.paramKind }
      _modify {
        unshare()
        yield &fieldStorage.fields.paramKind
      }
    }

    /// Requests that the policy is about; required. `DELETE` and `CONNECT` cannot be matched.
    public var matchConstraints: V1beta1.MatchResources? {
      get { fieldStorage.fields.matchConstraints }
      _modify {
        unshare()
        yield &fieldStorage.fields.matchConstraints
      }
    }

    /// Values that other expressions use as `variables.<name>`; each sees those before it.
    public var variables: [V1beta1.Variable] {
      get { fieldStorage.fields.variables }
      _modify {
        unshare()
        yield &fieldStorage.fields.variables
      }
    }

    /// Changes, made one after another; at least one.
    public var mutations: [V1beta1.Mutation] {
      get { fieldStorage.fields.mutations }
      _modify {
        unshare()
        yield &fieldStorage.fields.mutations
      }
    }

    /// When an expression fails or the policy is faulty: `Fail` (refuse the request, the default)
    /// or
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
    public var matchConditions: [V1beta1.MatchCondition] {
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
}

extension V1beta1.MutatingAdmissionPolicySpec {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicySpec"
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

extension V1beta1.MutatingAdmissionPolicySpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var paramKind: V1beta1.ParamKind?
    var matchConstraints: V1beta1.MatchResources?
    var variables: [V1beta1.Variable]
    var mutations: [V1beta1.Mutation]
    var failurePolicy: String?
    var matchConditions: [V1beta1.MatchCondition]
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

extension V1beta1 {
  /// One change; the member that `patchType` names is set.
  public struct Mutation: JSONMessage {
    /// `ApplyConfiguration` or `JSONPatch`.
    public var patchType: String
    /// A change by merging, as server-side apply does.
    public var applyConfiguration: V1beta1.ApplyConfiguration?
    /// A change by JSON Patch operations.
    public var jsonPatch: V1beta1.JSONPatch?

    public init() {
      patchType = ""
    }
  }
}

extension V1beta1.Mutation {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1beta1.Mutation" }

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

extension V1beta1 {
  /// A change by merging.
  public struct ApplyConfiguration: JSONMessage {
    /// Expression that gives the part of the object to merge in, such as `Object{spec:
    /// Object.spec{replicas: 3}}`. It cannot delete.
    public var expression: String

    public init() {
      expression = ""
    }
  }
}

extension V1beta1.ApplyConfiguration {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.ApplyConfiguration"
  }

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

extension V1beta1 {
  /// A change by JSON Patch operations (RFC 6902).
  public struct JSONPatch: JSONMessage {
    /// Expression that gives a list of operations, such as `[JSONPatch{op: "add", path:
    /// "/spec/replicas", value: 3}]`.
    public var expression: String

    public init() {
      expression = ""
    }
  }
}

extension V1beta1.JSONPatch {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1beta1.JSONPatch" }

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

extension V1beta1 {
  /// A list of MutatingAdmissionPolicy objects.
  public struct MutatingAdmissionPolicyList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The MutatingAdmissionPolicy objects, ordered by name.
    public var items: [V1beta1.MutatingAdmissionPolicy]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.MutatingAdmissionPolicyList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicyList"
    )
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

extension V1beta1 {
  /// Puts a ValidatingAdmissionPolicy into effect, with parameters and for part of the requests.
  public struct ValidatingAdmissionPolicyBinding: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Which policy, with what, for which requests.
    public var spec: V1beta1.ValidatingAdmissionPolicyBindingSpec

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.ValidatingAdmissionPolicyBindingSpec()
    }
  }
}

extension V1beta1.ValidatingAdmissionPolicyBinding {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1beta1",
      kind: "ValidatingAdmissionPolicyBinding")
  }

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

extension V1beta1 {
  /// Which policy takes effect, with what, for which requests.
  public struct ValidatingAdmissionPolicyBindingSpec: JSONMessage {
    /// The policy; while there is none of this name the binding does nothing. Cannot be empty.
    public var policyName: String
    /// Object with parameters; needed when the policy has a `paramKind`.
    public var paramRef: V1beta1.ParamRef?
    /// Narrows the requests that the policy is about; all of those when unset.
    public var matchResources: V1beta1.MatchResources?
    /// What happens when a rule is not met: `Deny` (refuse), `Warn` (tell the client), `Audit`
    /// (note
    /// in the audit event). At least one; not `Deny` and `Warn` together.
    public var validationActions: [String]

    public init() {
      policyName = ""
      validationActions = []
    }
  }
}

extension V1beta1.ValidatingAdmissionPolicyBindingSpec {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec"
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

extension V1beta1 {
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

    /// Namespace of the objects; that of the request when empty. Not for kinds of the whole
    /// cluster.
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

    /// When there is no such object: `Allow` (as if there were no binding) or `Deny` (by the
    /// policy's
    /// failure policy). Required.
    public var parameterNotFoundAction: String? {
      get { fieldStorage.fields.parameterNotFoundAction }
      _modify {
        unshare()
        yield &fieldStorage.fields.parameterNotFoundAction
      }
    }
  }
}

extension V1beta1.ParamRef {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1beta1.ParamRef" }

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

extension V1beta1.ParamRef {
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
