// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import Net
import TestKit
import Testing
import Wire

/// The same commands of etcdctl on the store and on Debian's etcd must say the same.
@Suite(
  "etcdctl on both",
  .enabled(
    if: PeerProgram.find("etcdctl") != nil && EtcdServer.isInstalled,
    "etcd and etcdctl are not installed: apt-get install etcd-server etcd-client"))
struct EtcdctlComparisonTests {
  /// A command of etcdctl: what stands behind it, and what it reads.
  struct Command: Sendable, ExpressibleByStringLiteral {
    var words: [String]
    var input = ""
    /// Seconds after which it is asked to end.
    var limit: Int?

    init(stringLiteral line: String) {
      words = line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
    }

    init(_ line: String, input: String = "", limit: Int? = nil) {
      self.init(stringLiteral: line)
      self.input = input
      self.limit = limit
    }
  }

  private static func transcript(
    of commands: [Command], on kind: ServerKind
  ) async throws -> [String] {
    let program = try #require(PeerProgram("/bin/sh", environment: ["ETCDCTL_API=3"]))
    let result = Transcript()
    try await EtcdServer.run(kind) { api in
      for command in commands {
        // The shell feeds the command slowly enough for it to do what it reads.
        let call = (["etcdctl", "--endpoints", api.address] + command.words)
          .map { "'\($0)'" }.joined(separator: " ")
        let limited = command.limit.map { "timeout -s INT \($0) \(call)" } ?? call
        let outcome = try await api.loop.offload {
          try program.run(["-c", limited], input: [UInt8](command.input), timeout: 20)
        }
        await result.add(
          "$ \(command.words.joined(separator: " "))\n"
            + Self.comparable(outcome.output + outcome.errors))
      }
    }
    return await result.entries
  }

  private actor Transcript {
    var entries: [String] = []
    func add(_ entry: String) { entries.append(entry) }
  }

  /// Leaves out what can't be the same: identifiers, sizes, times, and etcdctl's own log.
  private static func comparable(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("{\"level\"") }.joined(separator: "\n")
      .replacing(/[0-9a-f]{12,20}/, with: "<id>")
      .replacing(/[0-9.]+(µs|ms|s)\b/, with: "<time>")
      .replacing(/127\.0\.0\.1:[0-9]+/, with: "<address>")
      .replacing(/https?:\/\/<address>/, with: "<url>")
  }

  private static func compare(_ commands: [Command]) async throws {
    async let ours = transcript(of: commands, on: .martlet)
    async let theirs = transcript(of: commands, on: .etcd)
    for (our, their) in zip(try await ours, try await theirs) { #expect(our == their) }
  }

  @Test("keys, transactions and watches")
  func keys() async throws {
    try await Self.compare([
      "put a 1", "put a 2 --prev-kv", "put b 3", "get a", "get a b", "get a --from-key",
      "get '' --prefix --keys-only", "get a --print-value-only", "get a --rev 2",
      "get a --prefix --order DESCEND --sort-by MODIFY", "get a --hex", "get z", "get a -w fields",
      "put a --ignore-value --prev-kv", "put c --ignore-value", "del b --prev-kv", "del b",
      Command("txn -i", input: "value(\"a\") = \"2\"\n\nput a 4\nget a\n\nget b\n\n"),
      Command("txn -i", input: "mod(\"a\") > \"100\"\n\ndel a\n\nget a --rev 2\n\n"),
      Command("txn", input: "create(\"a\") = \"2\"\n\nput d 5\n\nput d 6\n\n"),
      Command("watch a --rev 2 --prev-kv", limit: 1),
      Command("watch --prefix '' --rev 3", limit: 1),
      "compaction 4", "compaction 4", "compaction 999", "get a --rev 2",
      Command("watch a --rev 2", limit: 1),
    ])
  }

  /// Some hundred calls take half a minute.
  private static let isLong = getenv("MARTLET_ETCDCTL") != nil

  @Test(
    "users, roles and permissions", .enabled(if: isLong, "set MARTLET_ETCDCTL to run it"))
  func access() async throws {
    try await Self.compare([
      "auth enable", "user add root:r", "user add ann:a", "user add ann:b",
      "user add bob --no-password", "user list", "role add reader", "role add reader", "role list",
      "role grant-permission reader read a b", "role grant-permission reader readwrite c --prefix",
      "role grant-permission reader write z --from-key", "role get reader",
      "user grant-role ann reader", "user grant-role ann writer", "user get ann --detail",
      "user grant-role root root", "put a 1", "auth enable", "get a", "--user root:r get a",
      "--user ann:a get a", "--user ann:a put a 2", "--user ann:a put c1 3",
      "--user ann:a get c --prefix", "--user ann:a get a c", "--user ann:x get a",
      "--user ann:a user list", "--user ann:a user get ann", "--user ann:a role get reader",
      "--user ann:a put zz 1", "--user ann:a get zz",
      Command("--user ann:a watch b", limit: 3),
      "--user root:r role revoke-permission reader a b", "--user ann:a get a",
      "--user root:r role revoke-permission reader a b",
      "--user root:r user revoke-role ann reader", "--user ann:a put c1 4",
      Command("--user root:r user passwd ann --interactive=false", input: "new\n"),
      "--user ann:a get a", "--user ann:new get a", "--user root:r user delete root",
      "--user root:r role delete root", "--user root:r role delete reader",
      "--user root:r user delete bob", "--user root:r user list", "auth disable",
      "--user root:r auth disable", "get a",
    ])
  }

  @Test(
    "leases, locks, elections and the state of the member",
    .enabled(if: isLong, "set MARTLET_ETCDCTL to run it"))
  func others() async throws {
    try await Self.compare([
      "lease grant 100", "lease list", "lease timetolive 1234 --keys", "lease revoke 1234",
      Command("lease keep-alive 1234", limit: 1),
      "put a 1 --lease 1234", "lock l -- echo held", "lock l --ttl 5 -- false",
      Command("elect e me", limit: 1), Command("elect -l e", limit: 1),
      "alarm list", "alarm disarm", "endpoint health",
      "member remove 1234", "member update 1234 --peer-urls=http://127.0.0.1:1",
      "member promote 1234", "move-leader 1234", "defrag", "get l --prefix", "get e --prefix",
    ])
  }

  @Test("make-mirror copies from one to the other and follows", arguments: ServerKind.onDisk)
  func mirror(source: ServerKind) async throws {
    let program = try #require(PeerProgram("etcdctl", environment: ["ETCDCTL_API=3"]))
    try await EtcdServer.run(source) { from in
      try await EtcdServer.run(source == .etcd ? .martlet : .etcd) { to in
        for number in 0..<20 { try await from.put("m\(number)", "1") }
        let running = try program.start(
          ["--endpoints", from.address, "make-mirror", "--prefix", "m", to.address], timeout: 30)
        while try await to.kv.range(.everything).count < 20 { await Task.yield() }
        try await from.put("m3", "2")
        try await from.delete("m4")
        while try await to.kv.range(.with { $0.key = [UInt8]("m4") }).count > 0 {
          await Task.yield()
        }
        let copied = try await to.kv.range(.everything).kvs
        running.killNow()

        #expect(copied.map(\.key.text) == (0..<20).filter { $0 != 4 }.map { "m\($0)" }.sorted())
        #expect(copied.first { $0.key.text == "m3" }?.value.text == "2")
      }
    }
  }
}
