// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Platform

/// `--auth-token jwt,pub-key=app.rsa.pub,priv-key=app.rsa,sign-method=RS256,ttl=10m`, as etcd reads it.
enum SignedTokenFlag {
  /// - Throws: `FlagError` that says which part is wrong and why.
  static func tokens(_ value: String) throws(FlagError) -> SignedTokens {
    let options = try self.options(value)
    guard let method = options["sign-method"] else {
      throw refusal(value, "a sign-method, such as sign-method=RS256")
    }
    guard let algorithm = SignatureAlgorithm(rawValue: method) else {
      let known = SignatureAlgorithm.allCases.map(\.rawValue).joined(separator: ", ")
      throw refusal("sign-method=\(method)", "one of \(known)")
    }
    var lifetime = Limits.tokenLifetime
    if let text = options["ttl"] {
      guard let ttl = Duration(goSyntax: text), ttl > .zero else {
        throw refusal("ttl=\(text)", "a duration such as 5m")
      }
      lifetime = ttl
    }
    return SignedTokens(key: try key(algorithm, options), lifetime: lifetime)
  }

  private static let names: Set = ["pub-key", "priv-key", "sign-method", "ttl"]

  private static func options(_ value: String) throws(FlagError) -> [String: String] {
    var options: [String: String] = [:]
    for part in value.split(separator: ",", omittingEmptySubsequences: false).dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, names.contains(String(pair[0])) else {
        throw refusal(String(part), "pub-key=, priv-key=, sign-method= or ttl=")
      }
      guard options.updateValue(String(pair[1]), forKey: String(pair[0])) == nil else {
        throw refusal(String(part), "\(pair[0]) once")
      }
    }
    return options
  }

  /// A private key holds its public one; a public key alone checks what others sign.
  private static func key(
    _ algorithm: SignatureAlgorithm, _ options: [String: String]
  ) throws(FlagError) -> TokenKey {
    if let path = options["priv-key"] {
      let bytes = try contents("priv-key", path)
      if case .secret = algorithm.family {
        return try made("priv-key", path) { () throws(CryptoError) in
          try TokenKey(secret: bytes, algorithm)
        }
      }
      let key = try made("priv-key", path) { () throws(CryptoError) in
        try TokenKey(PrivateKey(pem: bytes), algorithm)
      }
      try checkPublicKey(of: key, options["pub-key"])
      return key
    }
    if case .secret = algorithm.family {
      throw refusal("sign-method=\(algorithm.rawValue)", "priv-key=, the file of the secret")
    }
    guard let path = options["pub-key"] else {
      throw refusal("sign-method=\(algorithm.rawValue)", "pub-key= or priv-key=")
    }
    let bytes = try contents("pub-key", path)
    return try made("pub-key", path) { () throws(CryptoError) in
      try TokenKey(PublicKey(pem: bytes), algorithm)
    }
  }

  /// Two files that do not belong together would make tokens that nobody believes.
  private static func checkPublicKey(of key: TokenKey, _ path: String?) throws(FlagError) {
    guard let path else { return }
    let bytes = try contents("pub-key", path)
    let other = try made("pub-key", path) { () throws(CryptoError) in
      try TokenKey(PublicKey(pem: bytes), key.algorithm)
    }
    let sample = try made("priv-key", path) { () throws(CryptoError) in
      try JSONWebToken.sign(header: [], payload: [], with: key)
    }
    guard JSONWebToken(sample)?.isSigned(by: other) == true else {
      throw refusal("pub-key=\(path)", "the public half of priv-key")
    }
  }

  private static func contents(_ name: String, _ path: String) throws(FlagError) -> [UInt8] {
    do { return try FileSystem.read(path) } catch {
      throw refusal("\(name)=\(path)", "a file that can be read: \(error)")
    }
  }

  private static func made<Key>(
    _ name: String, _ path: String, _ make: () throws(CryptoError) -> Key
  ) throws(FlagError) -> Key {
    do throws(CryptoError) { return try make() } catch {
      throw refusal("\(name)=\(path)", "a key in PEM that fits sign-method: \(error)")
    }
  }

  private static func refusal(_ value: String, _ expected: String) -> FlagError {
    .invalid(flag: "auth-token", value: value, expected: expected)
  }
}
