// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CZlib

/// How the messages of a call may be compressed; the raw value is the name in `grpc-encoding`.
public enum RPCCompression: String, Sendable, CaseIterable {
  /// RFC 1952.
  case gzip
  /// The zlib format (RFC 1950), which HTTP calls `deflate`.
  case deflate

  /// zlib's `windowBits`: 32 KiB, with 16 added for gzip's header and trailer.
  fileprivate var windowBits: CInt { self == .gzip ? 15 + 16 : 15 }
}

/// How one message is to be sent, within what its call does.
public struct WriteOptions: OptionSet, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Leaves this message as it is although its call compresses.
  public static let noCompression = WriteOptions(rawValue: 1)
}

/// Does and undoes the compression of single messages.
enum Compression {
  /// What we accept, for `grpc-accept-encoding`.
  static let accepted = "identity,deflate,gzip"

  /// The message in `coding`; nil when that would not make it smaller.
  static func compress(_ message: [UInt8], _ coding: RPCCompression) throws(RPCError) -> [UInt8]? {
    guard message.count > Limits.incompressibleBytes else { return nil }
    var stream = z_stream()
    let result = deflateInit2_(
      &stream, Limits.compressionLevel, Z_DEFLATED, coding.windowBits, 8, Z_DEFAULT_STRATEGY,
      ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size))
    guard result == Z_OK else { throw RPCError(.resourceExhausted, "no memory to compress") }
    defer { deflateEnd(&stream) }
    var input = message
    // One byte less than the message: what does not fit is not worth sending.
    let compressed = [UInt8](unsafeUninitializedCapacity: message.count - 1) { target, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(truncatingIfNeeded: source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(truncatingIfNeeded: target.count)
        if CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END {
          count = target.count - Int(stream.avail_out)
        }
      }
    }
    return compressed.isEmpty ? nil : compressed
  }

  /// - Parameters:
  ///   - limit: largest result (bytes), so that a small message cannot fill the memory.
  ///   - unknown: what a coding unknown to us means: `unimplemented` at a server, `internal` at a client, which
  ///     has named those that it knows.
  /// - Throws: `RPCError`: `unknown` for such a coding, `internal` for bad bytes, `resourceExhausted` beyond the
  ///   limit.
  static func decompress(
    _ bytes: [UInt8], encoding: String?, limit: Int, unknown: RPCCode = .unimplemented
  ) throws(RPCError) -> [UInt8] {
    guard let encoding, encoding != "identity" else {
      throw RPCError(.internal, "compressed message without an encoding")
    }
    guard let coding = RPCCompression(rawValue: encoding) else {
      throw RPCError(unknown, "unknown message encoding \(encoding)")
    }
    return try inflate(bytes, coding, limit: limit)
  }

  private static func inflate(
    _ bytes: [UInt8], _ coding: RPCCompression, limit: Int
  ) throws(RPCError) -> [UInt8] {
    var stream = z_stream()
    let size = CInt(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, coding.windowBits, ZLIB_VERSION, size) == Z_OK else {
      throw RPCError(.resourceExhausted, "no memory to decompress")
    }
    defer { inflateEnd(&stream) }
    var input = bytes
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 32 * 1024)
    let result = input.withUnsafeMutableBufferPointer { source -> CInt in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(truncatingIfNeeded: source.count)
      var result = Z_OK
      while result == Z_OK, output.count <= limit {
        let produced = chunk.withUnsafeMutableBufferPointer { target -> Int in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          result = CZlib.inflate(&stream, Z_NO_FLUSH)
          return target.count - Int(stream.avail_out)
        }
        output += chunk[..<produced]
        if produced == 0, stream.avail_in == 0 { break }
      }
      return result
    }
    guard output.count <= limit else {
      throw RPCError(.resourceExhausted, "decompressed message exceeds the limit of \(limit) bytes")
    }
    guard result == Z_STREAM_END, stream.avail_in == 0 else {
      throw RPCError(.internal, "malformed compressed message")
    }
    return output
  }
}
