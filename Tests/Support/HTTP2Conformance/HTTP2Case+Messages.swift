// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// h2spec's group "http2", section 8: requests.
extension HTTP2Case {
  static let messages: [HTTP2Case] =
    section("http2/8.1", [trailers("second HEADERS frame without END_STREAM", [("x-test", "ok")])])
    + section(
      "http2/8.1.2", [request("field name in uppercase letters", extra: [("X-TEST", "ok")])])
    + section(
      "http2/8.1.2.1",
      [
        request("unknown pseudo-header field", extra: [(":test", "ok")]),
        request("pseudo-header field defined for response", extra: [(":status", "200")]),
        trailers("pseudo-header field as trailers", [(":method", "POST")]),
        request(
          "pseudo-header field after a regular header field",
          [("x-test", "ok"), (":method", "GET")] + HTTP2Block.rest),
      ])
    + section(
      "http2/8.1.2.2",
      [
        request("connection-specific header field", extra: [("connection", "keep-alive")]),
        request(
          "TE header field with any value other than \"trailers\"",
          extra: [("trailers", "test"), ("te", "trailers, deflate")]),
      ])
    + section("http2/8.1.2.3", pseudoFields)
    + section(
      "http2/8.1.2.6",
      [
        body("content-length which is not the DATA frame's length", [.data()]),
        body(
          "content-length which is not the sum of the DATA frames", [.data(ends: false), .data()]),
      ])
    + section(
      "http2/8.2",
      [
        (
          "sends a PUSH_PROMISE frame",
          [
            .send([
              HTTP2Frame(
                .pushPromise, flags: HTTP2Frame.endHeaders, stream: 1,
                [0, 0, 0, 3] + HTTP2Block.request())
            ]), .expect(.connectionError(.protocolError)),
          ]
        )
      ])

  private static let pseudoFields = [
    request(
      "empty \":path\"",
      [(":method", "GET"), (":scheme", "http"), (":path", ""), (":authority", "localhost")]),
    request("omits \":method\"", HTTP2Block.rest),
    request(
      "omits \":scheme\"", [(":method", "GET"), (":path", "/"), (":authority", "localhost")]),
    request(
      "omits \":path\"", [(":method", "GET"), (":scheme", "http"), (":authority", "localhost")]),
    request("duplicated \":method\"", extra: [(":method", "GET")]),
    request("duplicated \":scheme\"", extra: [(":scheme", "http")]),
    request("duplicated \":path\"", extra: [(":path", "/")]),
  ]

  private static func request(
    _ title: String, _ fields: [(String, String)]? = nil, extra: [(String, String)] = []
  ) -> (title: String, steps: [Step]) {
    let fields = fields ?? [(":method", "GET")] + HTTP2Block.rest + extra
    return (
      "sends a HEADERS frame: " + title,
      [.send([.headers(HTTP2Block.literals(fields))]), .expect(.streamError(.protocolError))]
    )
  }

  /// A POST, some DATA, and a second header block that does not end the stream.
  private static func trailers(
    _ title: String, _ fields: [(String, String)]
  ) -> (title: String, steps: [Step]) {
    (
      "sends a " + title,
      [
        .send([
          .headers(HTTP2Block.request("POST"), ends: false), .data(ends: false),
          .headers(HTTP2Block.literals(fields), ends: false),
        ]), .expect(.streamError(.protocolError)),
      ]
    )
  }

  private static func body(
    _ title: String, _ frames: [HTTP2Frame]
  ) -> (title: String, steps: [Step]) {
    let head = HTTP2Block.request("POST", extra: [("content-length", "1")])
    return (
      "sends a HEADERS frame with a " + title,
      [.send([.headers(head, ends: false)] + frames), .expect(.streamError(.protocolError))]
    )
  }
}
