// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
package import Platform

/// A name for this process that no other process of the cluster has.
package enum ProcessIdentity {
  /// Host name, underscore, random digits; as upstream's `<host>_<uuid>`.
  package static func make(_ environment: Environment) throws(SystemError) -> String {
    try hostName() + "_" + String(environment.random(), radix: 16)
  }

  /// The machine's name in lower case.
  package static func hostName() throws(SystemError) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else {
      throw SystemError(call: "gethostname", number: errno)
    }
    let bytes = buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }
}
