// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/admissionregistration/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// Webhooks that are asked whether a request may pass, after all changes to the object.
public struct ValidatingWebhookConfiguration: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The webhooks; they are asked at the same time and all must agree.
  public var webhooks: [ValidatingWebhook]

  public init() {
    metadata = ObjectMeta()
    webhooks = []
  }
}

extension ValidatingWebhookConfiguration {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.ValidatingWebhookConfiguration"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingWebhookConfiguration")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "validatingwebhookconfigurations",
    singular: "validatingwebhookconfiguration",
    categories: ["api-extensions"],
    isNamespaced: false,
    storageFolder: "validatingwebhookconfigurations",
    putNeedsResourceVersion: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Webhooks", type: "integer", description: "Number of webhooks."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "ValidatingWebhookConfigurationList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&webhooks)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, webhooks)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "ValidatingWebhookConfiguration", "metadata webhooks kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&webhooks)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated("webhooks", webhooks)
  }
}

/// A webhook that may refuse requests.
public struct ValidatingWebhook: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Full name such as `check.example.com`, of at least three parts; unique in the configuration.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Where it is.
  public var clientConfig: WebhookClientConfig {
    get { fieldStorage.fields.clientConfig }
    _modify {
      unshare()
      yield &fieldStorage.fields.clientConfig
    }
  }

  /// Requests that it is asked about; one rule that matches is enough.
  public var rules: [RuleWithOperations] {
    get { fieldStorage.fields.rules }
    _modify {
      unshare()
      yield &fieldStorage.fields.rules
    }
  }

  /// When it cannot be asked: `Fail` (refuse the request, the default) or `Ignore` (let it pass).
  public var failurePolicy: String? {
    get { fieldStorage.fields.failurePolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.failurePolicy
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

  /// Namespaces whose objects it is asked about, by labels; all of them when empty. Kinds of the
  /// whole cluster always match.
  public var namespaceSelector: LabelSelector? {
    get { fieldStorage.fields.namespaceSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespaceSelector
    }
  }

  /// Labels of the objects it is asked about; the object before or after the change must match. All
  /// of them when empty. Users can set labels, so this keeps nobody out.
  public var objectSelector: LabelSelector? {
    get { fieldStorage.fields.objectSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.objectSelector
    }
  }

  /// Whether asking has effects elsewhere: `None` or `NoneOnDryRun` (none when `dryRun` is set).
  /// `Some` and `Unknown` are refused in v1.
  public var sideEffects: String? {
    get { fieldStorage.fields.sideEffects }
    _modify {
      unshare()
      yield &fieldStorage.fields.sideEffects
    }
  }

  /// Seconds to wait for the answer, 1 to 30; 10 when unset.
  public var timeoutSeconds: Int32? {
    get { fieldStorage.fields.timeoutSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.timeoutSeconds
    }
  }

  /// Versions of AdmissionReview that it understands, the preferred one first; one of them must be
  /// known to the server.
  public var admissionReviewVersions: [String] {
    get { fieldStorage.fields.admissionReviewVersions }
    _modify {
      unshare()
      yield &fieldStorage.fields.admissionReviewVersions
    }
  }

  /// Conditions in CEL that a request must meet to be asked about, at most 64; all must be true.
  public var matchConditions: [MatchCondition] {
    get { fieldStorage.fields.matchConditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.matchConditions
    }
  }
}

extension ValidatingWebhook {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1.ValidatingWebhook" }

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

extension ValidatingWebhook {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var clientConfig: WebhookClientConfig
    var rules: [RuleWithOperations]
    var failurePolicy: String?
    var matchPolicy: String?
    var namespaceSelector: LabelSelector?
    var objectSelector: LabelSelector?
    var sideEffects: String?
    var timeoutSeconds: Int32?
    var admissionReviewVersions: [String]
    var matchConditions: [MatchCondition]

    init() {
      name = ""
      clientConfig = WebhookClientConfig()
      rules = []
      admissionReviewVersions = []
      matchConditions = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&clientConfig)
        case 26: reader.repeated(&rules)
        case 34: reader.optional(&failurePolicy)
        case 74: reader.optional(&matchPolicy)
        case 42: reader.optional(&namespaceSelector)
        case 82: reader.optional(&objectSelector)
        case 50: reader.optional(&sideEffects)
        case 56: reader.optional(&timeoutSeconds)
        case 66: reader.repeated(&admissionReviewVersions)
        case 90: reader.repeated(&matchConditions)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(11, matchConditions)
      writer.optional(10, objectSelector)
      writer.optional(9, matchPolicy)
      writer.repeated(8, admissionReviewVersions)
      writer.optional(7, timeoutSeconds)
      writer.optional(6, sideEffects)
      writer.optional(5, namespaceSelector)
      writer.optional(4, failurePolicy)
      writer.repeated(3, rules)
      writer.value(2, clientConfig)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "ValidatingWebhook",
      """
      name clientConfig rules failurePolicy matchPolicy namespaceSelector
      objectSelector sideEffects timeoutSeconds admissionReviewVersions
      matchConditions
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.value(&clientConfig)
        case 2: reader.repeated(&rules)
        case 3: reader.string(&failurePolicy)
        case 4: reader.string(&matchPolicy)
        case 5: reader.optional(&namespaceSelector)
        case 6: reader.optional(&objectSelector)
        case 7: reader.string(&sideEffects)
        case 8: reader.integer(&timeoutSeconds)
        case 9: reader.strings(&admissionReviewVersions)
        case 10: reader.repeated(&matchConditions)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.message("clientConfig", clientConfig)
      writer.repeated("rules", rules)
      writer.string("failurePolicy", failurePolicy)
      writer.string("matchPolicy", matchPolicy)
      writer.message("namespaceSelector", namespaceSelector)
      writer.message("objectSelector", objectSelector)
      writer.optional(always: "sideEffects", sideEffects)
      writer.integer("timeoutSeconds", timeoutSeconds)
      writer.repeated(always: "admissionReviewVersions", admissionReviewVersions)
      writer.repeated("matchConditions", matchConditions)
    }
  }
}

/// A list of ValidatingWebhookConfiguration objects.
public struct ValidatingWebhookConfigurationList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ValidatingWebhookConfiguration objects, ordered by name.
  public var items: [ValidatingWebhookConfiguration]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ValidatingWebhookConfigurationList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.ValidatingWebhookConfigurationList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1",
      kind: "ValidatingWebhookConfigurationList")
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
    "ValidatingWebhookConfigurationList", "metadata items kind apiVersion")

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

/// Webhooks that may change the object of a request, or refuse it.
public struct MutatingWebhookConfiguration: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The webhooks; they are asked one after another.
  public var webhooks: [MutatingWebhook]

  public init() {
    metadata = ObjectMeta()
    webhooks = []
  }
}

extension MutatingWebhookConfiguration {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.MutatingWebhookConfiguration"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingWebhookConfiguration")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "mutatingwebhookconfigurations",
    singular: "mutatingwebhookconfiguration",
    categories: ["api-extensions"],
    isNamespaced: false,
    storageFolder: "mutatingwebhookconfigurations",
    putNeedsResourceVersion: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Webhooks", type: "integer", description: "Number of webhooks."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "MutatingWebhookConfigurationList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&webhooks)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, webhooks)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "MutatingWebhookConfiguration", "metadata webhooks kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&webhooks)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated("webhooks", webhooks)
  }
}

/// A webhook that may change objects or refuse requests.
public struct MutatingWebhook: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Full name such as `change.example.com`, of at least three parts; unique in the configuration.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Where it is.
  public var clientConfig: WebhookClientConfig {
    get { fieldStorage.fields.clientConfig }
    _modify {
      unshare()
      yield &fieldStorage.fields.clientConfig
    }
  }

  /// Requests that it is asked about; one rule that matches is enough.
  public var rules: [RuleWithOperations] {
    get { fieldStorage.fields.rules }
    _modify {
      unshare()
      yield &fieldStorage.fields.rules
    }
  }

  /// When it cannot be asked: `Fail` (refuse the request, the default) or `Ignore` (let it pass).
  public var failurePolicy: String? {
    get { fieldStorage.fields.failurePolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.failurePolicy
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

  /// Namespaces whose objects it is asked about, by labels; all of them when empty. Kinds of the
  /// whole cluster always match.
  public var namespaceSelector: LabelSelector? {
    get { fieldStorage.fields.namespaceSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespaceSelector
    }
  }

  /// Labels of the objects it is asked about; the object before or after the change must match. All
  /// of them when empty. Users can set labels, so this keeps nobody out.
  public var objectSelector: LabelSelector? {
    get { fieldStorage.fields.objectSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.objectSelector
    }
  }

  /// Whether asking has effects elsewhere: `None` or `NoneOnDryRun` (none when `dryRun` is set).
  /// `Some` and `Unknown` are refused in v1.
  public var sideEffects: String? {
    get { fieldStorage.fields.sideEffects }
    _modify {
      unshare()
      yield &fieldStorage.fields.sideEffects
    }
  }

  /// Seconds to wait for the answer, 1 to 30; 10 when unset.
  public var timeoutSeconds: Int32? {
    get { fieldStorage.fields.timeoutSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.timeoutSeconds
    }
  }

  /// Versions of AdmissionReview that it understands, the preferred one first; one of them must be
  /// known to the server.
  public var admissionReviewVersions: [String] {
    get { fieldStorage.fields.admissionReviewVersions }
    _modify {
      unshare()
      yield &fieldStorage.fields.admissionReviewVersions
    }
  }

  /// Whether it is asked again when a later webhook changed the object: `Never` (the default) or
  /// `IfNeeded`.
  public var reinvocationPolicy: String? {
    get { fieldStorage.fields.reinvocationPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.reinvocationPolicy
    }
  }

  /// Conditions in CEL that a request must meet to be asked about, at most 64; all must be true.
  public var matchConditions: [MatchCondition] {
    get { fieldStorage.fields.matchConditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.matchConditions
    }
  }
}

extension MutatingWebhook {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1.MutatingWebhook" }

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

extension MutatingWebhook {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var clientConfig: WebhookClientConfig
    var rules: [RuleWithOperations]
    var failurePolicy: String?
    var matchPolicy: String?
    var namespaceSelector: LabelSelector?
    var objectSelector: LabelSelector?
    var sideEffects: String?
    var timeoutSeconds: Int32?
    var admissionReviewVersions: [String]
    var reinvocationPolicy: String?
    var matchConditions: [MatchCondition]

    init() {
      name = ""
      clientConfig = WebhookClientConfig()
      rules = []
      admissionReviewVersions = []
      matchConditions = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&clientConfig)
        case 26: reader.repeated(&rules)
        case 34: reader.optional(&failurePolicy)
        case 74: reader.optional(&matchPolicy)
        case 42: reader.optional(&namespaceSelector)
        case 90: reader.optional(&objectSelector)
        case 50: reader.optional(&sideEffects)
        case 56: reader.optional(&timeoutSeconds)
        case 66: reader.repeated(&admissionReviewVersions)
        case 82: reader.optional(&reinvocationPolicy)
        case 98: reader.repeated(&matchConditions)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(12, matchConditions)
      writer.optional(11, objectSelector)
      writer.optional(10, reinvocationPolicy)
      writer.optional(9, matchPolicy)
      writer.repeated(8, admissionReviewVersions)
      writer.optional(7, timeoutSeconds)
      writer.optional(6, sideEffects)
      writer.optional(5, namespaceSelector)
      writer.optional(4, failurePolicy)
      writer.repeated(3, rules)
      writer.value(2, clientConfig)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "MutatingWebhook",
      """
      name clientConfig rules failurePolicy matchPolicy namespaceSelector
      objectSelector sideEffects timeoutSeconds admissionReviewVersions
      reinvocationPolicy matchConditions
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.value(&clientConfig)
        case 2: reader.repeated(&rules)
        case 3: reader.string(&failurePolicy)
        case 4: reader.string(&matchPolicy)
        case 5: reader.optional(&namespaceSelector)
        case 6: reader.optional(&objectSelector)
        case 7: reader.string(&sideEffects)
        case 8: reader.integer(&timeoutSeconds)
        case 9: reader.strings(&admissionReviewVersions)
        case 10: reader.string(&reinvocationPolicy)
        case 11: reader.repeated(&matchConditions)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.message("clientConfig", clientConfig)
      writer.repeated("rules", rules)
      writer.string("failurePolicy", failurePolicy)
      writer.string("matchPolicy", matchPolicy)
      writer.message("namespaceSelector", namespaceSelector)
      writer.message("objectSelector", objectSelector)
      writer.optional(always: "sideEffects", sideEffects)
      writer.integer("timeoutSeconds", timeoutSeconds)
      writer.repeated(always: "admissionReviewVersions", admissionReviewVersions)
      writer.string("reinvocationPolicy", reinvocationPolicy)
      writer.repeated("matchConditions", matchConditions)
    }
  }
}

