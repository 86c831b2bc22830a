// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import RPC

/// What /livez and /readyz look at, under etcd's names.
enum HealthCheck: String, CaseIterable {
  case dataCorruption = "data_corruption"
  case serializableRead = "serializable_read"
  case linearizableRead = "linearizable_read"
  case nonLearner = "non_learner"

  /// Whether the process must be started again when it fails.
  static let live: [HealthCheck] = [.serializableRead]
  /// Whether requests can be served.
  static let ready: [HealthCheck] = [
    .dataCorruption, .serializableRead, .linearizableRead, .nonLearner,
  ]

  /// What is wrong; nil when nothing is.
  func complaint(about core: StoreCore) -> String? {
    switch self {
    case .dataCorruption:
      core.alarms.isRaised(.corrupt) ? "alarm activated: CORRUPT" : nil
    case .serializableRead, .linearizableRead: Self.readComplaint(core)
    // The one member is no learner.
    case .nonLearner: nil
    }
  }

  /// Reads a key, as a client would.
  static func readComplaint(_ core: StoreCore) -> String? {
    do throws(StoreError) {
      var query = RangeQuery(range: KeyRange(start: [0]))
      query.limit = 1
      _ = try core.store.range(query)
      return nil
    } catch { return "range error: \(error.rpc.message)" }
  }
}
