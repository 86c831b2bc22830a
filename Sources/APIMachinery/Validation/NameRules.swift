// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Forms that names, labels and keys must have. Each rule gives the messages of what is wrong, none
/// when the value is fine; the texts are the ones that clients of upstream know.
package enum NameRules {
  /// Bytes in a DNS label.
  package static let labelBytesMax = 63
  /// Bytes in a DNS subdomain.
  package static let subdomainBytesMax = 253

  /// A rule: the value in, what is wrong with it out.
  package typealias Rule = @Sendable (String) -> [String]

  /// RFC 1123 label: lower-case letters, digits and inner dashes, at most 63 bytes.
  package static func dns1123Label(_ value: String) -> [String] {
    var messages = maximum(value, labelBytesMax)
    if !isDNS1123Label(value.utf8) {
      messages.append(isDNS1123Subdomain(value.utf8) ? "must not contain dots" : labelMessage)
    }
    return messages
  }

  /// RFC 1123 subdomain: labels joined by dots, at most 253 bytes.
  package static func dns1123Subdomain(_ value: String) -> [String] {
    var messages = maximum(value, subdomainBytesMax)
    if !isDNS1123Subdomain(value.utf8) { messages.append(subdomainMessage) }
    return messages
  }

  /// RFC 1035 label: as the RFC 1123 one, but a letter first.
  package static func dns1035Label(_ value: String) -> [String] {
    var messages = maximum(value, labelBytesMax)
    let startsWithLetter = value.utf8.first.map(isLower) ?? false
    if !startsWithLetter || !isDNS1123Label(value.utf8) { messages.append(dns1035Message) }
    return messages
  }

  /// A label key, finalizer or condition type: `[prefix/]name` with a DNS subdomain as prefix.
  package static func qualifiedName(_ value: String) -> [String] {
    var messages: [String] = []
    let parts = value.split(separator: "/", omittingEmptySubsequences: false)
    let name: Substring
    switch parts.count {
    case 1: name = parts[0]
    case 2:
      name = parts[1]
      if parts[0].isEmpty {
        messages.append("prefix part must be non-empty")
      } else {
        if parts[0].utf8.count > subdomainBytesMax {
          messages.append("prefix part must be no more than \(subdomainBytesMax) bytes")
        } else {
          messages += dns1123Subdomain(String(parts[0])).map { "prefix part " + $0 }
        }
      }
    default:
      return [
        "a qualified name " + qualifiedNameMessage
          + " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"
      ]
    }
    if name.isEmpty {
      messages.append("name part must be non-empty")
    } else if name.utf8.count > labelBytesMax {
      messages.append("name part must be no more than \(labelBytesMax) bytes")
    }
    if !isLabelForm(name.utf8) { messages.append("name part " + qualifiedNameMessage) }
    return messages
  }

  /// A label's value: empty, or at most 63 letters, digits and inner `-_.`.
  package static func labelValue(_ value: String) -> [String] {
    var messages: [String] = []
    if value.utf8.count > labelBytesMax {
      messages.append("must be no more than \(labelBytesMax) bytes")
    }
    if !value.isEmpty, !isLabelForm(value.utf8) { messages.append(labelValueMessage) }
    return messages
  }

  /// A key of a ConfigMap or Secret, which becomes a file name.
  package static func configMapKey(_ value: String) -> [String] {
    var messages = maximum(value, subdomainBytesMax)
    let isFormed =
      !value.isEmpty && value.utf8.allSatisfy { isAlphanumeric($0) || isOneOf($0, "-._") }
    if !isFormed { messages.append(configMapKeyMessage) }
    switch value {
    case ".": messages.append("must not be '.'")
    case "..": messages.append("must not be '..'")
    default: if value.hasPrefix("..") { messages.append("must not start with '..'") }
    }
    return messages
  }

  /// A port's name: at most 15 lower-case letters, digits and single inner dashes, one letter at
  /// least (RFC 6335 section 5.1).
  package static func portName(_ value: String) -> [String] {
    var messages = maximum(value, 15)
    let bytes = value.utf8
    if bytes.isEmpty || !bytes.allSatisfy({ isLower($0) || isDigit($0) || isOneOf($0, "-") }) {
      messages.append("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)")
    }
    if !bytes.contains(where: isLower) {
      messages.append("must contain at least one letter (a-z)")
    }
    if zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0x2D && $1 == 0x2D }) {
      messages.append("must not contain consecutive hyphens")
    }
    if bytes.first == UInt8(ascii: "-") || bytes.last == UInt8(ascii: "-") {
      messages.append("must not begin or end with a hyphen")
    }
    return messages
  }

  /// The name of an environment variable: printable ASCII without `=`.
  package static func environmentVariable(_ value: String) -> [String] {
    let isFormed = value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "=") }
    guard value.isEmpty || !isFormed else { return [] }
    return [
      "a valid environment variable name must consist only of printable ASCII characters other "
        + "than '='"
    ]
  }

  /// A name that is put into a URL path as it is.
  package static func pathSegment(_ value: String) -> [String] {
    if value == "." || value == ".." { return ["may not be '\(value)'"] }
    return ["/", "%"].filter { value.contains($0) }.map { "may not contain '\($0)'" }
  }

  /// A path from the root.
  package static func absolutePath(_ value: String) -> [String] {
    value.hasPrefix("/") ? [] : ["must be an absolute path"]
  }

  /// An IPv4 address in dotted decimal without leading zeros, or an IPv6 address (RFC 4291).
  package static func internetAddress(_ value: String) -> [String] {
    var address = in6_addr()
    let isAddress =
      inet_pton(AF_INET, value, &address) == 1 || inet_pton(AF_INET6, value, &address) == 1
    return isAddress
      ? [] : ["must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"]
  }

  /// A port number.
  package static func portNumber(_ value: some FixedWidthInteger) -> [String] {
    value >= 1 && value <= 65535 ? [] : ["must be between 1 and 65535, inclusive"]
  }
}

