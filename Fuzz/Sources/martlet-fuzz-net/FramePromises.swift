// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

@testable import HTTP

/// What must hold for bytes read as frames.
enum FramePromises {
  /// The guard before nghttp2.
  static func http2(_ input: [UInt8]) {
    func violation(_ pieces: [ArraySlice<UInt8>]) -> HTTP2FrameGuard.Violation? {
      var frames = HTTP2FrameGuard(preface: 0)
      for piece in pieces {
        guard let found = piece.withUnsafeBytes({ frames.check($0) }) else { continue }
        expect((0...piece.count).contains(found.offset), "a frame begins within its bytes")
        return found.violation
      }
      return nil
    }
    let pieces = Pieces(input)
    expect(violation(pieces.cut) == violation([pieces.bytes[...]]), "frames do not depend on cuts")
  }

  static func webSocket(_ input: [UInt8]) {
    let role: WebSocketRole = (input.first ?? 0) & 0x80 == 0 ? .server : .client
    let pieces = Pieces([(input.first ?? 0) & 0x7F] + input.dropFirst())
    func read(_ pieces: [ArraySlice<UInt8>]) -> (messages: [WebSocketMessage], WebSocketError?) {
      var decoder = WebSocketDecoder(role: role, messageLimit: 1024)
      var messages: [WebSocketMessage] = []
      do {
        for piece in pieces {
          decoder.receive(Array(piece))
          while let message = try decoder.next() { messages.append(message) }
        }
      } catch {
        return (messages, error)
      }
      return (messages, nil)
    }
    let whole = read([pieces.bytes[...]])
    let parts = read(pieces.cut)
    expect(whole.messages == parts.messages, "messages do not depend on cuts")
    expect(whole.1 == parts.1, "errors of messages do not depend on cuts")
    for message in whole.messages { rewrite(message) }
  }

  private static func rewrite(_ message: WebSocketMessage) {
    let bytes = WebSocketEncoder(role: .client).encode(message, mask: 0x0102_0304)
    var decoder = WebSocketDecoder(role: .server, messageLimit: 1024)
    decoder.receive(bytes)
    expect((try? decoder.next()) == message, "a message that was written reads as itself")
  }

  static func spdy(_ input: [UInt8]) {
    func read(_ pieces: [ArraySlice<UInt8>]) -> (frames: [SPDYFrame], SPDYError?) {
      var frames: [SPDYFrame] = []
      do {
        var decoder = try SPDYDecoder()
        for piece in pieces {
          decoder.receive(Array(piece))
          while let frame = try decoder.next() { frames.append(frame) }
        }
      } catch {
        return (frames, error)
      }
      return (frames, nil)
    }
    let pieces = Pieces(input)
    let whole = read([pieces.bytes[...]])
    let parts = read(pieces.cut)
    expect(whole.frames == parts.frames, "SPDY frames do not depend on cuts")
    expect(whole.1 == parts.1, "errors of SPDY frames do not depend on cuts")
  }
}
