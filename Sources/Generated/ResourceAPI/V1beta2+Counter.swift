// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/resource/v1beta2.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

extension V1beta2 {
  /// An amount of something that devices share.
  public struct Counter: JSONMessage {
    /// The amount.
    public var value: Quantity

    public init() {
      value = Quantity()
    }
  }
}

extension V1beta2.Counter {
  public static var messageName: String { "k8s.io.api.resource.v1beta2.Counter" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&self.value)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, self.value)
  }

  private static let members = JSONMembers("Counter", "value")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&self.value)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("value", self.value)
  }
}

extension V1beta2 {
  /// What a device takes from counters that it shares.
  public struct DeviceCounterConsumption: JSONMessage {
    /// Name of the set of counters.
    public var counterSet: String
    /// The amounts taken, by name of the counter; at most 32.
    public var counters: SortedMap<String, V1beta2.Counter>

    public init() {
      counterSet = ""
      counters = SortedMap()
    }
  }
}

extension V1beta2.DeviceCounterConsumption {
  public static var messageName: String { "k8s.io.api.resource.v1beta2.DeviceCounterConsumption" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&counterSet)
      case 18: reader.map(&counters)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(2, counters)
    writer.value(1, counterSet)
  }

  private static let members = JSONMembers("DeviceCounterConsumption", "counterSet counters")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&counterSet)
      case 1: reader.map(&counters)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "counterSet", counterSet)
    writer.map("counters", counters)
  }
}

extension V1beta2 {
  /// A reason not to use a device.
  public struct DeviceTaint: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name of the taint, as a label key.
    public var key: String {
      get { fieldStorage.fields.key }
      _modify {
        unshare()
        yield &fieldStorage.fields.key
      }
    }

    /// Value that goes with the key, as a label value.
    public var value: String {
      get { fieldStorage.fields.value }
      _modify {
        unshare()
        yield &fieldStorage.fields.value
      }
    }

    /// `NoSchedule` (no new users), `NoExecute` (also ends pods that use it) or `None` (for
    /// information).
    public var effect: String {
      get { fieldStorage.fields.effect }
      _modify {
        unshare()
        yield &fieldStorage.fields.effect
      }
    }

    /// When it was added; the time of writing when unset.
    public var timeAdded: Time? {
      get { fieldStorage.fields.timeAdded }
      _modify {
        unshare()
        yield &fieldStorage.fields.timeAdded
      }
    }
  }
}

extension V1beta2.DeviceTaint {
  public static var messageName: String { "k8s.io.api.resource.v1beta2.DeviceTaint" }

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

extension V1beta2.DeviceTaint {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var key: String
    var value: String
    var effect: String
    var timeAdded: Time?

    init() {
      key = ""
      value = ""
      effect = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&key)
        case 18: reader.value(&self.value)
        case 26: reader.value(&effect)
        case 34: reader.optional(&timeAdded)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, timeAdded)
      writer.value(3, effect)
      writer.value(2, self.value)
      writer.value(1, key)
    }

    private static let members = JSONMembers("DeviceTaint", "key value effect timeAdded")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&key)
        case 1: reader.string(&self.value)
        case 2: reader.string(&effect)
        case 3: reader.optional(&timeAdded)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "key", key)
      writer.string("value", self.value)
      writer.string(always: "effect", effect)
      writer.message("timeAdded", timeAdded)
    }
  }
}

extension V1beta2 {
  /// How a device takes a resource of its node.
  public struct NodeAllocatableResourceMapping: JSONMessage {
    /// Name of the device's capacity that tells how much; 1 for each device when unset.
    public var capacityKey: String?
    /// Factor on the capacity or the number of devices; 1 when unset.
    public var allocationMultiplier: Quantity?

    public init() {}
  }
}

extension V1beta2.NodeAllocatableResourceMapping {
  public static var messageName: String {
    "k8s.io.api.resource.v1beta2.NodeAllocatableResourceMapping"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&capacityKey)
      case 18: reader.optional(&allocationMultiplier)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, allocationMultiplier)
    writer.optional(1, capacityKey)
  }

  private static let members = JSONMembers(
    "NodeAllocatableResourceMapping", "capacityKey allocationMultiplier")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&capacityKey)
      case 1: reader.optional(&allocationMultiplier)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("capacityKey", capacityKey)
    writer.message("allocationMultiplier", allocationMultiplier)
  }
}

extension V1beta2 {
  /// Adds a taint to devices that it chooses.
  public struct DeviceTaintRule: Resource {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta {
      get { fieldStorage.fields.metadata }
      _modify {
        unshare()
        yield &fieldStorage.fields.metadata
      }
    }

