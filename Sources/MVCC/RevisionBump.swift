// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

extension Engine {
  /// Moves the revision of a store that nobody uses on, and gives up all history before the new one.
  /// The values that are current stay readable at it.
  /// - Parameter count: at least 0, and far from overflow.
  package func bumpRevision(by count: Int64) throws(StoreError) {
    try write { transaction throws(StoreError) in
      var state = try StoreState(transaction)
      state.revision += count
      state.compactedRevision = state.revision
      try state.save(in: transaction)
      return .commit
    }
  }
}
