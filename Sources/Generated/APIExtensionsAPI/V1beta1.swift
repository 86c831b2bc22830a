// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apiextensions/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// Adds a kind to the API. Its name must be `<plural>.<group>`.
  public struct CustomResourceDefinition: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Names, versions and schema of the kind.
    public var spec: V1beta1.CustomResourceDefinitionSpec
    /// Whether the kind is served, and which names it got.
    public var status: V1beta1.CustomResourceDefinitionStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.CustomResourceDefinitionSpec()
      status = V1beta1.CustomResourceDefinitionStatus()
    }
  }
}

extension V1beta1.CustomResourceDefinition {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinition"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "apiextensions.k8s.io", version: "v1beta1", kind: "CustomResourceDefinition")
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
    "CustomResourceDefinition", "metadata spec status kind apiVersion")

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

extension V1beta1 {
  /// What kind is added.
  public struct CustomResourceDefinitionSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Group of the kind, a DNS name with a point. Cannot change once established.
    public var group: String {
      get { fieldStorage.fields.group }
      _modify {
        unshare()
        yield &fieldStorage.fields.group
      }
    }

    /// The only version, or the first of `versions`, which replaces it.
    public var version: String {
      get { fieldStorage.fields.version }
      _modify {
        unshare()
        yield &fieldStorage.fields.version
      }
    }

    /// Names of the kind.
    public var names: V1beta1.CustomResourceDefinitionNames {
      get { fieldStorage.fields.names }
      _modify {
        unshare()
        yield &fieldStorage.fields.names
      }
    }

    /// `Namespaced`, or `Cluster` for objects outside of namespaces. Cannot change once
    /// established.
    public var scope: String {
      get { fieldStorage.fields.scope }
      _modify {
        unshare()
        yield &fieldStorage.fields.scope
      }
    }

    /// What objects look like, for all versions; not together with a schema of a version.
    public var validation: V1beta1.CustomResourceValidation? {
      get { fieldStorage.fields.validation }
      _modify {
        unshare()
        yield &fieldStorage.fields.validation
      }
    }

    /// Paths below an object, for all versions; not together with those of a version.
    public var subresources: V1beta1.CustomResourceSubresources? {
      get { fieldStorage.fields.subresources }
      _modify {
        unshare()
        yield &fieldStorage.fields.subresources
      }
    }

    /// The versions of the kind; exactly one of them is stored.
    public var versions: [V1beta1.CustomResourceDefinitionVersion] {
      get { fieldStorage.fields.versions }
      _modify {
        unshare()
        yield &fieldStorage.fields.versions
      }
    }

    /// Columns besides the name, for all versions; not together with those of a version.
    public var additionalPrinterColumns: [V1beta1.CustomResourceColumnDefinition] {
      get { fieldStorage.fields.additionalPrinterColumns }
      _modify {
        unshare()
        yield &fieldStorage.fields.additionalPrinterColumns
      }
    }

    /// Fields that lists and watches can select by, for all versions; at most 8.
    public var selectableFields: [V1beta1.SelectableField] {
      get { fieldStorage.fields.selectableFields }
      _modify {
        unshare()
        yield &fieldStorage.fields.selectableFields
      }
    }

    /// How objects get from one version to another; `None` when unset.
    public var conversion: V1beta1.CustomResourceConversion? {
      get { fieldStorage.fields.conversion }
      _modify {
        unshare()
        yield &fieldStorage.fields.conversion
      }
    }

    /// Keeps fields that the schema does not name; true when unset.
    public var preserveUnknownFields: Bool? {
      get { fieldStorage.fields.preserveUnknownFields }
      _modify {
        unshare()
        yield &fieldStorage.fields.preserveUnknownFields
      }
    }
  }
}

extension V1beta1.CustomResourceDefinitionSpec {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionSpec"
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

extension V1beta1.CustomResourceDefinitionSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var group: String
    var version: String
    var names: V1beta1.CustomResourceDefinitionNames
    var scope: String
    var validation: V1beta1.CustomResourceValidation?
    var subresources: V1beta1.CustomResourceSubresources?
    var versions: [V1beta1.CustomResourceDefinitionVersion]
    var additionalPrinterColumns: [V1beta1.CustomResourceColumnDefinition]
    var selectableFields: [V1beta1.SelectableField]
    var conversion: V1beta1.CustomResourceConversion?
    var preserveUnknownFields: Bool?

