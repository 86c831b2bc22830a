// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP2Conformance
import TestKit
import Testing

@testable import HTTP

@Suite("HTTP/2 frame guard") struct HTTP2FrameGuardTests {
  private static let block = HTTP2Block.request()

  private func violation(
    _ frames: [HTTP2Frame], pieces: Int = 1 << 20
  ) -> HTTP2FrameGuard.Violation? {
    var frameGuard = HTTP2FrameGuard(preface: HTTP2Peer.preface.count)
    let bytes = HTTP2Peer.preface + frames.flatMap(\.bytes)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      let piece = bytes[start..<min(start + pieces, bytes.count)]
      if let found = piece.withUnsafeBytes({ frameGuard.check($0) }) { return found.violation }
    }
    return nil
  }

  @Test("a stream goes on until its client ends it", arguments: [1, 7, 1000])
  func open(pieces: Int) {
    let frames: [HTTP2Frame] = [
      .headers(Self.block, ends: false), .headers(Self.block, on: 3, ends: false),
      .data(on: 1, ends: false), .data(on: 3), .data(on: 1, ends: false),
      .headers(Self.block, on: 1), .headers(Self.block, on: 5), .windowUpdate(5, 1), .reset(5),
    ]

    #expect(violation(frames, pieces: pieces) == nil)
  }

  @Test("a frame on a stream that its client ended is an error", arguments: [1, 9, 1000])
  func closed(pieces: Int) {
    let ends: [[HTTP2Frame]] = [
      [.headers(Self.block)], [.headers(Self.block, ends: false), .data()],
      [.headers(Self.block, ends: false), .reset()],
    ]
    for end in ends {
      #expect(violation(end + [.data()], pieces: pieces) == .streamClosed)
      #expect(violation(end + [.headers(Self.block)], pieces: pieces) == .streamClosed)
    }
  }

  @Test("a stream that was passed over cannot be opened any more")
  func passedOver() {
    let far = HTTP2Frame.headers(Self.block, on: 9, ends: false)

    #expect(violation([far, .headers(Self.block, on: 1)]) == .streamPassedOver)
    #expect(violation([far, .headers(Self.block, on: 7)]) == .streamPassedOver)
    #expect(violation([far, .data(on: 5)]) == .streamPassedOver)
    #expect(violation([far, .data(on: 9)]) == nil)
  }

  @Test("frames that carry nothing are counted against those that do")
  func idle() {
    let ping = HTTP2Frame.ping()
    let useful = HTTP2Frame.data(ends: false)
    let head = HTTP2Frame.headers(Self.block, ends: false)
    let mixed = (0..<5000).flatMap { _ in [useful, ping, ping] }

    #expect(violation([HTTP2Frame](repeating: ping, count: 5000)) == nil)
    #expect(violation([HTTP2Frame](repeating: ping, count: 5001)) == .idleFrames)
    #expect(violation([head] + mixed) == nil)
  }

  @Test("nothing is left of a frame that must not pass")
  func offset() {
    var frameGuard = HTTP2FrameGuard(preface: 0)
    let good = HTTP2Frame.headers(Self.block).bytes
    let found = (good + HTTP2Frame.data().bytes).withUnsafeBytes { frameGuard.check($0) }

    #expect(found?.offset == good.count)
  }

  @Test("any bytes are looked at without harm")
  func garbage() {
    var chance = Mutations(seed: 5)
    for _ in 0..<2000 {
      var frameGuard = HTTP2FrameGuard(preface: 0)
      for piece in chance.cut(chance.garbage(chance.next(200))) {
        let found = piece.withUnsafeBytes { frameGuard.check($0) }
        #expect((found?.offset ?? 0) <= piece.count)
      }
    }
  }
}
