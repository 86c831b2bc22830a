// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP

@testable import RPC

/// What must hold for bytes read as gRPC.
enum CallPromises {
  private static let limit = 4096

  static func messages(_ input: [UInt8]) {
    let pieces = Pieces(input)
    let whole = read([pieces.bytes[...]])
    let parts = read(pieces.cut)
    expect(whole.frames == parts.frames, "messages do not depend on cuts")
    expect(whole.failure == parts.failure, "errors of messages do not depend on cuts")
    for frame in whole.frames {
      expect(frame.bytes.count <= limit, "a message is as long as its reader allows")
      if frame.isCompressed { inflate(frame.bytes) } else { rewrite(frame.bytes) }
    }
  }

  private static func read(
    _ pieces: [ArraySlice<UInt8>]
  ) -> (frames: [MessageDeframer.Frame], failure: RPCCode?) {
    var deframer = MessageDeframer(limit: limit)
    var frames: [MessageDeframer.Frame] = []
    do {
      for piece in pieces {
        deframer.append(Array(piece))
        while let frame = try deframer.next() { frames.append(frame) }
      }
    } catch {
      return (frames, error.code)
    }
    return (frames, nil)
  }

  private static func rewrite(_ message: [UInt8]) {
    var deframer = MessageDeframer(limit: limit)
    deframer.append(MessageDeframer.frame(message))
    expect((try? deframer.next())?.bytes == message, "a written message reads as itself")
  }

  private static func inflate(_ bytes: [UInt8]) {
    guard
      let message = try? Compression.decompress(bytes, encoding: "gzip", limit: limit)
    else { return }
    expect(message.count <= limit, "a message is no longer than allowed once decompressed")
  }

  /// Lines of `name:value` as fields; and the whole input as a status message and a timeout.
  static func metadata(_ input: [UInt8]) {
    var headers = HTTPHeaders()
    for line in input.split(separator: 0x0A) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      headers.append(
        String(decoding: line[..<colon], as: UTF8.self),
        String(decoding: line[(colon + 1)...], as: UTF8.self))
    }
    let metadata = Metadata(headers)
    var written = HTTPHeaders()
    metadata.write(to: &written)
    var again = HTTPHeaders()
    Metadata(written).write(to: &again)
    expect(again == written, "metadata that was written reads as itself")
    let text = String(decoding: input, as: UTF8.self)
    _ = StatusMessage.decode(text)
    if text.utf8.count < 1024 {
      expect(
        StatusMessage.decode(StatusMessage.encode(text)) == text,
        "a status message that was written reads as itself")
    }
    if let timeout = Deadline.parse(text) {
      expect(timeout >= .zero, "no timeout has passed before it begins")
      let formatted = Deadline.parse(Deadline.format(timeout))
      expect(formatted.map { $0 >= timeout } ?? false, "a timeout that was written is no shorter")
    }
  }
}
