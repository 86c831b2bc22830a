// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How a kind is served: what discovery, storage, printing and the generic registry need to know.
public struct ResourceDescriptor: Sendable, Equatable {
  public var groupVersionKind: GroupVersionKind
  /// Full protobuf name of the message.
  public var messageName: String
  /// Name in the path, such as `pods`.
  public var plural: String
  public var singular: String
  public var shortNames: [String]
  public var categories: [String]
  public var isNamespaced: Bool
  /// In discovery's spelling, sorted.
  public var verbs: [String]
  public var subresources: [Subresource]
  /// Folder below the store's prefix, such as `pods` or `services/endpoints`.
  public var storageFolder: String
  /// What upstream stores objects as: the kind itself, but for events of `events.k8s.io` and
  /// autoscalers of `autoscaling/v1`.
  public var storedAs: GroupVersionKind
  /// PUT on a name that does not exist creates the object.
  public var putCreates: Bool
  /// PUT and PATCH must carry the resourceVersion that they replace.
  public var putNeedsResourceVersion: Bool
  /// Columns of the table that `kubectl get` prints.
  public var columns: [Column]
  /// Field selectors beyond `metadata.name` and `metadata.namespace`.
  public var selectableFields: [SelectableField]
  /// Kind of the list, such as `PodList`.
  public var listKind: String
  /// The object is an action and is never stored.
  public var isEphemeral: Bool

  public init(
    _ groupVersionKind: GroupVersionKind, messageName: String, plural: String, singular: String,
    shortNames: [String] = [], categories: [String] = [], isNamespaced: Bool = true,
    verbs: [String] = Self.allVerbs, subresources: [Subresource] = [], storageFolder: String,
    storageVersion: String? = nil, putCreates: Bool = false, putNeedsResourceVersion: Bool = false,
    columns: [Column] = [], selectableFields: [SelectableField] = [], listKind: String,
    isEphemeral: Bool = false
  ) {
    self.groupVersionKind = groupVersionKind
    self.messageName = messageName
    self.plural = plural
    self.singular = singular
    self.shortNames = shortNames
    self.categories = categories
    self.isNamespaced = isNamespaced
    self.verbs = verbs
    self.subresources = subresources
    self.storageFolder = storageFolder
    storedAs =
      storageVersion.map { GroupVersionKind(apiVersion: $0, kind: groupVersionKind.kind) }
      ?? groupVersionKind
    self.putCreates = putCreates
    self.putNeedsResourceVersion = putNeedsResourceVersion
    self.columns = columns
    self.selectableFields = selectableFields
    self.listKind = listKind
    self.isEphemeral = isEphemeral
  }

  /// The verbs of a kind that leaves nothing out.
  public static let allVerbs = [
    "create", "delete", "deletecollection", "get", "list", "patch", "update", "watch",
  ]

  /// The collection in the API.
  public var groupVersionResource: GroupVersionResource {
    GroupVersionResource(
      group: groupVersionKind.group, version: groupVersionKind.version, resource: plural)
  }
}

/// A path below an object, such as `status` or `scale`.
public struct Subresource: Sendable, Equatable {
  public var name: String
  public var verbs: [String]
  /// Type of the body; nil when it is the parent's.
  public var groupVersionKind: GroupVersionKind?

  public init(_ name: String, verbs: [String], groupVersionKind: GroupVersionKind? = nil) {
    self.name = name
    self.verbs = verbs
    self.groupVersionKind = groupVersionKind
  }
}

/// One column of a printed table.
public struct Column: Sendable, Equatable {
  public var name: String
  /// OpenAPI type of the cell: string, integer, date, boolean, number.
  public var type: String
  /// OpenAPI format of the cell; `name` marks the identifying column.
  public var format: String
  /// 0 is always shown; 1 with `-o wide` only.
  public var priority: Int32
  /// What the cell says.
  public var description: String
  /// JSON path below the object, such as `.spec.replicas`; empty when code computes the cell.
  public var path: String

  public init(
    _ name: String, type: String, format: String = "", priority: Int32 = 0,
    description: String = "", path: String = ""
  ) {
    self.name = name
    self.type = type
    self.format = format
    self.priority = priority
    self.description = description
    self.path = path
  }
}

/// A field selector, such as `spec.nodeName`.
public struct SelectableField: Sendable, Equatable {
  public var label: String
  /// JSON path below the object, without a leading point.
  public var path: String

  public init(_ label: String, path: String) {
    self.label = label
    self.path = path
  }
}
