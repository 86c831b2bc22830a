// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apiextensions/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

extension V1beta1 {
  /// One aspect of the state of a definition.
  public struct CustomResourceDefinitionCondition: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Which: `Established` (the kind is served), `NamesAccepted`, `NonStructuralSchema`,
    /// `Terminating`, `KubernetesAPIApprovalPolicyConformant` or `StorageMigrating`.
    public var type: String {
      get { fieldStorage.fields.type }
      _modify {
        unshare()
        yield &fieldStorage.fields.type
      }
    }

    /// Whether it holds: True, False or Unknown.
    public var status: String {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }

    /// When `status` last changed from one value to another.
    public var lastTransitionTime: Time {
      get { fieldStorage.fields.lastTransitionTime }
      _modify {
        unshare()
        yield &fieldStorage.fields.lastTransitionTime
      }
    }

    /// One CamelCase word for why the condition has this status; meant for programs.
    public var reason: String {
      get { fieldStorage.fields.reason }
      _modify {
        unshare()
        yield &fieldStorage.fields.reason
      }
    }

    /// Details for people about the last change of status; may be empty.
    public var message: String {
      get { fieldStorage.fields.message }
      _modify {
        unshare()
        yield &fieldStorage.fields.message
      }
    }

    /// `metadata.generation` of the object that the condition was computed from.
    public var observedGeneration: Int64 {
      get { fieldStorage.fields.observedGeneration }
      _modify {
        unshare()
        yield &fieldStorage.fields.observedGeneration
      }
    }
  }
}

extension V1beta1.CustomResourceDefinitionCondition {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionCondition"
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

extension V1beta1.CustomResourceDefinitionCondition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var status: String
    var lastTransitionTime: Time
    var reason: String
    var message: String
    var observedGeneration: Int64

    init() {
      type = ""
      status = ""
      lastTransitionTime = Time()
      reason = ""
      message = ""
      observedGeneration = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&type)
        case 18: reader.value(&status)
        case 26: reader.value(&lastTransitionTime)
        case 34: reader.value(&reason)
        case 42: reader.value(&message)
        case 48: reader.value(&observedGeneration)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, observedGeneration)
      writer.value(5, message)
      writer.value(4, reason)
      writer.value(3, lastTransitionTime)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "CustomResourceDefinitionCondition",
      "type status lastTransitionTime reason message observedGeneration")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.string(&status)
        case 2: reader.value(&lastTransitionTime)
        case 3: reader.string(&reason)
        case 4: reader.string(&message)
        case 5: reader.integer(&observedGeneration)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.string(always: "status", status)
      writer.message("lastTransitionTime", lastTransitionTime)
      writer.string("reason", reason)
      writer.string("message", message)
      writer.integer("observedGeneration", observedGeneration)
    }
  }
}

extension V1beta1 {
  /// A list of CustomResourceDefinition objects.
  public struct CustomResourceDefinitionList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The CustomResourceDefinition objects, ordered by name.
    public var items: [V1beta1.CustomResourceDefinition]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.CustomResourceDefinitionList {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "apiextensions.k8s.io", version: "v1beta1", kind: "CustomResourceDefinitionList")
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
    "CustomResourceDefinitionList", "metadata items kind apiVersion")

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
  /// What objects look like.
  public struct CustomResourceValidation: JSONMessage {
    /// The schema; objects that do not fit are refused.
    public var openAPIV3Schema: V1beta1.JSONSchemaProps?

    public init() {}
  }
}

extension V1beta1.CustomResourceValidation {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceValidation"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&openAPIV3Schema)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, openAPIV3Schema)
  }

  private static let members = JSONMembers("CustomResourceValidation", "openAPIV3Schema")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&openAPIV3Schema)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("openAPIV3Schema", openAPIV3Schema)
  }
}

extension V1beta1 {
  /// A schema in the form of JSON Schema, with the rules for structural schemas: every level has a
  /// type.
  public struct JSONSchemaProps: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Address that identifies the schema; not allowed in a definition.
    public var id: String {
      get { fieldStorage.fields.id }
      _modify {
        unshare()
        yield &fieldStorage.fields.id
      }
    }

