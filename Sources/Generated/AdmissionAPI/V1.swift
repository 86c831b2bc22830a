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

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.optional(2, response)
    writer.optional(1, request)
  }

  private static let members = JSONMembers(
    "AdmissionReview", ["request", "response", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&request)
      case 1: reader.optional(&response)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.message("request", request)
    writer.message("response", response)
  }
}

/// A request to the API server that a webhook is asked about.
public struct AdmissionRequest: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Id of this question; the answer repeats it.
  public var uid: String {
    get { box.fields.uid }
    _modify { yield &box.unique.uid }
  }

  /// Group, version and kind of the object as sent to the webhook.
  public var kind: MetaGroupVersionKind {
    get { box.fields.kind }
    _modify { yield &box.unique.kind }
  }

  /// Group, version and resource as the webhook's rules name it.
  public var resource: MetaGroupVersionResource {
    get { box.fields.resource }
    _modify { yield &box.unique.resource }
  }

  /// Subresource, such as `status`; empty for the object itself.
  public var subResource: String {
    get { box.fields.subResource }
    _modify { yield &box.unique.subResource }
  }

  /// Group, version and kind in the original request; differs from `kind` when the object was
  /// converted for the webhook.
  public var requestKind: MetaGroupVersionKind? {
    get { box.fields.requestKind }
    _modify { yield &box.unique.requestKind }
  }

  /// Group, version and resource in the original request.
  public var requestResource: MetaGroupVersionResource? {
    get { box.fields.requestResource }
    _modify { yield &box.unique.requestResource }
  }

  /// Subresource in the original request.
  public var requestSubResource: String {
    get { box.fields.requestSubResource }
    _modify { yield &box.unique.requestSubResource }
  }

  /// Name of the object; may be empty while creating when the server makes the name.
  public var name: String {
    get { box.fields.name }
    _modify { yield &box.unique.name }
  }

  /// Namespace of the object; empty for kinds of the whole cluster.
  public var namespace: String {
    get { box.fields.namespace }
    _modify { yield &box.unique.namespace }
  }

  /// `CREATE`, `UPDATE`, `DELETE` or `CONNECT`.
  public var operation: String {
    get { box.fields.operation }
    _modify { yield &box.unique.operation }
  }

  /// Who sent the request.
  public var userInfo: UserInfo {
    get { box.fields.userInfo }
    _modify { yield &box.unique.userInfo }
  }

  /// The object as it would be; null when deleting.
  public var object: RawExtension {
    get { box.fields.object }
    _modify { yield &box.unique.object }
  }

  /// The object as it is; null when creating or connecting.
  public var oldObject: RawExtension {
    get { box.fields.oldObject }
    _modify { yield &box.unique.oldObject }
  }

  /// Nothing is going to be stored; the webhook must not have effects elsewhere.
  public var dryRun: Bool? {
    get { box.fields.dryRun }
    _modify { yield &box.unique.dryRun }
  }

  /// Options of the request, such as a CreateOptions.
  public var options: RawExtension {
    get { box.fields.options }
    _modify { yield &box.unique.options }
  }
}

extension AdmissionRequest {
  public static var messageName: String { "k8s.io.api.admission.v1.AdmissionRequest" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension AdmissionRequest {
  fileprivate struct Fields: Equatable, Sendable {
    var uid: String = ""
    var kind = MetaGroupVersionKind()
    var resource = MetaGroupVersionResource()
    var subResource: String = ""
    var requestKind: MetaGroupVersionKind?
    var requestResource: MetaGroupVersionResource?
    var requestSubResource: String = ""
    var name: String = ""
    var namespace: String = ""
    var operation: String = ""
    var userInfo = UserInfo()
    var object = RawExtension()
    var oldObject = RawExtension()
    var dryRun: Bool?
    var options = RawExtension()

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
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
      [
        "uid", "kind", "resource", "subResource", "requestKind", "requestResource",
        "requestSubResource", "name", "namespace", "operation", "userInfo", "object", "oldObject",
        "dryRun", "options",
      ])

    mutating func decode(from reader: inout JSONReader) {
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

    func encode(into writer: inout JSONWriter) {
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
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Id of the question.
  public var uid: String {
    get { box.fields.uid }
    _modify { yield &box.unique.uid }
  }

  /// The request may pass.
  public var allowed: Bool {
    get { box.fields.allowed }
    _modify { yield &box.unique.allowed }
  }

  /// What to tell the client when the request is refused: code, reason, message.
  public var status: Status? {
    get { box.fields.status }
    _modify { yield &box.unique.status }
  }

  /// Changes to the object, in the form that `patchType` names; only of webhooks that may change
  /// objects.
  public var patch: [UInt8]? {
    get { box.fields.patch }
    _modify { yield &box.unique.patch }
  }

  /// Form of `patch`: `JSONPatch`. Set when there is a patch.
  public var patchType: String? {
    get { box.fields.patchType }
    _modify { yield &box.unique.patchType }
  }

  /// Facts to add to the audit event; keys are prefixed with the webhook's name.
  public var auditAnnotations: SortedMap<String, String> {
    get { box.fields.auditAnnotations }
    _modify { yield &box.unique.auditAnnotations }
  }

  /// Texts that the client shows to its user; best below 120 characters each, cut off at 256.
  public var warnings: [String] {
    get { box.fields.warnings }
    _modify { yield &box.unique.warnings }
  }
}

extension AdmissionResponse {
  public static var messageName: String { "k8s.io.api.admission.v1.AdmissionResponse" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension AdmissionResponse {
  fileprivate struct Fields: Equatable, Sendable {
    var uid: String = ""
    var allowed: Bool = false
    var status: Status?
    var patch: [UInt8]?
    var patchType: String?
    var auditAnnotations: SortedMap<String, String> = SortedMap()
    var warnings: [String] = []

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
      writer.repeated(7, warnings)
      writer.map(6, auditAnnotations)
      writer.optional(5, patchType)
      writer.optional(4, patch)
      writer.optional(3, status)
      writer.value(2, allowed)
      writer.value(1, uid)
    }

    private static let members = JSONMembers(
      "AdmissionResponse",
      ["uid", "allowed", "status", "patch", "patchType", "auditAnnotations", "warnings"])

    mutating func decode(from reader: inout JSONReader) {
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

    func encode(into writer: inout JSONWriter) {
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
