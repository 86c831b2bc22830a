// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import NetSimulation
import TestKit
import Testing

/// Answers with what it was asked.
struct EchoHandler: HTTPHandler {
  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    switch request.path {
    case "/stream":
      try await response.start(status: 200)
      for try await chunk in request.body { try await response.write(chunk) }
      try await response.finish()
    case "/zeros":
      try await response.start(status: 200)
      for _ in 0..<64 { try await response.write([UInt8](repeating: 0, count: 64 * 1024)) }
      try await response.finish()
    case "/forgetful": break
    case "/wait":
      // Until it is cancelled.
      let (stream, _) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
      for await _ in stream {}
    case "/limited":
      do {
        let body = try await request.body.collect(upTo: 10)
        try await response.respond(status: 200, body: body)
      } catch HTTPError.bodyTooLarge {
        try await response.respond(status: 413)
      }
    default:
      let body = try await request.body.collect(upTo: 1 << 24)
      try await response.respond(
        status: 200, headers: ["x-method": request.method, "x-query": request.query ?? ""],
        body: body)
    }
  }
}

/// Runs `body` on a loop beside a plain server of `handler`.
func withServer<Result: Sendable>(
  _ handler: any HTTPHandler = EchoHandler(), limits: HTTPServerLimits = HTTPServerLimits(),
  _ body: @escaping @Sendable (EventLoop, Int) async throws -> Result
) async throws -> Result {
  try await EventLoop.runOnOwnThread { loop in
    let server = HTTPServer(loop: loop, handler: handler, limits: limits)
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
    let result = try await body(loop, address.port)
    await server.shutdown(within: .seconds(1))
    return result
  }
}

/// The same on a simulated network, where time costs nothing.
func withSimulatedServer<Result: Sendable>(
  _ handler: any HTTPHandler = EchoHandler(), limits: HTTPServerLimits = HTTPServerLimits(),
  _ body: @escaping @Sendable (EventLoop, Int) async throws -> Result
) async throws -> Result {
  try await onSimulatedNetwork { loop, _ in
    let server = HTTPServer(loop: loop, handler: handler, limits: limits)
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
    let result = try await body(loop, address.port)
    await server.shutdown(within: .seconds(1))
    return result
  }
}

@Suite("HTTP server") struct HTTPServerTests {
  static let curl = PeerProgram("curl")
  static let h2load = PeerProgram("h2load")

  @Test("answers curl over both protocols", arguments: ["--http1.1", "--http2-prior-knowledge"])
  func answersCurl(version: String) async throws {
    guard let curl = Self.curl else { return print("skipped: curl is not installed") }
    let outcome = try await withServer { loop, port in
      try await loop.offload {
        try curl.run([
          "-sS", version, "-i", "-d", "hello", "http://127.0.0.1:\(port)/echo?a=1",
        ])
      }
    }

    #expect(outcome.errors == "")
    #expect(outcome.output.contains("x-method: POST\r\n"))
    #expect(outcome.output.contains("x-query: a=1\r\n"))
    #expect(outcome.output.hasSuffix("\r\n\r\nhello"))
  }

  @Test(
    "streams a large body both ways", arguments: ["--http1.1", "--http2-prior-knowledge"],
    ["/stream", "/echo"])
  func streams(version: String, path: String) async throws {
    guard let curl = Self.curl else { return print("skipped: curl is not installed") }
    var upload = [UInt8]("0123456789abcdef".utf8)
    while upload.count < 4 << 20 { upload += upload }
    let body = upload
    let outcome = try await withServer { loop, port in
      try await loop.offload {
        try curl.run(
          ["-sS", version, "--data-binary", "@-", "http://127.0.0.1:\(port)\(path)"], input: body)
      }
    }

    #expect(outcome.errors == "")
    #expect(outcome.bytes == body)
  }

  @Test(
    "a handler's limit ends a large upload", arguments: ["--http1.1", "--http2-prior-knowledge"])
  func limitsUpload(version: String) async throws {
    guard let curl = Self.curl else { return print("skipped: curl is not installed") }
    let outcome = try await withServer { loop, port in
      try await loop.offload {
        try curl.run(
          [
            "-sS", version, "-o", "/dev/null", "-w", "%{http_code}", "--data-binary", "@-",
            "http://127.0.0.1:\(port)/limited",
          ], input: [UInt8](repeating: 1, count: 100_000))
      }
    }

    #expect(outcome.output == "413", "\(outcome.errors)")
  }

  @Test(
    "a handler without an answer gives 500", arguments: ["--http1.1", "--http2-prior-knowledge"])
  func missingAnswer(version: String) async throws {
    guard let curl = Self.curl else { return print("skipped: curl is not installed") }
    let outcome = try await withServer { loop, port in
      try await loop.offload {
        try curl.run([
          "-sS", version, "-o", "/dev/null", "-w", "%{http_code}",
          "http://127.0.0.1:\(port)/forgetful",
        ])
      }
    }

    #expect(outcome.output == "500")
  }

  @Test("keeps many connections and streams apart under h2load", arguments: [[], ["--h1"]])
  func survivesLoad(arguments: [String]) async throws {
    guard let h2load = Self.h2load else { return print("skipped: h2load is not installed") }
    let outcome = try await withServer { loop, port in
      try await loop.offload {
        try h2load.run(
          arguments + ["-n", "5000", "-c", "10", "-m", "20", "http://127.0.0.1:\(port)/echo"])
      }
    }

    #expect(outcome.output.contains("5000 succeeded, 0 failed"))
  }
}
