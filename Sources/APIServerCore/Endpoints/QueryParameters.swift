// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The query of a URL, decoded (WHATWG URL, "application/x-www-form-urlencoded parsing").
package struct QueryParameters: Sendable, Equatable {
  private let pairs: [(name: String, value: String)]

  /// - Parameter query: what follows `?`, undecoded; fields above `Limits.queryFieldsMax` are dropped.
  package init(_ query: String) {
    var pairs: [(name: String, value: String)] = []
    let bytes = Array(query.utf8)
    for field in bytes.split(
      separator: UInt8(ascii: "&"), maxSplits: Limits.queryFieldsMax,
      omittingEmptySubsequences: true
    ).prefix(Limits.queryFieldsMax) {
      let parts = field.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = percentDecoded(parts[0], plusIsSpace: true)
      let value = parts.count > 1 ? percentDecoded(parts[1], plusIsSpace: true) : ""
      pairs.append((name, value))
    }
    self.pairs = pairs
  }

  /// The first value of a parameter; nil when it is absent.
  package subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// Every value of a parameter in the order sent.
  package func all(_ name: String) -> [String] {
    pairs.lazy.filter { $0.name == name }.map(\.value)
  }

  /// A boolean as upstream reads it: absent is false; present but empty is true.
  package func flag(_ name: String) -> Bool {
    guard let value = self[name] else { return false }
    return value.isEmpty || (value.lowercased() != "false" && value != "0")
  }

  /// Whether a parameter is present at all.
  package func has(_ name: String) -> Bool { pairs.contains { $0.name == name } }

  package static func == (left: QueryParameters, right: QueryParameters) -> Bool {
    left.pairs.elementsEqual(right.pairs) { $0.name == $1.name && $0.value == $1.value }
  }
}

/// Decodes `%41` (RFC 3986, section 2.1); a bad escape stays as it is, bad UTF-8 is replaced.
func percentDecoded(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = false) -> String {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(bytes.count)
  var rest = bytes[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(hexDigit),
      let low = rest.dropFirst().first.flatMap(hexDigit)
    {
      decoded.append(high << 4 | low)
      rest = rest.dropFirst(2)
    } else {
      decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
