// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/admission/v1.proto by `make generate`; do not edit.

public import AuthenticationAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Asks a webhook whether a request may pass, and carries its answer back. It is never stored.
public struct AdmissionReview: KindMessage {
  /// The request; set when asking.
  public var request: AdmissionRequest?
  /// The answer; set when answering.
  public var response: AdmissionResponse?

  public init() {}
}

extension AdmissionReview {
  public static var messageName: String { "k8s.io.api.admission.v1.AdmissionReview" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "admission.k8s.io", version: "v1", kind: "AdmissionReview")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&request)
      case 18: reader.optional(&response)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, response)
    writer.optional(1, request)
  }

  private static let members = JSONMembers("AdmissionReview", "request response kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&request)
      case 1: reader.optional(&response)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("request", request)
    writer.message("response", response)
  }
}

/// A request to the API server that a webhook is asked about.
public struct AdmissionRequest: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Id of this question; the answer repeats it.
  public var uid: String {
    get { fieldStorage.fields.uid }
    _modify {
      unshare()
      yield &fieldStorage.fields.uid
    }
  }

  /// Group, version and kind of the object as sent to the webhook.
  public var kind: MetaGroupVersionKind {
    get { fieldStorage.fields.kind }
    _modify {
      unshare()
      yield &fieldStorage.fields.kind
    }
  }

  /// Group, version and resource as the webhook's rules name it.
  public var resource: MetaGroupVersionResource {
    get { fieldStorage.fields.resource }
    _modify {
      unshare()
      yield &fieldStorage.fields.resource
    }
  }

  /// Subresource, such as `status`; empty for the object itself.
  public var subResource: String {
    get { fieldStorage.fields.subResource }
    _modify {
      unshare()
      yield &fieldStorage.fields.subResource
    }
  }

  /// Group, version and kind in the original request; differs from `kind` when the object was
  /// converted for the webhook.
  public var requestKind: MetaGroupVersionKind? {
    get { fieldStorage.fields.requestKind }
    _modify {
      unshare()
      yield &fieldStorage.fields.requestKind
    }
  }

  /// Group, version and resource in the original request.
  public var requestResource: MetaGroupVersionResource? {
    get { fieldStorage.fields.requestResource }
    _modify {
      unshare()
      yield &fieldStorage.fields.requestResource
    }
  }

  /// Subresource in the original request.
  public var requestSubResource: String {
    get { fieldStorage.fields.requestSubResource }
    _modify {
      unshare()
      yield &fieldStorage.fields.requestSubResource
    }
  }

  /// Name of the object; may be empty while creating when the server makes the name.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Namespace of the object; empty for kinds of the whole cluster.
  public var namespace: String {
    get { fieldStorage.fields.namespace }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespace
    }
  }

  /// `CREATE`, `UPDATE`, `DELETE` or `CONNECT`.
  public var operation: String {
    get { fieldStorage.fields.operation }
    _modify {
      unshare()
      yield &fieldStorage.fields.operation
    }
  }

  /// Who sent the request.
  public var userInfo: UserInfo {
    get { fieldStorage.fields.userInfo }
    _modify {
      unshare()
      yield &fieldStorage.fields.userInfo
    }
  }

  /// The object as it would be; null when deleting.
  public var object: RawExtension {
    get { fieldStorage.fields.object }
    _modify {
      unshare()
      yield &fieldStorage.fields.object
    }
  }

  /// The object as it is; null when creating or connecting.
  public var oldObject: RawExtension {
    get { fieldStorage.fields.oldObject }
    _modify {
      unshare()
      yield &fieldStorage.fields.oldObject
    }
  }

  /// Nothing is going to be stored; the webhook must not have effects elsewhere.
  public var dryRun: Bool? {
    get { fieldStorage.fields.dryRun }
    _modify {
      unshare()
      yield &fieldStorage.fields.dryRun
    }
  }

  /// Options of the request, such as a CreateOptions.
  public var options: RawExtension {
    get { fieldStorage.fields.options }
    _modify {
      unshare()
      yield &fieldStorage.fields.options
    }
  }
}

extension AdmissionRequest {
  public static var messageName: String { "k8s.io.api.admission.v1.AdmissionRequest" }

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

extension AdmissionRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var uid: String
    var kind: MetaGroupVersionKind
    var resource: MetaGroupVersionResource
    var subResource: String
    var requestKind: MetaGroupVersionKind?
    var requestResource: MetaGroupVersionResource?
    var requestSubResource: String
    var name: String
    var namespace: String
    var operation: String
    var userInfo: UserInfo
    var object: RawExtension
    var oldObject: RawExtension
    var dryRun: Bool?
    var options: RawExtension

