// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The 512 bytes before a file in a tar archive (POSIX.1-1988, "ustar"; sizes from 8 GiB on as GNU tar
/// writes them).
struct TarHeader: Equatable {
  static let byteCount = 512

  var name: String
  /// Of the file behind the header, in bytes.
  var size: Int64
  /// Permissions.
  var mode: UInt32
  /// Since 1970.
  var seconds: Int64

  /// Zeros between a file's end and the next header.
  static func padding(after size: Int64) -> Int { Int((512 - size % 512) % 512) }

  /// - Precondition: the name has at most 100 bytes.
  var bytes: [UInt8] {
    precondition(name.utf8.count <= 100, "names in a backup are short")
    var bytes = [UInt8](repeating: 0, count: Self.byteCount)
    func set(_ offset: Int, _ text: some Sequence<UInt8>) {
      for (index, byte) in text.enumerated() { bytes[offset + index] = byte }
    }
    set(0, name.utf8)
    set(100, Self.octal(Int64(mode & 0o7777), digits: 7))
    set(108, Self.octal(0, digits: 7))
    set(116, Self.octal(0, digits: 7))
    if size < 1 << 33 {
      set(124, Self.octal(size, digits: 11))
    } else {
      bytes[124] = 0x80
      for index in 0..<8 { bytes[135 - index] = UInt8(truncatingIfNeeded: size >> (8 * index)) }
    }
    set(136, Self.octal(max(0, min(seconds, (1 << 33) - 1)), digits: 11))
    bytes[156] = UInt8(ascii: "0")
    set(257, "ustar\u{0}00".utf8)
    set(148, Self.octal(Self.checksum(bytes), digits: 6) + [0, 0x20])
    return bytes
  }

  /// Nil for anything but the header of a plain file.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount, bytes[156] == UInt8(ascii: "0") || bytes[156] == 0,
      Array(bytes[257..<262]) == Array("ustar".utf8), bytes[345] == 0,
      Self.number(bytes[148..<156]) == Self.checksum(bytes),
      let size = Self.number(bytes[124..<136]), let mode = Self.number(bytes[100..<108]),
      let seconds = Self.number(bytes[136..<148])
    else { return nil }
    name = String(decoding: bytes[..<100].prefix { $0 != 0 }, as: UTF8.self)
    self.size = size
    self.mode = UInt32(mode & 0o7777)
    self.seconds = seconds
  }

  init(name: String, size: Int64, mode: UInt32, seconds: Int64) {
    self.name = name
    self.size = size
    self.mode = mode
    self.seconds = seconds
  }

  /// The sum of all bytes, with spaces in the place of the sum itself.
  private static func checksum(_ bytes: [UInt8]) -> Int64 {
    bytes.indices.reduce(0) { sum, index in
      sum + Int64((148..<156).contains(index) ? 0x20 : bytes[index])
    }
  }

  private static func octal(_ number: Int64, digits: Int) -> [UInt8] {
    let text = Array(String(number, radix: 8).utf8)
    return Array(repeating: UInt8(ascii: "0"), count: max(0, digits - text.count)) + text
  }

  private static func number(_ field: ArraySlice<UInt8>) -> Int64? {
    if field.first == 0x80 {
      let bytes = field.dropFirst()
      guard bytes.dropLast(7).allSatisfy({ $0 == 0 }) else { return nil }
      return bytes.suffix(7).reduce(0) { $0 << 8 | Int64($1) }
    }
    let digits = field.prefix { $0 != 0 && $0 != 0x20 }
    guard digits.count <= 12 else { return nil }
    return Int64(String(decoding: digits, as: UTF8.self), radix: 8)
  }
}
