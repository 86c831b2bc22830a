// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net
import Platform

/// `martlet status`: which processes a cluster consists of, how they are, and what they cost.
enum StatusCommand {
  static func main(_ arguments: [String]) -> Int32 {
    var flags = FlagSet(
      command: "status", summary: "Show the processes of a cluster on this machine.")
    flags.string("state", default: "/var/lib/martlet", help: "Folder with the cluster's state.")
    return CommandLineResult.exitStatus {
      let values = try flags.parse(arguments)
      let folder = try StateFolder(root: values.string("state"))
      let entries = ComponentTable.read(folder).filter(\.isRunning)
      guard !entries.isEmpty else { throw StatusError.notRunning(folder.root) }
      let rows = try EventLoop.run { loop in
        let gate = HealthGate(folder: folder, loop: loop)
        var rows: [[String]] = []
        for entry in entries { rows.append(try await row(entry, gate, loop)) }
        return rows
      }
      let total = entries.reduce(0) { $0 + (ProcessMemory.proportional($1.process) ?? 0) }
      print(table(rows + [["total", "", "", "", megabytes(total), ""]]))
    }
  }

  private static func row(
    _ entry: ComponentTable.Entry, _ gate: HealthGate, _ loop: EventLoop
  ) async throws -> [String] {
    let uptime = max(0, loop.environment.wallTime().seconds - entry.startedAt)
    let memory = ProcessMemory.proportional(entry.process).map(megabytes) ?? "?"
    let health = await gate.report(entry.health)
    return [
      entry.name, "\(entry.process)", duration(uptime), "\(entry.restarts)", memory, health,
    ]
  }

  private static func table(_ rows: [[String]]) -> String {
    let all = [["COMPONENT", "PID", "UPTIME", "RESTARTS", "MEMORY", "HEALTH"]] + rows
    let widths = (0..<6).map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }
        .joined()
    }.joined(separator: "\n")
  }

  private static func megabytes(_ kilobytes: Int) -> String {
    "\(kilobytes / 1024).\(kilobytes % 1024 * 10 / 1024) MiB"
  }

  private static func duration(_ seconds: Int64) -> String {
    switch seconds {
    case ..<120: "\(seconds)s"
    case ..<7_200: "\(seconds / 60)m\(seconds % 60)s"
    default: "\(seconds / 3_600)h\(seconds / 60 % 60)m"
    }
  }
}

/// Why there is nothing to show.
enum StatusError: Error, CustomStringConvertible {
  case notRunning(String)

  var description: String {
    switch self {
    case .notRunning(let root): "no cluster runs from \(root)"
    }
  }
}

/// What a process takes of the machine's memory.
enum ProcessMemory {
  /// Pages of its own, and its share of pages that it has in common with others (PSS).
  /// - Returns: KiB; nil when the process is gone or not ours to ask.
  static func proportional(_ process: pid_t) -> Int? {
    do {
      let text = try FileSystem.readText("/proc/\(process)/smaps_rollup")
      let line = text.split(separator: "\n").first { $0.hasPrefix("Pss:") }
      return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    } catch {
      return nil
    }
  }
}