/// A list of MutatingWebhookConfiguration objects.
public struct MutatingWebhookConfigurationList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The MutatingWebhookConfiguration objects, ordered by name.
  public var items: [MutatingWebhookConfiguration]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension MutatingWebhookConfigurationList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.MutatingWebhookConfigurationList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingWebhookConfigurationList"
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
    "MutatingWebhookConfigurationList", "metadata items kind apiVersion")

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

/// Where a webhook is; exactly one of `url` and `service` is set.
public struct WebhookClientConfig: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Address such as `https://example.com/path`; no user, query or fragment.
  public var url: String? {
    get { fieldStorage.fields.url }
    _modify {
      unshare()
      yield &fieldStorage.fields.url
    }
  }

  /// A service of the cluster; asked through TLS with the host name `<name>.<namespace>.svc`.
  public var service: ServiceReference? {
    get { fieldStorage.fields.service }
    _modify {
      unshare()
      yield &fieldStorage.fields.service
    }
  }

  /// Certificates in PEM that the server's certificate is checked by; those of the system when
  /// unset.
  public var caBundle: [UInt8]? {
    get { fieldStorage.fields.caBundle }
    _modify {
      unshare()
      yield &fieldStorage.fields.caBundle
    }
  }
}

extension WebhookClientConfig {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1.WebhookClientConfig"
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

extension WebhookClientConfig {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var url: String?
    var service: ServiceReference?
    var caBundle: [UInt8]?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 26: reader.optional(&url)
        case 10: reader.optional(&service)
        case 18: reader.optional(&caBundle)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(3, url)
      writer.optional(2, caBundle)
      writer.optional(1, service)
    }

