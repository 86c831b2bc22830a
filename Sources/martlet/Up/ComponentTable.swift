// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform

/// The table in the state folder that says which processes a cluster consists of right now, the
/// supervisor first. The supervisor writes it; `martlet status` and the next start read it.
enum ComponentTable {
  /// The row of `martlet up` itself.
  static let supervisor = "supervisor"

  struct Entry: Equatable {
    var name: String
    var process: pid_t
    /// Seconds since 1970.
    var startedAt: Int64
    var restarts: Int
    var health: HealthCheck?

    /// Whether the process still runs and is the one meant: numbers are used again.
    var isRunning: Bool {
      do {
        let line = try FileSystem.readText("/proc/\(process)/cmdline")
        switch name {
        case "containerd": return line.contains("containerd")
        case ComponentTable.supervisor: return line.contains("\0up\0")
        default: return line.contains("\0\(name)\0")
        }
      } catch {
        return false
      }
    }

    var line: String {
      "\(name)\t\(process)\t\(startedAt)\t\(restarts)\t\(health?.description ?? "-")\n"
    }

    init(name: String, process: pid_t, startedAt: Int64, restarts: Int, health: HealthCheck?) {
      self.name = name
      self.process = process
      self.startedAt = startedAt
      self.restarts = restarts
      self.health = health
    }

    init?(line: Substring) {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 5, let process = pid_t(fields[1]), process > 1,
        let startedAt = Int64(fields[2]), let restarts = Int(fields[3])
      else { return nil }
      self.init(
        name: fields[0], process: process, startedAt: startedAt, restarts: restarts,
        health: HealthCheck(fields[4]))
    }
  }

  /// - Returns: the entries; empty when there is no table.
  static func read(_ folder: StateFolder) -> [Entry] {
    do {
      let text = try FileSystem.readText(folder.componentTable)
      return text.split(separator: "\n").compactMap(Entry.init(line:))
    } catch {
      return []  // No cluster was ever started from this folder.
    }
  }

  static func write(_ entries: [Entry], _ folder: StateFolder) throws(SystemError) {
    try FileSystem.replace(
      folder.componentTable, with: Array(entries.map(\.line).joined().utf8))
  }
}
