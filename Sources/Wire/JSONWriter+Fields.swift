// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// The shapes of fields. `always:` writes the member when zero, empty or unset too.
extension JSONWriter {
  /// A single field, left out when zero.
  @inlinable public mutating func value<T: JSONFieldValue>(_ name: StaticString, _ value: T) {
    if !value.isZero { self.value(always: name, value) }
  }

  @inlinable public mutating func value<T: JSONFieldValue>(always name: StaticString, _ value: T) {
    key(name)
    value.write(to: &self)
  }

  /// A field with presence, left out when unset.
  @inlinable public mutating func optional<T: JSONFieldValue>(_ name: StaticString, _ value: T?) {
    if let value { self.value(always: name, value) }
  }

  @inlinable public mutating func optional<T: JSONFieldValue>(
    always name: StaticString, _ value: T?
  ) {
    key(name)
    if let value { value.write(to: &self) } else { null() }
  }

  /// Bytes, or a list in a message of its own: left out when unset or empty.
  @inlinable public mutating func nonEmpty<T: JSONFieldValue>(_ name: StaticString, _ value: T?) {
    if let value, !value.isZero { self.value(always: name, value) }
  }

  /// A list, left out when empty.
  @inlinable public mutating func repeated<T: JSONFieldValue>(_ name: StaticString, _ values: [T]) {
    if !values.isEmpty { repeated(always: name, values) }
  }

  /// A list; `null` when empty, as upstream writes a list that was never set.
  @inlinable public mutating func repeated<T: JSONFieldValue>(
    always name: StaticString, _ values: [T]
  ) {
    key(name)
    if values.isEmpty { null() } else { array(values) }
  }

  /// The items of a list kind: `[]` when empty.
  @inlinable public mutating func items<T: JSONFieldValue>(_ name: StaticString, _ values: [T]) {
    key(name)
    array(values)
  }

  @inlinable @inline(never) public mutating func array<T: JSONFieldValue>(_ values: [T]) {
    beginArray()
    for value in values {
      separate()
      value.write(to: &self)
    }
    endArray()
  }

  /// A map, left out when empty.
  @inlinable public mutating func map<K: JSONKey, V: JSONFieldValue>(
    _ name: StaticString, _ values: SortedMap<K, V>
  ) {
    if !values.isEmpty { map(always: name, values) }
  }

  /// A map; `null` when empty, as upstream writes a map that was never set.
  @inlinable @inline(never) public mutating func map<K: JSONKey, V: JSONFieldValue>(
    always name: StaticString, _ values: SortedMap<K, V>
  ) {
    key(name)
    guard !values.isEmpty else { return null() }
    beginObject()
    for (key, value) in values.stored {
      self.key(key.jsonKey)
      value.write(to: &self)
    }
    endObject()
  }
}
