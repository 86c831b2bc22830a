// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net
import Platform
import Telemetry

/// What every daemon on an event loop does around its work: signals in, exit code out.
package enum DaemonMain {
  /// Runs `work` on a loop until it ends or SIGTERM or SIGINT arrives; then it is cancelled and awaited.
  /// - Returns: the process's exit code: 0 after a signal, 1 after a failure.
  package static func run(
    _ component: String, _ work: @escaping @Sendable (EventLoop) async throws -> Void
  ) -> Int32 {
    let logger = Logger(component: component)
    do {
      let signals = try StopSignals()
      try EventLoop.run { loop in
        try await withThrowingTaskGroup { group in
          group.addTask { try await work(loop) }
          group.addTask {
            try await loop.readable(signals.descriptor)
            _ = signals.take()
            logger.info("stopping")
          }
          try await group.next()
          group.cancelAll()
          do {
            try await group.waitForAll()
          } catch is CancellationError {
            return
          }
        }
      }
      return 0
    } catch {
      logger.error("failed", ["error": error])
      return 1
    }
  }
}
