// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MVCC
import Synchronization

/// A folder in memory whose operations can fail or be cut by a crash.
///
/// What was flushed is on the disk. Of what was not, `reopened` keeps what its caller chooses, in
/// sectors of 512 bytes: nothing, everything, or any part.
package final class SimulatedDisk: Disk {
  package static let sectorBytes = 512

  package enum Operation: Sendable, Equatable {
    case open(String)
    case rename(String, to: String)
    case remove(String)
    case flushNames
    case read(String, offset: Int, count: Int)
    case write(String, offset: Int, count: Int)
    case flush(String)
    case truncate(String, to: Int)
  }

  /// What happens to an operation.
  package enum Fate: Sendable {
    case done
    /// It fails with this error and has done nothing.
    case fails(StoreError)
    /// Power goes before it.
    case crashBefore
    /// Power goes after it, before anybody hears of it.
    case crashAfter
  }

  /// Decides on the fate of each operation, counted from 0; may block, which makes a slow disk.
  package typealias Decide = @Sendable (_ operation: Operation, _ number: Int) -> Fate

  private struct State {
    var files: [String: SimulatedContent] = [:]
    /// Names as of the last `flushNames`.
    var flushedNames: [String: SimulatedContent] = [:]
    var hasPower = true
    var operations = 0
    var flushes = 0
    var writtenBytes = 0
  }

  private let state: Mutex<State>
  private let decide: Decide
  /// Whether it takes whole blocks past a cache, or only any bytes.
  fileprivate let takesBlocks: Bool

  package convenience init(
    takesBlocks: Bool = true, decide: @escaping Decide = { _, _ in .done }
  ) {
    self.init(files: [:], takesBlocks: takesBlocks, decide: decide)
  }

  private init(
    files: [String: SimulatedContent], takesBlocks: Bool, decide: @escaping Decide
  ) {
    state = Mutex(State(files: files, flushedNames: files))
    self.takesBlocks = takesBlocks
    self.decide = decide
  }

  /// A disk with what survived, and power.
  /// - Parameter keeps: whether a sector that was written and not flushed is on the disk; asked once
  ///   for each, by file and number in it.
  package func reopened(
    keeping keeps: (_ name: String, _ sector: Int) -> Bool = { _, _ in false },
    decide: @escaping Decide = { _, _ in .done }
  ) -> SimulatedDisk {
    let names = state.withLock { $0.flushedNames }
    var files: [String: SimulatedContent] = [:]
    for (name, content) in names.sorted(by: { $0.key < $1.key }) {
      files[name] = content.surviving { keeps(name, $0) }
    }
    return SimulatedDisk(files: files, takesBlocks: takesBlocks, decide: decide)
  }

  /// False after a crash.
  package var hasPower: Bool { state.withLock { $0.hasPower } }
  package var operations: Int { state.withLock { $0.operations } }
  package var flushes: Int { state.withLock { $0.flushes } }
  package var writtenBytes: Int { state.withLock { $0.writtenBytes } }

  /// The bytes of a file as programs see them; nil when there is none.
  package func bytes(of name: String) -> [UInt8]? {
    state.withLock { $0.files[name]?.present }
  }

  /// Replaces a file behind everybody's back, flushed.
  package func replace(_ name: String, with bytes: [UInt8]) {
    state.withLock { state in
      let content = state.files[name] ?? SimulatedContent()
      content.replace(with: bytes)
      state.files[name] = content
      state.flushedNames[name] = content
    }
  }

  /// Cuts the power from outside.
  package func losePower() {
    state.withLock { $0.hasPower = false }
  }

  package func list() throws(StoreError) -> [String] {
    let names = state.withLock { $0.hasPower ? $0.files.keys.sorted() : nil }
    guard let names else { throw .stopped }
    return names
  }

  package func open(_ name: String) throws(StoreError) -> any DiskFile {
    let content = try run(.open(name)) { state in
      let content = state.files[name] ?? SimulatedContent()
      state.files[name] = content
      return content
    }
    return SimulatedFile(name: name, disk: self, content: content)
  }

  package func rename(_ old: String, to new: String) throws(StoreError) {
    try run(.rename(old, to: new)) { $0.files[new] = $0.files.removeValue(forKey: old) }
  }

  package func remove(_ name: String) throws(StoreError) {
    try run(.remove(name)) { $0.files[name] = nil }
  }

  package func flushNames() throws(StoreError) {
    try run(.flushNames) { $0.flushedNames = $0.files }
  }

  fileprivate func length(_ content: SimulatedContent) throws(StoreError) -> Int {
    let length = state.withLock { $0.hasPower ? content.present.count : nil }
    guard let length else { throw .stopped }
    return length
  }

  fileprivate func read(
    _ name: String, _ content: SimulatedContent, at offset: Int, count: Int
  ) throws(StoreError) -> [UInt8] {
    try run(.read(name, offset: offset, count: count)) { _ in
      let present = content.present
      let first = min(offset, present.count)
      return Array(present[first..<min(present.count, first + count)])
    }
  }

  fileprivate func write(
    _ name: String, _ content: SimulatedContent, at offset: Int, _ bytes: [UInt8]
  ) throws(StoreError) {
    try run(.write(name, offset: offset, count: bytes.count)) { state in
      content.write(bytes, at: offset)
      state.writtenBytes += bytes.count
    }
  }

  fileprivate func flush(_ name: String, _ content: SimulatedContent) throws(StoreError) {
    try run(.flush(name)) { state in
      content.flush()
      state.flushes += 1
    }
  }

  fileprivate func truncate(
    _ name: String, _ content: SimulatedContent, to length: Int
  ) throws(StoreError) {
    try run(.truncate(name, to: length)) { _ in content.truncate(to: length) }
  }

  private func run<R: Sendable>(
    _ operation: Operation, _ body: (inout State) -> R
  ) throws(StoreError) -> R {
    let number = state.withLock { state -> Int? in
      guard state.hasPower else { return nil }
      defer { state.operations += 1 }
      return state.operations
    }
    guard let number else { throw .stopped }
    switch decide(operation, number) {
    case .done: return state.withLock { body(&$0) }
    case .fails(let error): throw error
    case .crashBefore:
      losePower()
      throw .stopped
    case .crashAfter:
      state.withLock { state in
        _ = body(&state)
        state.hasPower = false
      }
      throw .stopped
    }
  }
}

