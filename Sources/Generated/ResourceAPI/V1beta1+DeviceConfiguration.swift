// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/resource/v1beta1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

extension V1beta1 {
  /// Settings of a device.
  public struct DeviceConfiguration: JSONMessage {
    /// Settings that only the driver understands.
    public var opaque: V1beta1.OpaqueDeviceConfiguration?

    public init() {}
  }
}

extension V1beta1.DeviceConfiguration {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.DeviceConfiguration" }

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

extension V1beta1 {
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
}

extension V1beta1.OpaqueDeviceConfiguration {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.OpaqueDeviceConfiguration" }

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

extension V1beta1 {
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
}

extension V1beta1.DeviceToleration {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.DeviceToleration" }

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

extension V1beta1.DeviceToleration {
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

extension V1beta1 {
  /// What a claim was given.
  public struct AllocationResult: JSONMessage {
    /// The devices.
    public var devices: V1beta1.DeviceAllocationResult
    /// Nodes that can use the devices; all nodes when unset.
    public var nodeSelector: NodeSelector?
    /// When the devices were allocated.
    public var allocationTimestamp: Time?

    public init() {
      devices = V1beta1.DeviceAllocationResult()
    }
  }
}

extension V1beta1.AllocationResult {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.AllocationResult" }

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

extension V1beta1 {
  /// The devices that a claim was given.
  public struct DeviceAllocationResult: JSONMessage {
    /// One entry for each device; at most 32.
    public var results: [V1beta1.DeviceRequestAllocationResult]
    /// Settings for the devices from class and claim, in the order in which they apply; at most 64.
    public var config: [V1beta1.DeviceAllocationConfiguration]

