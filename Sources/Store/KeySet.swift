// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC

/// Keys as disjoint spans in order.
struct KeySet: Equatable, Sendable {
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
    self.init(ranges.compactMap(Span.init))
  }

  private init(_ all: [Span]) {
    for span in all.sorted(by: { $0.first.precedes($1.first) }) {
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

  /// Spans that neither touch nor overlap.
  var spanCount: Int { spans.count }

  func union(_ other: KeySet) -> KeySet { KeySet(spans + other.spans) }

  func contains(_ key: [UInt8]) -> Bool {
    guard let span = spanBeginning(atOrBefore: key) else { return false }
    return span.end.map { key.precedes($0) } ?? true
  }

  /// False for a range without keys: nobody needs it, and it must not pass for a right.
  func covers(_ range: KeyRange) -> Bool {
    guard let wanted = Span(range) else { return false }
    guard let span = spanBeginning(atOrBefore: wanted.first) else { return false }
    guard let end = wanted.end else { return span.end == nil }
    return span.reaches(end)
  }

  /// The last span that begins there or before.
  private func spanBeginning(atOrBefore key: [UInt8]) -> Span? {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if key.precedes(spans[middle].first) { high = middle } else { low = middle + 1 }
    }
    return low > 0 ? spans[low - 1] : nil
  }
}
