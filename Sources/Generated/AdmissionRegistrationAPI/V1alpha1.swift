// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/admissionregistration/v1alpha1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.admissionregistration.v1alpha1`.
public enum V1alpha1 {}

extension V1alpha1 {
  /// Requests by operation, resource and name of the object.
  public struct NamedRuleWithOperations: JSONMessage {
    /// Names of objects; all of them when empty.
    public var resourceNames: [String]
    /// Operations and resources.
    public var ruleWithOperations: RuleWithOperations

    public init() {
      resourceNames = []
      ruleWithOperations = RuleWithOperations()
    }
  }
}

extension V1alpha1.NamedRuleWithOperations {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1alpha1.NamedRuleWithOperations"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&resourceNames)
      case 18: reader.value(&ruleWithOperations)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, ruleWithOperations)
    writer.repeated(1, resourceNames)
  }

  private static let members = JSONMembers(
    "NamedRuleWithOperations", "resourceNames operations apiGroups apiVersions resources scope")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&resourceNames)
      case 1: reader.strings(&ruleWithOperations.operations)
      case 2: reader.strings(&ruleWithOperations.rule.apiGroups)
      case 3: reader.strings(&ruleWithOperations.rule.apiVersions)
      case 4: reader.strings(&ruleWithOperations.rule.resources)
      case 5: reader.string(&ruleWithOperations.rule.scope)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("resourceNames", resourceNames)
    ruleWithOperations.encode(into: &writer)
  }
}

extension V1alpha1 {
  /// Requests that a policy is about; all parts must match.
  public struct MatchResources: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Namespaces by labels; all of them when empty. Kinds of the whole cluster always match.
    public var namespaceSelector: LabelSelector? {
      get { fieldStorage.fields.namespaceSelector }
      _modify {
        unshare()
        yield &fieldStorage.fields.namespaceSelector
      }
    }

    /// Labels of the object before or after the change; all of them when empty. Users can set
    /// labels,
    /// so this keeps nobody out.
    public var objectSelector: LabelSelector? {
      get { fieldStorage.fields.objectSelector }
      _modify {
        unshare()
        yield &fieldStorage.fields.objectSelector
      }
    }

    /// Requests to take in; one rule that matches is enough.
    public var resourceRules: [V1alpha1.NamedRuleWithOperations] {
      get { fieldStorage.fields.resourceRules }
      _modify {
        unshare()
        yield &fieldStorage.fields.resourceRules
      }
    }

    /// Requests to leave out; these win over `resourceRules`.
    public var excludeResourceRules: [V1alpha1.NamedRuleWithOperations] {
      get { fieldStorage.fields.excludeResourceRules }
      _modify {
        unshare()
        yield &fieldStorage.fields.excludeResourceRules
      }
    }

    /// Whether rules match only the exact group and version of the request (`Exact`) or the same
    /// object through any version (`Equivalent`, the default).
    public var matchPolicy: String? {
      get { fieldStorage.fields.matchPolicy }
      _modify {
        unshare()
        yield &fieldStorage.fields.matchPolicy
      }
    }
  }
}

extension V1alpha1.MatchResources {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1alpha1.MatchResources"
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

extension V1alpha1.MatchResources {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var namespaceSelector: LabelSelector?
    var objectSelector: LabelSelector?
    var resourceRules: [V1alpha1.NamedRuleWithOperations]
    var excludeResourceRules: [V1alpha1.NamedRuleWithOperations]
    var matchPolicy: String?

    init() {
      resourceRules = []
      excludeResourceRules = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&namespaceSelector)
        case 18: reader.optional(&objectSelector)
        case 26: reader.repeated(&resourceRules)
        case 34: reader.repeated(&excludeResourceRules)
        case 58: reader.optional(&matchPolicy)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(7, matchPolicy)
      writer.repeated(4, excludeResourceRules)
      writer.repeated(3, resourceRules)
      writer.optional(2, objectSelector)
      writer.optional(1, namespaceSelector)
    }

    private static let members = JSONMembers(
      "MatchResources",
      "namespaceSelector objectSelector resourceRules excludeResourceRules matchPolicy")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&namespaceSelector)
        case 1: reader.optional(&objectSelector)
        case 2: reader.repeated(&resourceRules)
        case 3: reader.repeated(&excludeResourceRules)
        case 4: reader.string(&matchPolicy)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("namespaceSelector", namespaceSelector)
      writer.message("objectSelector", objectSelector)
      writer.repeated("resourceRules", resourceRules)
      writer.repeated("excludeResourceRules", excludeResourceRules)
      writer.string("matchPolicy", matchPolicy)
    }
  }
}

extension V1alpha1 {
  /// A condition in CEL.
  public struct MatchCondition: JSONMessage {
    /// Name of the condition, a qualified name; unique in its list.
    public var name: String
    /// Expression that gives a boolean; sees `object`, `oldObject`, `request` and `authorizer`.
    public var expression: String

