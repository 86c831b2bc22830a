// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// A public key for checking signatures: P-256 or RSA.
public final class PublicKey: Sendable {
  // Safety: OpenSSL keys are reference counted with atomic counts and are never changed here.
  nonisolated(unsafe) let pointer: OpaquePointer

  init(adopting pointer: OpaquePointer) { self.pointer = pointer }

  deinit { EVP_PKEY_free(pointer) }

  /// Reads the first key of a PEM text: a public key, a certificate's, or that of a private key.
  public init(pem: [UInt8]) throws(CryptoError) {
    let input = try MemoryBIO(pem)
    if let pointer = PEM_read_bio_PUBKEY(input.pointer, nil, nil, nil) {
      self.pointer = pointer
      return
    }
    ERR_clear_error()
    do {
      pointer = try Certificate(pem: pem).publicKey().retainedPointer()
    } catch {
      pointer = try PrivateKey(pem: pem).publicKey().retainedPointer()
    }
  }

  private func retainedPointer() -> OpaquePointer {
    EVP_PKEY_up_ref(pointer)
    return pointer
  }

  /// The key in PEM (SubjectPublicKeyInfo).
  public func pem() throws(CryptoError) -> [UInt8] {
    let output = try MemoryBIO()
    guard PEM_write_bio_PUBKEY(output.pointer, pointer) == 1 else {
      throw .last("write a public key")
    }
    return output.contents()
  }

  /// The name under which a key is published: SHA-256 of its DER form, as base64url.
  public func keyID() throws(CryptoError) -> String {
    var bytes: UnsafeMutablePointer<UInt8>?
    let count = i2d_PUBKEY(pointer, &bytes)
    guard count > 0, let bytes else { throw .last("encode a public key") }
    defer { CRYPTO_free(bytes, nil, 0) }
    let der = Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
    return Base64URL.text(SHA256.digest(of: der))
  }

  /// The name of the signature algorithm in RFC 7518: ES256 or RS256.
  public var algorithm: String { isEllipticCurve(pointer) ? "ES256" : "RS256" }

  /// Whether the signature, in the form that `PrivateKey.signature` gives, fits the message.
  public func isValid(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    isValid(signature, of: message, isEllipticCurve(pointer) ? .es256 : .rs256)
  }

  func isValid(
    _ signature: [UInt8], of message: [UInt8], _ algorithm: SignatureAlgorithm
  ) -> Bool {
    defer { ERR_clear_error() }
    guard algorithm.fits(pointer), let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    var settings: OpaquePointer?
    // Others may use another length of salt than we do.
    guard EVP_DigestVerifyInit(context, &settings, algorithm.digest, nil, pointer) == 1,
      algorithm.prepare(settings, saltBytes: RSA_PSS_SALTLEN_AUTO)
    else { return false }
    var bytes = signature
    if isEllipticCurve(pointer) {
      guard let der = ECDSASignature(of: pointer).der(fromRaw: signature) else { return false }
      bytes = der
    }
    return EVP_DigestVerify(context, bytes, bytes.count, message, message.count) == 1
  }
}

/// Signatures by elliptic curves have two forms: OpenSSL's DER sequence and that of RFC 7518, 3.4, which is
/// two numbers of as many bytes as the curve needs.
struct ECDSASignature {
  /// Length of r, and of s.
  private let half: Int32
  private var rawCount: Int { 2 * Int(half) }

  init(of key: OpaquePointer) { half = (EVP_PKEY_get_bits(key) + 7) / 8 }

  func raw(fromDER der: [UInt8]) throws(CryptoError) -> [UInt8] {
    let signature = der.withUnsafeBufferPointer { buffer in
      var start = buffer.baseAddress
      return d2i_ECDSA_SIG(nil, &start, buffer.count)
    }
    guard let signature else { throw .last("read a signature") }
    defer { ECDSA_SIG_free(signature) }
    var raw = [UInt8](repeating: 0, count: rawCount)
    let written = raw.withUnsafeMutableBufferPointer { buffer -> Bool in
      guard let start = buffer.baseAddress else { return false }
      return BN_bn2binpad(ECDSA_SIG_get0_r(signature), start, half) == half
        && BN_bn2binpad(ECDSA_SIG_get0_s(signature), start + Int(half), half) == half
    }
    guard written else { throw .last("read a signature") }
    return raw
  }

  func der(fromRaw raw: [UInt8]) -> [UInt8]? {
    guard raw.count == rawCount, let signature = ECDSA_SIG_new() else { return nil }
    defer { ECDSA_SIG_free(signature) }
    let r = BN_bin2bn(Array(raw[..<Int(half)]), half, nil)
    let s = BN_bin2bn(Array(raw[Int(half)...]), half, nil)
    guard ECDSA_SIG_set0(signature, r, s) == 1 else {
      BN_free(r)
      BN_free(s)
      return nil
    }
    var bytes: UnsafeMutablePointer<UInt8>?
    let count = i2d_ECDSA_SIG(signature, &bytes)
    guard count > 0, let bytes else { return nil }
    defer { CRYPTO_free(bytes, nil, 0) }
    return Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }
}
