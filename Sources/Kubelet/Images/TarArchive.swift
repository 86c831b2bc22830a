// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Writes a POSIX tar archive (ustar, IEEE Std 1003.1 "pax", ustar Interchange Format).
///
/// The same entries always give the same bytes: owner is root, times are zero. A header is one block
/// of 512 bytes, contents are padded to whole blocks, two zero blocks end the archive.
struct TarArchive {
  private static let blockSize = 512
  /// The ustar name field; longer paths would need extensions that no image here has.
  private static let nameMax = 100

  private(set) var bytes: [UInt8] = []

  /// - Parameter path: relative, without a slash at its end.
  mutating func addDirectory(_ path: String, mode: Int = 0o755) {
    addHeader(path: path + "/", kind: UInt8(ascii: "5"), mode: mode, size: 0, link: "")
  }

  mutating func addFile(_ path: String, contents: [UInt8], mode: Int = 0o644) {
    addHeader(path: path, kind: UInt8(ascii: "0"), mode: mode, size: contents.count, link: "")
    bytes += contents
    pad()
  }

  mutating func addSymbolicLink(_ path: String, to target: String) {
    addHeader(path: path, kind: UInt8(ascii: "2"), mode: 0o777, size: 0, link: target)
  }

  /// The whole archive with its end mark.
  func finished() -> [UInt8] {
    bytes + [UInt8](repeating: 0, count: 2 * Self.blockSize)
  }

  private mutating func pad() {
    let rest = bytes.count % Self.blockSize
    if rest > 0 { bytes += [UInt8](repeating: 0, count: Self.blockSize - rest) }
  }

  private mutating func addHeader(path: String, kind: UInt8, mode: Int, size: Int, link: String) {
    precondition(
      path.utf8.count <= Self.nameMax && link.utf8.count <= Self.nameMax,
      "image paths are ours and short")
    var header = [UInt8](repeating: 0, count: Self.blockSize)
    func put(_ text: String, at offset: Int) {
      header.replaceSubrange(offset..<offset + text.utf8.count, with: Array(text.utf8))
    }
    put(path, at: 0)
    put(Self.octal(mode, digits: 7), at: 100)
    put(Self.octal(0, digits: 7), at: 108)
    put(Self.octal(0, digits: 7), at: 116)
    put(Self.octal(size, digits: 11), at: 124)
    put(Self.octal(0, digits: 11), at: 136)
    put("        ", at: 148)
    header[156] = kind
    put(link, at: 157)
    put("ustar", at: 257)
    put("00", at: 263)
    put("root", at: 265)
    put("root", at: 297)
    let sum = header.reduce(0) { $0 + Int($1) }
    put(Self.octal(sum, digits: 6), at: 148)
    header[154] = 0
    bytes += header
  }

  private static func octal(_ value: Int, digits: Int) -> String {
    let text = String(value, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
