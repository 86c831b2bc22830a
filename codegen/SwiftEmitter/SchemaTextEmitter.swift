// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// The text that carries a file's schema to run time; `MessageSchemas` in module Schema reads it.
///
/// One line per message and field, parts separated by tabs; comments follow on lines that begin
/// with `"`. A message begins with `M`; its fields follow in the order of JSON.
struct SchemaTextEmitter {
  let names: Names

  func text(of file: SourceFile) -> String {
    let messages = file.messages.flatMap(withNested)
    let text = messages.map(text).joined()
    if file.rules.isKubernetes { return text }
    let enums = file.enums + messages.flatMap(\.enums)
    return text + enums.map(self.text).joined() + file.extensions.map(self.text).joined()
  }

  private func text(of type: EnumType) -> String {
    var parts = ["E", type.fullName]
    if type.isClosed { parts.append("closed") }
    return line(parts) + type.values.map { line(["\($0.number)", $0.name]) }.joined()
  }

  private func text(of taken: ExtensionType) -> String {
    var field = taken.field
    field.jsonName = "[\(taken.fullName)]"
    field.comment = ""
    return line(["X", taken.fullName, taken.extended]) + text(of: field, general(field, nil))
  }

  /// What only files outside Kubernetes say.
  private func general(_ field: FieldType, _ message: MessageType?) -> [String] {
    var parts: [String] = []
    if case .enumeration(let name) = field.type { parts.append("enum=" + name) }
    if let oneof = field.oneof, let message, oneof < message.oneofs.count {
      parts.append("oneof=" + message.oneofs[oneof].name)
    }
    if field.hasPresence, field.shape == .single { parts.append("presence") }
    if field.isRequired { parts.append("required") }
    if field.isPacked { parts.append("packed") }
    if field.isGroup { parts.append("group") }
    return parts
  }

  private func withNested(_ message: MessageType) -> [MessageType] {
    [message] + message.messages.flatMap(withNested)
  }

  private func text(of message: MessageType) -> String {
    var parts = ["M", message.fullName]
    if let name = groupVersionKind(message) { parts.append("kind=" + name) }
    if let kind = message.rules.kind, !kind.plural.isEmpty { parts.append("plural=" + kind.plural) }
    if message.rules.isAtomic { parts.append("atomic") }
    if message.rules.isLeaf { parts.append("leaf") }
    if message.rules.isUnwrapped { parts.append("unwrapped") }
    if message.rules.root?.item.isEmpty == false { parts.append("list") }
    if message.isProto3 { parts.append("proto3") }
    if message.isMessageSet { parts.append("messageSet") }
    let fields = message.fields.map { field in
      text(of: field, message.isKubernetes ? [] : general(field, message))
    }
    return line(parts) + comment(message.comment) + fields.joined()
  }

  private func groupVersionKind(_ message: MessageType) -> String? {
    guard message.rules.kind != nil || message.rules.root != nil else { return nil }
    let group = message.rules.root?.group ?? message.group
    let kind = message.rules.root?.kind ?? ""
    return "\(group)/\(message.version)/\(kind.isEmpty ? message.name : kind)"
  }

  private func text(of field: FieldType, _ general: [String]) -> String {
    let rules = field.rules
    var parts = ["\(field.number)", field.jsonName, type(field)]
    if field.name != field.jsonName { parts.append("name=" + field.name) }
    if rules.isPointer { parts.append("pointer") }
    if rules.emit != .omitEmpty { parts.append("emit=\(rules.emit)") }
    if rules.isRequired { parts.append("required") }
    if !rules.defaultValue.isEmpty { parts.append("default=" + rules.defaultValue) }
    if !rules.serverDefault.isEmpty { parts.append("fill=" + rules.serverDefault) }
    if let type = rules.listType { parts.append("list=\(type)") }
    parts += rules.listMapKeys.map { "key=" + $0 }
    if rules.isAtomic { parts.append("atomic") }
    if !rules.patchStrategy.isEmpty { parts.append("patch=" + rules.patchStrategy) }
    if !rules.patchMergeKey.isEmpty { parts.append("mergeKey=" + rules.patchMergeKey) }
    parts += rules.values.map { "value=" + $0 }
    if rules.isClosed { parts.append("closed") }
    if !rules.featureGate.isEmpty { parts.append("gate=" + rules.featureGate) }
    if rules.isSensitive { parts.append("sensitive") }
    parts += validation(rules.validation) + general
    return line(parts) + comment(field.comment)
  }

  private func validation(_ rules: ValidationRules) -> [String] {
    var parts: [String] = []
    if !rules.format.isEmpty { parts.append("format=" + rules.format) }
    if let bound = rules.minimum { parts.append("minimum=\(bound)") }
    if let bound = rules.maximum { parts.append("maximum=\(bound)") }
    if let bound = rules.minLength { parts.append("minLength=\(bound)") }
    if let bound = rules.maxLength { parts.append("maxLength=\(bound)") }
    if rules.isRequired { parts.append("nonzero") }
    if rules.isImmutable { parts.append("immutable") }
    if rules.isKnown { parts.append("known") }
    return parts
  }

  private func type(_ field: FieldType) -> String {
    let value: String
    switch field.type {
    case .scalar(let scalar): value = scalar.rawValue
    case .message(let name): value = name
    case .enumeration: value = "int32"
    }
    switch field.shape {
    case .single: return value
    case .repeated: return "[]" + value
    case .map(let key): return "{\(key.rawValue)}" + value
    }
  }

  private func line(_ parts: [String]) -> String { parts.joined(separator: "\t") + "\n" }

  private func comment(_ comment: String) -> String {
    guard !comment.isEmpty else { return "" }
    return comment.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "\"\($0)\n" }.joined()
  }
}
