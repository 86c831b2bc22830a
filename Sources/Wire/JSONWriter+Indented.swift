// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

extension JSONWriter {
  /// A document laid out with two spaces a level, as upstream answers `?pretty=true`. Bytes that are
  /// no JSON give `null`.
  public static func indented(_ json: [UInt8]) -> [UInt8] {
    guard JSONReader.isDocument(json) else { return Array("null".utf8) }
    var output: [UInt8] = []
    output.reserveCapacity(json.count * 2)
    var depth = 0
    var isText = false
    var isEscaped = false
    for (index, byte) in json.enumerated() {
      if isText {
        output.append(byte)
        isText = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case 0...0x20: break
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        output.append(byte)
        depth += 1
        if !isEmptied(json, after: index) { newLine(depth, &output) }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        let isEmpty = output.last == UInt8(ascii: "{") || output.last == UInt8(ascii: "[")
        if !isEmpty { newLine(depth, &output) }
        output.append(byte)
      case UInt8(ascii: ","):
        output.append(byte)
        newLine(depth, &output)
      case UInt8(ascii: ":"): output += [byte, 0x20]
      default:
        isText = byte == UInt8(ascii: "\"")
        output.append(byte)
      }
    }
    return output
  }

  private static func newLine(_ depth: Int, _ output: inout [UInt8]) {
    output.append(0x0A)
    output.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  /// Whether the bracket at `index` is closed at once.
  private static func isEmptied(_ json: [UInt8], after index: Int) -> Bool {
    let next = json[(index + 1)...].first { $0 > 0x20 }
    return next == UInt8(ascii: "}") || next == UInt8(ascii: "]")
  }
}
