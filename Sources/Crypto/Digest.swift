// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// SHA-256 (FIPS 180-4).
public enum SHA256 {
  /// - Returns: 32 bytes.
  public static func digest(of bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    COpenSSL.SHA256(bytes, bytes.count, &digest)
    return digest
  }

  /// - Returns: 64 lower-case hexadecimal digits.
  public static func hexDigest(of bytes: [UInt8]) -> String {
    Hexadecimal.text(digest(of: bytes))
  }
}

/// Bytes as lower-case hexadecimal digits, two a byte.
public enum Hexadecimal {
  public static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// SHA-256 of bytes that come piece by piece. One user at a time.
// Safety: the context never moves, and whoever holds the value does not share it between threads that
// run at the same time.
public final class SHA256Digest: @unchecked Sendable {
  /// Length of a digest, in bytes.
  public static let byteCount = Int(SHA256_DIGEST_LENGTH)
  private let context: OpaquePointer?

  public init() {
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  public func add(_ bytes: [UInt8]) {
    EVP_DigestUpdate(context, bytes, bytes.count)
  }

  /// The digest of everything added. Nothing may be added after it.
  public func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Self.byteCount)
    EVP_DigestFinal_ex(context, &digest, nil)
    return digest
  }
}

/// SHA-1, which some protocols demand where nothing depends on its strength.
public enum SHA1 {
  /// The digest in base64 with padding.
  public static func base64Digest(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA_DIGEST_LENGTH))
    COpenSSL.SHA1(bytes, bytes.count, &digest)
    var text = [UInt8](repeating: 0, count: (digest.count + 2) / 3 * 4 + 1)
    let count = EVP_EncodeBlock(&text, digest, Int32(digest.count))
    return String(decoding: text[..<Int(count)], as: UTF8.self)
  }
}

/// Base64 with the alphabet for URLs and without padding (RFC 4648, 5).
public enum Base64URL {
  public static func text(_ bytes: [UInt8]) -> String {
    var encoded = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
    let count = EVP_EncodeBlock(&encoded, bytes, Int32(clamping: bytes.count))
    let text = encoded[..<Int(count)].compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "+"): UInt8(ascii: "-")
      case UInt8(ascii: "/"): UInt8(ascii: "_")
      case UInt8(ascii: "="): nil
      default: byte
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// - Returns: nil when the text is no base64url, or longer than 1 MiB.
  public static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let utf8 = Array(text.utf8)
    guard utf8.count <= 1 << 20, utf8.count % 4 != 1 else { return nil }
    var padded: [UInt8] = []
    padded.reserveCapacity(utf8.count + 3)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "-"): padded.append(UInt8(ascii: "+"))
      case UInt8(ascii: "_"): padded.append(UInt8(ascii: "/"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        padded.append(byte)
      default: return nil
      }
    }
    let padding = (4 - padded.count % 4) % 4
    padded += Array(repeating: UInt8(ascii: "="), count: padding)
    guard !padded.isEmpty else { return [] }
    var decoded = [UInt8](repeating: 0, count: padded.count / 4 * 3)
    let count = EVP_DecodeBlock(&decoded, padded, Int32(padded.count))
    guard count >= padding else { return nil }
    return Array(decoded[..<(Int(count) - padding)])
  }
}

/// Randomness fit for secrets.
public enum SecureRandom {
  /// - Throws: `CryptoError` when the system has no randomness to give.
  public static func bytes(_ count: Int) throws(CryptoError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    guard RAND_bytes(&bytes, Int32(clamping: count)) == 1 else { throw .last("draw random bytes") }
    return bytes
  }

  /// A random UUID in text form (RFC 9562, version 4).
  public static func uuid() throws(CryptoError) -> String {
    var bytes = try bytes(16)
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    return [bytes[..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10...]]
      .map(Hexadecimal.text).joined(separator: "-")
  }
}
