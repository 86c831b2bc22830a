// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Testing

@testable import RPC

extension ResolvedAddress {
  /// An address told apart by its port.
  static func numbered(_ number: Int) -> ResolvedAddress {
    let endpoint = Endpoint.tcp(host: "10.0.0.1", port: number)
    return ResolvedAddress(address: endpoint, origin: endpoint)
  }
}

@Suite("Pick first") struct PickFirstTests {
  private let one = ResolvedAddress.numbered(1)
  private let two = ResolvedAddress.numbered(2)
  private let three = ResolvedAddress.numbered(3)
  private let wait = BalancerAction.wait(.milliseconds(250))

  private func connecting(to addresses: [ResolvedAddress]) -> PickFirst {
    var policy = PickFirst()
    _ = policy.resolved(addresses)
    _ = policy.leaveIdle()
    return policy
  }

  @Test("it connects to nothing before somebody calls")
  func startsIdle() {
    var policy = PickFirst()

    #expect(policy.resolved([one, two]) == [])
    #expect(policy.state == .idle)
    #expect(policy.leaveIdle() == [.connect(one), wait])
    #expect(policy.state == .connecting)
    #expect(policy.leaveIdle() == [])
  }

  @Test("a failed attempt is followed by the next address at once")
  func order() {
    var policy = connecting(to: [one, two, three])

    #expect(policy.changed(one, to: .connecting) == [])
    #expect(policy.changed(one, to: .transientFailure) == [.connect(two), wait])
    #expect(policy.changed(two, to: .connecting) == [])
    #expect(policy.changed(two, to: .transientFailure) == [.connect(three), .stopWaiting])
    #expect(policy.state == .connecting)
  }

  @Test("a slow attempt gets company after a quarter of a second, and the winner stays alone")
  func happyEyeballs() {
    var policy = connecting(to: [one, two, three])
    _ = policy.changed(one, to: .connecting)

    #expect(policy.waited() == [.connect(two), wait])
    _ = policy.changed(two, to: .connecting)
    #expect(policy.changed(two, to: .ready) == [.stopWaiting, .drop(one), .drop(three)])
    #expect(policy.state == .ready)
    #expect(policy.ready == [two])
  }

  @Test("when all have failed, each is tried again after its own pause, and calls fail meanwhile")
  func stickyFailure() {
    var policy = connecting(to: [one, two])
    _ = policy.changed(one, to: .connecting)
    _ = policy.changed(one, to: .transientFailure)
    _ = policy.changed(two, to: .connecting)

    #expect(policy.changed(two, to: .transientFailure) == [.stopWaiting, .resolve])
    #expect(policy.state == .transientFailure)
    #expect(policy.changed(one, to: .idle) == [.connect(one)])
    #expect(policy.changed(one, to: .connecting) == [])
    #expect(policy.state == .transientFailure)
    #expect(policy.changed(one, to: .ready) == [.stopWaiting, .drop(two)])
    #expect(policy.ready == [one])
  }

  @Test("an address whose pause ended during the first pass is tried again when the pass is over")
  func restedDuringPass() {
    var policy = connecting(to: [one, two])
    _ = policy.changed(one, to: .transientFailure)
    #expect(policy.changed(one, to: .idle) == [])

    #expect(policy.changed(two, to: .transientFailure) == [.stopWaiting, .resolve, .connect(one)])
  }

  @Test("after its connection ended it is idle, and begins with the first address again")
  func startsOver() {
    var policy = connecting(to: [one, two])
    _ = policy.changed(one, to: .transientFailure)
    _ = policy.changed(two, to: .ready)

    #expect(policy.changed(two, to: .idle) == [.resolve])
    #expect(policy.state == .idle)
    #expect(policy.ready == [])
    #expect(policy.leaveIdle() == [.connect(one), wait])
  }

  @Test("a good connection outlives new addresses that contain it")
  func keepsSelected() {
    var policy = connecting(to: [one])
    _ = policy.changed(one, to: .ready)

    #expect(policy.resolved([two, one]) == [])
    #expect(policy.ready == [one])
    #expect(policy.resolved([two, three]) == [.drop(one), .connect(two), wait])
    #expect(policy.ready == [])
    #expect(policy.state == .connecting)
  }

  @Test("new addresses are tried without waiting for the pauses of the old")
  func newAddressesWhileFailing() {
    var policy = connecting(to: [one])
    _ = policy.changed(one, to: .transientFailure)
    #expect(policy.state == .transientFailure)

    #expect(policy.resolved([two]) == [.drop(one), .connect(two), .stopWaiting])
    #expect(policy.state == .transientFailure)
    #expect(policy.changed(two, to: .ready) == [.stopWaiting])
    #expect(policy.state == .ready)
  }
}

@Suite("Round robin") struct RoundRobinTests {
  private let one = ResolvedAddress.numbered(1)
  private let two = ResolvedAddress.numbered(2)
  private let three = ResolvedAddress.numbered(3)

  @Test("it connects to every address at once")
  func connectsToAll() {
    var policy = RoundRobin()

    #expect(policy.resolved([one, two]) == [.connect(one), .connect(two)])
    _ = policy.changed(one, to: .connecting)
    #expect(policy.state == .connecting)
    _ = policy.changed(two, to: .ready)
    #expect(policy.state == .ready)
    #expect(policy.ready == [two])
    _ = policy.changed(one, to: .ready)
    #expect(policy.ready == [one, two])
  }

  @Test("an ended connection is made anew, and the names are looked up again")
  func reconnects() {
    var policy = RoundRobin()
    _ = policy.resolved([one])
    _ = policy.changed(one, to: .ready)

    #expect(policy.changed(one, to: .idle) == [.resolve, .connect(one)])
    #expect(policy.ready == [])
  }

  @Test("a failed address counts as failed until it is ready")
  func stickyFailure() {
    var policy = RoundRobin()
    _ = policy.resolved([one, two])
    #expect(policy.changed(one, to: .transientFailure) == [.resolve])
    #expect(policy.state == .idle)
    _ = policy.changed(two, to: .transientFailure)
    #expect(policy.state == .transientFailure)

    #expect(policy.changed(one, to: .idle) == [.connect(one)])
    _ = policy.changed(one, to: .connecting)
    #expect(policy.state == .transientFailure)
    _ = policy.changed(one, to: .ready)
    #expect(policy.state == .ready)
  }

  @Test("addresses come and go without touching the others")
  func newAddresses() {
    var policy = RoundRobin()
    _ = policy.resolved([one, two])
    _ = policy.changed(one, to: .ready)
    _ = policy.changed(two, to: .ready)

    #expect(policy.resolved([two, three]) == [.drop(one), .connect(three)])
    #expect(policy.ready == [two])
  }
}
