// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// An image to ask about.
public struct ImageStatusRequest: DescribedMessage {
  /// The image.
  public var image: ImageSpec?
  /// Also return the debugging details in `info`.
  public var verbose: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    verbose = false
  }
}

extension ImageStatusRequest {
  public static var messageName: String { "runtime.v1.ImageStatusRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&image)
      case 16: reader.value(&verbose)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, verbose)
    writer.optional(1, image)
  }
}

/// An image.
public struct ImageStatusResponse: DescribedMessage {
  /// The image; unset if it is not here.
  public var image: Image?
  /// Details for debugging, only with `verbose`; keys and JSON values are up to the runtime.
  public var info: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    info = SortedMap()
  }
}

extension ImageStatusResponse {
  public static var messageName: String { "runtime.v1.ImageStatusResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&image)
      case 18: reader.map(&info)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(2, info)
    writer.optional(1, image)
  }
}

/// An image to pull.
public struct PullImageRequest: DescribedMessage {
  /// The image.
  public var image: ImageSpec?
  /// Credentials for the registry.
  public var auth: AuthConfig?
  /// Configuration of the sandbox that it is pulled for.
  public var sandboxConfig: PodSandboxConfig?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension PullImageRequest {
  public static var messageName: String { "runtime.v1.PullImageRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&image)
      case 18: reader.optional(&auth)
      case 26: reader.optional(&sandboxConfig)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, sandboxConfig)
    writer.optional(2, auth)
    writer.optional(1, image)
  }
}

/// An image pulled.
public struct PullImageResponse: DescribedMessage {
  /// Id or digest of the image, to make containers with.
  public var imageRef: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    imageRef = ""
  }
}

extension PullImageResponse {
  public static var messageName: String { "runtime.v1.PullImageResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&imageRef)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, imageRef)
  }
}

/// Credentials for a registry.
public struct AuthConfig: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// User name.
  public var username: String {
    get { fieldStorage.fields.username }
    _modify {
      unshare()
      yield &fieldStorage.fields.username
    }
  }

  /// Password.
  public var password: String {
    get { fieldStorage.fields.password }
    _modify {
      unshare()
      yield &fieldStorage.fields.password
    }
  }

  /// User name and password joined by a colon, in base64.
  public var auth: String {
    get { fieldStorage.fields.auth }
    _modify {
      unshare()
      yield &fieldStorage.fields.auth
    }
  }

  /// Address of the registry.
  public var serverAddress: String {
    get { fieldStorage.fields.serverAddress }
    _modify {
      unshare()
      yield &fieldStorage.fields.serverAddress
    }
  }

  /// Token to get a registry token with.
  public var identityToken: String {
    get { fieldStorage.fields.identityToken }
    _modify {
      unshare()
      yield &fieldStorage.fields.identityToken
    }
  }

  /// Bearer token to send to the registry.
  public var registryToken: String {
    get { fieldStorage.fields.registryToken }
    _modify {
      unshare()
      yield &fieldStorage.fields.registryToken
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

extension AuthConfig {
  public static var messageName: String { "runtime.v1.AuthConfig" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

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

extension AuthConfig {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var username: String
    var password: String
    var auth: String
    var serverAddress: String
    var identityToken: String
    var registryToken: String
    var unknownFields = UnknownFields()

    init() {
      username = ""
      password = ""
      auth = ""
      serverAddress = ""
      identityToken = ""
      registryToken = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&username)
        case 18: reader.value(&password)
        case 26: reader.value(&auth)
        case 34: reader.value(&serverAddress)
        case 42: reader.value(&identityToken)
        case 50: reader.value(&registryToken)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(6, registryToken)
      writer.nonZero(5, identityToken)
      writer.nonZero(4, serverAddress)
      writer.nonZero(3, auth)
      writer.nonZero(2, password)
      writer.nonZero(1, username)
    }
  }
}

/// An image to remove.
public struct RemoveImageRequest: DescribedMessage {
  /// The image.
  public var image: ImageSpec?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension RemoveImageRequest {
  public static var messageName: String { "runtime.v1.RemoveImageRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&image)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, image)
  }
}

/// The image is gone.
public struct RemoveImageResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension RemoveImageResponse {
  public static var messageName: String { "runtime.v1.RemoveImageResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

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

/// Asks for the filesystems of images and containers.
public struct ImageFsInfoRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ImageFsInfoRequest {
  public static var messageName: String { "runtime.v1.ImageFsInfoRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

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

/// Filesystems of images and containers.
public struct ImageFsInfoResponse: DescribedMessage {
  /// Those that hold images.
  public var imageFilesystems: [FilesystemUsage]
  /// Those that hold writable layers of containers; the same ones or others.
  public var containerFilesystems: [FilesystemUsage]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    imageFilesystems = []
    containerFilesystems = []
  }
}

extension ImageFsInfoResponse {
  public static var messageName: String { "runtime.v1.ImageFsInfoResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&imageFilesystems)
      case 18: reader.repeated(&containerFilesystems)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, containerFilesystems)
    writer.repeated(1, imageFilesystems)
  }
}

/// How full a filesystem is.
public struct FilesystemUsage: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// When it was measured, in nanoseconds since 1970.
  public var timestamp: Int64 {
    get { fieldStorage.fields.timestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.timestamp
    }
  }

  /// Which filesystem.
  public var fsId: FilesystemIdentifier? {
    get { fieldStorage.fields.fsId }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsId
    }
  }

  /// Bytes used for images or containers, not for anything else on it.
  public var usedBytes: UInt64Value? {
    get { fieldStorage.fields.usedBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.usedBytes
    }
  }

  /// Inodes used for images or containers.
  public var inodesUsed: UInt64Value? {
    get { fieldStorage.fields.inodesUsed }
    _modify {
      unshare()
      yield &fieldStorage.fields.inodesUsed
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

extension FilesystemUsage {
  public static var messageName: String { "runtime.v1.FilesystemUsage" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

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

extension FilesystemUsage {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var timestamp: Int64
    var fsId: FilesystemIdentifier?
    var usedBytes: UInt64Value?
    var inodesUsed: UInt64Value?
    var unknownFields = UnknownFields()

    init() {
      timestamp = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&timestamp)
        case 18: reader.optional(&fsId)
        case 26: reader.optional(&usedBytes)
        case 34: reader.optional(&inodesUsed)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(4, inodesUsed)
      writer.optional(3, usedBytes)
      writer.optional(2, fsId)
      writer.nonZero(1, timestamp)
    }
  }
}
