// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import MVCC
import Platform

/// `martlet store verify`: reads everything in a data folder or a snapshot, and compares it.
///
/// The reading is done by a child process: pages that make no sense may end it, and that must be told,
/// too.
enum VerifyCommand {
  private static let readerFlag = "in-this-process"

  @Sendable static func main(_ arguments: [String]) -> Int32 {
    var flags = FlagSet(
      command: "store verify",
      summary: "Checks every record, index entry and lease of a store that does not run, or of a "
        + "snapshot. Changes nothing but with --cut-log. Exit status 1 says that something was found.",
      operands: "[SNAPSHOT]")
    flags.string("name", default: "default", help: "Name of the member.")
    flags.string("data-dir", help: "Folder of the database; <name>.etcd when left out.")
    flags.int("limit", default: 100, help: "Findings printed; the rest is only counted.")
    flags.bool(
      "cut-log",
      help:
        "First gives up the write-ahead log from its first damaged record on. The writes after it "
        + "were acknowledged and are lost; those before it are kept.")
    flags.bool(readerFlag, help: "Reads here: pages that make no sense may end the command.")
    return StoreCommand.run(flags, arguments) { values in
      if values.bool(readerFlag) { return try check(values) }
      let child = try Command(
        "/proc/self/exe", ["store", "verify", "--" + readerFlag] + arguments
      ).run()
      print(String(decoding: child.standardOutput, as: UTF8.self), terminator: "")
      if !child.complaint.isEmpty { StoreCommand.complain(child.complaint) }
      guard child.status >= 128 else { return child.status }
      print("FOUND pages that can't be read: the check ended with signal \(child.status - 128)")
      print(advice)
      return 1
    }
  }

  private static let advice = """
    What is damaged is never served. To go on, restore a snapshot into a new folder (martlet store \
    snapshot restore). When only the log is damaged, --cut-log keeps what is before the damage.
    """

  private static func check(_ values: FlagValues) throws -> Int32 {
    do {
      return try report(values)
    } catch StoreError.damaged(let what) {
      // So much that there is nothing to go through.
      print("FOUND " + what)
      print(advice)
      return 1
    }
  }

  private static func report(_ values: FlagValues) throws -> Int32 {
    let limit = Int64(values.int("limit"))
    let counter = Counter()
    let summary = try read(values) { view throws(StoreError) in
      try StoreCheck.run(view) { finding in
        if counter.next() <= limit { print("FOUND " + finding.line) }
      }
    }
    if summary.findings > limit { print("FOUND \(summary.findings - limit) more") }
    let state = summary.state
    print(
      "revision \(state.revision), compacted \(max(0, state.compactedRevision)): "
        + "\(summary.records) records, \(summary.liveKeys) keys, \(summary.leases) leases, "
        + "\(summary.findings) findings")
    if summary.findings > 0 { print(advice) }
    return summary.findings == 0 ? 0 : 1
  }

  private static func read(
    _ values: FlagValues,
    _ body: (any EngineView) throws(StoreError) -> StoreCheckSummary
  ) throws -> StoreCheckSummary {
    if let snapshot = values.operands.first {
      guard !values.bool("cut-log") else {
        throw UsageError(description: "a snapshot has no log to cut")
      }
      try SnapshotFile(snapshot).check()
      return try DatabaseFile(path: snapshot).read(body)
    }
    let given = values.string("data-dir")
    let directory = given.isEmpty ? values.string("name") + ".etcd" : given
    guard SnapshotFile.isStore(directory) else {
      throw UsageError(description: "\(directory) holds no store")
    }
    if values.bool("cut-log") {
      print("gave up \(try LoggedEngine.cutLog(directory: directory)) bytes of the log")
    }
    return try LoggedEngine.inspect(directory: directory) { view, log throws(StoreError) in
      if log.batches > 0 {
        print("log: \(log.batches) batches, \(log.bytes) bytes, that the database lacks so far")
      }
      return try body(view)
    }
  }

  private final class Counter {
    private var count: Int64 = 0

    func next() -> Int64 {
      count += 1
      return count
    }
  }
}

extension StoreFinding {
  /// The finding with its key and revision, for people.
  var line: String {
    var line = text
    if let key { line += "; key " + Self.readable(key) }
    if let revision { line += "; revision \(revision.main).\(revision.sub)" }
    return line
  }

  /// A key in quotes; what can't be printed is written as `\xNN`, and a long key is cut.
  private static func readable(_ key: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    let text = key.prefix(200).map { byte -> String in
      if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
        return String(UnicodeScalar(byte))
      }
      return "\\x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    return "\"" + text.joined() + "\"" + (key.count > 200 ? "..." : "")
  }
}
