// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bytes to frames; knows no socket. Feed it with `receive`, then call `next` until it gives nil.
public struct SPDYDecoder: ~Copyable {
  private var decompressor: SPDYHeaderDecompressor
  private var buffer: [UInt8] = []
  private var position = 0

  public init() throws(SPDYError) { decompressor = try SPDYHeaderDecompressor() }

  /// Takes bytes as they came from the connection.
  public mutating func receive(_ bytes: [UInt8]) {
    if position > 0 {
      buffer.removeFirst(position)
      position = 0
    }
    buffer += bytes
  }

  /// The next whole frame, or nil when more bytes are needed. Frames of unknown types are passed over.
  public mutating func next() throws(SPDYError) -> SPDYFrame? {
    while true {
      var rest = buffer[position...]
      guard let first = rest.takeBigEndian(), let second = rest.takeBigEndian() else { return nil }
      let count = Int(second & 0xFF_FFFF)
      guard count <= SPDYLimits.frameBytes else { throw .frameTooBig(count: count) }
      guard rest.count >= count else { return nil }
      let payload = rest.prefix(count)
      position = payload.endIndex
      let isLast = second >> 24 & 1 != 0
      if first >> 31 == 0 {
        return .data(id: first, bytes: Array(payload), isLast: isLast)
      }
      let version = UInt16(first >> 16 & 0x7FFF)
      guard version == 3 else { throw .version(version) }
      if let frame = try control(UInt16(first & 0xFFFF), payload, isLast) { return frame }
    }
  }

  private mutating func control(
    _ type: UInt16, _ payload: ArraySlice<UInt8>, _ isLast: Bool
  ) throws(SPDYError) -> SPDYFrame? {
    var rest = payload
    if type == 4 { return .settings }
    guard let number = rest.takeBigEndian() else { throw .frame("control frame of type \(type)") }
    let id = number & 0x7FFF_FFFF
    switch type {
    case 1:
      guard rest.count >= 6 else { throw .frame("SYN_STREAM") }
      let headers = try decompressor.decompress(rest.dropFirst(6))
      return .openStream(id: id, headers: headers, isLast: isLast)
    case 2:
      return .reply(id: id, headers: try decompressor.decompress(rest), isLast: isLast)
    case 3:
      guard let status = rest.takeBigEndian() else { throw .frame("RST_STREAM") }
      return .reset(id: id, status: status)
    case 6: return .ping(id: number)
    case 7: return .goAway(lastStream: id)
    case 8:
      return .headers(id: id, headers: try decompressor.decompress(rest), isLast: isLast)
    case 9:
      guard let delta = rest.takeBigEndian() else { throw .frame("WINDOW_UPDATE") }
      return .windowUpdate(id: id, delta: delta & 0x7FFF_FFFF)
    default: return nil
    }
  }
}

/// Frames to bytes.
public struct SPDYEncoder: ~Copyable {
  private var compressor: SPDYHeaderCompressor

  public init() throws(SPDYError) { compressor = try SPDYHeaderCompressor() }

  public mutating func encode(_ frame: SPDYFrame) throws(SPDYError) -> [UInt8] {
    switch frame {
    case .openStream(let id, let headers, let isLast):
      // No associated stream, priority 0, no credential slot.
      let block = try compressor.compress(headers)
      return control(1, isLast, [id, 0], [0, 0] + block)
    case .reply(let id, let headers, let isLast):
      return control(2, isLast, [id], try compressor.compress(headers))
    case .headers(let id, let headers, let isLast):
      return control(8, isLast, [id], try compressor.compress(headers))
    case .data(let id, let bytes, let isLast):
      guard bytes.count <= SPDYLimits.frameBytes else { throw .frameTooBig(count: bytes.count) }
      var frame: [UInt8] = []
      frame.reserveCapacity(bytes.count + 8)
      frame.appendBigEndian(id & 0x7FFF_FFFF)
      frame.appendBigEndian((isLast ? 1 << 24 : 0) | UInt32(bytes.count))
      return frame + bytes
    case .reset(let id, let status): return control(3, false, [id, status], [])
    case .ping(let id): return control(6, false, [id], [])
    case .goAway(let lastStream): return control(7, false, [lastStream, 0], [])
    case .windowUpdate(let id, let delta): return control(9, false, [id, delta], [])
    case .settings: return control(4, false, [0], [])
    }
  }

  private func control(
    _ type: UInt32, _ isLast: Bool, _ numbers: [UInt32], _ rest: [UInt8]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendBigEndian(0x8003_0000 | type)
    let count = UInt32(clamping: numbers.count * 4 + rest.count)
    bytes.appendBigEndian((isLast ? 1 << 24 : 0) | count)
    for number in numbers { bytes.appendBigEndian(number) }
    return bytes + rest
  }
}
