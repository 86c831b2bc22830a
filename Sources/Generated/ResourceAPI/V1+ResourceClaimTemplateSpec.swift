// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/resource/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The claims that are made from a template.
public struct ResourceClaimTemplateSpec: JSONMessage {
  /// Labels and annotations of the claims; nothing else may be set.
  public var metadata: ObjectMeta
  /// Spec of the claims.
  public var spec: ResourceClaimSpec

  public init() {
    metadata = ObjectMeta()
    spec = ResourceClaimSpec()
  }
}

extension ResourceClaimTemplateSpec {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourceClaimTemplateSpec" }

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

  private static let members = JSONMembers("ResourceClaimTemplateSpec", "metadata spec")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
  }
}

/// A list of ResourceClaimTemplate objects.
public struct ResourceClaimTemplateList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ResourceClaimTemplate objects, ordered by namespace and name.
  public var items: [ResourceClaimTemplate]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ResourceClaimTemplateList {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourceClaimTemplateList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaimTemplateList")
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
    "ResourceClaimTemplateList", "metadata items kind apiVersion")

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

/// The devices that are wanted.
public struct DeviceClaim: JSONMessage {
  /// What is wanted; at most 32 requests, all of which must be met.
  public var requests: [DeviceRequest]
  /// What must hold of several devices together; at most 32.
  public var constraints: [DeviceConstraint]
  /// Settings for the devices; at most 32.
  public var config: [DeviceClaimConfiguration]

  public init() {
    requests = []
    constraints = []
    config = []
  }
}

extension DeviceClaim {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceClaim" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&requests)
      case 18: reader.repeated(&constraints)
      case 26: reader.repeated(&config)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, config)
    writer.repeated(2, constraints)
    writer.repeated(1, requests)
  }

  private static let members = JSONMembers("DeviceClaim", "requests constraints config")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&requests)
      case 1: reader.repeated(&constraints)
      case 2: reader.repeated(&config)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "requests", requests)
    writer.repeated("constraints", constraints)
    writer.repeated("config", config)
  }
}

/// Devices that are wanted: exactly one of `exactly` and `firstAvailable`.
public struct DeviceRequest: JSONMessage {
  /// Name of the request, unique in the claim; a DNS label. Containers refer to it.
  public var name: String
  /// The devices wanted.
  public var exactly: ExactDeviceRequest?
  /// Alternatives, the best first; the first that can be met is taken. At most 8.
  public var firstAvailable: [DeviceSubRequest]

  public init() {
    name = ""
    firstAvailable = []
  }
}

extension DeviceRequest {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceRequest" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.optional(&exactly)
      case 26: reader.repeated(&firstAvailable)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, firstAvailable)
    writer.optional(2, exactly)
    writer.value(1, name)
  }

  private static let members = JSONMembers("DeviceRequest", "name exactly firstAvailable")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.optional(&exactly)
      case 2: reader.repeated(&firstAvailable)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.message("exactly", exactly)
    writer.repeated("firstAvailable", firstAvailable)
  }
}

/// Devices of one class.
public struct ExactDeviceRequest: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the class that the devices must be of.
  public var deviceClassName: String {
    get { fieldStorage.fields.deviceClassName }
    _modify {
      unshare()
      yield &fieldStorage.fields.deviceClassName
    }
  }

  /// Conditions that all must hold of a device, besides those of the class; at most 32.
  public var selectors: [DeviceSelector] {
    get { fieldStorage.fields.selectors }
    _modify {
      unshare()
      yield &fieldStorage.fields.selectors
    }
  }

  /// `ExactCount` (the default: `count` devices) or `All` (every device that fits, of one pool or
  /// node).
  public var allocationMode: String {
    get { fieldStorage.fields.allocationMode }
    _modify {
      unshare()
      yield &fieldStorage.fields.allocationMode
    }
  }

  /// Number of devices with `ExactCount`; 1 when unset.
  public var count: Int64 {
    get { fieldStorage.fields.count }
    _modify {
      unshare()
      yield &fieldStorage.fields.count
    }
  }

  /// Wants the devices for administration, whether or not others use them; only in namespaces
  /// labelled for it. False when unset.
  public var adminAccess: Bool? {
    get { fieldStorage.fields.adminAccess }
    _modify {
      unshare()
      yield &fieldStorage.fields.adminAccess
    }
  }

  /// Taints of devices that do not matter; at most 16.
  public var tolerations: [DeviceToleration] {
    get { fieldStorage.fields.tolerations }
    _modify {
      unshare()
      yield &fieldStorage.fields.tolerations
    }
  }

  /// How much of the capacity of each device is wanted.
  public var capacity: CapacityRequirements? {
    get { fieldStorage.fields.capacity }
    _modify {
      unshare()
      yield &fieldStorage.fields.capacity
    }
  }
}

