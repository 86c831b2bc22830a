// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net
package import Platform
import Synchronization

/// One end of a WebSocket (RFC 6455) on an upgraded exchange. One reader; any number of writers.
package final class WebSocket: @unchecked Sendable {
  // Safety: `decoder` belongs to the one reader; what several tasks touch is behind `shared`.
  private struct Shared {
    var hasSentClose = false
  }

  /// The subprotocol agreed on.
  package let subprotocol: String?
  private let stream: any ByteStream
  private let role: WebSocketRole
  private let encoder: WebSocketEncoder
  private let environment: Environment
  private var decoder: WebSocketDecoder
  private var hasEnded = false
  private let shared = Mutex(Shared())

  /// - Parameter messageLimit: largest message accepted (bytes).
  package init(
    stream: any ByteStream, role: WebSocketRole, subprotocol: String? = nil,
    messageLimit: Int = 1 << 20, environment: Environment
  ) {
    self.stream = stream
    self.role = role
    self.subprotocol = subprotocol
    self.environment = environment
    encoder = WebSocketEncoder(role: role)
    decoder = WebSocketDecoder(role: role, messageLimit: messageLimit)
  }

  /// The next text or binary message; nil once the peer has closed. Pings are answered here, so a peer's
  /// ping waits for a reader.
  /// - Throws: `WebSocketError` when the peer broke the protocol, which has then been told so.
  package func receive() async throws -> WebSocketMessage? {
    guard !hasEnded else { return nil }
    do {
      while true {
        if let message = try decoder.next() {
          switch message {
          case .text, .binary: return message
          case .ping(let payload): try await send(.pong(payload))
          case .pong: continue
          case .close(let code, _):
            hasEnded = true
            try await close(code: code, reason: "")
            return nil
          }
        } else if let bytes = try await stream.read() {
          decoder.receive(bytes)
        } else {
          hasEnded = true
          return nil
        }
      }
    } catch let error as WebSocketError {
      hasEnded = true
      try await close(code: error.closeCode, reason: "")
      throw error
    }
  }

  /// Sends a message; waits while the peer reads slowly.
  package func send(_ message: WebSocketMessage) async throws {
    if shared.withLock({ $0.hasSentClose }) { throw HTTPError.closed }
    let mask = UInt32(truncatingIfNeeded: environment.random())
    try await stream.write(encoder.encode(message, mask: mask))
  }

  /// Says goodbye, once.
  /// - Parameter code: RFC 6455, 7.4.1; 1000 is a normal end.
  package func close(code: UInt16? = 1000, reason: String) async throws {
    let isFirst = shared.withLock { shared in
      defer { shared.hasSentClose = true }
      return !shared.hasSentClose
    }
    guard isFirst else { return }
    let mask = UInt32(truncatingIfNeeded: environment.random())
    let message = WebSocketMessage.close(code: code, reason: Array(reason.utf8))
    try await stream.write(encoder.encode(message, mask: mask))
    try await stream.finish()
  }

  /// Ends the connection after `close`, once the peer has closed its side and so has read everything.
  /// - Parameter grace: how long to wait for that.
  package func end(within grace: Duration) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.readToEnd() }
      group.addTask { await self.pause(grace) }
      await group.next()
      group.cancelAll()
    }
    abort()
  }

  private func readToEnd() async {
    do {
      while try await receive() != nil {}
      // Whatever the peer still sends: closing with unread bytes would reset the connection, and take our
      // last words with it.
      while try await stream.read() != nil {}
    } catch {
      // Nothing more will come.
    }
  }

  private func pause(_ duration: Duration) async {
    do {
      try await environment.sleep(for: duration)
    } catch {
      // The peer was faster.
    }
  }

  /// Ends the connection without a word.
  package func abort() { stream.close() }
}

extension WebSocket {
  /// True when the request asks for a WebSocket (RFC 6455, 4.2.1).
  package static func isWanted(by request: HTTPRequest) -> Bool {
    request.method == "GET" && request.headers.contains("upgrade", token: "websocket")
  }

  /// Answers the opening handshake of a request.
  /// - Parameter subprotocols: those we speak; a client that asks for others only is refused with 400.
  /// Extensions are not spoken: what the client offers of them, such as compression, is left unanswered,
  /// which turns it down (section 9.1).
  /// - Returns: nil when the request was answered with an error.
  package static func accept(
    _ request: HTTPRequest, _ response: HTTPResponseWriter, subprotocols: [String],
    messageLimit: Int = 1 << 20, environment: Environment
  ) async throws -> WebSocket? {
    let offered = request.headers.values("sec-websocket-protocol").joined(separator: ",")
    let chosen = WebSocketHandshake.choose(from: subprotocols, header: offered)
    guard request.headers["sec-websocket-version"] == "13" else {
      try await response.respond(status: 426, headers: ["sec-websocket-version": "13"])
      return nil
    }
    guard let key = request.headers["sec-websocket-key"], WebSocketHandshake.isKey(key),
      offered.isEmpty || chosen != nil
    else {
      try await response.respond(status: 400)
      return nil
    }
    var headers: HTTPHeaders = ["sec-websocket-accept": WebSocketHandshake.accept(key: key)]
    if let chosen { headers.append("sec-websocket-protocol", chosen) }
    let stream: HTTPUpgradedStream
    do {
      stream = try await response.upgrade(to: "websocket", headers: headers)
    } catch HTTPError.notUpgradable {
      try await response.respond(status: 400)
      return nil
    }
    return WebSocket(
      stream: stream, role: .server, subprotocol: chosen, messageLimit: messageLimit,
      environment: environment)
  }

  /// Opens a WebSocket to a server.
  /// - Throws: `HTTPUpgradeRefused`; `HTTPError.malformed` when the server's proof is wrong.
  package static func connect(
    _ request: HTTPClientRequest, by client: HTTPClient, subprotocols: [String] = [],
    messageLimit: Int = 1 << 20
  ) async throws -> WebSocket {
    let environment = client.loop.environment
    var request = request
    let key = randomKey(environment)
    request.headers["sec-websocket-version"] = "13"
    request.headers["sec-websocket-key"] = key
    if !subprotocols.isEmpty {
      request.headers["sec-websocket-protocol"] = subprotocols.joined(separator: ", ")
    }
    let stream = try await client.upgrade(request, to: "websocket")
    let chosen = stream.headers["sec-websocket-protocol"]
    guard stream.headers["sec-websocket-accept"] == WebSocketHandshake.accept(key: key),
      stream.headers["sec-websocket-extensions"] == nil,  // we asked for none
      chosen.map(subprotocols.contains) ?? true
    else {
      stream.close()
      throw HTTPError.malformed("the server's WebSocket handshake is wrong")
    }
    return WebSocket(
      stream: stream, role: .client, subprotocol: chosen, messageLimit: messageLimit,
      environment: environment)
  }

  /// Sixteen random bytes in base64 (RFC 6455, 4.1): 22 digits of which the last carries two bits.
  private static func randomKey(_ environment: Environment) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var key = (0..<21).map { _ in digits[Int(environment.random(below: 64))] }
    key.append(digits[Int(environment.random(below: 4)) * 16])
    return String(decoding: key, as: UTF8.self) + "=="
  }
}
