// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CProtobufC

/// A C text; empty when there is none.
func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
  guard let pointer else { return "" }
  return String(cString: pointer)
}

/// A C list of pointers.
func list<T>(
  _ start: UnsafeMutablePointer<UnsafeMutablePointer<T>?>?, _ count: Int
) -> [UnsafeMutablePointer<T>] {
  guard let start else { return [] }
  return (0..<count).compactMap { start[$0] }
}

extension ProtobufCMessage {
  /// Fields that protobuf-c does not know, as they stood on the wire: all custom options.
  var unknownBytes: [UInt8] {
    var bytes: [UInt8] = []
    for index in 0..<Int(n_unknown_fields) {
      guard let field = unknown_fields?[index], let data = field.data else { continue }
      var tag = UInt64(field.tag) << 3 | UInt64(field.wire_type.rawValue)
      while tag >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: tag) | 0x80)
        tag >>= 7
      }
      bytes.append(UInt8(truncatingIfNeeded: tag))
      bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: field.len))
    }
    return bytes
  }
}

/// The content of one custom option that is a message; pieces of it are joined, which merges them.
func option(_ number: UInt32, _ base: ProtobufCMessage) -> [UInt8] {
  var content: [UInt8] = []
  for index in 0..<Int(base.n_unknown_fields) {
    guard let field = base.unknown_fields?[index], field.tag == number, let data = field.data
    else { continue }
    let bytes = UnsafeBufferPointer(start: data, count: field.len)
    content.append(contentsOf: bytes.drop { $0 >= 0x80 }.dropFirst())
  }
  return content
}
