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

/// Keys as disjoint spans in order.
private struct KeySet: Equatable, Sendable {
  private struct Span: Equatable, Sendable {
    let first: [UInt8]
    /// The first key behind the span; nil when it has no end.
    var end: [UInt8]?

    init?(_ range: KeyRange) {
      guard !range.isEmpty else { return nil }
      first = range.start
      switch range.end {
      // Between a key and the key with a zero behind it there is no other.
      case .single: end = range.start + [0]
      case .before(let key): end = key
      case .unbounded: end = nil
      }
    }

    func reaches(_ key: [UInt8]) -> Bool { end.map { !$0.precedes(key) } ?? true }
  }

  private var spans: [Span] = []

  init(_ ranges: [KeyRange] = []) {
    for span in ranges.compactMap(Span.init).sorted(by: { $0.first.precedes($1.first) }) {
      guard let last = spans.last, last.reaches(span.first) else {
        spans.append(span)
        continue
      }
      if let end = span.end {
        if !last.reaches(end) { spans[spans.count - 1].end = end }
      } else {
        spans[spans.count - 1].end = nil
      }
    }
  }

  /// False for a range without keys: nobody needs it, and it must not pass for a right.
  func covers(_ range: KeyRange) -> Bool {
    guard let wanted = Span(range) else { return false }
    // The last span that begins at or before the wanted one.
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if wanted.first.precedes(spans[middle].first) { high = middle } else { low = middle + 1 }
    }
    guard low > 0 else { return false }
    let span = spans[low - 1]
    guard let end = wanted.end else { return span.end == nil }
    return span.reaches(end)
  }
}
