// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Bytes waiting to be sent, in order: small ones copied together, large ones where they lie.
///
/// An empty buffer holds no memory, so idle connections cost none.
struct OutputBuffer: ~Copyable {
  /// Bytes that lie together.
  private struct Piece {
    var start: UnsafeRawPointer
    var count: Int
    /// Keeps a large body alive.
    var owner: [UInt8]?
    /// The block that nothing needs once this piece has been sent.
    var block: UnsafeMutableRawPointer?
  }

  private let blocks: OutputBlocks
  private var pieces: [Piece] = []
  private var head = 0
  private var block: UnsafeMutableRawPointer?
  /// What lies in `block` and is in no piece yet: from `start` to `end`.
  private var start: UnsafeMutableRawPointer?
  private var end: UnsafeMutableRawPointer?
  private var room = 0
  private(set) var count = 0

  init(blocks: OutputBlocks) { self.blocks = blocks }

  deinit {
    for piece in pieces[head...] { if let block = piece.block { blocks.giveBack(block) } }
    if let block { blocks.giveBack(block) }
  }

  var isEmpty: Bool { count == 0 }

  /// Copies bytes.
  mutating func append(_ addition: UnsafeRawBufferPointer) {
    guard var source = addition.baseAddress else { return }
    var rest = addition.count
    count += rest
    while rest > 0 {
      if room == 0 { takeBlock() }
      guard let end else { return }
      let fitting = min(rest, room)
      memcpy(end, source, fitting)
      self.end = end + fitting
      room -= fitting
      source += fitting
      rest -= fitting
    }
  }

  /// Queues bytes without copying them, unless they are few.
  mutating func append(_ addition: [UInt8], from offset: Int, count added: Int) {
    addition.withUnsafeBytes { bytes in
      guard added >= Limits.sharedBytes, let base = bytes.baseAddress else {
        return append(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + added]))
      }
      // The array's storage stays where it is for as long as `owner` holds it: nobody else may change
      // an array that is held twice.
      seal()
      pieces.append(Piece(start: base + offset, count: added, owner: addition))
      count += added
    }
  }

  /// Lends the first bytes that lie together.
  mutating func withFirst<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    seal()
    guard head < pieces.count else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
    let piece = pieces[head]
    return try body(UnsafeRawBufferPointer(start: piece.start, count: piece.count))
  }

  /// Lends what one system call may take.
  mutating func withPieces<Result>(_ body: (UnsafeBufferPointer<OutputPiece>) -> Result) -> Result {
    seal()
    let sendable = min(pieces.count - head, Limits.piecesPerSend)
    return withUnsafeTemporaryAllocation(of: OutputPiece.self, capacity: max(sendable, 1)) {
      vectors in
      for index in 0..<sendable {
        let piece = pieces[head + index]
        vectors[index] = OutputPiece(start: piece.start, count: piece.count)
      }
      return body(UnsafeBufferPointer(rebasing: vectors[..<sendable]))
    }
  }

  /// Drops sent bytes.
  mutating func removeFirst(_ sent: Int) {
    seal()
    count -= sent
    var rest = sent
    while head < pieces.count, rest >= pieces[head].count {
      rest -= pieces[head].count
      if let block = pieces[head].block { blocks.giveBack(block) }
      pieces[head].owner = nil
      head += 1
    }
    if head < pieces.count {
      pieces[head].start += rest
      pieces[head].count -= rest
      guard head > Limits.piecesPerSend, head > pieces.count / 2 else { return }
      pieces.removeFirst(head)
    } else {
      let isLarge = pieces.capacity > Limits.piecesPerSend
      pieces.removeAll(keepingCapacity: !isLarge)
      if let block { blocks.giveBack(block) }
      block = nil
      start = nil
      end = nil
      room = 0
    }
    head = 0
  }

  /// Makes a piece of what has been copied so far.
  private mutating func seal() {
    guard let start, let end, end > start else { return }
    pieces.append(Piece(start: UnsafeRawPointer(start), count: end - start))
    self.start = end
  }

  private mutating func takeBlock() {
    seal()
    if let block {
      // A block goes back with its last piece; without one all of it is sent already.
      if pieces.count > head, pieces[pieces.count - 1].owner == nil {
        pieces[pieces.count - 1].block = block
      } else {
        pieces.append(Piece(start: UnsafeRawPointer(block), count: 0, block: block))
      }
    }
    let fresh = blocks.take()
    block = fresh
    start = fresh
    end = fresh
    room = Limits.outputBlock
  }
}

/// The memory of a loop's output buffers. Most of them are empty at any moment.
final class OutputBlocks {
  private var free: [UnsafeMutableRawPointer] = []

  deinit { for block in free { block.deallocate() } }

  func take() -> UnsafeMutableRawPointer {
    free.popLast()
      ?? UnsafeMutableRawPointer.allocate(byteCount: Limits.outputBlock, alignment: 64)
  }

  func giveBack(_ block: UnsafeMutableRawPointer) {
    if free.count < Limits.spareOutputBlocks { free.append(block) } else { block.deallocate() }
  }
}
