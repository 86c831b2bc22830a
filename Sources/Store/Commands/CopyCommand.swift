// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Net
import Platform

/// `martlet store copy`: from a store or etcd to another, while the first is in use.
enum CopyCommand {
  private static let source = ClientFlags(prefix: "from-", endpoints: "from")
  private static let target = ClientFlags(prefix: "to-", endpoints: "to")

  @Sendable static func main(_ arguments: [String]) -> Int32 {
    StoreCommand.run(flags, arguments) { values in
      guard values.isGiven("from"), values.isGiven("to") else {
        throw FlagError.required(values.isGiven("from") ? "to" : "from")
      }
      let (from, to) = (try source.connection(values), try target.connection(values))
      var settings = StoreCopy.Settings()
      settings.prefix = Array(values.string("prefix").utf8)
      settings.follows = values.bool("watch")
      settings.overwrites = values.bool("overwrite")
      settings.finishes = values.bool("finish")
      let signals = try StopSignals()
      let summary = try EventLoop.run { [settings] loop in
        let copy = StoreCopy(
          from: try from.channel(on: loop), to: try to.channel(on: loop), settings: settings,
          environment: loop.environment)
        return try await run(copy, settings, signals, loop)
      }
      print(text(summary, settings))
      return 0
    }
  }

  private static var flags: FlagSet {
    var flags = FlagSet(
      command: "store copy",
      summary: """
        Copies keys, values and leases from a store or etcd to another one, and compares both at the end. \
        The source may be in use; the destination may not. Run again, it goes on where it ended.
        """)
    source.add(to: &flags, help: "Addresses of the source: unix:///path, http:// or https://.")
    target.add(to: &flags, help: "Addresses of the destination.")
    flags.string("prefix", help: "Copies keys with this prefix only; all when left out.")
    flags.bool(
      "watch", help: "Follows the source until Ctrl-C or SIGTERM, then copies what it has by then.")
    flags.bool(
      "overwrite",
      help: "Takes a destination with other keys, and deletes what is not in the source.")
    flags.bool(
      "finish", help: "Removes the record that lets a copy go on (key martlet.io/store-copy).")
    return flags
  }

  /// A signal ends a copy that follows; any other one it interrupts.
  private static func run(
    _ copy: StoreCopy, _ settings: StoreCopy.Settings, _ signals: StopSignals, _ loop: EventLoop
  ) async throws -> StoreCopy.Summary {
    let stopped: @Sendable () async throws -> Void = {
      while signals.take() == nil { try await loop.readable(signals.descriptor) }
    }
    return try await withThrowingTaskGroup(of: StoreCopy.Summary.self) { group in
      group.addTask { try await copy.run(until: stopped) }
      if !settings.follows {
        group.addTask {
          try await stopped()
          throw UsageError(description: "interrupted; run it again to go on")
        }
      }
      defer { group.cancelAll() }
      guard let summary = try await group.next() else { throw CancellationError() }
      return summary
    }
  }

  private static func text(_ summary: StoreCopy.Summary, _ settings: StoreCopy.Settings) -> String {
    let compared = summary.comparison
    let digest = Hexadecimal.text(compared.digest)
    return """
      \(summary.isResumed ? "went on with an earlier copy: " : "")\
      \(summary.puts) puts, \(summary.deletions) deletions, \(summary.leases) leases; \
      \(summary.followed) changes followed, up to revision \(summary.revision) of the source
      equal: \(compared.keys) keys, \(SnapshotStatusText.readable(Int64(compared.bytes))), \
      SHA-256 \(digest)
      """
  }
}
