// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CZlib

/// Compresses header blocks; one for the whole life of a connection, as later blocks refer to earlier
/// ones.
struct SPDYHeaderCompressor: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  init() throws(SPDYError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    let dictionary = SPDYDictionary.bytes
    let ready =
      deflateInit_(stream, Z_BEST_SPEED, ZLIB_VERSION, size) == Z_OK
      && deflateSetDictionary(stream, dictionary, UInt32(dictionary.count)) == Z_OK
    if !ready { throw .compression }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  mutating func compress(_ headers: [SPDYHeader]) throws(SPDYError) -> [UInt8] {
    var block: [UInt8] = []
    block.appendBigEndian(UInt32(clamping: headers.count))
    for header in headers {
      for text in [header.name, header.value] {
        block.appendBigEndian(UInt32(clamping: text.utf8.count))
        block += text.utf8
      }
    }
    var output = [UInt8](repeating: 0, count: block.count + 512)
    let produced = block.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output -> Int? in
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(clamping: input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(clamping: output.count)
        let status = deflate(stream, Z_SYNC_FLUSH)
        guard status == Z_OK, stream.pointee.avail_in == 0, stream.pointee.avail_out > 0 else {
          return nil
        }
        return output.count - Int(stream.pointee.avail_out)
      }
    }
    guard let produced else { throw .compression }
    return Array(output[..<produced])
  }
}

/// Reads compressed header blocks; one for the whole life of a connection.
struct SPDYHeaderDecompressor: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  init() throws(SPDYError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard inflateInit_(stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .compression
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  mutating func decompress(_ block: ArraySlice<UInt8>) throws(SPDYError) -> [SPDYHeader] {
    var input = Array(block)
    // One byte more than allowed tells a block that fits from one that does not.
    var output = [UInt8](repeating: 0, count: SPDYLimits.headerBlockBytes + 1)
    let produced = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output -> Int? in
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(clamping: input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(clamping: output.count)
        var status = inflate(stream, Z_SYNC_FLUSH)
        if status == Z_NEED_DICT {
          let dictionary = SPDYDictionary.bytes
          guard inflateSetDictionary(stream, dictionary, UInt32(dictionary.count)) == Z_OK else {
            return nil
          }
          status = inflate(stream, Z_SYNC_FLUSH)
        }
        guard status == Z_OK || status == Z_BUF_ERROR, stream.pointee.avail_in == 0 else {
          return nil
        }
        return output.count - Int(stream.pointee.avail_out)
      }
    }
    guard let produced, produced <= SPDYLimits.headerBlockBytes else { throw .compression }
    return try Self.parse(output[..<produced])
  }

  private static func parse(_ block: ArraySlice<UInt8>) throws(SPDYError) -> [SPDYHeader] {
    var rest = block
    guard let count = rest.takeBigEndian(), count <= SPDYLimits.headers else { throw .headers }
    var headers: [SPDYHeader] = []
    for _ in 0..<count {
      guard let name = rest.takeText(), let value = rest.takeText() else { throw .headers }
      headers.append(SPDYHeader(name: name, value: value))
    }
    return headers
  }
}

extension [UInt8] {
  mutating func appendBigEndian(_ number: UInt32) {
    for shift in [24, 16, 8, 0] as [UInt32] { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}

extension ArraySlice<UInt8> {
  mutating func takeBigEndian() -> UInt32? {
    guard count >= 4 else { return nil }
    defer { self = dropFirst(4) }
    return prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A length and that many bytes of UTF-8.
  fileprivate mutating func takeText() -> String? {
    guard let length = takeBigEndian(), Int(length) <= count else { return nil }
    defer { self = dropFirst(Int(length)) }
    return String(validating: prefix(Int(length)), as: UTF8.self)
  }
}
