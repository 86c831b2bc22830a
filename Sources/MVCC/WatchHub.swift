// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What a watch stream has to tell its client.
package enum WatchMessage: Sendable {
  /// The watch is there; changes follow.
  case created(watch: Int64, revision: Int64)
  /// The watch was refused. `watch` is -1.
  case refused(WatchRefusal, revision: Int64)
  case events(WatchEvents)
  /// The watch ended because the client asked for it.
  case cancelled(watch: Int64, revision: Int64)
  /// The watch ended because history that it needs is gone.
  case compacted(watch: Int64, through: Int64)
  /// Everything up to `revision` was told. `watch` is -1 for all watches of the stream.
  case progress(watch: Int64, revision: Int64)
}

/// Changes for one watch, oldest first.
package struct WatchEvents: Sendable {
  package let watch: Int64
  /// What the watch asked for. The events may know more, since watches share them.
  package let request: WatchRequest
  package let events: [StoreEvent]
  /// The store's revision.
  package let revision: Int64
}

package enum WatchRefusal: Sendable {
  case emptyRange, duplicateWatch, negativeRevision, tooManyWatches
  /// The caller may not; carries the words for the client.
  case notPermitted(String)
}

/// Hands changes from the writer to watch streams.
///
/// Changes arrive on the writing thread and wait in bounded boxes, one a stream. A stream whose box is
/// full reads what it missed from history later, so a slow client costs no memory.
package final class WatchHub: CommitObserver {
  struct State {
    var windows: WatchWindows
    var boxes: [Int: WatchBox] = [:]
    /// Streams whose box takes no more changes.
    var fullStreams: Set<Int> = []
    var nextStream = 0
  }

  let state: Mutex<State>

  /// - Parameter revision: the store's current revision.
  package init(revision: Int64) {
    state = Mutex(State(windows: WatchWindows(published: revision)))
  }

  package var wantsPrevious: Bool { state.withLock { $0.windows.wantingPrevious > 0 } }

  package var watchCount: Int { state.withLock { $0.windows.count } }
  package var laggingCount: Int { state.withLock { $0.windows.laggingCount } }
  package var streamCount: Int { state.withLock { $0.boxes.count } }

  package func committed(_ report: CommitReport) {
    guard !report.transactions.isEmpty else { return }
    let readers = state.withLock { state in
      let full = state.fullStreams
      let published = state.windows.publish(
        report.transactions, hasPrevious: report.hasPrevious, hasRoom: { !full.contains($0) })
      var touched = published.laggingStreams
      for delivery in published.deliveries {
        let stream = delivery.key.stream
        state.boxes[stream]?.add(delivery, revision: report.state.revision)
        if state.boxes[stream]?.hasRoom == false { state.fullStreams.insert(stream) }
        touched.insert(stream)
      }
      return touched.compactMap { state.boxes[$0]?.takeReader() }
    }
    for reader in readers { reader.resume() }
  }

  /// Opens a stream of watches that reads history from `store`.
  package func openStream(on store: KeyValueStore) -> WatchStream {
    let stream = state.withLock { state in
      state.nextStream += 1
      state.boxes[state.nextStream] = WatchBox()
      return state.nextStream
    }
    return WatchStream(hub: self, store: store, stream: stream)
  }
}

/// Messages that wait on one stream.
struct WatchBox {
  private var messages: [WatchMessage] = []
  private var first = 0
  private var bytes = 0
  /// Messages that wait, by watch: `created` and changes.
  private(set) var waiting: [Int64: Int] = [:]
  /// Who waits for a message.
  var reader: CheckedContinuation<Void, Never>?
  var nextWatch: Int64 = 0
  var watches: [Int64: WatchRequest] = [:]
  /// Watches that were told something since progress was last reported.
  var told: Set<Int64> = []
  /// A progress request that waits until no watch lags.
  var wantsProgress = false
  /// Turns between waiting messages and lagging watches.
  var readsHistoryNext = false

  var isEmpty: Bool { first == messages.count }

  /// False when changes should not be added.
  var hasRoom: Bool {
    messages.count - first < Limits.watchStreamMessagesMax && bytes < Limits.watchStreamBytesMax
  }

  mutating func add(_ message: WatchMessage) {
    messages.append(message)
    bytes += message.weight
    if let watch = message.orderedWatch { waiting[watch, default: 0] += 1 }
  }

  mutating func add(_ delivery: WatchWindows.Delivery, revision: Int64) {
    guard let request = watches[delivery.key.watch] else { return }
    add(
      .events(
        WatchEvents(
          watch: delivery.key.watch, request: request, events: delivery.events,
          revision: revision)))
  }

  mutating func pop() -> WatchMessage? {
    guard first < messages.count else { return nil }
    let message = messages[first]
    first += 1
    bytes -= message.weight
    if first == messages.count || first >= Limits.watchStreamMessagesMax {
      messages.removeFirst(first)
      first = 0
    }
    if let watch = message.orderedWatch {
      waiting[watch, default: 0] -= 1
      if waiting[watch] == 0 { waiting[watch] = nil }
    }
    return message
  }

  mutating func takeReader() -> CheckedContinuation<Void, Never>? { reader.take() }
}

extension WatchMessage {
  /// The watch whose history must not be read before this message is taken.
  fileprivate var orderedWatch: Int64? {
    switch self {
    case .created(let watch, _): watch
    case .events(let events): events.watch
    case .refused, .cancelled, .compacted, .progress: nil
    }
  }

  fileprivate var weight: Int {
    guard case .events(let told) = self else { return 64 }
    return told.events.reduce(64) { $0 + $1.weight }
  }
}
