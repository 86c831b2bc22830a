// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

/// A message as the schema describes it: for OpenAPI, `kubectl explain`, patches and validation.
public struct MessageSchema: Sendable, Equatable {
  /// Full protobuf name, such as `k8s.io.api.core.v1.Pod`.
  public var name: String
  /// What it is, for people; one paragraph a line.
  public var comment = ""
  /// Fields in the order of JSON. Those of inlined messages are not taken apart.
  public var fields: [FieldSchema] = []
  /// Set for a message with `kind` and `apiVersion`.
  public var groupVersionKind: GroupVersionKind?
  /// Plural name of the resource; empty when it is not served as one.
  public var plural = ""
  /// Server-side apply treats the whole message as one value.
  public var isAtomic = false
  /// The JSON form is no object: Time, Quantity, IntOrString...
  public var isLeaf = false
  /// The JSON form is the one repeated field itself: Verbs, ExtraValue.
  public var isUnwrapped = false
  /// Numbers and texts without presence are not sent when zero, and texts must be UTF-8.
  public var isProto3 = false
  /// `message_set_wire_format`: holds nothing but extensions, in an old encoding.
  public var isMessageSet = false
  /// The list of a kind.
  public var isList = false

  public init(name: String) { self.name = name }

  /// The field with this JSON name.
  public func field(_ jsonName: String) -> FieldSchema? {
    fields.first { $0.jsonName == jsonName }
  }

  /// The last part of the name: `Pod`.
  public var shortName: String { name.split(separator: ".").last.map(String.init) ?? name }
}

/// A field as the schema describes it.
public struct FieldSchema: Sendable, Equatable {
  /// What one value of the field is.
  public enum ValueType: Sendable, Equatable {
    case string, bytes, bool, int32, int64, uint32, uint64, double, float
    /// Full name of the message.
    case message(String)
  }

  public enum Shape: Sendable, Equatable {
    case single
    case list
    /// A map; keys are texts unless the schema says otherwise.
    case map(key: ValueType)
  }

  /// When JSON carries the member.
  public enum Emit: String, Sendable {
    /// Left out when zero, empty or unset. A message that is no pointer is never left out.
    case omitEmpty
    /// Present even when zero, empty or unset.
    case always
    /// Left out when every part is zero.
    case omitZero
    /// The members of the message stand in the parent object.
    case inline
    /// Never in JSON.
    case hidden
  }

  /// How server-side apply merges a list.
  public enum ListType: String, Sendable {
    case atomic
    case set
    case map
  }

  /// How a number stands in protobuf.
  public enum Encoding: Sendable, Equatable {
    /// A varint, or the bits of a float or double.
    case plain
    /// `sint32`, `sint64`.
    case zigZag
    /// `fixed32`, `sfixed64` and the like.
    case fixed
  }

  public var number: UInt32
  /// Key in JSON.
  public var jsonName: String
  /// Name in protobuf.
  public var name: String
  public var type: ValueType
  public var shape: Shape
  /// What it is, for people; one paragraph a line.
  public var comment = ""
  /// Unset differs from zero.
  public var isPointer = false
  public var emit = Emit.omitEmpty
  /// The published schema lists the field as required.
  public var isRequired = false
  /// JSON text of the value that the published schema states for an unset field.
  public var defaultValue: String?
  /// JSON text of the value that the server puts into an unset field, where the published schema does
  /// not state it.
  public var serverDefault: String?
  /// Nil when the schema names none, which means atomic.
  public var listType: ListType?
  public var listMapKeys: [String] = []
  /// Server-side apply treats the map or message as one value.
  public var isAtomic = false
  /// Strategic merge patch: merge, replace, retainKeys.
  public var patchStrategies: [String] = []
  /// Strategic merge patch: the member that identifies an item.
  public var patchMergeKey: String?
  /// The values that the field takes.
  public var values: [String] = []
  /// Any value outside `values` is refused.
  public var isClosed = false
  /// Feature gate that the field depends on.
  public var featureGate: String?
  /// Logs and error messages leave the value out.
  public var isSensitive = false
  public var validation = ValidationSchema()
  public var encoding = Encoding.plain
  /// That of a map's keys.
  public var keyEncoding = Encoding.plain
  /// Full name of the enum whose numbers the field holds; its `type` is `int32`.
  public var enumName: String?
  /// Name of the oneof that the field belongs to.
  public var oneof: String?
  /// Absence differs from zero (files outside Kubernetes).
  public var hasPresence = false
  public var isPacked = false
  /// A message between two tags (proto2).
  public var isGroup = false

  public init(
    number: UInt32, jsonName: String, type: ValueType, shape: Shape = .single
  ) {
    self.number = number
    self.jsonName = jsonName
    name = jsonName
    self.type = type
    self.shape = shape
  }

  /// Full name of the message that the field holds, in any shape.
  public var messageName: String? {
    if case .message(let name) = type { name } else { nil }
  }
}

/// An enum as the schema describes it.
public struct EnumSchema: Sendable, Equatable {
  /// Full protobuf name.
  public var name: String
  /// Numbers without a name count as unknown (proto2).
  public var isClosed = false
  /// In schema order; a number may have several names.
  public var values: [(name: String, number: Int32)] = []

  public init(name: String) { self.name = name }

  public static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.isClosed == right.isClosed
      && left.values.elementsEqual(right.values) { $0 == $1 }
  }
}

/// A message that can describe itself: one of a file outside Kubernetes.
public protocol DescribedMessage: Message {
  /// The schema of its module and of those that it imports.
  static var schemas: MessageSchemas { get }
}

/// Checks of a field that need no other field.
public struct ValidationSchema: Sendable, Equatable {
  /// dns1123Label, dns1123Subdomain, dns1035Label, labelKey, labelValue, qualifiedName, portName,
  /// configMapKey, absolutePath, pathSegment, ip.
  public var format: String?
  /// Inclusive bounds of a number.
  public var minimum: Int64?
  public var maximum: Int64?
  /// Inclusive bounds of a text in UTF-8 bytes, or of a list or map in entries.
  public var minLength: Int64?
  public var maxLength: Int64?
  /// May not be zero, empty or unset.
  public var isRequired = false
  /// May not change once set.
  public var isImmutable = false
  /// A text must be one of the field's `values`.
  public var isKnown = false

  public init() {}
}
