// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What waits on one stream.
struct WatchBox {
  enum Item {
    case message(WatchMessage)
    case events(SharedEvents)
  }

  private var items: [Item] = []
  private var first = 0
  private var bytes = 0
  /// Items that were ever taken out.
  private var taken = 0
  /// Items that must be taken out before history is read: they are older than what history has.
  private var historyBarrier = 0
  /// Who waits for an item.
  var reader: CheckedContinuation<Void, Never>?
  /// Who waits for fewer items before it makes more.
  var asker: CheckedContinuation<Void, Never>?
  var nextWatch: Int64 = 0
  private(set) var watches: [Int64: WatchRequest] = [:]
  /// Watches that want to be told progress, and those of them that were told something since it was
  /// last reported.
  private var progressWatches: Set<Int64> = []
  private var told: Set<Int64> = []
  /// A progress request that waits until no watch lags.
  var wantsProgress = false
  /// Turns between waiting items and lagging watches.
  var readsHistoryNext = false

  var isEmpty: Bool { first == items.count }

  /// False when changes should not be added.
  var hasRoom: Bool {
    items.count - first < Limits.watchStreamMessagesMax && bytes < Limits.watchStreamBytesMax
  }

  /// False when so much waits that a client should be asked for nothing more before it has read.
  var hasRoomForAnswers: Bool { items.count - first < Limits.watchStreamAnswersMax }

  /// False while older changes than those in history wait here.
  var mayReadHistory: Bool { taken >= historyBarrier }

  /// A watch began to lag: its history comes after what waits now.
  mutating func holdHistory() { historyBarrier = taken + items.count - first }

  mutating func takeAsker() -> CheckedContinuation<Void, Never>? { asker.take() }

  mutating func takeReader() -> CheckedContinuation<Void, Never>? { reader.take() }
}

// MARK: - Watches

extension WatchBox {
  mutating func open(_ watch: Int64, _ request: WatchRequest) {
    watches[watch] = request
    if request.wantsProgress { progressWatches.insert(watch) }
  }

  mutating func forget(_ watch: Int64) {
    watches[watch] = nil
    progressWatches.remove(watch)
    told.remove(watch)
  }

  /// Watches that want to be told progress and were told nothing since this was last asked.
  mutating func takeQuietWatches() -> [Int64] {
    defer { told = [] }
    return progressWatches.subtracting(told).sorted()
  }

  mutating func noteTold(_ watches: some Sequence<Int64>) {
    guard !progressWatches.isEmpty else { return }
    for watch in watches where progressWatches.contains(watch) { told.insert(watch) }
  }
}

// MARK: - Items

extension WatchBox {
  mutating func add(_ message: WatchMessage) {
    items.append(.message(message))
    bytes += Item.messageWeight
  }

  mutating func add(_ shared: SharedEvents) {
    items.append(.events(shared))
    bytes += shared.weight
    noteTold(shared.watches)
  }

  /// The next item; of changes for many watches those for the first.
  mutating func popMessage() -> WatchMessage? {
    guard first < items.count else { return nil }
    guard case .events(var shared) = items[first], let watch = shared.watches.popFirst() else {
      guard case .message(let message)? = pop() else { return nil }
      return message
    }
    if shared.watches.isEmpty {
      _ = pop()
    } else {
      bytes -= 8
      items[first] = .events(shared)
    }
    return .events(
      WatchEvents(
        watch: watch, request: watches[watch] ?? WatchRequest(range: shared.range),
        events: shared.events.map(\.event), revision: shared.revision))
  }

  /// The next message, or all changes that wait before the next message.
  mutating func popBurst() -> WatchBurst? {
    guard first < items.count else { return nil }
    if case .message(let message) = items[first] {
      _ = pop()
      return .message(message)
    }
    var burst: [SharedEvents] = []
    while first < items.count, case .events(let shared) = items[first] {
      burst.append(shared)
      _ = pop()
    }
    return .events(burst)
  }

  private mutating func pop() -> Item? {
    let item = items[first]
    first += 1
    taken += 1
    bytes -= item.weight
    if first == items.count || first >= Limits.watchStreamMessagesMax {
      items.removeFirst(first)
      first = 0
    }
    return item
  }
}

extension WatchBox.Item {
  static let messageWeight = 64

  var weight: Int {
    switch self {
    case .message: Self.messageWeight
    case .events(let shared): shared.weight
    }
  }
}

extension SharedEvents {
  /// Bytes that the changes take in memory, about. Others may share them.
  fileprivate var weight: Int {
    events.reduce(64 + 8 * watches.count) { $0 + $1.event.weight }
  }
}
