// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Testing

@Suite("Channel messages") struct ChannelMessageTests {
  @Test("a message is its channel's number and bytes, both ways")
  func data() {
    let message = ChannelMessage.data(.output, [7, 8])

    #expect(message.message == .binary([1, 7, 8]))
    #expect(ChannelMessage(.binary([1, 7, 8]), subprotocol: ChannelMessage.v4) == message)
    #expect(
      ChannelMessage(.binary([3]), subprotocol: ChannelMessage.v4) == .data(.status, []))
  }

  @Test("only v5 can end a channel")
  func end() {
    #expect(ChannelMessage.end(.input).message == .binary([255, 0]))
    #expect(ChannelMessage(.binary([255, 0]), subprotocol: ChannelMessage.v5) == .end(.input))
    #expect(ChannelMessage(.binary([255, 0]), subprotocol: ChannelMessage.v4) == nil)
  }

  @Test(
    "what means nothing is passed over",
    arguments: [
      .binary([]), .binary([5]), .binary([255]), .binary([255, 9]), .text(Array("1x".utf8)),
    ] as [WebSocketMessage])
  func nothing(message: WebSocketMessage) {
    #expect(ChannelMessage(message, subprotocol: ChannelMessage.v5) == nil)
  }
}