    /// Address of the schema language; without effect.
    public var schema: String {
      get { fieldStorage.fields.schema }
      _modify {
        unshare()
        yield &fieldStorage.fields.schema
      }
    }

    /// Address of another schema to use here; not allowed in a definition.
    public var ref: String? {
      get { fieldStorage.fields.ref }
      _modify {
        unshare()
        yield &fieldStorage.fields.ref
      }
    }

    /// What the value means; shown by `kubectl explain`.
    public var description: String {
      get { fieldStorage.fields.description }
      _modify {
        unshare()
        yield &fieldStorage.fields.description
      }
    }

    /// `object`, `array`, `string`, `integer`, `number` or `boolean`; needed at each level, but for
    /// `x-kubernetes-int-or-string` and `x-kubernetes-preserve-unknown-fields`.
    public var type: String {
      get { fieldStorage.fields.type }
      _modify {
        unshare()
        yield &fieldStorage.fields.type
      }
    }

    /// Form of the value, such as `date-time`, `ipv4`, `uuid` or `byte`. Unknown forms are ignored.
    public var format: String {
      get { fieldStorage.fields.format }
      _modify {
        unshare()
        yield &fieldStorage.fields.format
      }
    }

    /// Short name of the value, for people.
    public var title: String {
      get { fieldStorage.fields.title }
      _modify {
        unshare()
        yield &fieldStorage.fields.title
      }
    }

    /// Value that a missing field gets; it must fit the schema.
    public var `default`: V1beta1.JSON? {
      get { fieldStorage.fields.`default` }
      _modify {
        unshare()
        yield &fieldStorage.fields.`default`
      }
    }

    /// Greatest value of a number.
    public var maximum: Double? {
      get { fieldStorage.fields.maximum }
      _modify {
        unshare()
        yield &fieldStorage.fields.maximum
      }
    }

    /// The value must be less than `maximum`, not equal.
    public var exclusiveMaximum: Bool {
      get { fieldStorage.fields.exclusiveMaximum }
      _modify {
        unshare()
        yield &fieldStorage.fields.exclusiveMaximum
      }
    }

    /// Least value of a number.
    public var minimum: Double? {
      get { fieldStorage.fields.minimum }
      _modify {
        unshare()
        yield &fieldStorage.fields.minimum
      }
    }

    /// The value must be greater than `minimum`, not equal.
    public var exclusiveMinimum: Bool {
      get { fieldStorage.fields.exclusiveMinimum }
      _modify {
        unshare()
        yield &fieldStorage.fields.exclusiveMinimum
      }
    }

    /// Most characters of a text.
    public var maxLength: Int64? {
      get { fieldStorage.fields.maxLength }
      _modify {
        unshare()
        yield &fieldStorage.fields.maxLength
      }
    }

    /// Least characters of a text.
    public var minLength: Int64? {
      get { fieldStorage.fields.minLength }
      _modify {
        unshare()
        yield &fieldStorage.fields.minLength
      }
    }

    /// Regular expression that must match some part of a text.
    public var pattern: String {
      get { fieldStorage.fields.pattern }
      _modify {
        unshare()
        yield &fieldStorage.fields.pattern
      }
    }

    /// Most entries of an array.
    public var maxItems: Int64? {
      get { fieldStorage.fields.maxItems }
      _modify {
        unshare()
        yield &fieldStorage.fields.maxItems
      }
    }

    /// Least entries of an array.
    public var minItems: Int64? {
      get { fieldStorage.fields.minItems }
      _modify {
        unshare()
        yield &fieldStorage.fields.minItems
      }
    }

    /// Must not be true: it would be too slow. A list of type `set` has the same effect.
    public var uniqueItems: Bool {
      get { fieldStorage.fields.uniqueItems }
      _modify {
        unshare()
        yield &fieldStorage.fields.uniqueItems
      }
    }

    /// A number must be a multiple of this.
    public var multipleOf: Double? {
      get { fieldStorage.fields.multipleOf }
      _modify {
        unshare()
        yield &fieldStorage.fields.multipleOf
      }
    }

    /// The values that are allowed.
    public var `enum`: [V1beta1.JSON] {
      get { fieldStorage.fields.`enum` }
      _modify {
        unshare()
        yield &fieldStorage.fields.`enum`
      }
    }

