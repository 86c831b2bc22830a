// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Header (or trailer) fields in order: lower-case names, repeats allowed.
///
/// All names and values lie in one block of memory, so a request costs one allocation for its headers
/// however many there are; strings are made when somebody asks.
package struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
  private var arena: HTTPFieldArena?

  package init() {}

  package init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { append(name, value) }
  }

  package var count: Int { arena?.count ?? 0 }
  package var isEmpty: Bool { count == 0 }
  /// Size of all names and values (bytes).
  package var byteCount: Int { arena?.byteCount ?? 0 }

  /// Adds a field after the others.
  package mutating func append(_ name: String, _ value: String) {
    var (name, value) = (name, value)
    makeChangeable()
    name.withUTF8 { name in
      value.withUTF8 { value in
        let start = byteCount
        arena?.append(name: UnsafeRawBufferPointer(name), value: UnsafeRawBufferPointer(value))
        arena?.lowercase(start..<start + name.count)
      }
    }
  }

  /// Adds a field whose name is lower case already.
  mutating func append(name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>) {
    makeChangeable()
    arena?.append(name: UnsafeRawBufferPointer(name), value: UnsafeRawBufferPointer(value))
  }

  /// The bytes of the first value of a name in lower case, valid until the fields change; nil when there
  /// is none.
  package func bytes(of name: StaticString) -> UnsafeRawBufferPointer? {
    guard let arena else { return nil }
    for index in 0..<arena.count {
      let field = arena[index]
      if arena.bytes(field.name).equals(name) { return arena.bytes(field.value) }
    }
    return nil
  }

  /// Replaces every field of this name by one; nil removes them. Reading gives the first value.
  package subscript(name: String) -> String? {
    get { firstIndex(of: name).map { text(valueRange($0)) } }
    set {
      while let index = firstIndex(of: name) {
        makeChangeable()
        arena?.removeField(at: index)
      }
      if let newValue { append(name, newValue) }
    }
  }

  /// Every value of this name, in order.
  package func values(_ name: String) -> [String] {
    (0..<count).filter { matches($0, name) }.map { text(valueRange($0)) }
  }

  /// True when a comma-separated list of this name holds `token` (any case).
  package func contains(_ name: String, token: String) -> Bool {
    values(name).contains { value in
      value.utf8.split(separator: UInt8(ascii: ",")).contains { part in
        String(decoding: part, as: UTF8.self).trimmed.isToken(token)
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
    guard let arena else { return }
    for index in 0..<arena.count {
      let field = arena[index]
      body(
        arena.bytes(field.name).assumingMemoryBound(to: UInt8.self),
        arena.bytes(field.value).assumingMemoryBound(to: UInt8.self))
    }
  }

  // MARK: - Places

  /// Takes memory that nobody else reads.
  private mutating func makeChangeable() {
    guard !isKnownUniquelyReferenced(&arena) else { return }
    arena = arena?.copy() ?? HTTPFieldArena()
  }

  private func nameRange(_ index: Int) -> Range<Int> { arena?[index].name ?? 0..<0 }

  private func valueRange(_ index: Int) -> Range<Int> { arena?[index].value ?? 0..<0 }

  private func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    arena?.bytes(range) ?? UnsafeRawBufferPointer(start: nil, count: 0)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes(range), as: UTF8.self)
  }

  private func firstIndex(of name: String) -> Int? { (0..<count).first { matches($0, name) } }

  private func matches(_ index: Int, _ name: String) -> Bool {
    let range = nameRange(index)
    guard range.count == name.utf8.count else { return false }
    return zip(bytes(range), name.utf8).allSatisfy { $0 == Self.lowercased($1) }
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

extension UnsafeRawBufferPointer {
  /// True for the same bytes.
  func equals(_ other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    guard let start = baseAddress, let otherStart = other.baseAddress else { return true }
    return memcmp(start, otherStart, count) == 0
  }

  /// True for the same bytes.
  package func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount, let start = baseAddress else { return false }
    return memcmp(start, text.utf8Start, count) == 0
  }

  /// True when these bytes begin with `text`.
  package func begins(with text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount, let start = baseAddress else { return false }
    return memcmp(start, text.utf8Start, text.utf8CodeUnitCount) == 0
  }
}

extension String {
  /// True for the same word, but for the case of ASCII letters. `lowercased` knows others: it makes a `k` of
  /// U+212A, and so `chunked` of a coding that no other reader takes for it.
  func isToken(_ token: String) -> Bool {
    utf8.elementsEqual(token.utf8) { HTTPHeaders.lowercased($0) == HTTPHeaders.lowercased($1) }
  }

  /// Without spaces and tabs at both ends (RFC 9110, 5.6.3 OWS).
  var trimmed: String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let body = utf8.drop(while: isSpace)
    guard let last = body.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(decoding: body[...last], as: UTF8.self)
  }
}
