// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import TLSIdentities
import TestKit
import Testing

/// What is resumed, and what must not be.
@Suite("TLS sessions") struct TLSSessionTests {
  private let identities: TestIdentities

  init() throws { identities = try TestIdentities() }

  /// Says of each of several connections by one client who it was and whether it went on with an
  /// earlier session.
  private func connections(
    _ count: Int, server: TLSConfiguration, client: TLSConfiguration,
    between: @escaping @Sendable (EventLoop, Int) async throws -> Void = { _, _ in }
  ) async throws -> [String] {
    try await TLSServer.runSimulated(server) { loop, endpoint in
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http1
      let client = try HTTPClient(
        loop: loop, target: endpoint, tls: client, configuration: configuration)
      defer { client.close() }
      var texts: [String] = []
      for round in 0..<count {
        let response = try await client.send(
          HTTPClientRequest(path: "/", headers: ["connection": "close"]))
        texts.append(String(decoding: try await response.body.collect(upTo: 1000), as: UTF8.self))
        try await between(loop, round)
      }
      return texts
    }
  }

  @Test(
    "the identity of a client certificate survives resumption",
    arguments: [TLSConfiguration.ClientCertificates.required, .optional])
  func identity(_ clientCertificates: TLSConfiguration.ClientCertificates) async throws {
    let texts = try await connections(
      3, server: identities.server(clientCertificates), client: identities.client("client"))

    #expect(
      texts == [
        "jane,birds,keepers TLSv1.3", "jane,birds,keepers TLSv1.3 resumed",
        "jane,birds,keepers TLSv1.3 resumed",
      ])
  }

  @Test("a certificate that failed to verify fails when its session is resumed, too")
  func failureSurvives() async throws {
    let strangers = try TestIdentities()
    var client = identities.client()
    client.identity = strangers.identity("client")
    let texts = try await connections(2, server: identities.server(.optional), client: client)

    #expect(texts == ["failed TLSv1.3", "failed TLSv1.3 resumed"])
  }

  @Test("changed files end the sessions made before", arguments: ["server", "ca"])
  func reload(what: String) async throws {
    let identities = identities
    let texts = try await connections(
      3, server: identities.server(.required), client: identities.client("client")
    ) { loop, round in
      guard round == 1 else { return }
      if what == "ca" {
        try identities.rewriteAuthority()
      } else {
        try identities.issue("server", commonName: "renewed")
      }
      try await loop.sleep(for: .milliseconds(120))
    }

    #expect(texts[1].hasSuffix(" resumed"))
    #expect(texts[2] == "jane,birds,keepers TLSv1.3")
  }

  @Test("files that cannot be used leave the former in use")
  func broken() async throws {
    let identities = identities
    let texts = try await connections(
      2, server: identities.server(.required), client: identities.client("client")
    ) { loop, _ in
      try identities.write("no certificate", to: "server.crt")
      try await loop.sleep(for: .milliseconds(120))
    }

    #expect(texts == ["jane,birds,keepers TLSv1.3", "jane,birds,keepers TLSv1.3 resumed"])
  }

  @Test("nothing is resumed where that is off, on either side", arguments: [true, false])
  func off(atServer: Bool) async throws {
    var server = identities.server()
    var client = identities.client()
    if atServer { server.resumesSessions = false } else { client.resumesSessions = false }
    let texts = try await connections(2, server: server, client: client)

    #expect(texts == ["nobody TLSv1.3", "nobody TLSv1.3"])
  }

  @Test("openssl s_client resumes by ticket", arguments: ["-tls1_2", "-tls1_3"])
  func openssl(version: String) async throws {
    guard let openssl = PeerProgram("openssl") else { return print("skipped: no openssl") }
    let identities = identities
    let outputs = try await TLSServer.run(identities.server(.required)) { loop, endpoint in
      let session = identities.folder.path + "/session.pem"
      let common = [
        "s_client", "-connect", endpoint.description, version, "-alpn", "http/1.1", "-CAfile",
        identities.authorityFile, "-cert", identities.folder.path + "/client.crt", "-key",
        identities.folder.path + "/client.key", "-quiet", "-ign_eof",
      ]
      let request = Array("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n".utf8)
      return try await loop.offload {
        [
          try openssl.run(common + ["-sess_out", session], input: request).output,
          try openssl.run(common + ["-sess_in", session], input: request).output,
        ]
      }
    }

    let name = version == "-tls1_2" ? "TLSv1.2" : "TLSv1.3"
    #expect(outputs[0].hasSuffix("jane,birds,keepers \(name)"))
    #expect(outputs[1].hasSuffix("jane,birds,keepers \(name) resumed"))
  }

  @Test("our client resumes a session with openssl s_server", arguments: ["-tls1_2", "-tls1_3"])
  func serverPeer(version: String) async throws {
    guard let openssl = PeerProgram("openssl") else { return print("skipped: no openssl") }
    let identities = identities
    let port = try FreePort.find()
    let server = try openssl.start(
      [
        "s_server", "-accept", "127.0.0.1:\(port)", version, "-cert",
        identities.folder.path + "/server.crt", "-key", identities.folder.path + "/server.key",
        "-www",
      ], timeout: 60)
    defer { server.stop() }
    let pages = try await EventLoop.runOnOwnThread { loop in
      let endpoint = Endpoint.tcp(host: "127.0.0.1", port: Int(port))
      let client = try HTTPClient(loop: loop, target: endpoint, tls: identities.client())
      defer { client.close() }
      var pages: [String] = []
      while pages.count < 2 {
        do {
          let response = try await client.send(HTTPClientRequest(path: "/"))
          let body = try await response.body.collect(upTo: 100_000)
          pages.append(String(decoding: body, as: UTF8.self))
        } catch NetError.unreachable {
          try await loop.sleep(for: .milliseconds(20))
        }
      }
      return pages
    }

    #expect(pages[0].contains("\nNew, TLSv1"))
    #expect(pages[1].contains("\nReused, TLSv1"))
  }
}
