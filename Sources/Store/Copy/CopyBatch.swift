// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Wire

/// One change to make at the destination.
enum CopyChange: Equatable, Sendable {
  case put(value: [UInt8], lease: Int64)
  case delete
}

/// Changes that go into one transaction: of each key only the last one, since a transaction may name a
/// key once.
struct CopyBatch {
  private(set) var changes: [(key: [UInt8], change: CopyChange)] = []
  private var places: [[UInt8]: Int] = [:]
  private var bytes = 0

  var isEmpty: Bool { changes.isEmpty }

  /// Whether the batch should be written before something of this size is added.
  func isFull(with count: Int, bytes more: Int) -> Bool {
    !isEmpty
      && (changes.count + count > Limits.copyChangesMax || bytes + more > Limits.copyBatchBytes)
  }

  mutating func add(_ key: [UInt8], _ change: CopyChange) {
    bytes += Self.weight(key, change)
    if let place = places[key] {
      changes[place].change = change
    } else {
      places[key] = changes.count
      changes.append((key, change))
    }
  }

  /// The transactions that make the changes, as few as may be. The record is in the last one, unless a
  /// value is so large that nothing else fits beside it.
  func transactions(record: CopyRecord) -> [TxnRequest] {
    var all: [[RequestOp]] = [[]]
    var weight = 0
    for (key, change) in changes {
      let more = Self.weight(key, change)
      let isFull =
        all[all.count - 1].count >= Limits.copyChangesMax || weight + more > Limits.copyBatchBytes
      if isFull, !all[all.count - 1].isEmpty {
        all.append([])
        weight = 0
      }
      all[all.count - 1].append(Self.operation(key, change))
      weight += more
    }
    if weight > Limits.copyBatchBytes { all.append([]) }
    all[all.count - 1].append(
      Self.operation(CopyRecord.key, .put(value: record.bytes, lease: 0)))
    return all.map { operations in .with { $0.success = operations } }
  }

  static func weight(_ key: [UInt8], _ change: CopyChange) -> Int {
    if case .put(let value, _) = change { return key.count + value.count + 32 }
    return key.count + 32
  }

  private static func operation(_ key: [UInt8], _ change: CopyChange) -> RequestOp {
    .with { operation in
      switch change {
      case .put(let value, let lease):
        operation.request = .requestPut(
          .with {
            $0.key = key
            $0.value = value
            $0.lease = lease
          })
      case .delete: operation.request = .requestDeleteRange(.with { $0.key = key })
      }
    }
  }
}