    public init() {
      name = ""
      expression = ""
    }
  }
}

extension V1alpha1.MatchCondition {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1alpha1.MatchCondition"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&expression)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, expression)
    writer.value(1, name)
  }

  private static let members = JSONMembers("MatchCondition", "name expression")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&expression)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.string(always: "expression", expression)
  }
}

extension V1alpha1 {
  /// Rules in CEL that objects must meet. Takes effect through a binding.
  public struct ValidatingAdmissionPolicy: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The rules.
    public var spec: V1alpha1.ValidatingAdmissionPolicySpec
    /// What checking the expressions' types found.
    public var status: V1alpha1.ValidatingAdmissionPolicyStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1alpha1.ValidatingAdmissionPolicySpec()
      status = V1alpha1.ValidatingAdmissionPolicyStatus()
    }
  }
}

extension V1alpha1.ValidatingAdmissionPolicy {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicy"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1alpha1", kind: "ValidatingAdmissionPolicy")
  }

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
    "ValidatingAdmissionPolicy", "metadata spec status kind apiVersion")

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

extension V1alpha1 {
  /// Rules in CEL; at least one of `validations` and `auditAnnotations` is given.
  public struct ValidatingAdmissionPolicySpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Kind of the objects that hold parameters; expressions see no parameters when unset.
    public var paramKind: V1alpha1.ParamKind? {
      get { fieldStorage.fields.paramKind }
      _modify {
        unshare()
        yield &fieldStorage.fields.paramKind
      }
    }

    /// Requests that the policy is about; required.
    public var matchConstraints: V1alpha1.MatchResources? {
      get { fieldStorage.fields.matchConstraints }
      _modify {
        unshare()
        yield &fieldStorage.fields.matchConstraints
      }
    }

    /// Rules that the object must meet; all of them.
    public var validations: [V1alpha1.Validation] {
      get { fieldStorage.fields.validations }
      _modify {
        unshare()
        yield &fieldStorage.fields.validations
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

    /// Facts to add to the audit event.
    public var auditAnnotations: [V1alpha1.AuditAnnotation] {
      get { fieldStorage.fields.auditAnnotations }
      _modify {
        unshare()
        yield &fieldStorage.fields.auditAnnotations
      }
    }

    /// Conditions in CEL that a request must meet besides the constraints, at most 64; all must be
    /// true.
    public var matchConditions: [V1alpha1.MatchCondition] {
      get { fieldStorage.fields.matchConditions }
      _modify {
        unshare()
        yield &fieldStorage.fields.matchConditions
      }
    }

    /// Values that other expressions use as `variables.<name>`; each sees those before it.
    public var variables: [V1alpha1.Variable] {
      get { fieldStorage.fields.variables }
      _modify {
        unshare()
        yield &fieldStorage.fields.variables
      }
    }
  }
}

extension V1alpha1.ValidatingAdmissionPolicySpec {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec"
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

extension V1alpha1.ValidatingAdmissionPolicySpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var paramKind: V1alpha1.ParamKind?
    var matchConstraints: V1alpha1.MatchResources?
    var validations: [V1alpha1.Validation]
    var failurePolicy: String?
    var auditAnnotations: [V1alpha1.AuditAnnotation]
    var matchConditions: [V1alpha1.MatchCondition]
    var variables: [V1alpha1.Variable]

    init() {
      validations = []
      auditAnnotations = []
      matchConditions = []
      variables = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&paramKind)
        case 18: reader.optional(&matchConstraints)
        case 26: reader.repeated(&validations)
        case 34: reader.optional(&failurePolicy)
        case 42: reader.repeated(&auditAnnotations)
        case 50: reader.repeated(&matchConditions)
        case 58: reader.repeated(&variables)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(7, variables)
      writer.repeated(6, matchConditions)
      writer.repeated(5, auditAnnotations)
      writer.optional(4, failurePolicy)
      writer.repeated(3, validations)
      writer.optional(2, matchConstraints)
      writer.optional(1, paramKind)
    }

