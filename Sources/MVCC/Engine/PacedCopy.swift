// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLMDB
import Glibc
import Synchronization

/// Copies a database into a file piece by piece, each flushed before the next is written: a flush of
/// the log that comes in between waits for one piece and not for the whole file.
enum PacedCopy {
  /// Writes a copy without free pages, flushed; blocks. The environment must stay open meanwhile.
  static func run(_ environment: LMDBEnvironment, to path: String) throws(StoreError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system("open \(path)") }
    defer { close(file) }
    var ends: [CInt] = [-1, -1]
    // A pair of sockets and not a pipe: it can be closed to child processes from the first moment.
    let type = CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw .system("connect the copy") }
    let (source, sink) = (ends[0], ends[1])
    let failure = Mutex<StoreError?>(nil)
    let thread = WriterThread {
      let found = drain(source, into: file)
      failure.withLock { $0 = found }
    }
    let code = mdb_env_copyfd2(environment.handle, sink, UInt32(MDB_CP_COMPACT))
    close(sink)
    thread.join()
    close(source)
    if let failure = failure.withLock({ $0 }) { throw failure }
    try check(code, "copy to \(path)")
  }

  /// Reads to the end whatever happens, or the writer would wait for ever.
  /// - Returns: why the file does not hold what was read.
  private static func drain(_ source: CInt, into file: CInt) -> StoreError? {
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: Limits.copyStepBytes, alignment: 4096)
    defer { buffer.deallocate() }
    var failure: StoreError?
    var unflushed = 0
    while true {
      let count = read(source, buffer, Limits.copyStepBytes)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      guard failure == nil else { continue }
      failure = writeAll(buffer, count, to: file)
      unflushed += count
      if failure == nil, unflushed >= Limits.copyFlushBytes {
        unflushed = 0
        failure = flush(file)
      }
    }
    return failure ?? flush(file)
  }

  private static func writeAll(
    _ bytes: UnsafeMutableRawPointer, _ count: Int, to file: CInt
  ) -> StoreError? {
    var done = 0
    while done < count {
      let written = write(file, bytes + done, count - done)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return .system("write the copy", written == 0 ? ENOSPC : errno) }
      done += written
    }
    return nil
  }

  private static func flush(_ file: CInt) -> StoreError? {
    fdatasync(file) == 0 ? nil : .system("flush the copy")
  }
}
