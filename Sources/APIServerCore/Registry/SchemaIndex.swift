// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import MetaTypes
package import Schema
import Synchronization
import Wire

/// What the run-time schema says about the kinds served: where fields are in stored bytes, how
/// lists merge.
package final class SchemaIndex: Sendable {
  /// How one member merges; its type by name, so that rules of recursive types end.
  private struct Member: Sendable {
    var merges: Bool
    var replaces: Bool
    var mergeKey: String?
    var messageName: String?
  }

  let messages: MessageSchemas
  /// Checks objects by what the schema says about single fields.
  let validator: SchemaValidator
  /// Makes JSON from stored bytes.
  let transcoder: JSONTranscoder
  private let members = Mutex<[String: [String: Member]]>([:])

  /// - Parameter messages: those of every module whose kinds are served.
  package init(_ messages: MessageSchemas) {
    self.messages = messages
    validator = SchemaValidator(messages)
    transcoder = JSONTranscoder(messages, leaves: LeafTypes.all)
  }

  // MARK: - Places

  /// Where things are in a kind's stored bytes.
  func layout(of descriptor: ResourceDescriptor, stored: ResourceDescriptor) -> ObjectLayout {
    let message = messages.message(named: stored.messageName)
    let hasStatus = descriptor.subresources.contains { $0.name == "status" }
    let status = hasStatus ? message?.field("status")?.number : nil
    let paths = stored.selectableFields.compactMap { field in
      path(field.path.split(separator: ".").map(String.init), in: stored.messageName).map {
        ObjectLayout.FieldPath(label: field.label, numbers: $0.numbers, isBoolean: $0.isBoolean)
      }
    }
    return ObjectLayout(
      folder: stored.storageFolder + "/", statusField: status, fieldPaths: paths)
  }

  /// Field numbers of a JSON path to a scalar; nil when there is none.
  private func path(
    _ names: [String], in messageName: String
  ) -> (numbers: [UInt32], isBoolean: Bool)? {
    guard let message = messages.message(named: messageName), let name = names.first else {
      return nil
    }
    if let field = message.field(name), field.emit != .inline {
      let number = field.number
      guard names.count > 1 else {
        return field.messageName == nil ? ([number], field.type == .bool) : nil
      }
      guard let next = field.messageName, let below = path(Array(names.dropFirst()), in: next)
      else { return nil }
      return ([number] + below.numbers, below.isBoolean)
    }
    for field in message.fields where field.emit == .inline {
      if let next = field.messageName, let below = path(names, in: next) {
        return ([field.number] + below.numbers, below.isBoolean)
      }
    }
    return nil
  }

  // MARK: - Merging

  /// How strategic merge patches treat the members of a message.
  func mergeRules(_ messageName: String) -> StrategicMergeRules {
    StrategicMergeRules { [self] key in
      guard let member = members(of: messageName)[key] else { return nil }
      return StrategicMergeRules.Field(
        merges: member.merges, replaces: member.replaces, mergeKey: member.mergeKey,
        rules: member.messageName.map(mergeRules))
    }
  }

  private func members(of messageName: String) -> [String: Member] {
    if let known = members.withLock({ $0[messageName] }) { return known }
    let read = readMembers(of: messageName)
    members.withLock { $0[messageName] = read }
    return read
  }

  private func readMembers(of messageName: String) -> [String: Member] {
    var result: [String: Member] = [:]
    for field in messages.message(named: messageName)?.fields ?? [] {
      if field.emit == .inline, let inner = field.messageName {
        result.merge(readMembers(of: inner)) { mine, _ in mine }
        continue
      }
      result[field.jsonName] = Member(
        merges: field.patchStrategies.contains("merge")
          || (field.patchStrategies.contains("retainKeys") && field.shape != .list),
        replaces: field.patchStrategies.contains("replace"), mergeKey: field.patchMergeKey,
        messageName: field.messageName)
    }
    return result
  }
}
