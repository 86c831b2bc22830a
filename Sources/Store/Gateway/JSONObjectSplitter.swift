// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import RPC

/// Cuts a body into the JSON objects that follow one another in it, as they arrive.
///
/// Knows brackets and texts only; whether an object is well-formed is for its reader to find.
struct JSONObjectSplitter {
  private let limit: Int
  private var bytes: [UInt8] = []
  /// Where the present object begins; what is before it was taken out.
  private var start = 0
  /// Bytes of the present object that have been looked at.
  private var seen = 0
  private var depth = 0
  private var isText = false
  private var isEscaped = false

  /// - Parameter limit: most bytes of one object.
  init(limit: Int) { self.limit = limit }

  mutating func append(_ more: [UInt8]) {
    // What is left moves to the front only when more was taken out, so each byte moves once at most.
    if start > bytes.count - start {
      bytes.removeFirst(start)
      start = 0
    }
    bytes += more
  }

  /// True when nothing but white space is left.
  var isEmpty: Bool { bytes[start...].allSatisfy(Self.isSpace) }

  /// The next whole object, taken out; nil when more bytes are needed.
  mutating func next() throws(RPCError) -> [UInt8]? {
    if depth == 0 { try skipSpace() }
    while start + seen < bytes.count {
      let byte = bytes[start + seen]
      seen += 1
      guard seen <= limit else {
        throw RPCError(.resourceExhausted, "a request of more than \(limit) bytes")
      }
      guard take(byte) else { continue }
      let object = Array(bytes[start..<start + seen])
      start += seen
      seen = 0
      return object
    }
    return nil
  }

  private mutating func skipSpace() throws(RPCError) {
    while start < bytes.count, Self.isSpace(bytes[start]) { start += 1 }
    guard start == bytes.count || bytes[start] == UInt8(ascii: "{") else {
      throw RPCError(.invalidArgument, "a JSON object is expected")
    }
  }

  /// - Returns: whether the object ends here.
  private mutating func take(_ byte: UInt8) -> Bool {
    if isText {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "\""): isText = false
      default: break
      }
      return false
    }
    switch byte {
    case UInt8(ascii: "\""): isText = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth == 0
    default: break
    }
    return false
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
