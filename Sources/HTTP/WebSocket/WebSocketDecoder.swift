// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Turns received bytes into messages; knows no socket. Feed it with `receive`, then call `next` until
/// it gives nil. After an error nothing more can be read.
public struct WebSocketDecoder: Sendable {
  private struct Header {
    var isFinal: Bool
    var opcode: WebSocketOpcode
    /// In the order of the bytes; nil for a frame that is not masked.
    var mask: UInt32?
    var payloadStart: Int
    var payloadCount: Int
  }

  private let role: WebSocketRole
  private let messageLimit: Int
  private var buffer: [UInt8] = []
  private var position = 0
  /// The message whose later fragments are still to come.
  private var partial: (opcode: WebSocketOpcode, payload: [UInt8])?
  /// How far the text of that message has been checked.
  private var text = UTF8Progress()

  /// - Parameters:
  ///   - role: the end that reads.
  ///   - messageLimit: a longer message is refused, in bytes.
  public init(role: WebSocketRole, messageLimit: Int) {
    self.role = role
    self.messageLimit = messageLimit
  }

  /// Takes bytes as they came from the connection.
  public mutating func receive(_ bytes: [UInt8]) {
    if position > 0 {
      buffer.removeFirst(position)
      position = 0
    }
    buffer += bytes
  }

  /// The next whole message, or nil when more bytes are needed.
  public mutating func next() throws(WebSocketError) -> WebSocketMessage? {
    while let header = try readHeader() {
      let end = header.payloadStart + header.payloadCount
      guard end <= buffer.count else { return nil }
      var payload = Array(buffer[header.payloadStart..<end])
      if let mask = header.mask { WebSocketMask.apply(mask, to: &payload) }
      position = end
      if let message = try take(header, payload) { return message }
    }
    return nil
  }

  private func readHeader() throws(WebSocketError) -> Header? {
    let available = buffer.count - position
    guard available >= 2 else { return nil }
    let first = buffer[position]
    let second = buffer[position + 1]
    guard first & 0x70 == 0 else { throw .protocolViolation("reserved bits are set") }
    guard let opcode = WebSocketOpcode(rawValue: first & 0x0F) else {
      throw .protocolViolation("unknown opcode")
    }
    let isMasked = second & 0x80 != 0
    guard isMasked == (role == .server) else {
      throw .protocolViolation(isMasked ? "a server masked a frame" : "a client sent plain bytes")
    }
    var start = position + 2
    var count = UInt64(second & 0x7F)
    if count > 125 {
      let size = count == 126 ? 2 : 8
      guard available >= 2 + size else { return nil }
      count = buffer[start..<start + size].reduce(0) { $0 << 8 | UInt64($1) }
      start += size
      // The shortest form is the only one, and the number has 63 bits (section 5.2).
      guard count > (size == 2 ? 125 : 0xFFFF), count >> 63 == 0 else {
        throw .protocolViolation("a length in the wrong form")
      }
    }
    let isFinal = first & 0x80 != 0
    if opcode.isControl, count > 125 || !isFinal {
      throw .protocolViolation("a control frame is too long or in fragments")
    }
    let held = partial?.payload.count ?? 0
    guard count <= UInt64(max(0, messageLimit - (opcode.isControl ? 0 : held))) else {
      throw .messageTooBig(limit: messageLimit)
    }
    guard isMasked else {
      return Header(
        isFinal: isFinal, opcode: opcode, mask: nil, payloadStart: start, payloadCount: Int(count))
    }
    guard buffer.count >= start + 4 else { return nil }
    return Header(
      isFinal: isFinal, opcode: opcode, mask: WebSocketMask.read(buffer[start..<start + 4]),
      payloadStart: start + 4, payloadCount: Int(count))
  }

  private mutating func take(
    _ header: Header, _ payload: [UInt8]
  ) throws(WebSocketError) -> WebSocketMessage? {
    switch header.opcode {
    case .ping: return .ping(payload)
    case .pong: return .pong(payload)
    case .close: return try close(payload)
    case .continuation:
      guard var message = partial else { throw .protocolViolation("a continuation of nothing") }
      partial = nil
      if message.opcode == .text { try check(payload, endsText: header.isFinal) }
      message.payload += payload
      guard !header.isFinal else {
        return message.opcode == .text ? .text(message.payload) : .binary(message.payload)
      }
      partial = message
      return nil
    case .text, .binary:
      guard partial == nil else { throw .protocolViolation("a message within a message") }
      if header.isFinal { return try whole(header.opcode, payload) }
      text = UTF8Progress()
      if header.opcode == .text { try check(payload, endsText: false) }
      partial = (header.opcode, payload)
      return nil
    }
  }

  /// Checks a fragment of a text as soon as it is there (section 8.1).
  private mutating func check(
    _ fragment: [UInt8], endsText: Bool
  ) throws(WebSocketError) {
    guard text.accept(fragment), text.isAtBoundary || !endsText else { throw .invalidUTF8 }
  }

  private func whole(
    _ opcode: WebSocketOpcode, _ payload: [UInt8]
  ) throws(WebSocketError) -> WebSocketMessage {
    guard opcode == .text else { return .binary(payload) }
    guard String(validating: payload, as: UTF8.self) != nil else { throw .invalidUTF8 }
    return .text(payload)
  }

  private func close(_ payload: [UInt8]) throws(WebSocketError) -> WebSocketMessage {
    guard !payload.isEmpty else { return .close(code: nil, reason: []) }
    guard payload.count >= 2 else { throw .protocolViolation("half a close code") }
    let code = UInt16(payload[0]) << 8 | UInt16(payload[1])
    guard 1000...1003 ~= code || 1007...1014 ~= code || 3000...4999 ~= code else {
      throw .protocolViolation("close code \(code)")
    }
    let reason = Array(payload[2...])
    guard String(validating: reason, as: UTF8.self) != nil else { throw .invalidUTF8 }
    return .close(code: code, reason: reason)
  }
}
