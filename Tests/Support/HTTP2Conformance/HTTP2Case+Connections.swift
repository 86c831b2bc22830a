// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// h2spec's group "http2", sections 3 to 5: connections, frames and streams.
extension HTTP2Case {
  static let http2: [HTTP2Case] =
    prefaces + frameFormat + frameSize + fieldBlocks + streamStates + streamNumbers
    + connectionErrors + frames + messages

  private static let get = HTTP2Frame.headers(HTTP2Block.request())
  private static let openGet = HTTP2Frame.headers(HTTP2Block.request(), ends: false)
  private static let openPost = HTTP2Frame.headers(HTTP2Block.request("POST"), ends: false)
  private static let unknown = HTTP2Frame(type: 0x16, [UInt8](repeating: 0, count: 8))

  private static let prefaces = section(
    "http2/3.5",
    [
      (
        "sends client connection preface",
        [
          .raw(HTTP2Peer.preface), .send([.settings((4, 65_535))]),
          .expect(.frame(.settings) { !$0.isAcknowledgement }),
        ]
      ),
      (
        "sends invalid connection preface",
        [.raw(Array("INVALID CONNECTION PREFACE\r\n\r\n".utf8)), .expect(.closed)]
      ),
    ], hasHandshake: false)

  private static let frameFormat = section(
    "http2/4.1",
    [
      (
        "sends a frame with unknown type", [.send([unknown, .ping()]), .expect(.frame(.ping))]
      ),
      (
        "sends a frame with undefined flag",
        [
          .send([HTTP2Frame(.ping, flags: 0x16, [UInt8](repeating: 0, count: 8))]),
          .expect(.frame(.ping)),
        ]
      ),
      (
        "sends a frame with reserved field bit",
        [
          .send([
            HTTP2Frame(
              .ping, flags: 0x16, stream: 1 << 31, [UInt8](repeating: 0, count: 8))
          ]), .expect(.frame(.ping)),
        ]
      ),
    ])

  private static let frameSize = section(
    "http2/4.2",
    [
      (
        "sends a DATA frame with 2^14 octets in length",
        [
          .sendWithin { settings in
            [openPost, .data(String(repeating: "x", count: Int(settings[5] ?? 16_384)))]
          }, .expect(.frame(.headers)),
        ]
      ),
      (
        "sends a DATA frame that exceeds SETTINGS_MAX_FRAME_SIZE",
        [
          .sendWithin { settings in
            [openPost, .data(String(repeating: "x", count: Int(settings[5] ?? 16_384) + 1))]
          }, .expect(.streamError(.frameSize)),
        ]
      ),
      (
        "sends a HEADERS frame that exceeds SETTINGS_MAX_FRAME_SIZE",
        [
          .send([.headers(HTTP2Block.request() + HTTP2Block.dummies(5))]),
          .expect(.connectionError(.frameSize)),
        ]
      ),
    ])

  /// Cases of 4.3 that come again in 6.2.
  static let interruptedBlock: [(title: String, steps: [Step])] = [
    (
      "sends a PRIORITY frame while sending a header block",
      [
        .send([
          .headers(HTTP2Block.request(), ends: false, isWhole: false), .priority(1),
          .continuation(HTTP2Block.dummies(1)),
        ]), .expect(.connectionError(.protocolError)),
      ]
    ),
    (
      "sends a HEADERS frame to another stream while sending a header block",
      [
        .send([
          .headers(HTTP2Block.request(), ends: false, isWhole: false),
          .headers(HTTP2Block.request(), on: 3), .continuation(HTTP2Block.dummies(1)),
        ]), .expect(.connectionError(.protocolError)),
      ]
    ),
  ]

  private static let fieldBlocks = section(
    "http2/4.3",
    [
      (
        "sends invalid header block fragment",
        [.send([.headers([0x40])]), .expect(.connectionError(.compression))]
      )
    ] + interruptedBlock)

