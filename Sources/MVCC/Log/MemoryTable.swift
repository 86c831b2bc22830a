// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLMDB
import Glibc
import Synchronization

// The operations of one log segment, in memory and in key order, until they are in the database.
//
// One thread writes, any number read, and no reader takes a lock: a skip list (Pugh, "Skip Lists: A
// Probabilistic Alternative to Balanced Trees") for each engine table. Nothing in it is ever changed or
// moved but the links, and a node is linked in only when it is complete. Each node has the number of
// the batch it came with; a reader passes over those after the last batch that it may see, so a
// snapshot is a number, and costs nothing to take or keep.
//
//   put a (batch 1), put b (batch 1), put a (batch 2), remove b (batch 3):
//     a@2 → a@1 → b@3 (removed) → b@1          equal keys: the newest first
//     a reader of batch 1 sees a@1, b@1; a reader of batch 3 sees a@2 and that b is gone
//
// The bytes are laid out as the log's records, so a batch is written to the disk from where it lies:
//
//   operation: kind and table (1), key length (2), value length (4), key, value

/// Where a node is; 0 is none.
typealias MemoryNode = UInt32

final class MemoryTable: @unchecked Sendable {
  // Safety: one thread writes. What it changes and readers see are the links, which are atomic; the
  // rest of a node, and the bytes, are written before the node is linked in.

  static let operationHeadCount = 7
  private static let removal: UInt8 = 0x80
  private static let appending: UInt8 = 0x40
  private static let heightMax = 12
  private static let nodeHeadCount = 16
  private static let removedCount = UInt32.max

  private var nodes: Arena
  private var bytes: Arena
  /// For each engine table the offset of a node without a key, before all others.
  private let heads: [MemoryNode]
  /// The last node of each level, by engine table; where an append begins.
  private var tails: [MemoryNode]
  private var path: [MemoryNode]
  private var chance: UInt32 = 0x9E37_79B9
  /// Where the present batch begins, in bytes and nodes.
  private var batchBytes = 0
  private var batchNodes: [MemoryNode] = []
  private var batchHeld = 0
  /// True once a batch was taken back whose bytes stay: what follows has another place in the file.
  private var hasGap = false
  /// Number of the present batch, or of the last one when there is none.
  private(set) var batch: UInt32 = 0
  /// Bytes of the keys and values that stand, without what later operations of this table replaced.
  private(set) var heldBytes = 0
  private(set) var operationCount = 0

  init() throws(StoreError) {
    nodes = try Arena(capacity: Limits.memoryTableBytesMax)
    bytes = try Arena(capacity: Limits.memoryTableBytesMax)
    _ = try nodes.take(MemoryLayout<UInt32>.size)
    var heads: [MemoryNode] = []
    for _ in EngineTable.allCases {
      let offset = try nodes.take(Self.nodeHeadCount + Self.heightMax * MemoryLayout<UInt32>.size)
      heads.append(MemoryNode(offset))
    }
    self.heads = heads
    tails = heads.flatMap { Array(repeating: $0, count: Self.heightMax) }
    path = Array(repeating: 0, count: Self.heightMax)
  }

  /// Bytes of all records, those of abandoned batches included.
  var byteCount: Int { bytes.count }
}

// MARK: - Batches

extension MemoryTable {
  /// Begins a batch.
  /// - Parameter headCount: bytes to leave before its first operation, for the log's heads.
  func beginBatch(headCount: Int) throws(StoreError) {
    batchBytes = try bytes.take(headCount)
    batchNodes.removeAll(keepingCapacity: true)
    batchHeld = heldBytes
    batch += 1
  }

  /// True when the present batch has no operation.
  var isBatchEmpty: Bool { batchNodes.isEmpty }

