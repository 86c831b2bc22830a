// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform
package import Telemetry

/// Lets the store forget history that no reader of this server can still ask for: at each interval what
/// was current one interval before. An idle store is left alone.
package struct Compactor: Sendable {
  let storage: any ObjectStorage
  let feed: StoreFeed
  /// Zero never compacts.
  let interval: Duration
  let environment: Environment
  let logger: Logger

  package init(
    storage: any ObjectStorage, feed: StoreFeed, interval: Duration = Limits.compactionInterval,
    environment: Environment, logger: Logger
  ) {
    self.storage = storage
    self.feed = feed
    self.interval = interval
    self.environment = environment
    self.logger = logger
  }

  /// Runs until cancelled.
  package func run() async throws {
    guard interval > .zero else {
      return try await environment.sleep(for: .seconds(Int64.max / 4))
    }
    var compacted: Int64 = 0
    var candidate = feed.revision
    while !Task.isCancelled {
      try await environment.sleep(for: interval)
      let revision = candidate
      candidate = feed.revision
      guard revision > compacted + 1 else { continue }
      do {
        try await storage.compact(before: revision)
        compacted = revision
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        logger.warning("compaction failed", ["revision": "\(revision)", "error": "\(error)"])
      }
    }
  }
}
