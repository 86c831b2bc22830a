// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import TestKit
import Testing

@Suite(
  "Token keys", .enabled(if: PeerProgram.find("openssl") != nil, "openssl is not installed")
)
struct TokenKeyTests {
  /// A fresh private key in PEM.
  private static func privateKey(for algorithm: SignatureAlgorithm) throws -> [UInt8] {
    let openssl = try #require(PeerProgram("openssl"))
    switch algorithm.family {
    case .rsa: return try PrivateKey.rsa().pem()
    case .secret: return Array("a secret".utf8)
    case .ellipticCurve(let bits):
      let curve = bits == 256 ? "prime256v1" : "secp\(bits)r1"
      return try openssl.run(["ecparam", "-name", curve, "-genkey", "-noout"]).bytes
    }
  }

  private static func key(_ algorithm: SignatureAlgorithm) throws -> TokenKey {
    let bytes = try privateKey(for: algorithm)
    if case .secret = algorithm.family { return try TokenKey(secret: bytes, algorithm) }
    return try TokenKey(PrivateKey(pem: bytes), algorithm)
  }

  @Test(
    "a token is accepted from the key that signed it, and from no other",
    arguments: SignatureAlgorithm.allCases)
  func tokens(algorithm: SignatureAlgorithm) throws {
    let key = try Self.key(algorithm)
    let text = try JSONWebToken.sign(header: [1], payload: [2, 3], with: key)
    let token = try #require(JSONWebToken(text))
    let altered = try #require(JSONWebToken("AQ.AgQ" + text.dropFirst("AQ.AgM".count)))

    #expect(key.signs)
    #expect(token.isSigned(by: key))
    #expect(!altered.isSigned(by: key))
    if case .secret = algorithm.family {
      let other = try TokenKey(secret: [7], algorithm)
      #expect(!token.isSigned(by: other))
    } else {
      let other = try Self.key(algorithm)
      #expect(!token.isSigned(by: other))
    }
  }

  @Test("the public half checks and does not sign")
  func publicHalf() throws {
    let pair = try PrivateKey.p256()
    let signer = try TokenKey(pair, .es256)
    let checker = try TokenKey(pair.publicKey(), .es256)
    let token = try JSONWebToken.sign(header: [1], payload: [2], with: signer)

    #expect(!checker.signs)
    #expect(JSONWebToken(token)?.isSigned(by: checker) == true)
    #expect(throws: CryptoError.self) {
      try JSONWebToken.sign(header: [1], payload: [2], with: checker)
    }
  }

  @Test("a key of another kind than the algorithm's is refused")
  func kinds() throws {
    let curve = try PrivateKey.p256()
    let rsa = try PrivateKey.rsa()

    #expect(throws: CryptoError.unfit("RS256")) { try TokenKey(curve, .rs256) }
    #expect(throws: CryptoError.unfit("ES256")) { try TokenKey(rsa, .es256) }
    #expect(throws: CryptoError.unfit("ES384")) { try TokenKey(curve, .es384) }
    #expect(throws: CryptoError.unfit("HS256")) { try TokenKey(rsa.publicKey(), .hs256) }
    #expect(throws: CryptoError.unfit("HS256")) { try TokenKey(secret: [], .hs256) }
    #expect(throws: CryptoError.unfit("RS256")) { try TokenKey(secret: [1], .rs256) }
  }
}
