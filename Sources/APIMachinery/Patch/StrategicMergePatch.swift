// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A partial document that knows which lists are really maps (Kubernetes API conventions,
/// "Strategic Merge Patch").
///
/// Lists that the schema marks `merge` are matched item by item on their merge key; all other lists
/// are replaced. Directives in the patch:
///
///     {"$patch": "delete", "name": "a"}         takes the item with that key out of the list
///     {"$patch": "replace", ...}                takes the object (or, in a list, the list) as it is
///     "$setElementOrder/ports": [{...}]         orders the merged list
///     "$deleteFromPrimitiveList/finalizers"     takes scalars out of the list
///     "$retainKeys": ["emptyDir", "name"]       drops all other members of the object
package struct StrategicMergePatch: Sendable {
  private let patch: JSONObject
  private let rules: StrategicMergeRules

  /// Reads a patch document.
  /// - Parameter rules: how the fields of the patched kind merge.
  package init(_ document: JSONValue, rules: StrategicMergeRules) throws(PatchError) {
    guard let patch = document.object else {
      throw .undecodable("a strategic merge patch must be an object, not \(document.typeName)")
    }
    self.patch = patch
    self.rules = rules
  }

  /// The object with the patch merged into it.
  package func applied(to document: JSONValue) throws(PatchError) -> JSONValue {
    .object(try Self.merge(document.object ?? JSONObject(), patch, rules))
  }
}

/// How the fields of one object type merge. Knows the types of the fields, and theirs.
package struct StrategicMergeRules: Sendable {
  /// One field's rule.
  package struct Field: Sendable {
    /// A list whose items merge, or (with `retainKeys`) an object.
    package var merges: Bool
    /// An object that is replaced as a whole.
    package var replaces: Bool
    /// The member that identifies an item of a merging list of objects.
    package var mergeKey: String?
    /// Rules of the field's own type, or of its items' type; nil for scalars and free-form objects.
    package var rules: StrategicMergeRules?

    package init(
      merges: Bool = false, replaces: Bool = false, mergeKey: String? = nil,
      rules: StrategicMergeRules? = nil
    ) {
      self.merges = merges
      self.replaces = replaces
      self.mergeKey = mergeKey
      self.rules = rules
    }
  }

  private let lookup: @Sendable (String) -> Field?

  /// - Parameter lookup: the rule of a member by its JSON key; nil for unknown members.
  package init(lookup: @escaping @Sendable (String) -> Field?) { self.lookup = lookup }

  /// Rules of a type without known fields: objects merge, lists are replaced.
  package static let freeForm = StrategicMergeRules { _ in nil }

  func field(_ key: String) -> Field { lookup(key) ?? Field() }
}

private enum Directive {
  static let patch = "$patch"
  static let retainKeys = "$retainKeys"
  static let setElementOrder = "$setElementOrder/"
  static let deleteFromPrimitiveList = "$deleteFromPrimitiveList/"

  static func isDirective(_ key: String) -> Bool {
    key == patch || key == retainKeys || key.hasPrefix(setElementOrder)
      || key.hasPrefix(deleteFromPrimitiveList)
  }
}

// MARK: - Objects

extension StrategicMergePatch {
  private static func merge(
    _ original: JSONObject, _ patch: JSONObject, _ rules: StrategicMergeRules
  ) throws(PatchError) -> JSONObject {
    switch patch[Directive.patch] {
    case nil, .string("merge"): break
    case .string("replace"): return withoutDirectives(patch)
    case .string("delete"): return JSONObject()
    default: throw .undecodable("unknown $patch directive")
    }
    var result = try retained(original, patch)
    for (key, value) in patch where !Directive.isDirective(key) {
      if value.isNull {
        _ = result.removeValue(forKey: key)
      } else if let old = result.take(key) {
        result[key] = try mergeMember(old, value, key, patch, rules.field(key))
      } else {
        result[key] = withoutDirectives(value)
      }
    }
    try applyListDirectives(to: &result, original, patch, rules)
    return result
  }

  private static func mergeMember(
    _ old: JSONValue, _ new: JSONValue, _ key: String, _ patch: JSONObject,
    _ field: StrategicMergeRules.Field
  ) throws(PatchError) -> JSONValue {
    switch (old, new) {
    case (.object(let old), .object(let new)):
      if field.replaces { return .object(withoutDirectives(new)) }
      return .object(try merge(old, new, field.rules ?? .freeForm))
    case (.array(var old), .array(let new)):
      guard field.merges else { return withoutDirectives(.array(new)) }
      let removed = patch[Directive.deleteFromPrimitiveList + key]?.array ?? []
      old.removeAll { removed.contains($0) }
      return .array(try mergeList(old, new, field))
    default: return withoutDirectives(new)
    }
  }

  /// Drops the members that `$retainKeys` does not list.
  private static func retained(
    _ original: JSONObject, _ patch: JSONObject
  ) throws(PatchError) -> JSONObject {
    guard let list = patch[Directive.retainKeys] else { return original }
    guard let names = list.array?.map(\.string), !names.contains(nil) else {
      throw .undecodable("invalid patch format of retainKeys")
    }
    let kept = Set(names.compactMap { $0 })
    for (key, value) in patch
    where !Directive.isDirective(key) && !value.isNull && !kept.contains(key) {
      throw .undecodable("invalid patch format of retainKeys: \(key) is not listed")
    }
    return JSONObject(original.filter { kept.contains($0.key) })
  }

