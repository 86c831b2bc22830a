// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import NetSimulation
import Testing

@Suite("HTTP/2 responses") struct HTTP2ResponseTests {
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
