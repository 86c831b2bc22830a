// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net

/// One case of h2spec: what a client sends, and what a server must answer.
///
/// Groups, sections, numbers and titles are those of h2spec 2.6, so that a failure of one can be looked
/// up in the other. Each case runs on a connection of its own.
package struct HTTP2Case: Sendable, CustomStringConvertible {
  /// How a case goes on.
  enum Step: Sendable {
    case send([HTTP2Frame])
    case raw([UInt8])
    /// Frames that depend on the server's SETTINGS, by identifier.
    case sendWithin(@Sendable ([UInt16: UInt32]) -> [HTTP2Frame])
    case expect(HTTP2Expectation)
  }

  /// Whether frames come one by one, as from h2spec itself, or in one piece.
  package enum Pace: Sendable, CaseIterable { case together, apart }

  package let section: String
  package let number: Int
  package let title: String
  let steps: [Step]
  let hasHandshake: Bool

  package var description: String { "\(section)/\(number): \(title)" }

  /// Runs the case.
  /// - Returns: what went wrong; nil when the server did what it must.
  package func failure(
    of endpoint: Endpoint, tls: TLSContext?, loop: EventLoop, pace: Pace,
    patience: Duration = .seconds(5)
  ) async throws -> String? {
    let peer = try await HTTP2Peer(to: endpoint, tls: tls, loop: loop, patience: patience)
    defer { peer.close() }
    if hasHandshake { try await peer.handshake() }
    for step in steps {
      switch step {
      case .expect(let expectation):
        if let seen = await unmet(expectation, peer) {
          return "\(self): expected \(expectation), got \(seen)"
        }
      case .raw(let bytes): try await transmit([bytes], peer, loop, pace)
      case .send(let frames): try await transmit(frames.map(\.bytes), peer, loop, pace)
      case .sendWithin(let make):
        try await transmit(make(peer.settings).map(\.bytes), peer, loop, pace)
      }
    }
    return nil
  }

  private func unmet(_ expectation: HTTP2Expectation, _ peer: HTTP2Peer) async -> String? {
    var seen: [String] = []
    while true {
      let event = await peer.next()
      seen.append(event.description)
      switch expectation.judge(event) {
      case true?: return nil
      case false?: return seen.joined(separator: ", ")
      case nil: if event == .closed { return seen.joined(separator: ", ") }
      }
    }
  }

  private func transmit(
    _ pieces: [[UInt8]], _ peer: HTTP2Peer, _ loop: EventLoop, _ pace: Pace
  ) async throws {
    do {
      guard pace == .apart, pieces.count < 20 else {
        return try await peer.send(pieces.flatMap { $0 })
      }
      for piece in pieces {
        try await peer.send(piece)
        try await loop.sleep(for: .milliseconds(2))  // the server answers each by itself
      }
    } catch {
      // The server may have hung up, as it must in many cases.
    }
  }
}

extension HTTP2Case {
  /// Every case of h2spec's groups generic, http2 and hpack.
  package static let all: [HTTP2Case] = generic + http2 + hpack

  /// The cases of one section, numbered from 1.
  static func section(
    _ name: String, _ cases: [(title: String, steps: [Step])], hasHandshake: Bool = true
  ) -> [HTTP2Case] {
    cases.enumerated().map { index, entry in
      HTTP2Case(
        section: name, number: index + 1, title: entry.title, steps: entry.steps,
        hasHandshake: hasHandshake)
    }
  }
}
