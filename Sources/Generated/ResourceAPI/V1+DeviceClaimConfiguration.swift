// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/resource/v1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Wire

/// Settings that a claim gives to its devices.
public struct DeviceClaimConfiguration: JSONMessage {
  /// Names of the requests that it is for; all when empty. `<request>/<alternative>` names one
  /// alternative.
  public var requests: [String]
  /// The settings.
  public var deviceConfiguration: DeviceConfiguration

  public init() {
    requests = []
    deviceConfiguration = DeviceConfiguration()
  }
}

extension DeviceClaimConfiguration {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceClaimConfiguration" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&requests)
      case 18: reader.value(&deviceConfiguration)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, deviceConfiguration)
    writer.repeated(1, requests)
  }

  private static let members = JSONMembers("DeviceClaimConfiguration", "requests opaque")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&requests)
      case 1: reader.optional(&deviceConfiguration.opaque)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("requests", requests)
    deviceConfiguration.encode(into: &writer)
  }
}

/// Settings of a device.
public struct DeviceConfiguration: JSONMessage {
  /// Settings that only the driver understands.
  public var opaque: OpaqueDeviceConfiguration?

  public init() {}
}

extension DeviceConfiguration {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceConfiguration" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&opaque)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, opaque)
  }

  private static let members = JSONMembers("DeviceConfiguration", "opaque")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&opaque)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("opaque", opaque)
  }
}

/// Settings for one driver.
public struct OpaqueDeviceConfiguration: JSONMessage {
  /// Name of the driver that they are for; others ignore them.
  public var driver: String
  /// The settings: a JSON object of at most 10240 bytes, usually with kind and apiVersion.
  public var parameters: RawExtension

  public init() {
    driver = ""
    parameters = RawExtension()
  }
}

extension OpaqueDeviceConfiguration {
  public static var messageName: String { "k8s.io.api.resource.v1.OpaqueDeviceConfiguration" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&driver)
      case 18: reader.value(&parameters)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, parameters)
    writer.value(1, driver)
  }

  private static let members = JSONMembers("OpaqueDeviceConfiguration", "driver parameters")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&driver)
      case 1: reader.value(&parameters)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "driver", driver)
    writer.message("parameters", parameters)
  }
}

/// Taints that do not matter to a request.
public struct DeviceToleration: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the taint; every taint when empty, which needs `Exists`.
  public var key: String {
    get { fieldStorage.fields.key }
    _modify {
      unshare()
      yield &fieldStorage.fields.key
    }
  }

  /// `Equal` (the default: `value` must be the same) or `Exists` (any value).
  public var `operator`: String {
    get { fieldStorage.fields.`operator` }
    _modify {
      unshare()
      yield &fieldStorage.fields.`operator`
    }
  }

  /// Value that the taint must have with `Equal`.
  public var value: String {
    get { fieldStorage.fields.value }
    _modify {
      unshare()
      yield &fieldStorage.fields.value
    }
  }

  /// Effect that the taint must have; any when empty.
  public var effect: String {
    get { fieldStorage.fields.effect }
    _modify {
      unshare()
      yield &fieldStorage.fields.effect
    }
  }

  /// Seconds that a `NoExecute` taint is tolerated after it appears; for ever when unset, not at
  /// all
  /// when 0 or less.
  public var tolerationSeconds: Int64? {
    get { fieldStorage.fields.tolerationSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.tolerationSeconds
    }
  }
}

extension DeviceToleration {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceToleration" }

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

extension DeviceToleration {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var key: String
    var `operator`: String
    var value: String
    var effect: String
    var tolerationSeconds: Int64?

    init() {
      key = ""
      `operator` = ""
      value = ""
      effect = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&key)
        case 18: reader.value(&`operator`)
        case 26: reader.value(&self.value)
        case 34: reader.value(&effect)
        case 40: reader.optional(&tolerationSeconds)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, tolerationSeconds)
      writer.value(4, effect)
      writer.value(3, self.value)
      writer.value(2, `operator`)
      writer.value(1, key)
    }

    private static let members = JSONMembers(
      "DeviceToleration", "key operator value effect tolerationSeconds")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&key)
        case 1: reader.string(&`operator`)
        case 2: reader.string(&self.value)
        case 3: reader.string(&effect)
        case 4: reader.integer(&tolerationSeconds)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("key", key)
      writer.string("operator", `operator`)
      writer.string("value", self.value)
      writer.string("effect", effect)
      writer.integer("tolerationSeconds", tolerationSeconds)
    }
  }
}

