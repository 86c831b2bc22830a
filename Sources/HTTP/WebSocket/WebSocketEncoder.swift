// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Turns messages into frames (RFC 6455, section 5.2). Every message is one frame.
public struct WebSocketEncoder: Sendable {
  private let role: WebSocketRole

  public init(role: WebSocketRole) { self.role = role }

  /// - Parameter mask: four random bytes, used by clients only; they keep proxies from being misled.
  public func encode(_ message: WebSocketMessage, mask: UInt32) -> [UInt8] {
    switch message {
    case .text(let payload): frame(.text, payload, mask)
    case .binary(let payload): frame(.binary, payload, mask)
    case .ping(let payload): frame(.ping, Array(payload.prefix(125)), mask)
    case .pong(let payload): frame(.pong, Array(payload.prefix(125)), mask)
    case .close(let code, let reason): frame(.close, closing(code, reason), mask)
    }
  }

  private func closing(_ code: UInt16?, _ reason: [UInt8]) -> [UInt8] {
    guard let code else { return [] }
    return [UInt8(code >> 8), UInt8(code & 0xFF)] + Self.fitting(reason)
  }

  /// What fits into a close frame of a reason, which must stay UTF-8 (section 5.5.1).
  private static func fitting(_ reason: [UInt8]) -> ArraySlice<UInt8> {
    guard reason.count > 123 else { return reason[...] }
    var end = 123
    while end > 0, reason[end] & 0xC0 == 0x80 { end -= 1 }
    return reason[..<end]
  }

  private func frame(_ opcode: WebSocketOpcode, _ payload: [UInt8], _ mask: UInt32) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(payload.count + 14)
    bytes.append(0x80 | opcode.rawValue)
    let maskBit: UInt8 = role == .client ? 0x80 : 0
    switch payload.count {
    case ...125: bytes.append(maskBit | UInt8(payload.count))
    case ...0xFFFF:
      bytes.append(maskBit | 126)
      append(UInt64(payload.count), count: 2, to: &bytes)
    default:
      bytes.append(maskBit | 127)
      append(UInt64(payload.count), count: 8, to: &bytes)
    }
    guard role == .client else { return bytes + payload }
    let key = (0..<4).map { UInt8(truncatingIfNeeded: mask >> (24 - 8 * UInt32($0))) }
    bytes += key
    var masked = payload
    WebSocketMask.apply(WebSocketMask.read(key[...]), to: &masked)
    return bytes + masked
  }

  private func append(_ number: UInt64, count: Int, to bytes: inout [UInt8]) {
    for index in (0..<count).reversed() {
      bytes.append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(index))))
    }
  }
}

/// The masking of a client's payload (section 5.3): a key of four bytes, over and over.
enum WebSocketMask {
  /// The key as a number whose bytes in memory are those of the frame.
  static func read(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    UInt32(bigEndian: bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) })
  }

  /// Masks, or unmasks. Eight bytes at a time: forwarded ports move megabytes through here.
  static func apply(_ mask: UInt32, to payload: inout [UInt8]) {
    let wide = UInt64(mask) << 32 | UInt64(mask)
    payload.withUnsafeMutableBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        bytes.storeBytes(of: word ^ wide, toByteOffset: offset, as: UInt64.self)
        offset += 8
      }
      withUnsafeBytes(of: wide) { key in
        for index in offset..<bytes.count { bytes[index] ^= key[index - offset] }
      }
    }
  }
}
