// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import NetSimulation
import Platform
import Synchronization
import TestKit
import Testing

/// Streams a line a millisecond until its client goes, and counts what happens to it.
private final class Ticker: HTTPHandler {
  let cancelled = Atomic<Int>(0)
  let started = Atomic<Int>(0)
  let loop: EventLoop

  init(loop: EventLoop) { self.loop = loop }

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    started.add(1, ordering: .relaxed)
    do {
      try await response.start(status: 200)
      while true {
        try await response.write(Array("tick\n".utf8))
        try await loop.sleep(for: .milliseconds(1))
      }
    } catch {
      cancelled.add(1, ordering: .relaxed)
      throw error
    }
  }
}

@Suite("HTTP client") struct HTTPClientTests {
  static let preferences: [HTTPClientConfiguration.Preference] = [.http1, .http2]

  private func client(
    _ loop: EventLoop, _ port: Int, _ preference: HTTPClientConfiguration.Preference
  ) throws -> HTTPClient {
    var configuration = HTTPClientConfiguration()
    configuration.preference = preference
    return try HTTPClient(
      loop: loop, target: .tcp(host: "127.0.0.1", port: port), configuration: configuration)
  }

  @Test("sends bodies and reads answers", arguments: preferences)
  func exchanges(preference: HTTPClientConfiguration.Preference) async throws {
    try await withServer { loop, port in
      let client = try client(loop, port, preference)
      for size in [0, 1, 70_000, 3_000_000] {
        let body = [UInt8](repeating: 7, count: size)
        let response = try await client.send(
          HTTPClientRequest(method: "POST", path: "/echo?x=1", body: body))
        let answer = try await response.body.collect(upTo: 4_000_000)

        #expect(response.status == 200)
        #expect(response.headers["x-query"] == "x=1")
        #expect(answer == body)
      }
      client.close()
    }
  }

  @Test("many exchanges at once each get their own answer", arguments: preferences)
  func concurrent(preference: HTTPClientConfiguration.Preference) async throws {
    try await withServer { loop, port in
      let client = try client(loop, port, preference)
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<200 {
          group.addTask {
            let body = Array("request \(number)".utf8)
            let response = try await client.send(
              HTTPClientRequest(method: "POST", path: "/echo", body: body))
            return try await response.body.collect(upTo: 100) == body
          }
        }
        for try await isRight in group { #expect(isRight) }
      }
      client.close()
    }
  }

  @Test("letting go of a streaming response cancels its handler", arguments: preferences)
  func lettingGo(preference: HTTPClientConfiguration.Preference) async throws {
    try await onSimulatedNetwork { loop, _ in
      let ticker = Ticker(loop: loop)
      let server = HTTPServer(loop: loop, handler: ticker)
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let client = try client(loop, address.port, preference)
      for _ in 0..<5 {
        let response = try await client.send(HTTPClientRequest(path: "/"))
        for try await chunk in response.body where !chunk.isEmpty { break }
      }
      for _ in 0..<3000 where ticker.cancelled.load(ordering: .relaxed) < 5 {
        try await loop.sleep(for: .milliseconds(10))
      }

      #expect(ticker.cancelled.load(ordering: .relaxed) == 5)
      client.close()
      await server.shutdown(within: .seconds(1))
    }
  }

