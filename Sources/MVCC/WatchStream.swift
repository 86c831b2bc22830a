// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The watches of one client stream: made and cancelled by one task, read by another.
package final class WatchStream: Sendable {
  private let hub: WatchHub
  private let store: KeyValueStore
  private let stream: Int

  init(hub: WatchHub, store: KeyValueStore, stream: Int) {
    self.hub = hub
    self.store = store
    self.stream = stream
  }

  /// Ends all watches; `next` returns nil.
  package func close() {
    let reader = hub.state.withLock { state in
      let reader = state.boxes[stream]?.takeReader()
      for watch in (state.boxes[stream]?.watches ?? [:]).keys {
        _ = state.windows.remove(key(watch))
      }
      state.boxes[stream] = nil
      state.fullStreams.remove(stream)
      return reader
    }
    reader?.resume()
  }

  /// Begins a watch, or says in the stream why not.
  /// - Parameter id: number wanted for the watch; 0 takes the next free one.
  /// - Returns: the watch's number; nil when it was refused.
  @discardableResult
  package func create(_ request: WatchRequest, id: Int64 = 0) -> Int64? {
    update { state, box in
      let revision = state.windows.published
      if let refusal = Self.refusal(of: request, id: id, box) {
        box.add(.refused(refusal, revision: revision))
        return nil
      }
      var watch = id
      if id == 0 {
        while box.watches[box.nextWatch] != nil { box.nextWatch += 1 }
        watch = box.nextWatch
        box.nextWatch += 1
      }
      box.watches[watch] = request
      box.add(.created(watch: watch, revision: revision))
      state.windows.add(key(watch), request)
      return watch
    } ?? nil
  }

  /// Says in the stream why a watch is not made.
  package func refuse(_ refusal: WatchRefusal) {
    _ = update { state, box in
      box.add(.refused(refusal, revision: state.windows.published))
    }
  }

  /// Ends a watch. An unknown one is passed over, as in etcd.
  package func cancel(_ watch: Int64) {
    _ = update { state, box in
      guard state.windows.remove(key(watch)) else { return }
      box.watches[watch] = nil
      box.add(.cancelled(watch: watch, revision: state.windows.published))
    }
  }

  /// Asks for a progress message over all watches, once none of them lags.
  package func requestProgress() {
    _ = update { state, box in
      box.wantsProgress = true
      tellProgress(state, &box)
    }
  }

  /// Says how far each watch has come that wants to know, is synced, and was told nothing since the
  /// last call.
  package func reportProgress() {
    _ = update { state, box in
      for (watch, request) in box.watches where request.wantsProgress {
        let isQuiet = !box.told.contains(watch) && box.waiting[watch] == nil
        guard isQuiet, state.windows.lag(of: key(watch)) == nil else { continue }
        box.add(.progress(watch: watch, revision: state.windows.published))
      }
      box.told = []
    }
  }

  /// The next message; waits for one. Nil after `close` and when the task is cancelled.
  package func next() async throws(StoreError) -> WatchMessage? {
    while !Task.isCancelled {
      switch step() {
      case .closed: return nil
      case .message(let message): return message
      case .readHistory(let watch, let lag):
        if let message = try readHistory(watch, lag) { return message }
        // A long walk through other keys' history lets other tasks in between.
        await Task.yield()
      case .wait: await wait()
      }
    }
    return nil
  }
}

// MARK: - Steps of the reader

extension WatchStream {
  private enum Step {
    case closed
    case message(WatchMessage)
    case readHistory(Int64, WatchWindows.Lagging)
    case wait
  }

  private func step() -> Step {
    update { state, box in
      // A watch whose older changes still wait in the box must not read newer ones from history.
      let ready = state.windows.lagging(on: stream).first { box.waiting[$0] == nil }
      if let ready, let lag = state.windows.lag(of: key(ready)), box.readsHistoryNext || box.isEmpty
      {
        box.readsHistoryNext = false
        return .readHistory(ready, lag)
      }
      box.readsHistoryNext = true
      guard let message = box.pop() else { return .wait }
      if case .events(let told) = message { box.told.insert(told.watch) }
      return .message(message)
    } ?? .closed
  }

  /// Reads one window of history for a lagging watch.
  private func readHistory(
    _ watch: Int64, _ lag: WatchWindows.Lagging
  ) throws(StoreError) -> WatchMessage? {
    let window: HistoryWindow
    do throws(StoreError) {
      window = try store.history(
        of: lag.request.range, from: lag.next, filter: lag.request.filter,
        wantsPrevious: lag.request.wantsPrevious)
    } catch {
      guard case .compacted(let through) = error else { throw error }
      return update { state, box in
        guard state.windows.remove(key(watch)) else { return nil }
        box.watches[watch] = nil
        tellProgress(state, &box)
        return .compacted(watch: watch, through: through)
      } ?? nil
    }
    return update { state, box in
      guard state.windows.contains(key(watch)) else { return nil }
      state.windows.caughtUp(key(watch), through: window.through)
      tellProgress(state, &box)
      guard let request = box.watches[watch], !window.events.isEmpty else { return nil }
      box.told.insert(watch)
      return .events(
        WatchEvents(
          watch: watch, request: request, events: window.events,
          revision: max(window.through, state.windows.published)))
    } ?? nil
  }

  private func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = hub.state.withLock { state in
          guard let box = state.boxes[stream], !Task.isCancelled, box.isEmpty,
            state.windows.lagging(on: stream).isEmpty
          else { return true }
          state.boxes[stream]?.reader = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      hub.state.withLock { $0.boxes[stream]?.takeReader() }?.resume()
    }
  }
}

// MARK: - Helpers

extension WatchStream {
  private func key(_ watch: Int64) -> WatchWindows.Key {
    WatchWindows.Key(stream: stream, watch: watch)
  }

  /// Changes the stream's box under the hub's lock, then wakes the reader. Nil after `close`.
  private func update<Answer: Sendable>(
    _ body: (inout WatchHub.State, inout WatchBox) -> Answer
  ) -> Answer? {
    let (answer, reader): (Answer?, CheckedContinuation<Void, Never>?) = hub.state.withLock {
      state in
      guard var box = state.boxes.removeValue(forKey: stream) else { return (nil, nil) }
      let answer = body(&state, &box)
      let reader = box.isEmpty ? nil : box.takeReader()
      if box.hasRoom { state.fullStreams.remove(stream) } else { state.fullStreams.insert(stream) }
      state.boxes[stream] = box
      return (answer, reader)
    }
    reader?.resume()
    return answer
  }

  private func tellProgress(_ state: WatchHub.State, _ box: inout WatchBox) {
    guard box.wantsProgress, state.windows.lagging(on: stream).isEmpty else { return }
    box.wantsProgress = false
    box.add(.progress(watch: -1, revision: state.windows.published))
  }

  private static func refusal(
    of request: WatchRequest, id: Int64, _ box: WatchBox
  ) -> WatchRefusal? {
    if request.range.isEmpty { return .emptyRange }
    if request.startRevision < 0 { return .negativeRevision }
    if id != 0, box.watches[id] != nil { return .duplicateWatch }
    if box.watches.count >= Limits.watchesPerStreamMax { return .tooManyWatches }
    return nil
  }
}
