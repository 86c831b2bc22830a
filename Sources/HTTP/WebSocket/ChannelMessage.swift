// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// One message of the subprotocols that carry a process's streams over a WebSocket, and those that
/// tunnel a forwarded port. Messages are binary: a channel's number, then bytes.
///
///     0 stdin   1 stdout   2 stderr   3 error   4 resize   255 end of the channel that follows (v5)
public enum ChannelMessage: Sendable, Equatable {
  case data(Channel, [UInt8])
  /// Nothing more comes on this channel; the others go on (`v5.channel.k8s.io` only).
  case end(Channel)

  /// A stream of the process.
  public enum Channel: UInt8, Sendable {
    case input, output, errorOutput, status, resize
  }

  public static let v4 = "v4.channel.k8s.io"
  /// As v4, and a client can end its input.
  public static let v5 = "v5.channel.k8s.io"
  /// The SPDY bytes of `portforward.k8s.io` in binary messages (KEP-4006), by the name that upstream
  /// speaks and by the one that the proposal gave it.
  public static let portForwarding = ["SPDY/3.1+portforward.k8s.io", "v2.portforward.k8s.io"]

  private static let endMark: UInt8 = 255

  /// Reads a message; nil for one that means nothing, which upstream passes over, too.
  public init?(_ message: WebSocketMessage, subprotocol: String?) {
    guard case .binary(let bytes) = message, let first = bytes.first else { return nil }
    if first == Self.endMark {
      guard subprotocol == Self.v5, bytes.count == 2, let channel = Channel(rawValue: bytes[1])
      else { return nil }
      self = .end(channel)
    } else if let channel = Channel(rawValue: first) {
      self = .data(channel, Array(bytes.dropFirst()))
    } else {
      return nil
    }
  }

  /// The message as it is sent.
  public var message: WebSocketMessage {
    switch self {
    case .data(let channel, let bytes): .binary([channel.rawValue] + bytes)
    case .end(let channel): .binary([Self.endMark, channel.rawValue])
    }
  }
}
