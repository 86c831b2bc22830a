// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// h2spec's group "generic": what every peer does every day.
extension HTTP2Case {
  static let generic: [HTTP2Case] =
    section(
      "generic/1",
      [
        (
          "sends a client connection preface",
          [.raw(HTTP2Peer.preface), .send([.settings((4, 65_535))]), .expect(.settingsFirst)]
        )
      ], hasHandshake: false)
    + genericStreams + genericFrames + genericMessages + genericFields

  private static let get = HTTP2Frame.headers(HTTP2Block.request())
  private static let openPost = HTTP2Frame.headers(HTTP2Block.request("POST"), ends: false)
  private static let noWindow = HTTP2Frame.settings((4, 0))

  private static let genericStreams = section(
    "generic/2",
    [
      (
        "sends a PRIORITY frame on idle stream",
        [.send([.priority(1), .ping()]), .expect(.pong())]
      ),
      (
        "sends a WINDOW_UPDATE frame on half-closed (remote) stream",
        [.send([noWindow, get, .windowUpdate(1, 1)]), .expect(.frame(.data))]
      ),
      (
        "sends a PRIORITY frame on half-closed (remote) stream",
        [.send([noWindow, get, .priority(1), .windowUpdate(1, 1)]), .expect(.frame(.data))]
      ),
      (
        "sends a RST_STREAM frame on half-closed (remote) stream",
        [.send([get, .reset(), .ping()]), .expect(.pongOrClosed)]
      ),
      (
        "sends a PRIORITY frame on closed stream",
        [
          .send([get]), .expect(.endOfStream), .send([.priority(1), .ping()]), .expect(.pong()),
        ]
      ),
    ])

  private static let genericFrames =
    section(
      "generic/3.1",
      [
        ("sends a DATA frame", [.send([openPost, .data()]), .expect(.response)]),
        (
          "sends multiple DATA frames",
          [.send([openPost, .data(ends: false), .data()]), .expect(.response)]
        ),
        (
          "sends a DATA frame with padding",
          [
            .send([
              openPost,
              HTTP2Frame(
                .data, flags: HTTP2Frame.endStream | HTTP2Frame.padded, stream: 1,
                [6] + Array("test".utf8) + [UInt8](repeating: 0, count: 6)),
            ]), .expect(.response),
          ]
        ),
      ])
    + section(
      "generic/3.2",
      [
        ("sends a HEADERS frame", [.send([get]), .expect(.response)]),
        (
          "sends a HEADERS frame with padding",
          [
            .send([
              HTTP2Frame(
                .headers,
                flags: HTTP2Frame.endStream | HTTP2Frame.endHeaders | HTTP2Frame.padded, stream: 1,
                [8] + HTTP2Block.request() + [UInt8](repeating: 0, count: 8))
            ]), .expect(.response),
          ]
        ),
        (
          "sends a HEADERS frame with priority",
          [.send([prioritized(on: 0)]), .expect(.response)]
        ),
      ])
    + section(
      "generic/3.3",
      [
        (
          "sends a PRIORITY frame with priority 1",
          [.send([.priority(1, weight: 0), get]), .expect(.response)]
        ),
        (
          "sends a PRIORITY frame with priority 256",
          [.send([.priority(1), get]), .expect(.response)]
        ),
        (
          "sends a PRIORITY frame with stream dependency",
          [.send([.priority(3, on: 1, weight: 0), get]), .expect(.response)]
        ),
        (
          "sends a PRIORITY frame with exclusive",
          [.send([.priority(1, weight: 0, isExclusive: true), get]), .expect(.response)]
        ),
        (
          "sends a PRIORITY frame for an idle stream, then a HEADERS frame for a lower stream",
          [.send([.priority(3), get]), .expect(.response)]
        ),
      ])
    + section(
      "generic/3.4",
      [
        (
          "sends a RST_STREAM frame",
          [
            .send([.headers(HTTP2Block.request(), ends: false), .reset(), .ping()]),
            .expect(.pongOrClosed),
          ]
        )
      ])
    + section(
      "generic/3.5",
      [
        (
          "sends a SETTINGS frame",
          [
            .send([
              .settings((1, 4096), (2, 1), (3, 100), (4, 65_535), (5, 16_384), (6, 100))
            ]), .expect(.settingsAcknowledged),
          ]
        )
      ])
    + section(
      "generic/3.7",
      [("sends a PING frame", [.send([.ping("h2spec")]), .expect(.pong("h2spec"))])])
    + section(
      "generic/3.8",
      [("sends a GOAWAY frame", [.send([.goAway(code: 0, "h2spec")]), .expect(.closed)])])
    + section(
      "generic/3.9",
      [
        (
          "sends a WINDOW_UPDATE frame with stream 0",
          [.send([.windowUpdate(0, 1), .ping()]), .expect(.frame(.ping))]
        ),
        (
          "sends a WINDOW_UPDATE frame with stream 1",
          [.send([get, .windowUpdate(1, 1)]), .expect(.response)]
        ),
      ])
    + section(
      "generic/3.10",
      [
        ("sends a CONTINUATION frame", [.send(cut(at: [5])), .expect(.response)]),
        (
          "sends multiple CONTINUATION frames",
          [.send(cut(at: [5, 10])), .expect(.response)]
        ),
      ])