    public init() {
      results = []
      config = []
    }
  }
}

extension V1beta1.DeviceAllocationResult {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.DeviceAllocationResult" }

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

extension V1beta1 {
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
    public var tolerations: [V1beta1.DeviceToleration] {
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
}

extension V1beta1.DeviceRequestAllocationResult {
  public static var messageName: String {
    "k8s.io.api.resource.v1beta1.DeviceRequestAllocationResult"
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

extension V1beta1.DeviceRequestAllocationResult {
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
    var tolerations: [V1beta1.DeviceToleration]
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

extension V1beta1 {
  /// Settings for allocated devices, and where they are from.
  public struct DeviceAllocationConfiguration: JSONMessage {
    /// `FromClass` or `FromClaim`; those of the claim win.
    public var source: String
    /// Names of the requests that it is for; all of the claim when empty. `<request>/<alternative>`
    /// names one alternative.
    public var requests: [String]
    /// The settings.
    public var deviceConfiguration: V1beta1.DeviceConfiguration

    public init() {
      source = ""
      requests = []
      deviceConfiguration = V1beta1.DeviceConfiguration()
    }
  }
}

extension V1beta1.DeviceAllocationConfiguration {
  public static var messageName: String {
    "k8s.io.api.resource.v1beta1.DeviceAllocationConfiguration"
  }

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

extension V1beta1 {
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
    public var networkData: V1beta1.NetworkDeviceData? {
      get { fieldStorage.fields.networkData }
      _modify {
        unshare()
        yield &fieldStorage.fields.networkData
      }
    }
  }
}

extension V1beta1.AllocatedDeviceStatus {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.AllocatedDeviceStatus" }

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

extension V1beta1.AllocatedDeviceStatus {
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
    var networkData: V1beta1.NetworkDeviceData?

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

extension V1beta1 {
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
}

extension V1beta1.NetworkDeviceData {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.NetworkDeviceData" }

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

extension V1beta1 {
  /// Devices of one driver, or a part of them; written by the driver.
  public struct ResourceSlice: Resource {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The devices and who can use them.
    public var spec: V1beta1.ResourceSliceSpec

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.ResourceSliceSpec()
    }
  }
}

extension V1beta1.ResourceSlice {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.ResourceSlice" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceSlice")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "resourceslices",
    singular: "resourceslice",
    isNamespaced: false,
    storageFolder: "resourceslices",
    storageVersion: "resource.k8s.io/v1",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Node", type: "string", description: "Node that has the devices, when it is one."),
      Column("Driver", type: "string", description: "Driver of the devices.", path: ".spec.driver"),
      Column("Pool", type: "string", description: "Pool of the devices.", path: ".spec.pool.name"),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "ResourceSliceList"
  )

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

  private static let members = JSONMembers("ResourceSlice", "metadata spec kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
  }
}

extension V1beta1 {
  /// The devices of a slice and who can use them; exactly one of `nodeName`, `nodeSelector`,
  /// `allNodes` and `perDeviceNodeSelection` is set.
  public struct ResourceSliceSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name of the driver: a DNS name of at most 63 bytes. Cannot change.
    public var driver: String {
      get { fieldStorage.fields.driver }
      _modify {
        unshare()
        yield &fieldStorage.fields.driver
      }
    }

    /// The pool that the devices are in.
    public var pool: V1beta1.ResourcePool {
      get { fieldStorage.fields.pool }
      _modify {
        unshare()
        yield &fieldStorage.fields.pool
      }
    }

    /// Node that has the devices. Cannot change.
    public var nodeName: String {
      get { fieldStorage.fields.nodeName }
      _modify {
        unshare()
        yield &fieldStorage.fields.nodeName
      }
    }

    /// Nodes that can use the devices.
    public var nodeSelector: NodeSelector? {
      get { fieldStorage.fields.nodeSelector }
      _modify {
        unshare()
        yield &fieldStorage.fields.nodeSelector
      }
    }

    /// All nodes can use the devices.
    public var allNodes: Bool {
      get { fieldStorage.fields.allNodes }
      _modify {
        unshare()
        yield &fieldStorage.fields.allNodes
      }
    }

    /// The devices, at most 128; at most 64 when any has taints or counters.
    public var devices: [V1beta1.Device] {
      get { fieldStorage.fields.devices }
      _modify {
        unshare()
        yield &fieldStorage.fields.devices
      }
    }

    /// Each device tells which nodes can use it.
    public var perDeviceNodeSelection: Bool? {
      get { fieldStorage.fields.perDeviceNodeSelection }
      _modify {
        unshare()
        yield &fieldStorage.fields.perDeviceNodeSelection
      }
    }

    /// Counters that devices of the pool share; at most 8 sets. Not in the same slice as devices.
    public var sharedCounters: [V1beta1.CounterSet] {
      get { fieldStorage.fields.sharedCounters }
      _modify {
        unshare()
        yield &fieldStorage.fields.sharedCounters
      }
    }
  }
}

extension V1beta1.ResourceSliceSpec {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.ResourceSliceSpec" }

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

extension V1beta1.ResourceSliceSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var driver: String
    var pool: V1beta1.ResourcePool
    var nodeName: String
    var nodeSelector: NodeSelector?
    var allNodes: Bool
    var devices: [V1beta1.Device]
    var perDeviceNodeSelection: Bool?
    var sharedCounters: [V1beta1.CounterSet]

    init() {
      driver = ""
      pool = V1beta1.ResourcePool()
      nodeName = ""
      allNodes = false
      devices = []
      sharedCounters = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&driver)
        case 18: reader.value(&pool)
        case 26: reader.value(&nodeName)
        case 34: reader.optional(&nodeSelector)
        case 40: reader.value(&allNodes)
        case 50: reader.repeated(&devices)
        case 56: reader.optional(&perDeviceNodeSelection)
        case 66: reader.repeated(&sharedCounters)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(8, sharedCounters)
      writer.optional(7, perDeviceNodeSelection)
      writer.repeated(6, devices)
      writer.value(5, allNodes)
      writer.optional(4, nodeSelector)
      writer.value(3, nodeName)
      writer.value(2, pool)
      writer.value(1, driver)
    }

    private static let members = JSONMembers(
      "ResourceSliceSpec",
      """
      driver pool nodeName nodeSelector allNodes devices perDeviceNodeSelection
      sharedCounters
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&driver)
        case 1: reader.value(&pool)
        case 2: reader.string(&nodeName)
        case 3: reader.optional(&nodeSelector)
        case 4: reader.bool(&allNodes)
        case 5: reader.repeated(&devices)
        case 6: reader.bool(&perDeviceNodeSelection)
        case 7: reader.repeated(&sharedCounters)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "driver", driver)
      writer.message("pool", pool)
      writer.string("nodeName", nodeName)
      writer.message("nodeSelector", nodeSelector)
      writer.bool("allNodes", allNodes)
      writer.repeated("devices", devices)
      writer.bool("perDeviceNodeSelection", perDeviceNodeSelection)
      writer.repeated("sharedCounters", sharedCounters)
    }
  }
}

extension V1beta1 {
  /// The pool that a slice belongs to.
  public struct ResourcePool: JSONMessage {
    /// Name of the pool: DNS names joined by `/`, at most 253 bytes. Often the node's name.
    public var name: String
    /// Raised when the pool's slices change; only slices of the highest generation count.
    public var generation: Int64
    /// Number of slices that the pool has in this generation; with fewer seen, it is incomplete.
    public var resourceSliceCount: Int64

    public init() {
      name = ""
      generation = 0
      resourceSliceCount = 0
    }
  }
}

extension V1beta1.ResourcePool {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.ResourcePool" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.value(&generation)
      case 24: reader.value(&resourceSliceCount)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, resourceSliceCount)
    writer.value(2, generation)
    writer.value(1, name)
  }

  private static let members = JSONMembers("ResourcePool", "name generation resourceSliceCount")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.integer(&generation)
      case 2: reader.integer(&resourceSliceCount)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.integer(always: "generation", generation)
    writer.integer(always: "resourceSliceCount", resourceSliceCount)
  }
}

extension V1beta1 {
  /// A list of ResourceSlice objects.
  public struct ResourceSliceList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The ResourceSlice objects, ordered by name.
    public var items: [V1beta1.ResourceSlice]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.ResourceSliceList {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.ResourceSliceList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceSliceList")
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

  private static let members = JSONMembers("ResourceSliceList", "metadata items kind apiVersion")

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
  /// One device that can be allocated.
  public struct Device: JSONMessage {
    /// Name of the device, unique in the pool; a DNS label.
    public var name: String
    /// Properties of the device.
    public var basic: V1beta1.BasicDevice?

    public init() {
      name = ""
    }
  }
}

extension V1beta1.Device {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.Device" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.optional(&basic)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, basic)
    writer.value(1, name)
  }

  private static let members = JSONMembers("Device", "name basic")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.optional(&basic)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.message("basic", basic)
  }
}

extension V1beta1 {
  /// One device that can be allocated.
  public struct BasicDevice: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Properties to select by. A name without a domain belongs to the driver's; attributes and
    /// capacities together are at most 32.
    public var attributes: SortedMap<String, V1beta1.DeviceAttribute> {
      get { fieldStorage.fields.attributes }
      _modify {
        unshare()
        yield &fieldStorage.fields.attributes
      }
    }

    /// Amounts that the device has, by name.
    public var capacity: SortedMap<String, V1beta1.DeviceCapacity> {
      get { fieldStorage.fields.capacity }
      _modify {
        unshare()
        yield &fieldStorage.fields.capacity
      }
    }

    /// What the device takes from counters shared with others; at most 2 sets.
    public var consumesCounters: [V1beta1.DeviceCounterConsumption] {
      get { fieldStorage.fields.consumesCounters }
      _modify {
        unshare()
        yield &fieldStorage.fields.consumesCounters
      }
    }

    /// Node that has the device; only with `perDeviceNodeSelection`.
    public var nodeName: String? {
      get { fieldStorage.fields.nodeName }
      _modify {
        unshare()
        yield &fieldStorage.fields.nodeName
      }
    }

    /// Nodes that can use the device; only with `perDeviceNodeSelection`.
    public var nodeSelector: NodeSelector? {
      get { fieldStorage.fields.nodeSelector }
      _modify {
        unshare()
        yield &fieldStorage.fields.nodeSelector
      }
    }

    /// All nodes can use the device; only with `perDeviceNodeSelection`.
    public var allNodes: Bool? {
      get { fieldStorage.fields.allNodes }
      _modify {
        unshare()
        yield &fieldStorage.fields.allNodes
      }
    }

    /// Reasons not to use the device, unless a request tolerates them; at most 16.
    public var taints: [V1beta1.DeviceTaint] {
      get { fieldStorage.fields.taints }
      _modify {
        unshare()
        yield &fieldStorage.fields.taints
      }
    }

    /// Once allocated, the claim can be used only on the node it was allocated for; false when
    /// unset.
    public var bindsToNode: Bool? {
      get { fieldStorage.fields.bindsToNode }
      _modify {
        unshare()
        yield &fieldStorage.fields.bindsToNode
      }
    }

    /// Conditions that must hold on the claim's device status before the pod is bound; at most 4.
    public var bindingConditions: [String] {
      get { fieldStorage.fields.bindingConditions }
      _modify {
        unshare()
        yield &fieldStorage.fields.bindingConditions
      }
    }

    /// Conditions any of which means that preparing the device failed and the pod must be placed
    /// anew;
    /// at most 4.
    public var bindingFailureConditions: [String] {
      get { fieldStorage.fields.bindingFailureConditions }
      _modify {
        unshare()
        yield &fieldStorage.fields.bindingFailureConditions
      }
    }

    /// The device may be given to several requests at a time, each taking a part of its capacity;
    /// false when unset.
    public var allowMultipleAllocations: Bool? {
      get { fieldStorage.fields.allowMultipleAllocations }
      _modify {
        unshare()
        yield &fieldStorage.fields.allowMultipleAllocations
      }
    }

    /// Resources of the node, such as `cpu` or `memory`, that the device takes when it is used.
    public var nodeAllocatableResourceMappings:
      SortedMap<String, V1beta1.NodeAllocatableResourceMapping>
    {
      get { fieldStorage.fields.nodeAllocatableResourceMappings }
      _modify {
        unshare()
        yield &fieldStorage.fields.nodeAllocatableResourceMappings
      }
    }
  }
}

extension V1beta1.BasicDevice {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.BasicDevice" }

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

extension V1beta1.BasicDevice {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var attributes: SortedMap<String, V1beta1.DeviceAttribute>
    var capacity: SortedMap<String, V1beta1.DeviceCapacity>
    var consumesCounters: [V1beta1.DeviceCounterConsumption]
    var nodeName: String?
    var nodeSelector: NodeSelector?
    var allNodes: Bool?
    var taints: [V1beta1.DeviceTaint]
    var bindsToNode: Bool?
    var bindingConditions: [String]
    var bindingFailureConditions: [String]
    var allowMultipleAllocations: Bool?
    var nodeAllocatableResourceMappings: SortedMap<String, V1beta1.NodeAllocatableResourceMapping>

    init() {
      attributes = SortedMap()
      capacity = SortedMap()
      consumesCounters = []
      taints = []
      bindingConditions = []
      bindingFailureConditions = []
      nodeAllocatableResourceMappings = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.map(&attributes)
        case 18: reader.map(&capacity)
        case 26: reader.repeated(&consumesCounters)
        case 34: reader.optional(&nodeName)
        case 42: reader.optional(&nodeSelector)
        case 48: reader.optional(&allNodes)
        case 58: reader.repeated(&taints)
        case 64: reader.optional(&bindsToNode)
        case 74: reader.repeated(&bindingConditions)
        case 82: reader.repeated(&bindingFailureConditions)
        case 88: reader.optional(&allowMultipleAllocations)
        case 98: reader.map(&nodeAllocatableResourceMappings)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.map(12, nodeAllocatableResourceMappings)
      writer.optional(11, allowMultipleAllocations)
      writer.repeated(10, bindingFailureConditions)
      writer.repeated(9, bindingConditions)
      writer.optional(8, bindsToNode)
      writer.repeated(7, taints)
      writer.optional(6, allNodes)
      writer.optional(5, nodeSelector)
      writer.optional(4, nodeName)
      writer.repeated(3, consumesCounters)
      writer.map(2, capacity)
      writer.map(1, attributes)
    }

    private static let members = JSONMembers(
      "BasicDevice",
      """
      attributes capacity consumesCounters nodeName nodeSelector allNodes taints
      bindsToNode bindingConditions bindingFailureConditions allowMultipleAllocations
      nodeAllocatableResourceMappings
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.map(&attributes)
        case 1: reader.map(&capacity)
        case 2: reader.repeated(&consumesCounters)
        case 3: reader.string(&nodeName)
        case 4: reader.optional(&nodeSelector)
        case 5: reader.bool(&allNodes)
        case 6: reader.repeated(&taints)
        case 7: reader.bool(&bindsToNode)
        case 8: reader.strings(&bindingConditions)
        case 9: reader.strings(&bindingFailureConditions)
        case 10: reader.bool(&allowMultipleAllocations)
        case 11: reader.map(&nodeAllocatableResourceMappings)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.map("attributes", attributes)
      writer.map("capacity", capacity)
      writer.repeated("consumesCounters", consumesCounters)
      writer.string("nodeName", nodeName)
      writer.message("nodeSelector", nodeSelector)
      writer.bool("allNodes", allNodes)
      writer.repeated("taints", taints)
      writer.bool("bindsToNode", bindsToNode)
      writer.strings("bindingConditions", bindingConditions)
      writer.strings("bindingFailureConditions", bindingFailureConditions)
      writer.bool("allowMultipleAllocations", allowMultipleAllocations)
      writer.map("nodeAllocatableResourceMappings", nodeAllocatableResourceMappings)
    }
  }
}

extension V1beta1 {
  /// Value of a property: exactly one member is set.
  public struct DeviceAttribute: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// A whole number.
    public var int: Int64? {
      get { fieldStorage.fields.int }
      _modify {
        unshare()
        yield &fieldStorage.fields.int
      }
    }