// MARK: - Forms

extension NameRules {
  /// Whether the text has the form of an RFC 1123 label, whatever its length.
  package static func isDNS1123Label(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    return isLowerAlphanumeric(first) && isLowerAlphanumeric(last)
      && bytes.allSatisfy { isLowerAlphanumeric($0) || isOneOf($0, "-") }
  }

  /// Whether the text has the form of an RFC 1123 subdomain, whatever its length.
  package static func isDNS1123Subdomain(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { isDNS1123Label($0) }
  }

  /// Letters, digits and `-_.` with a letter or digit at both ends.
  static func isLabelForm(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    return isAlphanumeric(first) && isAlphanumeric(last)
      && bytes.allSatisfy { isAlphanumeric($0) || isOneOf($0, "-_.") }
  }

  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func isLowerAlphanumeric(_ byte: UInt8) -> Bool { isLower(byte) || isDigit(byte) }
  /// A letter or digit of ASCII.
  package static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLower(byte) || isDigit(byte) || (byte >= 0x41 && byte <= 0x5A)
  }
  static func isOneOf(_ byte: UInt8, _ set: StaticString) -> Bool {
    UnsafeBufferPointer(start: set.utf8Start, count: set.utf8CodeUnitCount).contains(byte)
  }

  static func maximum(_ value: String, _ bytes: Int) -> [String] {
    value.utf8.count > bytes ? ["must be no more than \(bytes) characters"] : []
  }
}

// MARK: - Texts

extension NameRules {
  static let qualifiedNameMessage = regularExpression(
    "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an "
      + "alphanumeric character",
    "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]", ["MyName", "my.name", "123-abc"])

  static let labelMessage = regularExpression(
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and "
      + "must start and end with an alphanumeric character",
    "[a-z0-9]([-a-z0-9]*[a-z0-9])?", ["my-name", "123-abc"])

  static let subdomainMessage = regularExpression(
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or "
      + "'.', and must start and end with an alphanumeric character",
    "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*", ["example.com"])

  static let dns1035Message = regularExpression(
    "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an "
      + "alphabetic character, and end with an alphanumeric character",
    "[a-z]([-a-z0-9]*[a-z0-9])?", ["my-name", "abc-123"])

  static let labelValueMessage = regularExpression(
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or "
      + "'.', and must start and end with an alphanumeric character",
    "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?", ["MyValue", "my_value", "12345"])

  static let configMapKeyMessage = regularExpression(
    "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
    "[-._a-zA-Z0-9]+", ["key.name", "KEY_NAME", "key-name"])

  /// The message with examples and the expression behind it, spaced as upstream does.
  static func regularExpression(
    _ message: String, _ expression: String, _ examples: [String]
  ) -> String {
    let list = examples.map { "'\($0)', " }.joined(separator: " or ")
    return message + " (e.g. " + list + "regex used for validation is '\(expression)')"
  }
}