/// What a claim was given.
public struct AllocationResult: JSONMessage {
  /// The devices.
  public var devices: DeviceAllocationResult
  /// Nodes that can use the devices; all nodes when unset.
  public var nodeSelector: NodeSelector?
  /// When the devices were allocated.
  public var allocationTimestamp: Time?

  public init() {
    devices = DeviceAllocationResult()
  }
}

extension AllocationResult {
  public static var messageName: String { "k8s.io.api.resource.v1.AllocationResult" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&devices)
      case 26: reader.optional(&nodeSelector)
      case 42: reader.optional(&allocationTimestamp)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(5, allocationTimestamp)
    writer.optional(3, nodeSelector)
    writer.value(1, devices)
  }

  private static let members = JSONMembers(
    "AllocationResult", "devices nodeSelector allocationTimestamp")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&devices)
      case 1: reader.optional(&nodeSelector)
      case 2: reader.optional(&allocationTimestamp)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("devices", devices)
    writer.message("nodeSelector", nodeSelector)
    writer.message("allocationTimestamp", allocationTimestamp)
  }
}

/// The devices that a claim was given.
public struct DeviceAllocationResult: JSONMessage {
  /// One entry for each device; at most 32.
  public var results: [DeviceRequestAllocationResult]
  /// Settings for the devices from class and claim, in the order in which they apply; at most 64.
  public var config: [DeviceAllocationConfiguration]

  public init() {
    results = []
    config = []
  }
}

extension DeviceAllocationResult {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceAllocationResult" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&results)
      case 18: reader.repeated(&config)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, config)
    writer.repeated(1, results)
  }

  private static let members = JSONMembers("DeviceAllocationResult", "results config")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&results)
      case 1: reader.repeated(&config)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("results", results)
    writer.repeated("config", config)
  }
}

/// One device that a request was given.
public struct DeviceRequestAllocationResult: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the request; `<request>/<alternative>` when it was one of several.
  public var request: String {
    get { fieldStorage.fields.request }
    _modify {
      unshare()
      yield &fieldStorage.fields.request
    }
  }

  /// Name of the driver: a DNS name of at most 63 bytes.
  public var driver: String {
    get { fieldStorage.fields.driver }
    _modify {
      unshare()
      yield &fieldStorage.fields.driver
    }
  }

  /// Name of the pool that the device is from.
  public var pool: String {
    get { fieldStorage.fields.pool }
    _modify {
      unshare()
      yield &fieldStorage.fields.pool
    }
  }

  /// Name of the device in the pool; a DNS label.
  public var device: String {
    get { fieldStorage.fields.device }
    _modify {
      unshare()
      yield &fieldStorage.fields.device
    }
  }

  /// The device was given for administration, beside its other users; false when unset.
  public var adminAccess: Bool? {
    get { fieldStorage.fields.adminAccess }
    _modify {
      unshare()
      yield &fieldStorage.fields.adminAccess
    }
  }

  /// Tolerations of the request at the time of allocation; at most 16.
  public var tolerations: [DeviceToleration] {
    get { fieldStorage.fields.tolerations }
    _modify {
      unshare()
      yield &fieldStorage.fields.tolerations
    }
  }

  /// Conditions that must hold on the claim's device status before the pod is bound.
  public var bindingConditions: [String] {
    get { fieldStorage.fields.bindingConditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.bindingConditions
    }
  }

  /// Conditions any of which means that preparing the device failed.
  public var bindingFailureConditions: [String] {
    get { fieldStorage.fields.bindingFailureConditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.bindingFailureConditions
    }
  }

  /// Which share of a device that is given out more than once; a UUID.
  public var shareID: String? {
    get { fieldStorage.fields.shareID }
    _modify {
      unshare()
      yield &fieldStorage.fields.shareID
    }
  }

  /// What the request takes of each capacity, by name.
  public var consumedCapacity: SortedMap<String, Quantity> {
    get { fieldStorage.fields.consumedCapacity }
    _modify {
      unshare()
      yield &fieldStorage.fields.consumedCapacity
    }
  }
}

