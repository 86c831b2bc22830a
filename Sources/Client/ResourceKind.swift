// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MetaAPI
package import Schema
import Wire

/// How the objects of one resource are found on the server and held in this process.
///
/// A controller asks for the generated type; the garbage collector, which must know all kinds, asks for
/// metadata only and keeps even less of it.
package struct ResourceKind<Object: Sendable>: Sendable {
  package let location: ResourceLocation
  /// Media types wanted for one object.
  package let accept: String
  /// Reads one object from its protobuf bytes, without envelope.
  package let decode: @Sendable ([UInt8]) throws -> Object
  package let metadata: @Sendable (Object) -> ObjectIdentity

  package init(
    location: ResourceLocation, accept: String,
    decode: @escaping @Sendable ([UInt8]) throws -> Object,
    metadata: @escaping @Sendable (Object) -> ObjectIdentity
  ) {
    self.location = location
    self.accept = accept
    self.decode = decode
    self.metadata = metadata
  }
}

/// What a store needs to know of an object: which one, and which state of it.
package struct ObjectIdentity: Sendable, Equatable {
  package let key: ObjectKey
  package let resourceVersion: String

  package init(key: ObjectKey, resourceVersion: String) {
    self.key = key
    self.resourceVersion = resourceVersion
  }

  package init(_ metadata: ObjectMeta) {
    key = ObjectKey(namespace: metadata.namespace, name: metadata.name)
    resourceVersion = metadata.resourceVersion
  }
}

extension ResourceKind where Object: Resource<ObjectMeta> {
  /// Whole objects, but without `managedFields`: no component reads them and they are often the
  /// larger half. An update without them leaves the stored ones alone.
  package static var full: ResourceKind {
    ResourceKind(
      location: ResourceLocation(Object.resource), accept: MediaType.protobuf,
      decode: { bytes in
        var object = try Object(protobuf: bytes)
        object.metadata.managedFields = []
        return object
      },
      metadata: { ObjectIdentity($0.metadata) })
  }
}

extension ResourceKind where Object == ObjectMeta {
  /// The metadata of a resource that this process need not know.
  package static func metadata(of location: ResourceLocation) -> ResourceKind {
    ResourceKind(
      location: location, accept: MediaType.protobufMetadata,
      decode: { try MetadataOnly(protobuf: $0).metadata },
      metadata: { ObjectIdentity($0) })
  }
}

extension Resource where Metadata == ObjectMeta {
  /// Namespace and name.
  package var key: ObjectKey { ObjectKey(namespace: metadata.namespace, name: metadata.name) }
}
