// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Glibc
package import Net
import Platform
package import TestKit

/// An authority, a server and a client certificate, as files in a temporary folder.
package struct TestIdentities: Sendable {
  package let folder: TemporaryFolder
  private let authority: CertificateAuthority

  package var authorityFile: String { folder.path + "/ca.crt" }

  package init() throws {
    folder = try TemporaryFolder()
    authority = try CertificateAuthority.create(commonName: "test", now: Int64(time(nil)))
    try Self.write(authority.certificate.pem(), to: folder.path + "/ca.crt")
    try issue("server", commonName: "server")
    try issue("client", commonName: "jane", organizations: ["birds", "keepers"])
  }

  /// Writes `<name>.crt` and `<name>.key` anew.
  package func issue(
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

  /// The list that `revoke` writes.
  package var revocationFile: String { folder.path + "/ca.crl" }

  /// Writes a list of revoked certificates anew: those with these names, and no others.
  /// - Parameter openssl: the program, which makes the list.
  package func revoke(_ names: [String], with openssl: PeerProgram) throws {
    var index = ""
    for name in names {
      let told = try openssl.run(["x509", "-in", files(name).certificate, "-noout", "-serial"])
      let serial = told.output.split(separator: "=").last?.split(separator: "\n").first ?? ""
      index += "R\t491121000000Z\t251121000000Z\t\(serial)\tunknown\t/CN=\(name)\n"
    }
    try write(index, to: "index.txt")
    try write(
      "[ca]\ndefault_ca = list\n[list]\ndatabase = \(folder.path)/index.txt\ndefault_md = sha256\n",
      to: "ca.conf")
    try Self.write(authority.key.pem(), to: folder.path + "/ca.key")
    let made = try openssl.run([
      "ca", "-gencrl", "-config", folder.path + "/ca.conf", "-cert", authorityFile,
      "-keyfile", folder.path + "/ca.key", "-crldays", "30", "-out", revocationFile + ".new",
    ])
    guard made.status == 0 else { throw NoList(reason: made.errors) }
    try FileSystem.rename(revocationFile + ".new", to: revocationFile)
  }

  package struct NoList: Error { package let reason: String }

  /// Writes the same authority as a new file.
  package func rewriteAuthority() throws {
    try Self.write(authority.certificate.pem(), to: folder.path + "/ca.crt")
  }

  /// Replaces a file's content.
  package func write(_ text: String, to name: String) throws {
    try Self.write(Array(text.utf8), to: folder.path + "/" + name)
  }

  /// The paths of `<name>.crt` and `<name>.key`.
  package func files(_ name: String) -> (certificate: String, key: String) {
    (folder.path + "/\(name).crt", folder.path + "/\(name).key")
  }

  /// The identity in `<name>.crt` and `<name>.key`.
  package func identity(_ name: String) -> TLSConfiguration.Identity {
    .files(certificate: files(name).certificate, key: files(name).key)
  }

  package func server(
    _ clientCertificates: TLSConfiguration.ClientCertificates = .off
  ) -> TLSConfiguration {
    TLSConfiguration(
      identity: identity("server"), trust: .authorities(.file(authorityFile)),
      clientCertificates: clientCertificates)
  }

  package func client(_ name: String? = nil) -> TLSConfiguration {
    TLSConfiguration(
      identity: name.map(identity), trust: .authorities(.file(authorityFile)))
  }

  /// A new file each time, which whoever watches it sees.
  private static func write(_ bytes: [UInt8], to path: String) throws {
    unlink(path)
    try FileSystem.write(bytes, to: path, mode: 0o600)
  }
}