  /// The present batch: head and operations.
  var batchRecord: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: bytes.base + batchBytes, count: bytes.count - batchBytes)
  }

  /// The blocks in which the present batch lies, with what is there around it in the file, where the batch
  /// is to begin at `offset`. Nil when memory and file are not alike so far.
  func blocks(ofBatchAt offset: Int) -> EngineBytes? {
    // Without a gap a table that began elsewhere than its file stays behind it by as much.
    guard !hasGap, batchBytes == offset else { return nil }
    let first = offset / Limits.pageBytes * Limits.pageBytes
    // The arena hands out memory by whole pages.
    let end = (bytes.count + Limits.pageBytes - 1) / Limits.pageBytes * Limits.pageBytes
    return EngineBytes(start: bytes.base + first, count: end - first)
  }

  /// Ends the present batch: the next one begins at a multiple of `alignment`.
  func endBatch(alignment: Int) throws(StoreError) {
    _ = try bytes.take((alignment - bytes.count % alignment) % alignment)
  }

  /// Takes the present batch back. Readers may still step over its nodes, so their memory stays.
  func abandonBatch() {
    for node in batchNodes.reversed() { unlink(node) }
    if batchNodes.isEmpty { bytes.cut(to: batchBytes) } else { hasGap = true }
    batchNodes.removeAll(keepingCapacity: true)
    heldBytes = batchHeld
    batch -= 1
  }

  /// Puts a value of `count` bytes that `fill` writes.
  func put(
    _ table: EngineTable, key: EngineBytes, count: Int, isAppended: Bool,
    fill: (UnsafeMutableRawBufferPointer) -> Void
  ) throws(StoreError) {
    let kind = UInt8(table.rawValue) | (isAppended ? Self.appending : 0)
    let place = try begin(kind: kind, key: key, count: count)
    fill(UnsafeMutableRawBufferPointer(start: bytes.base + place + key.count, count: count))
    try link(table, keyOffset: place, keyCount: key.count, valueCount: UInt32(clamping: count))
  }

  func remove(_ table: EngineTable, key: EngineBytes) throws(StoreError) {
    let place = try begin(kind: UInt8(table.rawValue) | Self.removal, key: key, count: 0)
    try link(table, keyOffset: place, keyCount: key.count, valueCount: Self.removedCount)
  }

  /// Writes head and key of an operation, and leaves room for its value.
  /// - Returns: where the key lies.
  private func begin(kind: UInt8, key: EngineBytes, count: Int) throws(StoreError) -> Int {
    let head = Self.operationHeadCount
    let offset = try bytes.take(head + key.count + count)
    let start = bytes.base + offset
    start.storeBytes(of: kind, as: UInt8.self)
    (start + 1).storeBytes(of: UInt16(truncatingIfNeeded: key.count).littleEndian, as: UInt16.self)
    (start + 3).storeBytes(of: UInt32(clamping: count).littleEndian, as: UInt32.self)
    if let source = key.baseAddress { memcpy(start + head, source, key.count) }
    return offset + head
  }

  /// Reads the operations of a record that was loaded from the log into nodes, as the next batch.
  /// - Parameter range: where the operations lie in the bytes.
  /// - Returns: false when they make no sense.
  func adopt(operationsIn range: Range<Int>) throws(StoreError) -> Bool {
    batch += 1
    batchNodes.removeAll(keepingCapacity: true)
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard range.upperBound - offset >= Self.operationHeadCount else { return false }
      let start = bytes.base + offset
      let kind = start.load(as: UInt8.self)
      let keyCount = Int(UInt16(littleEndian: (start + 1).loadUnaligned(as: UInt16.self)))
      let valueCount = UInt32(littleEndian: (start + 3).loadUnaligned(as: UInt32.self))
      let keyOffset = offset + Self.operationHeadCount
      guard let table = EngineTable(rawValue: Int(kind & 0x0F)),
        keyCount + Int(valueCount) <= range.upperBound - keyOffset
      else { return false }
      try link(
        table, keyOffset: keyOffset, keyCount: keyCount,
        valueCount: kind & Self.removal != 0 ? Self.removedCount : valueCount)
      offset = keyOffset + keyCount + Int(valueCount)
    }
    return true
  }

  /// Memory for the bytes of a segment, to be filled and then adopted.
  func load(_ count: Int) throws(StoreError) -> UnsafeMutableRawBufferPointer {
    let offset = try bytes.take(count)
    return UnsafeMutableRawBufferPointer(start: bytes.base + offset, count: count)
  }

  /// Gives back loaded bytes that hold no record.
  func unload(from offset: Int) {
    bytes.cut(to: offset)
  }
}

