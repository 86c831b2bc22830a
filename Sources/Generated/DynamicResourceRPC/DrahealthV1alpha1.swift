// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/drahealth.v1alpha1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Whether a device works.
public struct HealthStatus: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Not known.
  public static let unknown = Self(rawValue: 0)

  /// It works.
  public static let healthy = Self(rawValue: 1)

  /// It does not.
  public static let unhealthy = Self(rawValue: 2)
}

/// Asks for the health of all devices.
public struct NodeWatchResourcesRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension NodeWatchResourcesRequest {
  public static var messageName: String { "v1alpha1.NodeWatchResourcesRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// Health of all devices of the driver.
public struct NodeWatchResourcesResponse: DescribedMessage {
  /// The devices.
  public var devices: [DeviceHealth]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    devices = []
  }
}

extension NodeWatchResourcesResponse {
  public static var messageName: String { "v1alpha1.NodeWatchResourcesResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&devices)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, devices)
  }
}

/// Health of one device.
public struct DeviceHealth: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The device.
  public var device: DeviceIdentifier? {
    get { fieldStorage.fields.device }
    _modify {
      unshare()
      yield &fieldStorage.fields.device
    }
  }

  /// Whether it works.
  public var health: HealthStatus {
    get { fieldStorage.fields.health }
    _modify {
      unshare()
      yield &fieldStorage.fields.health
    }
  }

  /// When that was last found, in seconds since 1970.
  public var lastUpdatedTime: Int64 {
    get { fieldStorage.fields.lastUpdatedTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastUpdatedTime
    }
  }

  /// Seconds after which the finding counts as unknown; the kubelet chooses when 0.
  public var healthCheckTimeoutSeconds: Int64 {
    get { fieldStorage.fields.healthCheckTimeoutSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.healthCheckTimeoutSeconds
    }
  }

  /// More about it, for people.
  public var message: String {
    get { fieldStorage.fields.message }
    _modify {
      unshare()
      yield &fieldStorage.fields.message
    }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { fieldStorage.fields.unknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.unknownFields
    }
  }
}

extension DeviceHealth {
  public static var messageName: String { "v1alpha1.DeviceHealth" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

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

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension DeviceHealth {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var device: DeviceIdentifier?
    var health: HealthStatus
    var lastUpdatedTime: Int64
    var healthCheckTimeoutSeconds: Int64
    var message: String
    var unknownFields = UnknownFields()

    init() {
      health = HealthStatus()
      lastUpdatedTime = 0
      healthCheckTimeoutSeconds = 0
      message = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&device)
        case 16: reader.value(&health)
        case 24: reader.value(&lastUpdatedTime)
        case 32: reader.value(&healthCheckTimeoutSeconds)
        case 42: reader.value(&message)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(5, message)
      writer.nonZero(4, healthCheckTimeoutSeconds)
      writer.nonZero(3, lastUpdatedTime)
      writer.nonZero(2, health)
      writer.optional(1, device)
    }
  }
}

/// Names a device of the driver.
public struct DeviceIdentifier: DescribedMessage {
  /// Name of the pool.
  public var poolName: String
  /// Name of the device in the pool.
  public var deviceName: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    poolName = ""
    deviceName = ""
  }
}

extension DeviceIdentifier {
  public static var messageName: String { "v1alpha1.DeviceIdentifier" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&poolName)
      case 18: reader.value(&deviceName)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, deviceName)
    writer.nonZero(1, poolName)
  }
}
