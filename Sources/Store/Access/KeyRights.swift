// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC

/// Which keys a user may read and write: the union of what its roles allow.
///
/// Rights that touch or overlap are one: who may read [a, b) and [b, c) may read [a, c) at once.
struct KeyRights: Equatable, Sendable {
  private var readable = KeySet()
  private var writable = KeySet()

  init(_ permissions: [Permission]) {
    let ranges = permissions.map { ($0.permType, KeyRange(key: $0.key, rangeEnd: $0.rangeEnd)) }
    readable = KeySet(ranges.filter { $0.0 != .write }.map(\.1))
    writable = KeySet(ranges.filter { $0.0 != .read }.map(\.1))
  }

  func allowsReading(_ range: KeyRange) -> Bool { readable.covers(range) }
  func allowsWriting(_ range: KeyRange) -> Bool { writable.covers(range) }
}
