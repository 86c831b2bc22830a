// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/dra.v1beta1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The types of `k8s.io.kubelet.pkg.apis.dra.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// The claims to prepare.
  public struct NodePrepareResourcesRequest: DescribedMessage {
    /// The claims.
    public var claims: [V1beta1.Claim]
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      claims = []
    }
  }
}

extension V1beta1.NodePrepareResourcesRequest {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1beta1.NodePrepareResourcesRequest"
  }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&claims)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, claims)
  }
}

extension V1beta1 {
  /// What became of the claims.
  public struct NodePrepareResourcesResponse: DescribedMessage {
    /// The outcome by the claim's UID; every claim of the request has one.
    public var claims: SortedMap<String, V1beta1.NodePrepareResourceResponse>
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      claims = SortedMap()
    }
  }
}

extension V1beta1.NodePrepareResourcesResponse {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1beta1.NodePrepareResourcesResponse"
  }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&claims)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(1, claims)
  }
}

extension V1beta1 {
  /// What became of one claim.
  public struct NodePrepareResourceResponse: DescribedMessage {
    /// The prepared devices; only of this driver.
    public var devices: [V1beta1.Device]
    /// Why it failed; empty when it did not.
    public var error: String
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      devices = []
      error = ""
    }
  }
}

extension V1beta1.NodePrepareResourceResponse {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1beta1.NodePrepareResourceResponse"
  }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&devices)
      case 18: reader.value(&error)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, error)
    writer.repeated(1, devices)
  }
}

extension V1beta1 {
  /// A prepared device.
  public struct Device: DescribedMessage {
    /// Requests of the claim that it is for; all when empty.
    public var requestNames: [String]
    /// Name of the pool that it is from.
    public var poolName: String
    /// Name of the device in the pool.
    public var deviceName: String
    /// Names under which the container runtime adds it to a container; none when empty.
    public var cdiDeviceIds: [String]
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      requestNames = []
      poolName = ""
      deviceName = ""
      cdiDeviceIds = []
    }
  }
}

extension V1beta1.Device {
  public static var messageName: String { "k8s.io.kubelet.pkg.apis.dra.v1beta1.Device" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&requestNames)
      case 18: reader.value(&poolName)
      case 26: reader.value(&deviceName)
      case 34: reader.repeated(&cdiDeviceIds)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(4, cdiDeviceIds)
    writer.nonZero(3, deviceName)
    writer.nonZero(2, poolName)
    writer.repeated(1, requestNames)
  }
}

extension V1beta1 {
  /// The claims that are no longer used.
  public struct NodeUnprepareResourcesRequest: DescribedMessage {
    /// The claims.
    public var claims: [V1beta1.Claim]
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      claims = []
    }
  }
}

extension V1beta1.NodeUnprepareResourcesRequest {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1beta1.NodeUnprepareResourcesRequest"
  }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&claims)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, claims)
  }
}

extension V1beta1 {
  /// What became of the claims.
  public struct NodeUnprepareResourcesResponse: DescribedMessage {
    /// The outcome by the claim's UID; every claim of the request has one.
    public var claims: SortedMap<String, V1beta1.NodeUnprepareResourceResponse>
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      claims = SortedMap()
    }
  }
}

extension V1beta1.NodeUnprepareResourcesResponse {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1beta1.NodeUnprepareResourcesResponse"
  }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&claims)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(1, claims)
  }
}

extension V1beta1 {
  /// What became of one claim.
  public struct NodeUnprepareResourceResponse: DescribedMessage {
    /// Why it failed; empty when it did not.
    public var error: String
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      error = ""
    }
  }
}

extension V1beta1.NodeUnprepareResourceResponse {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1beta1.NodeUnprepareResourceResponse"
  }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&error)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, error)
  }
}

extension V1beta1 {
  /// A ResourceClaim.
  public struct Claim: DescribedMessage {
    /// Namespace of the claim.
    public var namespace: String
    /// UID of the claim.
    public var uid: String
    /// Name of the claim.
    public var name: String
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      namespace = ""
      uid = ""
      name = ""
    }
  }
}

extension V1beta1.Claim {
  public static var messageName: String { "k8s.io.kubelet.pkg.apis.dra.v1beta1.Claim" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DynamicResourceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&namespace)
      case 18: reader.value(&uid)
      case 26: reader.value(&name)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, name)
    writer.nonZero(2, uid)
    writer.nonZero(1, namespace)
  }
}
