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
    guard beginArray(of: T.jsonTypeName) else { return }
    while nextEntry(values.count) {
      var entry = T()
      value(&entry)
      values.append(entry)
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
    var isFirst = true
    while let text = nextMapKey(&isFirst) {
      guard let key = K(jsonKey: text) else { return mismatch("number") }
      if values[key] != nil { duplicateKey() }
      var entry = V()
      value(&entry)
      values[key] = entry
    }
  }

  /// Takes the bracket of an array; false for `null` and after a fault.
  /// - Parameter type: of the entries, for the error.
  public mutating func beginArray(of type: @autoclosure () -> String = "interface {}") -> Bool {
    if null() { return false }
    guard fault == nil, peek() == UInt8(ascii: "[") else {
      mismatch("[]" + type())
      return false
    }
    return open(UInt8(ascii: "["), expected: "")
  }

  /// Takes the brace of an object; false for `null` and after a fault.
  /// - Parameter type: of the values, for the error.
  public mutating func beginMap(of type: @autoclosure () -> String = "interface {}") -> Bool {
    if null() { return false }
    guard fault == nil, peek() == UInt8(ascii: "{") else {
      mismatch("map[string]" + type())
      return false
    }
    return open(UInt8(ascii: "{"), expected: "")
  }

  /// The next member name of an object opened with `beginMap`; nil at its end.
  /// - Parameter isFirst: true before the first call, and kept by the caller.
  public mutating func nextMapKey(_ isFirst: inout Bool) -> String? {
    defer { isFirst = false }
    guard let isPlain = nextName(isFirst: isFirst) else { return nil }
    guard isPlain, let key = frame.key else { return String(decoding: scratch, as: UTF8.self) }
    return String(decoding: UnsafeBufferPointer(start: key, count: frame.count), as: UTF8.self)
  }

  @usableFromInline mutating func duplicateKey() { finding("duplicate field") }

  /// `kind` and `apiVersion`, which no field of the message holds.
  public mutating func typeMeta() {
    var text = ""
    value(&text)
  }
}

// MARK: - Reading without a message type
extension JSONReader {
  /// Runs `body` over a whole document, for callers that look at JSON without a message type.
  public static func reading<Result>(
    _ bytes: [UInt8], _ body: (inout JSONReader) -> Result
  ) throws(JSONError) -> Result {
    let (result, fault) = bytes.withUnsafeBufferPointer { buffer -> (Result?, JSONError?) in
      guard let start = buffer.baseAddress else { return (nil, nil) }
      var reader = JSONReader(buffer, start: start, mode: .lenient)
      let result = body(&reader)
      reader.expectEnd()
      return (result, reader.fault)
    }
    if let fault { throw fault }
    guard let result else { throw .syntax(offset: 0, problem: "unexpected end of JSON input") }
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
