// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import TestKit
import Testing

@testable import RPC

@Suite("Connection backoff") struct ConnectionBackoffTests {
  @Test("pauses grow by 1.6 from one second to two minutes")
  func sequence() {
    let backoff = RPCConnectionBackoff()

    let pauses = (0..<14).map { backoff.pause(after: $0).components.seconds }

    #expect(pauses == [1, 1, 2, 4, 6, 10, 16, 26, 42, 68, 109, 120, 120, 120])
  }

  @Test("chance moves a pause by a fifth at most, and reaches both ends")
  func jitter() {
    let backoff = RPCConnectionBackoff()
    let random = ManualClock(seed: 7).environment

    let pauses = (0..<10_000).map { _ in backoff.pause(after: 20, chance: random.random()) }

    #expect(pauses.allSatisfy { $0 >= .seconds(96) && $0 <= .seconds(144) })
    #expect(pauses.contains { $0 < .seconds(97) })
    #expect(pauses.contains { $0 > .seconds(143) })
    #expect(backoff.pause(after: 20, chance: 0) == .seconds(96))
  }

  @Test("the first pause is exact")
  func firstPause() {
    #expect(RPCConnectionBackoff().pause(after: 0, chance: .max) == .seconds(1))
  }
}

@Suite("Subchannel states") struct SubchannelMachineTests {
  /// No jitter, so that times are round: 1, 2, 4, 4... seconds.
  private static let backoff = RPCConnectionBackoff(
    initial: .seconds(1), maximum: .seconds(4), multiplier: 2, jitter: 0,
    connectTimeoutMin: .seconds(3))

  private func machine() -> SubchannelMachine { SubchannelMachine(backoff: Self.backoff) }

  @Test("an attempt gets the least timeout, or the pause when that is longer")
  func timeouts() {
    var machine = machine()
    var timeouts: [SubchannelMachine.Action] = []
    for second in 0..<4 {
      let now = Duration.seconds(100 * second)
      timeouts.append(machine.connect(now: now, chance: 0))
      _ = machine.failed(now: now)
      _ = machine.rested(now: now + .seconds(50), chance: 0)
    }

    #expect(
      timeouts == [
        .connect(within: .seconds(3)), .connect(within: .seconds(3)),
        .connect(within: .seconds(4)), .connect(within: .seconds(4)),
      ])
  }

  @Test("the pause counts from the beginning of the attempt")
  func pauses() {
    var machine = machine()

    _ = machine.connect(now: .zero, chance: 0)
    #expect(machine.failed(now: .milliseconds(400)) == .rest(.milliseconds(600)))
    #expect(machine.state == .transientFailure)
    #expect(machine.rested(now: .seconds(1), chance: 0) == .nothing)
    #expect(machine.state == .idle)
    _ = machine.connect(now: .seconds(1), chance: 0)
    #expect(machine.failed(now: .seconds(9)) == .rest(.zero))
  }

  @Test("connecting is for the idle only")
  func connectsOnce() {
    var machine = machine()

    _ = machine.connect(now: .zero, chance: 0)
    #expect(machine.state == .connecting)
    #expect(machine.connect(now: .zero, chance: 0) == .nothing)
    machine.succeeded()
    #expect(machine.state == .ready)
    #expect(machine.connect(now: .zero, chance: 0) == .nothing)
    machine.shutDown()
    #expect(machine.connect(now: .zero, chance: 0) == .nothing)
    #expect(machine.state == .shutdown)
  }

  @Test("a connection that lasted begins the pauses anew")
  func resetBySuccess() {
    var machine = machine()
    for second in 0..<3 {
      _ = machine.connect(now: .seconds(10 * second), chance: 0)
      _ = machine.failed(now: .seconds(10 * second))
      _ = machine.rested(now: .seconds(10 * second + 5), chance: 0)
    }

    _ = machine.connect(now: .seconds(100), chance: 0)
    machine.succeeded()
    machine.lost(now: .seconds(101))
    #expect(machine.state == .idle)
    _ = machine.connect(now: .seconds(101), chance: 0)

    #expect(machine.failed(now: .seconds(101)) == .rest(.seconds(1)))
  }

  @Test("a server that hangs up soon is visited again at once only the first time")
  func shortLives() {
    var machine = machine()

    #expect(machine.connect(now: .zero, chance: 0) == .connect(within: .seconds(3)))
    machine.succeeded()
    machine.lost(now: .milliseconds(1))
    #expect(machine.connect(now: .milliseconds(1), chance: 0) == .connect(within: .seconds(3)))
    machine.succeeded()
    machine.lost(now: .milliseconds(2))
    #expect(machine.connect(now: .milliseconds(2), chance: 0) == .rest(.milliseconds(1999)))
    #expect(machine.state == .connecting)
    #expect(machine.rested(now: .milliseconds(2001), chance: 0) == .connect(within: .seconds(4)))
  }
}