    private static let members = JSONMembers("WebhookClientConfig", "url service caBundle")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&url)
        case 1: reader.optional(&service)
        case 2: reader.optional(&caBundle)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("url", url)
      writer.message("service", service)
      writer.nonEmpty("caBundle", caBundle)
    }
  }
}

/// A service of the cluster.
public struct ServiceReference: JSONMessage {
  /// Namespace of the service.
  public var namespace: String
  /// Name of the service.
  public var name: String
  /// Path of the URL to ask.
  public var path: String?
  /// Port of the service, 1 to 65535; 443 when unset.
  public var port: Int32?

  public init() {
    namespace = ""
    name = ""
  }
}

extension ServiceReference {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1.ServiceReference" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&namespace)
      case 18: reader.value(&name)
      case 26: reader.optional(&path)
      case 32: reader.optional(&port)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, port)
    writer.optional(3, path)
    writer.value(2, name)
    writer.value(1, namespace)
  }

  private static let members = JSONMembers("ServiceReference", "namespace name path port")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&namespace)
      case 1: reader.string(&name)
      case 2: reader.string(&path)
      case 3: reader.integer(&port)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "namespace", namespace)
    writer.string(always: "name", name)
    writer.string("path", path)
    writer.integer("port", port)
  }
}

/// Requests by operation and resource.
public struct RuleWithOperations: JSONMessage {
  /// `CREATE`, `UPDATE`, `DELETE`, `CONNECT`, or `*` alone for all of them.
  public var operations: [String]
  /// Resources.
  public var rule: Rule

