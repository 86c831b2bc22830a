// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apps/v1beta2.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

extension V1beta2 {
  /// Number of replicas of something that can be scaled. The subresource `scale` reads and writes
  /// it.
  public struct Scale: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Replicas wanted.
    public var spec: V1beta2.ScaleSpec
    /// Replicas there are.
    public var status: V1beta2.ScaleStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta2.ScaleSpec()
      status = V1beta2.ScaleStatus()
    }
  }
}

extension V1beta2.Scale {
  public static var messageName: String { "k8s.io.api.apps.v1beta2.Scale" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apps", version: "v1beta2", kind: "Scale")
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

  private static let members = JSONMembers("Scale", "metadata spec status kind apiVersion")

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

extension V1beta2 {
  /// Replicas wanted.
  public struct ScaleSpec: JSONMessage {
    /// Number wanted.
    public var replicas: Int32

    public init() {
      replicas = 0
    }
  }
}

extension V1beta2.ScaleSpec {
  public static var messageName: String { "k8s.io.api.apps.v1beta2.ScaleSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&replicas)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, replicas)
  }

  private static let members = JSONMembers("ScaleSpec", "replicas")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&replicas)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("replicas", replicas)
  }
}

extension V1beta2 {
  /// Replicas there are.
  public struct ScaleStatus: JSONMessage {
    /// Number there are.
    public var replicas: Int32
    /// Labels that the pods have, when a plain list of labels says it all.
    public var selector: SortedMap<String, String>
    /// Label selector of the pods, as text; set when `selector` cannot say it.
    public var targetSelector: String

    public init() {
      replicas = 0
      selector = SortedMap()
      targetSelector = ""
    }
  }
}

extension V1beta2.ScaleStatus {
  public static var messageName: String { "k8s.io.api.apps.v1beta2.ScaleStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&replicas)
      case 18: reader.map(&selector)
      case 26: reader.value(&targetSelector)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, targetSelector)
    writer.map(2, selector)
    writer.value(1, replicas)
  }

  private static let members = JSONMembers("ScaleStatus", "replicas selector targetSelector")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&replicas)
      case 1: reader.strings(&selector)
      case 2: reader.string(&targetSelector)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "replicas", replicas)
    writer.strings("selector", selector)
    writer.string("targetSelector", targetSelector)
  }
}
