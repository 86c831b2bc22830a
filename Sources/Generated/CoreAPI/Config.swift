// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/config.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// Configuration as key and value pairs, up to 1 MiB.
public struct ConfigMap: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Contents can no longer change; cannot be unset.
  public var immutable: Bool?
  /// Texts by key. Keys: up to 253 letters, digits, `-`, `_`, `.`.
  public var data: SortedMap<String, String>
  /// Bytes by key, in base64; a key is in `data` or here.
  public var binaryData: SortedMap<String, [UInt8]>

  public init() {
    metadata = ObjectMeta()
    data = SortedMap()
    binaryData = SortedMap()
  }
}

extension ConfigMap {
  public static var messageName: String { "k8s.io.api.core.v1.ConfigMap" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ConfigMap")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "configmaps",
    singular: "configmap",
    shortNames: ["cm"],
    storageFolder: "configmaps",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Data", type: "string", description: "Number of keys."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "ConfigMapList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 32: reader.optional(&immutable)
      case 18: reader.map(&data)
      case 26: reader.map(&binaryData)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, immutable)
    writer.map(3, binaryData)
    writer.map(2, data)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "ConfigMap", "metadata immutable data binaryData kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.bool(&immutable)
      case 2: reader.strings(&data)
      case 3: reader.map(&binaryData)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.bool("immutable", immutable)
    writer.strings("data", data)
    writer.map("binaryData", binaryData)
  }
}

/// A list of ConfigMap objects.
public struct ConfigMapList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ConfigMap objects, ordered by namespace and name.
  public var items: [ConfigMap]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ConfigMapList {
  public static var messageName: String { "k8s.io.api.core.v1.ConfigMapList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ConfigMapList")
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

  private static let members = JSONMembers("ConfigMapList", "metadata items kind apiVersion")

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

/// Confidential data as key and value pairs, up to 1 MiB.
public struct Secret: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Contents can no longer change; cannot be unset.
  public var immutable: Bool?
  /// Bytes by key, in base64. Keys: up to 253 letters, digits, `-`, `_`, `.`.
  public var data: SortedMap<String, [UInt8]>
  /// Texts by key, turned into `data` when written and never returned.
  public var stringData: SortedMap<String, String>
  /// What it is for; some types demand certain keys, such as `kubernetes.io/tls`. `Opaque` when
  /// empty. Cannot change.
  public var type: String

  public init() {
    metadata = ObjectMeta()
    data = SortedMap()
    stringData = SortedMap()
    type = ""
  }
}

extension Secret {
  public static var messageName: String { "k8s.io.api.core.v1.Secret" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "Secret")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "secrets",
    singular: "secret",
    storageFolder: "secrets",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Type", type: "string", description: "What it is for.", path: ".type"),
      Column("Data", type: "string", description: "Number of keys."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    selectableFields: [SelectableField("type", path: "type")],
    listKind: "SecretList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 40: reader.optional(&immutable)
      case 18: reader.map(&data)
      case 34: reader.map(&stringData)
      case 26: reader.value(&type)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(5, immutable)
    writer.map(4, stringData)
    writer.value(3, type)
    writer.map(2, data)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "Secret", "metadata immutable data stringData type kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.bool(&immutable)
      case 2: reader.map(&data)
      case 3: reader.strings(&stringData)
      case 4: reader.string(&type)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.bool("immutable", immutable)
    writer.map("data", data)
    writer.strings("stringData", stringData)
    writer.string("type", type)
  }
}

/// A list of Secret objects.
public struct SecretList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Secret objects, ordered by namespace and name.
  public var items: [Secret]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension SecretList {
  public static var messageName: String { "k8s.io.api.core.v1.SecretList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "SecretList")
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

  private static let members = JSONMembers("SecretList", "metadata items kind apiVersion")

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

/// An identity for pods.
public struct ServiceAccount: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Secrets that pods may use, for a token of the old kind; not needed otherwise.
  public var secrets: [ObjectReference]
  /// Secrets with credentials for pulling images, handed to pods that name none.
  public var imagePullSecrets: [LocalObjectReference]
  /// Whether pods get a token mounted, if they do not say so themselves.
  public var automountServiceAccountToken: Bool?

  public init() {
    metadata = ObjectMeta()
    secrets = []
    imagePullSecrets = []
  }
}

extension ServiceAccount {
  public static var messageName: String { "k8s.io.api.core.v1.ServiceAccount" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ServiceAccount")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "serviceaccounts",
    singular: "serviceaccount",
    shortNames: ["sa"],
    subresources: [
      Subresource(
        "token", verbs: ["create"],
        groupVersionKind: GroupVersionKind(
          group: "authentication.k8s.io", version: "v1", kind: "TokenRequest"))
    ],
    storageFolder: "serviceaccounts",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "ServiceAccountList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&secrets)
      case 26: reader.repeated(&imagePullSecrets)
      case 32: reader.optional(&automountServiceAccountToken)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, automountServiceAccountToken)
    writer.repeated(3, imagePullSecrets)
    writer.repeated(2, secrets)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "ServiceAccount",
    "metadata secrets imagePullSecrets automountServiceAccountToken kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&secrets)
      case 2: reader.repeated(&imagePullSecrets)
      case 3: reader.bool(&automountServiceAccountToken)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated("secrets", secrets)
    writer.repeated("imagePullSecrets", imagePullSecrets)
    writer.bool("automountServiceAccountToken", automountServiceAccountToken)
  }
}

/// A list of ServiceAccount objects.
public struct ServiceAccountList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ServiceAccount objects, ordered by namespace and name.
  public var items: [ServiceAccount]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ServiceAccountList {
  public static var messageName: String { "k8s.io.api.core.v1.ServiceAccountList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ServiceAccountList")
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

  private static let members = JSONMembers("ServiceAccountList", "metadata items kind apiVersion")

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
