// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// The shapes of fields, for any type: emitted code names a field's shape and leaves the rest to these.
extension WireWriter {
  @inlinable mutating func putTag(_ number: UInt32, _ type: WireType) {
    putVarint(UInt64(number << 3 | type.rawValue))
  }

  /// A field that is written when zero too.
  @inlinable public mutating func value<T: FieldValue>(_ number: UInt32, _ value: T) {
    value.write(to: &self)
    putTag(number, T.wireType)
  }

  /// A proto3 field: left out when zero.
  @inlinable public mutating func nonZero<T: FieldValue>(_ number: UInt32, _ value: T) {
    if !value.isZero { self.value(number, value) }
  }

  /// A field whose absence differs from zero.
  @inlinable public mutating func optional<T: FieldValue>(_ number: UInt32, _ value: T?) {
    if let value { self.value(number, value) }
  }

  /// A message. One body for all: it only calls them.
  public mutating func value<T: Message>(_ number: UInt32, _ value: T) {
    let before = count
    value.encode(into: &self)
    makeRoom(0)
    putHead(UInt64(count - before), number, .bytes)
  }

  /// A message that can be absent.
  @inlinable public mutating func optional<T: Message>(_ number: UInt32, _ value: T?) {
    if let value { self.value(number, value) }
  }

  /// A repeated field, one tag per entry.
  @inlinable @inline(never) public mutating func repeated<T: FieldValue>(
    _ number: UInt32, _ values: [T]
  ) {
    var index = values.count
    while index > 0 {
      index -= 1
      value(number, values[index])
    }
  }

  /// A repeated message. One body for all types writes the entries: where they stand it needs no
  /// class of an array.
  @inlinable public mutating func repeated<T: Message>(_ number: UInt32, _ values: [T]) {
    values.withUnsafeBufferPointer { messages(number, $0) }
  }

  @usableFromInline @inline(never) mutating func messages<T: Message>(
    _ number: UInt32, _ values: UnsafeBufferPointer<T>
  ) {
    guard let first = values.baseAddress else { return }
    var index = values.count
    while index > 0 {
      index -= 1
      value(number, first[index])
    }
  }

  /// A repeated number, one tag for all entries (the default of proto3).
  @inlinable public mutating func packed<T: FieldValue>(_ number: UInt32, _ values: [T]) {
    guard !values.isEmpty else { return }
    let before = count
    for value in values.reversed() { value.write(to: &self) }
    putVarint(UInt64(count - before))
    putTag(number, .bytes)
  }

  /// A map field: entries in ascending order of key, key and value both present.
  @inlinable @inline(never) public mutating func map<K: MapKey, V: FieldValue>(
    _ number: UInt32, _ values: SortedMap<K, V>
  ) {
    entries(number, values)
  }

  @inlinable mutating func entries<K: MapKey, V: FieldValue>(
    _ number: UInt32, _ values: SortedMap<K, V>
  ) {
    var index = values.count
    while index > 0 {
      index -= 1
      let before = count
      value(2, values.stored[index].value)
      value(1, values.stored[index].key)
      putVarint(UInt64(count - before))
      putTag(number, .bytes)
    }
  }
}

// MARK: - The commonest types, compiled once and not in every module
extension WireWriter {
  @inline(never) public mutating func value(_ number: UInt32, _ value: String) {
    let bytes = value.utf8.span
    let count = bytes.count
    makeRoom(count)
    bytes.withUnsafeBufferPointer { bytes in
      guard let source = bytes.baseAddress else { return }
      start -= count
      (base + start).update(from: source, count: count)
    }
    putHead(UInt64(count), number, .bytes)
  }

  @inline(never) public mutating func value(_ number: UInt32, _ value: Int32) {
    makeRoom(0)
    putHead(UInt64(truncatingIfNeeded: value), number, .varint)
  }

  @inline(never) public mutating func value(_ number: UInt32, _ value: Int64) {
    makeRoom(0)
    putHead(UInt64(bitPattern: value), number, .varint)
  }

  @inline(never) public mutating func value(_ number: UInt32, _ value: Bool) {
    makeRoom(0)
    putHead(value ? 1 : 0, number, .varint)
  }

  /// A tag and the number or length behind it, into room that is there.
  @inline(__always) mutating func putHead(_ value: UInt64, _ number: UInt32, _ type: WireType) {
    guard value < 0x80, number < 16 else {
      putVarint(value)
      return putTag(number, type)
    }
    start -= 2
    base[start + 1] = UInt8(truncatingIfNeeded: value)
    base[start] = UInt8(truncatingIfNeeded: number << 3 | type.rawValue)
  }

  @inline(never) public mutating func optional(_ number: UInt32, _ value: String?) {
    if let value { self.value(number, value) }
  }

  @inline(never) public mutating func optional(_ number: UInt32, _ value: Int32?) {
    if let value { self.value(number, value) }
  }

  @inline(never) public mutating func optional(_ number: UInt32, _ value: Int64?) {
    if let value { self.value(number, value) }
  }

  @inline(never) public mutating func optional(_ number: UInt32, _ value: Bool?) {
    if let value { self.value(number, value) }
  }

  @inline(never) public mutating func repeated(_ number: UInt32, _ values: [String]) {
    for value in values.reversed() { self.value(number, value) }
  }

  @inline(never) public mutating func map(
    _ number: UInt32, _ values: SortedMap<String, String>
  ) {
    entries(number, values)
  }
}
