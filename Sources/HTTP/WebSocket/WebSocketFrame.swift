// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Something that one side of a WebSocket tells the other (RFC 6455).
public enum WebSocketMessage: Sendable, Equatable {
  case text([UInt8])
  case binary([UInt8])
  case ping([UInt8])
  case pong([UInt8])
  /// The peer ends the conversation.
  /// - code: 1000 is a normal end (section 7.4.1); nil when none was given.
  case close(code: UInt16?, reason: [UInt8])
}

/// What the peer did that RFC 6455 forbids; the connection is to be closed with the code.
public enum WebSocketError: Error, Equatable {
  case protocolViolation(String)
  case messageTooBig(limit: Int)
  case invalidUTF8

  /// The close code to send (section 7.4.1).
  public var closeCode: UInt16 {
    switch self {
    case .protocolViolation: 1002
    case .invalidUTF8: 1007
    case .messageTooBig: 1009
    }
  }
}

/// Which end of the connection this is: clients mask what they send, servers do not (section 5.1).
public enum WebSocketRole: Sendable {
  case client, server
}

enum WebSocketOpcode: UInt8 {
  case continuation = 0
  case text = 1
  case binary = 2
  case close = 8
  case ping = 9
  case pong = 10

  var isControl: Bool { rawValue >= 8 }
}
