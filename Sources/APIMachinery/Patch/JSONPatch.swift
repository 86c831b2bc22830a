// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A list of edits that apply one after the other or not at all (RFC 6902).
package struct JSONPatch: Equatable, Sendable {
  enum Operation: Equatable, Sendable {
    case add(JSONPointer, JSONValue)
    case remove(JSONPointer)
    case replace(JSONPointer, JSONValue)
    case move(from: JSONPointer, to: JSONPointer)
    case copy(from: JSONPointer, to: JSONPointer)
    case test(JSONPointer, JSONValue)
  }

  let operations: [Operation]

  /// Reads a patch document.
  package init(_ document: JSONValue) throws(PatchError) {
    guard let items = document.array else {
      throw .undecodable("a JSON patch must be an array, not \(document.typeName)")
    }
    guard items.count <= MachineryLimits.jsonPatchOperationsMax else {
      throw .tooLarge(
        "The allowed maximum operations in a JSON patch is "
          + "\(MachineryLimits.jsonPatchOperationsMax), got \(items.count)")
    }
    var operations: [Operation] = []
    for item in items { operations.append(try Self.operation(item)) }
    self.operations = operations
  }

  private static func operation(_ item: JSONValue) throws(PatchError) -> Operation {
    guard let name = item["op"]?.string else { throw .undecodable("an operation has no 'op'") }
    let path = try pointer(item, "path")
    switch name {
    case "add": return .add(path, try value(item))
    case "remove": return .remove(path)
    case "replace": return .replace(path, try value(item))
    case "move": return .move(from: try pointer(item, "from"), to: path)
    case "copy": return .copy(from: try pointer(item, "from"), to: path)
    case "test": return .test(path, try value(item))
    default: throw .undecodable("unknown operation \(ShownValue.quoted(name))")
    }
  }

  private static func pointer(_ item: JSONValue, _ key: String) throws(PatchError) -> JSONPointer {
    guard let text = item[key]?.string else {
      throw .undecodable("an operation has no '\(key)'")
    }
    return try JSONPointer(parsing: text)
  }

  private static func value(_ item: JSONValue) throws(PatchError) -> JSONValue {
    guard let value = item["value"] else { throw .undecodable("an operation has no 'value'") }
    return value
  }

  /// The document after all edits.
  package func applied(to document: JSONValue) throws(PatchError) -> JSONValue {
    var document = document
    var copied = 0
    for operation in operations {
      switch operation {
      case .add(let path, let value): try document.add(value, at: path.tokens[...])
      case .remove(let path): _ = try document.remove(at: path.tokens[...])
      case .replace(let path, let value):
        try document.replace(with: value, at: path.tokens[...])
      case .test(let path, let value):
        guard document.value(at: path.tokens[...]) == value else {
          throw .notApplicable("testing value \(path) failed")
        }
      case .copy(let from, let to):
        guard let value = document.value(at: from.tokens[...]) else {
          throw .notApplicable("missing value \(from)")
        }
        try Self.checkBounds(value, to: to, copied: &copied)
        try document.add(value, at: to.tokens[...])
      case .move(let from, let to):
        try Self.checkMove(from: from, to: to)
        let value = try document.remove(at: from.tokens[...])
        try Self.checkBounds(value, to: to, copied: &copied)
        try document.add(value, at: to.tokens[...])
      }
    }
    return document
  }

  /// RFC 6902 section 4.4: a value cannot move into itself.
  private static func checkMove(from: JSONPointer, to: JSONPointer) throws(PatchError) {
    guard to.tokens.count > from.tokens.count, to.tokens.starts(with: from.tokens) else { return }
    throw .notApplicable("cannot move \(from) into itself")
  }

  private static func checkBounds(
    _ value: JSONValue, to path: JSONPointer, copied: inout Int
  ) throws(PatchError) {
    copied += value.valueCount
    guard copied <= MachineryLimits.jsonPatchCopiedValuesMax,
      path.tokens.count + value.depth <= MachineryLimits.jsonDepthMax
    else { throw .tooLarge("the copies of a JSON patch are too large") }
  }
}

// MARK: - Edits of a tree

extension JSONValue {
  /// The value that a pointer's tokens lead to.
  fileprivate func value(at tokens: ArraySlice<String>) -> JSONValue? {
    var value = self
    for token in tokens {
      switch value {
      case .object(let object):
        guard let next = object[token] else { return nil }
        value = next
      case .array(let array):
        guard let index = JSONPointer.index(token), index < array.count else { return nil }
        value = array[index]
      default: return nil
      }
    }
    return value
  }

  fileprivate mutating func add(
    _ value: JSONValue, at tokens: ArraySlice<String>
  ) throws(PatchError) {
    guard let last = tokens.last else {
      self = value
      return
    }
    try edit(below: tokens.dropLast()) { (parent: inout JSONValue) throws(PatchError) in
      switch parent {
      case .object(var object):
        parent = .null
        object[last] = value
        parent = .object(object)
      case .array(var array):
        parent = .null
        defer { parent = .array(array) }
        let index = last == "-" ? array.count : JSONPointer.index(last)
        guard let index, index <= array.count else {
          throw .notApplicable("invalid array index \(last)")
        }
        array.insert(value, at: index)
      default: throw .notApplicable("\(last) has no parent that could hold it")
      }
    }
  }

  fileprivate mutating func remove(at tokens: ArraySlice<String>) throws(PatchError) -> JSONValue {
    guard let last = tokens.last else { throw .notApplicable("cannot remove the whole document") }
    var removed = JSONValue.null
    try edit(below: tokens.dropLast()) { (parent: inout JSONValue) throws(PatchError) in
      switch parent {
      case .object(var object):
        parent = .null
        defer { parent = .object(object) }
        guard let value = object.removeValue(forKey: last) else {
          throw .notApplicable("unable to remove nonexistent key \(last)")
        }
        removed = value
      case .array(var array):
        parent = .null
        defer { parent = .array(array) }
        guard let index = JSONPointer.index(last), index < array.count else {
          throw .notApplicable("invalid array index \(last)")
        }
        removed = array.remove(at: index)
      default: throw .notApplicable("unable to remove nonexistent key \(last)")
      }
    }
    return removed
  }

  fileprivate mutating func replace(
    with value: JSONValue, at tokens: ArraySlice<String>
  ) throws(PatchError) {
    try edit(below: tokens) { (target: inout JSONValue) throws(PatchError) in target = value }
  }

  /// Changes the value that the tokens lead to, in place.
  private mutating func edit(
    below tokens: ArraySlice<String>, _ change: (inout JSONValue) throws(PatchError) -> Void
  ) throws(PatchError) {
    guard let token = tokens.first else { return try change(&self) }
    switch self {
    case .object(var object):
      self = .null
      defer { self = .object(object) }
      guard var child = object.take(token) else {
        throw .notApplicable("missing value \(token)")
      }
      defer { object[token] = child }
      try child.edit(below: tokens.dropFirst(), change)
    case .array(var array):
      self = .null
      defer { self = .array(array) }
      guard let index = JSONPointer.index(token), index < array.count else {
        throw .notApplicable("invalid array index \(token)")
      }
      var child = array[index]
      array[index] = .null
      defer { array[index] = child }
      try child.edit(below: tokens.dropFirst(), change)
    default: throw .notApplicable("missing value \(token)")
    }
  }
}