// MARK: - Reading

extension MemoryTable {
  /// The first node at or after `key` that a reader of `limit` sees. It may be a removal.
  func seek(_ table: EngineTable, _ key: EngineBytes, limit: UInt32) -> MemoryNode {
    visible(find(table, key), limit: limit)
  }

  /// The first node at or after `key`, found from one on that is not behind it; nothing stays nothing.
  func skip(
    _ table: EngineTable, from node: MemoryNode, to key: EngineBytes, limit: UInt32
  ) -> MemoryNode {
    var candidate = node
    for _ in 0...Limits.nodesSteppedMax {
      guard candidate != 0, self.key(of: candidate).isBefore(key) else {
        return visible(candidate, limit: limit)
      }
      candidate = following(candidate, level: 0)
    }
    return seek(table, key, limit: limit)
  }

  /// The first node of the next key.
  func next(after node: MemoryNode, limit: UInt32) -> MemoryNode {
    let present = key(of: node)
    var candidate = following(node, level: 0)
    fetchAhead(candidate)
    while candidate != 0, key(of: candidate).isEqual(to: present) {
      candidate = following(candidate, level: 0)
    }
    return visible(candidate, limit: limit)
  }

  /// Neighbours in key order lie anywhere, so whoever steps from one to the next would wait for memory
  /// each time. Asks for the next key and for the node after it, while `node` is being looked at.
  private func fetchAhead(_ node: MemoryNode) {
    guard node != 0 else { return }
    let second = following(node, level: 0)
    guard second != 0 else { return }
    let key = bytes.base + Int(word(second, 0))
    martlet_prefetch(key)
    martlet_prefetch(key + 64)
    martlet_prefetch(nodes.base + Int(following(second, level: 0)))
  }

  /// The node of `key`, if a reader of `limit` sees one.
  func node(_ table: EngineTable, _ key: EngineBytes, limit: UInt32) -> MemoryNode {
    let found = seek(table, key, limit: limit)
    return found != 0 && self.key(of: found).isEqual(to: key) ? found : 0
  }

  func key(of node: MemoryNode) -> EngineBytes {
    EngineBytes(start: bytes.base + Int(word(node, 0)), count: Int(word(node, 1) & 0xFFFF))
  }

  /// nil when the node says that the key is gone.
  func value(of node: MemoryNode) -> EngineBytes? {
    let count = word(node, 2)
    guard count != Self.removedCount else { return nil }
    let offset = Int(word(node, 0)) + Int(word(node, 1) & 0xFFFF)
    return EngineBytes(start: bytes.base + offset, count: Int(count))
  }

  /// True when the key was greater than all others of the table.
  func isAppended(_ node: MemoryNode) -> Bool {
    (bytes.base + Int(word(node, 0)) - Self.operationHeadCount).load(as: UInt8.self)
      & Self.appending != 0
  }

  /// The batch that a node came with.
  func batch(of node: MemoryNode) -> UInt32 { word(node, 3) }

  /// The engine table of a node.
  func table(of node: MemoryNode) -> EngineTable? {
    let kind = (bytes.base + Int(word(node, 0)) - Self.operationHeadCount).load(as: UInt8.self)
    return EngineTable(rawValue: Int(kind & 0x0F))
  }

  /// Passes over all nodes, by engine table and key, the newest of a key first.
  func forEachNode(_ body: (MemoryNode) -> Void) {
    for head in heads {
      var node = following(head, level: 0)
      while node != 0 {
        body(node)
        node = following(node, level: 0)
      }
    }
  }

  /// The first node of a table that a reader of `limit` sees.
  func first(_ table: EngineTable, limit: UInt32) -> MemoryNode {
    visible(following(heads[table.rawValue], level: 0), limit: limit)
  }

  private func visible(_ node: MemoryNode, limit: UInt32) -> MemoryNode {
    var candidate = node
    while candidate != 0, word(candidate, 3) > limit { candidate = following(candidate, level: 0) }
    return candidate
  }