    /// True or false.
    public var bool: Bool? {
      get { fieldStorage.fields.bool }
      _modify {
        unshare()
        yield &fieldStorage.fields.bool
      }
    }

    /// A text of at most 64 bytes.
    public var string: String? {
      get { fieldStorage.fields.string }
      _modify {
        unshare()
        yield &fieldStorage.fields.string
      }
    }

    /// A version as in semver 2.0.0, at most 64 bytes.
    public var version: String? {
      get { fieldStorage.fields.version }
      _modify {
        unshare()
        yield &fieldStorage.fields.version
      }
    }

    /// Several whole numbers.
    public var ints: [Int64] {
      get { fieldStorage.fields.ints }
      _modify {
        unshare()
        yield &fieldStorage.fields.ints
      }
    }

    /// Several truth values.
    public var bools: [Bool] {
      get { fieldStorage.fields.bools }
      _modify {
        unshare()
        yield &fieldStorage.fields.bools
      }
    }

    /// Several texts of at most 64 bytes each.
    public var strings: [String] {
      get { fieldStorage.fields.strings }
      _modify {
        unshare()
        yield &fieldStorage.fields.strings
      }
    }

    /// Several versions as in semver 2.0.0, at most 64 bytes each.
    public var versions: [String] {
      get { fieldStorage.fields.versions }
      _modify {
        unshare()
        yield &fieldStorage.fields.versions
      }
    }
  }
}

extension V1beta1.DeviceAttribute {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.DeviceAttribute" }

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

extension V1beta1.DeviceAttribute {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var int: Int64?
    var bool: Bool?
    var string: String?
    var version: String?
    var ints: [Int64]
    var bools: [Bool]
    var strings: [String]
    var versions: [String]

