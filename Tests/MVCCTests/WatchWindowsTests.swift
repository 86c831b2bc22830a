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

    #expect(early.deliveries == [])
    #expect(lag?.next == 7)
    #expect(late.deliveries.map(\.events.first?.keyValue.modRevision) == [9])
  }

  @Test("history read past what was published is not told again")
  func readsAhead() {
    var windows = WatchWindows(published: 7)
    windows.add(watch, request(7))
    windows.caughtUp(watch, through: 8)

    let repeated = windows.publish([put("a", at: 8)], hasPrevious: false) { _ in true }
    let next = windows.publish([put("a", at: 9)], hasPrevious: false) { _ in true }

    #expect(repeated.deliveries == [])
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

    #expect(published.deliveries == [])
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

    #expect(published.deliveries == [])
    #expect(windows.lag(of: watch)?.next == 2)
    #expect(windows.wantingPrevious == 1)
  }

  @Test("a watch of the future waits for its revision")
  func future() {
    var windows = WatchWindows(published: 1)
    windows.add(watch, request(3))

    let early = windows.publish([put("a", at: 2)], hasPrevious: false) { _ in true }
    let late = windows.publish([put("a", at: 3)], hasPrevious: false) { _ in true }

    #expect(early.deliveries == [])
    #expect(late.deliveries.count == 1)
  }

  @Test("a watch that was removed is told nothing")
  func removed() {
    var windows = WatchWindows(published: 1)
    windows.add(watch, request())

    let removals = [windows.remove(watch), windows.remove(watch)]
    let published = windows.publish([put("a", at: 2)], hasPrevious: false) { _ in true }
    #expect(removals == [true, false])
    #expect(published.deliveries == [])
    #expect(windows.count == 0)
  }
}
