// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Client

@Suite("Watch frames") struct WatchFramesTests {
  private let two: [UInt8] = [0, 0, 0, 2, 10, 11, 0, 0, 0, 1, 12]

  @Test("frames come out whole however the stream is cut", arguments: 1...11)
  func anyCut(size: Int) throws {
    var frames = WatchFrames()
    var found: [[UInt8]] = []

    for start in stride(from: 0, to: two.count, by: size) {
      frames.append(Array(two[start..<min(start + size, two.count)]))
      while let frame = try frames.next() { found.append(frame) }
    }

    #expect(found == [[10, 11], [12]])
    #expect(!frames.hasPartialFrame)
  }

  @Test("a stream that stops inside a frame is noticed")
  func partial() throws {
    var frames = WatchFrames()

    frames.append([0, 0, 0, 5, 1])

    #expect(try frames.next() == nil)
    #expect(frames.hasPartialFrame)
  }

  @Test("a frame beyond the limit is refused before it is buffered")
  func tooLarge() {
    var frames = WatchFrames(frameBytesMax: 8)

    frames.append([0, 0, 0, 9])

    #expect(throws: ClientError.self) { try frames.next() }
  }
}
