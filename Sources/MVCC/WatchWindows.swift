// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// Which watch has seen history up to where. No clock, no lock, no storage.
//
// A watch is *synced* when it has seen everything that is published: new changes are handed to it as
// they come. Otherwise it *lags*, and its stream reads history for it, window by window, until it has
// caught up. A watch begins to lag when it starts in the past, when its stream has no room, or when a
// change lacks what the watch wants to know. Either way it sees each change of its range once, in
// order, all changes of a revision together:
//
//   published 7   create(from: 4)      lags, next 4
//                 caughtUp(through 6)  lags, next 7
//   published 8                        nothing is handed over; history has it
//                 caughtUp(through 8)  synced
//   published 9                        handed over

/// Kinds of change that a watch does not want.
package struct WatchFilter: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package static let noPut = WatchFilter(rawValue: 1)
  package static let noDelete = WatchFilter(rawValue: 2)

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  func admits(_ event: StoreEvent) -> Bool {
    switch event.kind {
    case .put: !contains(.noPut)
    case .delete: !contains(.noDelete)
    }
  }
}

/// What a watch asks for.
package struct WatchRequest: Hashable, Sendable {
  package var range: KeyRange
  /// First revision wanted; 0 is the next one.
  package var startRevision: Int64 = 0
  package var filter: WatchFilter = []
  package var wantsPrevious = false
  /// Tell progress while nothing changes.
  package var wantsProgress = false
  /// Large answers may come in parts.
  package var allowsFragments = false

  package init(range: KeyRange) {
    self.range = range
  }
}

package struct WatchWindows {
  /// Names a watch: its stream, and its number there.
  package struct Key: Hashable, Sendable {
    package let stream: Int
    package let watch: Int64

    package init(stream: Int, watch: Int64) {
      self.stream = stream
      self.watch = watch
    }
  }

  /// Changes for one watch.
  package struct Delivery: Equatable, Sendable {
    package let key: Key
    package let events: [StoreEvent]
  }

  /// What `publish` did.
  package struct Published: Equatable, Sendable {
    package var deliveries: [Delivery] = []
    /// Streams with a watch that began to lag.
    package var laggingStreams: Set<Int> = []
  }

  /// A watch that must read history before it goes on.
  package struct Lagging: Equatable, Sendable {
    package let request: WatchRequest
    /// First revision that the watch has not seen.
    package let next: Int64
  }

  fileprivate struct Watch {
    let request: WatchRequest
    /// While the watch lags, the first revision that it has not seen. While it is synced, the first
    /// it wants.
    var next: Int64
    var isSynced: Bool
  }

  /// Last revision that was handed to synced watches.
  package private(set) var published: Int64
  private var watches: [Key: Watch] = [:]
  /// Synced watches by what they watch.
  private var singleKeys: [[UInt8]: Set<Key>] = [:]
  private var ranges: [KeyRange: Set<Key>] = [:]
  /// Lagging watches by stream.
  private var lagging: [Int: Set<Int64>] = [:]
  /// Watches that want to know what a change replaced.
  package private(set) var wantingPrevious = 0

  package init(published: Int64) {
    self.published = published
  }

  package var count: Int { watches.count }
  package var laggingCount: Int { lagging.values.reduce(0) { $0 + $1.count } }

  package func contains(_ key: Key) -> Bool { watches[key] != nil }
}

// MARK: - Coming and going

extension WatchWindows {
  package mutating func add(_ key: Key, _ request: WatchRequest) {
    let next = request.startRevision > 0 ? request.startRevision : published + 1
    let isSynced = next > published
    watches[key] = Watch(request: request, next: next, isSynced: isSynced)
    if request.wantsPrevious { wantingPrevious += 1 }
    if isSynced {
      index(key, request.range)
    } else {
      lagging[key.stream, default: []].insert(key.watch)
    }
  }

  /// False when there is no such watch.
  package mutating func remove(_ key: Key) -> Bool {
    guard let watch = watches.removeValue(forKey: key) else { return false }
    if watch.request.wantsPrevious { wantingPrevious -= 1 }
    if watch.isSynced { unindex(key, watch.request.range) } else { dropLagging(key) }
    return true
  }
}

// MARK: - New changes

