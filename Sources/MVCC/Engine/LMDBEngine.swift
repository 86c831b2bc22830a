// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLMDB
import Glibc
import Synchronization
import Telemetry

/// The engine of real stores: LMDB in one file.
///
/// Readers take a view from a pool and never wait for the writer. Only growing the map and swapping
/// in a defragmented file keep them out for a moment, because LMDB allows neither beside an open
/// transaction. Growing waits for copies first, without keeping readers out.
package final class LMDBEngine: Engine {
  private struct Gate {
    var environment: LMDBEnvironment?
    var idle: [LMDBView] = []
    var active = 0
    var isExclusive = false
    /// Copies under way, which read for long beside the pool.
    var copies = 0
    /// No further copy begins.
    var isGrowing = false
  }

  /// The database file in its folder.
  package static let fileName = "store.mdb"

  private let gate: Monitor<Gate>
  private let path: String
  private let lock: Mutex<FileLock?>
  private let mapBytes: Mutex<Int>
  /// True after the last attempt to lengthen the file failed: it was logged.
  private let isShortOfRoom = Atomic(false)
  private let logger = Logger(component: "store")

  /// Opens the database in `directory`, made if it is missing.
  /// - Parameter mapBytes: address space to reserve; it grows when needed.
  package init(directory: String, mapBytes: Int = Limits.mapBytesMin) throws(StoreError) {
    try Self.makeDirectory(directory)
    path = directory + "/" + Self.fileName
    lock = Mutex(try FileLock(path: directory + "/store.lock"))
    unlink(Self.spare(path))
    let length = Self.fileLength(path)
    let reserved = max(mapBytes, length + length / 2)
    self.mapBytes = Mutex(reserved)
    gate = Monitor(Gate(environment: try LMDBEnvironment(path: path, mapBytes: reserved)))
    try Self.flushDirectory(directory)
  }

  package func read<R>(
    _ body: (any EngineView) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    let view = try takeView()
    defer { giveBack(view) }
    return try body(view)
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
    guard let environment = gate.withLock({ $0.environment }) else { throw .stopped }
    let view = try LMDBView(writing: environment, isStep: isStep)
    let verdict: EngineVerdict
    do throws(StoreError) {
      verdict = try body(view)
    } catch {
      view.abort()
      throw error
    }
    switch verdict {
    case .commit:
      do throws(StoreError) {
        try view.commit()
      } catch {
        // LMDB calls a write that the disk had no room for an I/O error when it was cut short.
        throw environment.isDiskFull ? .outOfSpace : error
      }
    case .abandon: view.abort()
    }
  }

  package func grow() throws(StoreError) {
    let doubled = mapBytes.withLock { bytes in
      bytes *= 2
      return bytes
    }
    // The map may move, and a copy reads from it.
    gate.wait { gate -> Void? in
      gate.isGrowing = true
      return gate.copies == 0 ? () : nil
    }
    defer {
      gate.withLock { $0.isGrowing = false }
      gate.wakeAll()
    }
    try exclusively { gate throws(StoreError) in
      guard let environment = gate.environment else { throw .stopped }
      try check(mdb_env_set_mapsize(environment.handle, doubled), "grow map to \(doubled) bytes")
    }
  }

  /// Best effort: without it writes are slower, and a full disk shows when one needs the space.
  package func makeRoom() {
    do throws(StoreError) {
      try gate.withLock { $0.environment }?.makeRoom()
      isShortOfRoom.store(false, ordering: .relaxed)
    } catch {
      guard !isShortOfRoom.exchange(true, ordering: .relaxed) else { return }
      logger.warning("could not prepare the database for growth", ["error": "\(error)"])
    }
  }

  package func size() throws(StoreError) -> EngineSize {
    let view = try takeView()
    defer { giveBack(view) }
    guard let environment = gate.withLock({ $0.environment }) else { throw .stopped }
    return try environment.size(in: view.transaction)
  }

  package func checkpoint() throws(StoreError) {}

  package var isBehind: Bool { false }

  package func waitForCheckpoints() {}

  package var failure: StoreError? { nil }

  /// The copy stands alone: that a log belongs to this database is taken out of it.
  package func copy(to path: String) throws(StoreError) {
    try copyFile(to: path)
    defer { unlink(path + "-lock") }
    let bytes = max(Limits.mapBytesMin, 2 * Self.fileLength(path))
    let view = try LMDBView(writing: try LMDBEnvironment(path: path, mapBytes: bytes))
    try view.remove(.meta, key: LogMark.key)
    try view.commit()
  }

  private func copyFile(to path: String) throws(StoreError) {
    let environment = gate.wait { gate -> LMDBEnvironment?? in
      if gate.isGrowing { return nil }
      gate.copies += 1
      return .some(gate.environment)
    }
    defer {
      gate.withLock { $0.copies -= 1 }
      gate.wakeAll()
    }
    guard let environment else { throw .stopped }
    try PacedCopy.run(environment, to: path)
  }

  /// Copies without free pages beside running readers, then swaps the files. Nothing may be written
  /// meanwhile; reads wait for the swap alone.
  package func defragment() throws(StoreError) {
    let spare = Self.spare(path)
    unlink(spare)
    defer { unlink(spare) }
    try copyFile(to: spare)
    // The last one to close a file that has no name any more frees its pages, which takes long: not
    // while reads wait.
    let replaced = open(path, O_RDONLY | O_CLOEXEC)
    defer { if replaced >= 0 { Glibc.close(replaced) } }
    let bytes = mapBytes.withLock { $0 }
    let (path, directory) = (
      path, String(path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex))
    )
    try exclusively { gate throws(StoreError) in
      guard gate.environment != nil else { throw .stopped }
      gate.environment = nil
      let isSwapped = rename(spare, path) == 0
      let failure = StoreError.system("swap in the defragmented file")
      gate.environment = try LMDBEnvironment(path: path, mapBytes: bytes)
      if !isSwapped { throw failure }
      try Self.flushDirectory(directory)
    }
  }

  package func close() {
    closeGate()
    gate.wait { gate -> Void? in
      guard gate.active == 0 else { return nil }
      gate.idle = []
      gate.environment = nil
      gate.isExclusive = false
      return ()
    }
    gate.wakeAll()
    lock.withLock { $0 = nil }
  }
}

