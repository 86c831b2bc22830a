// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net

/// A client that speaks HTTP/2 frame by frame, well or badly.
package final class HTTP2Peer: @unchecked Sendable {
  // Safety: used by one task at a time.

  /// What came from the server.
  package enum Event: Sendable, Equatable, CustomStringConvertible {
    case frame(HTTP2Frame)
    case closed
    /// Nothing more came in time; the connection is closed now.
    case silence

    package var description: String {
      switch self {
      case .closed: "connection closed"
      case .silence: "silence"
      case .frame(let frame):
        "\(frame.kind.map { "\($0)" } ?? "type \(frame.type)")"
          + "(\(frame.payload.count), flags \(frame.flags), stream \(frame.stream)"
          + (frame.errorCode.map { ", \($0)" } ?? "") + ")"
      }
    }
  }

  package static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  /// Values of the server's SETTINGS by identifier, once `handshake` is over.
  package private(set) var settings: [UInt16: UInt32] = [:]
  private let loop: EventLoop
  private let stream: ConnectionStream
  private let patience: Duration
  private var buffer: [UInt8] = []
  private var isSilent = false

  /// - Parameter patience: how long an event may take.
  package init(
    to endpoint: Endpoint, tls: TLSContext? = nil, loop: EventLoop, patience: Duration
  ) async throws {
    self.loop = loop
    self.patience = patience
    stream = try await ConnectionStream.connect(
      to: endpoint, loop: loop, tls: tls, timeout: .seconds(30))
  }

  deinit { stream.close() }

  package func close() { stream.close() }

  package func send(_ bytes: [UInt8]) async throws { try await stream.write(bytes) }

  package func send(_ frames: [HTTP2Frame]) async throws {
    try await send(frames.flatMap(\.bytes))
  }

  /// Preface and SETTINGS both ways, each acknowledged.
  package func handshake(_ first: HTTP2Frame = .settings((4, 65_535))) async throws {
    try await send(Self.preface + first.bytes)
    var isAcknowledged = false
    var hasSettings = false
    while !isAcknowledged || !hasSettings {
      guard case .frame(let frame) = await next() else { throw HTTP2PeerError.noHandshake }
      guard frame.kind == .settings else { continue }
      if frame.isAcknowledgement {
        isAcknowledged = true
      } else {
        hasSettings = true
        note(frame.payload)
        try await send([.settingsAcknowledged])
      }
    }
  }

  private func note(_ payload: [UInt8]) {
    for start in stride(from: 0, to: payload.count - 5, by: 6) {
      let id = UInt16(payload[start]) << 8 | UInt16(payload[start + 1])
      settings[id] = payload[start + 2..<start + 6].reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  /// The next event. `closed` and `silence` come for ever once they came.
  package func next() async -> Event {
    while true {
      if let frame = takeFrame() { return .frame(frame) }
      if isSilent { return .silence }
      let timer = schedule()
      defer { loop.post { self.loop.cancel(timer.value) } }
      do {
        guard let bytes = try await stream.read() else { return .closed }
        buffer += bytes
      } catch {
        return isSilent ? .silence : .closed
      }
    }
  }

  /// The next frame that `isWanted`; nil when none came.
  package func first(_ isWanted: (HTTP2Frame) -> Bool) async -> HTTP2Frame? {
    while case .frame(let frame) = await next() { if isWanted(frame) { return frame } }
    return nil
  }

  private struct Timer: @unchecked Sendable {
    // Safety: used on the loop's thread only.
    let value: LoopTimer
  }

  /// Cuts the connection when patience ends. On the loop, as everything here.
  private func schedule() -> Timer {
    Timer(
      value: loop.schedule(after: patience) {
        self.isSilent = true
        self.stream.close()
      })
  }

  private func takeFrame() -> HTTP2Frame? {
    guard buffer.count >= 9 else { return nil }
    let count = Int(buffer[0]) << 16 | Int(buffer[1]) << 8 | Int(buffer[2])
    guard buffer.count >= 9 + count else { return nil }
    defer { buffer.removeFirst(9 + count) }
    return HTTP2Frame(
      type: buffer[3], flags: buffer[4],
      stream: buffer[5..<9].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF,
      Array(buffer[9..<9 + count]))
  }
}

package enum HTTP2PeerError: Error {
  /// The server did not answer SETTINGS.
  case noHandshake
}
