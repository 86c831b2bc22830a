// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/flowcontrol/v1beta3.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

extension V1beta3 {
  /// Requests for paths that are no resources, by verb and path; both must match.
  public struct NonResourcePolicyRule: JSONMessage {
    /// Verbs in lower case, such as `get`; `*` alone is all.
    public var verbs: [String]
    /// Paths, such as `/healthz`, or `/a/*` for all below; `*` alone is all.
    public var nonResourceURLs: [String]

    public init() {
      verbs = []
      nonResourceURLs = []
    }
  }
}

extension V1beta3.NonResourcePolicyRule {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.NonResourcePolicyRule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&verbs)
      case 50: reader.repeated(&nonResourceURLs)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(6, nonResourceURLs)
    writer.repeated(1, verbs)
  }

  private static let members = JSONMembers("NonResourcePolicyRule", "verbs nonResourceURLs")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&verbs)
      case 1: reader.strings(&nonResourceURLs)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "verbs", verbs)
    writer.repeated(always: "nonResourceURLs", nonResourceURLs)
  }
}

extension V1beta3 {
  /// Whether a flow schema works.
  public struct FlowSchemaStatus: JSONMessage {
    /// State in single aspects.
    public var conditions: [V1beta3.FlowSchemaCondition]

    public init() {
      conditions = []
    }
  }
}

extension V1beta3.FlowSchemaStatus {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.FlowSchemaStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, conditions)
  }

  private static let members = JSONMembers("FlowSchemaStatus", "conditions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("conditions", conditions)
  }
}

extension V1beta3 {
  /// One aspect of a flow schema's state.
  public struct FlowSchemaCondition: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Which; `Dangling` means that the priority level does not exist.
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
  }
}

extension V1beta3.FlowSchemaCondition {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.FlowSchemaCondition" }

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

extension V1beta3.FlowSchemaCondition {
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

    init() {
      type = ""
      status = ""
      lastTransitionTime = Time()
      reason = ""
      message = ""
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
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(5, message)
      writer.value(4, reason)
      writer.value(3, lastTransitionTime)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "FlowSchemaCondition", "type status lastTransitionTime reason message")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.string(&status)
        case 2: reader.value(&lastTransitionTime)
        case 3: reader.string(&reason)
        case 4: reader.string(&message)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("type", type)
      writer.string("status", status)
      writer.message("lastTransitionTime", lastTransitionTime)
      writer.string("reason", reason)
      writer.string("message", message)
    }
  }
}

extension V1beta3 {
  /// A list of FlowSchema objects.
  public struct FlowSchemaList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The FlowSchema objects, ordered by name.
    public var items: [V1beta3.FlowSchema]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta3.FlowSchemaList {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.FlowSchemaList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "flowcontrol.apiserver.k8s.io", version: "v1beta3", kind: "FlowSchemaList")
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

  private static let members = JSONMembers("FlowSchemaList", "metadata items kind apiVersion")

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

extension V1beta3 {
  /// A share of the API server for some requests, so that others cannot crowd them out.
  public struct PriorityLevelConfiguration: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// How large the share is, and how requests wait.
    public var spec: V1beta3.PriorityLevelConfigurationSpec
    /// Whether it works.
    public var status: V1beta3.PriorityLevelConfigurationStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta3.PriorityLevelConfigurationSpec()
      status = V1beta3.PriorityLevelConfigurationStatus()
    }
  }
}

extension V1beta3.PriorityLevelConfiguration {
  public static var messageName: String {
    "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfiguration"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "flowcontrol.apiserver.k8s.io", version: "v1beta3", kind: "PriorityLevelConfiguration")
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
    "PriorityLevelConfiguration", "metadata spec status kind apiVersion")

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

extension V1beta3 {
  /// How a level limits its requests.
  public struct PriorityLevelConfigurationSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// `Limited`, or `Exempt` for requests that never wait; only the level named exempt may be
    /// that.
    public var type: String {
      get { fieldStorage.fields.type }
      _modify {
        unshare()
        yield &fieldStorage.fields.type
      }
    }

    /// Settings of `Limited`; set with it and only then.
    public var limited: V1beta3.LimitedPriorityLevelConfiguration? {
      get { fieldStorage.fields.limited }
      _modify {
        unshare()
        yield &fieldStorage.fields.limited
      }
    }

    /// Settings of `Exempt`; only with it.
    public var exempt: V1beta3.ExemptPriorityLevelConfiguration? {
      get { fieldStorage.fields.exempt }
      _modify {
        unshare()
        yield &fieldStorage.fields.exempt
      }
    }
  }
}

extension V1beta3.PriorityLevelConfigurationSpec {
  public static var messageName: String {
    "k8s.io.api.flowcontrol.v1beta3.PriorityLevelConfigurationSpec"
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

extension V1beta3.PriorityLevelConfigurationSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var limited: V1beta3.LimitedPriorityLevelConfiguration?
    var exempt: V1beta3.ExemptPriorityLevelConfiguration?

    init() {
      type = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&type)
        case 18: reader.optional(&limited)
        case 26: reader.optional(&exempt)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(3, exempt)
      writer.optional(2, limited)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "PriorityLevelConfigurationSpec", "type limited exempt")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.optional(&limited)
        case 2: reader.optional(&exempt)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.message("limited", limited)
      writer.message("exempt", exempt)
    }
  }
}

