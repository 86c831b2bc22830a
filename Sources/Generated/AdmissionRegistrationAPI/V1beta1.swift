// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/admissionregistration/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.admissionregistration.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// Webhooks that are asked whether a request may pass, after all changes to the object.
  public struct ValidatingWebhookConfiguration: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The webhooks; they are asked at the same time and all must agree.
    public var webhooks: [V1beta1.ValidatingWebhook]

    public init() {
      metadata = ObjectMeta()
      webhooks = []
    }
  }
}

extension V1beta1.ValidatingWebhookConfiguration {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.ValidatingWebhookConfiguration"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1beta1",
      kind: "ValidatingWebhookConfiguration")
  }

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

extension V1beta1 {
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
    public var clientConfig: V1beta1.WebhookClientConfig {
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

    /// When it cannot be asked: `Ignore` (let the request pass, the default) or `Fail` (refuse it).
    public var failurePolicy: String? {
      get { fieldStorage.fields.failurePolicy }
      _modify {
        unshare()
        yield &fieldStorage.fields.failurePolicy
      }
    }

    /// Whether rules match only the exact group and version of the request (`Exact`, the default)
    /// or
    /// the same object through any version (`Equivalent`).
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

    /// Labels of the objects it is asked about; the object before or after the change must match.
    /// All
    /// of them when empty. Users can set labels, so this keeps nobody out.
    public var objectSelector: LabelSelector? {
      get { fieldStorage.fields.objectSelector }
      _modify {
        unshare()
        yield &fieldStorage.fields.objectSelector
      }
    }

    /// Whether asking has effects elsewhere: `None`, `NoneOnDryRun` (none when `dryRun` is set),
    /// `Some` or `Unknown` (the default). With the last two a dry run is refused.
    public var sideEffects: String? {
      get { fieldStorage.fields.sideEffects }
      _modify {
        unshare()
        yield &fieldStorage.fields.sideEffects
      }
    }

    /// Seconds to wait for the answer, 1 to 30; 30 when unset.
    public var timeoutSeconds: Int32? {
      get { fieldStorage.fields.timeoutSeconds }
      _modify {
        unshare()
        yield &fieldStorage.fields.timeoutSeconds
      }
    }

    /// Versions of AdmissionReview that it understands, the preferred one first; `v1beta1` when
    /// empty.
    public var admissionReviewVersions: [String] {
      get { fieldStorage.fields.admissionReviewVersions }
      _modify {
        unshare()
        yield &fieldStorage.fields.admissionReviewVersions
      }
    }

    /// Conditions in CEL that a request must meet to be asked about, at most 64; all must be true.
    public var matchConditions: [V1beta1.MatchCondition] {
      get { fieldStorage.fields.matchConditions }
      _modify {
        unshare()
        yield &fieldStorage.fields.matchConditions
      }
    }
  }
}

extension V1beta1.ValidatingWebhook {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.ValidatingWebhook"
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

extension V1beta1.ValidatingWebhook {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var clientConfig: V1beta1.WebhookClientConfig
    var rules: [RuleWithOperations]
    var failurePolicy: String?
    var matchPolicy: String?
    var namespaceSelector: LabelSelector?
    var objectSelector: LabelSelector?
    var sideEffects: String?
    var timeoutSeconds: Int32?
    var admissionReviewVersions: [String]
    var matchConditions: [V1beta1.MatchCondition]

    init() {
      name = ""
      clientConfig = V1beta1.WebhookClientConfig()
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
      writer.string("sideEffects", sideEffects)
      writer.integer("timeoutSeconds", timeoutSeconds)
      writer.strings("admissionReviewVersions", admissionReviewVersions)
      writer.repeated("matchConditions", matchConditions)
    }
  }
}

extension V1beta1 {
  /// A list of ValidatingWebhookConfiguration objects.
  public struct ValidatingWebhookConfigurationList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The ValidatingWebhookConfiguration objects, ordered by name.
    public var items: [V1beta1.ValidatingWebhookConfiguration]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.ValidatingWebhookConfigurationList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.ValidatingWebhookConfigurationList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1beta1",
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

extension V1beta1 {
  /// Webhooks that may change the object of a request, or refuse it.
  public struct MutatingWebhookConfiguration: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The webhooks; they are asked one after another.
    public var webhooks: [V1beta1.MutatingWebhook]

    public init() {
      metadata = ObjectMeta()
      webhooks = []
    }
  }
}

extension V1beta1.MutatingWebhookConfiguration {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.MutatingWebhookConfiguration"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1beta1",
      kind: "MutatingWebhookConfiguration")
  }

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

