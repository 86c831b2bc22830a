// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import HTTP
import Net
import TestKit
import Testing

/// Addresses of all families, and who is behind them.
@Suite("Listening") struct ListeningTests {
  /// Answers with who asks.
  private struct WhoIsIt: HTTPHandler {
    func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
      let peer = request.peer
      let user = peer.credentials.map { "\($0.userID):\($0.groupID):\($0.processID)" }
      let text = user ?? peer.address?.host ?? "nobody"
      try await response.respond(status: 200, body: Array(text.utf8))
    }
  }

  private static func ask(_ loop: EventLoop, _ endpoint: Endpoint) async throws -> String {
    let client = try HTTPClient(loop: loop, target: endpoint)
    defer { client.close() }
    let response = try await client.send(HTTPClientRequest(path: "/"))
    return String(decoding: try await response.body.collect(upTo: 100), as: UTF8.self)
  }

  /// What clients at `targets`, given the port, are taken for.
  private func answers(
    listening: String, to targets: [String], limits: HTTPServerLimits = HTTPServerLimits()
  ) async throws -> [String] {
    try await EventLoop.runOnOwnThread { loop in
      let server = HTTPServer(loop: loop, handler: WhoIsIt(), limits: limits)
      let endpoint = try #require(Endpoint(listening))
      let address = try await server.listen(on: endpoint)
      var texts: [String] = []
      for target in targets {
        do {
          texts.append(
            try await Self.ask(loop, try #require(Endpoint(target + ":\(address.port)"))))
        } catch NetError.unreachable {
          texts.append("unreachable")
        }
      }
      await server.shutdown(within: .seconds(1))
      return texts
    }
  }

  @Test("listening on all IPv6 addresses takes IPv4, whose clients are known by their IPv4 address")
  func dualStack() async throws {
    let texts = try await answers(listening: "[::]:0", to: ["127.0.0.1", "[::1]"])

    #expect(texts == ["127.0.0.1", "::1"])
  }

  @Test("listening on one IPv6 address takes IPv6 alone")
  func oneFamily() async throws {
    let texts = try await answers(listening: "[::1]:0", to: ["127.0.0.1", "[::1]"])

    #expect(texts == ["unreachable", "::1"])
  }

  @Test(
    "a unix socket knows the process at the other end, with and without a file",
    arguments: [true, false])
  func credentials(hasFile: Bool) async throws {
    let folder = try TemporaryFolder()
    let path = hasFile ? "unix://\(folder.path)/socket" : "unix-abstract:\(folder.path)"
    let text = try await EventLoop.runOnOwnThread { loop in
      let endpoint = try #require(Endpoint(path))
      let server = HTTPServer(loop: loop, handler: WhoIsIt())
      try await server.listen(on: endpoint)
      let text = try await Self.ask(loop, endpoint)
      await server.shutdown(within: .seconds(1))
      return text
    }

    #expect(text == "\(getuid()):\(getgid()):\(getpid())")
  }

  @Test("users who are not on the list are turned away", arguments: [true, false])
  func allowList(isListed: Bool) async throws {
    let folder = try TemporaryFolder()
    let text = try await EventLoop.runOnOwnThread { loop in
      var limits = HTTPServerLimits()
      limits.unixUsers = [getuid() + (isListed ? 0 : 1)]
      let server = HTTPServer(loop: loop, handler: WhoIsIt(), limits: limits)
      let endpoint = Endpoint.unix(path: folder.path + "/socket")
      try await server.listen(on: endpoint)
      let text: String
      do {
        text = try await Self.ask(loop, endpoint)
      } catch HTTPError.disconnected {
        text = "turned away"
      }
      await server.shutdown(within: .seconds(1))
      return text
    }

    #expect(text == (isListed ? "\(getuid()):\(getgid()):\(getpid())" : "turned away"))
  }
}
