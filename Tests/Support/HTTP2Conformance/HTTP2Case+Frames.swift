// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// h2spec's group "http2", sections 6 and 7: each type of frame.
extension HTTP2Case {
  static let frames: [HTTP2Case] =
    dataAndHeaders + priorityAndReset + settings + pingAndGoAway + windowUpdates + windows
    + continuations + errorCodes

  private static let get = HTTP2Frame.headers(HTTP2Block.request())
  private static let openGet = HTTP2Frame.headers(HTTP2Block.request(), ends: false)
  private static let openPost = HTTP2Frame.headers(HTTP2Block.request("POST"), ends: false)

  private static let dataAndHeaders =
    section(
      "http2/6.1",
      [
        (
          "sends a DATA frame with 0x0 stream identifier",
          [.send([.data(on: 0)]), .expect(.connectionError(.protocolError))]
        ),
        (
          "sends a DATA frame on the stream that is not \"open\" or \"half-closed (local)\"",
          [
            .send([.headers(HTTP2Block.request("POST")), .data()]),
            .expect(.streamError(.streamClosed)),
          ]
        ),
        (
          "sends a DATA frame with invalid pad length",
          [
            .send([
              .headers(
                HTTP2Block.request("POST", extra: [("content-length", "4")]), ends: false),
              HTTP2Frame(
                .data, flags: HTTP2Frame.endStream | HTTP2Frame.padded, stream: 1,
                [6] + Array("Test".utf8)),
            ]), .expect(.connectionError(.protocolError)),
          ]
        ),
      ])
    + section(
      "http2/6.2",
      interruptedBlock + [
        (
          "sends a HEADERS frame with 0x0 stream identifier",
          [
            .send([.headers(HTTP2Block.request(), on: 0)]),
            .expect(.connectionError(.protocolError)),
          ]
        ),
        (
          "sends a HEADERS frame with invalid pad length",
          [
            .send([
              HTTP2Frame(
                .headers,
                flags: HTTP2Frame.endStream | HTTP2Frame.endHeaders | HTTP2Frame.padded, stream: 1,
                [UInt8(HTTP2Block.request().count + 2)] + HTTP2Block.request())
            ]), .expect(.streamError(.protocolError)),
          ]
        ),
      ])

  private static let priorityAndReset =
    section(
      "http2/6.3",
      [
        (
          "sends a PRIORITY frame with 0x0 stream identifier",
          [.send([.priority(0)]), .expect(.connectionError(.protocolError))]
        ),
        (
          "sends a PRIORITY frame with a length other than 5 octets",
          [
            .send([get, HTTP2Frame(.priority, stream: 1, [0x80, 0, 0, 1])]),
            .expect(.streamError(.frameSize)),
          ]
        ),
        (
          "sends a PRIORITY frame for an idle stream, then a HEADERS frame for a lower stream",
          [.send([.priority(3), get]), .expect(.frame(.headers))]
        ),
      ])
    + section(
      "http2/6.4",
      [
        (
          "sends a RST_STREAM frame with 0x0 stream identifier",
          [.send([.reset(0)]), .expect(.connectionError(.protocolError))]
        ),
        (
          "sends a RST_STREAM frame on an idle stream",
          [.send([.reset()]), .expect(.connectionError(.protocolError))]
        ),
        (
          "sends a RST_STREAM frame with a length other than 4 octets",
          [
            .send([get, HTTP2Frame(.reset, stream: 1, [0, 0, 0])]),
            .expect(.streamError(.frameSize)),
          ]
        ),
      ])

