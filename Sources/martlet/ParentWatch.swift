// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLinux
import Glibc

/// Ends a supervised process when its supervisor is gone, however that went.
enum ParentWatch {
  /// Environment variable with the supervisor's process number.
  static let variable = "MARTLET_SUPERVISOR"

  static func begin() {
    guard let text = getenv(variable), let supervisor = pid_t(String(cString: text)) else { return }
    _ = martlet_signal_on_parent_exit(SIGTERM)
    // The supervisor may have gone before the request reached the kernel.
    if getppid() != supervisor { exit(1) }
  }
}