    init() {
      ints = []
      bools = []
      strings = []
      versions = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 16: reader.optional(&int)
        case 24: reader.optional(&bool)
        case 34: reader.optional(&string)
        case 42: reader.optional(&version)
        case 48, 50: reader.repeated(&ints)
        case 56, 58: reader.repeated(&bools)
        case 66: reader.repeated(&strings)
        case 74: reader.repeated(&versions)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(9, versions)
      writer.repeated(8, strings)
      writer.repeated(7, bools)
      writer.repeated(6, ints)
      writer.optional(5, version)
      writer.optional(4, string)
      writer.optional(3, bool)
      writer.optional(2, int)
    }

    private static let members = JSONMembers(
      "DeviceAttribute", "int bool string version ints bools strings versions")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.integer(&int)
        case 1: reader.bool(&bool)
        case 2: reader.string(&string)
        case 3: reader.string(&version)
        case 4: reader.repeated(&ints)
        case 5: reader.repeated(&bools)
        case 6: reader.strings(&strings)
        case 7: reader.strings(&versions)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.integer("int", int)
      writer.bool("bool", bool)
      writer.string("string", string)
      writer.string("version", version)
      writer.repeated("ints", ints)
      writer.repeated("bools", bools)
      writer.strings("strings", strings)
      writer.strings("versions", versions)
    }
  }
}

extension V1beta1 {
  /// An amount that a device has.
  public struct DeviceCapacity: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// The amount.
    public var value: Quantity {
      get { fieldStorage.fields.value }
      _modify {
        unshare()
        yield &fieldStorage.fields.value
      }
    }