  private static let settings =
    section(
      "http2/6.5",
      [
        (
          "sends a SETTINGS frame with ACK flag and payload",
          [
            .send([HTTP2Frame(.settings, flags: HTTP2Frame.acknowledge, [0])]),
            .expect(.connectionError(.frameSize)),
          ]
        ),
        (
          "sends a SETTINGS frame with 0x1 stream identifier",
          [
            .send([HTTP2Frame(.settings, stream: 1, [0, 3, 0, 0, 0, 0x64])]),
            .expect(.connectionError(.protocolError)),
          ]
        ),
        (
          "sends a SETTINGS frame with a length other than a multiple of 6 octets",
          [
            .raw([0, 0, 9, 4, 0, 0, 0, 0, 0] + [0, 3, 0, 0, 0, 0x64, 0, 2]),
            .expect(.streamError(.protocolError, .frameSize)),
          ]
        ),
      ])
    + section(
      "http2/6.5.2",
      [
        setting("ENABLE_PUSH other than 0 or 1", 2, 2, .protocolError),
        setting("INITIAL_WINDOW_SIZE above the maximum", 4, 1 << 31, .flowControl),
        setting("MAX_FRAME_SIZE below the initial value", 5, 16_383, .protocolError),
        setting("MAX_FRAME_SIZE above the maximum allowed", 5, 16_777_216, .protocolError),
        (
          "sends a SETTINGS frame with unknown identifier",
          [.send([.settings((0xFF, 1)), .ping()]), .expect(.frame(.ping))]
        ),
      ])
    + section(
      "http2/6.5.3",
      [
        (
          "sends multiple values of SETTINGS_INITIAL_WINDOW_SIZE",
          [
            .send([.settings((4, 100), (4, 1))]), .expect(.frame(.settings)), .send([get]),
            .expect(.data(1)),
          ]
        ),
        (
          "sends a SETTINGS frame without ACK flag",
          [.send([.settings((2, 0))]), .expect(.settingsAcknowledged)]
        ),
      ])

  private static func setting(
    _ title: String, _ id: UInt16, _ value: UInt32, _ code: HTTP2ErrorCode
  ) -> (title: String, steps: [Step]) {
    ("sends " + title, [.send([.settings((id, value))]), .expect(.connectionError(code))])
  }

  private static let pingAndGoAway =
    section(
      "http2/6.7",
      [
        ("sends a PING frame", [.send([.ping("h2spec")]), .expect(.pong("h2spec"))]),
        (
          "sends a PING frame with ACK",
          [
            .send([.ping("invalid", isAnswer: true), .ping("h2spec")]), .expect(.pong("h2spec")),
          ]
        ),
        (
          "sends a PING frame with a stream identifier other than 0x0",
          [
            .send([HTTP2Frame(.ping, stream: 1, [UInt8](repeating: 0, count: 8))]),
            .expect(.connectionError(.protocolError)),
          ]
        ),
        (
          "sends a PING frame with a length other than 8",
          [
            .send([HTTP2Frame(.ping, [UInt8](repeating: 0, count: 6))]),
            .expect(.connectionError(.frameSize)),
          ]
        ),
      ])
    + section(
      "http2/6.8",
      [
        (
          "sends a GOAWAY frame with a stream identifier other than 0x0",
          [
            .send([HTTP2Frame(.goAway, stream: 1, [UInt8](repeating: 0, count: 8))]),
            .expect(.connectionError(.protocolError)),
          ]
        )
      ])

  private static let windowUpdates = section(
    "http2/6.9",
    [
      (
        "sends a WINDOW_UPDATE frame with an increment of 0",
        [.send([.windowUpdate(0, 0)]), .expect(.connectionError(.protocolError))]
      ),
      (
        "sends a WINDOW_UPDATE frame with an increment of 0 on a stream",
        [.send([openGet, .windowUpdate(1, 0)]), .expect(.streamError(.protocolError))]
      ),
      (
        "sends a WINDOW_UPDATE frame with a length other than 4 octets",
        [
          .send([HTTP2Frame(.windowUpdate, [0, 0, 1])]), .expect(.connectionError(.frameSize)),
        ]
      ),
    ])

