// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform
import TestKit
import Testing

/// Clients that mean harm, or are broken. The server must live on, answer others, and let go.
@Suite("Hostile peers") struct HostilePeerTests {
  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
  private static let settings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0]
  /// GET / of http://x: indexed fields, then a literal authority.
  private static let fields: [UInt8] = [0x82, 0x86, 0x84, 0x41, 1, 0x78]

  private static func frame(_ type: UInt8, _ flags: UInt8, _ id: Int, _ payload: [UInt8]) -> [UInt8]
  {
    let count = payload.count
    return [UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255), type, flags]
      + [UInt8(id >> 24 & 127), UInt8(id >> 16 & 255), UInt8(id >> 8 & 255), UInt8(id & 255)]
      + payload
  }

  /// Sends `bytes` and reads until the server closes, or a while has passed.
  @Sendable private static func attack(
    _ loop: EventLoop, _ port: Int, _ bytes: [UInt8], patience: Duration = .seconds(30)
  ) async throws -> [UInt8] {
    let stream = try await ConnectionStream.connect(
      to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(30))
    defer { stream.close() }
    return await withTaskGroup(of: [UInt8].self) { group in
      group.addTask {
        var answer: [UInt8] = []
        do {
          try await stream.write(bytes)
          while let more = try await stream.read() { answer += more }
        } catch {
          // A reset is an answer, too.
        }
        return answer
      }
      group.addTask {
        do { try await loop.sleep(for: patience) } catch {}
        stream.close()
        return []
      }
      let answer = await group.next() ?? []
      group.cancelAll()
      return answer
    }
  }

  @Sendable private static func isAlive(_ loop: EventLoop, _ port: Int) async throws -> Bool {
    let client = try HTTPClient(loop: loop, target: .tcp(host: "127.0.0.1", port: port))
    defer { client.close() }
    return try await client.send(HTTPClientRequest(path: "/", timeout: .seconds(30))).status == 200
  }

  @Test("10,000 mutated HTTP/2 and HTTP/1.1 connections leave the server serving")
  func mutations() async throws {
    let requests: [[UInt8]] = [
      Self.preface + Self.settings + Self.frame(1, 5, 1, Self.fields)
        + Self.frame(1, 4, 3, [0x83, 0x86, 0x84, 0x41, 1, 0x78]) + Self.frame(0, 1, 3, [1, 2, 3])
        + Self.frame(3, 0, 3, [0, 0, 0, 8]) + Self.frame(8, 0, 0, [0, 0, 1, 0])
        + Self.frame(6, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8])
        + Self.frame(7, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]),
      Array(
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n".utf8
      ),
    ]
    let lives = try await withServer { loop, port in
      var chance = Mutations(seed: 3)
      for _ in 0..<100 {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for round in 0..<100 {
            let input = chance.mutate(requests[round % 4 == 0 ? 1 : 0])
            group.addTask {
              let stream = try await ConnectionStream.connect(
                to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(30))
              defer { stream.close() }
              do {
                try await stream.write(input)
                try await stream.finish()
                _ = try await stream.read()
              } catch {
                // The server may hang up at any point.
              }
            }
          }
          try await group.waitForAll()
        }
      }
      return try await Self.isAlive(loop, port)
    }

    #expect(lives)
  }

  @Test("rapid reset ends the connection, not the server")
  func rapidReset() async throws {
    var attack = Self.preface + Self.settings
    for id in stride(from: 1, to: 20_001, by: 2) {
      attack += Self.frame(1, 5, id, Self.fields) + Self.frame(3, 0, id, [0, 0, 0, 8])
    }
    let bytes = attack
    let (answer, lives) = try await withServer { loop, port in
      (try await Self.attack(loop, port, bytes), try await Self.isAlive(loop, port))
    }

    #expect(answer.firstRange(of: [0, 0, 0, 11]) != nil, "GOAWAY with ENHANCE_YOUR_CALM")
    #expect(lives)
  }

  @Test(
    "floods are cut off or bounded",
    arguments: ["ping", "settings", "continuation", "headers", "priority", "empty data"])
  func floods(kind: String) async throws {
    let start = Self.preface + Self.settings
    let bytes: [UInt8] =
      switch kind {
      case "ping":
        start + (0..<20_000).flatMap { _ in Self.frame(6, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]) }
      case "settings": start + (0..<20_000).flatMap { _ in Self.settings }
      case "continuation":
        start + Self.frame(1, 0, 1, Self.fields)
          + (0..<20_000).flatMap { _ in Self.frame(9, 0, 1, [0, 1, 0x61, 1, 0x62]) }
      case "headers":
        start + Self.frame(1, 0, 1, Self.fields)
          + (0..<64).flatMap { _ in
            Self.frame(9, 0, 1, (0..<2000).flatMap { _ in [0, 1, 0x61, 1, 0x62] })
          }
      case "priority":
        start + (0..<20_000).flatMap { Self.frame(2, 0, 2 * $0 + 1, [0, 0, 0, 0, 1]) }
      default:
        start + Self.frame(1, 4, 1, [0x83, 0x86, 0x84, 0x41, 1, 0x78])
          + (0..<20_000).flatMap { _ in Self.frame(0, 0, 1, []) }
      }
    let lives = try await withServer { loop, port in
      _ = try await Self.attack(loop, port, bytes, patience: .seconds(1))
      return try await Self.isAlive(loop, port)
    }

    #expect(lives)
  }

  @Test(
    "slow headers and idle connections are closed in time",
    arguments: [
      "GET / HT", "", "GET / HTTP/1.1\r\nHost: x\r\n", "PRI * HTT",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc",
    ])
  func slow(beginning: String) async throws {
    var limits = HTTPServerLimits()
    limits.headerTimeout = .milliseconds(50)
    limits.bodyTimeout = .milliseconds(50)
    limits.idleTimeout = .milliseconds(50)
    let isClosed = try await withServer(limits: limits) { loop, port in
      let started = loop.environment.now()
      _ = try await Self.attack(loop, port, Array(beginning.utf8), patience: .seconds(30))
      return loop.environment.now() - started < .seconds(20)
    }

    #expect(isClosed)
  }

  @Test("a request smuggled behind an ambiguous one is never seen")
  func smuggling() async throws {
    let attack =
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
      + "5c\r\nGPOST / HTTP/1.1\r\nContent-Length: 15\r\n\r\nx=1\r\n0\r\n\r\n"
    let answer = try await withServer { loop, port in
      try await Self.attack(loop, port, Array(attack.utf8))
    }
    let text = String(decoding: answer, as: UTF8.self)

    #expect(text.hasPrefix("HTTP/1.1 400 "))
    #expect(text.components(of: "HTTP/1.1 ") == 1)
  }

  @Test("a thousand idle connections do not keep others out")
  func idleConnections() async throws {
    let lives = try await withServer { loop, port in
      var idle: [ConnectionStream] = []
      for _ in 0..<1000 {
        idle.append(
          try await ConnectionStream.connect(
            to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(30)))
      }
      defer { for stream in idle { stream.close() } }
      return try await Self.isAlive(loop, port)
    }

    #expect(lives)
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
