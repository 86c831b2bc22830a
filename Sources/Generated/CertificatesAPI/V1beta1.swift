// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/certificates/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.api.certificates.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// Asks a signer for an X.509 certificate. Someone approves or denies it, then the signer fills
  /// in
  /// the certificate.
  public struct CertificateSigningRequest: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// What is asked for, and by whom; cannot change.
    public var spec: V1beta1.CertificateSigningRequestSpec
    /// Approval and certificate.
    public var status: V1beta1.CertificateSigningRequestStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.CertificateSigningRequestSpec()
      status = V1beta1.CertificateSigningRequestStatus()
    }
  }
}

extension V1beta1.CertificateSigningRequest {
  public static var messageName: String {
    "k8s.io.api.certificates.v1beta1.CertificateSigningRequest"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "certificates.k8s.io", version: "v1beta1", kind: "CertificateSigningRequest")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      case 26: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, status)
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "CertificateSigningRequest", "metadata spec status kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      case 2: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
    writer.message("status", status)
  }
}

extension V1beta1 {
  /// What is asked for, and by whom. The server fills in the requester; nothing can change
  /// afterwards.
  public struct CertificateSigningRequestSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// The PKCS #10 request in PEM, one block `CERTIFICATE REQUEST`.
    public var request: [UInt8]? {
      get { fieldStorage.fields.request }
      _modify {
        unshare()
        yield &fieldStorage.fields.request
      }
    }

    /// Who shall sign, such as `kubernetes.io/kube-apiserver-client` or `example.com/signer`.
    public var signerName: String? {
      get { fieldStorage.fields.signerName }
      _modify {
        unshare()
        yield &fieldStorage.fields.signerName
      }
    }

    /// Seconds that the certificate should be valid, at least 600; up to the signer when unset, and
    /// the signer may choose otherwise.
    public var expirationSeconds: Int32? {
      get { fieldStorage.fields.expirationSeconds }
      _modify {
        unshare()
        yield &fieldStorage.fields.expirationSeconds
      }
    }

    /// What the key is for, such as `digital signature`, `key encipherment`, `client auth` and
    /// `server
    /// auth`; at least one, each once.
    public var usages: [String] {
      get { fieldStorage.fields.usages }
      _modify {
        unshare()
        yield &fieldStorage.fields.usages
      }
    }

    /// Name of the requester; set by the server.
    public var username: String {
      get { fieldStorage.fields.username }
      _modify {
        unshare()
        yield &fieldStorage.fields.username
      }
    }

    /// UID of the requester; set by the server.
    public var uid: String {
      get { fieldStorage.fields.uid }
      _modify {
        unshare()
        yield &fieldStorage.fields.uid
      }
    }

    /// Groups of the requester; set by the server.
    public var groups: [String] {
      get { fieldStorage.fields.groups }
      _modify {
        unshare()
        yield &fieldStorage.fields.groups
      }
    }

    /// Further facts about the requester, by key; set by the server.
    public var extra: SortedMap<String, V1beta1.ExtraValue> {
      get { fieldStorage.fields.extra }
      _modify {
        unshare()
        yield &fieldStorage.fields.extra
      }
    }
  }
}

extension V1beta1.CertificateSigningRequestSpec {
  public static var messageName: String {
    "k8s.io.api.certificates.v1beta1.CertificateSigningRequestSpec"
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

extension V1beta1.CertificateSigningRequestSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var request: [UInt8]?
    var signerName: String?
    var expirationSeconds: Int32?
    var usages: [String]
    var username: String
    var uid: String
    var groups: [String]
    var extra: SortedMap<String, V1beta1.ExtraValue>

    init() {
      usages = []
      username = ""
      uid = ""
      groups = []
      extra = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&request)
        case 58: reader.optional(&signerName)
        case 64: reader.optional(&expirationSeconds)
        case 42: reader.repeated(&usages)
        case 18: reader.value(&username)
        case 26: reader.value(&uid)
        case 34: reader.repeated(&groups)
        case 50: reader.map(&extra)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(8, expirationSeconds)
      writer.optional(7, signerName)
      writer.map(6, extra)
      writer.repeated(5, usages)
      writer.repeated(4, groups)
      writer.value(3, uid)
      writer.value(2, username)
      writer.optional(1, request)
    }

    private static let members = JSONMembers(
      "CertificateSigningRequestSpec",
      "request signerName expirationSeconds usages username uid groups extra")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&request)
        case 1: reader.string(&signerName)
        case 2: reader.integer(&expirationSeconds)
        case 3: reader.strings(&usages)
        case 4: reader.string(&username)
        case 5: reader.string(&uid)
        case 6: reader.strings(&groups)
        case 7: reader.map(&extra)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.optional(always: "request", request)
      writer.string("signerName", signerName)
      writer.integer("expirationSeconds", expirationSeconds)
      writer.strings("usages", usages)
      writer.string("username", username)
      writer.string("uid", uid)
      writer.strings("groups", groups)
      writer.map("extra", extra)
    }
  }
}

