// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform
package import Telemetry

/// Tells whether scheduled backups are made, and how large they are.
package struct BackupMetrics: Sendable {
  private let success: Gauge
  private let size: Gauge
  private let failures: Counter

  package init(_ registry: MetricsRegistry) {
    success = registry.gauge(
      "martlet_store_backup_last_success_timestamp_seconds",
      help: "When the newest backup last was found or made up to date, since 1970; 0 before."
    ).series()
    size = registry.gauge(
      "martlet_store_backup_size_bytes", help: "Size of the newest backup."
    ).series()
    failures = registry.counter(
      "martlet_store_backup_failures_total", help: "Scheduled backups that failed."
    ).series()
  }

  /// The newest backup is the file at this path.
  /// - Parameter seconds: when it held everything, since 1970.
  func succeeded(at seconds: Int64, _ path: String) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError(call: "stat \(path)", number: errno) }
    size.set(Double(status.st_size))
    success.set(Double(seconds))
  }

  func failed() { failures.increment() }
}
