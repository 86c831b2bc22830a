// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Fields of an encoded message, in order, by the simplest possible reading.
///
/// Independent of module Wire, so that the tests do not lean on what the schema brings forth.
struct WireEntries {
  enum Value {
    case number(UInt64)
    case bytes(ArraySlice<UInt8>)

    var number: UInt64 { if case .number(let value) = self { value } else { 0 } }
    var bytes: ArraySlice<UInt8> { if case .bytes(let value) = self { value } else { [] } }
    var text: String { String(decoding: bytes, as: UTF8.self) }
    var flag: Bool { number != 0 }
  }

  private(set) var all: [(field: Int, value: Value)] = []

  init(_ bytes: ArraySlice<UInt8>) throws {
    var rest = bytes
    while !rest.isEmpty {
      let tag = try Self.varint(&rest)
      switch tag & 7 {
      case 0: all.append((Int(tag >> 3), .number(try Self.varint(&rest))))
      case 1: all.append((Int(tag >> 3), .bytes(try Self.take(8, &rest))))
      case 2:
        let count = Int(clamping: try Self.varint(&rest))
        all.append((Int(tag >> 3), .bytes(try Self.take(count, &rest))))
      case 5: all.append((Int(tag >> 3), .bytes(try Self.take(4, &rest))))
      default: throw Damaged()
      }
    }
  }

  /// Every value of a field.
  subscript(_ field: Int) -> [Value] { all.filter { $0.field == field }.map(\.value) }

  func text(_ field: Int) -> String { self[field].last?.text ?? "" }
  func number(_ field: Int) -> Int { Int(truncatingIfNeeded: self[field].last?.number ?? 0) }
  func messages(_ field: Int) throws -> [WireEntries] {
    try self[field].map { try WireEntries($0.bytes) }
  }

  private static func varint(_ rest: inout ArraySlice<UInt8>) throws -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = rest.popFirst() else { throw Damaged() }
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
    }
    throw Damaged()
  }

  private static func take(
    _ count: Int, _ rest: inout ArraySlice<UInt8>
  ) throws -> ArraySlice<UInt8> {
    guard count <= rest.count else { throw Damaged() }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  struct Damaged: Error {}
}