    init() {
      group = ""
      version = ""
      names = V1beta1.CustomResourceDefinitionNames()
      scope = ""
      versions = []
      additionalPrinterColumns = []
      selectableFields = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&group)
        case 18: reader.value(&version)
        case 26: reader.value(&names)
        case 34: reader.value(&scope)
        case 42: reader.optional(&validation)
        case 50: reader.optional(&subresources)
        case 58: reader.repeated(&versions)
        case 66: reader.repeated(&additionalPrinterColumns)
        case 90: reader.repeated(&selectableFields)
        case 74: reader.optional(&conversion)
        case 80: reader.optional(&preserveUnknownFields)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(11, selectableFields)
      writer.optional(10, preserveUnknownFields)
      writer.optional(9, conversion)
      writer.repeated(8, additionalPrinterColumns)
      writer.repeated(7, versions)
      writer.optional(6, subresources)
      writer.optional(5, validation)
      writer.value(4, scope)
      writer.value(3, names)
      writer.value(2, version)
      writer.value(1, group)
    }

    private static let members = JSONMembers(
      "CustomResourceDefinitionSpec",
      """
      group version names scope validation subresources versions
      additionalPrinterColumns selectableFields conversion preserveUnknownFields
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&group)
        case 1: reader.string(&version)
        case 2: reader.value(&names)
        case 3: reader.string(&scope)
        case 4: reader.optional(&validation)
        case 5: reader.optional(&subresources)
        case 6: reader.repeated(&versions)
        case 7: reader.repeated(&additionalPrinterColumns)
        case 8: reader.repeated(&selectableFields)
        case 9: reader.optional(&conversion)
        case 10: reader.bool(&preserveUnknownFields)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "group", group)
      writer.string("version", version)
      writer.message("names", names)
      writer.string(always: "scope", scope)
      writer.message("validation", validation)
      writer.message("subresources", subresources)
      writer.repeated("versions", versions)
      writer.repeated("additionalPrinterColumns", additionalPrinterColumns)
      writer.repeated("selectableFields", selectableFields)
      writer.message("conversion", conversion)
      writer.bool("preserveUnknownFields", preserveUnknownFields)
    }
  }
}

extension V1beta1 {
  /// Names of a kind.
  public struct CustomResourceDefinitionNames: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name in paths, such as `/apis/<group>/<version>/<plural>`; a DNS label.
    public var plural: String {
      get { fieldStorage.fields.plural }
      _modify {
        unshare()
        yield &fieldStorage.fields.plural
      }
    }

    /// Name of one object on the command line; the kind in lower case when unset.
    public var singular: String {
      get { fieldStorage.fields.singular }
      _modify {
        unshare()
        yield &fieldStorage.fields.singular
      }
    }

    /// Abbreviations for the command line, such as `po`; DNS labels.
    public var shortNames: [String] {
      get { fieldStorage.fields.shortNames }
      _modify {
        unshare()
        yield &fieldStorage.fields.shortNames
      }
    }

    /// Name in the field `kind`; in lower case it must be a DNS label. Cannot change once
    /// established.
    public var kind: String {
      get { fieldStorage.fields.kind }
      _modify {
        unshare()
        yield &fieldStorage.fields.kind
      }
    }

    /// Kind of a list; the kind followed by `List` when unset.
    public var listKind: String {
      get { fieldStorage.fields.listKind }
      _modify {
        unshare()
        yield &fieldStorage.fields.listKind
      }
    }

    /// Groups of kinds for the command line, such as `all`; DNS labels.
    public var categories: [String] {
      get { fieldStorage.fields.categories }
      _modify {
        unshare()
        yield &fieldStorage.fields.categories
      }
    }
  }
}

extension V1beta1.CustomResourceDefinitionNames {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionNames"
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

extension V1beta1.CustomResourceDefinitionNames {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var plural: String
    var singular: String
    var shortNames: [String]
    var kind: String
    var listKind: String
    var categories: [String]

    init() {
      plural = ""
      singular = ""
      shortNames = []
      kind = ""
      listKind = ""
      categories = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&plural)
        case 18: reader.value(&singular)
        case 26: reader.repeated(&shortNames)
        case 34: reader.value(&kind)
        case 42: reader.value(&listKind)
        case 50: reader.repeated(&categories)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(6, categories)
      writer.value(5, listKind)
      writer.value(4, kind)
      writer.repeated(3, shortNames)
      writer.value(2, singular)
      writer.value(1, plural)
    }

    private static let members = JSONMembers(
      "CustomResourceDefinitionNames", "plural singular shortNames kind listKind categories")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&plural)
        case 1: reader.string(&singular)
        case 2: reader.strings(&shortNames)
        case 3: reader.string(&kind)
        case 4: reader.string(&listKind)
        case 5: reader.strings(&categories)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "plural", plural)
      writer.string("singular", singular)
      writer.strings("shortNames", shortNames)
      writer.string(always: "kind", kind)
      writer.string("listKind", listKind)
      writer.strings("categories", categories)
    }
  }
}

extension V1beta1 {
  /// One version of a kind.
  public struct CustomResourceDefinitionVersion: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name in the path, such as `v1`; unique. It also decides the order of versions: `v2` before
    /// `v1`
    /// before `v1beta1`.
    public var name: String {
      get { fieldStorage.fields.name }
      _modify {
        unshare()
        yield &fieldStorage.fields.name
      }
    }

    /// Clients can use the version.
    public var served: Bool {
      get { fieldStorage.fields.served }
      _modify {
        unshare()
        yield &fieldStorage.fields.served
      }
    }

    /// Objects are stored in this version; exactly one has it.
    public var storage: Bool {
      get { fieldStorage.fields.storage }
      _modify {
        unshare()
        yield &fieldStorage.fields.storage
      }
    }

    /// Requests get a warning; false when unset.
    public var deprecated: Bool {
      get { fieldStorage.fields.deprecated }
      _modify {
        unshare()
        yield &fieldStorage.fields.deprecated
      }
    }

    /// Text of the warning, 1 to 256 characters; a general one when unset. Only with `deprecated`.
    public var deprecationWarning: String? {
      get { fieldStorage.fields.deprecationWarning }
      _modify {
        unshare()
        yield &fieldStorage.fields.deprecationWarning
      }
    }

    /// What objects look like.
    public var schema: V1beta1.CustomResourceValidation? {
      get { fieldStorage.fields.schema }
      _modify {
        unshare()
        yield &fieldStorage.fields.schema
      }
    }

    /// Paths below an object that the kind has.
    public var subresources: V1beta1.CustomResourceSubresources? {
      get { fieldStorage.fields.subresources }
      _modify {
        unshare()
        yield &fieldStorage.fields.subresources
      }
    }

    /// Columns besides the name; the age of the object when empty.
    public var additionalPrinterColumns: [V1beta1.CustomResourceColumnDefinition] {
      get { fieldStorage.fields.additionalPrinterColumns }
      _modify {
        unshare()
        yield &fieldStorage.fields.additionalPrinterColumns
      }
    }

    /// Fields that lists and watches can select by; at most 8.
    public var selectableFields: [V1beta1.SelectableField] {
      get { fieldStorage.fields.selectableFields }
      _modify {
        unshare()
        yield &fieldStorage.fields.selectableFields
      }
    }
  }
}

extension V1beta1.CustomResourceDefinitionVersion {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionVersion"
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

extension V1beta1.CustomResourceDefinitionVersion {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var served: Bool
    var storage: Bool
    var deprecated: Bool
    var deprecationWarning: String?
    var schema: V1beta1.CustomResourceValidation?
    var subresources: V1beta1.CustomResourceSubresources?
    var additionalPrinterColumns: [V1beta1.CustomResourceColumnDefinition]
    var selectableFields: [V1beta1.SelectableField]

    init() {
      name = ""
      served = false
      storage = false
      deprecated = false
      additionalPrinterColumns = []
      selectableFields = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 16: reader.value(&served)
        case 24: reader.value(&storage)
        case 56: reader.value(&deprecated)
        case 66: reader.optional(&deprecationWarning)
        case 34: reader.optional(&schema)
        case 42: reader.optional(&subresources)
        case 50: reader.repeated(&additionalPrinterColumns)
        case 74: reader.repeated(&selectableFields)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(9, selectableFields)
      writer.optional(8, deprecationWarning)
      writer.value(7, deprecated)
      writer.repeated(6, additionalPrinterColumns)
      writer.optional(5, subresources)
      writer.optional(4, schema)
      writer.value(3, storage)
      writer.value(2, served)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "CustomResourceDefinitionVersion",
      """
      name served storage deprecated deprecationWarning schema subresources
      additionalPrinterColumns selectableFields
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.bool(&served)
        case 2: reader.bool(&storage)
        case 3: reader.bool(&deprecated)
        case 4: reader.string(&deprecationWarning)
        case 5: reader.optional(&schema)
        case 6: reader.optional(&subresources)
        case 7: reader.repeated(&additionalPrinterColumns)
        case 8: reader.repeated(&selectableFields)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.bool(always: "served", served)
      writer.bool(always: "storage", storage)
      writer.bool("deprecated", deprecated)
      writer.string("deprecationWarning", deprecationWarning)
      writer.message("schema", schema)
      writer.message("subresources", subresources)
      writer.repeated("additionalPrinterColumns", additionalPrinterColumns)
      writer.repeated("selectableFields", selectableFields)
    }
  }
}

