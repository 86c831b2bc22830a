// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// The shapes of fields. Scalars and texts, most of all fields, are out of line and not generic: a call
// is all that they cost the build.

// MARK: - Single values
extension JSONReader {
  /// A text; `null` leaves it as it is.
  public mutating func string(_ value: inout String) {
    if peek() == UInt8(ascii: "\"") {
      ShortText.replace(&value, by: text())
    } else if !null() {
      mismatch("string")
    }
  }

  /// A text whose absence differs from an empty one.
  public mutating func string(_ value: inout String?) {
    if peek() == UInt8(ascii: "\"") {
      value = text()
    } else if null() {
      value = nil
    } else {
      mismatch("string")
    }
  }

  /// A whole number; `null` leaves it as it is.
  public mutating func integer(_ value: inout Int32) {
    if !null() { value = integer(Int32.self) }
  }

  /// A whole number; `null` leaves it as it is.
  public mutating func integer(_ value: inout Int64) {
    if !null() { value = integer(Int64.self) }
  }

  /// A whole number whose absence differs from zero.
  public mutating func integer(_ value: inout Int32?) {
    value = null() ? nil : integer(Int32.self)
  }

  /// A whole number whose absence differs from zero.
  public mutating func integer(_ value: inout Int64?) {
    value = null() ? nil : integer(Int64.self)
  }

  /// A truth value; `null` leaves it as it is.
  public mutating func bool(_ value: inout Bool) {
    if !null() { value = bool() }
  }

  /// A truth value whose absence differs from false.
  public mutating func bool(_ value: inout Bool?) { value = null() ? nil : bool() }

  /// A value of any other type; `null` leaves it as it is.
  @inlinable public mutating func value<T: JSONFieldValue>(_ value: inout T) {
    if !null() { value.read(from: &self) }
  }

  /// A message. One body for all: it only calls them.
  public mutating func value<T: JSONMessage>(_ value: inout T) {
    if !null() { value.read(from: &self) }
  }

  /// A value of any other type whose absence differs from zero.
  @inlinable @inline(never) public mutating func optional<T: JSONFieldValue>(_ value: inout T?) {
    guard !null() else {
      value = nil
      return
    }
    // Optional chaining, for it asks in place: a comparison with nil would copy the value first.
    if value?.read(from: &self) != nil { return }
    var fresh = T()
    fresh.read(from: &self)
    value = consume fresh
  }

  /// `kind` and `apiVersion`, which no field of the message holds.
  public mutating func typeMeta() {
    var text = ""
    string(&text)
  }
}

// MARK: - Lists and maps
extension JSONReader {
  /// A list of texts. One that comes twice starts afresh.
  public mutating func strings(_ values: inout [String]) {
    values = []
    guard beginArray(of: "string") else { return }
    makeRoom(&values)
    while nextEntry(values.count) { values.append(null() ? "" : string()) }
  }

  /// A list. One that comes twice starts afresh.
  @inlinable @inline(never) public mutating func repeated<T: JSONFieldValue>(_ values: inout [T]) {
    values = []
    guard beginArray(of: T.self) else { return }
    makeRoom(&values)
    while nextEntry(values.count) {
      var entry = T()
      if !null() { entry.read(from: &self) }
      values.add(consume entry)
    }
  }

  /// A map of texts. One that comes twice merges.
  public mutating func strings(_ values: inout SortedMap<String, String>) {
    guard beginMap(of: "string") else {
      values = SortedMap()
      return
    }
    makeRoom(&values.stored)
    var isFirst = true
    while let key = nextMapKey(&isFirst) {
      let place = values.position(of: key)
      if place.isFound { duplicateKey() }
      var entry = ""
      string(&entry)
      countMoves(values.set(key, entry, at: place))
    }
  }

  /// A map. One that comes twice merges.
  @inlinable @inline(never) public mutating func map<K: JSONKey, V: JSONFieldValue>(
    _ values: inout SortedMap<K, V>
  ) {
    guard beginMap(of: V.jsonTypeName) else {
      values = SortedMap()
      return
    }
    makeRoom(&values.stored)
    var isFirst = true
    while let text = nextMapKey(&isFirst) {
      guard let key = K(jsonKey: text) else { return mismatch("number") }
      let place = values.position(of: key)
      if place.isFound { duplicateKey() }
      var entry = V()
      value(&entry)
      countMoves(values.set(key, entry, at: place))
    }
  }

  /// Room for the first few entries, unless there are none: growing one by one costs as much as reading
  /// them.
  @inlinable mutating func makeRoom<Entry>(_ values: inout [Entry]) {
    if !isEmptyNext { values.makeRoom(for: Limits.jsonFirstEntries) }
  }

  /// Whether a bracket or brace closes at once.
  @usableFromInline var isEmptyNext: Bool {
    mutating get {
      let byte = peek()
      return byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    }
  }

  /// Takes the bracket of an array; false for `null` and after a fault.
  /// - Parameter type: of the entries, for the error.
  public mutating func beginArray(of type: @autoclosure () -> String = "interface {}") -> Bool {
    if peek() == UInt8(ascii: "[") { return open() }
    if !null() { mismatch("[]" + type()) }
    return false
  }

  /// Takes the bracket of an array; false for `null` and after a fault.
  @usableFromInline mutating func beginArray<T: JSONFieldValue>(of type: T.Type) -> Bool {
    beginArray(of: T.jsonTypeName)
  }

  /// Takes the brace of an object; false for `null` and after a fault.
  /// - Parameter type: of the values, for the error.
  public mutating func beginMap(of type: @autoclosure () -> String = "interface {}") -> Bool {
    if peek() == UInt8(ascii: "{") { return open() }
    if !null() { mismatch("map[string]" + type()) }
    return false
  }

  @usableFromInline mutating func duplicateKey() { finding("duplicate field") }

  /// Bounds the work of sorting keys that come out of order.
  @usableFromInline mutating func countMoves(_ moves: Int) {
    mapMovesLeft -= moves
    if mapMovesLeft < 0 { refuse("too many map keys out of order") }
  }
}

// MARK: - Reading without a message type
extension JSONReader {
  /// Runs `body` over a whole document, for callers that look at JSON without a message type.
  public static func reading<Result>(
    _ bytes: [UInt8], _ body: (inout JSONReader) -> Result
  ) throws(JSONError) -> Result {
    let (result, fault) = bytes.withUnsafeBufferPointer { buffer in
      over(buffer, .lenient) { reader -> (Result, JSONError?) in
        let result = body(&reader)
        reader.expectEnd()
        return (result, reader.fault)
      }
    }
    if let fault { throw fault }
    return result
  }

  /// What the next value is, by its first byte; nil at the end or for what starts no value.
  public var nextShape: JSONShape? {
    mutating get {
      switch peek() {
      case UInt8(ascii: "{"): .object
      case UInt8(ascii: "["): .array
      case UInt8(ascii: "\""): .text
      case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
      case UInt8(ascii: "n"): .null
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
      default: nil
      }
    }
  }

  mutating func expectEnd() {
    if fault == nil, peek() != 0 || cursor < end { syntax("after top-level value") }
  }
}

/// The six things that JSON knows.
public enum JSONShape: Sendable {
  case object, array, text, number, bool, null
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
