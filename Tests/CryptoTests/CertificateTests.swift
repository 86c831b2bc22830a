// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Testing

@Suite("Certificates") struct CertificateTests {
  private let now: Int64 = 1_700_000_000

  @Test("an issued certificate says who it is for and is signed by its authority")
  func issue() throws {
    let authority = try CertificateAuthority.create(commonName: "martlet-ca", now: now)
    let stranger = try CertificateAuthority.create(commonName: "martlet-ca", now: now)
    let key = try PrivateKey.p256()
    let request = CertificateRequest(
      commonName: "system:node:a", organizations: ["system:nodes", "second"],
      dnsNames: ["a", "localhost"], ipAddresses: ["127.0.0.1", "::1"],
      usage: [.server, .client], days: 10)

    let issued = try authority.issue(request, for: try key.publicKey(), now: now)
    let read = try Certificate(pem: try issued.pem())

    #expect(read.commonName == "system:node:a")
    #expect(read.organizations == ["system:nodes", "second"])
    #expect(read.dnsNames == ["a", "localhost"])
    #expect(read.ipAddresses == [[127, 0, 0, 1], Array(repeating: 0, count: 15) + [1]])
    #expect(read.notBefore == now - 300)
    #expect(read.notAfter == now + 864_000)
    #expect(read.isSigned(by: authority.certificate))
    #expect(!read.isSigned(by: stranger.certificate))
  }

  @Test("a name that would smuggle in another is refused")
  func commas() throws {
    let authority = try CertificateAuthority.create(commonName: "martlet-ca", now: now)
    let key = try PrivateKey.p256().publicKey()
    let request = CertificateRequest(commonName: "a", dnsNames: ["a,DNS:b"], usage: .server)

    #expect(throws: CryptoError.self) { try authority.issue(request, for: key, now: now) }
  }

  @Test("broken PEM is an error, not a crash", arguments: ["", "x", "-----BEGIN CERTIFICATE-----"])
  func brokenPEM(text: String) {
    #expect(throws: CryptoError.self) { try Certificate(pem: Array(text.utf8)) }
    #expect(throws: CryptoError.self) { try PrivateKey(pem: Array(text.utf8)) }
    #expect(throws: CryptoError.self) { try PublicKey(pem: Array(text.utf8)) }
  }
}

@Suite("Signatures") struct SignatureTests {
  enum KeyKind: CaseIterable { case p256, rsa }

  private func make(_ kind: KeyKind) throws -> PrivateKey {
    switch kind {
    case .p256: try .p256()
    case .rsa: try .rsa()
    }
  }

  @Test("a token is accepted only from the key that signed it", arguments: KeyKind.allCases)
  func token(kind: KeyKind) throws {
    let key = try PrivateKey(pem: try make(kind).pem())
    let stranger = try make(kind).publicKey()
    let text = try JSONWebToken.sign(
      header: Array("{}".utf8), payload: Array(#"{"sub":"a"}"#.utf8), with: key)

    let token = try #require(JSONWebToken(text))

    #expect(token.payload == Array(#"{"sub":"a"}"#.utf8))
    #expect(token.isSigned(by: try key.publicKey()))
    #expect(token.isSigned(by: try PublicKey(pem: try key.publicKey().pem())))
    #expect(!token.isSigned(by: stranger))
  }

  @Test("a changed token is refused at each byte")
  func mutations() throws {
    let key = try PrivateKey.p256()
    let text = try JSONWebToken.sign(
      header: Array("{}".utf8), payload: Array("{}".utf8), with: key)
    let publicKey = try key.publicKey()

    for index in text.utf8.indices {
      var bytes = Array(text.utf8)
      let offset = text.utf8.distance(from: text.utf8.startIndex, to: index)
      bytes[offset] = bytes[offset] == UInt8(ascii: "A") ? UInt8(ascii: "Q") : UInt8(ascii: "A")
      let changed = JSONWebToken(String(decoding: bytes, as: UTF8.self))
      #expect(changed?.isSigned(by: publicKey) != true)
    }
  }

  @Test("digests, base64url and UUIDs have their published forms")
  func texts() throws {
    #expect(
      SHA256.hexDigest(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Base64URL.text([0xFB, 0xFF]) == "-_8")
    #expect(Base64URL.bytes("-_8") == [0xFB, 0xFF])
    #expect(Base64URL.bytes("-_8=") == nil)
    #expect(Base64URL.bytes("") == [])
    let uuid = try SecureRandom.uuid()
    #expect(uuid.utf8.count == 36 && Array(uuid)[14] == "4")
  }
}
