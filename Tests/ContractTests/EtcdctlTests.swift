// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net
import TestKit
import Testing

/// The store in the hands of Debian's etcdctl.
@Suite(
  "etcdctl",
  .enabled(
    if: PeerProgram.find("etcdctl") != nil, "etcdctl is not installed: apt-get install etcd-client")
)
struct EtcdctlTests {
  /// etcdctl against a fresh store.
  struct Shell: Sendable {
    let program: PeerProgram
    let api: EtcdAPI

    func callAsFunction(
      _ arguments: String..., input: String = ""
    ) async throws -> PeerProgram.Outcome {
      try await api.loop.offload {
        try program.run(
          ["--endpoints", api.address] + arguments, input: [UInt8](input), timeout: 20)
      }
    }

    /// Runs etcdctl against another address of the store.
    func at(_ address: String, _ arguments: String...) async throws -> PeerProgram.Outcome {
      try await api.loop.offload {
        try program.run(["--endpoints", address] + arguments, timeout: 20)
      }
    }

    /// Runs etcdctl and expects its standard output.
    func check(
      _ arguments: String..., prints expected: String,
      at place: SourceLocation = #_sourceLocation
    ) async throws {
      let outcome = try await api.loop.offload {
        try program.run(["--endpoints", api.address] + arguments, timeout: 20)
      }
      #expect(outcome.output == expected, "\(outcome.errors)", sourceLocation: place)
    }
  }

  private func withShell(_ body: @escaping @Sendable (Shell) async throws -> Void) async throws {
    let program = try #require(PeerProgram("etcdctl", environment: ["ETCDCTL_API=3"]))
    try await EtcdServer.run(.martlet) { api in
      try await body(Shell(program: program, api: api))
    }
  }

  @Test("put, get and del")
  func keys() async throws {
    try await withShell { etcdctl in
      try await etcdctl.check("put", "a1", "x", prints: "OK\n")
      try await etcdctl.check("put", "a2", "y", prints: "OK\n")
      try await etcdctl.check("put", "--prev-kv", "a2", "z", prints: "OK\na2\ny\n")
      try await etcdctl.check("get", "a", "--prefix", prints: "a1\nx\na2\nz\n")
      try await etcdctl.check("get", "a", "--prefix", "--keys-only", prints: "a1\n\na2\n\n")
      try await etcdctl.check("get", "a2", "--rev", "3", prints: "a2\ny\n")
      try await etcdctl.check(
        "get", "a", "--prefix", "--order", "DESCEND", "--limit", "1", prints: "a2\nz\n")
      try await etcdctl.check("del", "a", "--prefix", prints: "2\n")
      try await etcdctl.check("get", "a", "--prefix", prints: "")
    }
  }

  @Test("unix sockets work as TCP does")
  func unixSocket() async throws {
    try await withShell { etcdctl in
      // grpc-go sends the socket's path as the host of its requests.
      let address = etcdctl.api.socket
      let put = try await etcdctl.at(address, "put", "a", "1")
      let get = try await etcdctl.at(address, "get", "a")
      let status = try await etcdctl.at(address, "endpoint", "status")

      #expect(put.output == "OK\n", "\(put.errors)")
      #expect(get.output == "a\n1\n", "\(get.errors)")
      #expect(status.status == 0, "\(status.errors)")
    }
  }

  @Test("txn takes one branch or the other")
  func transaction() async throws {
    try await withShell { etcdctl in
      let script = "mod(\"a\") = \"0\"\n\nput a 1\nget a\n\nget a\n\n"
      let first = try await etcdctl("txn", input: script)
      let second = try await etcdctl("txn", input: script)

      #expect(first.output == "SUCCESS\n\nOK\n\na\n1\n")
      #expect(second.output == "FAILURE\n\na\n1\n")
    }
  }

  @Test("watch replays and follows")
  func watch() async throws {
    try await withShell { etcdctl in
      _ = try await etcdctl("put", "a", "1")
      _ = try await etcdctl("put", "a", "2")
      _ = try await etcdctl("del", "a")
      // etcdctl watches for ever: what it runs after the last event ends it.
      let last = "test \"$ETCD_WATCH_EVENT_TYPE\" != '\"DELETE\"' || kill $PPID"
      let running = try etcdctl.program.start(
        ["--endpoints", etcdctl.api.address, "watch", "a", "--rev", "2", "--", "sh", "-c", last],
        timeout: 30)
      let told = try await etcdctl.api.loop.offload { running.finish() }

      #expect(told.output == "PUT\na\n1\nPUT\na\n2\nDELETE\na\n\n")
    }
  }