extension V1beta1 {
  /// A webhook that may change objects or refuse requests.
  public struct MutatingWebhook: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Full name such as `change.example.com`, of at least three parts; unique in the
    /// configuration.
    public var name: String {
      get { fieldStorage.fields.name }
      _modify {
        unshare()
        yield &fieldStorage.fields.name
      }
    }

    /// Where it is.
    public var clientConfig: V1beta1.WebhookClientConfig {
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

    /// When it cannot be asked: `Ignore` (let the request pass, the default) or `Fail` (refuse it).
    public var failurePolicy: String? {
      get { fieldStorage.fields.failurePolicy }
      _modify {
        unshare()
        yield &fieldStorage.fields.failurePolicy
      }
    }

    /// Whether rules match only the exact group and version of the request (`Exact`, the default)
    /// or
    /// the same object through any version (`Equivalent`).
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

    /// Labels of the objects it is asked about; the object before or after the change must match.
    /// All
    /// of them when empty. Users can set labels, so this keeps nobody out.
    public var objectSelector: LabelSelector? {
      get { fieldStorage.fields.objectSelector }
      _modify {
        unshare()
        yield &fieldStorage.fields.objectSelector
      }
    }

    /// Whether asking has effects elsewhere: `None`, `NoneOnDryRun` (none when `dryRun` is set),
    /// `Some` or `Unknown` (the default). With the last two a dry run is refused.
    public var sideEffects: String? {
      get { fieldStorage.fields.sideEffects }
      _modify {
        unshare()
        yield &fieldStorage.fields.sideEffects
      }
    }

    /// Seconds to wait for the answer, 1 to 30; 30 when unset.
    public var timeoutSeconds: Int32? {
      get { fieldStorage.fields.timeoutSeconds }
      _modify {
        unshare()
        yield &fieldStorage.fields.timeoutSeconds
      }
    }

    /// Versions of AdmissionReview that it understands, the preferred one first; `v1beta1` when
    /// empty.
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
    public var matchConditions: [V1beta1.MatchCondition] {
      get { fieldStorage.fields.matchConditions }
      _modify {
        unshare()
        yield &fieldStorage.fields.matchConditions
      }
    }
  }
}

extension V1beta1.MutatingWebhook {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.MutatingWebhook"
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

extension V1beta1.MutatingWebhook {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var clientConfig: V1beta1.WebhookClientConfig
    var rules: [RuleWithOperations]
    var failurePolicy: String?
    var matchPolicy: String?
    var namespaceSelector: LabelSelector?
    var objectSelector: LabelSelector?
    var sideEffects: String?
    var timeoutSeconds: Int32?
    var admissionReviewVersions: [String]
    var reinvocationPolicy: String?
    var matchConditions: [V1beta1.MatchCondition]

    init() {
      name = ""
      clientConfig = V1beta1.WebhookClientConfig()
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
      writer.string("sideEffects", sideEffects)
      writer.integer("timeoutSeconds", timeoutSeconds)
      writer.strings("admissionReviewVersions", admissionReviewVersions)
      writer.string("reinvocationPolicy", reinvocationPolicy)
      writer.repeated("matchConditions", matchConditions)
    }
  }
}

extension V1beta1 {
  /// A list of MutatingWebhookConfiguration objects.
  public struct MutatingWebhookConfigurationList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The MutatingWebhookConfiguration objects, ordered by name.
    public var items: [V1beta1.MutatingWebhookConfiguration]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.MutatingWebhookConfigurationList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.MutatingWebhookConfigurationList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1beta1",
      kind: "MutatingWebhookConfigurationList")
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

extension V1beta1 {
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
    public var service: V1beta1.ServiceReference? {
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
}

extension V1beta1.WebhookClientConfig {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.WebhookClientConfig"
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

extension V1beta1.WebhookClientConfig {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var url: String?
    var service: V1beta1.ServiceReference?
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

extension V1beta1 {
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
}

extension V1beta1.ServiceReference {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.ServiceReference"
  }

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

extension V1beta1 {
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

extension V1beta1.NamedRuleWithOperations {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.NamedRuleWithOperations"
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

extension V1beta1 {
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
    public var resourceRules: [V1beta1.NamedRuleWithOperations] {
      get { fieldStorage.fields.resourceRules }
      _modify {
        unshare()
        yield &fieldStorage.fields.resourceRules
      }
    }

    /// Requests to leave out; these win over `resourceRules`.
    public var excludeResourceRules: [V1beta1.NamedRuleWithOperations] {
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

extension V1beta1.MatchResources {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.MatchResources"
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

extension V1beta1.MatchResources {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var namespaceSelector: LabelSelector?
    var objectSelector: LabelSelector?
    var resourceRules: [V1beta1.NamedRuleWithOperations]
    var excludeResourceRules: [V1beta1.NamedRuleWithOperations]
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
