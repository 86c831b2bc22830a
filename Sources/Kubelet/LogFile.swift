// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform

/// A container's log, open for reading.
final class LogFile: Sendable {
  private let descriptor: CInt
  private let path: String

  /// - Throws: `SystemError`.
  init(path: String) throws(SystemError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(call: "open \(path)", number: errno) }
    self.path = path
  }

  deinit { close(descriptor) }

  /// Bytes in the file now.
  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether the runtime has begun another file at the path.
  var isRotated: Bool {
    var mine = stat()
    var current = stat()
    guard fstat(descriptor, &mine) == 0, stat(path, &current) == 0 else { return true }
    return mine.st_ino != current.st_ino
  }

  /// The bytes from `start` up to `end`, fewer at the file's end.
  func read(from start: Int, to end: Int) throws(SystemError) -> [UInt8] {
    guard end > start else { return [] }
    var bytes = [UInt8](repeating: 0, count: end - start)
    let count = pread(descriptor, &bytes, bytes.count, off_t(start))
    guard count >= 0 else { throw SystemError(call: "pread \(path)", number: errno) }
    return Array(bytes[..<count])
  }

  /// Where the last `lines` lines begin.
  func tailOffset(lines: Int) throws -> Int {
    try ContainerLogReader.tailOffset(lines: lines, size: size) { range in
      try read(from: range.lowerBound, to: range.upperBound)
    }
  }
}
