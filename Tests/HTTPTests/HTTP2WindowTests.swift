// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Testing

/// Answers with a body at once, and reads nothing.
private struct HastyHandler: HTTPHandler {
  static let size = 60_000

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    try await response.respond(
      status: 200, headers: [:], body: [UInt8](repeating: 1, count: Self.size))
  }
}

/// Answers `/endless` with a body that ends with its reader, and anything else like `HastyHandler`.
private struct EndlessHandler: HTTPHandler {
  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    guard request.path == "/endless" else {
      return try await HastyHandler().handle(request, response)
    }
    try await response.start(status: 200, headers: [:])
    let piece = [UInt8](repeating: 3, count: 50_000)
    while true { try await response.write(piece) }
  }
}

/// A connection's window (RFC 9113, section 5.2) is shared by its streams: what one leaves in it is lost
/// to all that follow.
@Suite("HTTP/2 windows") struct HTTP2WindowTests {
  /// Twice the connection's window, in pieces of a stream each.
  private static let exchanges = 2 * (4 << 20) / HastyHandler.size

  /// What becomes of a body.
  enum Fate: CaseIterable {
    /// The client reads a response that is complete by then.
    case readLate
    /// The client lets go of a response unread.
    case dropped
    /// The server answers a request without reading it.
    case unreadRequest
  }

  @Test("a connection outlives any number of bodies", arguments: Fate.allCases)
  func bodies(fate: Fate) async throws {
    let answered = try await withSimulatedServer(HastyHandler()) { loop, port in
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http2
      configuration.multiplexedConnections = 1
      let client = try HTTPClient(
        loop: loop, target: .tcp(host: "127.0.0.1", port: port), configuration: configuration)
      defer { client.close() }
      var answered = 0
      for _ in 0..<Self.exchanges {
        let body = fate == .unreadRequest ? [UInt8](repeating: 2, count: HastyHandler.size) : []
        let response = try await client.send(
          HTTPClientRequest(method: "POST", path: "/", body: body, timeout: .seconds(10)))
        answered += response.status == 200 ? 1 : 0
        guard fate != .dropped else { continue }
        // By now the rest of the response has most likely come.
        try await loop.sleep(for: .microseconds(200))
        let size = try await response.body.collect(upTo: 1 << 20).count
        #expect(size == HastyHandler.size)
      }
      return answered
    }

    #expect(answered == Self.exchanges)
  }

  /// If unread bytes counted against the connection's window (4 MiB), six would fill it with a MiB each; and
  /// three would leave less of it than the half that nghttp2 waits for before it gives anything back.
  @Test("responses that nobody reads hold up no other response", arguments: [6, 3])
  func unreadResponses(count: Int) async throws {
    let (answered, read) = try await withSimulatedServer(EndlessHandler()) { loop, port in
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http2
      configuration.multiplexedConnections = 1
      let client = try HTTPClient(
        loop: loop, target: .tcp(host: "127.0.0.1", port: port), configuration: configuration)
      defer { client.close() }
      var unread: [HTTPClientResponse] = []
      for _ in 0..<count {
        unread.append(try await client.send(HTTPClientRequest(method: "GET", path: "/endless")))
      }
      var answered = 0
      for _ in 0..<Self.exchanges {
        let response = try await client.send(
          HTTPClientRequest(method: "GET", path: "/", timeout: .seconds(10)))
        answered += try await response.body.collect(upTo: 1 << 20).count
      }
      // Each goes on when it is read at last.
      var read: [Int] = []
      for response in unread {
        var bytes = 0
        for try await chunk in response.body {
          bytes += chunk.count
          if bytes >= 3 << 20 { break }
        }
        read.append(bytes)
      }
      return (answered, read)
    }

    #expect(answered == Self.exchanges * HastyHandler.size)
    #expect(read.count == count && read.allSatisfy { $0 >= 3 << 20 })
  }
}
