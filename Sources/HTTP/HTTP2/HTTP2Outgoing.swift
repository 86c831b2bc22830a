// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
internal import Net

/// Bytes that go before a message, such as gRPC's five: so few that they need no memory of their own.
package struct HTTPPrefix: Sendable, Equatable {
  /// Up to eight bytes, the first in the lowest.
  var bytes: UInt64 = 0
  var count = 0

  /// No bytes.
  package init() {}

  /// The bytes, in order.
  package var array: [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: bytes >> UInt64(8 * $0)) }
  }

  /// - Parameter count: 0 to 8.
  package init(bytes: UInt64, count: Int) {
    precondition(0...8 ~= count, "a prefix has at most eight bytes")
    self.bytes = bytes
    self.count = count
  }
}

/// The body of a message on its way out: chunks in order, each behind its prefix.
struct HTTP2Outgoing {
  private struct Chunk {
    var prefix: HTTPPrefix
    var bytes: [UInt8]
  }

  private var chunks: [Chunk] = []
  private var head = 0
  /// Bytes of the first chunk that are gone.
  private var offset = 0
  /// Bytes in all.
  private(set) var count = 0

  /// True when the first bytes are best sent from where they lie.
  var isLarge: Bool {
    head < chunks.count && chunks[head].bytes.count - offset >= Limits.sharedBody
  }

  mutating func append(_ bytes: consuming [UInt8], prefix: HTTPPrefix) {
    count += prefix.count + bytes.count
    chunks.append(Chunk(prefix: prefix, bytes: bytes))
  }

  /// Copies as much as fits and drops it.
  mutating func move(to buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard var target = buffer.baseAddress else { return 0 }
    if chunks.count == 1, offset == 0, count <= buffer.count { return moveOnly(to: target) }
    let moved = min(count, buffer.count)
    take(moved) { bytes, from, count in
      bytes.withUnsafeBytes { source in
        if let base = source.baseAddress { memcpy(target, base + from, count) }
      }
      target += count
    } prefix: { prefix, count in
      var prefix = prefix
      memcpy(target, &prefix, count)
      target += count
    }
    return moved
  }

  /// The same for a single chunk, as a unary call has: all of it.
  private mutating func moveOnly(to target: UnsafeMutableRawPointer) -> Int {
    let moved = count
    var prefix = chunks[0].prefix
    memcpy(target, &prefix.bytes, prefix.count)
    chunks[0].bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memcpy(target + prefix.count, base, source.count) }
    }
    chunks.removeLast()
    count = 0
    return moved
  }

  /// Hands out the next `wanted` bytes, piece by piece, and drops them.
  mutating func take(
    _ wanted: Int, _ body: (_ bytes: [UInt8], _ from: Int, _ count: Int) -> Void,
    prefix: (_ bytes: UInt64, _ count: Int) -> Void
  ) {
    var rest = wanted
    count -= wanted
    while rest > 0, head < chunks.count {
      let waiting = chunks[head].prefix
      if waiting.count > 0 {
        let taken = min(waiting.count, rest)
        prefix(waiting.bytes, taken)
        chunks[head].prefix.bytes = taken == 8 ? 0 : waiting.bytes >> UInt64(8 * taken)
        chunks[head].prefix.count -= taken
        rest -= taken
      }
      let taken = min(chunks[head].bytes.count - offset, rest)
      if taken > 0 {
        body(chunks[head].bytes, offset, taken)
        offset += taken
        rest -= taken
      }
      if offset == chunks[head].bytes.count, chunks[head].prefix.count == 0 { dropFirst() }
    }
  }

  mutating func removeAll() {
    guard !chunks.isEmpty else { return }
    chunks.removeAll(keepingCapacity: true)
    head = 0
    offset = 0
    count = 0
  }

  private mutating func dropFirst() {
    offset = 0
    if head == 0, chunks.count == 1 {
      chunks.removeLast()
    } else if head + 1 == chunks.count {
      chunks.removeAll(keepingCapacity: true)
      head = 0
    } else {
      chunks[head].bytes = []
      head += 1
      guard head > Limits.chunksKept, head > chunks.count / 2 else { return }
      chunks.removeFirst(head)
      head = 0
    }
  }
}
