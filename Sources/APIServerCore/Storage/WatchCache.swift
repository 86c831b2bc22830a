// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The objects and recent events of one resource, kept up to date by `StoreFeed`.
///
/// It fills itself from the store when first asked, then lives on the feed's changes. Invariant:
/// when live, `table` holds exactly the store's objects at `revision`, and `window` every event
/// after `window.completeAfter`.
///
///     cold ──fill()──▶ filling ──list read──▶ live ──history lost──▶ cold
///                       (changes wait in `pending`)
final class WatchCache: Sendable {
  /// What a reader or watcher sees of one moment.
  struct Snapshot: Sendable {
    var table: ObjectTable
    /// Everything up to this revision is in `table`.
    var revision: Int64
    /// Position in the window of the first event after the snapshot.
    var position: Int
    /// Revision of the resource's own last change, or of the fill.
    var lastChange: Int64
  }

  /// What a watcher gets when it asks for more.
  enum Delivery {
    case events(ArraySlice<CacheEvent>, next: Int)
    /// Nothing new up to this revision.
    case none(revision: Int64)
    /// The watcher was too slow, or the cache was emptied: the watch must end.
    case fellBehind
  }

  private enum Phase {
    case cold
    case filling(pending: [StoredChange])
    case live
  }

  private struct State {
    var phase = Phase.cold
    var table = ObjectTable()
    var window = EventWindow(after: 0, countMax: 1, bytesMax: 1)
    /// Changes up to here are applied.
    var revision: Int64 = 0
    var lastChange: Int64 = 0
    /// Revision of the fill; changes up to it are in the table already.
    var filledAt: Int64 = 0
    /// Counts fills; a watcher of an earlier fill has to end.
    var generation = 0
    var bookmarkTick = 0
    var nextWaiter = 0
    var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
    var fillWaiters: [CheckedContinuation<Void, Never>] = []
  }

  /// Folder below the store's prefix with a slash at the end, such as `pods/`.
  let folder: String
  /// Finds the values that selectors ask for.
  let index: SelectorIndex
  private let storage: any ObjectStorage
  private let state = Mutex(State())

  init(folder: String, index: SelectorIndex, storage: any ObjectStorage) {
    self.folder = folder
    self.index = index
    self.storage = storage
  }

  // MARK: - Reading

  /// Whether reads can be served.
  var isLive: Bool {
    state.withLock { if case .live = $0.phase { true } else { false } }
  }

  /// Number of objects held.
  var objectCount: Int { state.withLock { $0.table.objects.count } }

  /// The objects as of now; fills the cache when it is cold.
  func snapshot() async throws -> Snapshot {
    while true {
      if let snapshot = currentSnapshot { return snapshot }
      try await fill()
    }
  }

  /// The objects as of now, nil when the cache is not live.
  var currentSnapshot: Snapshot? {
    state.withLock { state in
      guard case .live = state.phase else { return nil }
      return Snapshot(
        table: state.table, revision: state.revision, position: state.window.end,
        lastChange: state.lastChange)
    }
  }

  /// One object as of now.
  func object(_ key: String) -> CachedObject? { state.withLock { $0.table[key] } }

  // MARK: - Watching

  /// Where a watch begins that has seen everything up to `revision`.
  enum Start {
    case at(position: Int, generation: Int)
    /// Events after the revision are gone; `oldest` is the first revision that can be asked for.
    case tooOld(oldest: Int64)
  }

  func start(after revision: Int64) -> Start {
    state.withLock { state in
      guard let position = state.window.position(after: revision) else {
        return .tooOld(oldest: state.window.completeAfter)
      }
      return .at(position: position, generation: state.generation)
    }
  }

  /// The snapshot and the position after it, of one moment.
  func startWithSnapshot() async throws -> (snapshot: Snapshot, generation: Int) {
    while true {
      let start: (Snapshot, Int)? = state.withLock { state in
        guard case .live = state.phase else { return nil }
        let snapshot = Snapshot(
          table: state.table, revision: state.revision, position: state.window.end,
          lastChange: state.lastChange)
        return (snapshot, state.generation)
      }
      if let start { return start }
      try await fill()
    }
  }

  /// Up to `limit` events from `position`.
  func events(from position: Int, generation: Int, limit: Int) -> Delivery {
    state.withLock { state in
      guard state.generation == generation, case .live = state.phase,
        let events = state.window.events(from: position, limit: limit)
      else { return .fellBehind }
      if events.isEmpty { return .none(revision: state.revision) }
      return .events(events, next: position + events.count)
    }
  }

  /// Counts rounds of bookmarks; a watcher that sees it grow sends one.
  var bookmarkTick: Int { state.withLock { $0.bookmarkTick } }

