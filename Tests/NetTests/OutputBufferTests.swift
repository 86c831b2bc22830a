// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Net

@Suite("Output buffer") struct OutputBufferTests {
  /// Sends in steps of `step` bytes until nothing is left.
  private func drain(_ buffer: inout OutputBuffer, step: Int) -> [UInt8] {
    var sent: [UInt8] = []
    while !buffer.isEmpty {
      let count = buffer.withPieces { pieces in
        var count = 0
        for piece in pieces where count < step {
          let bytes = UnsafeRawBufferPointer(start: piece.start, count: piece.count)
          sent += bytes.prefix(step - count)
          count += min(piece.count, step - count)
        }
        return count
      }
      buffer.removeFirst(count)
    }
    return sent
  }

  @Test(
    "gives small and large pieces back in order, however few bytes the kernel takes at once",
    arguments: [1000, 4096, 70_000, 1_000_000])
  func keepsOrder(step: Int) {
    var buffer = OutputBuffer(blocks: OutputBlocks())
    var expected: [UInt8] = []
    for round in 0..<40 {
      let small = [UInt8](repeating: UInt8(round), count: 100 + round * 50)
      let large = (0..<5000).map { UInt8(truncatingIfNeeded: $0 + round) }
      small.withUnsafeBytes { buffer.append($0) }
      buffer.append(large, from: 10, count: large.count - 10)
      buffer.append(large, from: 0, count: 3)
      expected += small + large[10...] + large[..<3]
    }

    #expect(buffer.count == expected.count)
    #expect(drain(&buffer, step: step) == expected)
  }

  @Test("takes more after it has been drained in part, and after it has been empty")
  func goesOn() {
    var buffer = OutputBuffer(blocks: OutputBlocks())
    let block = [UInt8](repeating: 1, count: Limits.outputBlock)
    var sent: [UInt8] = []
    for _ in 0..<5 {
      block.withUnsafeBytes { buffer.append($0) }
      buffer.append(block, from: 0, count: block.count)
      buffer.removeFirst(Limits.outputBlock / 2)
      [2, 3].withUnsafeBytes { buffer.append($0) }
      sent = drain(&buffer, step: 10_000)
    }

    let tail = sent.suffix(2 * MemoryLayout<Int>.size)
    #expect(sent.count == block.count / 2 + block.count + tail.count)
    #expect(tail.first == 2)
  }
}
