// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apiextensions/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// How objects get from one version to another.
public struct CustomResourceConversion: JSONMessage {
  /// `None` (only apiVersion changes, the default) or `Webhook` (a service converts).
  public var strategy: String
  /// The service; set with `Webhook` and only then.
  public var webhook: WebhookConversion?

  public init() {
    strategy = ""
  }
}

extension CustomResourceConversion {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&strategy)
      case 18: reader.optional(&webhook)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, webhook)
    writer.value(1, strategy)
  }

  private static let members = JSONMembers("CustomResourceConversion", "strategy webhook")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&strategy)
      case 1: reader.optional(&webhook)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "strategy", strategy)
    writer.message("webhook", webhook)
  }
}

/// A webhook that converts objects.
public struct WebhookConversion: JSONMessage {
  /// How it is reached.
  public var clientConfig: WebhookClientConfig?
  /// Versions of ConversionReview that it understands, the best first; `v1` or `v1beta1` must be
  /// among them.
  public var conversionReviewVersions: [String]

  public init() {
    conversionReviewVersions = []
  }
}

extension WebhookConversion {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookConversion"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 18: reader.optional(&clientConfig)
      case 26: reader.repeated(&conversionReviewVersions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, conversionReviewVersions)
    writer.optional(2, clientConfig)
  }

  private static let members = JSONMembers(
    "WebhookConversion", "clientConfig conversionReviewVersions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&clientConfig)
      case 1: reader.strings(&conversionReviewVersions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("clientConfig", clientConfig)
    writer.repeated(always: "conversionReviewVersions", conversionReviewVersions)
  }
}

/// How a webhook is reached: exactly one of `url` and `service`.
public struct WebhookClientConfig: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Address, such as `https://example.com:8443/convert`; without user and query.
  public var url: String? {
    get { fieldStorage.fields.url }
    _modify {
      unshare()
      yield &fieldStorage.fields.url
    }
  }

  /// Service in the cluster.
  public var service: ServiceReference? {
    get { fieldStorage.fields.service }
    _modify {
      unshare()
      yield &fieldStorage.fields.service
    }
  }

  /// Certificates in PEM form that must vouch for the webhook's; those of the server's system when
  /// unset.
  public var caBundle: [UInt8]? {
    get { fieldStorage.fields.caBundle }
    _modify {
      unshare()
      yield &fieldStorage.fields.caBundle
    }
  }
}

extension WebhookClientConfig {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig"
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

extension WebhookClientConfig {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var url: String?
    var service: ServiceReference?
    var caBundle: [UInt8]?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 26: reader.optional(&url)
        case 10: reader.optional(&service)
        case 18: reader.optional(&caBundle)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(3, url)
      writer.optional(2, caBundle)
      writer.optional(1, service)
    }

    private static let members = JSONMembers("WebhookClientConfig", "url service caBundle")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&url)
        case 1: reader.optional(&service)
        case 2: reader.optional(&caBundle)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("url", url)
      writer.message("service", service)
      writer.nonEmpty("caBundle", caBundle)
    }
  }
}

/// A service that is called over HTTPS.
public struct ServiceReference: JSONMessage {
  /// Namespace of the service.
  public var namespace: String
  /// Name of the service.
  public var name: String
  /// Path of the URL; `/` when unset.
  public var path: String?
  /// Port of the service, 1 to 65535; 443 when unset.
  public var port: Int32?

  public init() {
    namespace = ""
    name = ""
  }
}

extension ServiceReference {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ServiceReference"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&namespace)
      case 18: reader.value(&name)
      case 26: reader.optional(&path)
      case 32: reader.optional(&port)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, port)
    writer.optional(3, path)
    writer.value(2, name)
    writer.value(1, namespace)
  }

  private static let members = JSONMembers("ServiceReference", "namespace name path port")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&namespace)
      case 1: reader.string(&name)
      case 2: reader.string(&path)
      case 3: reader.integer(&port)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "namespace", namespace)
    writer.string(always: "name", name)
    writer.string("path", path)
    writer.integer("port", port)
  }
}

/// A request to convert objects, and the answer to it.
public struct ConversionReview: KindMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The request; set by the API server.
  public var request: ConversionRequest? {
    get { fieldStorage.fields.request }
    _modify {
      unshare()
      yield &fieldStorage.fields.request
    }
  }

  /// The answer; set by the webhook.
  public var response: ConversionResponse? {
    get { fieldStorage.fields.response }
    _modify {
      unshare()
      yield &fieldStorage.fields.response
    }
  }
}

extension ConversionReview {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionReview"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apiextensions.k8s.io", version: "v1", kind: "ConversionReview")
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

extension ConversionReview {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var request: ConversionRequest?
    var response: ConversionResponse?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(2, response)
      writer.optional(1, request)
    }

    private static let members = JSONMembers("ConversionReview", "request response kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&request)
        case 1: reader.optional(&response)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("request", request)
      writer.message("response", response)
    }
  }
}

/// Objects that a webhook is to convert.
public struct ConversionRequest: JSONMessage {
  /// Identifies the request; the answer must repeat it.
  public var uid: String
  /// Group and version to convert to, such as `example.com/v1`.
  public var desiredAPIVersion: String
  /// The objects.
  public var objects: [RawExtension]

  public init() {
    uid = ""
    desiredAPIVersion = ""
    objects = []
  }
}

extension ConversionRequest {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionRequest"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&uid)
      case 18: reader.value(&desiredAPIVersion)
      case 26: reader.repeated(&objects)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, objects)
    writer.value(2, desiredAPIVersion)
    writer.value(1, uid)
  }

  private static let members = JSONMembers("ConversionRequest", "uid desiredAPIVersion objects")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&uid)
      case 1: reader.string(&desiredAPIVersion)
      case 2: reader.repeated(&objects)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "uid", uid)
    writer.string(always: "desiredAPIVersion", desiredAPIVersion)
    writer.repeated(always: "objects", objects)
  }
}

/// What a webhook answers to a request to convert.
public struct ConversionResponse: JSONMessage {
  /// The `uid` of the request.
  public var uid: String
  /// The objects in the wanted version, in the order of the request. Empty when it failed.
  public var convertedObjects: [RawExtension]
  /// `Success`, or why it failed. Only labels and annotations of the metadata may differ.
  public var result: Status

  public init() {
    uid = ""
    convertedObjects = []
    result = Status()
  }
}

extension ConversionResponse {
  public static var messageName: String {
    "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionResponse"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&uid)
      case 18: reader.repeated(&convertedObjects)
      case 26: reader.value(&result)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, result)
    writer.repeated(2, convertedObjects)
    writer.value(1, uid)
  }

  private static let members = JSONMembers("ConversionResponse", "uid convertedObjects result")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&uid)
      case 1: reader.repeated(&convertedObjects)
      case 2: reader.value(&result)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "uid", uid)
    writer.repeated(always: "convertedObjects", convertedObjects)
    writer.message("result", result)
  }
}
