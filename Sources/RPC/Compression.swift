// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CZlib

/// Undoes the message compression of peers (`grpc-encoding`): gzip and deflate. We send uncompressed.
enum Compression {
  /// What we accept, for `grpc-accept-encoding`.
  static let accepted = "identity,deflate,gzip"

  /// - Parameter limit: largest result (bytes), so that a small message cannot fill the memory.
  /// - Throws: `RPCError`: `unimplemented` for a coding unknown to us, `internal` for bad bytes,
  ///   `resourceExhausted` beyond the limit.
  static func decompress(
    _ bytes: [UInt8], encoding: String?, limit: Int
  ) throws(RPCError) -> [UInt8] {
    switch encoding {
    case "gzip", "deflate": return try inflate(bytes, limit: limit)
    case nil, "identity": throw RPCError(.internal, "compressed message without an encoding")
    case let other?: throw RPCError(.unimplemented, "unknown message encoding \(other)")
    }
  }

  /// zlib tells gzip from deflate by itself (window bits + 32).
  private static func inflate(_ bytes: [UInt8], limit: Int) throws(RPCError) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, 15 + 32, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size)) == Z_OK
    else {
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
    guard result == Z_STREAM_END else { throw RPCError(.internal, "malformed compressed message") }
    return output
  }
}
