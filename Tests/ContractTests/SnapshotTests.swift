// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import Net
import Platform
import RPC
import TestKit
import Testing
import Wire

/// `martlet store snapshot`, as an operator uses it.
@Suite(
  "Snapshots",
  .enabled(if: StoreProcess.binary != nil, "the martlet binary is not built beside the tests"))
struct SnapshotTests {
  @Test("a snapshot taken while writes go on holds every write acknowledged before, and no half")
  func consistent() async throws {
    let folder = try TemporaryFolder()
    try await EventLoop.runOnOwnThread { loop in
      let process = try await StoreProcess.start(in: folder, on: loop)
      for count in 1...50 { try await Self.write(count, process.api) }

      let outcome = try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for count in 51... { try await Self.write(count, process.api) }
        }
        defer { group.cancelAll() }
        return try await Self.martlet(
          ["snapshot", "save", "--endpoints=\(process.api.address)", folder.path + "/s.db"], loop)
      }
      try await process.kill()

      #expect(outcome.status == 0, "\(outcome.errors)")
      let restored = try TemporaryFolder()
      let restore = try await Self.martlet(
        ["snapshot", "restore", folder.path + "/s.db", "--data-dir=\(restored.path)/data"], loop)
      #expect(restore.status == 0, "\(restore.errors)")
      let second = try await StoreProcess.start(in: restored, on: loop)
      let values = try await second.api.kv.range(
        .with {
          $0.key = [UInt8]("pair/")
          $0.rangeEnd = [UInt8]("pair0")
        })
      #expect(values.kvs.count == 2)
      #expect(Set(values.kvs.map(\.value)).count == 1, "half of a transaction")
      #expect(Int(values.kvs.first?.value.text ?? "") ?? 0 >= 50)
      try await second.kill()
    }
  }

  @Test("status tells the same in each form, and finds a changed byte")
  func status() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/s.db"
    try await EventLoop.runOnOwnThread { loop in
      try await Self.save(to: path, in: folder, loop)

      let simple = try await Self.martlet(["snapshot", "status", path], loop)
      let json = try await Self.martlet(["snapshot", "status", path, "-w", "json"], loop)
      let table = try await Self.martlet(["snapshot", "status", path, "--write-out=table"], loop)

      #expect(simple.status == 0, "\(simple.errors)")
      #expect(simple.output.contains(", 4, 4, "))
      #expect(json.output.contains("\"revision\":4,\"totalKey\":4,\"totalSize\":"))
      #expect(table.output.contains("|   HASH   | REVISION | TOTAL KEYS | TOTAL SIZE |"))

      var bytes = try FileSystem.read(path)
      bytes[bytes.count / 2] ^= 1
      try FileSystem.write(bytes, to: path)
      let damaged = try await Self.martlet(["snapshot", "status", path], loop)
      #expect(damaged.status == 1)
      #expect(damaged.errors.contains("is damaged: its SHA-256"))
    }
  }

  @Test("restore makes a folder that was not there, or nothing")
  func refusals() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/s.db"
    try await EventLoop.runOnOwnThread { loop in
      try await Self.save(to: path, in: folder, loop)
      let bytes = try FileSystem.read(path)
      try FileSystem.write(Array(bytes.dropLast(40)), to: folder.path + "/short.db")
      try FileSystem.write(Array(bytes.dropLast(32)), to: folder.path + "/bare.db")
      func restore(_ file: String, _ flags: String...) async throws -> PeerProgram.Outcome {
        try await Self.martlet(
          ["snapshot", "restore", folder.path + "/" + file, "--data-dir=\(folder.path)/new"]
            + flags, loop)
      }

      #expect(try await restore("short.db").errors.contains("does not end with a checksum"))
      #expect(try await restore("bare.db").errors.contains("--skip-hash-check"))
      #expect(try await restore("s.db", "--bump-revision=5").errors.contains("go together"))
      #expect(FileSystem.kind(of: folder.path + "/new") == nil)
      #expect(try await restore("bare.db", "--skip-hash-check").status == 0)
      #expect(try await restore("s.db").errors.contains("exists already"))
    }
  }

  @Test("a bumped restore goes on at a later revision, and watches from before must list again")
  func bump() async throws {
    let folder = try TemporaryFolder()
    let restored = try TemporaryFolder()
    let path = folder.path + "/s.db"
    try await EventLoop.runOnOwnThread { loop in
      try await Self.save(to: path, in: folder, loop)

      let outcome = try await Self.martlet(
        [
          "snapshot", "restore", path, "--data-dir=\(restored.path)/data",
          "--bump-revision=1000", "--mark-compacted",
        ], loop)

      #expect(outcome.output.contains("revision 1004"), "\(outcome.errors)")
      let process = try await StoreProcess.start(in: restored, on: loop)
      let key = [UInt8]("pair/a")
      let now = try await process.api.kv.range(.with { $0.key = key })
      #expect(now.header?.revision == 1004)
      #expect(now.kvs.first?.value.text == "3")
      await #expect(throws: RPCError.self) {
        try await process.api.kv.range(
          .with {
            $0.key = key
            $0.revision = 3
          })
      }
      let put = try await process.api.kv.put(.with { $0.key = key })
      #expect(put.header?.revision == 1005)
      try await process.kill()
    }
  }

  @Test(
    "a snapshot of etcd is saved, and told apart from ours",
    .enabled(if: EtcdServer.isInstalled, "needs etcd"))
  func etcdSnapshot() async throws {
    try await EtcdServer.run(.etcd) { api in
      let folder = try TemporaryFolder()
      let path = folder.path + "/s.db"

      let save = try await Self.martlet(
        ["snapshot", "save", path, "--endpoints=\(api.address)"], api.loop)
      let status = try await Self.martlet(["snapshot", "status", path], api.loop)

      #expect(save.status == 0, "\(save.errors)")
      #expect(save.output.contains("etcd's format"))
      #expect(status.status == 1)
      #expect(status.errors.contains("martlet store copy"))
    }
  }

  @Test(
    "a snapshot is saved over TLS, from a server whose authority is known",
    .enabled(if: PeerProgram.find("openssl") != nil, "needs openssl"))
  func overTLS() async throws {
    let folder = try TemporaryFolder()
    let (certificate, key) = (folder.path + "/tls.crt", folder.path + "/tls.key")
    let address = "https://127.0.0.1:\(try FreePort.find())"
    try await EventLoop.runOnOwnThread { loop in
      let request = [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
        "2", "-subj", "/CN=store", "-addext", "subjectAltName=IP:127.0.0.1", "-out", certificate,
        "-keyout", key,
      ]
      _ = try await loop.offload { try PeerProgram("openssl")?.run(request) }
      guard let binary = StoreProcess.binary, let program = PeerProgram(binary) else { return }
      let running = try program.start([
        "store", "--data-dir", folder.path + "/data", "--listen-client-urls", address,
        "--cert-file", certificate, "--key-file", key,
      ])
      defer { running.killNow() }
      func save(_ flags: String...) async throws -> PeerProgram.Outcome {
        try await Self.martlet(
          ["snapshot", "save", folder.path + "/s.db", "--endpoints", address] + flags, loop)
      }

      try await eventually("a snapshot is saved", in: loop.environment) {
        try await save("--cacert", certificate).status == 0
      }

      #expect(try await save().status == 1, "an unknown authority was taken")
      #expect(try await save("--insecure-skip-tls-verify").status == 0)
    }
  }

  @Test("verify finds nothing in a sound store, and tells a changed byte with key and revision")
  func verify() async throws {
    let folder = try TemporaryFolder()
    let snapshot = folder.path + "/s.db"
    try await EventLoop.runOnOwnThread { loop in
      try await Self.save(to: snapshot, in: folder, loop)
      let data = "--data-dir=\(folder.path)/data"

      let sound = try await Self.martlet(["verify", data], loop)
      #expect(sound.status == 0, "\(sound.errors)")
      #expect(sound.output.contains("revision 4, compacted 3: 4 records, 2 keys, 0 leases"))
      #expect(try await Self.martlet(["verify", snapshot], loop).status == 0)

      // Two versions of two keys are left, with their revision and their value at the end.
      let restored = try await Self.restore(snapshot, in: folder, loop)
      let path = restored + "/store.mdb"
      var bytes = try FileSystem.read(path)
      let record = [UInt8]("pair/a") + [0x10]
      for index in bytes.indices.dropLast(record.count)
      where bytes[index..<(index + record.count)].elementsEqual(record) {
        bytes[index + record.count] ^= 0x08
      }
      try FileSystem.write(bytes, to: path)
      let damaged = try await Self.martlet(["verify", "--data-dir", restored], loop)
      #expect(damaged.status == 1)
      #expect(damaged.output.contains("FOUND not what was written"), "\(damaged)")
      #expect(damaged.output.contains("revision 4.0"))
      #expect(damaged.output.contains("martlet store snapshot restore"))
      let nothing = try await Self.martlet(["verify", "--data-dir=\(folder.path)"], loop)
      #expect(nothing.status == 2 && nothing.errors.contains("holds no store"))
    }
  }

  @Test("a damaged log is found, and can be given up from there on; what is before it is kept")
  func cutLog() async throws {
    let folder = try TemporaryFolder()
    try await EventLoop.runOnOwnThread { loop in
      let process = try await StoreProcess.start(in: folder, on: loop)
      for count in 1...20 { try await Self.write(count, process.api) }
      try await process.kill()
      let data = folder.path + "/data"
      let log = try #require(try FileSystem.list(data).first { $0.hasPrefix("store.log.") })
      var bytes = try FileSystem.read(data + "/" + log, limit: 1 << 30)
      // The keys stand in the log as they are: those of the tenth transaction get a wrong byte.
      let key = [UInt8]("pair/a")
      let places = bytes.indices.prefix(1 << 20).dropLast(key.count).filter { index in
        bytes[index] == key[0] && bytes[index..<(index + key.count)].elementsEqual(key)
      }
      bytes[places[places.count / 2]] ^= 1
      try FileSystem.write(bytes, to: data + "/" + log)

      let found = try await Self.martlet(["verify", "--data-dir", data], loop)
      let start = try await Self.martlet(
        ["--data-dir", data, "--listen-client-urls=unix://\(folder.path)/x.sock"], loop)
      let cut = try await Self.martlet(["verify", "--data-dir", data, "--cut-log"], loop)

      #expect(found.status == 1 && found.output.contains("FOUND log file"), "\(found)")
      #expect(found.output.contains("--cut-log"))
      #expect(start.status == 1 && start.errors.contains("martlet store verify"))
      #expect(cut.status == 0 && cut.output.contains("bytes of the log"), "\(cut)")
      let second = try await StoreProcess.start(in: folder, on: loop)
      let value = try await second.api.kv.range(.with { $0.key = key }).kvs.first?.value.text
      #expect((1..<20).contains(Int(value ?? "") ?? 0), "\(value ?? "nothing") is left")
      try await second.kill()
    }
  }

  @Test("a store that is damaged does not start, and says which command tells more")
  func refusal() async throws {
    let folder = try TemporaryFolder()
    try await EventLoop.runOnOwnThread { loop in
      try await Self.save(to: folder.path + "/s.db", in: folder, loop)
      let restored = try await Self.restore(folder.path + "/s.db", in: folder, loop)
      let path = restored + "/store.mdb"
      var bytes = try FileSystem.read(path)
      // The newest state page holds the word; the counters follow it.
      let word = [UInt8]("state")
      for index in bytes.indices.dropLast(32)
      where bytes[index..<(index + word.count)].elementsEqual(word) {
        bytes[index + word.count + 6] ^= 1
      }
      try FileSystem.write(bytes, to: path)

      let outcome = try await Self.martlet(
        ["--data-dir", restored, "--listen-client-urls=unix://\(folder.path)/x.sock"], loop)

      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("martlet store verify --data-dir"), "\(outcome.errors)")
    }
  }

  @Test("every tool of the store has help and clear words for what is typed wrong")
  func usage() async throws {
    try await EventLoop.runOnOwnThread { loop in
      let help = try await Self.martlet(["--help"], loop)
      #expect(help.output.contains("Commands:") && help.output.contains("  snapshot"))
      for verb in ["save", "status", "restore"] {
        let help = try await Self.martlet(["snapshot", verb, "--help"], loop)
        #expect(help.status == 0 && help.output.contains("martlet store snapshot \(verb) [flags]"))
        let bare = try await Self.martlet(["snapshot", verb], loop)
        #expect(bare.status == 2 && bare.errors.contains("expected one FILE"))
      }
      let refused = try await Self.martlet(
        ["snapshot", "save", "x", "--endpoints=https://a:1,http://b:1"], loop)
      #expect(refused.status == 2)
      let unreachable = try await Self.martlet(
        ["snapshot", "save", "/nowhere/x", "--endpoints=127.0.0.1:1"], loop)
      #expect(unreachable.status == 1)
    }
  }

  // MARK: - Helpers

  /// Three transactions of two keys each, then a snapshot: revision 4, and two versions compacted away.
  private static func save(
    to path: String, in folder: TemporaryFolder, _ loop: EventLoop
  ) async throws {
    let process = try await StoreProcess.start(in: folder, on: loop)
    for count in 1...3 { try await write(count, process.api) }
    _ = try await process.api.kv.compact(
      .with {
        $0.revision = 3
        $0.physical = true
      })
    let outcome = try await martlet(
      ["snapshot", "save", path, "--endpoints=\(process.api.address)"], loop)
    #expect(outcome.status == 0, "\(outcome.errors)")
    try await process.kill()
  }

  /// - Returns: the new data folder.
  private static func restore(
    _ snapshot: String, in folder: TemporaryFolder, _ loop: EventLoop
  ) async throws -> String {
    let directory = folder.path + "/restored"
    let outcome = try await martlet(
      ["snapshot", "restore", snapshot, "--data-dir", directory], loop)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return directory
  }

  /// Two keys with one value, in one transaction.
  private static func write(_ count: Int, _ api: EtcdAPI) async throws {
    let request = TxnRequest.with {
      $0.success = ["pair/a", "pair/b"].map { key in
        .with { operation in
          operation.request = .requestPut(
            .with {
              $0.key = [UInt8](key)
              $0.value = [UInt8]("\(count)")
            })
        }
      }
    }
    _ = try await api.kv.txn(request)
  }

  private static func martlet(
    _ arguments: [String], _ loop: EventLoop
  ) async throws -> PeerProgram.Outcome {
    guard let binary = StoreProcess.binary, let program = PeerProgram(binary) else {
      throw StoreProcess.Missing()
    }
    return try await loop.offload { try program.run(["store"] + arguments) }
  }
}
