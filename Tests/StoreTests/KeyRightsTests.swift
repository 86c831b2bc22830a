// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Testing
import Wire

@testable import Store

@Suite("Key rights") struct KeyRightsTests {
  private static func range(_ key: String, _ end: String = "") -> KeyRange {
    KeyRange(key: [UInt8](key.utf8), rangeEnd: [UInt8](end.utf8))
  }

  private static func rights(
    _ ranges: (String, String)..., as type: Permission.TypeEnum = .read
  ) -> KeyRights {
    KeyRights(
      ranges.map { key, end in
        .with {
          $0.permType = type
          $0.key = [UInt8](key.utf8)
          $0.rangeEnd = [UInt8](end.utf8)
        }
      })
  }

  @Test("a range is allowed when the rights together cover it")
  func union() {
    let rights = Self.rights(("a", "c"), ("c", "f"), ("d", "e"), ("k", ""), ("x", "\0"))

    #expect(rights.allowsReading(Self.range("a", "f")))
    #expect(rights.allowsReading(Self.range("b")))
    #expect(rights.allowsReading(Self.range("e", "f")))
    #expect(!rights.allowsReading(Self.range("e", "g")))
    #expect(!rights.allowsReading(Self.range("f")))
    #expect(rights.allowsReading(Self.range("k")))
    #expect(rights.allowsReading(Self.range("k", "k\0")))
    #expect(!rights.allowsReading(Self.range("k", "l")))
    #expect(rights.allowsReading(Self.range("x", "\0")))
    #expect(rights.allowsReading(Self.range("zz")))
    #expect(!rights.allowsReading(Self.range("a", "\0")))
  }

  @Test("a right to read is none to write, and the other way round")
  func kinds() {
    let reader = Self.rights(("a", "b"))
    let writer = Self.rights(("a", "b"), as: .write)
    let both = Self.rights(("a", "b"), as: .readwrite)

    #expect(reader.allowsReading(Self.range("a")) && !reader.allowsWriting(Self.range("a")))
    #expect(!writer.allowsReading(Self.range("a")) && writer.allowsWriting(Self.range("a")))
    #expect(both.allowsReading(Self.range("a")) && both.allowsWriting(Self.range("a")))
  }

  @Test("a range without keys is allowed to nobody")
  func emptyRange() {
    #expect(!Self.rights(("a", "z")).allowsReading(Self.range("c", "b")))
  }
}

@Suite("Users and roles") struct AccessStateTests {
  private func state() throws -> AccessState {
    var state = AccessState()
    try state.addUser("root", passwordHash: "x")
    try state.grant(role: "root", to: "root")
    try state.addUser("ann", passwordHash: nil)
    try state.addRole("reader")
    try state.grant(
      .with {
        $0.key = [UInt8]("a".utf8)
        $0.rangeEnd = [UInt8]("b".utf8)
      }, to: "reader")
    try state.grant(role: "reader", to: "ann")
    try state.enable()
    return state
  }

  @Test("what is stored is read back")
  func stored() throws {
    let state = try state()

    #expect(AccessState(state.bytes) == state)
    #expect(state.revision == 7)
    for count in 0..<state.bytes.count {
      let cut = AccessState(Array(state.bytes.prefix(count)))
      #expect(cut != state)
    }
  }

  @Test("a role that goes is taken from all who had it")
  func deletedRole() throws {
    var state = try state()
    let holders = try state.deleteRole("reader")

    #expect(holders == ["ann"])
    #expect(try state.roles(of: "ann") == [])
    #expect(!state.keyRights(of: "ann").allowsReading(KeyRange(start: [UInt8]("a".utf8))))
  }

  @Test("root can't be locked out while access is controlled")
  func rootStays() throws {
    var state = try state()

    #expect(throws: EtcdError.invalidAuthManagement) { try state.deleteUser("root") }
    #expect(throws: EtcdError.invalidAuthManagement) { _ = try state.deleteRole("root") }
    #expect(throws: EtcdError.invalidAuthManagement) {
      try state.revoke(role: "root", from: "root")
    }
    state.disable()
    try state.deleteUser("root")
    #expect(throws: EtcdError.rootUserNotExist) { try state.enable() }
  }
}

@Suite("Simple tokens") struct SimpleTokensTests {
  @Test("a token lives as long as it is used")
  func lifetime() {
    var tokens = SimpleTokens(lifetime: .seconds(300))
    tokens.add("t", user: "ann", now: .zero)

    #expect(tokens.user(of: "t", now: .seconds(299)) == "ann")
    #expect(tokens.user(of: "t", now: .seconds(598)) == "ann")
    #expect(tokens.user(of: "t", now: .seconds(898)) == nil)
    #expect(tokens.user(of: "other", now: .zero) == nil)
  }

  @Test("expired tokens are forgotten, and those of a user on demand")
  func forgotten() {
    var tokens = SimpleTokens(lifetime: .seconds(300))
    for number in 0..<10_000 {
      tokens.add("\(number)", user: "\(number % 2)", now: .seconds(number))
    }
    #expect(tokens.count < 2000)

    tokens.remove(users: ["1"])
    #expect(tokens.user(of: "9999", now: .seconds(9999)) == nil)
    #expect(tokens.user(of: "9998", now: .seconds(9999)) == "0")
  }
}
