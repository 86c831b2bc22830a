// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIServerCore
import Synchronization

/// The store of tests: everything in memory, same promises as the real one.
final class InMemoryStorage: ObjectStorage {
  private struct Watcher {
    var folder: String
    var continuation: AsyncThrowingStream<StorageWatchItem, any Error>.Continuation
  }

  private struct State {
    var values: [String: StoredValue] = [:]
    var history: [StoredChange] = []
    var revision: Int64 = 1
    var compacted: Int64 = 0
    var nextWatcher = 0
    var watchers: [Int: Watcher] = [:]
    var failure: StorageError?
  }

  private let state = Mutex(State())

  /// Makes every call fail, until set back to nil.
  func fail(with error: StorageError?) { state.withLock { $0.failure = error } }

  /// Ends every watch as a lost connection does.
  func breakWatches() {
    let watchers = state.withLock { state in
      defer { state.watchers = [:] }
      return state.watchers.values
    }
    for watcher in watchers {
      watcher.continuation.finish(throwing: StorageError.unavailable("broken by the test"))
    }
  }

  var compactedRevision: Int64 { state.withLock { $0.compacted } }

  func get(_ key: String) async throws -> (value: StoredValue?, revision: Int64) {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      return (state.values[key], state.revision)
    }
  }

  func list(
    folder: String, from start: String?, limit: Int64, revision: Int64
  ) async throws -> StoredPage {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      if revision > state.revision {
        throw StorageError.future(requested: revision, current: state.revision)
      }
      if revision > 0, revision < state.compacted {
        throw StorageError.compacted(through: state.compacted)
      }
      let at = revision == 0 ? state.revision : revision
      var values: [String: StoredValue] = [:]
      for change in state.history where change.revision <= at && change.key.hasPrefix(folder) {
        values[change.key] = change.bytes.map {
          StoredValue(key: change.key, bytes: $0, modRevision: change.revision)
        }
      }
      let wanted = values.values.filter { $0.key >= start ?? folder }.sorted { $0.key < $1.key }
      let cut = limit > 0 ? Array(wanted.prefix(Int(limit))) : wanted
      return StoredPage(values: cut, revision: at, totalCount: Int64(wanted.count))
    }
  }

  func create(_ key: String, _ bytes: [UInt8], timeToLiveSeconds: Int64?) async throws -> Int64 {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      guard state.values[key] == nil else { throw StorageError.exists(key: key) }
      return Self.write(key, bytes, &state)
    }
  }

  func replace(
    _ key: String, _ bytes: [UInt8], expected: Int64, timeToLiveSeconds: Int64?
  ) async throws -> Int64 {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      guard state.values[key]?.modRevision == expected else {
        throw StorageError.conflict(key: key, current: state.values[key])
      }
      return Self.write(key, bytes, &state)
    }
  }

  func delete(_ key: String, expected: Int64) async throws -> Int64 {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      guard state.values[key]?.modRevision == expected else {
        throw StorageError.conflict(key: key, current: state.values[key])
      }
      return Self.write(key, nil, &state)
    }
  }

  private static func write(_ key: String, _ bytes: [UInt8]?, _ state: inout State) -> Int64 {
    state.revision += 1
    let change = StoredChange(key: key, bytes: bytes, revision: state.revision)
    state.history.append(change)
    state.values[key] = bytes.map {
      StoredValue(key: key, bytes: $0, modRevision: change.revision)
    }
    for watcher in state.watchers.values where key.hasPrefix(watcher.folder) {
      watcher.continuation.yield(.changes([change]))
    }
    return state.revision
  }

  func currentRevision() async throws -> Int64 {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      return state.revision
    }
  }

  func watch(
    folder: String, after revision: Int64, receive: (StorageWatchItem) -> Void
  ) async throws {
    let (stream, continuation) = AsyncThrowingStream<StorageWatchItem, any Error>.makeStream()
    let id = try state.withLock { state in
      if let failure = state.failure { throw failure }
      guard revision + 1 >= state.compacted else {
        throw StorageError.compacted(through: state.compacted)
      }
      for change in state.history where change.revision > revision && change.key.hasPrefix(folder) {
        continuation.yield(.changes([change]))
      }
      state.nextWatcher += 1
      state.watchers[state.nextWatcher] = Watcher(folder: folder, continuation: continuation)
      return state.nextWatcher
    }
    defer { _ = state.withLock { $0.watchers.removeValue(forKey: id) } }
    receive(.started)
    for try await item in stream { receive(item) }
    try Task.checkCancellation()
  }

  func history(
    folder: String, from first: Int64, through last: Int64
  ) async throws -> [PastChange] {
    try state.withLock { state in
      guard first > state.compacted else {
        throw StorageError.compacted(through: state.compacted)
      }
      var values: [String: [UInt8]] = [:]
      var changes: [PastChange] = []
      for change in state.history where change.revision <= last && change.key.hasPrefix(folder) {
        if change.revision >= first {
          changes.append(PastChange(change: change, previous: values[change.key]))
        }
        values[change.key] = change.bytes
      }
      return changes
    }
  }

  func requestProgress() async {
    state.withLock { state in
      for watcher in state.watchers.values {
        watcher.continuation.yield(.requestedProgress(state.revision))
      }
    }
  }

  func compact(before revision: Int64) async throws {
    state.withLock { $0.compacted = max($0.compacted, revision) }
  }
}
