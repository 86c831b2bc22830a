// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform
import Synchronization

/// TCP ports for programs that cannot be told to choose one themselves.
///
/// A port that the kernel chose for port 0 and that was let go may be chosen again by any test that runs
/// beside. These come from a range that the kernel does not choose from (ip_local_port_range begins at
/// 32768), below the node ports, and none is given twice in a process.
package enum FreePort {
  private static let range = 15_000..<30_000
  private static let next = Atomic<Int>(Int(getpid()) * 64)

  /// A port on which nobody listens.
  package static func find() throws -> Int {
    for _ in range {
      let count = next.wrappingAdd(1, ordering: .relaxed).oldValue
      let port = range.lowerBound + count % range.count
      if isFree(port) { return port }
    }
    throw SystemError(call: "find a free port", number: EADDRINUSE)
  }

  private static func isFree(_ port: Int) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) == 0 }
    }
  }
}
