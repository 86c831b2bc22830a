// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A JSON object that keeps the order in which its members came.
///
/// Removed members leave a gap until half of the slots are gaps, so that removing every member of a
/// large object costs linear time. Small objects are searched, larger ones carry an index.
package struct JSONObject: Sendable {
  /// One member.
  package typealias Element = (key: String, value: JSONValue)

  private struct Slot: Sendable {
    var key: String
    var value: JSONValue
  }

  /// Objects with more slots than this have an index.
  private static let indexThreshold = 12

  private var slots: [Slot?] = []
  private var index: [String: Int] = [:]

  /// Number of members.
  package private(set) var count = 0

  /// An object without members.
  package init() {}

  /// An object with these members; a later member replaces an earlier one of the same key.
  package init(_ members: some Sequence<Element>) {
    for member in members { self[member.key] = member.value }
  }

  /// True when there is no member.
  package var isEmpty: Bool { count == 0 }

  /// The keys in order.
  package var keys: [String] { slots.compactMap { $0?.key } }

  /// The member's value; setting nil removes the member, setting a new key appends it.
  package subscript(key: String) -> JSONValue? {
    get { position(of: key).flatMap { slots[$0]?.value } }
    set {
      guard let newValue else {
        _ = removeValue(forKey: key)
        return
      }
      if let position = position(of: key) {
        slots[position]?.value = newValue
      } else {
        append(key, newValue)
      }
    }
  }

  /// Removes the member and gives its value.
  package mutating func removeValue(forKey key: String) -> JSONValue? {
    guard let position = position(of: key) else { return nil }
    let removed = slots[position]?.value
    slots[position] = nil
    if !index.isEmpty { index[key] = nil }
    count -= 1
    if slots.count > 16, count < slots.count / 2 { closeGaps() }
    return removed
  }

  /// Puts an empty value in the member's place and gives what was there, so that the caller may
  /// change it without a copy.
  package mutating func take(_ key: String) -> JSONValue? {
    guard let position = position(of: key), let slot = slots[position] else { return nil }
    slots[position]?.value = .null
    return slot.value
  }

  private func position(of key: String) -> Int? {
    if slots.count > Self.indexThreshold { return index[key] }
    return slots.firstIndex { $0?.key == key }
  }

  private mutating func append(_ key: String, _ value: JSONValue) {
    slots.append(Slot(key: key, value: value))
    count += 1
    if slots.count == Self.indexThreshold + 1 {
      rebuildIndex()
    } else if slots.count > Self.indexThreshold {
      index[key] = slots.count - 1
    }
  }

  private mutating func closeGaps() {
    slots.removeAll { $0 == nil }
    index = [:]
    if slots.count > Self.indexThreshold { rebuildIndex() }
  }

  private mutating func rebuildIndex() {
    index = Dictionary(minimumCapacity: slots.count)
    for (position, slot) in slots.enumerated() {
      if let slot { index[slot.key] = position }
    }
  }
}

extension JSONObject: Sequence {
  package func makeIterator() -> AnyIterator<Element> {
    var position = 0
    let slots = self.slots
    return AnyIterator {
      while position < slots.count {
        defer { position += 1 }
        if let slot = slots[position] { return (slot.key, slot.value) }
      }
      return nil
    }
  }

  package var underestimatedCount: Int { count }
}

extension JSONObject: Equatable {
  /// Objects are equal when they have the same members, in any order.
  package static func == (left: JSONObject, right: JSONObject) -> Bool {
    guard left.count == right.count else { return false }
    return left.allSatisfy { right[$0.key] == $0.value }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    for (key, value) in elements { self[key] = value }
  }
}
