// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform

/// Held by the one supervisor of a state folder; the kernel gives it up when the process ends.
final class ClusterLock: Sendable {
  private let descriptor: CInt

  /// - Throws: `ClusterLockError` when another process holds it, `SystemError` when the file fails.
  init(_ path: String) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError(call: "open \(path)", number: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw ClusterLockError.held(path: path)
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}

/// Why a state folder cannot be used.
enum ClusterLockError: Error, CustomStringConvertible {
  case held(path: String)

  var description: String {
    switch self {
    case .held(let path):
      "a cluster is running from this state folder (\(path) is locked); stop it first"
    }
  }
}
