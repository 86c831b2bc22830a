// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Protobuf bytes of a Kubernetes object, looked into without decoding it (protobuf encoding guide).
///
/// Every kind has its ObjectMeta in field 1. A later occurrence of a message field merges into the
/// earlier one, so appending `metadata { resourceVersion }` gives the object its version without
/// touching the rest:
///
///     0a 2e <metadata …> 12 51 <spec …>            as stored
///     … 0a 04 32 02 34 32                          appended: metadata.resourceVersion = "42"
enum EncodedObject {
  /// Field numbers of ObjectMeta.
  enum MetadataField {
    static let name: UInt64 = 1
    static let namespace: UInt64 = 3
    static let resourceVersion: UInt64 = 6
    static let labels: UInt64 = 11
  }

  /// The bytes that set `metadata.resourceVersion` when appended to an object.
  static func resourceVersionSuffix(_ revision: Int64) -> [UInt8] {
    let digits = Array(String(revision).utf8)
    // At most 20 digits, so both lengths fit one byte.
    return [0x0A, UInt8(digits.count + 2), 0x32, UInt8(digits.count)] + digits
  }

  /// One field of a message.
  struct Field {
    var number: UInt64
    /// The value of a varint or fixed field.
    var number64: UInt64
    /// The payload of a length-delimited field.
    var payload: ArraySlice<UInt8>
    var isLengthDelimited: Bool
  }

  /// Calls `body` with each field in order until it returns false; stops at malformed bytes.
  static func forEachField(in message: ArraySlice<UInt8>, _ body: (Field) -> Bool) {
    var rest = message
    while let tag = varint(&rest) {
      var field = Field(
        number: tag >> 3, number64: 0, payload: rest.prefix(0), isLengthDelimited: false)
      switch tag & 7 {
      case 0:
        guard let value = varint(&rest) else { return }
        field.number64 = value
      case 1:
        guard rest.count >= 8 else { return }
        rest = rest.dropFirst(8)
      case 2:
        guard let length = varint(&rest), length <= UInt64(rest.count) else { return }
        field.payload = rest.prefix(Int(length))
        field.isLengthDelimited = true
        rest = rest.dropFirst(Int(length))
      case 5:
        guard rest.count >= 4 else { return }
        rest = rest.dropFirst(4)
      default: return
      }
      if !body(field) { return }
    }
  }

  /// All fields of this number, in order.
  static func payloads(of number: UInt64, in message: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    forEachField(in: message) { field in
      if field.number == number, field.isLengthDelimited { found.append(field.payload) }
      return true
    }
    return found
  }

  /// The labels of an object in the order stored.
  static func labels(in object: ArraySlice<UInt8>) -> [(key: String, value: String)] {
    var labels: [(key: String, value: String)] = []
    for metadata in payloads(of: 1, in: object) {
      for entry in payloads(of: MetadataField.labels, in: metadata) {
        labels.append((text(of: 1, in: entry), text(of: 2, in: entry)))
      }
    }
    return labels
  }

  /// The last text of this number; empty when there is none.
  static func text(of number: UInt64, in message: ArraySlice<UInt8>) -> String {
    payloads(of: number, in: message).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// A scalar below message fields as text: texts as they are, integers in decimal.
  /// - Parameter path: field numbers from the object down.
  static func scalar(at path: [UInt64], isBoolean: Bool, in object: ArraySlice<UInt8>) -> String {
    var messages = [object]
    for number in path.dropLast() {
      messages = messages.flatMap { payloads(of: number, in: $0) }
    }
    var value: String?
    for message in messages {
      forEachField(in: message) { field in
        guard field.number == path.last else { return true }
        if field.isLengthDelimited {
          value = String(decoding: field.payload, as: UTF8.self)
        } else {
          let integer = Int64(bitPattern: field.number64)
          value = isBoolean ? (integer == 0 ? "false" : "true") : String(integer)
        }
        return true
      }
    }
    return value ?? (isBoolean ? "false" : "")
  }

  /// The object without the fields of `numbers`, then those fields as `other` has them. Field order
  /// on the wire is no matter to decoders.
  static func replacing(
    _ numbers: Set<UInt64>, of object: [UInt8], from other: [UInt8]
  ) -> [UInt8] {
    selecting(object) { !numbers.contains($0) } + selecting(other) { numbers.contains($0) }
  }

  /// The fields whose number `isWanted`, with their tags.
  static func selecting(_ object: [UInt8], _ isWanted: (UInt64) -> Bool) -> [UInt8] {
    var selected: [UInt8] = []
    var rest = object[...]
    while !rest.isEmpty {
      var tail = rest
      var end: ArraySlice<UInt8>.Index?
      var number: UInt64 = 0
      if let tag = varint(&tail) {
        number = tag >> 3
        end = skipped(&tail, wireType: tag & 7) ? tail.startIndex : nil
      }
      guard let end else { break }
      if isWanted(number) { selected.append(contentsOf: rest[rest.startIndex..<end]) }
      rest = rest[end...]
    }
    return selected
  }

  private static func skipped(_ rest: inout ArraySlice<UInt8>, wireType: UInt64) -> Bool {
    let count: UInt64
    switch wireType {
    case 0: return varint(&rest) != nil
    case 1: count = 8
    case 2:
      guard let length = varint(&rest) else { return false }
      count = length
    case 5: count = 4
    default: return false
    }
    guard count <= UInt64(rest.count) else { return false }
    rest = rest.dropFirst(Int(count))
    return true
  }

  private static func varint(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64, let byte = rest.popFirst() {
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  /// Appends a length-delimited field made of parts.
  static func append(
    field number: UInt8, parts: [ArraySlice<UInt8>], to output: inout [UInt8]
  ) {
    output.append(number << 3 | 2)
    appendVarint(UInt64(parts.reduce(0) { $0 + $1.count }), to: &output)
    for part in parts { output.append(contentsOf: part) }
  }

  static func appendVarint(_ value: UInt64, to output: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(rest))
  }
}