    /// How much one request takes, when the device may be given out more than once; all of it when
    /// unset.
    public var requestPolicy: V1beta1.CapacityRequestPolicy? {
      get { fieldStorage.fields.requestPolicy }
      _modify {
        unshare()
        yield &fieldStorage.fields.requestPolicy
      }
    }
  }
}

extension V1beta1.DeviceCapacity {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.DeviceCapacity" }

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

extension V1beta1.DeviceCapacity {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var value: Quantity
    var requestPolicy: V1beta1.CapacityRequestPolicy?

    init() {
      value = Quantity()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&self.value)
        case 18: reader.optional(&requestPolicy)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(2, requestPolicy)
      writer.value(1, self.value)
    }

    private static let members = JSONMembers("DeviceCapacity", "value requestPolicy")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&self.value)
        case 1: reader.optional(&requestPolicy)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("value", self.value)
      writer.message("requestPolicy", requestPolicy)
    }
  }
}

extension V1beta1 {
  /// How much of a capacity one request may take.
  public struct CapacityRequestPolicy: JSONMessage {
    /// What a request takes that does not say how much.
    public var `default`: Quantity?
    /// Amounts that may be taken, in ascending order, at most 10; other wishes are rounded up to
    /// the
    /// next.
    public var validValues: [Quantity]
    /// Bounds of the amount; not together with `validValues`.
    public var validRange: V1beta1.CapacityRequestPolicyRange?

