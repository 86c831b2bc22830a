// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/resource/v1beta1.proto by `make generate`; do not edit.

public import MetaTypes
public import Wire

extension V1beta1 {
  /// An amount of something that devices share.
  public struct Counter: JSONMessage {
    /// The amount.
    public var value: Quantity

    public init() {
      value = Quantity()
    }
  }
}

extension V1beta1.Counter {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.Counter" }

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

extension V1beta1 {
  /// What a device takes from counters that it shares.
  public struct DeviceCounterConsumption: JSONMessage {
    /// Name of the set of counters.
    public var counterSet: String
    /// The amounts taken, by name of the counter; at most 32.
    public var counters: SortedMap<String, V1beta1.Counter>

    public init() {
      counterSet = ""
      counters = SortedMap()
    }
  }
}

extension V1beta1.DeviceCounterConsumption {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.DeviceCounterConsumption" }

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

extension V1beta1 {
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

extension V1beta1.DeviceTaint {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.DeviceTaint" }

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

extension V1beta1.DeviceTaint {
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

extension V1beta1 {
  /// How a device takes a resource of its node.
  public struct NodeAllocatableResourceMapping: JSONMessage {
    /// Name of the device's capacity that tells how much; 1 for each device when unset.
    public var capacityKey: String?
    /// Factor on the capacity or the number of devices; 1 when unset.
    public var allocationMultiplier: Quantity?

    public init() {}
  }
}

extension V1beta1.NodeAllocatableResourceMapping {
  public static var messageName: String {
    "k8s.io.api.resource.v1beta1.NodeAllocatableResourceMapping"
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