  /// Scalars to take out and orders of lists, also of those that the patch does not touch otherwise.
  private static func applyListDirectives(
    to result: inout JSONObject, _ original: JSONObject, _ patch: JSONObject,
    _ rules: StrategicMergeRules
  ) throws(PatchError) {
    for (directive, value) in patch where directive.hasPrefix(Directive.deleteFromPrimitiveList) {
      let key = String(directive.dropFirst(Directive.deleteFromPrimitiveList.utf8.count))
      guard let removed = value.array else {
        throw .undecodable("invalid patch format of primitive list")
      }
      if patch[key] == nil, var list = result[key]?.array {
        list.removeAll { removed.contains($0) }
        result[key] = .array(list)
      }
    }
    for (directive, value) in patch where directive.hasPrefix(Directive.setElementOrder) {
      let key = String(directive.dropFirst(Directive.setElementOrder.utf8.count))
      guard let order = value.array else {
        throw .undecodable("invalid patch format of setElementOrder list")
      }
      if let list = result[key]?.array {
        result[key] = .array(
          try ordered(
            list, order, original: original[key]?.array ?? [], mergeKey: rules.field(key).mergeKey))
      }
    }
  }

  /// The value with every directive in it taken out, as it goes into an object that lacks it.
  private static func withoutDirectives(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let object): return .object(withoutDirectives(object))
    case .array(let array):
      return .array(
        array.filter { $0[Directive.patch] != "delete" && !isBareDirective($0) }
          .map(withoutDirectives))
    default: return value
    }
  }

  private static func withoutDirectives(_ object: JSONObject) -> JSONObject {
    var result = JSONObject()
    for (key, value) in object where !Directive.isDirective(key) && !value.isNull {
      result[key] = withoutDirectives(value)
    }
    return result
  }

  /// `{"$patch": "replace"}`: says something about the list it stands in, is no item itself.
  private static func isBareDirective(_ value: JSONValue) -> Bool {
    value.object.map { $0.count == 1 && $0[Directive.patch] != nil } ?? false
  }
}

// MARK: - Lists

extension StrategicMergePatch {
  private static func mergeList(
    _ original: [JSONValue], _ patch: [JSONValue], _ field: StrategicMergeRules.Field
  ) throws(PatchError) -> [JSONValue] {
    guard let mergeKey = field.mergeKey else {
      var result = original
      for value in patch where !result.contains(value) { result.append(value) }
      return result
    }
    if patch.contains(where: { $0[Directive.patch] == "replace" }) {
      return patch.filter { !isBareDirective($0) && $0[Directive.patch] != "delete" }
        .map(withoutDirectives)
    }
    var result = original
    var positions = index(of: original, by: mergeKey)
    var removed: Set<Int> = []
    for item in patch {
      guard let members = item.object else {
        throw .notApplicable("an item of a merging list is no object")
      }
      guard let identity = members[mergeKey], let key = Identity(identity) else {
        throw .notApplicable("map does not contain declared merge key: \(mergeKey)")
      }
      let position = positions[key]
      if members[Directive.patch] == "delete" {
        if let position { removed.insert(position) }
      } else if let position, !removed.contains(position), let old = result[position].object {
        result[position] = .object(try merge(old, members, field.rules ?? .freeForm))
      } else {
        positions[key] = result.count
        result.append(.object(withoutDirectives(members)))
      }
    }
    if removed.isEmpty { return result }
    return result.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
  }

  private static func index(of list: [JSONValue], by mergeKey: String) -> [Identity: Int] {
    var positions: [Identity: Int] = [:]
    for (position, item) in list.enumerated() {
      if let value = item[mergeKey], let key = Identity(value), positions[key] == nil {
        positions[key] = position
      }
    }
    return positions
  }

  /// A merge key's value: text or number.
  private struct Identity: Hashable {
    let text: String

    init?(_ value: JSONValue) {
      switch value {
      case .string(let string): text = "s" + string
      case .integer(let integer): text = "n\(integer)"
      case .decimal(let decimal): text = "n" + decimal
      case .bool(let bool): text = bool ? "true" : "false"
      default: return nil
      }
    }
  }

  /// The merged list in the order that the patch asks for. Items that the patch does not list keep
  /// their place relative to the listed ones that stood in the original list; new items go first.
  ///
  ///     list [s1, a, s2, b], order [b, a]       →  [s1, s2, b, a]
  ///     list [s1, new], order [new], new is new  →  [new, s1]
  private static func ordered(
    _ list: [JSONValue], _ order: [JSONValue], original: [JSONValue], mergeKey: String?
  ) throws(PatchError) -> [JSONValue] {
    func identity(_ value: JSONValue) -> Identity? {
      (mergeKey.map { value[$0] } ?? value).flatMap { Identity($0) }
    }
    var wanted: [Identity: Int] = [:]
    for (position, value) in order.enumerated() {
      guard let key = identity(value) else {
        throw .undecodable("invalid patch format of setElementOrder list")
      }
      wanted[key] = position
    }
    let known = Set(original.compactMap(identity))
    var listed: [(place: Int, position: Int)] = []
    var others: [Int] = []
    for (position, value) in list.enumerated() {
      if let place = identity(value).flatMap({ wanted[$0] }) {
        listed.append((place, position))
      } else {
        others.append(position)
      }
    }
    listed.sort { ($0.place, $0.position) < ($1.place, $1.position) }
    var result: [JSONValue] = []
    var next = others[...]
    for (_, position) in listed {
      let isKnown = identity(list[position]).map { known.contains($0) } ?? false
      while isKnown, let other = next.first, other < position {
        result.append(list[other])
        next.removeFirst()
      }
      result.append(list[position])
    }
    return result + next.map { list[$0] }
  }
}
