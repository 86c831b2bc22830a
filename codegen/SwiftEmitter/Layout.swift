// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// Which messages keep their fields in a box: those of more than eight words, and those that
/// contain themselves.
struct Layout {
  /// Above this a copy costs more than a reference (docs/codegen.md).
  static let inlineBytes = 64

  private let names: Names
  private var sizes: [String: Int] = [:]
  private var boxed: Set<String> = []
  private var inProgress: Set<String> = []

  init(_ names: Names) {
    self.names = names
    for name in names.model.messages.keys.sorted() {
      if let message = names.model.messages[name] { _ = size(of: message) }
    }
  }

  func isBoxed(_ message: MessageType) -> Bool { boxed.contains(message.fullName) }

  private mutating func size(of message: MessageType) -> Int {
    if let known = sizes[message.fullName] { return known }
    if message.rules.isLeaf { return 16 }
    guard inProgress.insert(message.fullName).inserted else {
      boxed.insert(message.fullName)
      return 8
    }
    var total = message.isKubernetes ? 0 : 8
    var oneofs = [Int: Int]()
    for field in message.fields {
      let size = size(of: field, in: message)
      if let oneof = field.oneof {
        oneofs[oneof] = max(oneofs[oneof] ?? 0, size)
      } else {
        total = aligned(total, to: size) + size
      }
    }
    for size in oneofs.values { total = aligned(total, to: 8) + aligned(size + 1, to: 8) }
    inProgress.remove(message.fullName)
    if total > Self.inlineBytes { boxed.insert(message.fullName) }
    let size = boxed.contains(message.fullName) ? 8 : total
    sizes[message.fullName] = size
    return size
  }

  private mutating func size(of field: FieldType, in message: MessageType) -> Int {
    guard field.shape == .single else { return 8 }
    let extra = names.isOptional(field, in: message) ? 1 : 0
    switch field.type {
    case .message(let name):
      guard let inner = names.model.messages[name] else { return 8 }
      return aligned(size(of: inner) + extra, to: 8)
    case .enumeration: return 4 + extra
    case .scalar(let scalar):
      switch scalar {
      case .string: return 16
      case .bytes: return 8
      case .bool: return 1
      case .int32, .uint32, .sint32, .fixed32, .sfixed32, .float: return 4 + extra
      default: return 8 + extra
      }
    }
  }

  private func aligned(_ offset: Int, to size: Int) -> Int {
    let unit = size >= 8 ? 8 : size >= 4 ? 4 : 1
    return (offset + unit - 1) / unit * unit
  }
}