  @Test("a request's time limit covers its body", arguments: preferences)
  func timeout(preference: HTTPClientConfiguration.Preference) async throws {
    try await onSimulatedNetwork { loop, _ in
      let server = HTTPServer(loop: loop, handler: Ticker(loop: loop))
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let client = try client(loop, address.port, preference)
      await #expect(throws: HTTPError.timedOut) {
        let response = try await client.send(
          HTTPClientRequest(path: "/", timeout: .milliseconds(50)))
        for try await _ in response.body {}
      }
      client.close()
      await server.shutdown(within: .zero)
    }
  }

  @Test("a request's time limit covers all its attempts together")
  func timeoutOfAttempts() async throws {
    var weather = Weather.calm
    weather.latency = 3_000_000_000...3_000_000_000
    weather.jitter = 0
    let took = try await onSimulatedNetwork(weather: weather) { loop, _ in
      var limits = HTTPServerLimits()
      limits.handlersPerConnection = 0  // refuses every request, so that it is sent again
      let server = HTTPServer(loop: loop, handler: EchoHandler(), limits: limits)
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let client = try client(loop, address.port, .http2)
      let start = loop.environment.now()
      await #expect(throws: HTTPError.timedOut) {
        try await client.send(HTTPClientRequest(path: "/", timeout: .seconds(20)))
      }
      let took = loop.environment.now() - start
      client.close()
      await server.shutdown(within: .seconds(60))
      return took
    }

    #expect(took >= .seconds(20) && took < .milliseconds(20_100), "\(took)")
  }

  @Test("a connection that comes in the moment when the time is over is not forgotten")
  func lateConnection() async throws {
    var weather = Weather.calm
    weather.latency = 3_000_000_000...3_000_000_000
    weather.jitter = 0
    let open = try await onSimulatedNetwork(weather: weather) { loop, network in
      let server = HTTPServer(loop: loop, handler: EchoHandler())
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let start = loop.environment.now()
      let probe = try await ConnectionStream.connect(
        to: .tcp(host: "127.0.0.1", port: address.port), loop: loop, timeout: .seconds(60))
      let time = loop.environment.now() - start
      probe.close()
      for early in [0, 1, 1000, 500_000, 999_999, 1_000_000] {
        let client = try client(loop, address.port, .http1)
        await #expect(throws: HTTPError.timedOut) {
          try await client.send(
            HTTPClientRequest(path: "/", timeout: time - .nanoseconds(early)))
        }
        client.close()
      }
      try await loop.sleep(for: .seconds(20))
      let open = network.openDescriptors
      await server.shutdown(within: .seconds(60))
      return open
    }

    #expect(open == 1)  // the listener
  }

  @Test("a slow reader holds the writer back", arguments: preferences)
  func backPressure(preference: HTTPClientConfiguration.Preference) async throws {
    try await withSimulatedServer(Flood()) { loop, port in
      let client = try client(loop, port, preference)
      let response = try await client.send(HTTPClientRequest(path: "/"))
      try await loop.sleep(for: .milliseconds(200))
      var iterator = response.body.makeAsyncIterator()
      let first = try await iterator.next()

      #expect(first != nil)
      // Windows, socket buffers and our own buffers together; the handler would send 1 GiB.
      #expect(Flood.sent.load(ordering: .relaxed) < 24 << 20)
      client.close()
    }
  }

  @Test("an upgraded exchange carries bytes both ways")
  func upgrade() async throws {
    try await withServer(Upgrader()) { loop, port in
      let client = try client(loop, port, .http1)
      let stream = try await client.upgrade(HTTPClientRequest(path: "/raw"), to: "mirror")
      try await stream.write(Array("hello".utf8))
      let echoed = try await stream.read()
      try await stream.finish()
      let end = try await stream.read()

      #expect(echoed == Array("hello".utf8))
      #expect(end == nil)
      await #expect(throws: HTTPUpgradeRefused.self) {
        try await client.upgrade(HTTPClientRequest(path: "/raw"), to: "other")
      }
      client.close()
    }
  }

  @Test("WebSocket messages arrive whole, pings are answered, and both sides say goodbye")
  func webSocket() async throws {
    try await withServer(Upgrader()) { loop, port in
      let client = try client(loop, port, .http1)
      let socket = try await WebSocket.connect(
        HTTPClientRequest(path: "/socket"), by: client, subprotocols: ["v0", "mirror"])
      let large = [UInt8](repeating: 5, count: 200_000)
      try await socket.send(.ping([1]))
      try await socket.send(.text(Array("hello".utf8)))
      try await socket.send(.binary(large))
      let text = try await socket.receive()
      let binary = try await socket.receive()
      try await socket.close(reason: "done")
      let end = try await socket.receive()

      #expect(socket.subprotocol == "mirror")
      #expect(text == .text(Array("hello".utf8)))
      #expect(binary == .binary(large))
      #expect(end == nil)
      client.close()
    }
  }

  @Test("draining lets the exchange under way end", arguments: preferences)
  func drain(preference: HTTPClientConfiguration.Preference) async throws {
    try await onSimulatedNetwork { loop, _ in
      let slow = Slow(loop: loop)
      let server = HTTPServer(loop: loop, handler: slow)
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let client = try client(loop, address.port, preference)
      async let answer = client.send(HTTPClientRequest(path: "/"))
      for _ in 0..<3000 where !slow.hasStarted.load(ordering: .relaxed) {
        try await loop.sleep(for: .milliseconds(10))
      }
      await server.shutdown(within: .seconds(30))
      let status = try await answer.status

      #expect(status == 204)
      await #expect(throws: (any Error).self) {
        try await client.send(HTTPClientRequest(path: "/"))
      }
      client.close()
    }
  }
}

/// Sends as fast as it may.
private struct Flood: HTTPHandler {
  static let sent = Atomic<Int>(0)

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    try await response.start(status: 200)
    let chunk = [UInt8](repeating: 0, count: 64 * 1024)
    for _ in 0..<16_384 {
      try await response.write(chunk)
      Self.sent.add(chunk.count, ordering: .relaxed)
    }
    try await response.finish()
  }
}

/// Answers after a while.
private final class Slow: HTTPHandler {
  let loop: EventLoop
  let hasStarted = Atomic<Bool>(false)

  init(loop: EventLoop) { self.loop = loop }

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    hasStarted.store(true, ordering: .relaxed)
    try await loop.sleep(for: .milliseconds(100))
    try await response.respond(status: 204)
  }
}

/// Mirrors upgraded exchanges.
private struct Upgrader: HTTPHandler {
  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    guard !WebSocket.isWanted(by: request) else {
      let socket = try await WebSocket.accept(
        request, response, subprotocols: ["mirror"], environment: .live)
      while let message = try await socket?.receive() { try await socket?.send(message) }
      return
    }
    let stream = try await response.upgrade(to: "mirror")
    while let bytes = try await stream.read() { try await stream.write(bytes) }
    try await stream.finish()
  }
}
