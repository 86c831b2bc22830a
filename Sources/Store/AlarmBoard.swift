// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Synchronization

/// Alarms that were raised and not yet cleared. They survive a restart.
final class AlarmBoard: Sendable {
  private let store: KeyValueStore
  private let raised: Mutex<[AlarmType]>
  private static let setting = "alarms"

  init(store: KeyValueStore) throws(StoreError) {
    self.store = store
    let saved = try store.setting(Self.setting) ?? []
    raised = Mutex(saved.map { AlarmType(rawValue: Int32($0)) })
  }

  var all: [AlarmType] { raised.withLock { $0 } }

  func isRaised(_ alarm: AlarmType) -> Bool { raised.withLock { $0.contains(alarm) } }

  /// False when it was raised before.
  @discardableResult
  func raise(_ alarm: AlarmType) async throws(StoreError) -> Bool {
    let isNew = raised.withLock { raised in
      if raised.contains(alarm) { return false }
      raised.append(alarm)
      return true
    }
    if isNew { try await save() }
    return isNew
  }

  /// False when it was not raised.
  @discardableResult
  func clear(_ alarm: AlarmType) async throws(StoreError) -> Bool {
    let wasRaised = raised.withLock { raised in
      guard let index = raised.firstIndex(of: alarm) else { return false }
      raised.remove(at: index)
      return true
    }
    if wasRaised { try await save() }
    return wasRaised
  }

  private func save() async throws(StoreError) {
    try await store.saveSetting(Self.setting, all.map { UInt8(truncatingIfNeeded: $0.rawValue) })
  }
}

extension AlarmType {
  /// The alarm's name in health reports.
  var name: String {
    switch self {
    case .nospace: "NOSPACE"
    case .corrupt: "CORRUPT"
    default: "NONE"
    }
  }
}