    public init() {
      validValues = []
    }
  }
}

extension V1beta1.CapacityRequestPolicy {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.CapacityRequestPolicy" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&`default`)
      case 26: reader.repeated(&validValues)
      case 34: reader.optional(&validRange)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, validRange)
    writer.repeated(3, validValues)
    writer.optional(1, `default`)
  }

  private static let members = JSONMembers(
    "CapacityRequestPolicy", "default validValues validRange")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&`default`)
      case 1: reader.repeated(&validValues)
      case 2: reader.optional(&validRange)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.optional(always: "default", `default`)
    writer.repeated("validValues", validValues)
    writer.message("validRange", validRange)
  }
}

extension V1beta1 {
  /// Bounds of an amount.
  public struct CapacityRequestPolicyRange: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Least amount that is taken; smaller wishes are raised to it.
    public var min: Quantity? {
      get { fieldStorage.fields.min }
      _modify {
        unshare()
        yield &fieldStorage.fields.min
      }
    }

    /// Most that may be taken; no limit but the capacity when unset.
    public var max: Quantity? {
      get { fieldStorage.fields.max }
      _modify {
        unshare()
        yield &fieldStorage.fields.max
      }
    }

    /// Amounts are `min` and steps of this size above it; wishes are rounded up.
    public var step: Quantity? {
      get { fieldStorage.fields.step }
      _modify {
        unshare()
        yield &fieldStorage.fields.step
      }
    }
  }
}

extension V1beta1.CapacityRequestPolicyRange {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.CapacityRequestPolicyRange" }

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

extension V1beta1.CapacityRequestPolicyRange {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var min: Quantity?
    var max: Quantity?
    var step: Quantity?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&min)
        case 18: reader.optional(&max)
        case 26: reader.optional(&step)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(3, step)
      writer.optional(2, max)
      writer.optional(1, min)
    }

    private static let members = JSONMembers("CapacityRequestPolicyRange", "min max step")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&min)
        case 1: reader.optional(&max)
        case 2: reader.optional(&step)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("min", min)
      writer.message("max", max)
      writer.message("step", step)
    }
  }
}

extension V1beta1 {
  /// Amounts that the devices of a pool share, such as the memory of a divided processor.
  public struct CounterSet: JSONMessage {
    /// Name of the set, unique in the pool; a DNS label.
    public var name: String
    /// The amounts by name, each a DNS label; at most 32.
    public var counters: SortedMap<String, V1beta1.Counter>

    public init() {
      name = ""
      counters = SortedMap()
    }
  }
}

extension V1beta1.CounterSet {
  public static var messageName: String { "k8s.io.api.resource.v1beta1.CounterSet" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.map(&counters)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(2, counters)
    writer.value(1, name)
  }

  private static let members = JSONMembers("CounterSet", "name counters")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.map(&counters)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.map("counters", counters)
  }
}
