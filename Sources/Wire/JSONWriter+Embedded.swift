// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

extension JSONWriter {
  /// JSON that came from elsewhere: white space between tokens goes, and what `putString` escapes in
  /// texts is escaped, as Go's encoder does with raw values. Bytes that are no JSON give `null`.
  public mutating func putEmbedded(_ bytes: [UInt8]) {
    guard JSONReader.isDocument(bytes) else { return null() }
    var isText = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard isText else {
        isText = byte == UInt8(ascii: "\"")
        if byte > 0x20 { put(byte) }
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"):
        put(byte)
        if index < bytes.count { put(bytes[index]) }
        index += 1
      case UInt8(ascii: "<"): putRaw("\\u003c")
      case UInt8(ascii: ">"): putRaw("\\u003e")
      case UInt8(ascii: "&"): putRaw("\\u0026")
      case 0xE2:
        index += bytes.withUnsafeBufferPointer { putSeparatorEscaped($0, after: index) }
      default:
        isText = byte != UInt8(ascii: "\"")
        put(byte)
      }
    }
  }
}

extension JSONReader {
  /// Whether the bytes are one JSON value.
  public static func isDocument(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      over(buffer, .lenient) { reader in
        reader.skipValue()
        reader.expectEnd()
        return reader.fault == nil
      }
    }
  }
}