extension V1beta1 {
  /// A column of the table that `kubectl get` prints.
  public struct CustomResourceColumnDefinition: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Head of the column.
    public var name: String {
      get { fieldStorage.fields.name }
      _modify {
        unshare()
        yield &fieldStorage.fields.name
      }
    }

    /// Type of the cell: `integer`, `number`, `string`, `boolean` or `date`.
    public var type: String {
      get { fieldStorage.fields.type }
      _modify {
        unshare()
        yield &fieldStorage.fields.type
      }
    }

    /// Form of the cell: `int32`, `int64`, `float`, `double`, `byte`, `date`, `date-time` or
    /// `password`; empty is none.
    public var format: String {
      get { fieldStorage.fields.format }
      _modify {
        unshare()
        yield &fieldStorage.fields.format
      }
    }

    /// What the cell says.
    public var description: String {
      get { fieldStorage.fields.description }
      _modify {
        unshare()
        yield &fieldStorage.fields.description
      }
    }

    /// 0 is always shown, more only with `-o wide`.
    public var priority: Int32 {
      get { fieldStorage.fields.priority }
      _modify {
        unshare()
        yield &fieldStorage.fields.priority
      }
    }

    /// Simple path to the value in the object, such as `.spec.replicas`.
    public var jsonPath: String {
      get { fieldStorage.fields.jsonPath }
      _modify {
        unshare()
        yield &fieldStorage.fields.jsonPath
      }
    }
  }
}