extension DeviceRequestAllocationResult {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceRequestAllocationResult" }

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

extension DeviceRequestAllocationResult {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var request: String
    var driver: String
    var pool: String
    var device: String
    var adminAccess: Bool?
    var tolerations: [DeviceToleration]
    var bindingConditions: [String]
    var bindingFailureConditions: [String]
    var shareID: String?
    var consumedCapacity: SortedMap<String, Quantity>

    init() {
      request = ""
      driver = ""
      pool = ""
      device = ""
      tolerations = []
      bindingConditions = []
      bindingFailureConditions = []
      consumedCapacity = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&request)
        case 18: reader.value(&driver)
        case 26: reader.value(&pool)
        case 34: reader.value(&device)
        case 40: reader.optional(&adminAccess)
        case 50: reader.repeated(&tolerations)
        case 58: reader.repeated(&bindingConditions)
        case 66: reader.repeated(&bindingFailureConditions)
        case 74: reader.optional(&shareID)
        case 82: reader.map(&consumedCapacity)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.map(10, consumedCapacity)
      writer.optional(9, shareID)
      writer.repeated(8, bindingFailureConditions)
      writer.repeated(7, bindingConditions)
      writer.repeated(6, tolerations)
      writer.optional(5, adminAccess)
      writer.value(4, device)
      writer.value(3, pool)
      writer.value(2, driver)
      writer.value(1, request)
    }