  private static let windows =
    section(
      "http2/6.9.1",
      [
        (
          "sends SETTINGS frame to set the initial window size to 1 and sends HEADERS frame",
          [
            .send([.settings((4, 1))]), .expect(.frame(.settings)), .send([get]),
            .expect(.data(1)),
          ]
        ),
        (
          "sends WINDOW_UPDATE frames increasing the window to above 2^31-1",
          [
            .send([.windowUpdate(0, 0x7FFF_FFFF), .windowUpdate(0, 0x7FFF_FFFF)]),
            .expect(.frame(.goAway) { $0.errorCode == .flowControl }),
          ]
        ),
        (
          "sends WINDOW_UPDATE frames increasing the window to above 2^31-1 on a stream",
          [
            .send([openGet, .windowUpdate(1, 0x7FFF_FFFF), .windowUpdate(1, 0x7FFF_FFFF)]),
            .expect(.frame(.reset) { $0.stream == 1 && $0.errorCode == .flowControl }),
          ]
        ),
      ])
    + section(
      "http2/6.9.2",
      [
        (
          "changes SETTINGS_INITIAL_WINDOW_SIZE after sending HEADERS frame",
          [
            .send([.settings((4, 0))]), .expect(.frame(.settings)),
            .send([get, .settings((4, 1))]), .expect(.frame(.settings)), .expect(.data(1)),
          ]
        ),
        (
          "sends a SETTINGS frame for window size to be negative",
          [
            .send([.settings((4, 3))]), .expect(.frame(.settings)), .send([get]),
            .expect(.frame(.data)), .send([.settings((4, 2))]), .expect(.frame(.settings)),
            .send([.windowUpdate(1, 2)]), .expect(.data(1)),
          ]
        ),
        setting("INITIAL_WINDOW_SIZE with an exceeded maximum", 4, 1 << 31, .flowControl),
      ])

  private static let unfinished = HTTP2Frame.headers(HTTP2Block.request(), isWhole: false)
  private static let unfinishedPost = HTTP2Frame.headers(
    HTTP2Block.request("POST"), ends: false, isWhole: false)
  private static let more = HTTP2Block.dummies(1)

  private static let continuations = section(
    "http2/6.10",
    [
      (
        "sends multiple CONTINUATION frames preceded by a HEADERS frame",
        [
          .send([unfinished, .continuation(more, isLast: false), .continuation(more)]),
          .expect(.frame(.headers)),
        ]
      ),
      (
        "sends a CONTINUATION frame followed by any frame other than CONTINUATION",
        [
          .send([unfinishedPost, .continuation(more, isLast: false), .data()]),
          .expect(.connectionError(.protocolError)),
        ]
      ),
      (
        "sends a CONTINUATION frame with 0x0 stream identifier",
        [
          .send([unfinished, .continuation(more, on: 0)]),
          .expect(.connectionError(.protocolError)),
        ]
      ),
      (
        "sends a CONTINUATION frame preceded by a HEADERS frame with END_HEADERS flag",
        [.send([get, .continuation(more)]), .expect(.connectionError(.protocolError))]
      ),
      (
        "sends a CONTINUATION frame preceded by a CONTINUATION frame with END_HEADERS flag",
        [
          .send([unfinished, .continuation(more), .continuation(more)]),
          .expect(.connectionError(.protocolError)),
        ]
      ),
      (
        "sends a CONTINUATION frame preceded by a DATA frame",
        [
          .send([
            unfinishedPost, .data(), .continuation(more, isLast: false), .continuation(more, on: 0),
          ]), .expect(.connectionError(.protocolError)),
        ]
      ),
    ])

  private static let errorCodes = section(
    "http2/7",
    [
      (
        "sends a GOAWAY frame with unknown error code",
        [.send([.goAway(code: 0xFF)]), .expect(.closed)]
      ),
      (
        "sends a RST_STREAM frame with unknown error code",
        [.send([openPost, .reset(code: 0xFF), .ping()]), .expect(.frame(.ping))]
      ),
    ])
}
