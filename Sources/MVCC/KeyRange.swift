// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A key, or all keys from one key on. Keys sort bytewise.
package struct KeyRange: Hashable, Sendable {
  package enum End: Hashable, Sendable {
    /// Only the start key itself.
    case single
    /// Up to this key, which is not part of the range.
    case before([UInt8])
    case unbounded
  }

  package let start: [UInt8]
  package let end: End

  package init(start: [UInt8], end: End = .single) {
    self.start = start
    self.end = end
  }

  /// The range of an etcd request: no `rangeEnd` is a single key, `\0` goes on to the last key.
  package init(key: [UInt8], rangeEnd: [UInt8]) {
    start = key
    end = rangeEnd.isEmpty ? .single : rangeEnd == [0] ? .unbounded : .before(rangeEnd)
  }

  /// True when no key can be in the range.
  package var isEmpty: Bool {
    guard case .before(let end) = end else { return false }
    return !start.precedes(end)
  }

  /// What of the range comes after one of its keys; nil when nothing can.
  func after(_ key: [UInt8]) -> KeyRange? {
    guard end != .single else { return nil }
    let rest = KeyRange(start: key + [0], end: end)
    return rest.isEmpty ? nil : rest
  }

  package func contains(_ key: [UInt8]) -> Bool {
    key.withUnsafeBytes { contains($0) }
  }

  func contains(_ key: EngineBytes) -> Bool {
    switch end {
    case .single: key.isEqual(to: start)
    case .before(let end): !key.isBefore(start) && key.isBefore(end)
    case .unbounded: !key.isBefore(start)
    }
  }

  /// True when `key`, which is not before the start, is past the end.
  func isPassed(by key: EngineBytes) -> Bool {
    switch end {
    case .single: !key.isEqual(to: start)
    case .before(let end): !key.isBefore(end)
    case .unbounded: false
    }
  }
}

extension [UInt8] {
  /// Bytewise order.
  package func precedes(_ other: [UInt8]) -> Bool {
    withUnsafeBytes { $0.isBefore(other) }
  }
}