extension V1beta1.CustomResourceColumnDefinition {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceColumnDefinition"
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

extension V1beta1.CustomResourceColumnDefinition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var type: String
    var format: String
    var description: String
    var priority: Int32
    var jsonPath: String

    init() {
      name = ""
      type = ""
      format = ""
      description = ""
      priority = 0
      jsonPath = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&type)
        case 26: reader.value(&format)
        case 34: reader.value(&description)
        case 40: reader.value(&priority)
        case 50: reader.value(&jsonPath)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, jsonPath)
      writer.value(5, priority)
      writer.value(4, description)
      writer.value(3, format)
      writer.value(2, type)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "CustomResourceColumnDefinition", "name type format description priority JSONPath")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.string(&type)
        case 2: reader.string(&format)
        case 3: reader.string(&description)
        case 4: reader.integer(&priority)
        case 5: reader.string(&jsonPath)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.string(always: "type", type)
      writer.string("format", format)
      writer.string("description", description)
      writer.integer("priority", priority)
      writer.string(always: "JSONPath", jsonPath)
    }
  }
}

extension V1beta1 {
  /// A field that lists and watches can select by.
  public struct SelectableField: JSONMessage {
    /// Simple path to a text, number or boolean, such as `.spec.color`; not in the metadata.
    public var jsonPath: String

    public init() {
      jsonPath = ""
    }
  }
}

extension V1beta1.SelectableField {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.SelectableField"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&jsonPath)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, jsonPath)
  }

  private static let members = JSONMembers("SelectableField", "jsonPath")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&jsonPath)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "jsonPath", jsonPath)
  }
}