  @Test("lease grant, timetolive, keep-alive, list and revoke")
  func leases() async throws {
    try await withShell { etcdctl in
      let granted = try await etcdctl("lease", "grant", "100")
      let id = granted.output.split(separator: " ").dropFirst().first.map(String.init) ?? ""
      _ = try await etcdctl("put", "a", "1", "--lease", id)
      let times = try await etcdctl("lease", "timetolive", id, "--keys")
      let alive = try await etcdctl("lease", "keep-alive", "--once", id)
      let list = try await etcdctl("lease", "list")
      let revoked = try await etcdctl("lease", "revoke", id)

      #expect(granted.output.contains("granted with TTL(100s)"))
      #expect(times.output.contains("attached keys([a])"))
      #expect(alive.output == "lease \(id) keepalived with TTL(100)\n")
      #expect(list.output.contains(id))
      #expect(revoked.output == "lease \(id) revoked\n")
      try await etcdctl.check("get", "a", prints: "")
    }
  }

  @Test("compaction and defrag")
  func compaction() async throws {
    try await withShell { etcdctl in
      for number in 0..<5 { _ = try await etcdctl("put", "a", "\(number)") }
      let compacted = try await etcdctl("compaction", "5", "--physical")
      let again = try await etcdctl("compaction", "5")
      let old = try await etcdctl("get", "a", "--rev", "4")
      let defragmented = try await etcdctl("defrag")

      #expect(compacted.output == "compacted revision 5\n")
      #expect(again.errors.contains("mvcc: required revision has been compacted"))
      #expect(old.errors.contains("mvcc: required revision has been compacted"))
      #expect(defragmented.output.contains("Finished defragmenting"))
      try await etcdctl.check("get", "a", prints: "a\n4\n")
    }
  }

  @Test("endpoint, member, alarm, check and snapshot")
  func maintenance() async throws {
    try await withShell { etcdctl in
      let folder = try TemporaryFolder()
      _ = try await etcdctl("put", "a", "1")
      let status = try await etcdctl("endpoint", "status")
      let health = try await etcdctl("endpoint", "health")
      let hash = try await etcdctl("endpoint", "hashkv")
      let members = try await etcdctl("member", "list")
      let alarms = try await etcdctl("alarm", "list")
      let snapshot = try await etcdctl("snapshot", "save", folder.path + "/copy")

      #expect(status.output.contains(", 3.6.14, "))
      #expect(health.output.contains("is healthy") || health.errors.contains("is healthy"))
      #expect(hash.status == 0)
      #expect(members.output.contains("started, default"))
      #expect(alarms.output == "")
      #expect(snapshot.output.contains("Snapshot saved at"))
    }
  }

  @Test("lock and elect work on leases, keys and watches alone")
  func lock() async throws {
    try await withShell { etcdctl in
      let locked = try await etcdctl("lock", "mutex", "echo", "held")
      let left = try await etcdctl("get", "mutex", "--prefix")

      #expect(locked.output.contains("held"))
      #expect(left.output == "")
    }
  }

  @Test("an interactive watch takes its ranges from what is typed")
  func interactiveWatch() async throws {
    try await withShell { etcdctl in
      for (key, value) in [("a", "1"), ("b", "2"), ("a", "3")] {
        _ = try await etcdctl("put", key, value)
      }
      let running = try etcdctl.program.start(
        ["--endpoints", etcdctl.api.address, "watch", "-i"], timeout: 30)
      let expected = "PUT\na\n1\nPUT\na\n3\nPUT\nb\n2\n"
      let told = try await etcdctl.api.loop.offload {
        running.send([UInt8]("watch a --rev 2\n"))
        var told = running.receive("PUT\na\n1\nPUT\na\n3\n".utf8.count) ?? []
        running.send([UInt8]("watch --rev 2 b\n"))
        told += running.receive(expected.utf8.count - told.count) ?? []
        running.killNow()
        return told.text
      }

      #expect(told == expected)
    }
  }

  @Test("member add, update and move-leader say why they can't")
  func members() async throws {
    try await withShell { etcdctl in
      let reason = "not capable: this store is one member"
      let listed = try await etcdctl("member", "list")
      let id = listed.output.split(separator: ",").first.map(String.init) ?? ""
      let added = try await etcdctl("member", "add", "b", "--peer-urls=http://127.0.0.1:1")
      let updated = try await etcdctl("member", "update", id, "--peer-urls=http://127.0.0.1:1")
      let removed = try await etcdctl("member", "remove", id)
      let moved = try await etcdctl("move-leader", "1234")

      #expect(added.errors.contains(reason) && updated.errors.contains(reason))
      #expect(removed.errors.contains("not enough started members"))
      #expect(moved.errors.contains("bad leader transferee"), "\(moved.errors)")
    }
  }

  @Test(
    "the checks of etcdctl pass; they take two minutes",
    .enabled(if: getenv("MARTLET_ETCDCTL") != nil, "set MARTLET_ETCDCTL to run it"),
    arguments: ["perf", "datascale"])
  func checks(name: String) async throws {
    try await withShell { etcdctl in
      let outcome = try await etcdctl.api.loop.offload {
        try etcdctl.program.run(
          ["--endpoints", etcdctl.api.address, "check", name, "--load=s"], timeout: 180)
      }

      #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
      #expect(outcome.output.contains("PASS"), "\(outcome.output) \(outcome.errors)")
    }
  }
}
