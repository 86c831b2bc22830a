// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/pluginregistration.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Asks what sort of plugin it is.
public struct InfoRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension InfoRequest {
  public static var messageName: String { "pluginregistration.InfoRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PluginRPCSchema.messages }

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

/// A plugin that wants to be used.
public struct PluginInfo: DescribedMessage {
  /// `CSIPlugin`, `DevicePlugin` or `DRAPlugin`.
  public var type: String
  /// Name of the plugin: a driver's name, or a resource such as `example.com/gpu`.
  public var name: String
  /// Path of the socket that it serves on; the registration socket itself when empty.
  public var endpoint: String
  /// Versions of its API that it speaks.
  public var supportedVersions: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    type = ""
    name = ""
    endpoint = ""
    supportedVersions = []
  }
}

extension PluginInfo {
  public static var messageName: String { "pluginregistration.PluginInfo" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PluginRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 18: reader.value(&name)
      case 26: reader.value(&endpoint)
      case 34: reader.repeated(&supportedVersions)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(4, supportedVersions)
    writer.nonZero(3, endpoint)
    writer.nonZero(2, name)
    writer.nonZero(1, type)
  }
}

/// Whether a plugin was accepted.
public struct RegistrationStatus: DescribedMessage {
  /// It was.
  public var pluginRegistered: Bool
  /// Why not; empty when it was accepted.
  public var error: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    pluginRegistered = false
    error = ""
  }
}

extension RegistrationStatus {
  public static var messageName: String { "pluginregistration.RegistrationStatus" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PluginRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&pluginRegistered)
      case 18: reader.value(&error)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, error)
    writer.nonZero(1, pluginRegistered)
  }
}

/// The plugin has seen it.
public struct RegistrationStatusResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension RegistrationStatusResponse {
  public static var messageName: String { "pluginregistration.RegistrationStatusResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PluginRPCSchema.messages }

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
