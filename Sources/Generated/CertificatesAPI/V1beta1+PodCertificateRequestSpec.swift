// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/certificates/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

extension V1beta1 {
  /// What is asked for, and for which pod. The server checks that pod, node and service account
  /// belong
  /// together; nothing can change afterwards.
  public struct PodCertificateRequestSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Who shall sign, such as `kubernetes.io/kube-apiserver-client-pod` or `example.com/signer`.
    public var signerName: String {
      get { fieldStorage.fields.signerName }
      _modify {
        unshare()
        yield &fieldStorage.fields.signerName
      }
    }

    /// Name of the pod, in the namespace of the request.
    public var podName: String {
      get { fieldStorage.fields.podName }
      _modify {
        unshare()
        yield &fieldStorage.fields.podName
      }
    }

    /// UID of the pod.
    public var podUID: String {
      get { fieldStorage.fields.podUID }
      _modify {
        unshare()
        yield &fieldStorage.fields.podUID
      }
    }

    /// Service account that the pod runs as.
    public var serviceAccountName: String {
      get { fieldStorage.fields.serviceAccountName }
      _modify {
        unshare()
        yield &fieldStorage.fields.serviceAccountName
      }
    }

    /// UID of the service account.
    public var serviceAccountUID: String {
      get { fieldStorage.fields.serviceAccountUID }
      _modify {
        unshare()
        yield &fieldStorage.fields.serviceAccountUID
      }
    }

    /// Node that the pod runs on; only its kubelet may make the request.
    public var nodeName: String {
      get { fieldStorage.fields.nodeName }
      _modify {
        unshare()
        yield &fieldStorage.fields.nodeName
      }
    }

    /// UID of the node.
    public var nodeUID: String {
      get { fieldStorage.fields.nodeUID }
      _modify {
        unshare()
        yield &fieldStorage.fields.nodeUID
      }
    }

    /// Most seconds that the certificate may be valid, 3600 to 7862400 (91 days); 86400 (24 hours)
    /// when unset. Signers of `kubernetes.io` give no more than 86400.
    public var maxExpirationSeconds: Int32? {
      get { fieldStorage.fields.maxExpirationSeconds }
      _modify {
        unshare()
        yield &fieldStorage.fields.maxExpirationSeconds
      }
    }

    /// Public key to certify, in PKIX DER: RSA with 3072 or 4096 bits, ECDSA P-256, P-384 or P-521,
    /// or
    /// Ed25519. No longer used in favour of `stubPKCS10Request`.
    public var pkixPublicKey: [UInt8]? {
      get { fieldStorage.fields.pkixPublicKey }
      _modify {
        unshare()
        yield &fieldStorage.fields.pkixPublicKey
      }
    }

    /// Signature over the pod's UID by the private key. No longer used in favour of
    /// `stubPKCS10Request`.
    public var proofOfPossession: [UInt8]? {
      get { fieldStorage.fields.proofOfPossession }
      _modify {
        unshare()
        yield &fieldStorage.fields.proofOfPossession
      }
    }

    /// PKCS #10 request in DER with nothing but the public key, signed by the private key; it
    /// proves
    /// that the requester holds the key.
    public var stubPKCS10Request: [UInt8]? {
      get { fieldStorage.fields.stubPKCS10Request }
      _modify {
        unshare()
        yield &fieldStorage.fields.stubPKCS10Request
      }
    }

    /// Settings for the signer from the pod's volume, taken over unchecked; at most 256 entries of
    /// together 262144 bytes, keys with a domain.
    public var unverifiedUserAnnotations: SortedMap<String, String> {
      get { fieldStorage.fields.unverifiedUserAnnotations }
      _modify {
        unshare()
        yield &fieldStorage.fields.unverifiedUserAnnotations
      }
    }
  }
}

extension V1beta1.PodCertificateRequestSpec {
  public static var messageName: String {
    "k8s.io.api.certificates.v1beta1.PodCertificateRequestSpec"
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

extension V1beta1.PodCertificateRequestSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var signerName: String
    var podName: String
    var podUID: String
    var serviceAccountName: String
    var serviceAccountUID: String
    var nodeName: String
    var nodeUID: String
    var maxExpirationSeconds: Int32?
    var pkixPublicKey: [UInt8]?
    var proofOfPossession: [UInt8]?
    var stubPKCS10Request: [UInt8]?
    var unverifiedUserAnnotations: SortedMap<String, String>

    init() {
      signerName = ""
      podName = ""
      podUID = ""
      serviceAccountName = ""
      serviceAccountUID = ""
      nodeName = ""
      nodeUID = ""
      unverifiedUserAnnotations = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&signerName)
        case 18: reader.value(&podName)
        case 26: reader.value(&podUID)
        case 34: reader.value(&serviceAccountName)
        case 42: reader.value(&serviceAccountUID)
        case 50: reader.value(&nodeName)
        case 58: reader.value(&nodeUID)
        case 64: reader.optional(&maxExpirationSeconds)
        case 74: reader.optional(&pkixPublicKey)
        case 82: reader.optional(&proofOfPossession)
        case 98: reader.optional(&stubPKCS10Request)
        case 90: reader.map(&unverifiedUserAnnotations)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(12, stubPKCS10Request)
      writer.map(11, unverifiedUserAnnotations)
      writer.optional(10, proofOfPossession)
      writer.optional(9, pkixPublicKey)
      writer.optional(8, maxExpirationSeconds)
      writer.value(7, nodeUID)
      writer.value(6, nodeName)
      writer.value(5, serviceAccountUID)
      writer.value(4, serviceAccountName)
      writer.value(3, podUID)
      writer.value(2, podName)
      writer.value(1, signerName)
    }

