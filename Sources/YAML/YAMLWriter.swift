// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CYAML
package import Wire

/// Turns JSON into YAML as sigs.k8s.io/yaml does: block style, keys sorted, quotes only where a
/// plain text would be read as something else.
package enum YAMLWriter {
  /// YAML of a JSON document, with a line break at the end.
  package static func yaml(fromJSON json: [UInt8]) throws(JSONError) -> [UInt8] {
    let tree = try JSONReader.reading(json) { (reader: inout JSONReader) -> YAMLNode in
      Self.node(&reader)
    }
    let emitter = YAMLEmitter()
    emitter.document(tree)
    return emitter.finish()
  }

  private static func node(_ reader: inout JSONReader) -> YAMLNode {
    switch reader.nextShape {
    case .object:
      var members: [(key: String, value: YAMLNode)] = []
      var isFirst = true
      guard reader.beginMap() else { return .null }
      while let key = reader.nextMapKey(&isFirst) { members.append((key, node(&reader))) }
      return .mapping(sorted(members))
    case .array:
      var entries: [YAMLNode] = []
      guard reader.beginArray() else { return .null }
      while reader.nextEntry(entries.count) { entries.append(node(&reader)) }
      return .sequence(entries)
    case .text: return .text(reader.string())
    case .bool: return .bool(reader.bool())
    case .number: return number(reader.numberText() ?? "0")
    case .null:
      _ = reader.null()
      return .null
    case nil:
      reader.mismatch("interface {}")
      return .null
    }
  }

  /// Of equal keys the last one stays.
  private static func sorted(
    _ members: [(key: String, value: YAMLNode)]
  ) -> [(key: String, value: YAMLNode)] {
    var result: [(key: String, value: YAMLNode)] = []
    let ordered = members.enumerated().sorted { left, right in
      NaturalOrder.precedes(left.element.key, right.element.key)
        || (isSame(left.element.key, right.element.key) && left.offset < right.offset)
    }
    for (_, member) in ordered {
      if let last = result.last, isSame(last.key, member.key) { result.removeLast() }
      result.append(member)
    }
    return result
  }

  /// Equal bytes. Swift's `==` takes an accent in two spellings for the same.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  private static func number(_ text: Substring) -> YAMLNode {
    // By value: `-0` is written `0`, which is how it would be read.
    if let value = Int64(text) { return .integer(String(value)) }
    if let value = UInt64(text) { return .integer(String(value)) }
    return Double(text).map(YAMLNode.float) ?? .text(String(text))
  }
}

/// The order of keys: letters after everything else, runs of digits by their value (`a2` before
/// `a10`).
enum NaturalOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    let first = Array(left.unicodeScalars)
    let second = Array(right.unicodeScalars)
    guard let index = zip(first, second).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
      return first.count < second.count
    }
    let isLetter = first[index].properties.isAlphabetic
    let isOtherLetter = second[index].properties.isAlphabetic
    if isLetter && isOtherLetter { return first[index] < second[index] }
    if isLetter || isOtherLetter { return isOtherLetter }
    let number = digits(first, from: index)
    let otherNumber = digits(second, from: index)
    // After a zero the digits before the difference count too: `x05` is longer than `x5`.
    let isInsideNumber =
      (first[index] == "0" || second[index] == "0") && hasNumberBefore(first, index)
    if isInsideNumber, number.count != otherNumber.count { return number.count < otherNumber.count }
    let value = trimmed(number)
    let otherValue = trimmed(otherNumber)
    if value.count != otherValue.count { return value.count < otherValue.count }
    if value != otherValue { return value.lexicographicallyPrecedes(otherValue) }
    if number.count != otherNumber.count { return number.count < otherNumber.count }
    return first[index] < second[index]
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func digits(_ scalars: [Unicode.Scalar], from index: Int) -> [Unicode.Scalar] {
    Array(scalars[index...].prefix(while: isDigit))
  }

  private static func trimmed(_ digits: [Unicode.Scalar]) -> [Unicode.Scalar] {
    Array(digits.drop { $0 == "0" })
  }

  private static func hasNumberBefore(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars[..<index].reversed().prefix(while: isDigit).contains { $0 != "0" }
  }
}
