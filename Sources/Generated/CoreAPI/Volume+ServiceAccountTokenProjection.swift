// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/volume.proto by `make generate`; do not edit.

public import MetaAPI
public import Wire

/// A service account token as a file.
public struct ServiceAccountTokenProjection: JSONMessage {
  /// Who the token is meant for; the API server when empty.
  public var audience: String
  /// Seconds the token lives, 600 and up; 3600 when unset. It is renewed after four fifths of its
  /// life.
  public var expirationSeconds: Int64?
  /// Path of the file below the mount.
  public var path: String

  public init() {
    audience = ""
    path = ""
  }
}

extension ServiceAccountTokenProjection {
  public static var messageName: String { "k8s.io.api.core.v1.ServiceAccountTokenProjection" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&audience)
      case 16: reader.optional(&expirationSeconds)
      case 26: reader.value(&path)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, path)
    writer.optional(2, expirationSeconds)
    writer.value(1, audience)
  }

  private static let members = JSONMembers(
    "ServiceAccountTokenProjection", "audience expirationSeconds path")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&audience)
      case 1: reader.integer(&expirationSeconds)
      case 2: reader.string(&path)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("audience", audience)
    writer.integer("expirationSeconds", expirationSeconds)
    writer.string(always: "path", path)
  }
}

/// Trusted certificate authorities as one PEM file; by name, or by signer and labels.
public struct ClusterTrustBundleProjection: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of one ClusterTrustBundle.
  public var name: String? {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Signer whose bundles are all taken together.
  public var signerName: String? {
    get { fieldStorage.fields.signerName }
    _modify {
      unshare()
      yield &fieldStorage.fields.signerName
    }
  }

  /// Which of the signer's bundles; unset is none, empty is all.
  public var labelSelector: LabelSelector? {
    get { fieldStorage.fields.labelSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.labelSelector
    }
  }

  /// The pod may start although no bundle is found.
  public var optional: Bool? {
    get { fieldStorage.fields.optional }
    _modify {
      unshare()
      yield &fieldStorage.fields.optional
    }
  }

  /// Path of the file below the mount.
  public var path: String {
    get { fieldStorage.fields.path }
    _modify {
      unshare()
      yield &fieldStorage.fields.path
    }
  }
}

extension ClusterTrustBundleProjection {
  public static var messageName: String { "k8s.io.api.core.v1.ClusterTrustBundleProjection" }

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

extension ClusterTrustBundleProjection {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String?
    var signerName: String?
    var labelSelector: LabelSelector?
    var optional: Bool?
    var path: String

    init() {
      path = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&name)
        case 18: reader.optional(&signerName)
        case 26: reader.optional(&labelSelector)
        case 40: reader.optional(&optional)
        case 34: reader.value(&path)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, optional)
      writer.value(4, path)
      writer.optional(3, labelSelector)
      writer.optional(2, signerName)
      writer.optional(1, name)
    }

    private static let members = JSONMembers(
      "ClusterTrustBundleProjection", "name signerName labelSelector optional path")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.string(&signerName)
        case 2: reader.optional(&labelSelector)
        case 3: reader.bool(&optional)
        case 4: reader.string(&path)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("name", name)
      writer.string("signerName", signerName)
      writer.message("labelSelector", labelSelector)
      writer.bool("optional", optional)
      writer.string(always: "path", path)
    }
  }
}

/// A private key and a certificate chain for the pod, issued by a signer of the cluster.
public struct PodCertificateProjection: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Signer to ask, such as `example.com/mesh`.
  public var signerName: String {
    get { fieldStorage.fields.signerName }
    _modify {
      unshare()
      yield &fieldStorage.fields.signerName
    }
  }

  /// Kind of key: `RSA3072`, `RSA4096`, `ECDSAP256`, `ECDSAP384`, `ECDSAP521` or `ED25519`.
  public var keyType: String {
    get { fieldStorage.fields.keyType }
    _modify {
      unshare()
      yield &fieldStorage.fields.keyType
    }
  }

  /// Longest life to ask for, in seconds, 3600 to 7862400; 86400 when unset.
  public var maxExpirationSeconds: Int32? {
    get { fieldStorage.fields.maxExpirationSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.maxExpirationSeconds
    }
  }

  /// Path of one PEM file with the key followed by the chain.
  public var credentialBundlePath: String {
    get { fieldStorage.fields.credentialBundlePath }
    _modify {
      unshare()
      yield &fieldStorage.fields.credentialBundlePath
    }
  }

  /// Path of a PEM file with the key alone.
  public var keyPath: String {
    get { fieldStorage.fields.keyPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.keyPath
    }
  }

  /// Path of a PEM file with the chain alone.
  public var certificateChainPath: String {
    get { fieldStorage.fields.certificateChainPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.certificateChainPath
    }
  }

  /// Free data handed to the signer with the request.
  public var userAnnotations: SortedMap<String, String> {
    get { fieldStorage.fields.userAnnotations }
    _modify {
      unshare()
      yield &fieldStorage.fields.userAnnotations
    }
  }
}

extension PodCertificateProjection {
  public static var messageName: String { "k8s.io.api.core.v1.PodCertificateProjection" }

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

extension PodCertificateProjection {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var signerName: String
    var keyType: String
    var maxExpirationSeconds: Int32?
    var credentialBundlePath: String
    var keyPath: String
    var certificateChainPath: String
    var userAnnotations: SortedMap<String, String>

    init() {
      signerName = ""
      keyType = ""
      credentialBundlePath = ""
      keyPath = ""
      certificateChainPath = ""
      userAnnotations = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&signerName)
        case 18: reader.value(&keyType)
        case 24: reader.optional(&maxExpirationSeconds)
        case 34: reader.value(&credentialBundlePath)
        case 42: reader.value(&keyPath)
        case 50: reader.value(&certificateChainPath)
        case 58: reader.map(&userAnnotations)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.map(7, userAnnotations)
      writer.value(6, certificateChainPath)
      writer.value(5, keyPath)
      writer.value(4, credentialBundlePath)
      writer.optional(3, maxExpirationSeconds)
      writer.value(2, keyType)
      writer.value(1, signerName)
    }

    private static let members = JSONMembers(
      "PodCertificateProjection",
      """
      signerName keyType maxExpirationSeconds credentialBundlePath keyPath
      certificateChainPath userAnnotations
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&signerName)
        case 1: reader.string(&keyType)
        case 2: reader.integer(&maxExpirationSeconds)
        case 3: reader.string(&credentialBundlePath)
        case 4: reader.string(&keyPath)
        case 5: reader.string(&certificateChainPath)
        case 6: reader.strings(&userAnnotations)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("signerName", signerName)
      writer.string("keyType", keyType)
      writer.integer("maxExpirationSeconds", maxExpirationSeconds)
      writer.string("credentialBundlePath", credentialBundlePath)
      writer.string("keyPath", keyPath)
      writer.string("certificateChainPath", certificateChainPath)
      writer.strings("userAnnotations", userAnnotations)
    }
  }
}