extension V1beta1 {
  /// A list of texts that tells empty from unset.
  public struct ExtraValue: JSONMessage {
    /// The texts.
    public var items: [String]

    public init() {
      items = []
    }
  }
}

extension V1beta1.ExtraValue {
  public static var messageName: String { "k8s.io.api.certificates.v1beta1.ExtraValue" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, items)
  }

  public mutating func read(from reader: inout JSONReader) {
    reader.repeated(&items)
  }

  public func write(to writer: inout JSONWriter) {
    writer.array(items)
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
}

extension V1beta1 {
  /// Approval and certificate of a request.
  public struct CertificateSigningRequestStatus: JSONMessage {
    /// State: `Approved`, `Denied`, `Failed`. None of these is ever taken back.
    public var conditions: [V1beta1.CertificateSigningRequestCondition]
    /// The certificate and its chain in PEM, the leaf first; empty until the signer has signed.
    /// Cannot
    /// change.
    public var certificate: [UInt8]?

    public init() {
      conditions = []
    }
  }
}

extension V1beta1.CertificateSigningRequestStatus {
  public static var messageName: String {
    "k8s.io.api.certificates.v1beta1.CertificateSigningRequestStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&conditions)
      case 18: reader.optional(&certificate)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, certificate)
    writer.repeated(1, conditions)
  }

  private static let members = JSONMembers(
    "CertificateSigningRequestStatus", "conditions certificate")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&conditions)
      case 1: reader.optional(&certificate)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("conditions", conditions)
    writer.nonEmpty("certificate", certificate)
  }
}

extension V1beta1 {
  /// A step taken with a request.
  public struct CertificateSigningRequestCondition: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// `Approved`, `Denied` (both written to the subresource `approval`) or `Failed` (the signer
    /// gave
    /// up).
    public var type: String {
      get { fieldStorage.fields.type }
      _modify {
        unshare()
        yield &fieldStorage.fields.type
      }
    }

    /// `True`; nothing else is allowed for the three known types.
    public var status: String {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }

    /// One CamelCase word for why the condition has this status; meant for programs.
    public var reason: String {
      get { fieldStorage.fields.reason }
      _modify {
        unshare()
        yield &fieldStorage.fields.reason
      }
    }

    /// Details for people about the last change of status; may be empty.
    public var message: String {
      get { fieldStorage.fields.message }
      _modify {
        unshare()
        yield &fieldStorage.fields.message
      }
    }

    /// When the condition was last written, even with the same status.
    public var lastUpdateTime: Time {
      get { fieldStorage.fields.lastUpdateTime }
      _modify {
        unshare()
        yield &fieldStorage.fields.lastUpdateTime
      }
    }

    /// When `status` last changed from one value to another.
    public var lastTransitionTime: Time {
      get { fieldStorage.fields.lastTransitionTime }
      _modify {
        unshare()
        yield &fieldStorage.fields.lastTransitionTime
      }
    }
  }
}

extension V1beta1.CertificateSigningRequestCondition {
  public static var messageName: String {
    "k8s.io.api.certificates.v1beta1.CertificateSigningRequestCondition"
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

extension V1beta1.CertificateSigningRequestCondition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var status: String
    var reason: String
    var message: String
    var lastUpdateTime: Time
    var lastTransitionTime: Time

    init() {
      type = ""
      status = ""
      reason = ""
      message = ""
      lastUpdateTime = Time()
      lastTransitionTime = Time()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&type)
        case 50: reader.value(&status)
        case 18: reader.value(&reason)
        case 26: reader.value(&message)
        case 34: reader.value(&lastUpdateTime)
        case 42: reader.value(&lastTransitionTime)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, status)
      writer.value(5, lastTransitionTime)
      writer.value(4, lastUpdateTime)
      writer.value(3, message)
      writer.value(2, reason)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "CertificateSigningRequestCondition",
      "type status reason message lastUpdateTime lastTransitionTime")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.string(&status)
        case 2: reader.string(&reason)
        case 3: reader.string(&message)
        case 4: reader.value(&lastUpdateTime)
        case 5: reader.value(&lastTransitionTime)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.string(always: "status", status)
      writer.string("reason", reason)
      writer.string("message", message)
      writer.message("lastUpdateTime", lastUpdateTime)
      writer.message("lastTransitionTime", lastTransitionTime)
    }
  }
}