    init() {
      uid = ""
      kind = MetaGroupVersionKind()
      resource = MetaGroupVersionResource()
      subResource = ""
      requestSubResource = ""
      name = ""
      namespace = ""
      operation = ""
      userInfo = UserInfo()
      object = RawExtension()
      oldObject = RawExtension()
      options = RawExtension()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&uid)
        case 18: reader.value(&kind)
        case 26: reader.value(&resource)
        case 34: reader.value(&subResource)
        case 106: reader.optional(&requestKind)
        case 114: reader.optional(&requestResource)
        case 122: reader.value(&requestSubResource)
        case 42: reader.value(&name)
        case 50: reader.value(&namespace)
        case 58: reader.value(&operation)
        case 66: reader.value(&userInfo)
        case 74: reader.value(&self.object)
        case 82: reader.value(&oldObject)
        case 88: reader.optional(&dryRun)
        case 98: reader.value(&options)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(15, requestSubResource)
      writer.optional(14, requestResource)
      writer.optional(13, requestKind)
      writer.value(12, options)
      writer.optional(11, dryRun)
      writer.value(10, oldObject)
      writer.value(9, self.object)
      writer.value(8, userInfo)
      writer.value(7, operation)
      writer.value(6, namespace)
      writer.value(5, name)
      writer.value(4, subResource)
      writer.value(3, resource)
      writer.value(2, kind)
      writer.value(1, uid)
    }

    private static let members = JSONMembers(
      "AdmissionRequest",
      """
      uid kind resource subResource requestKind requestResource requestSubResource
      name namespace operation userInfo object oldObject dryRun options
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&uid)
        case 1: reader.value(&kind)
        case 2: reader.value(&resource)
        case 3: reader.string(&subResource)
        case 4: reader.optional(&requestKind)
        case 5: reader.optional(&requestResource)
        case 6: reader.string(&requestSubResource)
        case 7: reader.string(&name)
        case 8: reader.string(&namespace)
        case 9: reader.string(&operation)
        case 10: reader.value(&userInfo)
        case 11: reader.value(&self.object)
        case 12: reader.value(&oldObject)
        case 13: reader.bool(&dryRun)
        case 14: reader.value(&options)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "uid", uid)
      writer.message("kind", kind)
      writer.message("resource", resource)
      writer.string("subResource", subResource)
      writer.message("requestKind", requestKind)
      writer.message("requestResource", requestResource)
      writer.string("requestSubResource", requestSubResource)
      writer.string("name", name)
      writer.string("namespace", namespace)
      writer.string(always: "operation", operation)
      writer.message("userInfo", userInfo)
      writer.message("object", self.object)
      writer.message("oldObject", oldObject)
      writer.bool("dryRun", dryRun)
      writer.message("options", options)
    }
  }
}

/// What a webhook answers.
public struct AdmissionResponse: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Id of the question.
  public var uid: String {
    get { fieldStorage.fields.uid }
    _modify {
      unshare()
      yield &fieldStorage.fields.uid
    }
  }

  /// The request may pass.
  public var allowed: Bool {
    get { fieldStorage.fields.allowed }
    _modify {
      unshare()
      yield &fieldStorage.fields.allowed
    }
  }

  /// What to tell the client when the request is refused: code, reason, message.
  public var status: Status? {
    get { fieldStorage.fields.status }
    _modify {
      unshare()
      yield &fieldStorage.fields.status
    }
  }

  /// Changes to the object, in the form that `patchType` names; only of webhooks that may change
  /// objects.
  public var patch: [UInt8]? {
    get { fieldStorage.fields.patch }
    _modify {
      unshare()
      yield &fieldStorage.fields.patch
    }
  }

  /// Form of `patch`: `JSONPatch`. Set when there is a patch.
  public var patchType: String? {
    get { fieldStorage.fields.patchType }
    _modify {
      unshare()
      yield &fieldStorage.fields.patchType
    }
  }

  /// Facts to add to the audit event; keys are prefixed with the webhook's name.
  public var auditAnnotations: SortedMap<String, String> {
    get { fieldStorage.fields.auditAnnotations }
    _modify {
      unshare()
      yield &fieldStorage.fields.auditAnnotations
    }
  }

  /// Texts that the client shows to its user; best below 120 characters each, cut off at 256.
  public var warnings: [String] {
    get { fieldStorage.fields.warnings }
    _modify {
      unshare()
      yield &fieldStorage.fields.warnings
    }
  }
}

extension AdmissionResponse {
  public static var messageName: String { "k8s.io.api.admission.v1.AdmissionResponse" }

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

extension AdmissionResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var uid: String
    var allowed: Bool
    var status: Status?
    var patch: [UInt8]?
    var patchType: String?
    var auditAnnotations: SortedMap<String, String>
    var warnings: [String]

    init() {
      uid = ""
      allowed = false
      auditAnnotations = SortedMap()
      warnings = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&uid)
        case 16: reader.value(&allowed)
        case 26: reader.optional(&status)
        case 34: reader.optional(&patch)
        case 42: reader.optional(&patchType)
        case 50: reader.map(&auditAnnotations)
        case 58: reader.repeated(&warnings)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(7, warnings)
      writer.map(6, auditAnnotations)
      writer.optional(5, patchType)
      writer.optional(4, patch)
      writer.optional(3, status)
      writer.value(2, allowed)
      writer.value(1, uid)
    }

    private static let members = JSONMembers(
      "AdmissionResponse", "uid allowed status patch patchType auditAnnotations warnings")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&uid)
        case 1: reader.bool(&allowed)
        case 2: reader.optional(&status)
        case 3: reader.optional(&patch)
        case 4: reader.string(&patchType)
        case 5: reader.strings(&auditAnnotations)
        case 6: reader.strings(&warnings)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "uid", uid)
      writer.bool(always: "allowed", allowed)
      writer.message("status", status)
      writer.nonEmpty("patch", patch)
      writer.string("patchType", patchType)
      writer.strings("auditAnnotations", auditAnnotations)
      writer.strings("warnings", warnings)
    }
  }
}