  /// Waits until there are events after `position`, the cache was emptied, it is time for
  /// bookmarks, or the task was cancelled.
  func waitForEvents(after position: Int, generation: Int, tick: Int) async {
    let id = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          guard state.generation == generation, state.window.end == position,
            state.bookmarkTick == tick, !Task.isCancelled
          else { return true }
          state.waiters[id] = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
    }
  }

  // MARK: - Feeding

  /// Takes in changes of this folder, in order. `revision` is the feed's position after them.
  func apply(_ changes: [StoredChange], revision: Int64) {
    let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      switch state.phase {
      case .cold: return []
      case .filling(var pending):
        pending += changes
        state.phase = .filling(pending: pending)
        return []
      case .live:
        for change in changes { apply(change, to: &state) }
        state.revision = max(state.revision, revision)
        return changes.isEmpty ? [] : takeWaiters(&state)
      }
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Wakes watchers that want a bookmark.
  func tick() {
    let waiters = state.withLock { state in
      state.bookmarkTick += 1
      return takeWaiters(&state)
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Forgets everything: the feed lost history. Watches end, the next reader fills again.
  func empty() {
    let waiters = state.withLock { state in
      if case .live = state.phase { state.phase = .cold }
      state.table = ObjectTable()
      state.generation += 1
      return takeWaiters(&state)
    }
    for waiter in waiters { waiter.resume() }
  }

  private func takeWaiters(_ state: inout State) -> [CheckedContinuation<Void, Never>] {
    defer { state.waiters.removeAll(keepingCapacity: true) }
    return Array(state.waiters.values)
  }

  private func apply(_ change: StoredChange, to state: inout State) {
    // What the fill has read already comes again when it was written while the fill ran.
    guard change.revision > state.filledAt else { return }
    let key = String(change.key.dropFirst(folder.count))
    state.revision = max(state.revision, change.revision)
    state.lastChange = change.revision
    if let bytes = change.bytes {
      guard let object = index.object(key: key, envelope: bytes, revision: change.revision) else {
        return
      }
      let previous = state.table.put(object)
      state.window.append(
        CacheEvent(
          kind: previous == nil ? .added : .modified, object: object, previous: previous))
    } else if let previous = state.table.remove(key) {
      state.window.append(
        CacheEvent(
          kind: .deleted, object: previous.at(revision: change.revision), previous: previous))
    }
  }

  // MARK: - Filling

  /// Reads the folder from the store. One reader does it, the others wait for that one.
  private func fill() async throws {
    let isMine = state.withLock { state -> Bool? in
      switch state.phase {
      case .cold:
        state.phase = .filling(pending: [])
        return true
      case .filling: return false
      case .live: return nil
      }
    }
    guard let isMine else { return }
    guard isMine else {
      await waitForFill()
      return
    }
    do {
      let generation = state.withLock { $0.generation }
      let (objects, revision) = try await readFolder()
      finishFill(objects, revision: revision, generation: generation)
    } catch {
      abandonFill()
      throw error
    }
  }

  /// Fills the cache as of `revision`, with the events that led there: watches from before this
  /// process go on where they were.
  /// - Parameters:
  ///   - history: changes of this folder after `completeAfter`, up to `revision`.
  func fill(at revision: Int64, history: [PastChange], completeAfter: Int64) async throws {
    let generation = state.withLock { state -> Int? in
      guard case .cold = state.phase else { return nil }
      state.phase = .filling(pending: [])
      return state.generation
    }
    guard let generation else { return }
    do {
      let (objects, read) = try await readFolder(at: revision)
      finishFill(
        objects, revision: read, generation: generation, history: history,
        completeAfter: completeAfter)
    } catch {
      abandonFill()
      throw error
    }
  }

  /// Puts an event from before the fill into the window; the table has its result already.
  private func recall(_ past: PastChange, in state: inout State) {
    let change = past.change
    let key = String(change.key.dropFirst(folder.count))
    func object(_ bytes: [UInt8]?) -> CachedObject? {
      bytes.flatMap { index.object(key: key, envelope: $0, revision: change.revision) }
    }
    let previous = object(past.previous)
    if let current = object(change.bytes) {
      state.window.append(
        CacheEvent(
          kind: previous == nil ? .added : .modified, object: current, previous: previous))
    } else if let previous {
      state.window.append(CacheEvent(kind: .deleted, object: previous, previous: previous))
    }
  }

  private func waitForFill() async {
    await withCheckedContinuation { continuation in
      let isDone = state.withLock { state in
        guard case .filling = state.phase else { return true }
        state.fillWaiters.append(continuation)
        return false
      }
      if isDone { continuation.resume() }
    }
  }

  /// - Parameter exact: revision to read at; 0 for the current one.
  private func readFolder(
    at exact: Int64 = 0
  ) async throws -> (objects: [CachedObject], revision: Int64) {
    var objects: [CachedObject] = []
    var revision = exact
    var start: String?
    repeat {
      let page = try await storage.list(
        folder: folder, from: start, limit: Limits.storePageObjects, revision: revision)
      revision = page.revision
      objects.reserveCapacity(Int(clamping: page.totalCount))
      for value in page.values {
        let key = String(value.key.dropFirst(folder.count))
        if let object = index.object(
          key: key, envelope: value.bytes, revision: value.modRevision)
        {
          objects.append(object)
        }
      }
      let hasMore = page.totalCount > Int64(page.values.count)
      start = hasMore ? page.values.last.map { $0.key + "\0" } : nil
    } while start != nil
    return (objects, revision)
  }

  /// Goes live, unless `empty()` came in between: then changes may be missing after `revision`.
  private func finishFill(
    _ objects: [CachedObject], revision: Int64, generation: Int, history: [PastChange] = [],
    completeAfter: Int64? = nil
  ) {
    let waiters = state.withLock { state in
      defer { state.fillWaiters = [] }
      guard case .filling(let pending) = state.phase, state.generation == generation else {
        state.phase = .cold
        return state.fillWaiters
      }
      state.phase = .live
      state.table = ObjectTable(sorted: objects)
      state.revision = revision
      state.lastChange = revision
      state.filledAt = revision
      state.generation += 1
      state.window = EventWindow(
        after: completeAfter ?? revision, countMax: Limits.eventWindowMax,
        bytesMax: Limits.eventWindowBytesMax)
      for past in history { recall(past, in: &state) }
      for change in pending { apply(change, to: &state) }
      return state.fillWaiters
    }
    for waiter in waiters { waiter.resume() }
  }

  private func abandonFill() {
    let waiters = state.withLock { state in
      state.phase = .cold
      defer { state.fillWaiters = [] }
      return state.fillWaiters
    }
    for waiter in waiters { waiter.resume() }
  }
}
