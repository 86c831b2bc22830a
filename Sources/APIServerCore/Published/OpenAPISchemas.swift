// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Schema

/// Messages of the run-time schema as OpenAPI schemas, with upstream's names and extensions.
struct OpenAPISchemas {
  let messages: MessageSchemas
  /// Where references point: `#/components/schemas/` in version 3, `#/definitions/` in version 2.
  let referencePrefix: String

  /// Name of a message's schema: `io.k8s.api.core.v1.Pod` of `k8s.io.api.core.v1.Pod`.
  static func name(_ messageName: String) -> String {
    messageName.hasPrefix("k8s.io.") ? "io.k8s." + messageName.dropFirst(7) : messageName
  }

  /// The schemas of these messages and of all that they refer to, by name.
  func closure(of roots: [String]) -> JSONValue {
    var schemas: [(key: String, value: JSONValue)] = []
    var seen = Set(roots)
    var waiting = roots
    while let name = waiting.popLast() {
      guard let message = messages.message(named: name) else { continue }
      schemas.append((Self.name(name), schema(of: message)))
      for next in references(of: message) where seen.insert(next).inserted { waiting.append(next) }
    }
    return .object(JSONObject(schemas.sorted { $0.key < $1.key }))
  }

  private func references(of message: MessageSchema) -> [String] {
    message.fields.flatMap { field -> [String] in
      guard let name = field.messageName else { return [] }
      guard field.emit == .inline else { return [name] }
      return messages.message(named: name).map(references) ?? []
    }
  }

  /// A reference to a message's schema.
  func reference(_ messageName: String) -> JSONValue {
    ["$ref": .string(referencePrefix + Self.name(messageName))]
  }

  // MARK: - Messages

  private func schema(of message: MessageSchema) -> JSONValue {
    if message.isLeaf { return leaf(message) }
    var schema: JSONValue = [:]
    if !message.comment.isEmpty { schema["description"] = .string(message.comment) }
    if message.isUnwrapped {
      // Of several members each has its own type, and the schema names none.
      guard message.fields.count == 1, let field = message.fields.first, field.shape == .list else {
        return schema
      }
      return schema.merging(value(field))
    }
    schema["type"] = "object"
    var properties = JSONObject()
    var required: [String] = []
    addProperties(of: message, to: &properties, &required)
    if let kind = message.groupVersionKind {
      properties["apiVersion"] = [
        "type": "string",
        "description": "Version of the form that this object has, such as v1 or apps/v1.",
      ]
      properties["kind"] = [
        "type": "string", "description": "What kind of object this is, in CamelCase.",
      ]
      schema["x-kubernetes-group-version-kind"] = [Self.groupVersionKind(kind)]
    }
    if !properties.isEmpty {
      let sorted = properties.sorted { $0.key < $1.key }
      schema["properties"] = .object(JSONObject(sorted))
    }
    if !required.isEmpty { schema["required"] = .array(required.sorted().map { .string($0) }) }
    if message.isAtomic { schema["x-kubernetes-map-type"] = "atomic" }
    return schema
  }

  static func groupVersionKind(_ kind: GroupVersionKind) -> JSONValue {
    [
      "group": .string(kind.group), "version": .string(kind.version), "kind": .string(kind.kind),
    ]
  }

  private func addProperties(
    of message: MessageSchema, to properties: inout JSONObject, _ required: inout [String]
  ) {
    for field in message.fields where field.emit != .hidden {
      if field.emit == .inline {
        if let inner = field.messageName.flatMap(messages.message(named:)) {
          addProperties(of: inner, to: &properties, &required)
        }
        continue
      }
      properties[field.jsonName] = property(field)
      if field.isRequired { required.append(field.jsonName) }
    }
  }

  /// Types whose JSON is no object.
  private func leaf(_ message: MessageSchema) -> JSONValue {
    var schema: JSONValue = [:]
    if !message.comment.isEmpty { schema["description"] = .string(message.comment) }
    switch message.shortName {
    case "Time", "MicroTime":
      schema["type"] = "string"
      schema["format"] = "date-time"
    case "IntOrString":
      schema["type"] = "string"
      schema["format"] = "int-or-string"
    case "Quantity", "Duration": schema["type"] = "string"
    default: schema["type"] = "object"
    }
    return schema
  }

  // MARK: - Fields

  private func property(_ field: FieldSchema) -> JSONValue {
    var property: JSONValue = [:]
    // What the type says already is not said twice.
    let typeComment = field.messageName.flatMap { messages.message(named: $0)?.comment }
    if !field.comment.isEmpty, field.comment != typeComment {
      property["description"] = .string(field.comment)
    }
    property = property.merging(value(field))
    if let text = field.defaultValue {
      do {
        property["default"] = try JSONValue(parsing: Array(text.utf8))
      } catch {
        // No JSON, which the generator refuses: a document without the default is better than none.
      }
    }
    if field.isClosed, field.shape == .single {
      property["enum"] = .array(field.values.map { .string($0) })
    }
    if let type = field.listType { property["x-kubernetes-list-type"] = .string(type.rawValue) }
    if !field.listMapKeys.isEmpty {
      property["x-kubernetes-list-map-keys"] = .array(field.listMapKeys.map { .string($0) })
    }
    if field.isAtomic { property["x-kubernetes-map-type"] = "atomic" }
    if !field.patchStrategies.isEmpty {
      property["x-kubernetes-patch-strategy"] = .string(
        field.patchStrategies.joined(separator: ","))
    }
    if let key = field.patchMergeKey { property["x-kubernetes-patch-merge-key"] = .string(key) }
    return property
  }

  private func value(_ field: FieldSchema) -> JSONValue {
    switch field.shape {
    case .single: single(field.type, isAlone: false)
    case .list: ["type": "array", "items": single(field.type, isAlone: true)]
    case .map: ["type": "object", "additionalProperties": single(field.type, isAlone: true)]
    }
  }

  /// - Parameter isAlone: nothing stands beside the type, so a reference needs no wrapping.
  private func single(_ type: FieldSchema.ValueType, isAlone: Bool) -> JSONValue {
    switch type {
    case .string: ["type": "string"]
    case .bytes: ["type": "string", "format": "byte"]
    case .bool: ["type": "boolean"]
    case .int32, .uint32: ["type": "integer", "format": "int32"]
    case .int64, .uint64: ["type": "integer", "format": "int64"]
    case .double, .float: ["type": "number", "format": "double"]
    case .message(let name):
      // Beside a description a bare reference would hide it in version 3.
      isAlone || referencePrefix == OpenAPIDocuments.definitions
        ? reference(name) : ["allOf": [reference(name)]]
    }
  }
}