/// A file's bytes: what programs see, and what is surely on the disk.
// Safety: touched only under the lock of the disk.
private final class SimulatedContent: @unchecked Sendable {
  private(set) var present: [UInt8] = []
  private var flushed: [UInt8] = []
  private var dirty: Set<Int> = []

  func write(_ bytes: [UInt8], at offset: Int) {
    guard !bytes.isEmpty else { return }
    let end = offset + bytes.count
    if present.count < end {
      present.append(contentsOf: repeatElement(0, count: end - present.count))
    }
    present.replaceSubrange(offset..<end, with: bytes)
    dirty.formUnion(offset / SimulatedDisk.sectorBytes...(end - 1) / SimulatedDisk.sectorBytes)
  }

  func flush() {
    flushed = present
    dirty = []
  }

  func truncate(to length: Int) {
    if length < present.count { present.removeLast(present.count - length) }
  }

  func replace(with bytes: [UInt8]) {
    present = bytes
    flush()
  }

  /// What is left after a crash.
  func surviving(_ keeps: (Int) -> Bool) -> SimulatedContent {
    let result = SimulatedContent()
    var bytes = flushed
    for sector in dirty.sorted() where keeps(sector) {
      let first = sector * SimulatedDisk.sectorBytes
      let end = min(first + SimulatedDisk.sectorBytes, present.count)
      guard first < end else { continue }
      if bytes.count < end { bytes.append(contentsOf: repeatElement(0, count: end - bytes.count)) }
      bytes.replaceSubrange(first..<end, with: present[first..<end])
    }
    result.replace(with: bytes)
    return result
  }
}

private final class SimulatedFile: DiskFile {
  private let name: String
  private let disk: SimulatedDisk
  private let content: SimulatedContent

  init(name: String, disk: SimulatedDisk, content: SimulatedContent) {
    self.name = name
    self.disk = disk
    self.content = content
  }

  func length() throws(StoreError) -> Int { try disk.length(content) }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(StoreError) -> Int {
    let bytes = try disk.read(name, content, at: offset, count: buffer.count)
    buffer.copyBytes(from: bytes)
    return bytes.count
  }

  func write(_ bytes: EngineBytes, at offset: Int) throws(StoreError) {
    try disk.write(name, content, at: offset, [UInt8](bytes))
  }

  func writeBlocks(_ blocks: EngineBytes, at offset: Int) throws(StoreError) -> Bool {
    guard disk.takesBlocks else { return false }
    do throws(StoreError) { try write(blocks, at: offset) } catch {
      guard error != .stopped else { throw error }
      // A write that fails here changes nothing: the other way is tried, and says why.
      return false
    }
    return true
  }

  func flush() throws(StoreError) { try disk.flush(name, content) }

  func truncate(to length: Int) throws(StoreError) { try disk.truncate(name, content, to: length) }
}
