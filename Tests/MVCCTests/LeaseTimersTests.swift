// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Testing

@Suite("Lease timers") struct LeaseTimersTests {
  @Test("leases run out in order of their deadlines, a few at a time")
  func order() {
    var timers = LeaseTimers()
    for id in 1...10 { timers.add(Int64(id), ttlSeconds: Int64(11 - id), now: .zero) }

    let first = timers.advance(to: .seconds(4), limit: 3)
    let second = timers.advance(to: .seconds(4), limit: 3)

    #expect(first == [10, 9, 8])
    let next = timers.nextDeadline
    #expect(second == [7])
    #expect(next == .seconds(5))
  }

  @Test("a renewed lease has its whole time again")
  func renew() {
    var timers = LeaseTimers()
    timers.add(1, ttlSeconds: 10, now: .zero)

    let seconds = timers.renew(1, now: .seconds(9))
    let early = timers.advance(to: .seconds(18), limit: 9)
    let remaining = timers.timeToLive(1, now: .seconds(18))?.remainingSeconds
    let late = timers.advance(to: .seconds(19), limit: 9)

    #expect(seconds == 10)
    #expect(early == [])
    #expect(remaining == 1)
    #expect(late == [1])
  }

  @Test("an expired lease can't be renewed, but its revocation can be tried again")
  func expired() {
    var timers = LeaseTimers()
    timers.add(1, ttlSeconds: 5, now: .zero)
    _ = timers.advance(to: .seconds(5), limit: 1)

    let renewed = timers.renew(1, now: .seconds(5))
    if let grant = timers.grant(of: 1) { timers.retry(1, of: grant, at: .seconds(7)) }
    let deadline = timers.nextDeadline
    let renewedLater = timers.renew(1, now: .seconds(6))
    let again = timers.advance(to: .seconds(7), limit: 1)
    timers.remove(1, of: timers.grant(of: 1))

    #expect(renewed == nil)
    #expect(renewedLater == nil)
    #expect(deadline == .seconds(7))
    #expect(again == [1])
    #expect(timers.count == 0)
  }

  @Test("a lease that was granted anew is not revoked because the one before could not be")
  func retriedAnew() throws {
    var timers = LeaseTimers()
    timers.add(1, ttlSeconds: 5, now: .zero)
    _ = timers.advance(to: .seconds(5), limit: 1)
    let before = try #require(timers.grant(of: 1))
    timers.remove(1, of: before)
    timers.add(1, ttlSeconds: 60, now: .seconds(6))

    timers.retry(1, of: before, at: .seconds(7))
    let renewed = timers.renew(1, now: .seconds(6))
    let expired = timers.advance(to: .seconds(8), limit: 9)

    #expect(renewed == 60)
    #expect(expired == [])
  }

  @Test("a lease that was granted anew stays when the end of the one before is heard of late")
  func grantedAnew() {
    var timers = LeaseTimers()
    timers.add(1, ttlSeconds: 5, now: .zero)
    let first = timers.grant(of: 1)
    timers.add(1, ttlSeconds: 7, now: .seconds(2))

    timers.remove(1, of: first)
    let (seconds, next) = (timers.renew(1, now: .seconds(3)), timers.nextDeadline)
    timers.remove(1, of: timers.grant(of: 1))

    #expect(seconds == 7)
    #expect(next == .seconds(10))
    #expect(timers.count == 0)
  }

  @Test("renewals without end take no memory without end")
  func manyRenewals() {
    var timers = LeaseTimers()
    for id in 1...3 { timers.add(Int64(id), ttlSeconds: 10, now: .zero) }
    for second in 1...10_000 {
      for id in 1...3 { _ = timers.renew(Int64(id), now: .milliseconds(second * 1000 + id)) }
    }

    let next = timers.nextDeadline
    let expired = timers.advance(to: .milliseconds(10_010_002), limit: 9)
    #expect(next == .milliseconds(10_010_001))
    #expect(expired == [1, 2])
  }
}