extension ExactDeviceRequest {
  public static var messageName: String { "k8s.io.api.resource.v1.ExactDeviceRequest" }

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

extension ExactDeviceRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var deviceClassName: String
    var selectors: [DeviceSelector]
    var allocationMode: String
    var count: Int64
    var adminAccess: Bool?
    var tolerations: [DeviceToleration]
    var capacity: CapacityRequirements?

    init() {
      deviceClassName = ""
      selectors = []
      allocationMode = ""
      count = 0
      tolerations = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&deviceClassName)
        case 18: reader.repeated(&selectors)
        case 26: reader.value(&allocationMode)
        case 32: reader.value(&count)
        case 40: reader.optional(&adminAccess)
        case 50: reader.repeated(&tolerations)
        case 58: reader.optional(&capacity)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(7, capacity)
      writer.repeated(6, tolerations)
      writer.optional(5, adminAccess)
      writer.value(4, count)
      writer.value(3, allocationMode)
      writer.repeated(2, selectors)
      writer.value(1, deviceClassName)
    }

    private static let members = JSONMembers(
      "ExactDeviceRequest",
      "deviceClassName selectors allocationMode count adminAccess tolerations capacity")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&deviceClassName)
        case 1: reader.repeated(&selectors)
        case 2: reader.string(&allocationMode)
        case 3: reader.integer(&count)
        case 4: reader.bool(&adminAccess)
        case 5: reader.repeated(&tolerations)
        case 6: reader.optional(&capacity)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "deviceClassName", deviceClassName)
      writer.repeated("selectors", selectors)
      writer.string("allocationMode", allocationMode)
      writer.integer("count", count)
      writer.bool("adminAccess", adminAccess)
      writer.repeated("tolerations", tolerations)
      writer.message("capacity", capacity)
    }
  }
}

/// One alternative of a request.
public struct DeviceSubRequest: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the alternative, unique in the request; a DNS label.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Name of the class that the devices must be of.
  public var deviceClassName: String {
    get { fieldStorage.fields.deviceClassName }
    _modify {
      unshare()
      yield &fieldStorage.fields.deviceClassName
    }
  }

  /// Conditions that all must hold of a device, besides those of the class; at most 32.
  public var selectors: [DeviceSelector] {
    get { fieldStorage.fields.selectors }
    _modify {
      unshare()
      yield &fieldStorage.fields.selectors
    }
  }

  /// `ExactCount` (the default: `count` devices) or `All` (every device that fits, of one pool or
  /// node).
  public var allocationMode: String {
    get { fieldStorage.fields.allocationMode }
    _modify {
      unshare()
      yield &fieldStorage.fields.allocationMode
    }
  }

  /// Number of devices with `ExactCount`; 1 when unset.
  public var count: Int64 {
    get { fieldStorage.fields.count }
    _modify {
      unshare()
      yield &fieldStorage.fields.count
    }
  }

  /// Taints of devices that do not matter; at most 16.
  public var tolerations: [DeviceToleration] {
    get { fieldStorage.fields.tolerations }
    _modify {
      unshare()
      yield &fieldStorage.fields.tolerations
    }
  }

  /// How much of the capacity of each device is wanted.
  public var capacity: CapacityRequirements? {
    get { fieldStorage.fields.capacity }
    _modify {
      unshare()
      yield &fieldStorage.fields.capacity
    }
  }
}