extension WatchWindows {
  /// Hands changes that were just flushed to the synced watches.
  /// - Parameters:
  ///   - transactions: in order of their revisions, all later than `published`.
  ///   - hasPrevious: whether the events know what they replaced.
  ///   - hasRoom: whether a stream can take more; asked once a watch.
  package mutating func publish(
    _ transactions: [CommittedTransaction], hasPrevious: Bool, hasRoom: (Int) -> Bool
  ) -> Published {
    var result = Published()
    guard let last = transactions.last?.revision else { return result }
    var behind: [(Key, Int64)] = []
    for (members, events) in matches(transactions) {
      guard let first = events.first?.keyValue.modRevision else { continue }
      for key in members {
        guard let watch = watches[key] else { continue }
        let wanted = watch.wanted(of: events)
        guard !wanted.isEmpty else { continue }
        let isComplete = hasPrevious || !watch.request.wantsPrevious
        if isComplete, hasRoom(key.stream) {
          result.deliveries.append(Delivery(key: key, events: wanted))
        } else {
          behind.append((key, max(first, watch.next)))
        }
      }
    }
    published = last
    for (key, next) in behind {
      fallBehind(key, next: next)
      result.laggingStreams.insert(key.stream)
    }
    return result
  }

  /// Which synced watches see which changes, grouped by what they watch.
  private func matches(
    _ transactions: [CommittedTransaction]
  ) -> [(members: Set<Key>, events: [StoreEvent])] {
    var byKey: [[UInt8]: [StoreEvent]] = [:]
    var byRange: [KeyRange: [StoreEvent]] = [:]
    for transaction in transactions {
      for event in transaction.events {
        let key = event.keyValue.key
        if singleKeys[key] != nil { byKey[key, default: []].append(event) }
        for range in ranges.keys where range.contains(key) {
          byRange[range, default: []].append(event)
        }
      }
    }
    return byKey.map { (singleKeys[$0.key] ?? [], $0.value) }
      + byRange.map { (ranges[$0.key] ?? [], $0.value) }
  }

  private mutating func fallBehind(_ key: Key, next: Int64) {
    guard let watch = watches[key], watch.isSynced else { return }
    unindex(key, watch.request.range)
    watches[key]?.isSynced = false
    watches[key]?.next = next
    lagging[key.stream, default: []].insert(key.watch)
  }
}

extension WatchWindows.Watch {
  /// Those events that the watch asked for. The common case hands the same array to every watch.
  fileprivate func wanted(of events: [StoreEvent]) -> [StoreEvent] {
    let startsInside = events.first.map { $0.keyValue.modRevision < next } ?? false
    guard startsInside || !request.filter.isEmpty else { return events }
    return events.filter { $0.keyValue.modRevision >= next && request.filter.admits($0) }
  }
}

// MARK: - Catching up

extension WatchWindows {
  /// Numbers of the stream's watches that must read history.
  package func lagging(on stream: Int) -> Set<Int64> { lagging[stream] ?? [] }

  /// What a lagging watch must read; nil when it doesn't lag (any more).
  package func lag(of key: Key) -> Lagging? {
    guard let watch = watches[key], !watch.isSynced else { return nil }
    return Lagging(request: watch.request, next: watch.next)
  }

  /// The stream has all changes for the watch up to `revision`.
  package mutating func caughtUp(_ key: Key, through revision: Int64) {
    guard let watch = watches[key], !watch.isSynced else { return }
    let next = max(watch.next, revision + 1)
    watches[key]?.next = next
    guard next > published else { return }
    watches[key]?.isSynced = true
    dropLagging(key)
    index(key, watch.request.range)
  }
}

// MARK: - Helpers

extension WatchWindows {
  private mutating func index(_ key: Key, _ range: KeyRange) {
    if case .single = range.end {
      singleKeys[range.start, default: []].insert(key)
    } else {
      ranges[range, default: []].insert(key)
    }
  }

  private mutating func unindex(_ key: Key, _ range: KeyRange) {
    if case .single = range.end {
      singleKeys[range.start]?.remove(key)
      if singleKeys[range.start]?.isEmpty == true { singleKeys[range.start] = nil }
    } else {
      ranges[range]?.remove(key)
      if ranges[range]?.isEmpty == true { ranges[range] = nil }
    }
  }

  private mutating func dropLagging(_ key: Key) {
    lagging[key.stream]?.remove(key.watch)
    if lagging[key.stream]?.isEmpty == true { lagging[key.stream] = nil }
  }
}
