// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import HTTP2Conformance
import Net
import NetSimulation
import Platform
import Synchronization
import Testing

/// Clients that do not go on with a request that they have begun, in simulated time.
@Suite("Slow bodies") struct SlowBodyTests {
  private static let limit = HTTPServerLimits().bodyTimeout
  private static let block = HTTP2Block.request("POST")

  private static func block(_ path: String) -> [UInt8] {
    HTTP2Block.literals([
      (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "x"),
    ])
  }

  private static func connect(_ loop: EventLoop, _ port: Int) async throws -> ConnectionStream {
    try await ConnectionStream.connect(
      to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(30))
  }

  private static func peer(_ loop: EventLoop, _ port: Int) async throws -> HTTP2Peer {
    let peer = try await HTTP2Peer(
      to: .tcp(host: "127.0.0.1", port: port), loop: loop, patience: .seconds(600))
    try await peer.handshake()
    return peer
  }

  private static func head(_ path: String = "/echo", _ length: Int = 10) -> [UInt8] {
    Array("POST \(path) HTTP/1.1\r\nHost: x\r\nContent-Length: \(length)\r\n\r\n".utf8)
  }

  private static func readAll(_ stream: ConnectionStream) async -> String {
    var answer: [UInt8] = []
    do {
      while let more = try await stream.read() { answer += more }
    } catch {
      answer += Array("<reset>".utf8)
    }
    return String(decoding: answer, as: UTF8.self)
  }

  @Test("over HTTP/2 the request ends with 408, and the connection serves others")
  func http2() async throws {
    let service = CountingHandler()
    let (answer, took, reset, isServed) = try await withSimulatedServer(service) { loop, port in
      let peer = try await Self.peer(loop, port)
      defer { peer.close() }
      let start = loop.environment.now()
      try await peer.send([.headers(Self.block, ends: false), .data("abc", ends: false)])
      let answer = await peer.first { $0.kind == .headers && $0.stream == 1 }
      let took = loop.environment.now() - start
      let reset = await peer.first { $0.kind == .reset && $0.stream == 1 }
      try await peer.send([.headers(HTTP2Block.request(), on: 3)])
      let next = await peer.first { $0.stream == 3 && $0.endsStream }
      return (answer, took, reset?.errorCode, next != nil)
    }

    // 408 is no status of HPACK's static table: its digits stand in the block, perhaps in Huffman's code.
    #expect(answer != nil)
    #expect(took >= Self.limit && took < Self.limit + .seconds(1), "\(took)")
    #expect(reset == HTTP2ErrorCode.none)
    #expect(isServed)
    #expect(service.running == 0)
    #expect(service.failures == ["request timed out"])
  }

  @Test("a client of ours is told the status")
  func status() async throws {
    let (status, text) = try await withSimulatedServer { loop, port in
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http2
      let client = try HTTPClient(
        loop: loop, target: .tcp(host: "127.0.0.1", port: port), configuration: configuration)
      defer { client.close() }
      let exchange = try await client.open(HTTPClientRequest(method: "POST", path: "/echo"))
      try await exchange.write([1, 2, 3])
      let response = try await exchange.response()
      let body = try await response.body.collect(upTo: 100)
      return (response.status, String(decoding: body, as: UTF8.self))
    }

    #expect(status == 408)
    #expect(text == "the rest of the request is missing")
  }

  @Test("over HTTP/1.1 the request ends with 408, and so does the connection")
  func http1() async throws {
    let service = CountingHandler()
    let (answer, took) = try await withSimulatedServer(service) { loop, port in
      let stream = try await Self.connect(loop, port)
      defer { stream.close() }
      let start = loop.environment.now()
      try await stream.write(Self.head() + [1, 2, 3])
      let answer = await Self.readAll(stream)
      return (answer, loop.environment.now() - start)
    }

    #expect(answer.hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
    #expect(answer.contains("connection: close\r\n"))
    #expect(answer.hasSuffix("the rest of the request is missing"))
    #expect(took >= Self.limit && took < Self.limit + .seconds(4), "\(took)")
    #expect(service.running == 0)
    #expect(service.failures == ["request timed out"])
  }

  @Test("a response that has begun is broken off")
  func begun() async throws {
    let (code, answer) = try await withSimulatedServer { loop, port in
      let peer = try await Self.peer(loop, port)
      defer { peer.close() }
      try await peer.send([.headers(Self.block("/stream"), ends: false), .data("abc", ends: false)])
      let reset = await peer.first { $0.kind == .reset }
      let stream = try await Self.connect(loop, port)
      defer { stream.close() }
      try await stream.write(Self.head("/stream") + [0x61, 0x62])
      return (reset?.errorCode, await Self.readAll(stream))
    }

    #expect(code == .cancel)
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(!answer.hasSuffix("0\r\n\r\n"))
  }

