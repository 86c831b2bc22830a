// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform

/// What the kernel says of this process (proc(5): stat, fd). 0 where it does not tell.
struct ProcessFigures {
  private(set) var residentBytes = 0
  private(set) var virtualBytes = 0
  private(set) var openFiles = 0
  private(set) var openFilesMost = 0
  private(set) var processorSeconds = 0.0
  /// Since 1970.
  private(set) var startSeconds = 0.0

  init() {
    readStatus()
    var limit = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
      openFilesMost = Int(clamping: limit.rlim_cur)
    }
    do { openFiles = try FileSystem.list("/proc/self/fd").count } catch { openFiles = 0 }
  }

  private mutating func readStatus() {
    do {
      let text = try FileSystem.readText("/proc/self/stat", limit: 4096)
      // The second field is a name in parentheses, which may hold anything; the third comes first here.
      guard let end = text.lastIndex(of: ")") else { return }
      let fields = text[text.index(after: end)...].split(separator: " ")
      func number(_ field: Int) -> Int {
        field - 3 < fields.count ? Int(fields[field - 3]) ?? 0 : 0
      }
      let ticks = Double(max(1, sysconf(CInt(_SC_CLK_TCK))))
      processorSeconds = (Double(number(14)) + Double(number(15))) / ticks
      startSeconds = try Self.bootSeconds() + Double(number(22)) / ticks
      virtualBytes = number(23)
      residentBytes =
        number(24).multipliedReportingOverflow(by: sysconf(CInt(_SC_PAGESIZE))).partialValue
    } catch {
      return  // Without /proc nothing is told.
    }
  }

  private static func bootSeconds() throws(SystemError) -> Double {
    let text = try FileSystem.readText("/proc/stat", limit: 1 << 20)
    let line = text.split(separator: "\n").first { $0.hasPrefix("btime ") }
    return line.flatMap { Double($0.dropFirst(6)) } ?? 0
  }
}
