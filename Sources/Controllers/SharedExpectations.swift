// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Client
import ControllerRuntime
import CoreAPI
import Informers
import MetaAPI
import Synchronization

/// Expectations shared between a controller's workers and its pod handler.
final class SharedExpectations: Sendable {
  /// When to look again although no event came: later than expectations run out.
  static let timeout = Duration.seconds(301)

  private let state = Mutex(Expectations())

  func areMet(for key: ObjectKey, now: Duration) -> Bool {
    state.withLock { $0.areMet(for: key, now: now) }
  }

  func expect(creations: Int, for key: ObjectKey, now: Duration) {
    state.withLock { $0.expect(creations: creations, for: key, now: now) }
  }

  func expect(deletions uids: [String], for key: ObjectKey, now: Duration) {
    state.withLock { $0.expect(deletions: uids, for: key, now: now) }
  }

  func settleCreation(for key: ObjectKey) { state.withLock { $0.settleCreation(for: key) } }

  func settleDeletion(of uid: String, for key: ObjectKey) {
    state.withLock { $0.settleDeletion(of: uid, for: key) }
  }

  func forget(_ key: ObjectKey) { state.withLock { $0.forget(key) } }

  /// Notes what a pod's change shows.
  func observe(_ change: Change<Pod>) {
    guard let owner = change.latest?.metadata.controllerReference else { return }
    let key = ObjectKey(namespace: change.key.namespace, name: owner.name)
    if change.old == nil, change.new?.metadata.isTerminating == false { settleCreation(for: key) }
    if let pod = change.latest, change.new == nil || pod.metadata.isTerminating {
      settleDeletion(of: pod.metadata.uid, for: key)
    }
  }
}