    /// Most members of an object.
    public var maxProperties: Int64? {
      get { fieldStorage.fields.maxProperties }
      _modify {
        unshare()
        yield &fieldStorage.fields.maxProperties
      }
    }

    /// Least members of an object.
    public var minProperties: Int64? {
      get { fieldStorage.fields.minProperties }
      _modify {
        unshare()
        yield &fieldStorage.fields.minProperties
      }
    }

    /// Members that an object must have.
    public var required: [String] {
      get { fieldStorage.fields.required }
      _modify {
        unshare()
        yield &fieldStorage.fields.required
      }
    }

    /// Schema of the entries of an array.
    public var items: V1beta1.JSONSchemaPropsOrArray? {
      get { fieldStorage.fields.items }
      _modify {
        unshare()
        yield &fieldStorage.fields.items
      }
    }

    /// Schemas that all must fit; they may only restrict values.
    public var allOf: [V1beta1.JSONSchemaProps] {
      get { fieldStorage.fields.allOf }
      _modify {
        unshare()
        yield &fieldStorage.fields.allOf
      }
    }

    /// Schemas of which exactly one must fit; they may only restrict values.
    public var oneOf: [V1beta1.JSONSchemaProps] {
      get { fieldStorage.fields.oneOf }
      _modify {
        unshare()
        yield &fieldStorage.fields.oneOf
      }
    }

    /// Schemas of which at least one must fit; they may only restrict values.
    public var anyOf: [V1beta1.JSONSchemaProps] {
      get { fieldStorage.fields.anyOf }
      _modify {
        unshare()
        yield &fieldStorage.fields.anyOf
      }
    }

    /// Schema that must not fit; it may only restrict values.
    public var not: V1beta1.JSONSchemaProps? {
      get { fieldStorage.fields.not }
      _modify {
        unshare()
        yield &fieldStorage.fields.not
      }
    }

    /// Schemas of the members of an object, by name. Members that are not named are dropped.
    public var properties: SortedMap<String, V1beta1.JSONSchemaProps> {
      get { fieldStorage.fields.properties }
      _modify {
        unshare()
        yield &fieldStorage.fields.properties
      }
    }

    /// Schema of the members of an object that is used as a map; not together with `properties`.
    public var additionalProperties: V1beta1.JSONSchemaPropsOrBool? {
      get { fieldStorage.fields.additionalProperties }
      _modify {
        unshare()
        yield &fieldStorage.fields.additionalProperties
      }
    }

    /// Schemas of the members of an object, by patterns of their names; not allowed in a
    /// definition.
    public var patternProperties: SortedMap<String, V1beta1.JSONSchemaProps> {
      get { fieldStorage.fields.patternProperties }
      _modify {
        unshare()
        yield &fieldStorage.fields.patternProperties
      }
    }

    /// What must hold when a member is there; not allowed in a definition.
    public var dependencies: SortedMap<String, V1beta1.JSONSchemaPropsOrStringArray> {
      get { fieldStorage.fields.dependencies }
      _modify {
        unshare()
        yield &fieldStorage.fields.dependencies
      }
    }

    /// Schema of the entries of an array beyond those of `items`; not allowed in a definition.
    public var additionalItems: V1beta1.JSONSchemaPropsOrBool? {
      get { fieldStorage.fields.additionalItems }
      _modify {
        unshare()
        yield &fieldStorage.fields.additionalItems
      }
    }

    /// Schemas for others to refer to; not allowed in a definition.
    public var definitions: SortedMap<String, V1beta1.JSONSchemaProps> {
      get { fieldStorage.fields.definitions }
      _modify {
        unshare()
        yield &fieldStorage.fields.definitions
      }
    }

    /// Where more is written about the value.
    public var externalDocs: V1beta1.ExternalDocumentation? {
      get { fieldStorage.fields.externalDocs }
      _modify {
        unshare()
        yield &fieldStorage.fields.externalDocs
      }
    }

    /// A value as an example; without effect.
    public var example: V1beta1.JSON? {
      get { fieldStorage.fields.example }
      _modify {
        unshare()
        yield &fieldStorage.fields.example
      }
    }

