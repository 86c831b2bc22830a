// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
package import MVCC
package import Platform
import Telemetry

/// Writes a snapshot of the store at regular times, and removes the oldest ones.
///
/// An interval without a change writes nothing. The time of the last backup is in its name, so a
/// restart neither repeats nor delays one.
package struct BackupSchedule: Service {
  /// What the flags say.
  package struct Settings: Equatable, Sendable {
    package var directory: String
    package var interval: Duration
    /// Backups that are kept; at least 1.
    package var kept: Int

    package init(directory: String, interval: Duration, kept: Int) {
      self.directory = directory
      self.interval = interval
      self.kept = kept
    }
  }

  private let store: KeyValueStore
  private let settings: Settings
  private let environment: Environment
  private let worker: any BlockingWorker
  private let metrics: BackupMetrics
  private let logger = Logger(component: "store")

  package init(
    store: KeyValueStore, settings: Settings, environment: Environment,
    worker: any BlockingWorker, metrics: BackupMetrics
  ) {
    self.metrics = metrics
    self.store = store
    self.settings = settings
    self.environment = environment
    self.worker = worker
  }

  package func run() async throws {
    var pause = try await worker.offload { [self] in
      try FileSystem.makeDirectories(settings.directory, mode: 0o700)
      try removeRemains()
      if let newest = names.last { try metrics.succeeded(at: newest.seconds, path(of: newest)) }
      return untilDue
    }
    while true {
      try await environment.sleep(for: pause)
      do {
        try await worker.offload { [self] in try backUp() }
      } catch {
        metrics.failed()
        logger.error("backup failed", ["directory": settings.directory, "error": "\(error)"])
      }
      pause = settings.interval
    }
  }

  /// Time until the next backup, as the newest one tells.
  var untilDue: Duration {
    guard let newest = names.last else { return .zero }
    let age = Duration.seconds(environment.wallTime().seconds - newest.seconds)
    // A clock that was set back must not stop the backups.
    return age < .zero ? .zero : max(.zero, settings.interval - age)
  }

  /// Writes a backup unless nothing changed since the last one.
  func backUp() throws {
    let revision = store.state.revision
    let present = names
    let now = environment.wallTime().seconds
    if let last = present.last, last.revision == revision {
      return try metrics.succeeded(at: now, path(of: last))
    }
    let name = BackupName(seconds: now, revision: revision)
    try SnapshotFile.write(of: store, to: path(of: name))
    try metrics.succeeded(at: now, path(of: name))
    logger.info("wrote a backup", ["file": name.text, "revision": revision])
    for old in present.dropLast(settings.kept - 1) {
      try FileSystem.removeFile(path(of: old))
    }
  }

  /// Removes what backups left behind that were being written when the store was killed.
  func removeRemains() throws {
    for name in try FileSystem.list(settings.directory) {
      let isRemains = SnapshotFile.draftSuffixes.contains { suffix in
        name.hasSuffix(suffix) && BackupName(String(name.dropLast(suffix.count))) != nil
      }
      if isRemains { try FileSystem.removeTree(settings.directory + "/" + name) }
    }
  }

  private func path(of name: BackupName) -> String { settings.directory + "/" + name.text }

  /// The backups that are there, oldest first; other files are nobody's business.
  private var names: [BackupName] {
    do {
      return try FileSystem.list(settings.directory).compactMap(BackupName.init)
        .sorted { ($0.seconds, $0.revision) < ($1.seconds, $1.revision) }
    } catch {
      return []  // Writing into the folder is going to tell what is wrong with it.
    }
  }
}

/// The name of a scheduled backup: `store-20261121T171522Z-r4711.db`.
struct BackupName: Equatable, Sendable {
  /// Since 1970.
  let seconds: Int64
  /// At least this revision is in the backup.
  let revision: Int64

  init(seconds: Int64, revision: Int64) {
    self.seconds = seconds
    self.revision = revision
  }

  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "store", parts[2].hasPrefix("r"),
      parts[2].hasSuffix(".db"), let revision = Int64(parts[2].dropFirst().dropLast(3)),
      let seconds = Self.seconds(parts[1])
    else { return nil }
    self.init(seconds: seconds, revision: revision)
    guard self.text == text else { return nil }
  }

  var text: String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    let date = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
    let clock = [Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec)]
    return "store-\(Self.digits(date))T\(Self.digits(clock))Z-r\(revision).db"
  }

  private static func digits(_ numbers: [Int]) -> String {
    numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }

  /// Reads `20261121T171522Z`.
  private static func seconds(_ text: Substring) -> Int64? {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }.map { Int32($0 - 0x30) }
    guard text.utf8.count == 16, digits.count == 14 else { return nil }
    func number(_ range: Range<Int>) -> Int32 { digits[range].reduce(0) { $0 * 10 + $1 } }
    var parts = tm()
    parts.tm_year = number(0..<4) - 1900
    parts.tm_mon = number(4..<6) - 1
    parts.tm_mday = number(6..<8)
    parts.tm_hour = number(8..<10)
    parts.tm_min = number(10..<12)
    parts.tm_sec = number(12..<14)
    return Int64(timegm(&parts))
  }
}

extension StoreConfiguration {
  static func addBackupFlags(to flags: inout FlagSet) {
    flags.string(
      "backup-dir", help: "folder for scheduled backups; none are made without it (Martlet only).")
    flags.duration(
      "backup-interval", default: Limits.backupIntervalDefault,
      help:
        "time between scheduled backups; an interval without a change writes none (Martlet only)."
    )
    flags.int(
      "backup-retention", default: Limits.backupsKeptDefault,
      help: "scheduled backups kept; older ones are removed (Martlet only).")
  }

  static func backup(_ values: FlagValues) throws(FlagError) -> BackupSchedule.Settings? {
    let directory = values.string("backup-dir")
    guard !directory.isEmpty else { return nil }
    let interval = values.duration("backup-interval")
    guard interval >= Limits.backupIntervalMin else {
      throw .invalid(
        flag: "backup-interval", value: values.string("backup-interval"),
        expected: "a duration of at least 1s")
    }
    let kept = values.int("backup-retention")
    guard kept >= 1 else {
      throw .invalid(flag: "backup-retention", value: "\(kept)", expected: "at least 1")
    }
    return BackupSchedule.Settings(directory: directory, interval: interval, kept: kept)
  }
}
