// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Header (or trailer) fields in order: lower-case names, repeats allowed.
///
/// All names and values lie in one array of bytes, so a request costs two allocations for its headers
/// however many there are; strings are made when somebody asks.
package struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
  /// Where one field lies: the name from `start`, and the value right after it.
  private struct Field: Sendable {
    var start: UInt32
    var nameCount: UInt32
    var valueCount: UInt32
  }

  private var bytes: [UInt8] = []
  private var fields: [Field] = []

  package init() {}

  package init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { append(name, value) }
  }

  package var count: Int { fields.count }
  package var isEmpty: Bool { fields.isEmpty }
  /// Size of all names and values (bytes).
  package var byteCount: Int { bytes.count }

  /// Adds a field after the others.
  package mutating func append(_ name: String, _ value: String) {
    let start = bytes.count
    bytes.append(contentsOf: name.utf8)
    let nameCount = bytes.count - start
    for index in start..<bytes.count { bytes[index] = Self.lowercased(bytes[index]) }
    bytes.append(contentsOf: value.utf8)
    note(start, nameCount, bytes.count - start - nameCount)
  }

  /// Adds a field whose name is lower case already.
  mutating func append(name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: name)
    bytes.append(contentsOf: value)
    note(start, name.count, value.count)
  }

  /// Replaces every field of this name by one; nil removes them. Reading gives the first value.
  package subscript(name: String) -> String? {
    get { firstIndex(of: name).map { text(valueRange($0)) } }
    set {
      while let index = firstIndex(of: name) { fields.remove(at: index) }
      if let newValue { append(name, newValue) }
    }
  }

  /// Every value of this name, in order.
  package func values(_ name: String) -> [String] {
    fields.indices.filter { matches($0, name) }.map { text(valueRange($0)) }
  }

  /// True when a comma-separated list of this name holds `token` (any case).
  package func contains(_ name: String, token: String) -> Bool {
    values(name).contains { value in
      value.utf8.split(separator: UInt8(ascii: ",")).contains { part in
        String(decoding: part, as: UTF8.self).trimmed.lowercased() == token.lowercased()
      }
    }
  }

  /// Name and value of field `index`, in order of arrival.
  package subscript(index: Int) -> (name: String, value: String) {
    (text(nameRange(index)), text(valueRange(index)))
  }

  /// Adds every field of `other`.
  package mutating func append(contentsOf other: HTTPHeaders) {
    for index in 0..<other.count {
      let (name, value) = other[index]
      append(name, value)
    }
  }

  /// Lends the bytes of each field.
  func forEachField(
    _ body: (_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      for index in fields.indices {
        body(
          UnsafeBufferPointer(rebasing: buffer[nameRange(index)]),
          UnsafeBufferPointer(rebasing: buffer[valueRange(index)]))
      }
    }
  }

  // MARK: - Places

  private mutating func note(_ start: Int, _ nameCount: Int, _ valueCount: Int) {
    fields.append(
      Field(
        start: UInt32(truncatingIfNeeded: start), nameCount: UInt32(truncatingIfNeeded: nameCount),
        valueCount: UInt32(truncatingIfNeeded: valueCount)))
  }

  private func nameRange(_ index: Int) -> Range<Int> {
    let field = fields[index]
    return Int(field.start)..<Int(field.start) + Int(field.nameCount)
  }

  private func valueRange(_ index: Int) -> Range<Int> {
    let start = nameRange(index).upperBound
    return start..<start + Int(fields[index].valueCount)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func firstIndex(of name: String) -> Int? {
    fields.indices.first { matches($0, name) }
  }

  private func matches(_ index: Int, _ name: String) -> Bool {
    let range = nameRange(index)
    guard range.count == name.utf8.count else { return false }
    return zip(bytes[range], name.utf8).allSatisfy { $0 == Self.lowercased($1) }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}

extension HTTPHeaders: Sequence {
  package struct Iterator: IteratorProtocol {
    fileprivate let headers: HTTPHeaders
    fileprivate var index = 0

    package mutating func next() -> (name: String, value: String)? {
      guard index < headers.count else { return nil }
      defer { index += 1 }
      return headers[index]
    }
  }

  package func makeIterator() -> Iterator { Iterator(headers: self) }
}

extension HTTPHeaders: Equatable {
  package static func == (left: HTTPHeaders, right: HTTPHeaders) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { $0 == $1 }
  }
}

extension String {
  /// Without spaces and tabs at both ends (RFC 9110, 5.6.3 OWS).
  var trimmed: String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let body = utf8.drop(while: isSpace)
    guard let last = body.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(decoding: body[...last], as: UTF8.self)
  }
}
