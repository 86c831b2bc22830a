// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import MVCC
import Platform

/// A consistent copy of the database in a file without a name: it goes when this value goes.
///
/// Several may be made at a time: each has a folder of its own until its name is gone.
final class DatabaseCopy: Sendable {
  private static let prefix = "snapshot.spare"

  private let descriptor: CInt
  let byteCount: Int

  /// Copies the flushed state; blocks.
  /// - Parameter directory: on a file system with room for the copy.
  init(of store: KeyValueStore, in directory: String) throws {
    var template = Array("\(directory)/\(Self.prefix).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw SystemError(call: "make a folder in \(directory)", number: errno)
    }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let path = folder + "/copy"
    defer {
      unlink(path)
      rmdir(folder)
    }
    try store.copy(to: path)
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(call: "open \(path)", number: errno) }
    byteCount = lseek(descriptor, 0, SEEK_END)
    guard byteCount >= 0 else {
      let failure = SystemError(call: "read length of \(path)", number: errno)
      close(descriptor)
      throw failure
    }
  }

  /// Removes what copies left behind whose process was killed.
  static func removeRemains(in directory: String) throws(SystemError) {
    for name in try FileSystem.list(directory) where name.hasPrefix(prefix) {
      try FileSystem.removeTree("\(directory)/\(name)")
    }
  }

  deinit {
    close(descriptor)
  }

  /// Bytes from `offset` on, at most `count`; blocks.
  func read(_ count: Int, at offset: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let length = pread(descriptor, &bytes, count, offset)
    guard length > 0 else { throw SystemError(call: "read database copy", number: errno) }
    bytes.removeLast(count - length)
    return bytes
  }
}
