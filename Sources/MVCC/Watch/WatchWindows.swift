// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// Which watch has seen history up to where. No clock, no lock, no storage.
//
// A watch is *synced* when it has seen everything that is published: new changes are handed to it
// as they come. Otherwise it *lags*, and its stream reads history for it, window by window, until
// it has caught up. A watch begins to lag when it starts in the past, when its stream has no room,
// or when a change lacks what the watch wants to know. Either way it sees each change of its range
// once, in order, all changes of a revision together:
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

/// What decides how the changes of a range are told: watches of a stream that agree in it are told
/// together.
package struct WatchOptions: Hashable, Sendable {
  package var filter: WatchFilter = []
  package var wantsPrevious = false
  package var allowsFragments = false
  /// First revision that the watch has not seen, if that is later than the next one to come; else
  /// 0.
  package var notBefore: Int64 = 0

  init(_ request: WatchRequest, notBefore: Int64 = 0) {
    filter = request.filter
    wantsPrevious = request.wantsPrevious
    allowsFragments = request.allowsFragments
    self.notBefore = notBefore
  }

  fileprivate func admits(_ event: StoreEvent) -> Bool {
    event.keyValue.modRevision >= notBefore && filter.admits(event)
  }

  /// Those events that were asked for. The common case hands the same array to all.
  fileprivate func wanted(of events: [SharedEvent]) -> [SharedEvent] {
    filter.isEmpty && (events.first?.event.keyValue.modRevision ?? 0) >= notBefore
      ? events : events.filter { admits($0.event) }
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

  /// Changes for watches of one stream that are told the same.
  package struct Delivery: Sendable {
    package let stream: Int
    /// Their numbers, ascending.
    package let watches: [Int64]
    package let range: KeyRange
    package let options: WatchOptions
    package let events: [SharedEvent]
  }

  /// What `publish` did.
  package struct Published: Sendable {
    package var deliveries: [Delivery] = []
    /// Streams with a watch that began to lag.
    package var laggingStreams: Set<Int> = []
  }

  /// Watches of a stream that must read the same history before they go on.
  package struct LaggingTogether: Sendable {
    package let range: KeyRange
    package let options: WatchOptions
    /// First revision that they have not seen.
    package let next: Int64
    /// Their numbers, ascending.
    package let watches: [Int64]
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
    /// Of a synced watch, under which it is found.
    var options: WatchOptions
  }

  /// What lagging watches of a stream have in common that are read for together.
  private struct Backlog: Hashable {
    let range: KeyRange
    let options: WatchOptions
    let next: Int64

    init(_ watch: Watch) {
      range = watch.request.range
      options = WatchOptions(watch.request)
      next = watch.next
    }
  }

  /// Numbers of watches by stream, by what they are told.
  private typealias Members = [WatchOptions: [Int: [Int64]]]

  /// Last revision that was handed to synced watches.
  package private(set) var published: Int64
  private var watches: [Key: Watch] = [:]
  /// Synced watches by what they watch.
  private var singleKeys: [[UInt8]: Members] = [:]
  private var ranges = RangeIndex<Members>()
  /// Lagging watches by stream.
  private var lagging: [Int: [Backlog: Set<Int64>]] = [:]
  /// Watches that want to know what a change replaced.
  package private(set) var wantingPrevious = 0

  package init(published: Int64) {
    self.published = published
  }

  package var count: Int { watches.count }
  package var laggingCount: Int {
    lagging.values.reduce(0) { $1.values.reduce($0) { $0 + $1.count } }
  }

  package func contains(_ key: Key) -> Bool { watches[key] != nil }
}

// MARK: - Coming and going

extension WatchWindows {
  package mutating func add(_ key: Key, _ request: WatchRequest) {
    let next = request.startRevision > 0 ? request.startRevision : published + 1
    let watch = Watch(
      request: request, next: next, isSynced: next > published, options: WatchOptions(request))
    watches[key] = watch
    if request.wantsPrevious { wantingPrevious += 1 }
    if watch.isSynced {
      index(key)
    } else {
      addLagging(key, watch)
    }
  }

  /// False when there is no such watch.
  package mutating func remove(_ key: Key) -> Bool {
    guard let watch = watches.removeValue(forKey: key) else { return false }
    if watch.request.wantsPrevious { wantingPrevious -= 1 }
    if watch.isSynced { unindex(key, watch) } else { dropLagging(key, watch) }
    return true
  }

  /// Removes all watches of a stream.
  package mutating func remove(stream: Int, watches numbers: some Sequence<Int64>) {
    lagging[stream] = nil
    for number in numbers {
      let key = Key(stream: stream, watch: number)
      guard let watch = watches.removeValue(forKey: key) else { continue }
      if watch.request.wantsPrevious { wantingPrevious -= 1 }
      // The first of those that are told the same takes the others along.
      if watch.isSynced {
        changeMembers(of: watch) { $0[stream] = nil }
      }
    }
  }
}

// MARK: - New changes

extension WatchWindows {
  /// Hands changes that were just flushed to the synced watches.
  /// - Parameters:
  ///   - transactions: in order of their revisions, all later than `published`.
  ///   - hasPrevious: whether the events know what they replaced.
  ///   - hasRoom: whether a stream can take more; asked once for watches that are told the same.
  package mutating func publish(
    _ transactions: [CommittedTransaction], hasPrevious: Bool, hasRoom: (Int) -> Bool
  ) -> Published {
    var result = Published()
    guard let last = transactions.last?.revision else { return result }
    guard transactions.allSatisfy({ $0.omitted == nil }) else {
      return fallBehind(publishing: last)
    }
    var behind: [(Key, Int64)] = []
    var arrived: [Key] = []
    for (range, members, events) in matches(transactions) {
      for (options, streams) in members {
        let wanted = options.wanted(of: events)
        guard let first = wanted.first?.event.keyValue.modRevision else { continue }
        let isComplete = hasPrevious || !options.wantsPrevious
        for (stream, numbers) in streams {
          if options.notBefore > 0 { arrived += numbers.map { Key(stream: stream, watch: $0) } }
          if isComplete, hasRoom(stream) {
            result.deliveries.append(
              Delivery(
                stream: stream, watches: numbers, range: range, options: options, events: wanted))
          } else {
            behind += numbers.map { (Key(stream: stream, watch: $0), first) }
          }
        }
      }
    }
    published = last
    for (key, next) in behind {
      fallBehind(key, next: next)
      result.laggingStreams.insert(key.stream)
    }
    for key in arrived { joinOthers(key) }
    return result
  }

  /// A watch that has come to where it begins is told together with those that were there before.
  private mutating func joinOthers(_ key: Key) {
    guard let watch = watches[key], watch.isSynced, watch.next <= published + 1 else { return }
    unindex(key, watch)
    index(key)
  }

  /// Which synced watches see which changes, grouped by what they watch.
  private func matches(
    _ transactions: [CommittedTransaction]
  ) -> [(range: KeyRange, members: Members, events: [SharedEvent])] {
    guard !singleKeys.isEmpty || ranges.count > 0 else { return [] }
    var byKey: [[UInt8]: [SharedEvent]] = [:]
    var byRange: [KeyRange: (members: Members, events: [SharedEvent])] = [:]
    for transaction in transactions {
      for event in transaction.events {
        let key = event.keyValue.key
        var shared: SharedEvent?
        func share() -> SharedEvent {
          let made = shared ?? SharedEvent(event)
          shared = made
          return made
        }
        if singleKeys[key] != nil { byKey[key, default: []].append(share()) }
        ranges.forEach(holding: key) { range, members in
          byRange[range, default: (members, [])].events.append(share())
        }
      }
    }
    return byKey.map { (KeyRange(start: $0.key), singleKeys[$0.key] ?? [:], $0.value) }
      + byRange.map { ($0.key, $0.value.members, $0.value.events) }
  }

  /// Nobody is handed what was just flushed: all watches read it from history.
  private mutating func fallBehind(publishing last: Int64) -> Published {
    var result = Published()
    let synced = watches.filter { $0.value.isSynced && $0.value.next <= last }
    for (key, watch) in synced.sorted(by: {
      ($0.key.stream, $0.key.watch) < ($1.key.stream, $1.key.watch)
    }) {
      fallBehind(key, next: max(watch.next, published + 1))
      result.laggingStreams.insert(key.stream)
    }
    published = last
    return result
  }

  private mutating func fallBehind(_ key: Key, next: Int64) {
    guard var watch = watches[key], watch.isSynced else { return }
    unindex(key, watch)
    watch.isSynced = false
    watch.next = next
    watches[key] = watch
    addLagging(key, watch)
  }
}

// MARK: - Catching up

extension WatchWindows {
  package func isLagging(_ stream: Int) -> Bool { lagging[stream] != nil }

  /// Some watches of the stream that must read history, if any do.
  package func lagging(on stream: Int) -> LaggingTogether? {
    guard let (backlog, watches) = lagging[stream]?.first else { return nil }
    return LaggingTogether(
      range: backlog.range, options: backlog.options, next: backlog.next,
      watches: watches.sorted())
  }

  /// What a lagging watch must read; nil when it doesn't lag (any more).
  package func lag(of key: Key) -> Lagging? {
    guard let watch = watches[key], !watch.isSynced else { return nil }
    return Lagging(request: watch.request, next: watch.next)
  }

  /// The stream has all changes for the watch up to `revision`.
  /// - Returns: false when there is no such watch, or it does not lag.
  @discardableResult
  package mutating func caughtUp(_ key: Key, through revision: Int64) -> Bool {
    guard var watch = watches[key], !watch.isSynced else { return false }
    dropLagging(key, watch)
    watch.next = max(watch.next, revision + 1)
    watch.isSynced = watch.next > published
    watches[key] = watch
    if watch.isSynced { index(key) } else { addLagging(key, watch) }
    return true
  }
}

// MARK: - Helpers

extension WatchWindows {
  private mutating func index(_ key: Key) {
    guard var watch = watches[key] else { return }
    watch.options.notBefore = watch.next > published + 1 ? watch.next : 0
    watches[key] = watch
    changeMembers(of: watch) { streams in
      streams[key.stream, default: []].insertInOrder(key.watch)
    }
  }

  private mutating func unindex(_ key: Key, _ watch: Watch) {
    changeMembers(of: watch) { streams in
      streams[key.stream]?.removeInOrder(key.watch)
      if streams[key.stream]?.isEmpty == true { streams[key.stream] = nil }
    }
  }

  /// Changes the watches that watch the same and are told the same as `watch`, and forgets what
  /// nobody watches.
  private mutating func changeMembers(of watch: Watch, _ body: (inout [Int: [Int64]]) -> Void) {
    let (range, options) = (watch.request.range, watch.options)
    func change(_ members: inout Members) {
      body(&members[options, default: [:]])
      if members[options]?.isEmpty == true { members[options] = nil }
    }
    if case .single = range.end {
      change(&singleKeys[range.start, default: [:]])
      if singleKeys[range.start]?.isEmpty == true { singleKeys[range.start] = nil }
    } else {
      var isUnused = false
      ranges.change(range, initial: [:]) { members in
        change(&members)
        isUnused = members.isEmpty
      }
      if isUnused { ranges.remove(range) }
    }
  }

  private mutating func addLagging(_ key: Key, _ watch: Watch) {
    lagging[key.stream, default: [:]][Backlog(watch), default: []].insert(key.watch)
  }

  private mutating func dropLagging(_ key: Key, _ watch: Watch) {
    let backlog = Backlog(watch)
    lagging[key.stream]?[backlog]?.remove(key.watch)
    if lagging[key.stream]?[backlog]?.isEmpty == true { lagging[key.stream]?[backlog] = nil }
    if lagging[key.stream]?.isEmpty == true { lagging[key.stream] = nil }
  }
}

extension [Int64] {
  /// Where a number stands, or would.
  private func place(of number: Int64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate mutating func insertInOrder(_ number: Int64) {
    insert(number, at: place(of: number))
  }

  fileprivate mutating func removeInOrder(_ number: Int64) {
    let place = place(of: number)
    if place < count, self[place] == number { remove(at: place) }
  }
}
