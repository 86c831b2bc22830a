// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Where to connect.
public struct AttachResponse: DescribedMessage {
  /// URL of the runtime's streaming server, good once and for a short time.
  public var url: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    url = ""
  }
}

extension AttachResponse {
  public static var messageName: String { "runtime.v1.AttachResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&url)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, url)
  }
}

/// Ports to forward.
public struct PortForwardRequest: DescribedMessage {
  /// Id of the pod sandbox, as RunPodSandbox returned it.
  public var podSandboxId: String
  /// Ports inside the sandbox.
  public var port: [Int32]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxId = ""
    port = []
  }
}

extension PortForwardRequest {
  public static var messageName: String { "runtime.v1.PortForwardRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&podSandboxId)
      case 16, 18: reader.repeated(&port)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.packed(2, port)
    writer.nonZero(1, podSandboxId)
  }
}

/// Where to connect.
public struct PortForwardResponse: DescribedMessage {
  /// URL of the runtime's streaming server, good once and for a short time.
  public var url: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    url = ""
  }
}

extension PortForwardResponse {
  public static var messageName: String { "runtime.v1.PortForwardResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&url)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, url)
  }
}

/// Names an image.
public struct ImageSpec: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Reference or id of the image.
  public var image: String {
    get { fieldStorage.fields.image }
    _modify {
      unshare()
      yield &fieldStorage.fields.image
    }
  }

  /// Free data that the runtime keeps and returns unchanged.
  public var annotations: SortedMap<String, String> {
    get { fieldStorage.fields.annotations }
    _modify {
      unshare()
      yield &fieldStorage.fields.annotations
    }
  }

  /// Reference as the pod has it.
  public var userSpecifiedImage: String {
    get { fieldStorage.fields.userSpecifiedImage }
    _modify {
      unshare()
      yield &fieldStorage.fields.userSpecifiedImage
    }
  }

  /// Handler that the image is for; empty is the default one.
  public var runtimeHandler: String {
    get { fieldStorage.fields.runtimeHandler }
    _modify {
      unshare()
      yield &fieldStorage.fields.runtimeHandler
    }
  }

  /// Digest of the image.
  public var imageRef: String {
    get { fieldStorage.fields.imageRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.imageRef
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

extension ImageSpec {
  public static var messageName: String { "runtime.v1.ImageSpec" }
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

extension ImageSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var image: String
    var annotations: SortedMap<String, String>
    var userSpecifiedImage: String
    var runtimeHandler: String
    var imageRef: String
    var unknownFields = UnknownFields()

    init() {
      image = ""
      annotations = SortedMap()
      userSpecifiedImage = ""
      runtimeHandler = ""
      imageRef = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&image)
        case 18: reader.map(&annotations)
        case 146: reader.value(&userSpecifiedImage)
        case 154: reader.value(&runtimeHandler)
        case 162: reader.value(&imageRef)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(20, imageRef)
      writer.nonZero(19, runtimeHandler)
      writer.nonZero(18, userSpecifiedImage)
      writer.map(2, annotations)
      writer.nonZero(1, image)
    }
  }
}

/// An image on the node.
public struct Image: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Id of the image.
  public var id: String {
    get { fieldStorage.fields.id }
    _modify {
      unshare()
      yield &fieldStorage.fields.id
    }
  }

  /// Names with a tag.
  public var repoTags: [String] {
    get { fieldStorage.fields.repoTags }
    _modify {
      unshare()
      yield &fieldStorage.fields.repoTags
    }
  }

  /// Names with a digest.
  public var repoDigests: [String] {
    get { fieldStorage.fields.repoDigests }
    _modify {
      unshare()
      yield &fieldStorage.fields.repoDigests
    }
  }

  /// Size in bytes, above 0.
  public var size: UInt64 {
    get { fieldStorage.fields.size }
    _modify {
      unshare()
      yield &fieldStorage.fields.size
    }
  }

  /// User id that it wants to run as.
  public var uid: Int64Value? {
    get { fieldStorage.fields.uid }
    _modify {
      unshare()
      yield &fieldStorage.fields.uid
    }
  }

  /// User name that it wants to run as, when it gives no id.
  public var username: String {
    get { fieldStorage.fields.username }
    _modify {
      unshare()
      yield &fieldStorage.fields.username
    }
  }

  /// How it was asked for.
  public var spec: ImageSpec? {
    get { fieldStorage.fields.spec }
    _modify {
      unshare()
      yield &fieldStorage.fields.spec
    }
  }

  /// It is not to be removed by garbage collection.
  public var pinned: Bool {
    get { fieldStorage.fields.pinned }
    _modify {
      unshare()
      yield &fieldStorage.fields.pinned
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

extension Image {
  public static var messageName: String { "runtime.v1.Image" }
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

extension Image {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var id: String
    var repoTags: [String]
    var repoDigests: [String]
    var size: UInt64
    var uid: Int64Value?
    var username: String
    var spec: ImageSpec?
    var pinned: Bool
    var unknownFields = UnknownFields()

    init() {
      id = ""
      repoTags = []
      repoDigests = []
      size = 0
      username = ""
      pinned = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&id)
        case 18: reader.repeated(&repoTags)
        case 26: reader.repeated(&repoDigests)
        case 32: reader.value(&size)
        case 42: reader.optional(&uid)
        case 50: reader.value(&username)
        case 58: reader.optional(&spec)
        case 64: reader.value(&pinned)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(8, pinned)
      writer.optional(7, spec)
      writer.nonZero(6, username)
      writer.optional(5, uid)
      writer.nonZero(4, size)
      writer.repeated(3, repoDigests)
      writer.repeated(2, repoTags)
      writer.nonZero(1, id)
    }
  }
}

/// Asks for images.
public struct ListImagesRequest: DescribedMessage {
  /// Which; all of them when unset.
  public var filter: ImageFilter?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ListImagesRequest {
  public static var messageName: String { "runtime.v1.ListImagesRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&filter)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, filter)
  }
}

/// Images.
public struct ListImagesResponse: DescribedMessage {
  /// The images.
  public var images: [Image]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    images = []
  }
}

extension ListImagesResponse {
  public static var messageName: String { "runtime.v1.ListImagesResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&images)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, images)
  }
}

/// Asks for images.
public struct StreamImagesRequest: DescribedMessage {
  /// Which; all of them when unset.
  public var filter: ImageFilter?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StreamImagesRequest {
  public static var messageName: String { "runtime.v1.StreamImagesRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&filter)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, filter)
  }
}

/// Some of the images.
public struct StreamImagesResponse: DescribedMessage {
  /// The images.
  public var images: [Image]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    images = []
  }
}

extension StreamImagesResponse {
  public static var messageName: String { "runtime.v1.StreamImagesResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&images)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, images)
  }
}

/// Which images.
public struct ImageFilter: DescribedMessage {
  /// Reference or id of the image.
  public var image: ImageSpec?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ImageFilter {
  public static var messageName: String { "runtime.v1.ImageFilter" }
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
