// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// A sealed table goes into the database in steps, each a transaction of its own: what the log flushes meanwhile waits
// for a step, in the processor and on the disk, and not for the whole table. A step is whole batches, in the
// order in which they came, and says so in the log's mark. So after each step the database is what it was after some
// batch, and a copy, a crash or a damaged log finds nothing half done.
//
//   batches   1: put a, put b   2: put a   3: put c   4: remove b
//   steps     a@2, b@1                     c@3, b gone

/// The operations of a table in groups of batches.
struct CheckpointSteps {
  private let memory: MemoryTable
  /// By step, then by engine table and key, the newest of a key first.
  private var nodes: [MemoryNode]
  /// Where each step's nodes begin, and where the last one's end.
  private var starts: [Int]
  /// The last batch of each step.
  private var lastBatches: [UInt32]

  var count: Int { lastBatches.count }

  /// - Parameters:
  ///   - done: the last batch that is in the database.
  ///   - operations: how many a step has, and those of its last batch.
  init(of memory: MemoryTable, after done: UInt32, operations: Int) {
    self.memory = memory
    nodes = []
    starts = [0]
    lastBatches = []
    var counts = [Int](repeating: 0, count: Int(memory.batch - min(done, memory.batch)))
    memory.forEachNode { node in
      let batch = memory.batch(of: node)
      if batch > done { counts[Int(batch - done) - 1] += 1 }
    }
    var steps = [Int](repeating: 0, count: counts.count)
    var gathered = 0
    for (index, count) in counts.enumerated() {
      steps[index] = lastBatches.count
      gathered += count
      guard gathered >= operations || index == counts.count - 1 else { continue }
      lastBatches.append(done + UInt32(index) + 1)
      starts.append((starts.last ?? 0) + gathered)
      gathered = 0
    }
    nodes = [MemoryNode](repeating: 0, count: starts.last ?? 0)
    var places = starts
    memory.forEachNode { node in
      let batch = memory.batch(of: node)
      guard batch > done else { return }
      let step = steps[Int(batch - done) - 1]
      nodes[places[step]] = node
      places[step] += 1
    }
  }

  func lastBatch(of step: Int) -> UInt32 { lastBatches[step] }

  /// Brings a database that has all steps before `step` up to the end of it.
  func copy(_ step: Int, to transaction: any EngineTransaction) throws(StoreError) {
    var newest: (table: EngineTable, key: EngineBytes)?
    for node in nodes[starts[step]..<starts[step + 1]] {
      guard let table = memory.table(of: node) else { continue }
      let key = memory.key(of: node)
      if let newest, newest.table == table, newest.key.isEqual(to: key) { continue }
      newest = (table, key)
      try memory.copy(node, of: table, to: transaction)
    }
  }
}

extension MemoryTable {
  /// Brings a database that has the batches up to `done` up to what this table says.
  func copyAll(after done: UInt32, to transaction: any EngineTransaction) throws(StoreError) {
    for table in EngineTable.allCases {
      var node = first(table, limit: .max)
      while node != 0 {
        if batch(of: node) > done { try copy(node, of: table, to: transaction) }
        node = next(after: node, limit: .max)
      }
    }
  }

  fileprivate func copy(
    _ node: MemoryNode, of table: EngineTable, to transaction: any EngineTransaction
  ) throws(StoreError) {
    let key = key(of: node)
    guard let value = value(of: node) else {
      return try transaction.remove(table, key: [UInt8](key))
    }
    try transaction.put(
      table, key: key, count: value.count, isAppended: isAppended(node)
    ) { $0.copyMemory(from: value) }
  }
}
