// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/node.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Wire

/// Value of an annotation that listed pods to keep away; no longer used.
public struct AvoidPods: JSONMessage {
  /// Pods to keep away.
  public var preferAvoidPods: [PreferAvoidPodsEntry]

  public init() {
    preferAvoidPods = []
  }
}

extension AvoidPods {
  public static var messageName: String { "k8s.io.api.core.v1.AvoidPods" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&preferAvoidPods)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, preferAvoidPods)
  }

  private static let members = JSONMembers("AvoidPods", "preferAvoidPods")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&preferAvoidPods)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("preferAvoidPods", preferAvoidPods)
  }
}

/// Pods to keep away from a node; no longer used.
public struct PreferAvoidPodsEntry: JSONMessage {
  /// Which pods.
  public var podSignature: PodSignature
  /// When one was evicted.
  public var evictionTime: Time
  /// Why, in one word.
  public var reason: String
  /// Why, for people.
  public var message: String

  public init() {
    podSignature = PodSignature()
    evictionTime = Time()
    reason = ""
    message = ""
  }
}

extension PreferAvoidPodsEntry {
  public static var messageName: String { "k8s.io.api.core.v1.PreferAvoidPodsEntry" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&podSignature)
      case 18: reader.value(&evictionTime)
      case 26: reader.value(&reason)
      case 34: reader.value(&message)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, message)
    writer.value(3, reason)
    writer.value(2, evictionTime)
    writer.value(1, podSignature)
  }

  private static let members = JSONMembers(
    "PreferAvoidPodsEntry", "podSignature evictionTime reason message")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&podSignature)
      case 1: reader.value(&evictionTime)
      case 2: reader.string(&reason)
      case 3: reader.string(&message)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("podSignature", podSignature)
    writer.message("evictionTime", evictionTime)
    writer.string("reason", reason)
    writer.string("message", message)
  }
}

/// A class of pods; no longer used.
public struct PodSignature: JSONMessage {
  /// Controller that owns the pods.
  public var podController: OwnerReference?

  public init() {}
}

extension PodSignature {
  public static var messageName: String { "k8s.io.api.core.v1.PodSignature" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&podController)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, podController)
  }

  private static let members = JSONMembers("PodSignature", "podController")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&podController)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("podController", podController)
  }
}

/// What must hold for an operation to happen.
public struct Preconditions: JSONMessage {
  /// The object must have this UID.
  public var uid: String?

  public init() {}
}

extension Preconditions {
  public static var messageName: String { "k8s.io.api.core.v1.Preconditions" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&uid)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, uid)
  }

  private static let members = JSONMembers("Preconditions", "uid")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&uid)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("uid", uid)
  }
}
