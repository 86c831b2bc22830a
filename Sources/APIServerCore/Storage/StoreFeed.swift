// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform
import Synchronization
package import Telemetry

/// The one store watch of this API server. It carries every change below the prefix to the watch
/// cache of its resource.
///
/// One watch instead of one per resource: whatever is written anywhere moves `revision` on, so a
/// read that has to be as fresh as the store finds out without asking for progress, and an idle
/// resource costs nothing.
package final class StoreFeed: Sendable {
  private struct State {
    var revision: Int64 = 0
    /// Up to here every change has come: where the watch is taken up again.
    var complete: Int64 = 0
    /// The watch broke and has not been taken up again: waiting for it would be in vain.
    var isBroken = false
    var caches: [String: WatchCache] = [:]
    var nextWaiter = 0
    var waiters: [Int: (revision: Int64, continuation: CheckedContinuation<Void, Never>)] = [:]
  }

  private let storage: any ObjectStorage
  let environment: Environment
  private let logger: Logger
  private let state = Mutex(State())
  private let probe: RevisionProbe

  package init(storage: any ObjectStorage, environment: Environment, logger: Logger) {
    self.storage = storage
    self.environment = environment
    self.logger = logger
    self.probe = RevisionProbe(storage: storage)
  }

  /// Everything up to this revision is in the caches.
  package var revision: Int64 { state.withLock { $0.revision } }

  private var complete: Int64 { state.withLock { $0.complete } }

  /// The cache of a folder; the same one for everybody who asks.
  func cache(folder: String, index: SelectorIndex) -> WatchCache {
    state.withLock { state in
      if let cache = state.caches[folder] { return cache }
      let cache = WatchCache(folder: folder, index: index, storage: storage)
      state.caches[folder] = cache
      return cache
    }
  }

  // MARK: - Freshness

  /// Waits until the caches hold everything that was in the store when this was called.
  /// - Returns: false when the feed did not get there in time: read from the store instead.
  func catchUp() async throws -> Bool {
    let target = try await probe.revision()
    return try await wait(for: target)
  }

  /// Waits until the caches have reached `target`, for at most `Limits.catchUpWait`.
  func wait(for target: Int64) async throws -> Bool {
    let (reached, isBroken) = state.withLock { ($0.revision, $0.isBroken) }
    if reached >= target { return true }
    if isBroken { return false }
    return try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        await self.waitForRevision(target)
        return self.revision >= target
      }
      group.addTask { [environment, storage] in
        // A write outside the prefix moves the store on without a change for us; only then is
        // progress asked for. (etcd before 3.4.25 may answer ahead of changes under way, so not
        // at once.)
        try await environment.sleep(for: Limits.catchUpPatience)
        await storage.requestProgress()
        try await environment.sleep(for: Limits.catchUpWait)
        return false
      }
      let result = try await group.next() ?? false
      group.cancelAll()
      return result
    }
  }

  private func waitForRevision(_ target: Int64) async {
    let id = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          guard state.revision < target, !Task.isCancelled else { return true }
          state.waiters[id] = (target, continuation)
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: id) }?.continuation.resume()
    }
  }

  // MARK: - Running

  /// Finds out where the store stands and starts from there. To be called before the first request.
  ///
  /// Order matters: caches that fill after `revision` is set read at it or later, so the changes
  /// that come next close the gap; those that filled before are emptied.
  package func start() async throws {
    let current = try await storage.currentRevision()
    state.withLock { state in
      state.revision = current
      state.complete = current
    }
    for cache in caches { cache.empty() }
  }

  /// Fills every cache as of `start`, with recent events from the store's history, so that watches
  /// from before a restart of this server go on instead of listing again. Best effort: without
  /// the history caches fill when they are first asked.
  package func recall() async {
    let last = revision
    let first = max(last - Limits.recalledRevisions, 0) + 1
    // A new store has nothing to tell, and would have to be asked for progress to say so.
    guard last > 1 else { return }
    do {
      let (changes, completeAfter) = try await recent(from: first, through: last)
      var groups: [String: [PastChange]] = [:]
      for change in changes {
        if let folder = folder(of: change.change.key) { groups[folder, default: []].append(change) }
      }
      for cache in caches {
        try await cache.fill(
          at: last, history: groups[cache.folder] ?? [], completeAfter: completeAfter)
      }
    } catch {
      logger.info("no history to resume watches from", ["error": "\(error)"])
    }
  }

  private func recent(
    from first: Int64, through last: Int64
  ) async throws -> (changes: [PastChange], completeAfter: Int64) {
    try await withThrowingTaskGroup(of: ([PastChange], Int64).self) { group in
      group.addTask { [storage] in
        do {
          return (try await storage.history(folder: "", from: first, through: last), first - 1)
        } catch StorageError.compacted(let through) where through < last {
          let changes = try await storage.history(folder: "", from: through + 1, through: last)
          return (changes, through)
        }
      }
      group.addTask { [environment] in
        try await environment.sleep(for: Limits.recallWait)
        throw StorageError.unavailable("history took too long")
      }
      defer { group.cancelAll() }
      guard let recent = try await group.next() else { throw CancellationError() }
      return recent
    }
  }

  /// Follows the store until cancelled. A broken watch is taken up again where it ended.
  package func run() async throws {
    var failures = 0
    while !Task.isCancelled {
      do {
        if revision == 0 { try await start() }
        try await storage.watch(folder: "", after: complete) { item in
          failures = 0
          self.receive(item)
        }
      } catch StorageError.compacted(let through) {
        logger.warning("store history lost, caches are read again", ["revision": "\(through)"])
        state.withLock { $0.revision = 0 }
      } catch is CancellationError {
        break
      } catch {
        logger.warning("store watch broke, trying again", ["error": "\(error)"])
      }
      state.withLock { $0.isBroken = true }
      failures = min(failures + 1, 6)
      try await environment.sleep(for: .milliseconds(50 << failures))
    }
  }

  /// Lets watchers send bookmarks once a minute, until cancelled.
  package func runBookmarks() async throws {
    var last: Int64 = 0
    while !Task.isCancelled {
      try await environment.sleep(for: Limits.bookmarkInterval)
      guard revision != last else { continue }
      last = revision
      for cache in caches { cache.tick() }
    }
  }

  private var caches: [WatchCache] { state.withLock { Array($0.caches.values) } }

  private func receive(_ item: StorageWatchItem) {
    switch item {
    case .started: state.withLock { $0.isBroken = false }
    case .requestedProgress(let revision): advance(to: revision)
    case .progress(let revision):
      state.withLock { $0.complete = max($0.complete, revision) }
      advance(to: revision)
    case .changes(let changes):
      guard let last = changes.last else { return }
      var groups: [String: [StoredChange]] = [:]
      for change in changes {
        if let folder = folder(of: change.key) { groups[folder, default: []].append(change) }
      }
      for (folder, changes) in groups {
        state.withLock { $0.caches[folder] }?.apply(changes, revision: last.revision)
      }
      state.withLock { $0.complete = max($0.complete, last.revision) }
      advance(to: last.revision)
    }
  }

  /// The folder of a key that has a cache: `pods/` of `pods/default/web`, `services/specs/` of
  /// `services/specs/default/web`.
  private func folder(of key: String) -> String? {
    let bytes = key.utf8
    guard let first = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let second = bytes[bytes.index(after: first)...].firstIndex(of: UInt8(ascii: "/"))
    return state.withLock { state in
      if let second, state.caches[String(key[...second])] != nil { return String(key[...second]) }
      return state.caches[String(key[...first])] != nil ? String(key[...first]) : nil
    }
  }

  private func advance(to revision: Int64) {
    let (caches, waiters) = state.withLock { state in
      state.revision = max(state.revision, revision)
      let reached = state.waiters.filter { $0.value.revision <= state.revision }
      for id in reached.keys { state.waiters[id] = nil }
      return (Array(state.caches.values), reached.values.map(\.continuation))
    }
    for cache in caches { cache.apply([], revision: revision) }
    for waiter in waiters { waiter.resume() }
  }
}