    /// The value may be null; without it null is dropped or refused.
    public var nullable: Bool {
      get { fieldStorage.fields.nullable }
      _modify {
        unshare()
        yield &fieldStorage.fields.nullable
      }
    }

    /// Members that are not named are kept; unset or true.
    public var xKubernetesPreserveUnknownFields: Bool? {
      get { fieldStorage.fields.xKubernetesPreserveUnknownFields }
      _modify {
        unshare()
        yield &fieldStorage.fields.xKubernetesPreserveUnknownFields
      }
    }

    /// The value is an object of some kind, with apiVersion, kind and metadata, which are checked.
    public var xKubernetesEmbeddedResource: Bool {
      get { fieldStorage.fields.xKubernetesEmbeddedResource }
      _modify {
        unshare()
        yield &fieldStorage.fields.xKubernetesEmbeddedResource
      }
    }

    /// The value is a whole number or a text; `type` must be unset.
    public var xKubernetesIntOrString: Bool {
      get { fieldStorage.fields.xKubernetesIntOrString }
      _modify {
        unshare()
        yield &fieldStorage.fields.xKubernetesIntOrString
      }
    }

    /// Members that together identify an entry of a list of type `map`; they must be required or
    /// have
    /// a default.
    public var xKubernetesListMapKeys: [String] {
      get { fieldStorage.fields.xKubernetesListMapKeys }
      _modify {
        unshare()
        yield &fieldStorage.fields.xKubernetesListMapKeys
      }
    }

    /// How server-side apply merges a list: `atomic` (as one value, the default), `set` (entries
    /// are
    /// unique) or `map` (entries have keys).
    public var xKubernetesListType: String? {
      get { fieldStorage.fields.xKubernetesListType }
      _modify {
        unshare()
        yield &fieldStorage.fields.xKubernetesListType
      }
    }

    /// How server-side apply merges an object: `granular` (each member, the default) or `atomic`
    /// (as
    /// one value).
    public var xKubernetesMapType: String? {
      get { fieldStorage.fields.xKubernetesMapType }
      _modify {
        unshare()
        yield &fieldStorage.fields.xKubernetesMapType
      }
    }

    /// Rules in CEL that the value must meet.
    public var xKubernetesValidations: [V1beta1.ValidationRule] {
      get { fieldStorage.fields.xKubernetesValidations }
      _modify {
        unshare()
        yield &fieldStorage.fields.xKubernetesValidations
      }
    }
  }
}

extension V1beta1.JSONSchemaProps {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps"
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

extension V1beta1.JSONSchemaProps {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var id: String
    var schema: String
    var ref: String?
    var description: String
    var type: String
    var format: String
    var title: String
    var `default`: V1beta1.JSON?
    var maximum: Double?
    var exclusiveMaximum: Bool
    var minimum: Double?
    var exclusiveMinimum: Bool
    var maxLength: Int64?
    var minLength: Int64?
    var pattern: String
    var maxItems: Int64?
    var minItems: Int64?
    var uniqueItems: Bool
    var multipleOf: Double?
    var `enum`: [V1beta1.JSON]
    var maxProperties: Int64?
    var minProperties: Int64?
    var required: [String]
    var items: V1beta1.JSONSchemaPropsOrArray?
    var allOf: [V1beta1.JSONSchemaProps]
    var oneOf: [V1beta1.JSONSchemaProps]
    var anyOf: [V1beta1.JSONSchemaProps]
    var not: V1beta1.JSONSchemaProps?
    var properties: SortedMap<String, V1beta1.JSONSchemaProps>
    var additionalProperties: V1beta1.JSONSchemaPropsOrBool?
    var patternProperties: SortedMap<String, V1beta1.JSONSchemaProps>
    var dependencies: SortedMap<String, V1beta1.JSONSchemaPropsOrStringArray>
    var additionalItems: V1beta1.JSONSchemaPropsOrBool?
    var definitions: SortedMap<String, V1beta1.JSONSchemaProps>
    var externalDocs: V1beta1.ExternalDocumentation?
    var example: V1beta1.JSON?
    var nullable: Bool
    var xKubernetesPreserveUnknownFields: Bool?
    var xKubernetesEmbeddedResource: Bool
    var xKubernetesIntOrString: Bool
    var xKubernetesListMapKeys: [String]
    var xKubernetesListType: String?
    var xKubernetesMapType: String?
    var xKubernetesValidations: [V1beta1.ValidationRule]

