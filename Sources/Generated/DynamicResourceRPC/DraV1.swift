// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/dra.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The claims to prepare.
public struct NodePrepareResourcesRequest: DescribedMessage {
  /// The claims.
  public var claims: [Claim]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    claims = []
  }
}

extension NodePrepareResourcesRequest {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1.NodePrepareResourcesRequest"
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

/// What became of the claims.
public struct NodePrepareResourcesResponse: DescribedMessage {
  /// The outcome by the claim's UID; every claim of the request has one.
  public var claims: SortedMap<String, NodePrepareResourceResponse>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    claims = SortedMap()
  }
}

extension NodePrepareResourcesResponse {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1.NodePrepareResourcesResponse"
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

/// What became of one claim.
public struct NodePrepareResourceResponse: DescribedMessage {
  /// The prepared devices; only of this driver.
  public var devices: [Device]
  /// Why it failed; empty when it did not.
  public var error: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    devices = []
    error = ""
  }
}

extension NodePrepareResourceResponse {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1.NodePrepareResourceResponse"
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

/// A prepared device.
public struct Device: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Requests of the claim that it is for; all when empty.
  public var requestNames: [String] {
    get { fieldStorage.fields.requestNames }
    _modify {
      unshare()
      yield &fieldStorage.fields.requestNames
    }
  }

  /// Name of the pool that it is from.
  public var poolName: String {
    get { fieldStorage.fields.poolName }
    _modify {
      unshare()
      yield &fieldStorage.fields.poolName
    }
  }

  /// Name of the device in the pool.
  public var deviceName: String {
    get { fieldStorage.fields.deviceName }
    _modify {
      unshare()
      yield &fieldStorage.fields.deviceName
    }
  }

  /// Names under which the container runtime adds it to a container; none when empty.
  public var cdiDeviceIds: [String] {
    get { fieldStorage.fields.cdiDeviceIds }
    _modify {
      unshare()
      yield &fieldStorage.fields.cdiDeviceIds
    }
  }

  /// Which share of a device that is given out more than once; a UUID.
  public var shareId: String? {
    get { fieldStorage.fields.shareId }
    _modify {
      unshare()
      yield &fieldStorage.fields.shareId
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

extension Device {
  public static var messageName: String { "k8s.io.kubelet.pkg.apis.dra.v1.Device" }
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

extension Device {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var requestNames: [String]
    var poolName: String
    var deviceName: String
    var cdiDeviceIds: [String]
    var shareId: String?
    var unknownFields = UnknownFields()

    init() {
      requestNames = []
      poolName = ""
      deviceName = ""
      cdiDeviceIds = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&requestNames)
        case 18: reader.value(&poolName)
        case 26: reader.value(&deviceName)
        case 34: reader.repeated(&cdiDeviceIds)
        case 42: reader.optional(&shareId)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(5, shareId)
      writer.repeated(4, cdiDeviceIds)
      writer.nonZero(3, deviceName)
      writer.nonZero(2, poolName)
      writer.repeated(1, requestNames)
    }
  }
}

/// The claims that are no longer used.
public struct NodeUnprepareResourcesRequest: DescribedMessage {
  /// The claims.
  public var claims: [Claim]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    claims = []
  }
}

extension NodeUnprepareResourcesRequest {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1.NodeUnprepareResourcesRequest"
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

/// What became of the claims.
public struct NodeUnprepareResourcesResponse: DescribedMessage {
  /// The outcome by the claim's UID; every claim of the request has one.
  public var claims: SortedMap<String, NodeUnprepareResourceResponse>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    claims = SortedMap()
  }
}

extension NodeUnprepareResourcesResponse {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1.NodeUnprepareResourcesResponse"
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

extension NodeUnprepareResourceResponse {
  public static var messageName: String {
    "k8s.io.kubelet.pkg.apis.dra.v1.NodeUnprepareResourceResponse"
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

extension Claim {
  public static var messageName: String { "k8s.io.kubelet.pkg.apis.dra.v1.Claim" }
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
