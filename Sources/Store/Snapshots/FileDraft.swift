// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
package import Platform

/// A file that gets its name only when all of it is on disk: `<path>.part` until then. For its owner
/// only, since it holds secrets. One user at a time; every call blocks.
package final class FileDraft {
  static let suffix = ".part"

  private let path: String
  private let descriptor: CInt
  private var isKept = false

  package var draftPath: String { path + Self.suffix }

  /// Makes the draft; what an earlier attempt left is written over.
  package init(of path: String) throws(SystemError) {
    self.path = path
    let draft = path + Self.suffix
    unlink(draft)
    descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError(call: "create \(draft)", number: errno) }
  }

  deinit {
    if !isKept { unlink(draftPath) }
    close(descriptor)
  }

  package func write(_ bytes: [UInt8]) throws(SystemError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError(call: "write \(draftPath)", number: errno)
      }
      offset += count
    }
  }

  /// Flushes what was written; the file has no name of its own yet.
  package func flush() throws(SystemError) {
    guard fsync(descriptor) == 0 else {
      throw SystemError(call: "flush \(draftPath)", number: errno)
    }
  }

  /// Gives the flushed file its name. One that has the name already is replaced.
  package func keep() throws(SystemError) {
    try flush()
    try FileSystem.rename(draftPath, to: path)
    isKept = true
    try Self.flushDirectory(of: path)
  }

  /// Flushes the directory that a path lies in, so that its name survives a crash.
  package static func flushDirectory(of path: String) throws(SystemError) {
    let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(call: "open \(parent)", number: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw SystemError(call: "flush \(parent)", number: errno) }
  }
}

/// A file that is read piece by piece. One user at a time; every call blocks.
package final class FileSource {
  private let path: String
  private let descriptor: CInt
  /// Length when it was opened, in bytes.
  package let byteCount: Int64

  package init(_ path: String) throws(SystemError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(call: "open \(path)", number: errno) }
    let length = lseek(descriptor, 0, SEEK_END)
    guard length >= 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      let failure = SystemError(call: "read length of \(path)", number: errno)
      close(descriptor)
      throw failure
    }
    byteCount = Int64(length)
  }

  deinit { close(descriptor) }

  /// The next bytes, at most `count`; empty at the end.
  package func read(_ count: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    while true {
      let length = Glibc.read(descriptor, &bytes, count)
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw SystemError(call: "read \(path)", number: errno) }
      bytes.removeLast(count - length)
      return bytes
    }
  }

  /// Calls `body` with each piece of the next `count` bytes.
  /// - Throws: `SnapshotError.truncated` when the file ends before.
  package func read(next count: Int64, _ body: ([UInt8]) throws -> Void) throws {
    var left = count
    while left > 0 {
      let piece = try read(Int(min(left, Int64(Limits.fileChunkBytes))))
      guard !piece.isEmpty else { throw SnapshotError.truncated(path) }
      try body(piece)
      left -= Int64(piece.count)
    }
  }
}
