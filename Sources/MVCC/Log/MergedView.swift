// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A memory table as of one batch.
struct MemorySnapshot {
  let memory: MemoryTable
  /// The last batch that is seen.
  let limit: UInt32
}

/// One state of all tables, put together from the database and the memory tables above it: the newest
/// one that has a key says what it holds, or that it is gone.
final class MergedView {
  /// Where a table's cursor stands in the database, and whose entry is the present one.
  private struct Cursor {
    var base: EngineEntry?
    /// The memory table whose entry is the present one; nil when it is the database's.
    var present: Int?
  }

  private let base: any EngineView
  /// Newest first.
  private let sources: [MemorySnapshot]
  /// By engine table. Not arrays: a view lives for one question, and each step of it would pay for
  /// their being shared or not.
  private let cursors: UnsafeMutablePointer<Cursor>
  /// The next node of each memory table, by engine table.
  private let nodes: UnsafeMutablePointer<MemoryNode>
  private let batchBytesMax: Int?

  /// - Parameters:
  ///   - sources: newest first; at least one.
  ///   - batchBytesMax: bytes of the batch that the first source takes; nil when it takes no writes.
  init(base: any EngineView, sources: [MemorySnapshot], batchBytesMax: Int? = nil) {
    self.base = base
    self.sources = sources
    self.batchBytesMax = batchBytesMax
    let tableCount = EngineTable.allCases.count
    cursors = .allocate(capacity: tableCount)
    cursors.initialize(repeating: Cursor(), count: tableCount)
    nodes = .allocate(capacity: tableCount * sources.count)
    nodes.initialize(repeating: 0, count: tableCount * sources.count)
  }

  deinit {
    cursors.deallocate()
    nodes.deallocate()
  }
}

extension MergedView: EngineTransaction {
  func value(_ table: EngineTable, at key: [UInt8]) throws(StoreError) -> EngineBytes? {
    let found = key.withUnsafeBytes { key -> EngineBytes?? in
      for source in sources {
        let node = source.memory.node(table, key, limit: source.limit)
        if node != 0 { return .some(source.memory.value(of: node)) }
      }
      return nil
    }
    if let found { return found }
    return try base.value(table, at: key)
  }

  func seek(_ table: EngineTable, atOrAfter key: [UInt8]) throws(StoreError) -> EngineEntry? {
    let first = table.rawValue * sources.count
    key.withUnsafeBytes { key in
      for (index, source) in sources.enumerated() {
        nodes[first + index] = source.memory.seek(table, key, limit: source.limit)
      }
    }
    cursors[table.rawValue].base = try base.seek(table, atOrAfter: key)
    return try settle(table)
  }

  func next(_ table: EngineTable) throws(StoreError) -> EngineEntry? {
    if let present = cursors[table.rawValue].present {
      advance(table, source: present)
    } else {
      cursors[table.rawValue].base = try base.next(table)
    }
    return try settle(table)
  }

  func skip(_ table: EngineTable, to key: [UInt8]) throws(StoreError) -> EngineEntry? {
    let first = table.rawValue * sources.count
    key.withUnsafeBytes { key in
      for (index, source) in sources.enumerated() {
        nodes[first + index] = source.memory.skip(
          table, from: nodes[first + index], to: key, limit: source.limit)
      }
    }
    if let entry = cursors[table.rawValue].base, entry.key.isBefore(key) {
      cursors[table.rawValue].base = try base.skip(table, to: key)
    }
    return try settle(table)
  }

  func put(
    _ table: EngineTable, key: EngineBytes, count: Int, isAppended: Bool,
    fill: (UnsafeMutableRawBufferPointer) -> Void
  ) throws(StoreError) {
    try target(key.count).put(table, key: key, count: count, isAppended: isAppended, fill: fill)
  }

  func remove(_ table: EngineTable, key: [UInt8]) throws(StoreError) {
    let target = try target(key.count)
    try key.withLentBytes { key throws(StoreError) in try target.remove(table, key: key) }
  }
}

// MARK: - Helpers

extension MergedView {
  /// Finds the least entry of all sources. Where several have its key the newest counts and the others
  /// go on; where that says that the key is gone, all go on.
  private func settle(_ table: EngineTable) throws(StoreError) -> EngineEntry? {
    let first = table.rawValue * sources.count
    while true {
      var least: (source: Int, key: EngineBytes)?
      for index in 0..<sources.count {
        let node = nodes[first + index]
        if node == 0 { continue }
        let key = sources[index].memory.key(of: node)
        guard let found = least else {
          least = (index, key)
          continue
        }
        if key.isBefore(found.key) {
          least = (index, key)
        } else if key.isEqual(to: found.key) {
          advance(table, source: index)
        }
      }
      guard let least else {
        cursors[table.rawValue].present = nil
        return cursors[table.rawValue].base
      }
      if let entry = cursors[table.rawValue].base {
        if entry.key.isBefore(least.key) {
          cursors[table.rawValue].present = nil
          return entry
        }
        if entry.key.isEqual(to: least.key) {
          cursors[table.rawValue].base = try base.next(table)
        }
      }
      let source = sources[least.source]
      let node = nodes[first + least.source]
      if let value = source.memory.value(of: node) {
        cursors[table.rawValue].present = least.source
        return EngineEntry(key: least.key, value: value)
      }
      advance(table, source: least.source)
    }
  }

  private func advance(_ table: EngineTable, source: Int) {
    let (memory, limit) = (sources[source].memory, sources[source].limit)
    let place = table.rawValue * sources.count + source
    nodes[place] = memory.next(after: nodes[place], limit: limit)
  }

  /// The table that takes a write. What the database would refuse must not get into the log.
  private func target(_ keyCount: Int) throws(StoreError) -> MemoryTable {
    guard let batchBytesMax else { preconditionFailure("only the writer's view takes writes") }
    guard sources[0].memory.batchRecord.count <= batchBytesMax else { throw .tooLarge }
    guard (1...Limits.engineKeyBytesMax).contains(keyCount) else {
      throw .storage(doing: "write a key of \(keyCount) bytes", reason: "no key is that long")
    }
    return sources[0].memory
  }
}

extension [UInt8] {
  func withLentBytes<R>(
    _ body: (EngineBytes) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    let result: Result<R, StoreError> = withUnsafeBytes { bytes in
      do throws(StoreError) { return .success(try body(bytes)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}
