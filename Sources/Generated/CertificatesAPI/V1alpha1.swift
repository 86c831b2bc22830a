// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/certificates/v1alpha1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.certificates.v1alpha1`.
public enum V1alpha1 {}

extension V1alpha1 {
  /// Certificates of authorities that workloads may trust. Pods mount them through projected
  /// volumes.
  public struct ClusterTrustBundle: Resource {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The certificates, and whose they are.
    public var spec: V1alpha1.ClusterTrustBundleSpec

    public init() {
      metadata = ObjectMeta()
      spec = V1alpha1.ClusterTrustBundleSpec()
    }
  }
}

extension V1alpha1.ClusterTrustBundle {
  public static var messageName: String { "k8s.io.api.certificates.v1alpha1.ClusterTrustBundle" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "certificates.k8s.io", version: "v1alpha1", kind: "ClusterTrustBundle")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "clustertrustbundles",
    singular: "clustertrustbundle",
    isNamespaced: false,
    storageFolder: "clustertrustbundles",
    storageVersion: "certificates.k8s.io/v1beta1",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("SignerName", type: "string", description: "Signer whose authorities these are."),
    ],
    listKind: "ClusterTrustBundleList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("ClusterTrustBundle", "metadata spec kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
  }
}

extension V1alpha1 {
  /// Certificates of authorities, and whose they are.
  public struct ClusterTrustBundleSpec: JSONMessage {
    /// Signer whose authorities these are, such as `example.com/signer`; the object's name must
    /// then
    /// begin with it, `:` in place of `/`. Empty when they belong to no signer. Cannot change.
    public var signerName: String
    /// Certificates in PEM, without headers or text between them, each once; their order means
    /// nothing.
    public var trustBundle: String

    public init() {
      signerName = ""
      trustBundle = ""
    }
  }
}

extension V1alpha1.ClusterTrustBundleSpec {
  public static var messageName: String {
    "k8s.io.api.certificates.v1alpha1.ClusterTrustBundleSpec"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&signerName)
      case 18: reader.value(&trustBundle)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, trustBundle)
    writer.value(1, signerName)
  }

  private static let members = JSONMembers("ClusterTrustBundleSpec", "signerName trustBundle")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&signerName)
      case 1: reader.string(&trustBundle)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("signerName", signerName)
    writer.string(always: "trustBundle", trustBundle)
  }
}

extension V1alpha1 {
  /// A list of ClusterTrustBundle objects.
  public struct ClusterTrustBundleList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The ClusterTrustBundle objects, ordered by name.
    public var items: [V1alpha1.ClusterTrustBundle]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1alpha1.ClusterTrustBundleList {
  public static var messageName: String {
    "k8s.io.api.certificates.v1alpha1.ClusterTrustBundleList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "certificates.k8s.io", version: "v1alpha1", kind: "ClusterTrustBundleList")
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

  private static let members = JSONMembers(
    "ClusterTrustBundleList", "metadata items kind apiVersion")

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
