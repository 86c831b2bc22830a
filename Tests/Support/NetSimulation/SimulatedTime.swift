// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
package import Net

/// Runs `body` on a loop of its own whose network and time are simulated: an hour of waiting costs nothing,
/// and a loaded machine makes nothing late. `body` stays part of the calling task.
package func onSimulatedNetwork<Result: Sendable>(
  seed: UInt64 = 1, weather: Weather = .calm,
  _ body: @escaping @Sendable (EventLoop, SimulatedNetwork) async throws -> Result
) async throws -> Result {
  let network = SimulatedNetwork(seed: seed, weather: weather, isOpen: true)
  return try await EventLoop.runOnOwnThread(on: network) { loop in try await body(loop, network) }
}

/// Where a simulated loop waits for another thread (sem_overview(7)).
final class Door: @unchecked Sendable {
  // Safety: a semaphore is made for several threads; it is freed when nobody is left.
  private let knocks = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(knocks, 0, 0) }

  deinit {
    sem_destroy(knocks)
    knocks.deallocate()
  }

  /// Waits for a knock, which may have come before.
  func wait() { sem_wait(knocks) }

  func knock() { sem_post(knocks) }
}
