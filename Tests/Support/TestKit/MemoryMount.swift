// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform

/// A small file system in memory, mounted for as long as the object lives. Needs root.
package final class MemoryMount {
  /// Why none can be mounted here; nil when one can.
  package static let obstacle: String? = {
    if geteuid() != 0 { return "mounting a file system needs root" }
    for program in ["mount", "umount"] where PeerProgram.find(program) == nil {
      return "needs \(program)"
    }
    return nil
  }()

  private let folder: TemporaryFolder
  package let path: String

  /// - Parameter mebibytes: how much it holds.
  package init(mebibytes: Int) throws {
    folder = try TemporaryFolder()
    path = folder.path + "/small"
    mkdir(path, 0o700)
    try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(mebibytes)m", "tmpfs", path])
  }

  deinit {
    do { try Self.run("umount", ["-l", path]) } catch { print("\(path) stays mounted: \(error)") }
  }

  /// Lets nothing be written, or lets it again. Nobody may have a file open for writing.
  package func setReadOnly(_ isReadOnly: Bool) throws {
    try Self.run("mount", ["-o", isReadOnly ? "remount,ro" : "remount,rw", path])
  }

  private static func run(_ name: String, _ arguments: [String]) throws {
    guard try PeerProgram(name)?.run(arguments).status == 0 else {
      throw SystemError(call: name, number: EINVAL)
    }
  }
}
