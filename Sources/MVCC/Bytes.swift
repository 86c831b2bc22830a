// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLMDB
import Glibc

// Byte forms shared by keys, index entries and records.

extension [UInt8] {
  mutating func appendBigEndian(_ value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }

  mutating func appendLittleEndian(_ value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  /// Appends a base-128 varint (protobuf encoding guide, "Base 128 Varints").
  mutating func appendVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// Puts the CRC-32C of `context` and everything after the first four bytes into those four.
  mutating func sealChecksum(context: [UInt8]) {
    let checksum = withUnsafeBytes { crc32c(UnsafeRawBufferPointer(rebasing: $0[4...]), context) }
    Swift.withUnsafeBytes(of: checksum.littleEndian) { replaceSubrange(0..<4, with: $0) }
  }
}

/// CRC-32C of `context` followed by `bytes`.
func crc32c(_ bytes: EngineBytes, _ context: some ContiguousBytesOfKey) -> UInt32 {
  let seed = context.withKeyBytes { martlet_crc32c(0, $0.baseAddress, $0.count) }
  return martlet_crc32c(seed, bytes.baseAddress, bytes.count)
}

/// CRC-32C of what has the checksum `seed` followed by `bytes`.
func crc32c(_ bytes: EngineBytes, continuing seed: UInt32) -> UInt32 {
  martlet_crc32c(seed, bytes.baseAddress, bytes.count)
}

/// Key bytes, owned or lent.
protocol ContiguousBytesOfKey {
  func withKeyBytes<R>(_ body: (EngineBytes) -> R) -> R
}

extension [UInt8]: ContiguousBytesOfKey {
  func withKeyBytes<R>(_ body: (EngineBytes) -> R) -> R { withUnsafeBytes(body) }
}

extension EngineBytes: ContiguousBytesOfKey {
  func withKeyBytes<R>(_ body: (EngineBytes) -> R) -> R { body(self) }
}

/// Writes bytes from front to back, to where there is surely room for them.
struct ByteWriter {
  private let bytes: UnsafeMutableRawBufferPointer
  private var position = 0

  /// - Parameter bytes: as many as will be written.
  init(_ bytes: UnsafeMutableRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func skip(_ count: Int) { position += count }

  /// Copies bytes.
  /// - Returns: where they lie now.
  mutating func copy(_ source: EngineBytes) -> EngineBytes {
    let target = UnsafeMutableRawBufferPointer(
      rebasing: bytes[position..<position + source.count])
    target.copyMemory(from: source)
    position += source.count
    return EngineBytes(target)
  }

  mutating func byte(_ value: UInt8) {
    bytes[position] = value
    position += 1
  }

  mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      byte(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    byte(UInt8(truncatingIfNeeded: rest))
  }

  /// A field of a protobuf message; nothing when it is empty.
  mutating func field(_ tag: UInt8, bytes field: [UInt8]) {
    guard !field.isEmpty else { return }
    byte(tag)
    varint(UInt64(field.count))
    UnsafeMutableRawBufferPointer(rebasing: bytes[position..<position + field.count])
      .copyBytes(from: field)
    position += field.count
  }

  /// A field of a protobuf message; nothing when it is zero.
  mutating func field(_ tag: UInt8, number: Int64) {
    guard number != 0 else { return }
    byte(tag)
    varint(UInt64(bitPattern: number))
  }

  static func varintCount(_ value: UInt64) -> Int {
    (70 - (value | 1).leadingZeroBitCount) / 7
  }
}

/// Reads lent bytes from front to back; nil means the bytes ended or made no sense.
struct ByteCursor {
  private let bytes: EngineBytes
  private var position = 0

  init(_ bytes: EngineBytes) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position >= bytes.count }

  mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  @inline(__always)
  mutating func varint() -> UInt64? {
    // Most numbers are small.
    if position < bytes.count, bytes[position] < 0x80 {
      defer { position += 1 }
      return UInt64(bytes[position])
    }
    return longVarint()
  }

  private mutating func longVarint() -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64, let byte = byte() {
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  mutating func littleEndian<T: FixedWidthInteger>(_: T.Type) -> T? {
    guard let part = take(MemoryLayout<T>.size) else { return nil }
    return T(littleEndian: part.loadUnaligned(as: T.self))
  }

  mutating func bigEndian<T: FixedWidthInteger>(_: T.Type) -> T? {
    guard let part = take(MemoryLayout<T>.size) else { return nil }
    return T(bigEndian: part.loadUnaligned(as: T.self))
  }

  mutating func take(_ count: Int) -> EngineBytes? {
    guard count >= 0, count <= bytes.count - position else { return nil }
    defer { position += count }
    return EngineBytes(rebasing: bytes[position..<position + count])
  }

  mutating func rest() -> EngineBytes {
    defer { position = bytes.count }
    return EngineBytes(rebasing: bytes[position...])
  }
}

extension EngineBytes {
  /// The bytes after a correct checksum in the first four; nil when they are not what was sealed.
  func opened(context: some ContiguousBytesOfKey) -> EngineBytes? {
    guard count >= 4 else { return nil }
    let body = EngineBytes(rebasing: self[4...])
    let stored = UInt32(littleEndian: loadUnaligned(as: UInt32.self))
    return crc32c(body, context) == stored ? body : nil
  }

  /// Byte order, as the key space is sorted.
  func isBefore(_ other: some ContiguousBytesOfKey) -> Bool {
    other.withKeyBytes { other in
      let common = Swift.min(count, other.count)
      let order = compare(first: common, other)
      return order != 0 ? order < 0 : count < other.count
    }
  }

  func isEqual(to other: some ContiguousBytesOfKey) -> Bool {
    other.withKeyBytes { $0.count == count && compare(first: count, $0) == 0 }
  }

  var holdsZero: Bool {
    guard let baseAddress else { return false }
    return memchr(baseAddress, 0, count) != nil
  }

  func hasPrefix(_ prefix: some ContiguousBytesOfKey) -> Bool {
    prefix.withKeyBytes { $0.count <= count && compare(first: $0.count, $0) == 0 }
  }
}

// MARK: - Helpers

extension EngineBytes {
  private func compare(first length: Int, _ other: EngineBytes) -> CInt {
    guard length > 0, let left = baseAddress, let right = other.baseAddress else { return 0 }
    return memcmp(left, right, length)
  }
}
