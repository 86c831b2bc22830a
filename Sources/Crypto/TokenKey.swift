// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A key for JSON Web Tokens, and the one algorithm that it is used with.
///
/// That a token names another algorithm is for its reader to refuse.
public struct TokenKey: Sendable {
  private enum Material: Sendable {
    case secret([UInt8])
    case pair(PrivateKey?, PublicKey)
  }

  public let algorithm: SignatureAlgorithm
  private let material: Material

  /// A key that signs and checks.
  /// - Throws: `CryptoError.unfit` when the algorithm takes another kind of key.
  public init(_ key: PrivateKey, _ algorithm: SignatureAlgorithm) throws(CryptoError) {
    guard algorithm.fits(key.pointer) else { throw .unfit(algorithm.rawValue) }
    self.algorithm = algorithm
    material = .pair(key, try key.publicKey())
  }

  /// A key that only checks.
  public init(_ key: PublicKey, _ algorithm: SignatureAlgorithm) throws(CryptoError) {
    guard algorithm.fits(key.pointer) else { throw .unfit(algorithm.rawValue) }
    self.algorithm = algorithm
    material = .pair(nil, key)
  }

  /// A secret that signs and checks.
  public init(secret: [UInt8], _ algorithm: SignatureAlgorithm) throws(CryptoError) {
    guard case .secret = algorithm.family, !secret.isEmpty else {
      throw .unfit(algorithm.rawValue)
    }
    self.algorithm = algorithm
    material = .secret(secret)
  }

  /// Whether the key can sign.
  public var signs: Bool {
    if case .pair(nil, _) = material { false } else { true }
  }

  /// - Throws: `CryptoError`, also when the key only checks.
  func signature(of message: [UInt8]) throws(CryptoError) -> [UInt8] {
    switch material {
    case .secret(let secret): return try KeyedDigest.make(of: message, secret: secret, algorithm)
    case .pair(let key?, _): return try key.signature(of: message, algorithm)
    case .pair(nil, _):
      throw .failed(operation: "sign", reason: "there is no private key")
    }
  }

  func isValid(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    switch material {
    case .pair(_, let key): return key.isValid(signature, of: message, algorithm)
    case .secret(let secret):
      do throws(CryptoError) {
        let wanted = try KeyedDigest.make(of: message, secret: secret, algorithm)
        return KeyedDigest.areEqual(signature, wanted)
      } catch { return false }
    }
  }
}

extension JSONWebToken {
  /// Whether the holder of the key signed header and payload.
  public func isSigned(by key: TokenKey) -> Bool { key.isValid(signature, of: signedText) }

  /// Makes a token.
  /// - Parameter header: JSON whose `alg` is the key's algorithm.
  public static func sign(
    header: [UInt8], payload: [UInt8], with key: TokenKey
  ) throws(CryptoError) -> String {
    let text = Base64URL.text(header) + "." + Base64URL.text(payload)
    return text + "." + Base64URL.text(try key.signature(of: Array(text.utf8)))
  }
}
