// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// The shapes of fields.
extension JSONReader {
  /// A single field; `null` leaves it as it is.
  @inlinable public mutating func value<T: JSONFieldValue>(_ value: inout T) {
    if !null() { value.read(from: &self) }
  }

  /// A field whose absence differs from zero.
  @inlinable public mutating func optional<T: JSONFieldValue>(_ value: inout T?) {
    guard !null() else {
      value = nil
      return
    }
    var present = value.take() ?? T()
    present.read(from: &self)
    value = consume present
  }

  /// A list. One that comes twice starts afresh.
  @inlinable @inline(never) public mutating func repeated<T: JSONFieldValue>(_ values: inout [T]) {
    values.removeAll()
    guard beginArray() else { return }
    while nextEntry(values.count, in: ()) {
      var entry = T()
      value(&entry)
      values.append(entry)
    }
  }

  /// A map. One that comes twice merges.
  @inlinable @inline(never) public mutating func map<K: JSONKey, V: JSONFieldValue>(
    _ values: inout SortedMap<K, V>
  ) {
    guard beginMap() else {
      values = SortedMap()
      return
    }
    var isFirst = true
    while let text = nextMapKey(&isFirst) {
      guard let key = K(jsonKey: text) else { return mismatch("map key") }
      if values.contains(key: key) { duplicateKey() }
      var entry = V()
      value(&entry)
      values[key] = entry
    }
  }

  /// Takes the bracket of an array; false for `null` and after a fault.
  public mutating func beginArray() -> Bool {
    if null() { return false }
    open(UInt8(ascii: "["), expected: "array")
    return fault == nil
  }

  @usableFromInline mutating func nextEntry(_ index: Int, in array: Void) -> Bool {
    nextEntry(index)
  }

  @usableFromInline mutating func beginMap() -> Bool {
    if null() { return false }
    open(UInt8(ascii: "{"), expected: "map")
    return fault == nil
  }

  @usableFromInline mutating func nextMapKey(_ isFirst: inout Bool) -> String? {
    let key = nextKey(isFirst: isFirst)?.text
    isFirst = false
    return key
  }

  @usableFromInline mutating func duplicateKey() { finding("duplicate field") }

  /// `kind` and `apiVersion`, which no field of the message holds.
  public mutating func typeMeta() {
    var text = ""
    value(&text)
  }
}

/// A map key in JSON, where every key is a text.
public protocol JSONKey: MapKey {
  init?(jsonKey: String)
  var jsonKey: String { get }
}

extension String: JSONKey {
  public init?(jsonKey: String) { self = jsonKey }
  public var jsonKey: String { self }
}

extension Int32: JSONKey {
  public init?(jsonKey: String) { self.init(jsonKey) }
  public var jsonKey: String { description }
}

extension Int64: JSONKey {
  public init?(jsonKey: String) { self.init(jsonKey) }
  public var jsonKey: String { description }
}