    init() {
      id = ""
      schema = ""
      description = ""
      type = ""
      format = ""
      title = ""
      exclusiveMaximum = false
      exclusiveMinimum = false
      pattern = ""
      uniqueItems = false
      `enum` = []
      required = []
      allOf = []
      oneOf = []
      anyOf = []
      properties = SortedMap()
      patternProperties = SortedMap()
      dependencies = SortedMap()
      definitions = SortedMap()
      nullable = false
      xKubernetesEmbeddedResource = false
      xKubernetesIntOrString = false
      xKubernetesListMapKeys = []
      xKubernetesValidations = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&id)
        case 18: reader.value(&schema)
        case 26: reader.optional(&ref)
        case 34: reader.value(&description)
        case 42: reader.value(&type)
        case 50: reader.value(&format)
        case 58: reader.value(&title)
        case 66: reader.optional(&`default`)
        case 73: reader.optional(&maximum)
        case 80: reader.value(&exclusiveMaximum)
        case 89: reader.optional(&minimum)
        case 96: reader.value(&exclusiveMinimum)
        case 104: reader.optional(&maxLength)
        case 112: reader.optional(&minLength)
        case 122: reader.value(&pattern)
        case 128: reader.optional(&maxItems)
        case 136: reader.optional(&minItems)
        case 144: reader.value(&uniqueItems)
        case 153: reader.optional(&multipleOf)
        case 162: reader.repeated(&`enum`)
        case 168: reader.optional(&maxProperties)
        case 176: reader.optional(&minProperties)
        case 186: reader.repeated(&required)
        case 194: reader.optional(&items)
        case 202: reader.repeated(&allOf)
        case 210: reader.repeated(&oneOf)
        case 218: reader.repeated(&anyOf)
        case 226: reader.optional(&not)
        case 234: reader.map(&properties)
        case 242: reader.optional(&additionalProperties)
        case 250: reader.map(&patternProperties)
        case 258: reader.map(&dependencies)
        case 266: reader.optional(&additionalItems)
        case 274: reader.map(&definitions)
        case 282: reader.optional(&externalDocs)
        case 290: reader.optional(&example)
        case 296: reader.value(&nullable)
        case 304: reader.optional(&xKubernetesPreserveUnknownFields)
        case 312: reader.value(&xKubernetesEmbeddedResource)
        case 320: reader.value(&xKubernetesIntOrString)
        case 330: reader.repeated(&xKubernetesListMapKeys)
        case 338: reader.optional(&xKubernetesListType)
        case 346: reader.optional(&xKubernetesMapType)
        case 354: reader.repeated(&xKubernetesValidations)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(44, xKubernetesValidations)
      writer.optional(43, xKubernetesMapType)
      writer.optional(42, xKubernetesListType)
      writer.repeated(41, xKubernetesListMapKeys)
      writer.value(40, xKubernetesIntOrString)
      writer.value(39, xKubernetesEmbeddedResource)
      writer.optional(38, xKubernetesPreserveUnknownFields)
      writer.value(37, nullable)
      writer.optional(36, example)
      writer.optional(35, externalDocs)
      writer.map(34, definitions)
      writer.optional(33, additionalItems)
      writer.map(32, dependencies)
      writer.map(31, patternProperties)
      writer.optional(30, additionalProperties)
      writer.map(29, properties)
      writer.optional(28, not)
      writer.repeated(27, anyOf)
      writer.repeated(26, oneOf)
      writer.repeated(25, allOf)
      writer.optional(24, items)
      writer.repeated(23, required)
      writer.optional(22, minProperties)
      writer.optional(21, maxProperties)
      writer.repeated(20, `enum`)
      writer.optional(19, multipleOf)
      writer.value(18, uniqueItems)
      writer.optional(17, minItems)
      writer.optional(16, maxItems)
      writer.value(15, pattern)
      writer.optional(14, minLength)
      writer.optional(13, maxLength)
      writer.value(12, exclusiveMinimum)
      writer.optional(11, minimum)
      writer.value(10, exclusiveMaximum)
      writer.optional(9, maximum)
      writer.optional(8, `default`)
      writer.value(7, title)
      writer.value(6, format)
      writer.value(5, type)
      writer.value(4, description)
      writer.optional(3, ref)
      writer.value(2, schema)
      writer.value(1, id)
    }

