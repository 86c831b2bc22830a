// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Writes protobuf fields backwards, from the last byte to the first.
///
/// Backwards, a message's length is known when its turn comes, so one pass is enough. Fields must
/// therefore be written in descending order of number. The buffer is kept between messages:
/// `finish()` copies the bytes out and makes the writer ready for the next one.
public struct WireWriter: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  /// Index of the first byte written; the message is `start..<capacity`.
  @usableFromInline var start: Int

  /// A writer on the thread's spare buffer.
  public init() {
    let buffer = SpareBuffer.take()
    base = buffer.base
    capacity = buffer.capacity
    start = capacity
  }

  /// - Parameter capacity: bytes held before the buffer grows.
  public init(capacity: Int) {
    self.capacity = max(capacity, 64)
    base = SpareBuffer.allocate(self.capacity)
    start = self.capacity
  }

  deinit { SpareBuffer.put(base) }

  /// Bytes written so far.
  @inlinable public var count: Int { capacity - start }

  /// The message's bytes; the writer is empty afterwards.
  public mutating func finish() -> [UInt8] {
    let bytes = [UInt8](UnsafeBufferPointer(start: base + start, count: count))
    start = capacity
    return bytes
  }

  /// Whether the writer holds `count` bytes, and the same ones once more.
  func holdsTwice(_ count: Int) -> Bool {
    self.count == count * 2 && memcmp(base + start, base + start + count, count) == 0
  }

  @inline(never) @usableFromInline mutating func grow(_ needed: Int) {
    let used = count
    let larger = max(capacity * 2, used + needed)
    let fresh = SpareBuffer.allocate(larger)
    (fresh + (larger - used)).update(from: base + start, count: used)
    SpareBuffer.put(base)
    base = fresh
    capacity = larger
    start = larger - used
  }

  /// Sees to it that `bytes` bytes, a length or number of less than 128 and the tag of a field below 16
  /// fit in.
  @inline(__always) mutating func makeRoom(_ bytes: Int) {
    if start < bytes + 2 { grow(bytes + 2) }
  }

  /// Opens a gap of `needed` bytes in front.
  @inlinable mutating func reserve(_ needed: Int) {
    if start < needed { grow(needed) }
    start -= needed
  }

  @inlinable public mutating func putVarint(_ value: UInt64) {
    guard value >= 0x80 else {
      reserve(1)
      base[start] = UInt8(truncatingIfNeeded: value)
      return
    }
    putLongVarint(value)
  }

  @inline(never) @usableFromInline mutating func putLongVarint(_ value: UInt64) {
    reserve((64 - value.leadingZeroBitCount + 6) / 7)
    var rest = value
    var index = start
    while rest >= 0x80 {
      base[index] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest >>= 7
      index += 1
    }
    base[index] = UInt8(truncatingIfNeeded: rest)
  }

  /// Four bytes, little endian.
  public mutating func putFixed32(_ value: UInt32) {
    reserve(4)
    UnsafeMutableRawPointer(base + start).storeBytes(of: value.littleEndian, as: UInt32.self)
  }

  /// Eight bytes, little endian.
  public mutating func putFixed64(_ value: UInt64) {
    reserve(8)
    UnsafeMutableRawPointer(base + start).storeBytes(of: value.littleEndian, as: UInt64.self)
  }

  /// A text with its length in front.
  @inline(never) public mutating func putString(_ text: String) {
    let bytes = text.utf8.span
    bytes.withUnsafeBufferPointer { putRaw($0) }
    putVarint(UInt64(bytes.count))
  }

  /// Bytes with their length in front.
  @inline(never) public mutating func putBytes(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { putRaw($0) }
    putVarint(UInt64(bytes.count))
  }

  mutating func putRaw(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + start).update(from: source, count: bytes.count)
  }

  /// Fields kept from decoding, as they came.
  public mutating func unknown(_ fields: UnknownFields) {
    fields.bytes.withUnsafeBufferPointer { putRaw($0) }
  }
}