  private func find(_ table: EngineTable, _ key: EngineBytes) -> MemoryNode {
    var node = heads[table.rawValue]
    var passed: MemoryNode = 0
    for level in stride(from: Self.heightMax - 1, through: 0, by: -1) {
      while true {
        let candidate = following(node, level: level)
        guard candidate != passed, candidate != 0, self.key(of: candidate).isBefore(key) else {
          passed = candidate
          break
        }
        node = candidate
      }
    }
    return following(node, level: 0)
  }
}

// MARK: - Links

extension MemoryTable {
  private func word(_ node: MemoryNode, _ index: Int) -> UInt32 {
    (nodes.base + Int(node) + 4 * index).load(as: UInt32.self)
  }

  private func linkPointer(_ node: MemoryNode, _ level: Int) -> UnsafeMutablePointer<Atomic<UInt32>>
  {
    (nodes.base + Int(node) + Self.nodeHeadCount + 4 * level)
      .assumingMemoryBound(to: Atomic<UInt32>.self)
  }

  private func following(_ node: MemoryNode, level: Int) -> MemoryNode {
    linkPointer(node, level).pointee.load(ordering: .acquiring)
  }

  private func link(
    _ table: EngineTable, keyOffset: Int, keyCount: Int, valueCount: UInt32
  ) throws(StoreError) {
    let height = drawHeight()
    let offset = try nodes.take(Self.nodeHeadCount + 4 * height)
    let start = nodes.base + offset
    let node = MemoryNode(offset)
    start.storeBytes(of: UInt32(keyOffset), as: UInt32.self)
    start.storeBytes(of: UInt32(keyCount) | UInt32(height) << 16, toByteOffset: 4, as: UInt32.self)
    start.storeBytes(of: valueCount, toByteOffset: 8, as: UInt32.self)
    start.storeBytes(of: batch, toByteOffset: 12, as: UInt32.self)
    findPath(table, key(of: node))
    account(for: node, before: following(path[0], level: 0))
    let tail = table.rawValue * Self.heightMax
    for level in 0..<height {
      let successor = following(path[level], level: level)
      linkPointer(node, level).pointee.store(successor, ordering: .relaxed)
      linkPointer(path[level], level).pointee.store(node, ordering: .releasing)
      if successor == 0 { tails[tail + level] = node }
    }
    batchNodes.append(node)
    operationCount += 1
  }

  /// Sets `path` to the last node before `key` on each level.
  private func findPath(_ table: EngineTable, _ key: EngineBytes) {
    let tail = table.rawValue * Self.heightMax
    let last = tails[tail]
    if last == heads[table.rawValue] || self.key(of: last).isBefore(key) {
      for level in 0..<Self.heightMax { path[level] = tails[tail + level] }
      return
    }
    var node = heads[table.rawValue]
    var passed: MemoryNode = 0
    for level in stride(from: Self.heightMax - 1, through: 0, by: -1) {
      while true {
        let candidate = following(node, level: level)
        guard candidate != passed, candidate != 0, self.key(of: candidate).isBefore(key) else {
          passed = candidate
          break
        }
        node = candidate
      }
      path[level] = node
    }
  }

  private func unlink(_ node: MemoryNode) {
    let height = Int(word(node, 1) >> 16)
    guard let table = table(of: node) else { return }
    findPath(table, key(of: node))
    let tail = table.rawValue * Self.heightMax
    for level in 0..<height {
      let successor = following(node, level: level)
      linkPointer(path[level], level).pointee.store(successor, ordering: .releasing)
      if successor == 0 { tails[tail + level] = path[level] }
    }
    operationCount -= 1
  }

  /// Counts what stands after `node` replaced `older`, if that is of the same key.
  private func account(for node: MemoryNode, before older: MemoryNode) {
    if older != 0, let value = value(of: older), key(of: older).isEqual(to: key(of: node)) {
      heldBytes -= key(of: older).count + value.count
    }
    if let value = value(of: node) { heldBytes += key(of: node).count + value.count }
  }

  /// 1 for three nodes of four, and so on. Keys do not choose it, so no writer can make a list slow.
  private func drawHeight() -> Int {
    // xorshift32 (Marsaglia).
    chance ^= chance << 13
    chance ^= chance >> 17
    chance ^= chance << 5
    return min(Self.heightMax, 1 + chance.trailingZeroBitCount / 2)
  }
}