extension V1beta1 {
  /// A list of CertificateSigningRequest objects.
  public struct CertificateSigningRequestList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The CertificateSigningRequest objects, ordered by name.
    public var items: [V1beta1.CertificateSigningRequest]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.CertificateSigningRequestList {
  public static var messageName: String {
    "k8s.io.api.certificates.v1beta1.CertificateSigningRequestList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "certificates.k8s.io", version: "v1beta1", kind: "CertificateSigningRequestList")
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
    "CertificateSigningRequestList", "metadata items kind apiVersion")

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
  /// Certificates of authorities that workloads may trust. Pods mount them through projected
  /// volumes.
  public struct ClusterTrustBundle: Resource {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The certificates, and whose they are.
    public var spec: V1beta1.ClusterTrustBundleSpec

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.ClusterTrustBundleSpec()
    }
  }
}

extension V1beta1.ClusterTrustBundle {
  public static var messageName: String { "k8s.io.api.certificates.v1beta1.ClusterTrustBundle" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "certificates.k8s.io", version: "v1beta1", kind: "ClusterTrustBundle")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "clustertrustbundles",
    singular: "clustertrustbundle",
    isNamespaced: false,
    storageFolder: "clustertrustbundles",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("SignerName", type: "string", description: "Signer whose authorities these are."),
    ],
    listKind: "ClusterTrustBundleList"
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

  private static let members = JSONMembers("ClusterTrustBundle", "metadata spec kind apiVersion")

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
  /// Certificates of authorities, and whose they are.
  public struct ClusterTrustBundleSpec: JSONMessage {
    /// Signer whose authorities these are, such as `example.com/signer`; the object's name must
    /// then
    /// begin with it, `:` in place of `/`. Empty when they belong to no signer. Cannot change.
    public var signerName: String
    /// Certificates in PEM, without headers or text between them, each once; their order means
    /// nothing.
    public var trustBundle: String

    public init() {
      signerName = ""
      trustBundle = ""
    }
  }
}

extension V1beta1.ClusterTrustBundleSpec {
  public static var messageName: String { "k8s.io.api.certificates.v1beta1.ClusterTrustBundleSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&signerName)
      case 18: reader.value(&trustBundle)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, trustBundle)
    writer.value(1, signerName)
  }

  private static let members = JSONMembers("ClusterTrustBundleSpec", "signerName trustBundle")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&signerName)
      case 1: reader.string(&trustBundle)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("signerName", signerName)
    writer.string(always: "trustBundle", trustBundle)
  }
}

extension V1beta1 {
  /// A list of ClusterTrustBundle objects.
  public struct ClusterTrustBundleList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The ClusterTrustBundle objects, ordered by name.
    public var items: [V1beta1.ClusterTrustBundle]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.ClusterTrustBundleList {
  public static var messageName: String { "k8s.io.api.certificates.v1beta1.ClusterTrustBundleList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "certificates.k8s.io", version: "v1beta1", kind: "ClusterTrustBundleList")
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
    "ClusterTrustBundleList", "metadata items kind apiVersion")

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
  /// Asks a signer for a certificate for one pod. Kubelets make it for projected volumes and read
  /// the
  /// certificate from it.
  public struct PodCertificateRequest: Resource {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// What is asked for, and for which pod; cannot change.
    public var spec: V1beta1.PodCertificateRequestSpec
    /// The certificate, or why there is none.
    public var status: V1beta1.PodCertificateRequestStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.PodCertificateRequestSpec()
      status = V1beta1.PodCertificateRequestStatus()
    }
  }
}

extension V1beta1.PodCertificateRequest {
  public static var messageName: String { "k8s.io.api.certificates.v1beta1.PodCertificateRequest" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "certificates.k8s.io", version: "v1beta1", kind: "PodCertificateRequest")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "podcertificaterequests",
    singular: "podcertificaterequest",
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "podcertificaterequests",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("PodName", type: "string", description: "Pod that it is for.", path: ".spec.podName"),
      Column(
        "ServiceAccountName", type: "string", description: "Service account that the pod runs as.",
        path: ".spec.serviceAccountName"),
      Column(
        "NodeName", type: "string", description: "Node that the pod runs on.",
        path: ".spec.nodeName"),
      Column(
        "SignerName", type: "string", description: "Who shall sign.", path: ".spec.signerName"),
      Column("State", type: "string", description: "Pending, Issued, Denied or Failed."),
      Column(
        "UnverifiedUserAnnotations", type: "string",
        description: "Settings for the signer, unchecked."),
    ],
    listKind: "PodCertificateRequestList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      case 26: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, status)
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "PodCertificateRequest", "metadata spec status kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      case 2: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
    writer.message("status", status)
  }
}
