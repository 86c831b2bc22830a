// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import EtcdRPC
import Wire

/// Reads both ends of a copy from front to back and compares keys, values and leases.
struct CopyComparison {
  struct Result: Equatable, Sendable {
    var keys = 0
    var bytes = 0
    /// SHA-256 of all keys, values and leases of the source.
    var digest: [UInt8] = []
    /// The first key that only one end has, or that differs; nil when both are equal.
    var difference: [UInt8]?
  }

  let source: CopyEnd
  let target: CopyEnd
  let range: CopyRange
  /// Of the source.
  let revision: Int64

  func run() async throws -> Result {
    var result = Result()
    let digest = SHA256Digest()
    var left = Reader(end: source, range: range, revision: revision)
    // As of the revision of the first page.
    var right = Reader(end: target, range: range, revision: 0)
    while true {
      let (original, copy) = (try await left.next(), try await right.next())
      guard let original, let copy, original.key == copy.key, original.value == copy.value,
        original.lease == copy.lease
      else {
        result.difference = [original?.key, copy?.key].compactMap(\.self)
          .min { $0.lexicographicallyPrecedes($1) }
        result.digest = digest.finish()
        return result
      }
      result.keys += 1
      result.bytes += original.key.count + original.value.count
      for part in [original.key, original.value] {
        digest.add(Array("\(part.count) ".utf8))
        digest.add(part)
      }
      digest.add(Array("\(original.lease) ".utf8))
    }
  }

  /// The keys of one end, one by one.
  private struct Reader {
    let end: CopyEnd
    let range: CopyRange
    var revision: Int64
    private var page: ArraySlice<KeyValue> = []
    private var from: [UInt8]?

    init(end: CopyEnd, range: CopyRange, revision: Int64) {
      self.end = end
      self.range = range
      self.revision = revision
      from = range.start
    }

    mutating func next() async throws -> KeyValue? {
      while page.isEmpty, let start = from {
        let answer = try await end.page(from: start, to: range.end, at: revision)
        page = answer.pairs[...]
        from = answer.next
        revision = answer.revision
      }
      return page.popFirst()
    }
  }
}