  @Test("a body that goes on in time is taken, however slow it is")
  func drips() async throws {
    let (second, first) = try await withSimulatedServer { loop, port in
      let peer = try await Self.peer(loop, port)
      defer { peer.close() }
      let stream = try await Self.connect(loop, port)
      defer { stream.close() }
      try await peer.send([.headers(Self.block, ends: false)])
      try await stream.write(Self.head())
      for index in 1...10 {
        try await loop.sleep(for: Self.limit - .seconds(1))
        try await peer.send([.data("x", ends: index == 10)])
        try await stream.write([0x78])
      }
      let answer = await peer.first { $0.kind == .data }
      try await stream.finish()
      let chunk = try await stream.read()
      return (answer?.payload.count, String(decoding: chunk ?? [], as: UTF8.self))
    }

    #expect(second == 10)
    #expect(first.hasSuffix("xxxxxxxxxx"))
  }

  @Test("a client that has no room to send is not silent", arguments: [true, false])
  func slowHandler(isHTTP2: Bool) async throws {
    let length = 3 << 20
    let received = try await onSimulatedNetwork { loop, _ in
      let server = HTTPServer(loop: loop, handler: SlowReader(loop: loop))
      let port = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0)).port
      var configuration = HTTPClientConfiguration()
      configuration.preference = isHTTP2 ? .http2 : .http1
      configuration.pingInterval = nil
      let client = try HTTPClient(
        loop: loop, target: .tcp(host: "127.0.0.1", port: port), configuration: configuration)
      defer { client.close() }
      let response = try await client.send(
        HTTPClientRequest(
          method: "POST", path: "/", body: [UInt8](repeating: 1, count: length)))
      let body = try await response.body.collect(upTo: 100)
      await server.shutdown(within: .seconds(1))
      return (response.status, String(decoding: body, as: UTF8.self))
    }

    #expect(received == (200, "\(length)"))
  }

  @Test("many open bodies cost bounded memory and time, and are all ended")
  func flood() async throws {
    let (connections, streams) = (20, 200)
    let service = CountingHandler()
    let (resets, growth, seconds, most) = try await withSimulatedServer(service) { loop, port in
      let before = ResidentMemory.bytes
      var peers: [HTTP2Peer] = []
      for _ in 0..<connections {
        let peer = try await Self.peer(loop, port)
        let opening = (0..<streams).flatMap { index in
          let id = UInt32(2 * index + 1)
          return [
            HTTP2Frame.headers(Self.block, on: id, ends: false),
            .data("x", on: id, ends: false),
          ]
        }
        try await peer.send(opening)
        peers.append(peer)
      }
      try await loop.sleep(for: .seconds(30))
      let growth = ResidentMemory.bytes - before
      let most = service.running
      let cpu = ProcessorTime()
      var resets = 0
      for peer in peers {
        for _ in 0..<streams where await peer.first({ $0.kind == .reset }) != nil { resets += 1 }
        peer.close()
      }
      return (resets, growth, cpu.seconds, most)
    }

    #expect(most == connections * streams)
    #expect(resets == connections * streams)
    #expect(service.running == 0)
    #expect(
      ResidentMemory.isShared || growth < connections * streams * 32 << 10,
      "\(growth) bytes more resident")
    // Both ends, and the simulation between them.
    #expect(seconds < Double(connections * streams) * 0.002, "\(seconds) s")
  }
}

/// Reads whole bodies, and counts handlers and what they end with.
private final class CountingHandler: HTTPHandler {
  private struct State {
    var running = 0
    var failures: [String] = []
  }

  private let state = Mutex(State())

  var running: Int { state.withLock { $0.running } }
  var failures: [String] { state.withLock { $0.failures } }

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    state.withLock { $0.running += 1 }
    defer { state.withLock { $0.running -= 1 } }
    do {
      let body = try await request.body.collect(upTo: 1 << 20)
      try await response.respond(status: 200, body: body)
    } catch {
      state.withLock { $0.failures.append("\(error)") }
      throw error
    }
  }
}

/// Takes a part of the body now and then, at first after a long while.
private struct SlowReader: HTTPHandler {
  let loop: EventLoop

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    var count = 0
    // Enough that the sender notices room before it takes the connection for dead.
    let portion = 512 << 10
    var pauseAt = portion
    try await loop.sleep(for: .seconds(90))
    for try await chunk in request.body {
      count += chunk.count
      guard count >= pauseAt else { continue }
      pauseAt = count + portion
      try await loop.sleep(for: .seconds(70))
    }
    try await response.respond(status: 200, body: Array("\(count)".utf8))
  }
}