    private static let members = JSONMembers(
      "ValidatingAdmissionPolicySpec",
      """
      paramKind matchConstraints validations failurePolicy auditAnnotations
      matchConditions variables
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&paramKind)
        case 1: reader.optional(&matchConstraints)
        case 2: reader.repeated(&validations)
        case 3: reader.string(&failurePolicy)
        case 4: reader.repeated(&auditAnnotations)
        case 5: reader.repeated(&matchConditions)
        case 6: reader.repeated(&variables)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("paramKind", paramKind)
      writer.message("matchConstraints", matchConstraints)
      writer.repeated("validations", validations)
      writer.string("failurePolicy", failurePolicy)
      writer.repeated("auditAnnotations", auditAnnotations)
      writer.repeated("matchConditions", matchConditions)
      writer.repeated("variables", variables)
    }
  }
}

extension V1alpha1 {
  /// Kind of the objects that hold parameters.
  public struct ParamKind: JSONMessage {
    /// API version, such as `rules.example.com/v1`.
    public var apiVersion: String
    /// Kind of the objects.
    public var kind: String

    public init() {
      apiVersion = ""
      kind = ""
    }
  }
}

extension V1alpha1.ParamKind {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1alpha1.ParamKind" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&apiVersion)
      case 18: reader.value(&kind)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, kind)
    writer.value(1, apiVersion)
  }

  private static let members = JSONMembers("ParamKind", "apiVersion kind")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&apiVersion)
      case 1: reader.string(&kind)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("apiVersion", apiVersion)
    writer.string("kind", kind)
  }
}

extension V1alpha1 {
  /// A named value.
  public struct Variable: JSONMessage {
    /// Name, as in `variables.<name>`; a CEL identifier, unique in the policy.
    public var name: String
    /// Expression that gives the value; evaluated when first used.
    public var expression: String

    public init() {
      name = ""
      expression = ""
    }
  }
}

extension V1alpha1.Variable {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1alpha1.Variable" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&expression)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, expression)
    writer.value(1, name)
  }

  private static let members = JSONMembers("Variable", "name expression")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&expression)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.string(always: "expression", expression)
  }
}

extension V1alpha1 {
  /// A rule in CEL.
  public struct Validation: JSONMessage {
    /// Expression that gives true when the object passes; sees `object`, `oldObject`, `request`,
    /// `params`, `namespaceObject`, `authorizer` and `variables`.
    public var expression: String
    /// What to tell the client when it does not pass, one line; required when `expression` has line
    /// breaks. Made from the expression when empty.
    public var message: String
    /// Reason in the answer: `Unauthorized`, `Forbidden`, `Invalid` (the default) or
    /// `RequestEntityTooLarge`; it decides the HTTP status.
    public var reason: String?
    /// Expression that gives the message; it wins over `message`, which is used when this fails or
    /// gives nothing.
    public var messageExpression: String

    public init() {
      expression = ""
      message = ""
      messageExpression = ""
    }
  }
}

extension V1alpha1.Validation {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1alpha1.Validation" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&expression)
      case 18: reader.value(&message)
      case 26: reader.optional(&reason)
      case 34: reader.value(&messageExpression)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, messageExpression)
    writer.optional(3, reason)
    writer.value(2, message)
    writer.value(1, expression)
  }

  private static let members = JSONMembers(
    "Validation", "expression message reason messageExpression")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&expression)
      case 1: reader.string(&message)
      case 2: reader.string(&reason)
      case 3: reader.string(&messageExpression)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "expression", expression)
    writer.string("message", message)
    writer.string("reason", reason)
    writer.string("messageExpression", messageExpression)
  }
}

extension V1alpha1 {
  /// A fact to add to the audit event.
  public struct AuditAnnotation: JSONMessage {
    /// Key of the fact, a qualified name; unique in the policy, whose name is put before it. At
    /// most
    /// 63 characters.
    public var key: String
    /// Expression that gives a text, or null for nothing; at most 10 KiB of it are kept. 5 KiB long
    /// at
    /// most.
    public var valueExpression: String

    public init() {
      key = ""
      valueExpression = ""
    }
  }
}

extension V1alpha1.AuditAnnotation {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1alpha1.AuditAnnotation"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      case 18: reader.value(&valueExpression)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, valueExpression)
    writer.value(1, key)
  }

  private static let members = JSONMembers("AuditAnnotation", "key valueExpression")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&key)
      case 1: reader.string(&valueExpression)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "key", key)
    writer.string(always: "valueExpression", valueExpression)
  }
}

extension V1alpha1 {
  /// What the server found in a policy.
  public struct ValidatingAdmissionPolicyStatus: JSONMessage {
    /// `metadata.generation` last looked at.
    public var observedGeneration: Int64
    /// What checking the types of the expressions found; unset before it was done.
    public var typeChecking: V1alpha1.TypeChecking?
    /// State in single aspects.
    public var conditions: [Condition]

    public init() {
      observedGeneration = 0
      conditions = []
    }
  }
}

extension V1alpha1.ValidatingAdmissionPolicyStatus {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&observedGeneration)
      case 18: reader.optional(&typeChecking)
      case 26: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, conditions)
    writer.optional(2, typeChecking)
    writer.value(1, observedGeneration)
  }

  private static let members = JSONMembers(
    "ValidatingAdmissionPolicyStatus", "observedGeneration typeChecking conditions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&observedGeneration)
      case 1: reader.optional(&typeChecking)
      case 2: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("observedGeneration", observedGeneration)
    writer.message("typeChecking", typeChecking)
    writer.repeated("conditions", conditions)
  }
}
