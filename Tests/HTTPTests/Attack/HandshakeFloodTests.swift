// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import TLSIdentities
import Testing

/// Clients that begin TLS handshakes and never end them. Each makes the server sign and compute a key, the
/// dearest thing that a few bytes can ask for.
@Suite("TLS handshake floods") struct HandshakeFloodTests {
  private let identities: TestIdentities

  init() throws { identities = try TestIdentities() }

  /// What a client sends.
  enum Opening: CaseIterable {
    case clientHello, halfHello, garbage, nothing
  }

  /// Connections of a flood, and how many of them are open at once.
  private static let count = 400
  private static let atOnce = 50
  /// Processor time that one may cost, both ends together (seconds). A debug build took at most 0.6 ms.
  private static let secondsEach = 0.006

  @Test(
    "a flood of handshakes costs bounded time and memory each, and others are served",
    arguments: Opening.allCases)
  func flood(opening: Opening) async throws {
    var limits = HTTPServerLimits()
    limits.handshakes = 2 * Self.atOnce
    let client = identities.client()
    let (seconds, growth, answered, text) = try await TLSServer.run(
      identities.server(), limits: limits
    ) {
      loop, endpoint in
      let bytes = try await Self.bytes(opening, client, loop)
      let before = ResidentMemory.bytes
      let time = ProcessorTime()
      var answered = 0
      for _ in 0..<Self.count / Self.atOnce {
        var held: [ConnectionStream] = []
        for _ in 0..<Self.atOnce {
          let stream = try await ConnectionStream.connect(
            to: endpoint, loop: loop, timeout: .seconds(30))
          if !bytes.isEmpty { try await stream.write(bytes) }
          held.append(stream)
        }
        for stream in held {
          if opening == .clientHello, try await stream.read() != nil { answered += 1 }
          stream.close()
        }
      }
      let (seconds, growth) = (time.seconds, ResidentMemory.bytes - before)
      let client = try HTTPClient(loop: loop, target: endpoint, tls: client)
      defer { client.close() }
      let response = try await client.send(HTTPClientRequest(path: "/", timeout: .seconds(30)))
      let body = try await response.body.collect(upTo: 99)
      return (seconds, growth, answered, String(decoding: body, as: UTF8.self))
    }

    #expect(
      seconds < Double(Self.count) * Self.secondsEach,
      "\(seconds * 1e6 / Double(Self.count)) us each")
    // What OpenSSL holds for those that are open at once.
    #expect(
      ResidentMemory.isShared || growth < Self.atOnce * 256 << 10, "\(growth) bytes more resident")
    #expect(answered == (opening == .clientHello ? Self.count : 0))
    #expect(text == "nobody TLSv1.3")
  }

  private static func bytes(
    _ opening: Opening, _ tls: TLSConfiguration, _ loop: EventLoop
  ) async throws -> [UInt8] {
    switch opening {
    case .nothing: return []
    case .garbage: return [UInt8](repeating: 0x16, count: 500)
    case .clientHello: return try await clientHello(tls, loop)
    case .halfHello: return Array(try await clientHello(tls, loop).prefix(100))
    }
  }

  /// What a client of ours begins with, taken from a listener that answers nothing.
  private static func clientHello(
    _ tls: TLSConfiguration, _ loop: EventLoop
  ) async throws -> [UInt8] {
    let waiter = Waiter<ConnectionStream>(loop: loop)
    let listener = try Listener(
      loop: loop, endpoint: .tcp(host: "127.0.0.1", port: 0), tls: nil
    ) { connection in waiter.resume(with: .success(ConnectionStream(connection: connection))) }
    defer { listener.close() }
    let client = try HTTPClient(
      loop: loop, target: .tcp(host: "127.0.0.1", port: listener.address.port), tls: tls)
    defer { client.close() }
    let stream = try await waiter.wait { _ in
      // The request fails when its connection is closed; nobody waits for it.
      Task(executorPreference: loop) { try await client.send(HTTPClientRequest(path: "/")) }
    }
    defer { stream.close() }
    return try await stream.read() ?? []
  }
}