  public init() {
    operations = []
    rule = Rule()
  }
}

extension RuleWithOperations {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1.RuleWithOperations" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&operations)
      case 18: reader.value(&rule)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, rule)
    writer.repeated(1, operations)
  }

  private static let members = JSONMembers(
    "RuleWithOperations", "operations apiGroups apiVersions resources scope")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&operations)
      case 1: reader.strings(&rule.apiGroups)
      case 2: reader.strings(&rule.apiVersions)
      case 3: reader.strings(&rule.resources)
      case 4: reader.string(&rule.scope)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("operations", operations)
    rule.encode(into: &writer)
  }
}

/// Resources by group, version, name and scope; each list must match.
public struct Rule: JSONMessage {
  /// API groups, the empty text for core; `*` alone for all of them.
  public var apiGroups: [String]
  /// Versions; `*` alone for all of them.
  public var apiVersions: [String]
  /// Resources in the plural: `pods`, `pods/log` (a subresource), `pods/*`, `*/scale`, `*` (all
  /// without subresources) or `*/*`.
  public var resources: [String]
  /// `Cluster`, `Namespaced`, or `*` for both; `*` when unset. A Namespace itself is of the
  /// cluster.
  public var scope: String?

  public init() {
    apiGroups = []
    apiVersions = []
    resources = []
  }
}

extension Rule {
  public static var messageName: String { "k8s.io.api.admissionregistration.v1.Rule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&apiGroups)
      case 18: reader.repeated(&apiVersions)
      case 26: reader.repeated(&resources)
      case 34: reader.optional(&scope)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, scope)
    writer.repeated(3, resources)
    writer.repeated(2, apiVersions)
    writer.repeated(1, apiGroups)
  }

  private static let members = JSONMembers("Rule", "apiGroups apiVersions resources scope")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&apiGroups)
      case 1: reader.strings(&apiVersions)
      case 2: reader.strings(&resources)
      case 3: reader.string(&scope)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("apiGroups", apiGroups)
    writer.strings("apiVersions", apiVersions)
    writer.strings("resources", resources)
    writer.string("scope", scope)
  }
}
