// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MVCC
import Synchronization

/// An engine in memory whose flushes can fail or be cut by a crash.
///
/// What was flushed is the *disk*; `reopened` gives a new engine on it, as after a power failure.
package final class SimulatedEngine: Engine {
  /// What happens to a flush.
  package enum Flush: Sendable {
    case done
    /// The batch is refused with this error; nothing of it is on the disk.
    case fails(StoreError)
    /// Power goes before anything is on the disk.
    case crashBefore
    /// Power goes after everything is on the disk, before anybody hears of it.
    case crashAfter
  }

  struct Tables: Sendable {
    var tables = Array(repeating: SortedTable(), count: EngineTable.allCases.count)
  }

  private struct State {
    var flushed: Tables
    /// What stood there before the last step, while a crash may still take that back.
    var beforeStep: Tables?
    var hasPower = true
    var flushes = 0

    mutating func keep(_ content: Tables, isStep: Bool) {
      beforeStep = isStep ? flushed : nil
      flushed = content
    }
  }

  private let state: Mutex<State>
  private let decide: @Sendable (_ flush: Int) -> Flush

  /// - Parameter decide: the fate of each flush, counted from 0.
  package convenience init(decide: @escaping @Sendable (_ flush: Int) -> Flush = { _ in .done }) {
    self.init(Tables(), decide: decide)
  }

  private init(_ tables: Tables, decide: @escaping @Sendable (Int) -> Flush) {
    state = Mutex(State(flushed: tables))
    self.decide = decide
  }

  /// An engine on the same disk, with power.
  package func reopened(
    decide: @escaping @Sendable (_ flush: Int) -> Flush = { _ in .done }
  ) -> SimulatedEngine {
    let left = state.withLock { state in
      // A step that is not lasting is there after every other crash.
      state.flushes.isMultiple(of: 2) ? state.beforeStep ?? state.flushed : state.flushed
    }
    return SimulatedEngine(left, decide: decide)
  }

  /// False after a crash.
  package var hasPower: Bool { state.withLock { $0.hasPower } }
  package var flushes: Int { state.withLock { $0.flushes } }

  /// Changes a stored byte behind the store's back.
  /// - Returns: false when the table has no such entry.
  package func damage(_ table: EngineTable, entry: Int, byte: Int) -> Bool {
    state.withLock { state in
      let entries = state.flushed.tables[table.rawValue].entries
      guard entry < entries.count, byte < entries[entry].value.bytes.count else { return false }
      var value = [UInt8](entries[entry].value.bytes)
      value[byte] ^= 0x10
      state.flushed.tables[table.rawValue].put([UInt8](entries[entry].key.bytes), value)
      return true
    }
  }

  package func count(_ table: EngineTable) -> Int {
    state.withLock { $0.flushed.tables[table.rawValue].entries.count }
  }

  package func read<R>(
    _ body: (any EngineView) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    try body(SimulatedView(try tables()))
  }

  package func write(
    _ body: (any EngineTransaction) throws(StoreError) -> EngineVerdict
  ) throws(StoreError) {
    try write(isStep: false, body)
  }

  package func writeStep(
    _ body: (any EngineTransaction) throws(StoreError) -> EngineVerdict
  ) throws(StoreError) {
    try write(isStep: true, body)
  }

  private func write(
    isStep: Bool, _ body: (any EngineTransaction) throws(StoreError) -> EngineVerdict
  ) throws(StoreError) {
    let view = SimulatedView(try tables())
    guard try body(view) == .commit else { return }
    let flush = state.withLock { state in
      defer { state.flushes += 1 }
      return state.flushes
    }
    switch decide(flush) {
    case .done: state.withLock { $0.keep(view.content, isStep: isStep) }
    case .fails(let error): throw error
    case .crashBefore: try losePower()
    case .crashAfter:
      state.withLock { $0.keep(view.content, isStep: isStep) }
      try losePower()
    }
  }

  package func grow() throws(StoreError) {}

  package func makeRoom() {}

  package func size() throws(StoreError) -> EngineSize {
    let bytes = try tables().tables.reduce(0) { sum, table in
      table.entries.reduce(sum) { $0 + $1.key.bytes.count + $1.value.bytes.count }
    }
    return EngineSize(total: Int64(bytes), inUse: Int64(bytes))
  }

  package func checkpoint() throws(StoreError) {}

  package var isBehind: Bool { false }

  package func waitForCheckpoints() {}

  package var failure: StoreError? { nil }

  package func copy(to path: String) throws(StoreError) {
    throw .storage(doing: "copy to \(path)", reason: "a simulated engine has no file")
  }

  package func defragment() throws(StoreError) {}

  package func close() {
    state.withLock { $0.hasPower = false }
  }

  private func tables() throws(StoreError) -> Tables {
    let tables = state.withLock { $0.hasPower ? $0.flushed : nil }
    guard let tables else { throw .stopped }
    return tables
  }

  private func losePower() throws(StoreError) {
    state.withLock { $0.hasPower = false }
    throw .stopped
  }
}

private final class SimulatedView: EngineTransaction {
  var content: SimulatedEngine.Tables
  private var positions: [Int]

  init(_ content: SimulatedEngine.Tables) {
    self.content = content
    positions = Array(repeating: 0, count: content.tables.count)
  }

  func value(_ table: EngineTable, at key: [UInt8]) -> EngineBytes? {
    content.tables[table.rawValue].value(at: key)
  }

  func seek(_ table: EngineTable, atOrAfter key: [UInt8]) -> EngineEntry? {
    positions[table.rawValue] = content.tables[table.rawValue].position(atOrAfter: key)
    return entry(table)
  }

  func next(_ table: EngineTable) -> EngineEntry? {
    positions[table.rawValue] += 1
    return entry(table)
  }

  func put(
    _ table: EngineTable, key: EngineBytes, count: Int, isAppended: Bool,
    fill: (UnsafeMutableRawBufferPointer) -> Void
  ) {
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBytes(fill)
    content.tables[table.rawValue].put([UInt8](key), value)
  }

  func remove(_ table: EngineTable, key: [UInt8]) {
    content.tables[table.rawValue].remove(key)
  }

  private func entry(_ table: EngineTable) -> EngineEntry? {
    let entries = content.tables[table.rawValue].entries
    let position = positions[table.rawValue]
    guard position < entries.count else { return nil }
    return EngineEntry(key: entries[position].key.bytes, value: entries[position].value.bytes)
  }
}
