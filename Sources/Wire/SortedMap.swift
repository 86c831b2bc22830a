// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A key of a protobuf map: ordered as upstream orders maps, texts by their UTF-8 bytes.
public protocol MapKey: FieldValue {
  /// Negative, zero or positive as `left` is before, the same as or behind `right`, by bytes or by
  /// number. Swift's `<` on String would compare normalized text.
  static func order(_ left: Self, _ right: Self) -> Int
}

extension String: MapKey {
  public static func order(_ left: String, _ right: String) -> Int {
    let order = left.utf8.withContiguousStorageIfAvailable { first in
      right.utf8.withContiguousStorageIfAvailable { second in bytesOrder(first, second) }
    }
    if let order, let order { return order }
    if left.utf8.elementsEqual(right.utf8) { return 0 }
    return left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
  }

  private static func bytesOrder(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let shared = Swift.min(left.count, right.count)
    for index in 0..<shared where left[index] != right[index] {
      return left[index] < right[index] ? -1 : 1
    }
    return left.count - right.count
  }
}

extension FixedWidthInteger {
  @inlinable static func numericOrder(_ left: Self, _ right: Self) -> Int {
    left < right ? -1 : left == right ? 0 : 1
  }
}

extension Int32: MapKey {
  @inlinable public static func order(_ left: Self, _ right: Self) -> Int {
    numericOrder(left, right)
  }
}

extension Int64: MapKey {
  @inlinable public static func order(_ left: Self, _ right: Self) -> Int {
    numericOrder(left, right)
  }
}

extension UInt32: MapKey {
  @inlinable public static func order(_ left: Self, _ right: Self) -> Int {
    numericOrder(left, right)
  }
}

extension UInt64: MapKey {
  @inlinable public static func order(_ left: Self, _ right: Self) -> Int {
    numericOrder(left, right)
  }
}

extension Bool: MapKey {
  @inlinable public static func order(_ left: Bool, _ right: Bool) -> Int {
    (left ? 1 : 0) - (right ? 1 : 0)
  }
}

/// A map field: pairs in an array, ascending by key, so that encoding needs no sorting.
///
/// Labels and the like hold a few entries, where searching an array beats hashing (58 ns against
/// 206 ns for three labels). Keys that arrive in order are appended without a search.
public struct SortedMap<Key: MapKey, Value> {
  /// Pairs in ascending order of key.
  public var entries: [(key: Key, value: Value)] { stored }
  @usableFromInline var stored: [(key: Key, value: Value)] = []

  @inlinable public init() {}

  /// A map of the pairs; of equal keys the last one stays.
  @inlinable public init(_ pairs: some Sequence<(Key, Value)>) {
    for (key, value) in pairs { self[key] = value }
  }

  @inlinable public var count: Int { stored.count }
  @inlinable public var isEmpty: Bool { stored.isEmpty }
  @inlinable public var keys: [Key] { stored.map(\.key) }
  @inlinable public var values: [Value] { stored.map(\.value) }

  /// The value of a key; setting nil removes it.
  @inlinable public subscript(key: Key) -> Value? {
    get {
      let (index, isFound) = position(of: key)
      return isFound ? stored[index].value : nil
    }
    set {
      let (index, isFound) = position(of: key)
      switch (isFound, newValue) {
      case (true, .some(let value)): stored[index].value = value
      case (true, .none): stored.remove(at: index)
      case (false, .some(let value)): stored.insert((key, value), at: index)
      case (false, .none): break
      }
    }
  }

  /// Sets the value of a key. Gives the entries that had to move for it.
  @inlinable mutating func set(_ key: consuming Key, _ value: consuming Value) -> Int {
    let place = position(of: key)
    return set(key, value, at: place)
  }

  /// Sets the value of a key whose position was looked up. Gives the entries that had to move for it.
  @inlinable mutating func set(
    _ key: consuming Key, _ value: consuming Value, at place: (index: Int, isFound: Bool)
  ) -> Int {
    if place.isFound {
      stored[place.index].value = value
    } else if place.index == stored.count {
      stored.append((key, value))
    } else {
      stored.insert((key, value), at: place.index)
      return stored.count - 1 - place.index
    }
    return 0
  }

  /// The value of a key, or `fallback` when there is none.
  public subscript(key: Key, default fallback: @autoclosure () -> Value) -> Value {
    get { self[key] ?? fallback() }
    set { self[key] = newValue }
  }

  /// Whether the key is there.
  public func contains(key: Key) -> Bool { self[key] != nil }

  /// Removes the key and gives the value that it had.
  @discardableResult public mutating func removeValue(forKey key: Key) -> Value? {
    let value = self[key]
    self[key] = nil
    return value
  }

  /// Where the key stands, or belongs. Keys mostly arrive in order, so the end is looked at first.
  @inlinable func position(of key: Key) -> (index: Int, isFound: Bool) {
    guard !stored.isEmpty else { return (0, false) }
    let last = stored.count - 1
    let order = Key.order(stored[last].key, key)
    if order <= 0 { return (order == 0 ? last : stored.count, order == 0) }
    var low = 0
    var high = last
    while low < high {
      let middle = (low + high) / 2
      let order = Key.order(stored[middle].key, key)
      if order == 0 { return (middle, true) }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return (low, false)
  }
}

extension SortedMap: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { stored.count }
  @inlinable public subscript(position: Int) -> (key: Key, value: Value) { stored[position] }
}

extension SortedMap: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (Key, Value)...) { self.init(elements) }
}

extension SortedMap: Sendable where Value: Sendable {}

extension SortedMap: Equatable where Value: Equatable {
  @inlinable public static func == (left: Self, right: Self) -> Bool {
    left.stored.elementsEqual(right.stored) {
      Key.order($0.key, $1.key) == 0 && $0.value == $1.value
    }
  }
}