    private static let members = JSONMembers(
      "JSONSchemaProps",
      """
      id $schema $ref description type format title default maximum exclusiveMaximum
      minimum exclusiveMinimum maxLength minLength pattern maxItems minItems
      uniqueItems multipleOf enum maxProperties minProperties required items allOf
      oneOf anyOf not properties additionalProperties patternProperties dependencies
      additionalItems definitions externalDocs example nullable
      x-kubernetes-preserve-unknown-fields x-kubernetes-embedded-resource
      x-kubernetes-int-or-string x-kubernetes-list-map-keys x-kubernetes-list-type
      x-kubernetes-map-type x-kubernetes-validations
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&id)
        case 1: reader.string(&schema)
        case 2: reader.string(&ref)
        case 3: reader.string(&description)
        case 4: reader.string(&type)
        case 5: reader.string(&format)
        case 6: reader.string(&title)
        case 7: reader.optional(&`default`)
        case 8: reader.optional(&maximum)
        case 9: reader.bool(&exclusiveMaximum)
        case 10: reader.optional(&minimum)
        case 11: reader.bool(&exclusiveMinimum)
        case 12: reader.integer(&maxLength)
        case 13: reader.integer(&minLength)
        case 14: reader.string(&pattern)
        case 15: reader.integer(&maxItems)
        case 16: reader.integer(&minItems)
        case 17: reader.bool(&uniqueItems)
        case 18: reader.optional(&multipleOf)
        case 19: reader.repeated(&`enum`)
        case 20: reader.integer(&maxProperties)
        case 21: reader.integer(&minProperties)
        case 22: reader.strings(&required)
        case 23: reader.optional(&items)
        case 24: reader.repeated(&allOf)
        case 25: reader.repeated(&oneOf)
        case 26: reader.repeated(&anyOf)
        case 27: reader.optional(&not)
        case 28: reader.map(&properties)
        case 29: reader.optional(&additionalProperties)
        case 30: reader.map(&patternProperties)
        case 31: reader.map(&dependencies)
        case 32: reader.optional(&additionalItems)
        case 33: reader.map(&definitions)
        case 34: reader.optional(&externalDocs)
        case 35: reader.optional(&example)
        case 36: reader.bool(&nullable)
        case 37: reader.bool(&xKubernetesPreserveUnknownFields)
        case 38: reader.bool(&xKubernetesEmbeddedResource)
        case 39: reader.bool(&xKubernetesIntOrString)
        case 40: reader.strings(&xKubernetesListMapKeys)
        case 41: reader.string(&xKubernetesListType)
        case 42: reader.string(&xKubernetesMapType)
        case 43: reader.repeated(&xKubernetesValidations)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("id", id)
      writer.string("$schema", schema)
      writer.string("$ref", ref)
      writer.string("description", description)
      writer.string("type", type)
      writer.string("format", format)
      writer.string("title", title)
      writer.message("default", `default`)
      writer.optional("maximum", maximum)
      writer.bool("exclusiveMaximum", exclusiveMaximum)
      writer.optional("minimum", minimum)
      writer.bool("exclusiveMinimum", exclusiveMinimum)
      writer.integer("maxLength", maxLength)
      writer.integer("minLength", minLength)
      writer.string("pattern", pattern)
      writer.integer("maxItems", maxItems)
      writer.integer("minItems", minItems)
      writer.bool("uniqueItems", uniqueItems)
      writer.optional("multipleOf", multipleOf)
      writer.repeated("enum", `enum`)
      writer.integer("maxProperties", maxProperties)
      writer.integer("minProperties", minProperties)
      writer.strings("required", required)
      writer.message("items", items)
      writer.repeated("allOf", allOf)
      writer.repeated("oneOf", oneOf)
      writer.repeated("anyOf", anyOf)
      writer.message("not", not)
      writer.map("properties", properties)
      writer.message("additionalProperties", additionalProperties)
      writer.map("patternProperties", patternProperties)
      writer.map("dependencies", dependencies)
      writer.message("additionalItems", additionalItems)
      writer.map("definitions", definitions)
      writer.message("externalDocs", externalDocs)
      writer.message("example", example)
      writer.bool("nullable", nullable)
      writer.bool("x-kubernetes-preserve-unknown-fields", xKubernetesPreserveUnknownFields)
      writer.bool("x-kubernetes-embedded-resource", xKubernetesEmbeddedResource)
      writer.bool("x-kubernetes-int-or-string", xKubernetesIntOrString)
      writer.strings("x-kubernetes-list-map-keys", xKubernetesListMapKeys)
      writer.string("x-kubernetes-list-type", xKubernetesListType)
      writer.string("x-kubernetes-map-type", xKubernetesMapType)
      writer.repeated("x-kubernetes-validations", xKubernetesValidations)
    }
  }
}

extension V1beta1 {
  /// Any JSON value: object, array, text, number, true, false or null.
  public struct JSON: JSONMessage {
    /// The value as JSON text.
    public var raw: [UInt8]?

    public init() {}
  }
}

extension V1beta1.JSON {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSON"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&raw)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, raw)
  }

  public mutating func read(from reader: inout JSONReader) {
    raw = reader.rawValue()
  }

  public func write(to writer: inout JSONWriter) {
    writer.putEmbedded(raw ?? [])
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
}

extension V1beta1 {
  /// One schema, or several; in JSON an object or an array.
  public struct JSONSchemaPropsOrArray: JSONMessage {
    /// The schema, when there is one.
    public var schema: V1beta1.JSONSchemaProps?
    /// The schemas, when there are several. Not allowed in a definition.
    public var jSONSchemas: [V1beta1.JSONSchemaProps]

    public init() {
      jSONSchemas = []
    }
  }
}

extension V1beta1.JSONSchemaPropsOrArray {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrArray"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&schema)
      case 18: reader.repeated(&jSONSchemas)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, jSONSchemas)
    writer.optional(1, schema)
  }

  public mutating func read(from reader: inout JSONReader) {
    self = Self()
    switch reader.nextShape {
    case .object:
      reader.optional(&schema)
    case .array: reader.repeated(&jSONSchemas)
    default: reader.skipValue()
    }
  }

  public func write(to writer: inout JSONWriter) {
    if !jSONSchemas.isEmpty { return writer.array(jSONSchemas) }
    if let schema { return schema.write(to: &writer) }
    writer.null()
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
}

extension V1beta1 {
  /// A schema, or whether anything is allowed; in JSON an object, true or false.
  public struct JSONSchemaPropsOrBool: JSONMessage {
    /// Anything is allowed; true also when there is a schema.
    public var allows: Bool
    /// The schema.
    public var schema: V1beta1.JSONSchemaProps?

    public init() {
      allows = false
    }
  }
}

extension V1beta1.JSONSchemaPropsOrBool {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrBool"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&allows)
      case 18: reader.optional(&schema)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, schema)
    writer.value(1, allows)
  }

  public mutating func read(from reader: inout JSONReader) {
    self = Self()
    switch reader.nextShape {
    case .object:
      allows = true
      reader.optional(&schema)
    case .bool: reader.value(&allows)
    default: reader.skipValue()
    }
  }

  public func write(to writer: inout JSONWriter) {
    if let schema { return schema.write(to: &writer) }
    allows.write(to: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
}

extension V1beta1 {
  /// A schema, or names of members; in JSON an object or an array of texts.
  public struct JSONSchemaPropsOrStringArray: JSONMessage {
    /// The schema.
    public var schema: V1beta1.JSONSchemaProps?
    /// The names.
    public var property: [String]

    public init() {
      property = []
    }
  }
}

extension V1beta1.JSONSchemaPropsOrStringArray {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrStringArray"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&schema)
      case 18: reader.repeated(&property)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, property)
    writer.optional(1, schema)
  }

  public mutating func read(from reader: inout JSONReader) {
    self = Self()
    switch reader.nextShape {
    case .object:
      reader.optional(&schema)
    case .array: reader.repeated(&property)
    default: reader.skipValue()
    }
  }

  public func write(to writer: inout JSONWriter) {
    if !property.isEmpty { return writer.array(property) }
    if let schema { return schema.write(to: &writer) }
    writer.null()
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
}

extension V1beta1 {
  /// A rule in CEL about a value.
  public struct ValidationRule: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Expression that must be true; `self` is the value, `oldSelf` the value before an update. A
    /// rule
    /// with `oldSelf` is checked only on updates.
    public var rule: String {
      get { fieldStorage.fields.rule }
      _modify {
        unshare()
        yield &fieldStorage.fields.rule
      }
    }

    /// What is told when the rule is broken; one line. The rule itself when unset.
    public var message: String {
      get { fieldStorage.fields.message }
      _modify {
        unshare()
        yield &fieldStorage.fields.message
      }
    }

    /// CEL expression that gives the message; wins over `message` unless it fails or is empty.
    public var messageExpression: String {
      get { fieldStorage.fields.messageExpression }
      _modify {
        unshare()
        yield &fieldStorage.fields.messageExpression
      }
    }

    /// Kind of error for clients: `FieldValueInvalid` (the default), `FieldValueForbidden`,
    /// `FieldValueRequired` or `FieldValueDuplicate`.
    public var reason: String? {
      get { fieldStorage.fields.reason }
      _modify {
        unshare()
        yield &fieldStorage.fields.reason
      }
    }

    /// Path to the field that the error is about, below the value, such as `.size`; the value
    /// itself
    /// when unset.
    public var fieldPath: String {
      get { fieldStorage.fields.fieldPath }
      _modify {
        unshare()
        yield &fieldStorage.fields.fieldPath
      }
    }

    /// A rule with `oldSelf` is checked on creation too; `oldSelf` is then an optional value.
    public var optionalOldSelf: Bool? {
      get { fieldStorage.fields.optionalOldSelf }
      _modify {
        unshare()
        yield &fieldStorage.fields.optionalOldSelf
      }
    }
  }
}

extension V1beta1.ValidationRule {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ValidationRule"
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

extension V1beta1.ValidationRule {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var rule: String
    var message: String
    var messageExpression: String
    var reason: String?
    var fieldPath: String
    var optionalOldSelf: Bool?

    init() {
      rule = ""
      message = ""
      messageExpression = ""
      fieldPath = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&rule)
        case 18: reader.value(&message)
        case 26: reader.value(&messageExpression)
        case 34: reader.optional(&reason)
        case 42: reader.value(&fieldPath)
        case 48: reader.optional(&optionalOldSelf)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(6, optionalOldSelf)
      writer.value(5, fieldPath)
      writer.optional(4, reason)
      writer.value(3, messageExpression)
      writer.value(2, message)
      writer.value(1, rule)
    }

    private static let members = JSONMembers(
      "ValidationRule", "rule message messageExpression reason fieldPath optionalOldSelf")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&rule)
        case 1: reader.string(&message)
        case 2: reader.string(&messageExpression)
        case 3: reader.string(&reason)
        case 4: reader.string(&fieldPath)
        case 5: reader.bool(&optionalOldSelf)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "rule", rule)
      writer.string("message", message)
      writer.string("messageExpression", messageExpression)
      writer.string("reason", reason)
      writer.string("fieldPath", fieldPath)
      writer.bool("optionalOldSelf", optionalOldSelf)
    }
  }
}

extension V1beta1 {
  /// A place with more documentation.
  public struct ExternalDocumentation: JSONMessage {
    /// What is found there.
    public var description: String
    /// Address of the documentation.
    public var url: String

    public init() {
      description = ""
      url = ""
    }
  }
}

extension V1beta1.ExternalDocumentation {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ExternalDocumentation"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&description)
      case 18: reader.value(&url)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, url)
    writer.value(1, description)
  }

  private static let members = JSONMembers("ExternalDocumentation", "description url")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&description)
      case 1: reader.string(&url)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("description", description)
    writer.string("url", url)
  }
}
