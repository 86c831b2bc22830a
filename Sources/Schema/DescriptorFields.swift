// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Wire

/// The fields of one descriptor (descriptor.proto), by number: what protobuf's schema of schemas needs, read
/// without generated types.
package struct DescriptorFields: Sendable {
  /// The length-delimited fields, in order: texts and messages.
  package private(set) var parts: [(number: UInt32, bytes: [UInt8])] = []
  /// The varints; of one that comes again the last.
  package private(set) var numbers: [UInt32: UInt64] = [:]

  /// - Throws: `WireError` for bytes that are no message.
  package init(_ bytes: [UInt8]) throws(WireError) {
    var parts: [(UInt32, [UInt8])] = []
    var numbers: [UInt32: UInt64] = [:]
    try WireReader.reading(bytes) { reader in
      while true {
        let tag = reader.tag()
        switch tag & 7 {
        case _ where tag == 0: return
        case 2: parts.append((tag >> 3, reader.bytes()))
        case 0: numbers[tag >> 3] = reader.varint()
        default: reader.skip(tag)
        }
      }
    }
    self.parts = parts
    self.numbers = numbers
  }

  /// A field that is a text; empty without one.
  package func text(_ number: UInt32) -> String {
    parts.last { $0.number == number }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// A repeated field of messages.
  package func messages(_ number: UInt32) throws(WireError) -> [DescriptorFields] {
    var messages: [DescriptorFields] = []
    for part in parts where part.number == number {
      messages.append(try DescriptorFields(part.bytes))
    }
    return messages
  }

  /// A field that is a bool; false without one.
  package func isTrue(_ number: UInt32) -> Bool { numbers[number, default: 0] != 0 }
}
