// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/container_status.proto by `make generate`; do not edit.

public import Wire

/// Health of the devices behind one resource.
public struct ResourceStatus: JSONMessage {
  /// Resource name, or `claim:<name>/<request>` for claimed devices.
  public var name: String
  /// Health of each device.
  public var resources: [ResourceHealth]

  public init() {
    name = ""
    resources = []
  }
}

extension ResourceStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ResourceStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.repeated(&resources)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, resources)
    writer.value(1, name)
  }

  private static let members = JSONMembers("ResourceStatus", "name resources")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.repeated(&resources)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.repeated("resources", resources)
  }
}

/// Health of one device.
public struct ResourceHealth: JSONMessage {
  /// Id of the device at its plugin or driver.
  public var resourceID: String
  /// `Healthy`, `Unhealthy` or `Unknown`.
  public var health: String
  /// Details from the driver.
  public var message: String?

  public init() {
    resourceID = ""
    health = ""
  }
}

extension ResourceHealth {
  public static var messageName: String { "k8s.io.api.core.v1.ResourceHealth" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&resourceID)
      case 18: reader.value(&health)
      case 50: reader.optional(&message)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(6, message)
    writer.value(2, health)
    writer.value(1, resourceID)
  }

  private static let members = JSONMembers("ResourceHealth", "resourceID health message")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&resourceID)
      case 1: reader.string(&health)
      case 2: reader.string(&message)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "resourceID", resourceID)
    writer.string("health", health)
    writer.string("message", message)
  }
}
