// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdClient
import MVCC
import Net
import Platform

/// `martlet store snapshot`: save, status and restore.
enum SnapshotCommand {
  private static let verbs = [
    StoreCommand.Tool(
      name: "save", summary: "Copy the database of a running store to a file", main: save),
    StoreCommand.Tool(
      name: "status", summary: "Check a snapshot and tell what it holds", main: status),
    StoreCommand.Tool(
      name: "restore", summary: "Make a new data folder from a snapshot", main: restore),
  ]

  static func main(_ arguments: [String]) -> Int32 {
    if let name = arguments.first, let verb = verbs.first(where: { $0.name == name }) {
      return verb.main(Array(arguments.dropFirst()))
    }
    var flags = FlagSet(
      command: "store snapshot", summary: "Copies of a store's database, whole and checked.")
    flags.commands = verbs.map { ($0.name, $0.summary) }
    return StoreCommand.run(flags, arguments) { _ in
      print(flags.help)
      return 2
    }
  }

  // MARK: - save

  @Sendable private static func save(_ arguments: [String]) -> Int32 {
    var flags = FlagSet(
      command: "store snapshot save",
      summary: "Copies the database of a running store to a file, which writes do not disturb.",
      operands: "FILE")
    ClientFlags.plain.add(
      to: &flags, default: "127.0.0.1:2379",
      help: "Addresses of the store: unix:///path, http:// or https://.")
    return StoreCommand.run(flags, arguments) { values in
      let path = try UsageError.operand("FILE", of: values)
      let connection = try ClientFlags.plain.connection(values)
      let isOurs = try EventLoop.run { loop in
        try await SnapshotDownload.save(from: connection.channel(on: loop), to: path)
      }
      print("Snapshot saved at \(path)")
      if !isOurs { print("It is in etcd's format: etcdctl looks at it and restores it.") }
      return 0
    }
  }

  // MARK: - status

  @Sendable private static func status(_ arguments: [String]) -> Int32 {
    var flags = FlagSet(
      command: "store snapshot status",
      summary: "Checks a snapshot and tells its hash, revision, number of entries and size.",
      operands: "FILE")
    addOutput(to: &flags)
    addHashCheck(to: &flags)
    return StoreCommand.run(flags, arguments) { values in
      let output = try output(values)
      let snapshot = SnapshotFile(try UsageError.operand("FILE", of: values))
      let summary = try snapshot.summary(skipsChecksum: values.bool("skip-hash-check"))
      print(SnapshotStatusText(summary).text(output))
      return 0
    }
  }

  // MARK: - restore

  @Sendable private static func restore(_ arguments: [String]) -> Int32 {
    var flags = FlagSet(
      command: "store snapshot restore",
      summary: "Makes a new data folder from a snapshot; a folder that exists is left alone.",
      operands: "FILE")
    flags.string("data-dir", help: "Folder to make; <name>.etcd when left out.")
    flags.string("name", default: "default", help: "Name of the member.")
    flags.int(
      "bump-revision", default: 0,
      help:
        "How far to move the revision on, so that clients never meet a revision again that they "
        + "saw with another content. Needs --mark-compacted.")
    flags.bool(
      "mark-compacted",
      help: "Gives up history before the restored revision: watches from before must list again.")
    addHashCheck(to: &flags)
    return StoreCommand.run(flags, arguments) { values in
      let snapshot = SnapshotFile(try UsageError.operand("FILE", of: values))
      let given = values.string("data-dir")
      let directory = given.isEmpty ? values.string("name") + ".etcd" : given
      var restore = SnapshotRestore()
      restore.bump = Int64(values.int("bump-revision"))
      restore.marksCompacted = values.bool("mark-compacted")
      restore.skipsChecksum = values.bool("skip-hash-check")
      let summary = try restore.run(from: snapshot, to: directory)
      print(
        "Restored \(directory): revision \(summary.state.revision), "
          + "\(summary.entryCount) entries")
      return 0
    }
  }

  // MARK: - Flags

  private static func addHashCheck(to flags: inout FlagSet) {
    flags.bool(
      "skip-hash-check", help: "Takes a file without a checksum, copied from a data folder.")
  }

  private static func addOutput(to flags: inout FlagSet) {
    flags.string("write-out", default: "simple", help: "simple, json or table.")
    flags.string("w", help: "Short for --write-out.")
  }

  private static func output(
    _ values: FlagValues
  ) throws(FlagError) -> SnapshotStatusText.Output {
    let name = values.string(values.isGiven("w") ? "w" : "write-out")
    guard let output = SnapshotStatusText.Output(rawValue: name) else {
      throw .invalid(flag: "write-out", value: name, expected: "simple, json or table")
    }
    return output
  }
}

/// What a snapshot holds, as etcdctl prints it.
struct SnapshotStatusText {
  enum Output: String {
    case simple, json, table
  }

  private let summary: DatabaseSummary

  init(_ summary: DatabaseSummary) {
    self.summary = summary
  }

  func text(_ output: Output) -> String {
    switch output {
    case .simple: cells.joined(separator: ", ")
    case .json:
      "{\"hash\":\(summary.hash),\"revision\":\(summary.state.revision),"
        + "\"totalKey\":\(summary.entryCount),\"totalSize\":\(summary.size.total)}"
    case .table: table
    }
  }

  private var cells: [String] {
    [
      String(summary.hash, radix: 16), "\(summary.state.revision)", "\(summary.entryCount)",
      Self.readable(summary.size.total),
    ]
  }

  private var table: String {
    let titles = ["HASH", "REVISION", "TOTAL KEYS", "TOTAL SIZE"]
    let widths = zip(titles, cells).map { max($0.count, $1.count) }
    let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) + "+" }.joined()
    func row(_ cells: [String], isTitle: Bool) -> String {
      "|"
        + zip(cells, widths).map { cell, width in
          let space = width - cell.count
          let left = isTitle ? space / 2 : space
          return " " + String(repeating: " ", count: left) + cell
            + String(repeating: " ", count: space - left) + " |"
        }.joined()
    }
    return [rule, row(titles, isTitle: true), rule, row(cells, isTitle: false), rule]
      .joined(separator: "\n")
  }

  /// A size in units of 1,000, with two digits at least.
  static func readable(_ bytes: Int64) -> String {
    guard bytes >= 1_000 else { return "\(bytes) B" }
    var unit: Int64 = 1_000
    var names = ["kB", "MB", "GB", "TB"][...]
    while bytes / unit >= 1_000, names.count > 1 {
      unit *= 1_000
      names = names.dropFirst()
    }
    let tenths = (bytes / (unit / 100) + 5) / 10
    let name = names.first ?? ""
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(name)" : "\((tenths + 5) / 10) \(name)"
  }
}
