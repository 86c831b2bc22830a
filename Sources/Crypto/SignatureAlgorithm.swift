// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// How a JSON Web Token is signed (RFC 7518, 3.1).
public enum SignatureAlgorithm: String, Sendable, CaseIterable {
  case rs256 = "RS256"
  case rs384 = "RS384"
  case rs512 = "RS512"
  case ps256 = "PS256"
  case ps384 = "PS384"
  case ps512 = "PS512"
  case es256 = "ES256"
  case es384 = "ES384"
  case es512 = "ES512"
  case hs256 = "HS256"
  case hs384 = "HS384"
  case hs512 = "HS512"

  /// What a key must be for the algorithm.
  public enum Family: Sendable {
    case rsa
    /// A key on the curve of so many bits.
    case ellipticCurve(bits: Int)
    /// Bytes that who signs and who checks know.
    case secret
  }

  public var family: Family {
    switch self {
    case .rs256, .rs384, .rs512, .ps256, .ps384, .ps512: .rsa
    case .es256: .ellipticCurve(bits: 256)
    case .es384: .ellipticCurve(bits: 384)
    case .es512: .ellipticCurve(bits: 521)
    case .hs256, .hs384, .hs512: .secret
    }
  }

  var digest: OpaquePointer? {
    switch self {
    case .rs256, .ps256, .es256, .hs256: EVP_sha256()
    case .rs384, .ps384, .es384, .hs384: EVP_sha384()
    case .rs512, .ps512, .es512, .hs512: EVP_sha512()
    }
  }

  private var isProbabilistic: Bool { self == .ps256 || self == .ps384 || self == .ps512 }

  /// Sets what the algorithm asks for beside the digest.
  /// - Parameter saltBytes: as OpenSSL takes it.
  func prepare(_ context: OpaquePointer?, saltBytes: Int32) -> Bool {
    guard isProbabilistic else { return true }
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
      && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, saltBytes) == 1
  }

  /// Whether the key is one for the algorithm.
  func fits(_ key: OpaquePointer) -> Bool {
    switch family {
    case .rsa: EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA
    case .ellipticCurve(let bits):
      EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && Int(EVP_PKEY_get_bits(key)) == bits
    case .secret: false
    }
  }
}

/// The keyed digest of bytes (RFC 2104), for the algorithms with a secret.
enum KeyedDigest {
  static func make(
    of message: [UInt8], secret: [UInt8], _ algorithm: SignatureAlgorithm
  ) throws(CryptoError) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    guard
      HMAC(
        algorithm.digest, secret, Int32(clamping: secret.count), message, message.count, &digest,
        &count) != nil
    else { throw .last("sign") }
    return Array(digest[..<Int(count)])
  }

  /// Compares in a time that says nothing about where the two differ.
  static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
  }
}
