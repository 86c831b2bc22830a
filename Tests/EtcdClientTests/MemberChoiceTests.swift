// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import EtcdClient

@Suite("Choice of a member") struct MemberChoiceTests {
  @Test("one member is asked until it fails; then the next one, and it stays with that")
  func failover() {
    var choice = MemberChoice(count: 3)
    #expect(choice.order(at: .zero) == [0, 1, 2])

    choice.failed(0, at: .zero)

    #expect(choice.order(at: .zero) == [1, 2, 0])
    #expect(choice.order(at: .seconds(60)) == [1, 2, 0])
  }

  @Test("when all rest, the one whose rest ends first is asked")
  func allRest() {
    var choice = MemberChoice(count: 2)

    choice.failed(0, at: .zero)
    choice.failed(1, at: .milliseconds(100))

    #expect(choice.order(at: .milliseconds(200)) == [0, 1])
  }

  @Test("calls that fail together are one failure, and rests grow to a bound")
  func rests() {
    var choice = MemberChoice(count: 2)
    for _ in 0..<100 { choice.failed(0, at: .zero) }
    #expect(choice.order(at: Limits.restMin).first == 1)

    var now = Duration.zero
    for _ in 0..<20 {
      now += Limits.restMax
      choice.failed(0, at: now)
    }
    choice.failed(1, at: now)

    #expect(choice.order(at: now + Limits.restMax).count == 2)
    #expect(choice.order(at: now + Limits.restMin).first == 1)
    choice.answered(0)
    #expect(choice.order(at: now).first == 0)
  }

  @Test("a user is read as etcdctl takes it")
  func users() {
    #expect(EtcdUser("root:a:b") == EtcdUser(name: "root", password: "a:b"))
    #expect(EtcdUser("root", password: "x") == EtcdUser(name: "root", password: "x"))
    #expect(EtcdUser(":x") == nil)
  }
}
