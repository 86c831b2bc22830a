// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MVCC
import Synchronization

extension LoggedEngine {
  /// A log in memory, of segments so short that a few writes fill one, and that go into the database in steps.
  package static func simulated(
    base: SimulatedEngine = SimulatedEngine(), disk: SimulatedDisk = SimulatedDisk()
  ) throws(StoreError) -> LoggedEngine {
    var options = Options()
    options.segmentBytes = 8192
    options.stepOperations = 12
    return try LoggedEngine(
      base: base, disk: disk, random: { 1 }, options: options, checkpoints: .owner)
  }
}

/// A simulated database and disk, which outlive the store on them.
package final class SimulatedMachine: Sendable {
  private let state = Mutex((base: SimulatedEngine(), disk: SimulatedDisk()))
  private let engineFate: @Sendable (Int) -> SimulatedEngine.Flush
  private let diskFate: SimulatedDisk.Decide

  /// - Parameters:
  ///   - engineFate: what befalls the database's flushes.
  ///   - diskFate: what befalls the log's operations.
  package init(
    engine engineFate: @escaping @Sendable (Int) -> SimulatedEngine.Flush = { _ in .done },
    disk diskFate: @escaping SimulatedDisk.Decide = { _, _ in .done }
  ) {
    self.engineFate = engineFate
    self.diskFate = diskFate
  }

  /// Opens the engine on what is there.
  package func open() throws(StoreError) -> any Engine {
    let (base, disk) = state.withLock { state in
      state = (state.base.reopened(decide: engineFate), state.disk.reopened(decide: diskFate))
      return state
    }
    return try LoggedEngine.simulated(base: base, disk: disk)
  }
}
