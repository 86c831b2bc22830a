// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/scheduling.proto by `make generate`; do not edit.

public import Wire

/// The group that a pod is scheduled with.
public struct PodSchedulingGroup: JSONMessage {
  /// Name of the PodGroup, in the same namespace.
  public var podGroupName: String?

  public init() {}
}

extension PodSchedulingGroup {
  public static var messageName: String { "k8s.io.api.core.v1.PodSchedulingGroup" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&podGroupName)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, podGroupName)
  }

  private static let members = JSONMembers("PodSchedulingGroup", "podGroupName")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&podGroupName)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("podGroupName", podGroupName)
  }
}
