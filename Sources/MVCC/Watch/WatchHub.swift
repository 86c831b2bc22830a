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

/// Changes for watches of one stream that are told the same, oldest first.
package struct SharedEvents: Sendable {
  /// Numbers of the watches, ascending.
  package internal(set) var watches: ArraySlice<Int64>
  package let range: KeyRange
  package let options: WatchOptions
  package let events: [SharedEvent]
  /// The store's revision.
  package let revision: Int64
}

/// What a stream has to tell, as much as there is.
package enum WatchBurst: Sendable {
  case message(WatchMessage)
  /// In order; none is empty.
  case events([SharedEvents])
}

package enum WatchRefusal: Sendable {
  case emptyRange, duplicateWatch, negativeRevision, tooManyWatches
  /// The caller may not; carries the words for the client.
  case notPermitted(String)
}

/// Hands changes from the writer to watch streams.
///
/// Changes arrive on the thread that wrote them and wait in bounded boxes, one a stream. A stream whose box
/// is full reads what it missed from history later, so a slow client costs no memory.
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
        let stream = delivery.stream
        state.boxes[stream]?.add(
          SharedEvents(
            watches: delivery.watches[...], range: delivery.range, options: delivery.options,
            events: delivery.events, revision: report.state.revision))
        if state.boxes[stream]?.hasRoom == false { state.fullStreams.insert(stream) }
        touched.insert(stream)
      }
      for stream in published.laggingStreams { state.boxes[stream]?.holdHistory() }
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
