// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/v1beta1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The types of `k8s.io.apimachinery.pkg.apis.meta.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// A list of objects of any kind, with their metadata alone.
  public struct PartialObjectMetadataList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The metadata, one entry for each object.
    public var items: [PartialObjectMetadata]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.PartialObjectMetadataList {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1beta1.PartialObjectMetadataList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "meta.k8s.io", version: "v1beta1", kind: "PartialObjectMetadataList")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 18: reader.value(&metadata)
      case 10: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, metadata)
    writer.repeated(1, items)
  }

  private static let members = JSONMembers(
    "PartialObjectMetadataList", "metadata items kind apiVersion")

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