  private static let streamStates = section(
    "http2/5.1",
    [
      (
        "idle: sends a DATA frame", [.send([.data()]), .expect(.connectionError(.protocolError))]
      ),
      (
        "idle: sends a RST_STREAM frame",
        [.send([.reset()]), .expect(.connectionError(.protocolError))]
      ),
      (
        "idle: sends a WINDOW_UPDATE frame",
        [.send([.windowUpdate(1, 100)]), .expect(.connectionError(.protocolError))]
      ),
      (
        "idle: sends a CONTINUATION frame",
        [
          .send([.continuation(HTTP2Block.request())]),
          .expect(.connectionError(.protocolError)),
        ]
      ),
      (
        "half closed (remote): sends a DATA frame",
        [.send([get, .data()]), .expect(.streamError(.streamClosed))]
      ),
      (
        "half closed (remote): sends a HEADERS frame",
        [.send([get, get]), .expect(.streamError(.streamClosed))]
      ),
      (
        "half closed (remote): sends a CONTINUATION frame",
        [
          .send([get, .continuation(HTTP2Block.request())]),
          .expect(.streamError(.streamClosed, .protocolError)),
        ]
      ),
      (
        "closed: sends a DATA frame after sending RST_STREAM frame",
        [.send([openGet, .reset(), .data()]), .expect(.streamError(.streamClosed))]
      ),
      (
        "closed: sends a HEADERS frame after sending RST_STREAM frame",
        [.send([openGet, .reset(), get]), .expect(.streamError(.streamClosed))]
      ),
      (
        "closed: sends a CONTINUATION frame after sending RST_STREAM frame",
        [
          .send([openGet, .reset(), .continuation(HTTP2Block.dummies(1))]),
          .expect(.streamError(.streamClosed, .protocolError)),
        ]
      ),
      (
        "closed: sends a DATA frame",
        [
          .send([get]), .expect(.endOfStream), .send([.data()]),
          .expect(.connectionError(.streamClosed)),
        ]
      ),
      (
        "closed: sends a HEADERS frame",
        [
          .send([get]), .expect(.endOfStream), .send([get]),
          .expect(.connectionError(.streamClosed)),
        ]
      ),
      (
        "closed: sends a CONTINUATION frame",
        [
          .send([get]), .expect(.endOfStream),
          .send([.continuation(HTTP2Block.dummies(1))]),
          .expect(.connectionError(.streamClosed, .protocolError)),
        ]
      ),
    ])

  private static let streamNumbers =
    section(
      "http2/5.1.1",
      [
        (
          "sends even-numbered stream identifier",
          [
            .send([.headers(HTTP2Block.request(), on: 2)]),
            .expect(.connectionError(.protocolError)),
          ]
        ),
        (
          "sends stream identifier that is numerically smaller than previous",
          [
            .send([.headers(HTTP2Block.request(), on: 5), .headers(HTTP2Block.request(), on: 3)]),
            .expect(.connectionError(.protocolError)),
          ]
        ),
        (
          "sends HEADERS frame with the stream which is in half-closed (remote) state",
          [
            .send([.headers(HTTP2Block.request(), on: 5), .headers(HTTP2Block.request(), on: 5)]),
            .expect(.streamError(.streamClosed)),
          ]
        ),
      ])
    + section(
      "http2/5.1.2",
      [
        (
          "sends HEADERS frames that exceed the advertised concurrent stream limit",
          [
            .sendWithin { settings in
              [.settings((4, 0))]
                + (0...(settings[3] ?? 100)).map { .headers(HTTP2Block.request(), on: 2 * $0 + 1) }
            }, .expect(.streamError(.protocolError, .refusedStream)),
          ]
        )
      ])
    + section(
      "http2/5.3.1",
      [
        (
          "sends HEADERS frame that depends on itself",
          [.send([prioritized(on: 1)]), .expect(.streamError(.protocolError))]
        ),
        (
          "sends PRIORITY frame that depends on itself",
          [.send([.priority(1, on: 1)]), .expect(.streamError(.protocolError))]
        ),
      ])

  private static let connectionErrors =
    section(
      "http2/5.4.1",
      [
        (
          "sends an invalid PING frame for connection close",
          [.send([wrongPing]), .expect(.closed)]
        ),
        (
          "sends an invalid PING frame to receive GOAWAY frame",
          [.send([wrongPing]), .expect(.frame(.goAway))]
        ),
      ])
    + section(
      "http2/5.5",
      [
        (
          "sends an unknown extension frame", [.send([unknown, .ping()]), .expect(.frame(.ping))]
        ),
        (
          "sends an unknown extension frame in the middle of a header block",
          [
            .send([.headers(HTTP2Block.request(), isWhole: false), unknown]),
            .expect(.connectionError(.protocolError)),
          ]
        ),
      ])

  private static let wrongPing = HTTP2Frame(
    .ping, stream: 3, [UInt8](repeating: 0, count: 8))
}