extension V1beta3 {
  /// Settings of a level whose requests wait for a seat.
  public struct LimitedPriorityLevelConfiguration: JSONMessage {
    /// Share of the server's seats, against the sum of all shares; 30 when unset. 0 leaves only
    /// borrowed seats.
    public var nominalConcurrencyShares: Int32
    /// What happens to requests for which there is no seat.
    public var limitResponse: V1beta3.LimitResponse
    /// Percent of the seats, 0 to 100, that other levels may borrow; 0 when unset.
    public var lendablePercent: Int32?
    /// Most seats that the level may borrow, in percent of its own, 0 or more; no limit when unset.
    public var borrowingLimitPercent: Int32?

    public init() {
      nominalConcurrencyShares = 0
      limitResponse = V1beta3.LimitResponse()
    }
  }
}

extension V1beta3.LimitedPriorityLevelConfiguration {
  public static var messageName: String {
    "k8s.io.api.flowcontrol.v1beta3.LimitedPriorityLevelConfiguration"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&nominalConcurrencyShares)
      case 18: reader.value(&limitResponse)
      case 24: reader.optional(&lendablePercent)
      case 32: reader.optional(&borrowingLimitPercent)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, borrowingLimitPercent)
    writer.optional(3, lendablePercent)
    writer.value(2, limitResponse)
    writer.value(1, nominalConcurrencyShares)
  }

  private static let members = JSONMembers(
    "LimitedPriorityLevelConfiguration",
    "nominalConcurrencyShares limitResponse lendablePercent borrowingLimitPercent")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&nominalConcurrencyShares)
      case 1: reader.value(&limitResponse)
      case 2: reader.integer(&lendablePercent)
      case 3: reader.integer(&borrowingLimitPercent)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "nominalConcurrencyShares", nominalConcurrencyShares)
    writer.message("limitResponse", limitResponse)
    writer.integer("lendablePercent", lendablePercent)
    writer.integer("borrowingLimitPercent", borrowingLimitPercent)
  }
}

extension V1beta3 {
  /// Settings of a level whose requests never wait.
  public struct ExemptPriorityLevelConfiguration: JSONMessage {
    /// Share of the server's seats that is set aside for the level, beside the shares of the
    /// others; 0
    /// when unset.
    public var nominalConcurrencyShares: Int32?
    /// Percent of the seats, 0 to 100, that other levels may borrow; 0 when unset.
    public var lendablePercent: Int32?

    public init() {}
  }
}

extension V1beta3.ExemptPriorityLevelConfiguration {
  public static var messageName: String {
    "k8s.io.api.flowcontrol.v1beta3.ExemptPriorityLevelConfiguration"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&nominalConcurrencyShares)
      case 16: reader.optional(&lendablePercent)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, lendablePercent)
    writer.optional(1, nominalConcurrencyShares)
  }

  private static let members = JSONMembers(
    "ExemptPriorityLevelConfiguration", "nominalConcurrencyShares lendablePercent")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&nominalConcurrencyShares)
      case 1: reader.integer(&lendablePercent)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("nominalConcurrencyShares", nominalConcurrencyShares)
    writer.integer("lendablePercent", lendablePercent)
  }
}

extension V1beta3 {
  /// What happens to requests for which there is no seat.
  public struct LimitResponse: JSONMessage {
    /// `Queue` (they wait) or `Reject` (they are refused with 429).
    public var type: String
    /// How they wait; set with `Queue` and only then.
    public var queuing: V1beta3.QueuingConfiguration?

    public init() {
      type = ""
    }
  }
}

extension V1beta3.LimitResponse {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.LimitResponse" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 18: reader.optional(&queuing)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, queuing)
    writer.value(1, type)
  }

  private static let members = JSONMembers("LimitResponse", "type queuing")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&type)
      case 1: reader.optional(&queuing)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "type", type)
    writer.message("queuing", queuing)
  }
}

extension V1beta3 {
  /// How requests wait. Each flow is dealt a few of the queues, so that a busy flow rarely blocks
  /// another.
  public struct QueuingConfiguration: JSONMessage {
    /// Number of queues, 1 to 10000000; 64 when unset. With 1 all flows share it.
    public var queues: Int32
    /// Queues that a flow is dealt, from which it takes the shortest; 1 to `queues`, 8 when unset.
    public var handSize: Int32
    /// Requests that may wait in one queue, more than 0; 50 when unset. Beyond that they are
    /// refused.
    public var queueLengthLimit: Int32

    public init() {
      queues = 0
      handSize = 0
      queueLengthLimit = 0
    }
  }
}

extension V1beta3.QueuingConfiguration {
  public static var messageName: String { "k8s.io.api.flowcontrol.v1beta3.QueuingConfiguration" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&queues)
      case 16: reader.value(&handSize)
      case 24: reader.value(&queueLengthLimit)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, queueLengthLimit)
    writer.value(2, handSize)
    writer.value(1, queues)
  }

  private static let members = JSONMembers(
    "QueuingConfiguration", "queues handSize queueLengthLimit")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&queues)
      case 1: reader.integer(&handSize)
      case 2: reader.integer(&queueLengthLimit)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "queues", queues)
    writer.integer(always: "handSize", handSize)
    writer.integer(always: "queueLengthLimit", queueLengthLimit)
  }
}
