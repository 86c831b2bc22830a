// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Tells the bootstrap that an object which may be one of its own is gone.
///
/// Strategies call `report` when a namespace or service leaves the store; several reports before
/// the bootstrap looks count as one.
final class LossSignal: Sendable {
  /// One element per time to look again.
  let reports: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  init() {
    (reports, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Something is gone.
  func report() { continuation.yield() }
}