extension V1beta1 {
  /// Paths below an object that a kind has.
  public struct CustomResourceSubresources: JSONMessage {
    /// Status is written on a path of its own.
    public var status: V1beta1.CustomResourceSubresourceStatus?
    /// Replicas can be read and set on the path `/scale`.
    public var scale: V1beta1.CustomResourceSubresourceScale?

    public init() {}
  }
}

extension V1beta1.CustomResourceSubresources {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresources"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&status)
      case 18: reader.optional(&scale)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, scale)
    writer.optional(1, status)
  }

  private static let members = JSONMembers("CustomResourceSubresources", "status scale")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&status)
      case 1: reader.optional(&scale)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("status", status)
    writer.message("scale", scale)
  }
}

extension V1beta1 {
  /// Makes `/status` a path of its own: writes there change the status alone, writes elsewhere
  /// never
  /// do.
  public struct CustomResourceSubresourceStatus: JSONMessage {
    public init() {}
  }
}

extension V1beta1.CustomResourceSubresourceStatus {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
  }

  private static let members = JSONMembers("CustomResourceSubresourceStatus", "")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    _ = object.next(&reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
  }
}

extension V1beta1 {
  /// How `scale` finds its values in an object.
  public struct CustomResourceSubresourceScale: JSONMessage {
    /// Path to the wanted number, below `.spec`, without array steps. A missing value makes reading
    /// `scale` fail.
    public var specReplicasPath: String
    /// Path to the present number, below `.status`, without array steps; 0 when the value is
    /// missing.
    public var statusReplicasPath: String
    /// Path to the label selector as text, below `.status` or `.spec`; needed to scale by metrics.
    public var labelSelectorPath: String?

    public init() {
      specReplicasPath = ""
      statusReplicasPath = ""
    }
  }
}

extension V1beta1.CustomResourceSubresourceScale {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceScale"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&specReplicasPath)
      case 18: reader.value(&statusReplicasPath)
      case 26: reader.optional(&labelSelectorPath)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, labelSelectorPath)
    writer.value(2, statusReplicasPath)
    writer.value(1, specReplicasPath)
  }

  private static let members = JSONMembers(
    "CustomResourceSubresourceScale", "specReplicasPath statusReplicasPath labelSelectorPath")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&specReplicasPath)
      case 1: reader.string(&statusReplicasPath)
      case 2: reader.string(&labelSelectorPath)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "specReplicasPath", specReplicasPath)
    writer.string(always: "statusReplicasPath", statusReplicasPath)
    writer.string("labelSelectorPath", labelSelectorPath)
  }
}

extension V1beta1 {
  /// How a definition fares.
  public struct CustomResourceDefinitionStatus: JSONMessage {
    /// State in single aspects.
    public var conditions: [V1beta1.CustomResourceDefinitionCondition]
    /// Names that the kind is served under; wanted names may be taken.
    public var acceptedNames: V1beta1.CustomResourceDefinitionNames
    /// Versions in which objects may be stored; one may go from `versions` only after it was
    /// removed
    /// here.
    public var storedVersions: [String]
    /// `metadata.generation` last acted on.
    public var observedGeneration: Int64

    public init() {
      conditions = []
      acceptedNames = V1beta1.CustomResourceDefinitionNames()
      storedVersions = []
      observedGeneration = 0
    }
  }
}

extension V1beta1.CustomResourceDefinitionStatus {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&conditions)
      case 18: reader.value(&acceptedNames)
      case 26: reader.repeated(&storedVersions)
      case 32: reader.value(&observedGeneration)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, observedGeneration)
    writer.repeated(3, storedVersions)
    writer.value(2, acceptedNames)
    writer.repeated(1, conditions)
  }

  private static let members = JSONMembers(
    "CustomResourceDefinitionStatus", "conditions acceptedNames storedVersions observedGeneration")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&conditions)
      case 1: reader.value(&acceptedNames)
      case 2: reader.strings(&storedVersions)
      case 3: reader.integer(&observedGeneration)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "conditions", conditions)
    writer.message("acceptedNames", acceptedNames)
    writer.repeated(always: "storedVersions", storedVersions)
    writer.integer("observedGeneration", observedGeneration)
  }
}
