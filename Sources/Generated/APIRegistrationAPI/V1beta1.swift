// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apiregistration/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// One group and version of the API, and who serves it. Its name must be `<version>.<group>`.
  public struct APIService: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Group, version and server.
    public var spec: V1beta1.APIServiceSpec
    /// Whether it can be reached.
    public var status: V1beta1.APIServiceStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.APIServiceSpec()
      status = V1beta1.APIServiceStatus()
    }
  }
}

extension V1beta1.APIService {
  public static var messageName: String {
    "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIService"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apiregistration.k8s.io", version: "v1beta1", kind: "APIService")
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

  private static let members = JSONMembers("APIService", "metadata spec status kind apiVersion")

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
  /// A group and version, and who serves it.
  public struct APIServiceSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// The service that serves it, over HTTPS; the API server itself when unset.
    public var service: V1beta1.ServiceReference? {
      get { fieldStorage.fields.service }
      _modify {
        unshare()
        yield &fieldStorage.fields.service
      }
    }

    /// The API group; empty only with version `v1`.
    public var group: String {
      get { fieldStorage.fields.group }
      _modify {
        unshare()
        yield &fieldStorage.fields.group
      }
    }

    /// The version, such as `v1`.
    public var version: String {
      get { fieldStorage.fields.version }
      _modify {
        unshare()
        yield &fieldStorage.fields.version
      }
    }

    /// The server's certificate is not checked. Not together with `caBundle`.
    public var insecureSkipTLSVerify: Bool {
      get { fieldStorage.fields.insecureSkipTLSVerify }
      _modify {
        unshare()
        yield &fieldStorage.fields.insecureSkipTLSVerify
      }
    }

    /// Certificates in PEM form that must vouch for the server's; those of the API server's system
    /// when unset.
    public var caBundle: [UInt8]? {
      get { fieldStorage.fields.caBundle }
      _modify {
        unshare()
        yield &fieldStorage.fields.caBundle
      }
    }

    /// Priority of the group, 1 to 20000: clients prefer higher ones. The greatest of the group's
    /// versions counts.
    public var groupPriorityMinimum: Int32 {
      get { fieldStorage.fields.groupPriorityMinimum }
      _modify {
        unshare()
        yield &fieldStorage.fields.groupPriorityMinimum
      }
    }

    /// Priority of the version in its group, 1 to 1000: higher ones come first, and of equal ones
    /// `v2`
    /// before `v1` before `v1beta1`.
    public var versionPriority: Int32 {
      get { fieldStorage.fields.versionPriority }
      _modify {
        unshare()
        yield &fieldStorage.fields.versionPriority
      }
    }
  }
}

extension V1beta1.APIServiceSpec {
  public static var messageName: String {
    "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceSpec"
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

extension V1beta1.APIServiceSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var service: V1beta1.ServiceReference?
    var group: String
    var version: String
    var insecureSkipTLSVerify: Bool
    var caBundle: [UInt8]?
    var groupPriorityMinimum: Int32
    var versionPriority: Int32

    init() {
      group = ""
      version = ""
      insecureSkipTLSVerify = false
      groupPriorityMinimum = 0
      versionPriority = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&service)
        case 18: reader.value(&group)
        case 26: reader.value(&version)
        case 32: reader.value(&insecureSkipTLSVerify)
        case 42: reader.optional(&caBundle)
        case 56: reader.value(&groupPriorityMinimum)
        case 64: reader.value(&versionPriority)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(8, versionPriority)
      writer.value(7, groupPriorityMinimum)
      writer.optional(5, caBundle)
      writer.value(4, insecureSkipTLSVerify)
      writer.value(3, version)
      writer.value(2, group)
      writer.optional(1, service)
    }

    private static let members = JSONMembers(
      "APIServiceSpec",
      """
      service group version insecureSkipTLSVerify caBundle groupPriorityMinimum
      versionPriority
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&service)
        case 1: reader.string(&group)
        case 2: reader.string(&version)
        case 3: reader.bool(&insecureSkipTLSVerify)
        case 4: reader.optional(&caBundle)
        case 5: reader.integer(&groupPriorityMinimum)
        case 6: reader.integer(&versionPriority)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("service", service)
      writer.string("group", group)
      writer.string("version", version)
      writer.bool("insecureSkipTLSVerify", insecureSkipTLSVerify)
      writer.nonEmpty("caBundle", caBundle)
      writer.integer(always: "groupPriorityMinimum", groupPriorityMinimum)
      writer.integer(always: "versionPriority", versionPriority)
    }
  }
}

extension V1beta1 {
  /// A service that is called over HTTPS.
  public struct ServiceReference: JSONMessage {
    /// Namespace of the service.
    public var namespace: String
    /// Name of the service.
    public var name: String
    /// Port of the service, 1 to 65535; 443 when unset.
    public var port: Int32?

    public init() {
      namespace = ""
      name = ""
    }
  }
}

extension V1beta1.ServiceReference {
  public static var messageName: String {
    "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.ServiceReference"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&namespace)
      case 18: reader.value(&name)
      case 24: reader.optional(&port)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, port)
    writer.value(2, name)
    writer.value(1, namespace)
  }

  private static let members = JSONMembers("ServiceReference", "namespace name port")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&namespace)
      case 1: reader.string(&name)
      case 2: reader.integer(&port)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("namespace", namespace)
    writer.string("name", name)
    writer.integer("port", port)
  }
}

extension V1beta1 {
  /// Whether a group and version can be used.
  public struct APIServiceStatus: JSONMessage {
    /// State in single aspects.
    public var conditions: [V1beta1.APIServiceCondition]

    public init() {
      conditions = []
    }
  }
}

extension V1beta1.APIServiceStatus {
  public static var messageName: String {
    "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, conditions)
  }

  private static let members = JSONMembers("APIServiceStatus", "conditions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("conditions", conditions)
  }
}

extension V1beta1 {
  /// One aspect of the state of an API service.
  public struct APIServiceCondition: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Which; `Available` means that the server answers.
    public var type: String {
      get { fieldStorage.fields.type }
      _modify {
        unshare()
        yield &fieldStorage.fields.type
      }
    }

    /// Whether it holds: True, False or Unknown.
    public var status: String {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
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
  }
}

extension V1beta1.APIServiceCondition {
  public static var messageName: String {
    "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceCondition"
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

extension V1beta1.APIServiceCondition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var status: String
    var lastTransitionTime: Time
    var reason: String
    var message: String

    init() {
      type = ""
      status = ""
      lastTransitionTime = Time()
      reason = ""
      message = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&type)
        case 18: reader.value(&status)
        case 26: reader.value(&lastTransitionTime)
        case 34: reader.value(&reason)
        case 42: reader.value(&message)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(5, message)
      writer.value(4, reason)
      writer.value(3, lastTransitionTime)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "APIServiceCondition", "type status lastTransitionTime reason message")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.string(&status)
        case 2: reader.value(&lastTransitionTime)
        case 3: reader.string(&reason)
        case 4: reader.string(&message)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.string(always: "status", status)
      writer.message("lastTransitionTime", lastTransitionTime)
      writer.string("reason", reason)
      writer.string("message", message)
    }
  }
}

extension V1beta1 {
  /// A list of APIService objects.
  public struct APIServiceList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The APIService objects, ordered by name.
    public var items: [V1beta1.APIService]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.APIServiceList {
  public static var messageName: String {
    "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apiregistration.k8s.io", version: "v1beta1", kind: "APIServiceList")
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

  private static let members = JSONMembers("APIServiceList", "metadata items kind apiVersion")

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
