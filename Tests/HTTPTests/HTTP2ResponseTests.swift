// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import NetSimulation
import Testing

@Suite("HTTP/2 responses") struct HTTP2ResponseTests {
  /// Answers `/head` with a large head, and anything else with large trailers.
  private struct Talkative: HTTPHandler {
    func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
      let fields: HTTPHeaders = ["x": String(repeating: "y", count: 70_000)]
      if request.path == "/head" {
        return try await response.respond(status: 200, headers: fields)
      }
      try await response.start(status: 200)
      try await response.write([1, 2, 3])
      try await response.finish(trailers: fields)
    }
  }

  @Test(
    "fields that are too many to be sent end their stream, and no other",
    arguments: ["/head", "/trailers"])
  func largeFields(path: String) async throws {
    let (failure, isServed) = try await withSimulatedServer(Talkative()) { loop, port in
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http2
      let client = try HTTPClient(
        loop: loop, target: .tcp(host: "127.0.0.1", port: port), configuration: configuration)
      defer { client.close() }
      var failure: HTTPError?
      do {
        let response = try await client.send(HTTPClientRequest(path: path, timeout: .seconds(5)))
        _ = try await response.body.collect(upTo: 1000)
      } catch let error as HTTPError {
        failure = error
      }
      let next = try await client.send(HTTPClientRequest(path: "/other", timeout: .seconds(5)))
      return (failure, next.status == 200)
    }

    #expect(failure == .reset(code: 2))
    #expect(isServed)
  }

  @Test("a path is parted from its query at the byte, whatever follows")
  func query() async throws {
    let text = try await withSimulatedServer(TargetHandler()) { loop, port in
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http2
      let client = try HTTPClient(
        loop: loop, target: .tcp(host: "127.0.0.1", port: port), configuration: configuration)
      defer { client.close() }
      let response = try await client.send(
        HTTPClientRequest(path: "/a?\u{301}b", timeout: .seconds(5)))
      return String(decoding: try await response.body.collect(upTo: 1000), as: UTF8.self)
    }

    #expect(Array(text.utf8) == Array("/a?\u{301}b".utf8))
  }
}
