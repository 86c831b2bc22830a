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

  /// Whether the server answers a client that means well.
  @Sendable static func isAlive(_ loop: EventLoop, _ port: Int) async throws -> Bool {
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
    let isClosed = try await withSimulatedServer(limits: limits) { loop, port in
      let started = loop.environment.now()
      _ = try await Self.attack(loop, port, Array(beginning.utf8), patience: .seconds(30))
      return loop.environment.now() - started < .seconds(20)
    }

    #expect(isClosed)
  }
}
