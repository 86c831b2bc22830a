// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Schema
import Synchronization

/// Checks objects by what the schema says about single fields: required, bounds, formats, known
/// values, immutability (`validate`, `values` and `closed` in proto/).
///
/// Kinds whose rules all fit into the schema need no other validation. Object metadata is left to
/// the registry, and rules that involve several fields to the kind's strategy.
package final class SchemaValidator: Sendable {
  private static let metadata = "k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta"

  private let messages: MessageSchemas
  /// Messages read so far; reading one takes its embedded text apart.
  private let known = Mutex<[String: MessageSchema]>([:])

  /// - Parameter messages: those of every module whose kinds are checked.
  package init(_ messages: MessageSchemas) { self.messages = messages }

  /// Checks the members of an object that `isWanted` takes, such as all but `status`.
  /// - Parameter message: full name of the object's message.
  package func check(
    _ object: JSONValue, as message: String, where isWanted: (String) -> Bool = { _ in true }
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    for field in fields(of: message) where isWanted(field.jsonName) {
      check(field, of: object, below: .root, &errors)
    }
    return errors
  }

  /// Checks that members which may not change did not.
  package func checkUpdate(
    _ object: JSONValue, old: JSONValue, as message: String
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    checkUpdate(object, old: old, message, below: .root, &errors)
    return errors
  }

  private func fields(of message: String) -> [FieldSchema] {
    if let schema = known.withLock({ $0[message] }) { return schema.fields }
    guard let schema = messages.message(named: message), !schema.isLeaf else { return [] }
    known.withLock { $0[message] = schema }
    return schema.fields
  }

  // MARK: - Fields

  private func check(
    _ field: FieldSchema, of object: JSONValue, below parent: FieldPath,
    _ errors: inout FieldErrorList
  ) {
    guard field.messageName != Self.metadata, field.emit != .hidden else { return }
    if field.emit == .inline {
      for inner in fields(of: field.messageName ?? "") {
        check(inner, of: object, below: parent, &errors)
      }
      return
    }
    let path = parent.child(field.jsonName)
    let value = object[field.jsonName] ?? .null
    if value.isUnset || value == 0 && !field.isPointer {
      if field.validation.isRequired { return errors.required(path) }
      // A number that is no pointer has a value even when JSON leaves it out.
      if value.isUnset, field.isPointer || !field.isNumber { return }
    }
    checkSize(value, field.validation, path, &errors)
    switch (field.shape, value) {
    case (.map, .object(let entries)):
      for (key, entry) in entries {
        checkKey(key, field.validation.format, path, &errors)
        descend(entry, field, path.key(key), &errors)
      }
    case (.list, .array(let items)):
      for (position, item) in items.enumerated() {
        checkScalar(item, field, path.index(position), &errors)
        descend(item, field, path.index(position), &errors)
      }
    case (.single, .null): checkScalar(0, field, path, &errors)
    case (.single, _):
      checkScalar(value, field, path, &errors)
      descend(value, field, path, &errors)
    default: break
    }
  }

  private func descend(
    _ value: JSONValue, _ field: FieldSchema, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    guard let message = field.messageName else { return }
    for inner in fields(of: message) { check(inner, of: value, below: path, &errors) }
  }

  private func checkUpdate(
    _ object: JSONValue, old: JSONValue, _ message: String, below parent: FieldPath,
    _ errors: inout FieldErrorList
  ) {
    for field in fields(of: message) where field.messageName != Self.metadata {
      let path = parent.child(field.jsonName)
      let value = object[field.jsonName] ?? .null
      let before = old[field.jsonName] ?? .null
      if field.validation.isImmutable {
        errors.immutable(path, value.shown, isChanged: !before.isUnset && value != before)
      } else if field.shape == .single, let message = field.messageName, !before.isUnset {
        let isInline = field.emit == .inline
        checkUpdate(
          isInline ? object : value, old: isInline ? old : before, message,
          below: isInline ? parent : path, &errors)
      }
    }
  }

  // MARK: - Values

  private func checkSize(
    _ value: JSONValue, _ rules: ValidationSchema, _ path: FieldPath,
    _ errors: inout FieldErrorList
  ) {
    guard let limit = rules.maxLength.map(Int.init(clamping:)) else { return }
    if let text = value.string, text.utf8.count > limit {
      errors.tooLong(path, maximumBytes: limit)
    }
    let count = value.array?.count ?? value.object?.count ?? 0
    if count > limit { errors.tooMany(path, actual: count, maximum: limit) }
  }

  private func checkScalar(
    _ value: JSONValue, _ field: FieldSchema, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    let rules = field.validation
    switch value {
    case .integer(let number):
      let range = (rules.minimum ?? .min)...max(rules.minimum ?? .min, rules.maximum ?? .max)
      guard !range.contains(number) else { return }
      let detail =
        rules.maximum == nil
        ? "must be greater than or equal to \(range.lowerBound)"
        : "must be between \(range.lowerBound) and \(range.upperBound), inclusive"
      errors.invalid(path, .integer(number), detail)
    case .string(let text):
      if field.isClosed || rules.isKnown, !field.values.contains(text) {
        errors.notSupported(path, text, supported: field.values)
      }
      if !text.isEmpty, let rule = Self.rule(rules.format) { errors.check(path, text, rule) }
    default: break
    }
  }

  /// Keys of labels are reported at the map, those of data at the key, as upstream does.
  private func checkKey(
    _ key: String, _ format: String?, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    guard let rule = Self.rule(format) else { return }
    errors.check(format == "labelKey" ? path : path.key(key), key, rule)
  }

  private static func rule(_ format: String?) -> NameRules.Rule? {
    switch format {
    case "dns1123Label": NameRules.dns1123Label
    case "dns1123Subdomain": NameRules.dns1123Subdomain
    case "dns1035Label": NameRules.dns1035Label
    case "labelKey", "qualifiedName": NameRules.qualifiedName
    case "labelValue": NameRules.labelValue
    case "portName": NameRules.portName
    case "configMapKey": NameRules.configMapKey
    case "absolutePath": NameRules.absolutePath
    case "pathSegment": NameRules.pathSegment
    case "ip": NameRules.internetAddress
    default: nil
    }
  }
}

extension FieldSchema {
  fileprivate var isNumber: Bool {
    switch type {
    case .int32, .int64, .uint32, .uint64: shape == .single
    default: false
    }
  }
}

extension JSONValue {
  /// Nothing there, or nothing in it.
  fileprivate var isUnset: Bool {
    switch self {
    case .null: true
    case .string(let text): text.isEmpty
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .integer, .decimal: false
    }
  }

  fileprivate var shown: ShownValue {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .integer(let value): .integer(value)
    case .string(let value): .string(value)
    case .decimal, .array, .object: .json(text)
    }
  }
}
