// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// A private key for signatures: P-256 or RSA.
public final class PrivateKey: Sendable {
  // Safety: OpenSSL keys are reference counted with atomic counts and are never changed here.
  nonisolated(unsafe) let pointer: OpaquePointer

  private init(adopting pointer: OpaquePointer) { self.pointer = pointer }

  deinit { EVP_PKEY_free(pointer) }

  /// A new key on the curve P-256.
  public static func p256() throws(CryptoError) -> PrivateKey {
    guard let pointer = martlet_generate_p256() else { throw .last("generate a P-256 key") }
    return PrivateKey(adopting: pointer)
  }

  /// A new RSA key.
  /// - Parameter bits: length of the modulus; 2048 or more.
  public static func rsa(bits: UInt32 = 2048) throws(CryptoError) -> PrivateKey {
    guard let pointer = martlet_generate_rsa(bits) else { throw .last("generate an RSA key") }
    return PrivateKey(adopting: pointer)
  }

  /// Reads an unencrypted key in PEM: PKCS #8, or the older SEC 1 and PKCS #1 forms.
  public init(pem: [UInt8]) throws(CryptoError) {
    let input = try MemoryBIO(pem)
    // A callback that answers "no password" keeps OpenSSL from asking on the terminal.
    let pointer = PEM_read_bio_PrivateKey(input.pointer, nil, { _, _, _, _ in -1 }, nil)
    guard let pointer else {
      ERR_clear_error()
      throw .malformed("private key")
    }
    self.pointer = pointer
  }

  /// The key in PEM, as unencrypted PKCS #8.
  public func pem() throws(CryptoError) -> [UInt8] {
    let output = try MemoryBIO()
    guard PEM_write_bio_PrivateKey(output.pointer, pointer, nil, nil, 0, nil, nil) == 1 else {
      throw .last("write a private key")
    }
    return output.contents()
  }

  /// The half that others may know.
  public func publicKey() throws(CryptoError) -> PublicKey {
    EVP_PKEY_up_ref(pointer)
    return PublicKey(adopting: pointer)
  }

  /// Signs the SHA-256 digest of the message.
  /// - Returns: for RSA the PKCS #1 v1.5 signature; for P-256 the 64 bytes r and s (RFC 7518, 3.4).
  public func signature(of message: [UInt8]) throws(CryptoError) -> [UInt8] {
    try signature(of: message, isEllipticCurve(pointer) ? .es256 : .rs256)
  }

  /// Signs the message's digest as the algorithm asks.
  func signature(
    of message: [UInt8], _ algorithm: SignatureAlgorithm
  ) throws(CryptoError) -> [UInt8] {
    guard algorithm.fits(pointer) else { throw .unfit(algorithm.rawValue) }
    guard let context = EVP_MD_CTX_new() else { throw .last("sign") }
    defer { EVP_MD_CTX_free(context) }
    var count = 0
    var settings: OpaquePointer?
    guard EVP_DigestSignInit(context, &settings, algorithm.digest, nil, pointer) == 1,
      algorithm.prepare(settings, saltBytes: RSA_PSS_SALTLEN_DIGEST),
      EVP_DigestSign(context, nil, &count, message, message.count) == 1
    else { throw .last("sign") }
    var bytes = [UInt8](repeating: 0, count: count)
    guard EVP_DigestSign(context, &bytes, &count, message, message.count) == 1 else {
      throw .last("sign")
    }
    bytes.removeLast(bytes.count - count)
    guard isEllipticCurve(pointer) else { return bytes }
    return try ECDSASignature(of: pointer).raw(fromDER: bytes)
  }
}

/// Whether the key is on an elliptic curve; otherwise it is RSA.
func isEllipticCurve(_ key: OpaquePointer) -> Bool { EVP_PKEY_get_base_id(key) == EVP_PKEY_EC }