extension DeviceSubRequest {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceSubRequest" }

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

extension DeviceSubRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var deviceClassName: String
    var selectors: [DeviceSelector]
    var allocationMode: String
    var count: Int64
    var tolerations: [DeviceToleration]
    var capacity: CapacityRequirements?

    init() {
      name = ""
      deviceClassName = ""
      selectors = []
      allocationMode = ""
      count = 0
      tolerations = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&deviceClassName)
        case 26: reader.repeated(&selectors)
        case 34: reader.value(&allocationMode)
        case 40: reader.value(&count)
        case 50: reader.repeated(&tolerations)
        case 58: reader.optional(&capacity)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(7, capacity)
      writer.repeated(6, tolerations)
      writer.value(5, count)
      writer.value(4, allocationMode)
      writer.repeated(3, selectors)
      writer.value(2, deviceClassName)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "DeviceSubRequest", "name deviceClassName selectors allocationMode count tolerations capacity"
    )

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.string(&deviceClassName)
        case 2: reader.repeated(&selectors)
        case 3: reader.string(&allocationMode)
        case 4: reader.integer(&count)
        case 5: reader.repeated(&tolerations)
        case 6: reader.optional(&capacity)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.string(always: "deviceClassName", deviceClassName)
      writer.repeated("selectors", selectors)
      writer.string("allocationMode", allocationMode)
      writer.integer("count", count)
      writer.repeated("tolerations", tolerations)
      writer.message("capacity", capacity)
    }
  }
}

/// A condition on a device.
public struct DeviceSelector: JSONMessage {
  /// The condition as an expression; must be set.
  public var cel: CELDeviceSelector?

  public init() {}
}

extension DeviceSelector {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceSelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&cel)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, cel)
  }

  private static let members = JSONMembers("DeviceSelector", "cel")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&cel)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("cel", cel)
  }
}

/// A condition on a device, written in CEL.
public struct CELDeviceSelector: JSONMessage {
  /// An expression that is true for the devices wanted; `device` holds driver, attributes and
  /// capacity. At most 10240 bytes.
  public var expression: String

  public init() {
    expression = ""
  }
}

extension CELDeviceSelector {
  public static var messageName: String { "k8s.io.api.resource.v1.CELDeviceSelector" }

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

  private static let members = JSONMembers("CELDeviceSelector", "expression")

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
    writer.string(always: "expression", expression)
  }
}

/// How much of a device's capacity is wanted.
public struct CapacityRequirements: JSONMessage {
  /// Least amount of each capacity, by its name. A device that is given out more than once gives
  /// the
  /// amounts away; of other devices only the capacity must suffice.
  public var requests: SortedMap<String, Quantity>

  public init() {
    requests = SortedMap()
  }
}

extension CapacityRequirements {
  public static var messageName: String { "k8s.io.api.resource.v1.CapacityRequirements" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&requests)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(1, requests)
  }

  private static let members = JSONMembers("CapacityRequirements", "requests")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.map(&requests)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.map("requests", requests)
  }
}

/// What must hold of several devices together.
public struct DeviceConstraint: JSONMessage {
  /// Names of the requests that it is for; all when empty.
  public var requests: [String]
  /// Attribute, as `<domain>/<name>`, that must have the same value on all devices.
  public var matchAttribute: String?
  /// Attribute, as `<domain>/<name>`, that must have another value on each device.
  public var distinctAttribute: String?

  public init() {
    requests = []
  }
}

extension DeviceConstraint {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceConstraint" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&requests)
      case 18: reader.optional(&matchAttribute)
      case 26: reader.optional(&distinctAttribute)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, distinctAttribute)
    writer.optional(2, matchAttribute)
    writer.repeated(1, requests)
  }

  private static let members = JSONMembers(
    "DeviceConstraint", "requests matchAttribute distinctAttribute")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&requests)
      case 1: reader.string(&matchAttribute)
      case 2: reader.string(&distinctAttribute)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("requests", requests)
    writer.string("matchAttribute", matchAttribute)
    writer.string("distinctAttribute", distinctAttribute)
  }
}
