// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Testing

@Suite("Watch windows") struct WatchWindowsTests {
  private let watch = WatchWindows.Key(stream: 1, watch: 0)

  private func put(_ key: String, at revision: Int64) -> CommittedTransaction {
    CommittedTransaction(
      revision: revision,
      events: [
        StoreEvent(
          kind: .put, keyValue: KeyValueRecord(key: Array(key.utf8), modRevision: revision))
      ])
  }

  private func request(_ start: Int64 = 0) -> WatchRequest {
    var request = WatchRequest(range: KeyRange(key: [97], rangeEnd: [98]))
    request.startRevision = start
    return request
  }

  @Test("a watch from the past lags until history has brought it to the present")
  func catchesUp() {
    var windows = WatchWindows(published: 7)
    windows.add(watch, request(4))
    windows.caughtUp(watch, through: 6)
    let early = windows.publish([put("a", at: 8)], hasPrevious: false) { _ in true }
    let lag = windows.lag(of: watch)
    windows.caughtUp(watch, through: 8)
    let late = windows.publish([put("a", at: 9)], hasPrevious: false) { _ in true }

    #expect(early.deliveries.isEmpty)
    #expect(lag?.next == 7)
    #expect(late.deliveries.map(\.events.first?.event.keyValue.modRevision) == [9])
  }

  @Test("history read past what was published is not told again")
  func readsAhead() {
    var windows = WatchWindows(published: 7)
    windows.add(watch, request(7))
    windows.caughtUp(watch, through: 8)

    let repeated = windows.publish([put("a", at: 8)], hasPrevious: false) { _ in true }
    let next = windows.publish([put("a", at: 9)], hasPrevious: false) { _ in true }

    #expect(repeated.deliveries.isEmpty)
    #expect(next.deliveries.count == 1)
  }

  @Test("a stream without room lags from the first change it missed")
  func noRoom() {
    var windows = WatchWindows(published: 1)
    windows.add(watch, request())
    _ = windows.publish([put("b", at: 2)], hasPrevious: false) { _ in false }
    let published = windows.publish(
      [put("b", at: 3), put("a", at: 4)], hasPrevious: false
    ) { _ in false }

    #expect(published.deliveries.isEmpty)
    #expect(published.laggingStreams == [1])
    #expect(windows.lag(of: watch)?.next == 4)
  }

  @Test("a watch that wants to know what was replaced reads history when the change doesn't say")
  func previousMissing() {
    var windows = WatchWindows(published: 1)
    var request = request()
    request.wantsPrevious = true
    windows.add(watch, request)

    let published = windows.publish([put("a", at: 2)], hasPrevious: false) { _ in true }

    #expect(published.deliveries.isEmpty)
    #expect(windows.lag(of: watch)?.next == 2)
    #expect(windows.wantingPrevious == 1)
  }

  @Test("a watch of the future waits for its revision")
  func future() {
    var windows = WatchWindows(published: 1)
    windows.add(watch, request(3))

    let early = windows.publish([put("a", at: 2)], hasPrevious: false) { _ in true }
    let late = windows.publish([put("a", at: 3)], hasPrevious: false) { _ in true }

    #expect(early.deliveries.isEmpty)
    #expect(late.deliveries.count == 1)
  }

  @Test("a watch that was removed is told nothing")
  func removed() {
    var windows = WatchWindows(published: 1)
    windows.add(watch, request())

    let removals = [windows.remove(watch), windows.remove(watch)]
    let published = windows.publish([put("a", at: 2)], hasPrevious: false) { _ in true }
    #expect(removals == [true, false])
    #expect(published.deliveries.isEmpty)
    #expect(windows.count == 0)
  }
}

@Suite("Shared events") struct SharedEventTests {
  @Test("watches that agree are told together, each change once for all")
  func together() throws {
    var windows = WatchWindows(published: 1)
    var wide = WatchRequest(range: KeyRange(key: [97], rangeEnd: [0]))
    for number in 0..<3 as Range<Int64> {
      windows.add(.init(stream: 1, watch: number), WatchRequest(range: KeyRange(start: [97])))
      windows.add(.init(stream: 2, watch: number), wide)
    }
    wide.filter = .noPut
    windows.add(.init(stream: 2, watch: 9), wide)

    let event = StoreEvent(kind: .put, keyValue: KeyValueRecord(key: [97], modRevision: 2))
    let deliveries = windows.publish(
      [CommittedTransaction(revision: 2, events: [event])], hasPrevious: false
    ) { _ in true }.deliveries.sorted { $0.stream < $1.stream }

    #expect(deliveries.map(\.stream) == [1, 2])
    #expect(deliveries.map(\.watches) == [[0, 1, 2], [0, 1, 2]])
    let events = deliveries.compactMap(\.events.first)
    #expect(events.count == 2 && events.first === events.last)
  }

  @Test("watches that begin later join the others when they get there")
  func joining() {
    var windows = WatchWindows(published: 1)
    for number in 0..<3 as Range<Int64> {
      var request = WatchRequest(range: KeyRange(start: [97]))
      request.startRevision = 2 + number
      windows.add(.init(stream: 1, watch: number), request)
    }
    let told = (2...5 as ClosedRange<Int64>).map { revision in
      let event = StoreEvent(
        kind: .put, keyValue: KeyValueRecord(key: [97], modRevision: revision))
      return windows.publish(
        [CommittedTransaction(revision: revision, events: [event])], hasPrevious: false
      ) { _ in true }.deliveries.map(\.watches).sorted { $0[0] < $1[0] }
    }

    #expect(told == [[[0]], [[0], [1]], [[0, 1], [2]], [[0, 1, 2]]])
  }
}
