// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import MVCC

/// Bytes at a fixed address, as an engine lends them.
// Safety: the bytes are written once, in init.
final class Blob: @unchecked Sendable {
  private let memory: UnsafeMutableRawBufferPointer

  init(_ bytes: [UInt8]) {
    memory = .allocate(byteCount: bytes.count, alignment: 1)
    memory.copyBytes(from: bytes)
  }

  deinit {
    memory.deallocate()
  }

  var bytes: EngineBytes { EngineBytes(memory) }
}

/// An ordered byte map with value semantics.
struct SortedTable: Sendable {
  private(set) var entries: [(key: Blob, value: Blob)] = []

  /// Index of the first entry at or after `key`.
  func position(atOrAfter key: [UInt8]) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key.bytes.precedes(key) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func value(at key: [UInt8]) -> EngineBytes? {
    let position = position(atOrAfter: key)
    guard holds(key, at: position) else { return nil }
    return entries[position].value.bytes
  }

  mutating func put(_ key: [UInt8], _ value: [UInt8]) {
    let position = position(atOrAfter: key)
    if holds(key, at: position) {
      entries[position].value = Blob(value)
    } else {
      entries.insert((Blob(key), Blob(value)), at: position)
    }
  }

  mutating func remove(_ key: [UInt8]) {
    let position = position(atOrAfter: key)
    if holds(key, at: position) { entries.remove(at: position) }
  }

  private func holds(_ key: [UInt8], at position: Int) -> Bool {
    position < entries.count && entries[position].key.bytes.elementsEqual(key)
  }
}

extension EngineBytes {
  fileprivate func precedes(_ key: [UInt8]) -> Bool {
    key.withUnsafeBytes { other in
      let common = Swift.min(count, other.count)
      if common > 0, let left = baseAddress, let right = other.baseAddress {
        let order = memcmp(left, right, common)
        if order != 0 { return order < 0 }
      }
      return count < other.count
    }
  }
}
