// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// An IPv4 or IPv6 address without zone.
package struct IPAddress: Hashable, Comparable, Sendable {
  /// Address family; the raw value is how the API spells it.
  package enum Family: String, Sendable {
    case ipv4 = "IPv4"
    case ipv6 = "IPv6"

    /// Bits in an address.
    package var bitCount: Int { self == .ipv4 ? 32 : 128 }
  }

  package var family: Family
  /// The address as a number, in the low 32 bits for IPv4.
  package var bits: UInt128

  package init(family: Family, bits: UInt128) {
    self.family = family
    self.bits = bits
  }

  package static func < (left: IPAddress, right: IPAddress) -> Bool {
    left.family == right.family ? left.bits < right.bits : left.family == .ipv4
  }

  /// True for 127.0.0.0/8 and ::1.
  package var isLoopback: Bool { family == .ipv4 ? bits >> 24 == 127 : bits == 1 }

  /// True for 0.0.0.0 and ::.
  package var isUnspecified: Bool { bits == 0 }

  /// True for 169.254.0.0/16, fe80::/10 and their multicast kin 224.0.0.0/24 and ff02::/16.
  package var isLinkLocal: Bool {
    switch family {
    case .ipv4: bits >> 16 == 0xA9FE || bits >> 8 == 0xE00000
    case .ipv6: bits >> 118 == 0x3FA || (bits >> 112) & 0xFF0F == 0xFF02
    }
  }
}

// MARK: - Text

extension IPAddress {
  /// Reads the text form: four decimal numbers, or RFC 4291 section 2.2.
  package init?(_ text: some StringProtocol) {
    if let bits = Self.ipv4(text) {
      self.init(family: .ipv4, bits: UInt128(bits))
    } else if let bits = Self.ipv6(text) {
      self.init(family: .ipv6, bits: bits)
    } else {
      return nil
    }
  }

  private static func ipv4(_ text: some StringProtocol) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
        part == "0" || !part.hasPrefix("0"), let value = UInt8(part)
      else { return nil }
      bits = bits << 8 | UInt32(value)
    }
    return bits
  }

  private static func ipv6(_ text: some StringProtocol) -> UInt128? {
    guard text.contains(":"), text.utf8.count <= 45 else { return nil }
    guard let gap = text.firstRange(of: "::") else {
      guard let groups = groups(text), groups.count == 8 else { return nil }
      return joined(groups)
    }
    let tail = text[gap.upperBound...]
    guard tail.firstRange(of: "::") == nil, !tail.hasPrefix(":"),
      let head = groups(text[..<gap.lowerBound]), let rest = groups(tail),
      head.count + rest.count <= 7
    else { return nil }
    return joined(head + Array(repeating: 0, count: 8 - head.count - rest.count) + rest)
  }

  /// Groups of up to four hexadecimal digits; the last may be an IPv4 address.
  private static func groups(_ text: some StringProtocol) -> [UInt16]? {
    if text.isEmpty { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var groups: [UInt16] = []
    for (position, part) in parts.enumerated() {
      if part.contains("."), position == parts.count - 1, let bits = ipv4(part) {
        groups += [UInt16(bits >> 16), UInt16(truncatingIfNeeded: bits)]
      } else if (1...4).contains(part.utf8.count), !part.hasPrefix("+"), !part.hasPrefix("-"),
        let group = UInt16(part, radix: 16)
      {
        groups.append(group)
      } else {
        return nil
      }
    }
    return groups
  }

  private static func joined(_ groups: [UInt16]) -> UInt128 {
    groups.reduce(0) { $0 << 16 | UInt128($1) }
  }
}

extension IPAddress: CustomStringConvertible {
  /// The canonical text (RFC 5952).
  package var description: String {
    if family == .ipv4 {
      return [24, 16, 8, 0].map { String((bits >> $0) & 0xFF) }.joined(separator: ".")
    }
    let groups = stride(from: 112, through: 0, by: -16).map { UInt16((bits >> $0) & 0xFFFF) }
    let gap = Self.longestZeros(groups)
    func text(_ groups: ArraySlice<UInt16>) -> String {
      groups.map { String($0, radix: 16) }.joined(separator: ":")
    }
    guard gap.count >= 2 else { return text(groups[...]) }
    return text(groups[..<gap.lowerBound]) + "::" + text(groups[gap.upperBound...])
  }

  private static func longestZeros(_ groups: [UInt16]) -> Range<Int> {
    var longest = 0..<0
    var start = 0
    for position in groups.indices {
      if groups[position] != 0 {
        start = position + 1
      } else if position + 1 - start > longest.count {
        longest = start..<position + 1
      }
    }
    return longest
  }
}

/// A range of addresses with a common prefix (CIDR): `10.43.0.0/16`.
package struct IPNetwork: Hashable, Sendable, CustomStringConvertible {
  /// The lowest address.
  package let base: IPAddress
  /// Bits that all addresses share.
  package let prefixLength: Int

  /// Reads the text form; bits behind the prefix are cleared.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let address = IPAddress(parts[0]),
      (1...3).contains(parts[1].utf8.count),
      parts[1].utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let length = Int(parts[1]),
      length <= address.family.bitCount
    else { return nil }
    let hostBits = address.family.bitCount - length
    prefixLength = length
    base = IPAddress(
      family: address.family, bits: hostBits >= 128 ? 0 : (address.bits >> hostBits) << hostBits)
  }

  /// Number of addresses, at most `Int.max`.
  package var count: Int {
    let hostBits = base.family.bitCount - prefixLength
    return hostBits >= 63 ? Int.max : 1 << hostBits
  }

  /// Whether the address lies in the range.
  package func contains(_ address: IPAddress) -> Bool {
    offset(of: address) != nil
  }

  /// How far the address is from the lowest one; nil when it lies outside.
  package func offset(of address: IPAddress) -> Int? {
    guard address.family == base.family, address.bits >= base.bits else { return nil }
    let offset = address.bits - base.bits
    guard offset < UInt128(count) else { return nil }
    return Int(offset)
  }

  /// The address that far from the lowest one; nil when it would lie outside.
  package func address(at offset: Int) -> IPAddress? {
    guard offset >= 0, offset < count else { return nil }
    return IPAddress(family: base.family, bits: base.bits + UInt128(offset))
  }

  package var description: String { "\(base)/\(prefixLength)" }
}
