// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import Testing

/// Upstream's flags about TLS.
@Suite("TLS flags") struct TLSFlagsTests {
  private func configuration(_ arguments: [String]) throws -> TLSConfiguration {
    var flags = FlagSet(command: "test", summary: "Tests.")
    flags.addTLSChoices()
    var tls = TLSConfiguration()
    try tls.choose(flags.parse(arguments))
    return tls
  }

  @Test("without flags TLS 1.2 is the oldest version, and ciphers and groups are the defaults")
  func defaults() throws {
    let tls = try configuration([])

    #expect(tls.minimumVersion == .tls12)
    #expect(tls.cipherSuites.isEmpty)
    #expect(tls.groups.isEmpty)
    #expect(tls.namedIdentities.isEmpty)
  }

  @Test("version, ciphers and groups")
  func choices() throws {
    let tls = try configuration([
      "--tls-min-version=VersionTLS13", "--tls-cipher-suites=TLS_A,TLS_B",
      "--tls-curve-preferences=29,23",
    ])

    #expect(tls.minimumVersion == .tls13)
    #expect(tls.cipherSuites == ["TLS_A", "TLS_B"])
    #expect(tls.groups == ["X25519", "P-256"])
  }

  @Test("certificates by name, with and without names, given once or several times")
  func named() throws {
    let tls = try configuration([
      "--tls-sni-cert-key=/a.crt,/a.key", "--tls-sni-cert-key=/b.crt,/b.key:*.b.example,b.example",
    ])

    #expect(
      tls.namedIdentities == [
        .init(.files(certificate: "/a.crt", key: "/a.key")),
        .init(
          .files(certificate: "/b.crt", key: "/b.key"), names: ["*.b.example", "b.example"]),
      ])
  }

  @Test(
    "what cannot be is refused",
    arguments: [
      "--tls-min-version=VersionTLS10", "--tls-curve-preferences=99", "--tls-sni-cert-key=/a.crt",
      "--tls-sni-cert-key=a.crt,a.key",
    ])
  func refused(argument: String) {
    #expect(throws: FlagError.self) { try configuration([argument]) }
  }
}
