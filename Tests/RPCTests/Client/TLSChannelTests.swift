// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import RPC
import TestKit
import Testing

/// Channels over TLS; the system's openssl makes the certificate.
@Suite("Channel over TLS") struct TLSChannelTests {
  /// Makes a certificate for the name `localhost` in a folder.
  private static func identity(in folder: TemporaryFolder) throws -> TLSConfiguration.Identity? {
    guard let openssl = PeerProgram("openssl") else { return nil }
    let (certificate, key) = (folder.path + "/tls.crt", folder.path + "/tls.key")
    let outcome = try openssl.run([
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
      "2",
      "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out",
      certificate,
    ])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return .files(certificate: certificate, key: key)
  }

  @Test(
    "the certificate must be for the name in the target, whatever its address",
    arguments: [("localhost", true), ("127.0.0.1", false)])
  func serverName(host: String, isGood: Bool) async throws {
    let folder = try TemporaryFolder()
    guard let identity = try Self.identity(in: folder) else {
      return print("skipped: no openssl")
    }
    try await EventLoop.runOnOwnThread { loop in
      let server = RPCServer(loop: loop, services: [NamedService(name: "safe")])
      let address = try await server.listen(
        on: .tcp(host: "127.0.0.1", port: 0), tls: TLSConfiguration(identity: identity))
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: host, port: address.port),
        tls: TLSConfiguration(trust: .authorities(identity.certificate)))
      if isGood {
        let answers = try await NamedService.answers(2, from: channel)
        #expect(answers == ["safe", "safe"])
      } else {
        let error = await #expect(throws: RPCError.self) {
          try await NamedService.answers(1, from: channel)
        }
        #expect(error?.code == .unavailable)
        #expect(error?.message.contains("TLS") == true)
      }
      channel.close()
      await server.shutdown(within: .zero)
    }
  }
}