  private static let genericMessages = section(
    "generic/4",
    [
      ("sends a GET request", [.send([get]), .expect(.response)]),
      (
        "sends a HEAD request",
        [.send([.headers(HTTP2Block.request("HEAD"))]), .expect(.response)]
      ),
      ("sends a POST request", [.send([openPost, .data()]), .expect(.response)]),
      (
        "sends a POST request with trailers",
        [
          .send([
            .headers(HTTP2Block.request("POST", extra: [("trailer", "x-test")]), ends: false),
            .data(ends: false), .headers(HTTP2Block.literals([("x-test", "ok")])),
          ]), .expect(.response),
        ]
      ),
    ])

  /// `user-agent: h2spec` and `x-test: h2spec` in the representations of RFC 7541, section 6.
  private static let genericFields = section(
    "generic/5",
    [
      field("sends an indexed header field representation", [0xBA]),
      field("literal with incremental indexing, indexed name", [0x40] + huffmanAgent),
      field("literal with incremental indexing, indexed name (Huffman)", [0x40] + plainAgent),
      field("literal with incremental indexing, new name", [0x40] + plainTest),
      field("literal with incremental indexing, new name (Huffman)", [0x40] + huffmanTest),
      field("literal without indexing, indexed name", [0x00] + plainAgent),
      field("literal without indexing, indexed name (Huffman)", [0x00] + huffmanAgent),
      field("literal without indexing, new name", [0x00] + plainTest),
      field("literal without indexing, new name (Huffman)", [0x00] + huffmanTest),
      field("literal never indexed, indexed name", [0x10] + plainAgent),
      field("literal never indexed, indexed name (Huffman)", [0x10] + huffmanAgent),
      field("literal never indexed, new name", [0x10] + plainTest),
      field("literal never indexed, new name (Huffman)", [0x10] + huffmanTest),
      (
        "sends a dynamic table size update",
        [.send([.headers([0x20] + HTTP2Block.request())]), .expect(.response)]
      ),
      (
        "sends multiple dynamic table size updates",
        [
          .send([.headers([0x20, 0x3F, 0xE1, 0x1F] + HTTP2Block.request())]), .expect(.response),
        ]
      ),
    ])

  private static let huffmanAgent: [UInt8] = [
    0x87, 0xB5, 0x05, 0xB1, 0x61, 0xCC, 0x5A, 0x93, 0x84, 0x9C, 0x48, 0xAC, 0xA4,
  ]
  private static let plainAgent = [0x0A] + Array("user-agent".utf8) + [0x06] + Array("h2spec".utf8)
  private static let plainTest = [0x06] + Array("x-test".utf8) + [0x06] + Array("h2spec".utf8)
  private static let huffmanTest: [UInt8] = [
    0x85, 0xF2, 0xB2, 0x4A, 0x84, 0xFF, 0x84, 0x9C, 0x48, 0xAC, 0xA4,
  ]

  private static func field(
    _ title: String, _ bytes: [UInt8]
  ) -> (title: String, steps: [Step]) {
    (title, [.send([.headers(HTTP2Block.request() + bytes)]), .expect(.response)])
  }

  /// A request in HEADERS and CONTINUATION, cut at these places.
  private static func cut(at places: [Int]) -> [HTTP2Frame] {
    let block = HTTP2Block.request()
    var start = 0
    var frames: [HTTP2Frame] = []
    for end in places + [block.count] {
      let piece = Array(block[start..<end])
      frames.append(
        start == 0
          ? .headers(piece, isWhole: false) : .continuation(piece, isLast: end == block.count))
      start = end
    }
    return frames
  }

  /// A request on stream 1 that depends on `parent`.
  static func prioritized(on parent: UInt32) -> HTTP2Frame {
    HTTP2Frame(
      .headers, flags: HTTP2Frame.endStream | HTTP2Frame.endHeaders | HTTP2Frame.hasPriority,
      stream: 1, HTTP2Frame.bigEndian(parent, 4) + [255] + HTTP2Block.request())
  }
}