/// Asks the store for its revision, once for all who wait at the same time.
///
/// A reader may only use an answer whose question was sent after the reader came, so those who come
/// while a question is under way share the next one. The first of them asks for all.
private final class RevisionProbe: Sendable {
  private enum Turn {
    case answer(Result<Int64, any Error>)
    case ask
  }

  private struct State {
    var isAsking = false
    var waiting: [CheckedContinuation<Turn, Never>] = []
  }

  private let storage: any ObjectStorage
  private let state = Mutex(State())

  init(storage: any ObjectStorage) { self.storage = storage }

  func revision() async throws -> Int64 {
    let turn = await withCheckedContinuation { (continuation: CheckedContinuation<Turn, Never>) in
      let mayAsk = state.withLock { state in
        if state.isAsking {
          state.waiting.append(continuation)
          return false
        }
        state.isAsking = true
        return true
      }
      if mayAsk { continuation.resume(returning: .ask) }
    }
    switch turn {
    case .answer(let answer): return try answer.get()
    case .ask: return try await ask()
    }
  }

  private func ask() async throws -> Int64 {
    let sharers = state.withLock { state in
      defer { state.waiting = [] }
      return state.waiting
    }
    let answer: Result<Int64, any Error>
    do { answer = .success(try await storage.currentRevision()) } catch { answer = .failure(error) }
    // Only this reader gave up: the others still want to know, so one of them asks anew.
    let isAnswered = !Task.isCancelled
    let next = state.withLock { state -> CheckedContinuation<Turn, Never>? in
      if !isAnswered { state.waiting = sharers + state.waiting }
      guard !state.waiting.isEmpty else {
        state.isAsking = false
        return nil
      }
      return state.waiting.removeFirst()
    }
    next?.resume(returning: .ask)
    if isAnswered { for sharer in sharers { sharer.resume(returning: .answer(answer)) } }
    return try answer.get()
  }
}