// MARK: - Views

extension LMDBEngine {
  private func takeView() throws(StoreError) -> LMDBView {
    let (view, environment) = gate.wait { gate -> (LMDBView?, LMDBEnvironment?)? in
      guard !gate.isExclusive, gate.active < Limits.engineReadersMax else { return nil }
      gate.active += 1
      return (gate.idle.popLast(), gate.environment)
    }
    do throws(StoreError) {
      guard let environment else { throw .stopped }
      guard let view else { return try LMDBView(reading: environment) }
      try view.renew()
      return view
    } catch {
      gate.withLock { $0.active -= 1 }
      gate.wakeAll()
      throw error
    }
  }

  private func giveBack(_ view: LMDBView) {
    view.reset()
    let mustWake = gate.withLock { gate in
      gate.active -= 1
      gate.idle.append(view)
      return gate.isExclusive || gate.active == Limits.engineReadersMax - 1
    }
    if mustWake { gate.wakeAll() }
  }

  /// Lets no new view begin until `isExclusive` is taken back.
  private func closeGate() {
    gate.wait { gate -> Void? in
      if gate.isExclusive { return nil }
      gate.isExclusive = true
      return ()
    }
  }

  /// Runs `body` while no view is open.
  private func exclusively(_ body: (inout Gate) throws(StoreError) -> Void) throws(StoreError) {
    closeGate()
    let result = gate.wait { gate -> Result<Void, StoreError>? in
      guard gate.active == 0 else { return nil }
      gate.idle = []
      defer { gate.isExclusive = false }
      do throws(StoreError) { return .success(try body(&gate)) } catch { return .failure(error) }
    }
    gate.wakeAll()
    try result.get()
  }
}

// MARK: - Files

extension LMDBEngine {
  private static func spare(_ path: String) -> String { path + ".spare" }

  private static func makeDirectory(_ path: String) throws(StoreError) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .system("make directory \(path)")
    }
  }

  private static func fileLength(_ path: String) -> Int {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return 0 }
    defer { Glibc.close(descriptor) }
    return max(0, lseek(descriptor, 0, SEEK_END))
  }

  /// Flushes the directory, so that a new file's name survives a crash.
  private static func flushDirectory(_ path: String) throws(StoreError) {
    try flush(path, flags: O_RDONLY | O_DIRECTORY)
  }

  private static func flush(_ path: String, flags: CInt) throws(StoreError) {
    let descriptor = open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system("open \(path)") }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system("flush \(path)") }
  }
}

/// A lock file: one process at a time has the store open.
private final class FileLock: Sendable {
  private let descriptor: CInt

  init(path: String) throws(StoreError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system("open \(path)") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(descriptor)
      throw .storage(doing: "lock \(path)", reason: "another process has this store open")
    }
  }

  deinit {
    // A process that another thread is just starting may still share the descriptor.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
