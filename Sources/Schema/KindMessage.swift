// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

/// A message that stands for itself in JSON, with `kind` and `apiVersion`.
public protocol KindMessage: JSONMessage {
  static var groupVersionKind: GroupVersionKind { get }
}

extension KindMessage {
  public static func beginKind(in writer: inout JSONWriter) -> Bool {
    let name = groupVersionKind
    writer.beginObject()
    writer.value("kind", name.kind)
    writer.value("apiVersion", name.apiVersion)
    return true
  }
}

/// A kind that is served as a REST resource. Generic code says `<R: Resource<ObjectMeta>>`.
public protocol Resource<Metadata>: KindMessage {
  associatedtype Metadata: Message
  var metadata: Metadata { get set }
  static var resource: ResourceDescriptor { get }
}

/// The list of a kind.
public protocol ResourceList<Item>: KindMessage {
  associatedtype Item: JSONMessage
  associatedtype ListMetadata: Message
  var metadata: ListMetadata { get set }
  var items: [Item] { get set }
}
