// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Glibc
import TestKit

/// The programs of the tests, and where they are.
enum InteropPeers {
  private static let top = String(#filePath.split(separator: "/Tests/InteropTests/")[0])

  /// Built with the tests.
  static let client = PeerProgram(top + "/.build/debug/martlet-interop-client")
  static let server = PeerProgram(top + "/.build/debug/martlet-interop-server")

  /// The interpreter that `make test` prepares, when it has gRPC.
  static let python: PeerProgram? = {
    guard let python = PeerProgram(top + "/.venv/bin/python") else { return nil }
    do {
      let modules = "import grpc, grpc_tools, grpc_reflection"
      return try python.run(["-c", modules]).status == 0 ? python : nil
    } catch {
      return nil
    }
  }()

  /// A script of Tests/Fixtures/grpcio.
  static func script(_ name: String) -> String { top + "/Tests/Fixtures/grpcio/\(name).py" }
}

/// An authority and a server certificate for `foo.test.example`, as files.
struct InteropIdentity: Sendable {
  /// The name in the certificate, which is not that of the machine.
  static let name = "foo.test.example"
  private let folder: TemporaryFolder

  var authority: String { folder.path + "/ca.pem" }
  var certificate: String { folder.path + "/server.pem" }
  var key: String { folder.path + "/server.key" }

  init() throws {
    folder = try TemporaryFolder()
    let now = Int64(time(nil))
    let issuer = try CertificateAuthority.create(commonName: "interop", now: now)
    let secret = try PrivateKey.p256()
    let request = CertificateRequest(
      commonName: Self.name, organizations: [], dnsNames: [Self.name], ipAddresses: [],
      usage: [.server])
    let issued = try issuer.issue(request, for: try secret.publicKey(), now: now)
    try Self.write(issuer.certificate.pem(), to: authority)
    try Self.write(issued.pem(), to: certificate)
    try Self.write(secret.pem(), to: key)
  }

  /// Flags of our server.
  var serverFlags: [String] {
    ["--use_tls=true", "--tls_cert_file=\(certificate)", "--tls_key_file=\(key)"]
  }

  /// Flags of our client.
  var clientFlags: [String] {
    ["--use_tls=true", "--ca_file=\(authority)", "--server_host_override=\(Self.name)"]
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }
}

extension PeerProgram.Running {
  /// The number at the end of the first line that the program writes; nil when it ended before.
  func announcedPort() -> Int? {
    var line: [UInt8] = []
    while let byte = receive(1)?.first, byte != UInt8(ascii: "\n") { line.append(byte) }
    return String(decoding: line, as: UTF8.self).split(separator: " ").last.flatMap { Int($0) }
  }
}
