// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Platform
import TestKit
import Testing

@testable import Store

@Suite("Signed tokens") struct SignedTokenTests {
  private static func sign(_ header: String, _ payload: String, _ key: TokenKey) throws -> String {
    try JSONWebToken.sign(header: Array(header.utf8), payload: Array(payload.utf8), with: key)
  }

  @Test("a token means its user until its time is over")
  func lifetime() throws {
    let key = try TokenKey(try PrivateKey.p256(), .es256)
    let tokens = SignedTokens(key: key, lifetime: .seconds(60))
    let token = try tokens.token(for: "ann", revision: 7, now: 1000)

    #expect(
      tokens.claims(of: token, now: 1059)
        == SignedTokens.Claims(user: "ann", revision: 7, expiry: 1060))
    #expect(tokens.claims(of: token, now: 1060) == nil)
    let payload = try #require(JSONWebToken(token)).payload
    #expect(
      String(decoding: payload, as: UTF8.self) == #"{"exp":1060,"revision":7,"username":"ann"}"#)
  }

  @Test(
    "a signed text that is no token of ours is refused",
    arguments: [
      (#"{"alg":"none"}"#, #"{"exp":9,"revision":1,"username":"a"}"#),
      (#"{"alg":"HS256"}"#, #"{"exp":9,"revision":1,"username":"a"}"#),
      (#"{}"#, #"{"exp":9,"revision":1,"username":"a"}"#),
      (#"[]"#, #"{"exp":9,"revision":1,"username":"a"}"#),
      (#"{"alg":"ES256"}"#, #"{"revision":1,"username":"a"}"#),
      (#"{"alg":"ES256"}"#, #"{"exp":9,"revision":1}"#),
      (#"{"alg":"ES256"}"#, #"{"exp":9,"revision":1,"username":7}"#),
      (#"{"alg":"ES256"}"#, #"{"exp":1e99,"revision":1,"username":"a"}"#),
      (#"{"alg":"ES256"}"#, #"{"exp":9,"revision":1,"username":"a""#),
      (#"{"alg":"ES256"}"#, ""),
    ])
  func refusals(header: String, payload: String) throws {
    let key = try TokenKey(try PrivateKey.p256(), .es256)
    let tokens = SignedTokens(key: key, lifetime: .seconds(60))

    #expect(tokens.claims(of: try Self.sign(header, payload, key), now: 1) == nil)
  }

  @Test("numbers with a fraction are taken, as other libraries write them")
  func fractions() throws {
    let key = try TokenKey(try PrivateKey.p256(), .es256)
    let tokens = SignedTokens(key: key, lifetime: .seconds(60))
    let token = try Self.sign(
      #"{"typ":"JWT","alg":"ES256"}"#,
      #"{ "exp": 9.5, "revision": 3.0, "username": "a", "x": [{}] }"#, key)

    #expect(
      tokens.claims(of: token, now: 1) == SignedTokens.Claims(user: "a", revision: 3, expiry: 9))
  }

  @Test("the flag takes keys from files, and says which part is wrong")
  func flag() throws {
    let folder = try TemporaryFolder()
    let (rsa, curve) = (try PrivateKey.rsa(), try PrivateKey.p256())
    try FileSystem.write(rsa.pem(), to: folder.path + "/rsa")
    try FileSystem.write(rsa.publicKey().pem(), to: folder.path + "/rsa.pub")
    try FileSystem.write(curve.publicKey().pem(), to: folder.path + "/curve.pub")
    func tokens(_ options: String) throws -> SignedTokens? {
      try StoreConfiguration([
        "--auth-token=jwt," + options.replacing("@", with: folder.path + "/")
      ]).settings.signedTokens
    }

    let pair = try #require(
      try tokens("pub-key=@rsa.pub,priv-key=@rsa,sign-method=PS512,ttl=10m"))
    let checker = try #require(try tokens("pub-key=@curve.pub,sign-method=ES256"))
    let secret = try #require(try tokens("priv-key=@rsa,sign-method=HS256"))
    #expect(pair.issues && secret.issues && !checker.issues)
    let token = try pair.token(for: "a", revision: 1, now: 0)
    #expect(pair.claims(of: token, now: 599) != nil && pair.claims(of: token, now: 600) == nil)

    for (options, complaint) in [
      ("pub-key=@rsa.pub,priv-key=@rsa", "sign-method"),
      ("priv-key=@rsa,sign-method=RS1", "RS256, RS384"),
      ("priv-key=@none,sign-method=RS256", "can be read"),
      ("priv-key=@rsa.pub,sign-method=RS256", "malformed private key"),
      ("priv-key=@rsa,sign-method=ES256", "not one for ES256"),
      ("pub-key=@curve.pub,priv-key=@rsa,sign-method=RS256", "not one for RS256"),
      ("sign-method=RS256", "pub-key= or priv-key="),
      ("pub-key=@rsa.pub,sign-method=HS256", "the file of the secret"),
      ("priv-key=@rsa,sign-method=RS256,ttl=soon", "a duration"),
      ("priv-key=@rsa,sign-method=RS256,ttl=0s", "a duration"),
      ("priv-key=@rsa,sign-method=RS256,sign-method=RS512", "once"),
      ("priv-key=@rsa,sign-method=RS256,kid=1", "pub-key="),
    ] {
      #expect {
        _ = try tokens(options)
      } throws: {
        "\($0)".contains(complaint)
      }
    }
  }

  @Test("a public key of another pair is refused")
  func strangers() throws {
    let folder = try TemporaryFolder()
    try FileSystem.write(PrivateKey.p256().pem(), to: folder.path + "/a")
    try FileSystem.write(PrivateKey.p256().publicKey().pem(), to: folder.path + "/b")

    #expect {
      _ = try StoreConfiguration([
        "--auth-token=jwt,priv-key=\(folder.path)/a,pub-key=\(folder.path)/b,sign-method=ES256"
      ])
    } throws: {
      "\($0)".contains("the public half of priv-key")
    }
  }
}
