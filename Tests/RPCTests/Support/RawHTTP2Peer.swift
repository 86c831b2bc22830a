// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net

/// A server that speaks just enough HTTP/2 to be connected to, and misbehaves from there on. Loop only.
final class RawHTTP2Peer: ConnectionHandler, @unchecked Sendable {
  // Safety: touched on the loop's thread only.

  /// Types of frames (RFC 9113, 6).
  enum Frame: UInt8 {
    case headers = 1
    case reset = 3
    case settings = 4
    case ping = 6
    case goaway = 7
  }

  private let loop: EventLoop
  private let react: (Frame, RawHTTP2Peer) -> Void
  private var connection: Connection?
  private var unread: [UInt8] = []
  private var hasPreface = false
  private let opening: () -> Void

  private init(
    loop: EventLoop, opening: @escaping () -> Void,
    react: @escaping (Frame, RawHTTP2Peer) -> Void
  ) {
    self.loop = loop
    self.opening = opening
    self.react = react
  }

  /// Listens on a port of 127.0.0.1.
  /// - Parameters:
  ///   - opening: told of each connection.
  ///   - react: told of each frame that arrives.
  static func listen(
    on loop: EventLoop, opening: @escaping () -> Void = {},
    react: @escaping (Frame, RawHTTP2Peer) -> Void
  ) throws -> Listener {
    try Listener(loop: loop, endpoint: .tcp(host: "127.0.0.1", port: 0), tls: nil) { connection in
      connection.start(RawHTTP2Peer(loop: loop, opening: opening, react: react))
    }
  }

  /// Sends a frame.
  func send(_ frame: Frame, flags: UInt8 = 0, on stream: UInt8 = 0, _ payload: [UInt8] = []) {
    let size = UInt8(truncatingIfNeeded: payload.count)
    connection?.write([0, 0, size, frame.rawValue, flags, 0, 0, 0, stream] + payload)
  }

  /// Takes no stream, not even the first.
  func goAway(code: UInt8 = 0, reason: String = "") {
    send(.goaway, [0, 0, 0, 0, 0, 0, 0, code] + Array(reason.utf8))
  }

  func opened(_ connection: Connection) {
    self.connection = connection
    opening()
    send(.settings)
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    unread += Array(bytes)
    if !hasPreface, unread.count >= 24 {
      hasPreface = true
      unread.removeFirst(24)
    }
    while hasPreface, unread.count >= 9 {
      let size = Int(unread[0]) << 16 | Int(unread[1]) << 8 | Int(unread[2])
      guard unread.count >= 9 + size else { return }
      let frame = Frame(rawValue: unread[3])
      unread.removeFirst(9 + size)
      if let frame { react(frame, self) }
    }
  }

  func ended() { connection?.close() }
  func willFlush() {}
  func didFlush() {}
  func closed(_ error: (any Error)?) { connection = nil }
}
