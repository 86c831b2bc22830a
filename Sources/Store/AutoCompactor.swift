// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MVCC
package import Platform
import Telemetry

/// Gives up old history by itself, by time or by number of revisions.
package struct AutoCompactor: Service {
  /// How much history is kept.
  package enum Retention: Equatable, Sendable {
    case period(Duration)
    case revisions(Int64)

    /// Reads etcd's `--auto-compaction-mode` and `--auto-compaction-retention`.
    /// - Returns: nil when retention is 0: nothing is compacted.
    /// - Throws: `FlagError` for anything else that makes no sense.
    package static func parse(mode: String, retention: String) throws(FlagError) -> Retention? {
      switch mode {
      case "periodic":
        // A bare number is hours, as in etcd.
        let period = Int64(retention).map { Duration.seconds(3600 * $0.clamped) }
        guard let period = period ?? Duration(goSyntax: retention), period >= .zero else {
          throw .invalid(
            flag: "auto-compaction-retention", value: retention, expected: "hours or a duration")
        }
        return period == .zero ? nil : .period(max(period, Limits.compactionPeriodMin))
      case "revision":
        guard let count = Int64(retention), count >= 0 else {
          throw .invalid(
            flag: "auto-compaction-retention", value: retention, expected: "a number of revisions")
        }
        return count == 0 ? nil : .revisions(count)
      default:
        throw .invalid(
          flag: "auto-compaction-mode", value: mode, expected: "periodic or revision")
      }
    }
  }

  private let store: KeyValueStore
  private let environment: Environment
  private let retention: Retention
  private let logger = Logger(component: "store")

  package init(store: KeyValueStore, environment: Environment, retention: Retention) {
    self.store = store
    self.environment = environment
    self.retention = retention
  }

  package func run() async throws {
    switch retention {
    case .period(let period): try await compact(keeping: period)
    case .revisions(let count): try await compact(keeping: count)
    }
  }

  /// Remembers the revision at regular times; compacts to that of one period ago.
  private func compact(keeping period: Duration) async throws {
    let steps = Limits.periodicCompactionSteps
    let interval = min(period, .seconds(3600)) / steps
    let remembered = max(1, Int(period / interval))
    var revisions: [Int64] = []
    while true {
      revisions.append(store.state.revision)
      try await environment.sleep(for: interval)
      if revisions.count >= remembered { await compact(to: revisions.removeFirst()) }
    }
  }

  private func compact(keeping count: Int64) async throws {
    while true {
      try await environment.sleep(for: Limits.revisionCompactionInterval)
      await compact(to: store.state.revision - count)
    }
  }

  private func compact(to revision: Int64) async {
    guard revision > store.state.compactedRevision else { return }
    do throws(StoreError) {
      try await store.compact(to: revision)
      logger.info("compacted history", ["revision": revision])
    } catch {
      logger.warning("could not compact history", ["revision": revision, "error": "\(error)"])
    }
  }
}

extension Int64 {
  /// Keeps a number of hours from overflowing as seconds.
  fileprivate var clamped: Int64 { Swift.min(Swift.max(self, -1), 1_000_000) }
}