    private static let members = JSONMembers(
      "PodCertificateRequestSpec",
      """
      signerName podName podUID serviceAccountName serviceAccountUID nodeName nodeUID
      maxExpirationSeconds pkixPublicKey proofOfPossession stubPKCS10Request
      unverifiedUserAnnotations
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&signerName)
        case 1: reader.string(&podName)
        case 2: reader.string(&podUID)
        case 3: reader.string(&serviceAccountName)
        case 4: reader.string(&serviceAccountUID)
        case 5: reader.string(&nodeName)
        case 6: reader.string(&nodeUID)
        case 7: reader.integer(&maxExpirationSeconds)
        case 8: reader.optional(&pkixPublicKey)
        case 9: reader.optional(&proofOfPossession)
        case 10: reader.optional(&stubPKCS10Request)
        case 11: reader.strings(&unverifiedUserAnnotations)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "signerName", signerName)
      writer.string(always: "podName", podName)
      writer.string(always: "podUID", podUID)
      writer.string(always: "serviceAccountName", serviceAccountName)
      writer.string(always: "serviceAccountUID", serviceAccountUID)
      writer.string(always: "nodeName", nodeName)
      writer.string(always: "nodeUID", nodeUID)
      writer.integer("maxExpirationSeconds", maxExpirationSeconds)
      writer.optional(always: "pkixPublicKey", pkixPublicKey)
      writer.optional(always: "proofOfPossession", proofOfPossession)
      writer.optional(always: "stubPKCS10Request", stubPKCS10Request)
      writer.strings("unverifiedUserAnnotations", unverifiedUserAnnotations)
    }
  }
}

extension V1beta1 {
  /// The certificate for a pod, or why there is none.
  public struct PodCertificateRequestStatus: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// State: exactly one of `Issued`, `Denied` and `Failed` once the signer has decided; never
    /// changed then.
    public var conditions: [Condition] {
      get { fieldStorage.fields.conditions }
      _modify {
        unshare()
        yield &fieldStorage.fields.conditions
      }
    }

    /// The certificate and its chain in PEM, the leaf first. Set once, together with `Issued`.
    public var certificateChain: String {
      get { fieldStorage.fields.certificateChain }
      _modify {
        unshare()
        yield &fieldStorage.fields.certificateChain
      }
    }

    /// When the certificate begins to be valid; set together with it.
    public var notBefore: Time? {
      get { fieldStorage.fields.notBefore }
      _modify {
        unshare()
        yield &fieldStorage.fields.notBefore
      }
    }

    /// When the kubelet should begin to ask for the next certificate; between the other two times.
    public var beginRefreshAt: Time? {
      get { fieldStorage.fields.beginRefreshAt }
      _modify {
        unshare()
        yield &fieldStorage.fields.beginRefreshAt
      }
    }

    /// When the certificate expires; set together with it.
    public var notAfter: Time? {
      get { fieldStorage.fields.notAfter }
      _modify {
        unshare()
        yield &fieldStorage.fields.notAfter
      }
    }
  }
}

extension V1beta1.PodCertificateRequestStatus {
  public static var messageName: String {
    "k8s.io.api.certificates.v1beta1.PodCertificateRequestStatus"
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

extension V1beta1.PodCertificateRequestStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var conditions: [Condition]
    var certificateChain: String
    var notBefore: Time?
    var beginRefreshAt: Time?
    var notAfter: Time?

    init() {
      conditions = []
      certificateChain = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&conditions)
        case 18: reader.value(&certificateChain)
        case 34: reader.optional(&notBefore)
        case 42: reader.optional(&beginRefreshAt)
        case 50: reader.optional(&notAfter)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(6, notAfter)
      writer.optional(5, beginRefreshAt)
      writer.optional(4, notBefore)
      writer.value(2, certificateChain)
      writer.repeated(1, conditions)
    }

    private static let members = JSONMembers(
      "PodCertificateRequestStatus", "conditions certificateChain notBefore beginRefreshAt notAfter"
    )

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.repeated(&conditions)
        case 1: reader.string(&certificateChain)
        case 2: reader.optional(&notBefore)
        case 3: reader.optional(&beginRefreshAt)
        case 4: reader.optional(&notAfter)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.repeated("conditions", conditions)
      writer.string("certificateChain", certificateChain)
      writer.message("notBefore", notBefore)
      writer.message("beginRefreshAt", beginRefreshAt)
      writer.message("notAfter", notAfter)
    }
  }
}

extension V1beta1 {
  /// A list of PodCertificateRequest objects.
  public struct PodCertificateRequestList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The PodCertificateRequest objects, ordered by namespace and name.
    public var items: [V1beta1.PodCertificateRequest]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.PodCertificateRequestList {
  public static var messageName: String {
    "k8s.io.api.certificates.v1beta1.PodCertificateRequestList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "certificates.k8s.io", version: "v1beta1", kind: "PodCertificateRequestList")
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

  private static let members = JSONMembers(
    "PodCertificateRequestList", "metadata items kind apiVersion")

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
