// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
import Net

/// Collects the header blocks that a connection receives, and remembers the last few: peers send the same fields
/// again and again. A block that is like one of those is that one, so that its fields are neither judged nor
/// kept a second time.
///
///     :method POST, :path /a, te trailers     new: judged and kept
///     :method POST, :path /a, te trailers     the first once more
///     :method POST, :path /b, te trailers     new from its second field on
struct HTTP2FieldMemory {
  /// Where the session has its memory from.
  private let memory: BlockPool
  private var recent: [HTTP2ReceivedFields] = []
  /// Which of `recent` makes room for the next.
  private var oldest = 0
  /// Those of `recent` that came last, as the first block of a message and as its trailers.
  private var latestHead: Unmanaged<HTTP2ReceivedFields>?
  private var latestTrailers: Unmanaged<HTTP2ReceivedFields>?
  private var isTrailers = false
  /// One of `recent` whose first `matched` fields are those of the block so far; nil when there is none.
  private var candidate: Unmanaged<HTTP2ReceivedFields>?
  private var matched = 0
  /// The block so far, when it is like none.
  private var fresh: HTTP2ReceivedFields?

  init(memory: BlockPool) { self.memory = memory }

  /// A block begins.
  mutating func begin(isTrailers: Bool) {
    self.isTrailers = isTrailers
    candidate = isTrailers ? latestTrailers : latestHead
    matched = 0
    fresh = nil
  }

  /// Goes on to the next field, if that is the one that is expected.
  @inline(__always)
  mutating func repeats(_ name: OpaquePointer, _ value: OpaquePointer) -> Bool {
    guard
      candidate?._withUnsafeGuaranteedRef({ $0.has(name, value, at: matched) }) == true
    else { return false }
    matched += 1
    return true
  }

  /// Adds a field that is not the expected one.
  /// - Parameter rules: what a new block must keep to.
  /// - Returns: false when the block is larger than `limit` (bytes), or has too many fields.
  mutating func add(
    _ name: OpaquePointer, _ value: OpaquePointer, rules: HTTP2RequestRules?, limit: Int
  ) -> Bool {
    if fresh == nil, let other = other(with: name, value) {
      candidate = Unmanaged.passUnretained(other)
      matched += 1
      return true
    }
    let block = fresh ?? begun(rules)
    // Fields behind the first that differs mostly are the same again.
    let isChecked =
      latestHead?._withUnsafeGuaranteedRef { $0.has(name, value, at: block.count) } == true
    block.append(name, value, isChecked: isChecked)
    return block.byteCount <= limit && block.count <= Limits.headerFields
  }

  /// The block is complete.
  mutating func end(_ rules: HTTP2RequestRules?) -> HTTP2ReceivedFields {
    if fresh == nil, let candidate, candidate._withUnsafeGuaranteedRef({ $0.count == matched }) {
      note(candidate)
      return candidate.takeUnretainedValue()
    }
    let block = fresh ?? begun(rules)
    fresh = nil
    candidate = nil
    if !block.isMalformed, block.byteCount <= Limits.rememberedBlock { remember(block) }
    return block
  }

  /// A remembered block that goes on with this field where the candidate does not.
  private func other(
    with name: OpaquePointer, _ value: OpaquePointer
  ) -> HTTP2ReceivedFields? {
    guard let candidate else { return nil }
    return candidate._withUnsafeGuaranteedRef { candidate in
      recent.first {
        $0 !== candidate && $0.has(name, value, at: matched) && $0.beginsLike(candidate, matched)
      }
    }
  }

  private mutating func begun(_ rules: HTTP2RequestRules?) -> HTTP2ReceivedFields {
    let block =
      candidate?._withUnsafeGuaranteedRef {
        HTTP2ReceivedFields(rules: rules, first: matched, of: $0)
      } ?? HTTP2ReceivedFields(rules: rules, memory: memory)
    candidate = nil
    fresh = block
    return block
  }

  private mutating func remember(_ block: HTTP2ReceivedFields) {
    if recent.count < Limits.rememberedBlocks {
      recent.append(block)
    } else {
      // The one that the other kind of block is expected to be like stays.
      let kept = isTrailers ? latestHead : latestTrailers
      if kept?.toOpaque() == Unmanaged.passUnretained(recent[oldest]).toOpaque() { skipOldest() }
      recent[oldest] = block
      skipOldest()
    }
    note(Unmanaged.passUnretained(block))
  }

  private mutating func skipOldest() { oldest = (oldest + 1) % recent.count }

  private mutating func note(_ latest: Unmanaged<HTTP2ReceivedFields>) {
    if isTrailers { latestTrailers = latest } else { latestHead = latest }
  }
}
