// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Testing

/// Requests whose fields are those of an earlier one share them; every handler must see its own all the same.
@Suite("Fields that come again") struct HTTP2FieldMemoryTests {
  /// Answers with the request's fields, in order.
  private struct FieldsHandler: HTTPHandler {
    func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
      let fields = request.headers.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
      let length = request.headers["content-length"] ?? "-"
      try await response.respond(
        status: 200, headers: ["x-length": length],
        body: Array("\(request.method) \(request.path) \(fields)".utf8))
    }
  }

  /// More sets of fields than are remembered, that differ at the start, in the middle and at the end, in order
  /// and out of it.
  private static let requests: [HTTPClientRequest] = [
    ("GET", "/a", ["a": "1", "b": "2"]), ("GET", "/a", ["a": "1", "b": "2"]),
    ("GET", "/b", ["a": "1", "b": "2"]), ("GET", "/a", ["a": "1", "b": "2"]),
    ("GET", "/a", ["a": "1"]), ("GET", "/a", ["a": "1", "b": "2", "c": "3"]),
    ("GET", "/a", ["a": "1", "b": "3"]), ("GET", "/a", ["b": "2", "a": "1"]),
    ("PUT", "/a", ["a": "1", "b": "2"]), ("GET", "/a", ["a": "1", "b": "3"]),
    ("GET", "/a", ["a": "1", "b": String(repeating: "x", count: 5000)]),
    ("GET", "/a", ["a": "1", "b": "2"]), ("GET", "/a", [:]),
  ].map { HTTPClientRequest(method: $0.0, path: $0.1, headers: $0.2) }

  @Test("each handler sees the fields of its own request")
  func tellsApart() async throws {
    try await EventLoop.runOnOwnThread { loop in
      let server = HTTPServer(loop: loop, handler: FieldsHandler())
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http2
      let client = try HTTPClient(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port),
        configuration: configuration)
      for request in Self.requests + Self.requests.reversed() + Self.requests {
        let response = try await client.send(request)
        let body = try await response.body.collect(upTo: 1 << 16)
        var fields = request.headers.map { "\($0.name)=\($0.value)" }
        if request.method == "PUT" { fields.append("content-length=0") }
        let expected = "\(request.method) \(request.path) \(fields.joined(separator: " "))"
        #expect(String(decoding: body, as: UTF8.self) == expected)
      }
      client.close()
      await server.shutdown(within: .zero)
    }
  }
}
