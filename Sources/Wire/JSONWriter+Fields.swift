// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// The shapes of fields. `always:` writes the member when zero, empty or unset too.
//
// Scalars and texts, most of all fields, are out of line and not generic: a call is all that they
// cost the build.

// MARK: - Single values
extension JSONWriter {
  /// A text, left out when empty.
  public mutating func string(_ name: StaticString, _ value: String) {
    if !value.isEmpty { string(always: name, value) }
  }

  public mutating func string(always name: StaticString, _ value: String) {
    key(name)
    putString(value)
  }

  /// A text, left out when unset.
  public mutating func string(_ name: StaticString, _ value: String?) {
    if let value { string(always: name, value) }
  }

  /// A whole number, left out when zero.
  public mutating func integer(_ name: StaticString, _ value: Int32) {
    if value != 0 { integer(always: name, Int64(value)) }
  }

  /// A whole number, left out when zero.
  public mutating func integer(_ name: StaticString, _ value: Int64) {
    if value != 0 { integer(always: name, value) }
  }

  public mutating func integer(always name: StaticString, _ value: Int32) {
    integer(always: name, Int64(value))
  }

  public mutating func integer(always name: StaticString, _ value: Int64) {
    key(name)
    putInteger(value)
  }

  /// A whole number, left out when unset.
  public mutating func integer(_ name: StaticString, _ value: Int32?) {
    if let value { integer(always: name, Int64(value)) }
  }

  /// A whole number, left out when unset.
  public mutating func integer(_ name: StaticString, _ value: Int64?) {
    if let value { integer(always: name, value) }
  }

  /// A truth value, left out when false.
  public mutating func bool(_ name: StaticString, _ value: Bool) {
    if value { bool(always: name, value) }
  }

  public mutating func bool(always name: StaticString, _ value: Bool) {
    key(name)
    putRaw(value ? "true" : "false")
  }

  /// A truth value, left out when unset.
  public mutating func bool(_ name: StaticString, _ value: Bool?) {
    if let value { bool(always: name, value) }
  }

  /// A message that is no pointer, which is never left out. One body for all: it only calls them.
  public mutating func message<T: JSONMessage>(_ name: StaticString, _ value: T) {
    key(name)
    value.write(to: &self)
  }

  /// A message, left out when unset.
  @inlinable public mutating func message<T: JSONMessage>(_ name: StaticString, _ value: T?) {
    if let value { message(name, value) }
  }

  /// A value of any other type, left out when zero.
  @inlinable public mutating func value<T: JSONFieldValue>(_ name: StaticString, _ value: T) {
    if !value.isZero { self.value(always: name, value) }
  }

  @inlinable public mutating func value<T: JSONFieldValue>(always name: StaticString, _ value: T) {
    key(name)
    value.write(to: &self)
  }

  /// A value of any other type, left out when unset.
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
}

// MARK: - Lists and maps
extension JSONWriter {
  /// A list, left out when empty.
  @inlinable public mutating func repeated<T: JSONFieldValue>(_ name: StaticString, _ values: [T]) {
    if !values.isEmpty { items(name, values) }
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

  @inlinable public mutating func array<T: JSONFieldValue>(_ values: [T]) {
    values.withUnsafeBufferPointer { entries($0) }
  }

  /// One body for all types: where the entries stand it needs no class of an array.
  @usableFromInline @inline(never) mutating func entries<T: JSONFieldValue>(
    _ values: UnsafeBufferPointer<T>
  ) {
    beginArray()
    if let first = values.baseAddress {
      for index in 0..<values.count {
        if index > 0 { put(UInt8(ascii: ",")) }
        first[index].write(to: &self)
      }
    }
    endArray()
  }

  /// A list of texts, left out when empty.
  public mutating func strings(_ name: StaticString, _ values: [String]) {
    if values.isEmpty { return }
    key(name)
    beginArray()
    for (index, value) in values.enumerated() {
      if index > 0 { put(UInt8(ascii: ",")) }
      putString(value)
    }
    endArray()
  }

  /// A map of texts, left out when empty.
  public mutating func strings(_ name: StaticString, _ values: SortedMap<String, String>) {
    if values.isEmpty { return }
    key(name)
    beginObject()
    for (key, value) in values.stored {
      self.key(key)
      putString(value)
    }
    endObject()
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
