// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Memory of this process, client and server alike.
enum ResidentMemory {
  /// True when tests run beside one another, and none can tell what memory is its own.
  static let isShared = !CommandLine.arguments.contains("--no-parallel")

  /// Bytes in physical memory (proc(5), statm). What was freed may be in it still.
  static var bytes: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, CInt(line.count), file) != nil else { return 0 }
    let text = String(decoding: line.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(CInt(_SC_PAGESIZE)))
  }
}
