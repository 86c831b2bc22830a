// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import NetSimulation
import Platform
import Testing

/// Says the same to whoever sends it something, once for each read, and then hangs up if it shall.
private final class Parrot: ConnectionHandler, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let answers: [String]
  private let hangsUp: Bool
  private var said = 0
  private var connection: Connection?

  init(_ answers: [String], hangsUp: Bool) {
    self.answers = answers
    self.hangsUp = hangsUp
  }

  /// Listens on a port of 127.0.0.1.
  static func listen(
    on loop: EventLoop, hangsUp: Bool = false, answers: [String]
  ) throws -> Listener {
    try Listener(loop: loop, endpoint: .tcp(host: "127.0.0.1", port: 0), tls: nil) { connection in
      connection.start(Parrot(answers, hangsUp: hangsUp))
    }
  }

  func opened(_ connection: Connection) { self.connection = connection }
  func received(_ bytes: UnsafeRawBufferPointer) {
    guard said < answers.count else { return }
    connection?.write(Array(answers[said].utf8))
    said += 1
    if hangsUp, said == answers.count { connection?.closeWhenSent() }
  }
  func ended() { connection?.close() }
  func willFlush() {}
  func didFlush() {}
  func closed(_ error: (any Error)?) { connection = nil }
}

@Suite("HTTP/1.1 exchanges") struct HTTP1ExchangeTests {
  private static func client(_ loop: EventLoop, _ port: Int) throws -> HTTPClient {
    try HTTPClient(loop: loop, target: .tcp(host: "127.0.0.1", port: port))
  }

  private static func answer(_ text: String) -> String {
    "HTTP/1.1 200 OK\r\nContent-Length: \(text.utf8.count)\r\n\r\n\(text)"
  }

  @Test("what a server says beyond its answer is never taken for the next one")
  func unsolicited() async throws {
    let bodies = try await onSimulatedNetwork { loop, _ in
      let listener = try Parrot.listen(
        on: loop, answers: [Self.answer("first") + Self.answer("forged"), Self.answer("second")])
      let client = try Self.client(loop, listener.address.port)
      defer {
        client.close()
        listener.close()
      }
      var bodies: [String] = []
      for _ in 0..<2 {
        let response = try await client.send(
          HTTPClientRequest(path: "/", timeout: .seconds(5)))
        bodies.append(
          String(decoding: try await response.body.collect(upTo: 100), as: UTF8.self))
      }
      return bodies
    }

    #expect(bodies == ["first", "first"])
  }

  @Test("an answer that comes before the request has been sent is the answer")
  func early() async throws {
    let status = try await onSimulatedNetwork { loop, _ in
      let listener = try Parrot.listen(
        on: loop, hangsUp: true,
        answers: ["HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n"])
      let client = try Self.client(loop, listener.address.port)
      defer {
        client.close()
        listener.close()
      }
      let body = [UInt8](repeating: 1, count: 8 << 20)
      let response = try await client.send(
        HTTPClientRequest(method: "POST", path: "/", body: body, timeout: .seconds(5)))
      return response.status
    }

    #expect(status == 413)
  }

  @Test(
    "a head that begins on a connection in use must end as soon as the first one",
    arguments: [true, false])
  func slowHead(isFirst: Bool) async throws {
    let took = try await withSimulatedServer { loop, port in
      let stream = try await ConnectionStream.connect(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(5))
      defer { stream.close() }
      if !isFirst {
        try await stream.write(Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
        _ = try await stream.read()
      }
      let start = loop.environment.now()
      try await stream.write(Array("GET / HT".utf8))
      var answer: [UInt8] = []
      while let bytes = try await stream.read() { answer += bytes }
      #expect(String(decoding: answer, as: UTF8.self).contains(" 408 "))
      return loop.environment.now() - start
    }

    #expect(took < .seconds(31))
  }

  @Test("whoever is refused the body that it was about to send hears that the connection ends")
  func refusedBody() async throws {
    struct Refuser: HTTPHandler {
      func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
        try await response.respond(status: 403)
      }
    }
    let answer = try await withSimulatedServer(Refuser()) { loop, port in
      let stream = try await ConnectionStream.connect(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(5))
      defer { stream.close() }
      let head = "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"
      try await stream.write(Array(head.utf8))
      var answer: [UInt8] = []
      while let bytes = try await stream.read() { answer += bytes }
      return String(decoding: answer, as: UTF8.self)
    }

    #expect(answer.hasPrefix("HTTP/1.1 403 "))
    #expect(answer.lowercased().contains("\r\nconnection: close\r\n"))
  }

  @Test("a request's target cannot bring a request of its own")
  func target() async throws {
    let targets = try await withSimulatedServer(TargetHandler()) { loop, port in
      let client = try Self.client(loop, port)
      defer { client.close() }
      var targets: [String] = []
      for path in ["/a b", "/a HTTP/1.1\r\nHost: y\r\n\r\nGET /b", "/ü\u{7F}", "/%20?c#d"] {
        let response = try await client.send(HTTPClientRequest(path: path, timeout: .seconds(5)))
        targets.append(
          String(decoding: try await response.body.collect(upTo: 1000), as: UTF8.self))
      }
      return targets
    }

    #expect(
      targets == [
        "/a%20b", "/a%20HTTP/1.1%0D%0AHost:%20y%0D%0A%0D%0AGET%20/b", "/%C3%BC%7F", "/%20?c%23d",
      ])
  }

  @Test("letting go of an upgraded exchange ends its connection, and what was written arrives")
  func droppedUpgrade() async throws {
    struct Teller: HTTPHandler {
      func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
        let stream = try await response.upgrade(to: "test")
        try await stream.write([UInt8](repeating: 1, count: 100_000))
      }
    }
    let (count, open) = try await onSimulatedNetwork { loop, network in
      let server = HTTPServer(loop: loop, handler: Teller())
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let client = try Self.client(loop, address.port)
      func upgrade(_ read: Bool) async throws -> Int {
        let stream = try await client.upgrade(HTTPClientRequest(path: "/"), to: "test")
        var count = 0
        while read, let bytes = try await stream.read() { count += bytes.count }
        return count
      }
      let count = try await upgrade(true)
      _ = try await upgrade(false)
      client.close()
      try await loop.sleep(for: .seconds(20))
      let open = network.openDescriptors
      await server.shutdown(within: .seconds(1))
      return (count, open)
    }

    #expect(count == 100_000)
    #expect(open == 1)  // the listener
  }

  @Test("a WebSocket that is not asked for as it should be is refused with 400")
  func webSocketWithoutConnection() async throws {
    struct Sockets: HTTPHandler {
      let loop: EventLoop
      func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
        let socket = try await WebSocket.accept(
          request, response, subprotocols: [], environment: loop.environment)
        socket?.abort()
      }
    }
    let status = try await onSimulatedNetwork { loop, _ in
      let server = HTTPServer(loop: loop, handler: Sockets(loop: loop))
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let client = try Self.client(loop, address.port)
      let response = try await client.send(
        HTTPClientRequest(
          path: "/",
          headers: [
            "upgrade": "websocket", "sec-websocket-version": "13",
            "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
          ], timeout: .seconds(5)))
      client.close()
      await server.shutdown(within: .seconds(1))
      return response.status
    }

    #expect(status == 400)
  }
}

/// Answers with the target of the request.
struct TargetHandler: HTTPHandler {
  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    let query = request.query.map { "?" + $0 } ?? ""
    try await response.respond(status: 200, body: Array((request.path + query).utf8))
  }
}
