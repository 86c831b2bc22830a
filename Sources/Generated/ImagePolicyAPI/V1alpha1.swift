// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/imagepolicy/v1alpha1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.imagepolicy.v1alpha1`.
public enum V1alpha1 {}

extension V1alpha1 {
  /// Asks a webhook whether the images of a pod may be used. The admission plugin
  /// ImagePolicyWebhook
  /// sends it; it is never stored.
  public struct ImageReview: KindMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Empty.
    public var metadata: ObjectMeta {
      get { fieldStorage.fields.metadata }
      _modify {
        unshare()
        yield &fieldStorage.fields.metadata
      }
    }

    /// Images, and where they would run.
    public var spec: V1alpha1.ImageReviewSpec {
      get { fieldStorage.fields.spec }
      _modify {
        unshare()
        yield &fieldStorage.fields.spec
      }
    }

    /// The answer.
    public var status: V1alpha1.ImageReviewStatus {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }
  }
}

extension V1alpha1.ImageReview {
  public static var messageName: String { "k8s.io.api.imagepolicy.v1alpha1.ImageReview" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "imagepolicy.k8s.io", version: "v1alpha1", kind: "ImageReview")
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

extension V1alpha1.ImageReview {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: V1alpha1.ImageReviewSpec
    var status: V1alpha1.ImageReviewStatus

    init() {
      metadata = ObjectMeta()
      spec = V1alpha1.ImageReviewSpec()
      status = V1alpha1.ImageReviewStatus()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(3, status)
      writer.value(2, spec)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers("ImageReview", "metadata spec status kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
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

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.message("spec", spec)
      writer.message("status", status)
    }
  }
}

extension V1alpha1 {
  /// Images, and where they would run.
  public struct ImageReviewSpec: JSONMessage {
    /// One entry a container; an image may come more than once.
    public var containers: [V1alpha1.ImageReviewContainerSpec]
    /// Annotations of the pod whose key matches `*.image-policy.k8s.io/*`, such as a ticket that
    /// asks
    /// for an exception.
    public var annotations: SortedMap<String, String>
    /// Namespace of the pod.
    public var namespace: String

    public init() {
      containers = []
      annotations = SortedMap()
      namespace = ""
    }
  }
}

extension V1alpha1.ImageReviewSpec {
  public static var messageName: String { "k8s.io.api.imagepolicy.v1alpha1.ImageReviewSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&containers)
      case 18: reader.map(&annotations)
      case 26: reader.value(&namespace)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, namespace)
    writer.map(2, annotations)
    writer.repeated(1, containers)
  }

  private static let members = JSONMembers("ImageReviewSpec", "containers annotations namespace")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&containers)
      case 1: reader.strings(&annotations)
      case 2: reader.string(&namespace)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("containers", containers)
    writer.strings("annotations", annotations)
    writer.string("namespace", namespace)
  }
}

extension V1alpha1 {
  /// A container of the pod.
  public struct ImageReviewContainerSpec: JSONMessage {
    /// Image as the pod names it, with tag or digest.
    public var image: String

    public init() {
      image = ""
    }
  }
}

extension V1alpha1.ImageReviewContainerSpec {
  public static var messageName: String {
    "k8s.io.api.imagepolicy.v1alpha1.ImageReviewContainerSpec"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&image)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, image)
  }

  private static let members = JSONMembers("ImageReviewContainerSpec", "image")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&image)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("image", image)
  }
}

extension V1alpha1 {
  /// Whether the images may be used.
  public struct ImageReviewStatus: JSONMessage {
    /// All of them may be used.
    public var allowed: Bool
    /// Why not, for people; empty when allowed.
    public var reason: String
    /// Facts to add to the audit event, by key.
    public var auditAnnotations: SortedMap<String, String>

    public init() {
      allowed = false
      reason = ""
      auditAnnotations = SortedMap()
    }
  }
}

extension V1alpha1.ImageReviewStatus {
  public static var messageName: String { "k8s.io.api.imagepolicy.v1alpha1.ImageReviewStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&allowed)
      case 18: reader.value(&reason)
      case 26: reader.map(&auditAnnotations)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(3, auditAnnotations)
    writer.value(2, reason)
    writer.value(1, allowed)
  }

  private static let members = JSONMembers("ImageReviewStatus", "allowed reason auditAnnotations")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.bool(&allowed)
      case 1: reader.string(&reason)
      case 2: reader.strings(&auditAnnotations)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.bool(always: "allowed", allowed)
    writer.string("reason", reason)
    writer.strings("auditAnnotations", auditAnnotations)
  }
}
