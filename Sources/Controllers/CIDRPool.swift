// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The ranges of equal size into which an address range is cut, IPv4 or IPv6. Pure.
struct CIDRPool: Equatable, Sendable {
  struct Exhausted: Error, CustomStringConvertible {
    var description: String { "no range is left for this node" }
  }

  /// Ranges that are looked at, at most: more nodes than any cluster has.
  static let rangesMax = 1 << 16

  private let base: UInt128
  private let totalBits: Int
  private let clusterBits: Int
  private let nodeBits: Int

  /// Nil when the text is no range, or a node's part would be larger than the whole.
  init?(_ text: String, nodeMaskBits: Int) {
    guard let (address, bits, total) = Self.parse(text), nodeMaskBits >= bits,
      nodeMaskBits <= total
    else { return nil }
    totalBits = total
    clusterBits = bits
    nodeBits = nodeMaskBits
    base = address & ~Self.lowMask(total - bits)
  }

  /// The first range that is not used, as text.
  func firstFree(besides used: [String]) -> String? {
    let taken = Set(used.compactMap(index(of:)))
    let count = min(Self.rangesMax, 1 << min(nodeBits - clusterBits, 16))
    return (0..<count).first { !taken.contains($0) }.map(text)
  }

  private func index(of range: String) -> Int? {
    guard let (address, _, total) = Self.parse(range), total == totalBits, address >= base else {
      return nil
    }
    let offset = (address - base) >> UInt128(totalBits - nodeBits)
    return Int(exactly: offset)
  }

  private func text(_ index: Int) -> String {
    let address = base + UInt128(index) << UInt128(totalBits - nodeBits)
    return Self.format(address, totalBits) + "/\(nodeBits)"
  }

  private static func lowMask(_ bits: Int) -> UInt128 {
    bits >= 128 ? .max : (UInt128(1) << UInt128(bits)) - 1
  }

  private static func parse(_ text: String) -> (address: UInt128, bits: Int, total: Int)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let bits = Int(parts[1]), bits >= 0 else { return nil }
    let isIPv6 = parts[0].utf8.contains(UInt8(ascii: ":"))
    guard let address = isIPv6 ? parseIPv6(parts[0]) : parseIPv4(parts[0]) else { return nil }
    let total = isIPv6 ? 128 : 32
    return bits <= total ? (address, bits, total) : nil
  }

  private static func parseIPv4(_ text: Substring) -> UInt128? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var address: UInt128 = 0
    for part in parts {
      guard let byte = UInt8(part) else { return nil }
      address = address << 8 | UInt128(byte)
    }
    return address
  }

  /// Without embedded IPv4 (RFC 4291, section 2.2, forms 1 and 2).
  private static func parseIPv6(_ text: Substring) -> UInt128? {
    let halves = text.ranges(of: "::")
    guard halves.count <= 1 else { return nil }
    func groups(_ text: Substring) -> [UInt16]? {
      guard !text.isEmpty else { return [] }
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { UInt16($0, radix: 16) }
      return numbers.count == parts.count ? numbers : nil
    }
    var all: [UInt16]
    if let gap = halves.first {
      guard let front = groups(text[..<gap.lowerBound]), let back = groups(text[gap.upperBound...]),
        front.count + back.count <= 7
      else { return nil }
      all = front + Array(repeating: 0, count: 8 - front.count - back.count) + back
    } else {
      guard let whole = groups(text), whole.count == 8 else { return nil }
      all = whole
    }
    return all.reduce(0) { $0 << 16 | UInt128($1) }
  }

  /// IPv6 is written in full groups with the last run of zeros shortened, which every parser reads.
  private static func format(_ address: UInt128, _ total: Int) -> String {
    if total == 32 {
      return [24, 16, 8, 0].map { String(UInt8(truncatingIfNeeded: address >> $0)) }
        .joined(separator: ".")
    }
    var groups = (0..<8).map { UInt16(truncatingIfNeeded: address >> UInt128(112 - 16 * $0)) }
    let zeros = groups.reversed().prefix { $0 == 0 }.count
    guard zeros >= 2 else { return groups.map { String($0, radix: 16) }.joined(separator: ":") }
    groups.removeLast(zeros)
    return groups.map { String($0, radix: 16) }.joined(separator: ":") + "::"
  }
}