    /// Which devices, and the taint.
    public var spec: V1beta2.DeviceTaintRuleSpec {
      get { fieldStorage.fields.spec }
      _modify {
        unshare()
        yield &fieldStorage.fields.spec
      }
    }

    /// What became of it.
    public var status: V1beta2.DeviceTaintRuleStatus {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }
  }
}

extension V1beta2.DeviceTaintRule {
  public static var messageName: String { "k8s.io.api.resource.v1beta2.DeviceTaintRule" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "DeviceTaintRule")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "devicetaintrules",
    singular: "devicetaintrule",
    isNamespaced: false,
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "devicetaintrules",
    storageVersion: "resource.k8s.io/v1alpha3",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Key", type: "string", description: "Key of the taint.", path: ".spec.taint.key"),
      Column(
        "Value", type: "string", description: "Value of the taint.", path: ".spec.taint.value"),
      Column(
        "Effect", type: "string", description: "NoSchedule, NoExecute or None.",
        path: ".spec.taint.effect"),
      Column("TimeAdded", type: "string", description: "Time since the taint was added."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "DeviceTaintRuleList"
  )

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

extension V1beta2.DeviceTaintRule {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: V1beta2.DeviceTaintRuleSpec
    var status: V1beta2.DeviceTaintRuleStatus

    init() {
      metadata = ObjectMeta()
      spec = V1beta2.DeviceTaintRuleSpec()
      status = V1beta2.DeviceTaintRuleStatus()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(3, status)
      writer.value(2, spec)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers(
      "DeviceTaintRule", "metadata spec status kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
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

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.message("spec", spec)
      writer.message("status", status)
    }
  }
}

extension V1beta2 {
  /// Which devices get a taint.
  public struct DeviceTaintRuleSpec: JSONMessage {
    /// Which devices; all when empty, none when unset. All parts that are set must match.
    public var deviceSelector: V1beta2.DeviceTaintSelector?
    /// The taint.
    public var taint: V1beta2.DeviceTaint

    public init() {
      taint = V1beta2.DeviceTaint()
    }
  }
}

extension V1beta2.DeviceTaintRuleSpec {
  public static var messageName: String { "k8s.io.api.resource.v1beta2.DeviceTaintRuleSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&deviceSelector)
      case 18: reader.value(&taint)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, taint)
    writer.optional(1, deviceSelector)
  }

  private static let members = JSONMembers("DeviceTaintRuleSpec", "deviceSelector taint")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&deviceSelector)
      case 1: reader.value(&taint)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("deviceSelector", deviceSelector)
    writer.message("taint", taint)
  }
}

extension V1beta2 {
  /// Devices, by where they come from.
  public struct DeviceTaintSelector: JSONMessage {
    /// Name of the driver; any when unset.
    public var driver: String?
    /// Name of the pool; any when unset.
    public var pool: String?
    /// Name of the device in its pool; any when unset.
    public var device: String?

    public init() {}
  }
}

extension V1beta2.DeviceTaintSelector {
  public static var messageName: String { "k8s.io.api.resource.v1beta2.DeviceTaintSelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 18: reader.optional(&driver)
      case 26: reader.optional(&pool)
      case 34: reader.optional(&device)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, device)
    writer.optional(3, pool)
    writer.optional(2, driver)
  }

  private static let members = JSONMembers("DeviceTaintSelector", "driver pool device")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&driver)
      case 1: reader.string(&pool)
      case 2: reader.string(&device)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("driver", driver)
    writer.string("pool", pool)
    writer.string("device", device)
  }
}

extension V1beta2 {
  /// What became of a taint rule.
  public struct DeviceTaintRuleStatus: JSONMessage {
    /// State in single aspects, at most 8, such as `EvictionInProgress`.
    public var conditions: [Condition]

    public init() {
      conditions = []
    }
  }
}

extension V1beta2.DeviceTaintRuleStatus {
  public static var messageName: String { "k8s.io.api.resource.v1beta2.DeviceTaintRuleStatus" }

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

  private static let members = JSONMembers("DeviceTaintRuleStatus", "conditions")

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

extension V1beta2 {
  /// A list of DeviceTaintRule objects.
  public struct DeviceTaintRuleList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The DeviceTaintRule objects, ordered by name.
    public var items: [V1beta2.DeviceTaintRule]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta2.DeviceTaintRuleList {
  public static var messageName: String { "k8s.io.api.resource.v1beta2.DeviceTaintRuleList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "DeviceTaintRuleList")
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

  private static let members = JSONMembers("DeviceTaintRuleList", "metadata items kind apiVersion")

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
