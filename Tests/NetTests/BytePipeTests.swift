// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Testing

@Suite("Byte pipe") struct BytePipeTests {
  @Test("a reader never takes the end for good after bytes before it were dropped")
  func abandonAfterEnd() async throws {
    try await EventLoop.runOnOwnThread { loop in
      let pipe = BytePipe(loop: loop)
      pipe.append([1])
      pipe.append([2])
      pipe.finish()
      let first = try await pipe.next()
      pipe.abandon(NetError.closedByPeer)

      #expect(first == [1])
      await #expect(throws: NetError.closedByPeer) { try await pipe.next() }
      #expect(pipe.buffered == 0)
    }
  }

  @Test("an end that was reached stays good")
  func abandonWhenRead() async throws {
    try await EventLoop.runOnOwnThread { loop in
      let pipe = BytePipe(loop: loop)
      pipe.append([1])
      pipe.finish()
      let first = try await pipe.next()
      pipe.abandon(NetError.closedByPeer)

      #expect(first == [1])
      #expect(try await pipe.next() == nil)
    }
  }
}
