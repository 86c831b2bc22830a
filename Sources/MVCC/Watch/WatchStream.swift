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

  /// Ends all watches; `next` and `nextBurst` return nil.
  package func close() {
    let (reader, asker) = hub.state.withLock { state in
      let reader = state.boxes[stream]?.takeReader()
      let asker = state.boxes[stream]?.takeAsker()
      state.windows.remove(stream: stream, watches: (state.boxes[stream]?.watches ?? [:]).keys)
      state.boxes[stream] = nil
      state.fullStreams.remove(stream)
      return (reader, asker)
    }
    reader?.resume()
    asker?.resume()
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
      box.open(watch, request)
      box.add(.created(watch: watch, revision: revision))
      state.windows.add(key(watch), request)
      if state.windows.lag(of: key(watch)) != nil { box.holdHistory() }
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
      box.forget(watch)
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
      for watch in box.takeQuietWatches() where state.windows.lag(of: key(watch)) == nil {
        box.add(.progress(watch: watch, revision: state.windows.published))
      }
    }
  }
}

// MARK: - Reading

extension WatchStream {
  /// The next message; waits for one. Nil after `close` and when the task is cancelled.
  package func next() async throws(StoreError) -> WatchMessage? {
    while !Task.isCancelled {
      switch step({ $0.popMessage() }) {
      case .closed: return nil
      case .taken(let message): return message
      case .readHistory(let lag):
        // The box takes it apart.
        _ = try readHistory(lag, intoBox: true)
        await Task.yield()
      case .wait: await wait()
      }
    }
    return nil
  }

  /// Everything up to the next message that is not about changes; waits for something. Nil after
  /// `close` and when the task is cancelled.
  package func nextBurst() async throws(StoreError) -> WatchBurst? {
    while !Task.isCancelled {
      switch step({ $0.popBurst() }) {
      case .closed: return nil
      case .taken(let burst): return burst
      case .readHistory(let lag):
        if let shared = try readHistory(lag) { return .events([shared]) }
        // A long walk through other keys' history lets other tasks in between.
        await Task.yield()
      case .wait: await wait()
      }
    }
    return nil
  }

  /// True when there is nothing to tell.
  package var isQuiet: Bool {
    hub.state.withLock { state in
      (state.boxes[stream]?.isEmpty ?? true) && !state.windows.isLagging(stream)
    }
  }

  private enum Step<Taken: Sendable> {
    case closed
    case taken(Taken)
    case readHistory(WatchWindows.LaggingTogether)
    case wait
  }

  private func step<Taken: Sendable>(
    _ take: (inout WatchBox) -> Taken?
  ) -> Step<Taken> {
    update { state, box in
      if box.mayReadHistory, box.readsHistoryNext || box.isEmpty,
        let lag = state.windows.lagging(on: stream)
      {
        box.readsHistoryNext = false
        return .readHistory(lag)
      }
      box.readsHistoryNext = true
      return take(&box).map { .taken($0) } ?? .wait
    } ?? .closed
  }

  /// Reads one window of history for lagging watches.
  private func readHistory(
    _ lag: WatchWindows.LaggingTogether, intoBox: Bool = false
  ) throws(StoreError) -> SharedEvents? {
    let window: HistoryWindow
    do throws(StoreError) {
      window = try store.history(
        of: lag.range, from: lag.next, filter: lag.options.filter,
        wantsPrevious: lag.options.wantsPrevious)
    } catch {
      guard case .compacted(let through) = error else { throw error }
      endCompacted(lag, through: through)
      return nil
    }
    return update { state, box in
      let watches = lag.watches.filter { state.windows.caughtUp(key($0), through: window.through) }
      defer { tellProgress(state, &box) }
      guard !watches.isEmpty, !window.events.isEmpty else { return nil }
      box.noteTold(watches)
      let shared = SharedEvents(
        watches: watches[...], range: lag.range, options: lag.options,
        events: window.events.map { SharedEvent($0) },
        revision: max(window.through, state.windows.published))
      if intoBox { box.add(shared) }
      return shared
    } ?? nil
  }

  private func endCompacted(_ lag: WatchWindows.LaggingTogether, through: Int64) {
    _ = update { state, box in
      for watch in lag.watches where state.windows.remove(key(watch)) {
        box.forget(watch)
        box.add(.compacted(watch: watch, through: through))
      }
      tellProgress(state, &box)
    }
  }

  /// Returns when the reader has taken enough for another request to be answered; at once after `close` and
  /// when the task is cancelled.
  package func awaitRoom() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = hub.state.withLock { state in
          guard let box = state.boxes[stream], !Task.isCancelled, !box.hasRoomForAnswers else {
            return true
          }
          state.boxes[stream]?.asker = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      hub.state.withLock { $0.boxes[stream]?.takeAsker() }?.resume()
    }
  }

  private func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = hub.state.withLock { state in
          guard let box = state.boxes[stream], !Task.isCancelled, box.isEmpty,
            !state.windows.isLagging(stream)
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
    typealias Waiter = CheckedContinuation<Void, Never>?
    let (answer, reader, asker): (Answer?, Waiter, Waiter) = hub.state.withLock { state in
      guard var box = state.boxes[stream] else { return (nil, nil, nil) }
      // Out of the table, so that `body` changes the box and not a copy of it.
      state.boxes[stream] = WatchBox()
      let answer = body(&state, &box)
      let reader = box.isEmpty ? nil : box.takeReader()
      let asker = box.hasRoomForAnswers ? box.takeAsker() : nil
      if box.hasRoom { state.fullStreams.remove(stream) } else { state.fullStreams.insert(stream) }
      state.boxes[stream] = box
      return (answer, reader, asker)
    }
    reader?.resume()
    asker?.resume()
    return answer
  }

  private func tellProgress(_ state: WatchHub.State, _ box: inout WatchBox) {
    guard box.wantsProgress, !state.windows.isLagging(stream) else { return }
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
