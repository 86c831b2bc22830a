// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTP

@Suite("HTTP/2 outgoing body") struct HTTP2OutgoingTests {
  @Test(
    "copies prefixes and messages out in order, in frames of any size", arguments: [1, 3, 7, 64])
  func moves(frame: Int) {
    var outgoing = HTTP2Outgoing()
    outgoing.append([1, 2, 3], prefix: HTTPPrefix(bytes: 0x0A0B, count: 2))
    outgoing.append([], prefix: HTTPPrefix(bytes: 0x0908_0706_0504_0302, count: 8))
    outgoing.append([4, 5], prefix: HTTPPrefix())

    var moved: [UInt8] = []
    while outgoing.count > 0 {
      moved += [UInt8](unsafeUninitializedCapacity: frame) { buffer, count in
        count = outgoing.move(to: UnsafeMutableRawBufferPointer(buffer))
      }
    }

    #expect(moved == [0x0B, 0x0A, 1, 2, 3, 2, 3, 4, 5, 6, 7, 8, 9, 4, 5])
  }

  @Test("hands large chunks out where they lie")
  func takes() {
    var outgoing = HTTP2Outgoing()
    let large = [UInt8](repeating: 7, count: Limits.sharedBody)
    outgoing.append(large, prefix: HTTPPrefix(bytes: 1, count: 1))
    #expect(outgoing.isLarge)

    var pieces: [(from: Int, count: Int)] = []
    outgoing.take(11) { _, from, count in
      pieces.append((from, count))
    } prefix: { _, count in
      pieces.append((-1, count))
    }

    #expect(pieces.map(\.from) == [-1, 0])
    #expect(pieces.map(\.count) == [1, 10])
    #expect(outgoing.count == large.count - 10)
    #expect(!outgoing.isLarge)
  }
}