    private static let members = JSONMembers(
      "DeviceRequestAllocationResult",
      """
      request driver pool device adminAccess tolerations bindingConditions
      bindingFailureConditions shareID consumedCapacity
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&request)
        case 1: reader.string(&driver)
        case 2: reader.string(&pool)
        case 3: reader.string(&device)
        case 4: reader.bool(&adminAccess)
        case 5: reader.repeated(&tolerations)
        case 6: reader.strings(&bindingConditions)
        case 7: reader.strings(&bindingFailureConditions)
        case 8: reader.string(&shareID)
        case 9: reader.map(&consumedCapacity)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "request", request)
      writer.string(always: "driver", driver)
      writer.string(always: "pool", pool)
      writer.string(always: "device", device)
      writer.bool("adminAccess", adminAccess)
      writer.repeated("tolerations", tolerations)
      writer.strings("bindingConditions", bindingConditions)
      writer.strings("bindingFailureConditions", bindingFailureConditions)
      writer.string("shareID", shareID)
      writer.map("consumedCapacity", consumedCapacity)
    }
  }
}

/// Settings for allocated devices, and where they are from.
public struct DeviceAllocationConfiguration: JSONMessage {
  /// `FromClass` or `FromClaim`; those of the claim win.
  public var source: String
  /// Names of the requests that it is for; all of the claim when empty. `<request>/<alternative>`
  /// names one alternative.
  public var requests: [String]
  /// The settings.
  public var deviceConfiguration: DeviceConfiguration

  public init() {
    source = ""
    requests = []
    deviceConfiguration = DeviceConfiguration()
  }
}

extension DeviceAllocationConfiguration {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceAllocationConfiguration" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&source)
      case 18: reader.repeated(&requests)
      case 26: reader.value(&deviceConfiguration)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, deviceConfiguration)
    writer.repeated(2, requests)
    writer.value(1, source)
  }

  private static let members = JSONMembers(
    "DeviceAllocationConfiguration", "source requests opaque")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&source)
      case 1: reader.strings(&requests)
      case 2: reader.optional(&deviceConfiguration.opaque)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "source", source)
    writer.strings("requests", requests)
    deviceConfiguration.encode(into: &writer)
  }
}

/// What a driver reports about one allocated device.
public struct AllocatedDeviceStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the driver: a DNS name of at most 63 bytes.
  public var driver: String {
    get { fieldStorage.fields.driver }
    _modify {
      unshare()
      yield &fieldStorage.fields.driver
    }
  }

  /// Name of the pool that the device is from.
  public var pool: String {
    get { fieldStorage.fields.pool }
    _modify {
      unshare()
      yield &fieldStorage.fields.pool
    }
  }

  /// Name of the device in the pool; a DNS label.
  public var device: String {
    get { fieldStorage.fields.device }
    _modify {
      unshare()
      yield &fieldStorage.fields.device
    }
  }

  /// Which share of a device that is given out more than once; a UUID.
  public var shareID: String? {
    get { fieldStorage.fields.shareID }
    _modify {
      unshare()
      yield &fieldStorage.fields.shareID
    }
  }

  /// State of the device in single aspects, at most 8.
  public var conditions: [Condition] {
    get { fieldStorage.fields.conditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.conditions
    }
  }

  /// Data of the driver's own; a JSON object of at most 10240 bytes.
  public var data: RawExtension? {
    get { fieldStorage.fields.data }
    _modify {
      unshare()
      yield &fieldStorage.fields.data
    }
  }

  /// Address and interface, when the device is a network interface.
  public var networkData: NetworkDeviceData? {
    get { fieldStorage.fields.networkData }
    _modify {
      unshare()
      yield &fieldStorage.fields.networkData
    }
  }
}

extension AllocatedDeviceStatus {
  public static var messageName: String { "k8s.io.api.resource.v1.AllocatedDeviceStatus" }

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

extension AllocatedDeviceStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var driver: String
    var pool: String
    var device: String
    var shareID: String?
    var conditions: [Condition]
    var data: RawExtension?
    var networkData: NetworkDeviceData?

    init() {
      driver = ""
      pool = ""
      device = ""
      conditions = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&driver)
        case 18: reader.value(&pool)
        case 26: reader.value(&device)
        case 58: reader.optional(&shareID)
        case 34: reader.repeated(&conditions)
        case 42: reader.optional(&data)
        case 50: reader.optional(&networkData)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(7, shareID)
      writer.optional(6, networkData)
      writer.optional(5, data)
      writer.repeated(4, conditions)
      writer.value(3, device)
      writer.value(2, pool)
      writer.value(1, driver)
    }

    private static let members = JSONMembers(
      "AllocatedDeviceStatus", "driver pool device shareID conditions data networkData")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&driver)
        case 1: reader.string(&pool)
        case 2: reader.string(&device)
        case 3: reader.string(&shareID)
        case 4: reader.repeated(&conditions)
        case 5: reader.optional(&data)
        case 6: reader.optional(&networkData)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "driver", driver)
      writer.string(always: "pool", pool)
      writer.string(always: "device", device)
      writer.string("shareID", shareID)
      writer.repeated(always: "conditions", conditions)
      writer.message("data", data)
      writer.message("networkData", networkData)
    }
  }
}

/// What is known of a network interface.
public struct NetworkDeviceData: JSONMessage {
  /// Name of the interface inside the pod, at most 256 bytes.
  public var interfaceName: String
  /// Addresses with the length of their prefix, such as `192.0.2.5/24`; at most 16.
  public var ips: [String]
  /// Hardware address, such as `02:00:5e:10:00:01`; at most 128 bytes.
  public var hardwareAddress: String

  public init() {
    interfaceName = ""
    ips = []
    hardwareAddress = ""
  }
}

extension NetworkDeviceData {
  public static var messageName: String { "k8s.io.api.resource.v1.NetworkDeviceData" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&interfaceName)
      case 18: reader.repeated(&ips)
      case 26: reader.value(&hardwareAddress)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, hardwareAddress)
    writer.repeated(2, ips)
    writer.value(1, interfaceName)
  }

  private static let members = JSONMembers("NetworkDeviceData", "interfaceName ips hardwareAddress")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&interfaceName)
      case 1: reader.strings(&ips)
      case 2: reader.string(&hardwareAddress)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("interfaceName", interfaceName)
    writer.strings("ips", ips)
    writer.string("hardwareAddress", hardwareAddress)
  }
}
