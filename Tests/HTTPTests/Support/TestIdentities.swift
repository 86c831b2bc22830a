// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Glibc
import Net
import TestKit
import Testing

/// An authority, a server and a client certificate, as files in a temporary folder.
struct TestIdentities: Sendable {
  let folder: TemporaryFolder
  private let authority: CertificateAuthority

  var authorityFile: String { folder.path + "/ca.crt" }

  init() throws {
    folder = try TemporaryFolder()
    authority = try CertificateAuthority.create(commonName: "test", now: Int64(time(nil)))
    try Self.write(authority.certificate.pem(), to: folder.path + "/ca.crt")
    try issue("server", commonName: "server")
    try issue("client", commonName: "jane", organizations: ["birds", "keepers"])
  }

  /// Writes `<name>.crt` and `<name>.key` anew.
  func issue(
    _ name: String, commonName: String, organizations: [String] = [],
    dnsNames: [String] = ["localhost"]
  ) throws {
    let key = try PrivateKey.p256()
    let request = CertificateRequest(
      commonName: commonName, organizations: organizations, dnsNames: dnsNames,
      ipAddresses: ["127.0.0.1"], usage: [.server, .client])
    let certificate = try authority.issue(
      request, for: try key.publicKey(), now: Int64(time(nil)))
    try Self.write(certificate.pem(), to: folder.path + "/\(name).crt")
    try Self.write(key.pem(), to: folder.path + "/\(name).key")
  }

  /// Writes the same authority as a new file.
  func rewriteAuthority() throws {
    try Self.write(authority.certificate.pem(), to: folder.path + "/ca.crt")
  }

  /// Replaces a file's content.
  func write(_ text: String, to name: String) throws {
    try Self.write(Array(text.utf8), to: folder.path + "/" + name)
  }

  /// The identity in `<name>.crt` and `<name>.key`.
  func identity(_ name: String) -> TLSConfiguration.Identity {
    .files(certificate: folder.path + "/\(name).crt", key: folder.path + "/\(name).key")
  }

  func server(_ clientCertificates: TLSConfiguration.ClientCertificates = .off) -> TLSConfiguration
  {
    TLSConfiguration(
      identity: identity("server"), trust: .authorities(.file(authorityFile)),
      clientCertificates: clientCertificates)
  }

  func client(_ name: String? = nil) -> TLSConfiguration {
    TLSConfiguration(
      identity: name.map(identity), trust: .authorities(.file(authorityFile)))
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    #expect(
      bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) } == bytes.count)
  }
}
