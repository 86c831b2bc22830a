// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import NetSimulation
import TLSIdentities
import TestKit
import Testing

/// Answers with the name in the client's certificate.
private struct WhoAmI: HTTPHandler {
  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    let names = request.peer.certificate.map { [$0.commonName] + $0.organizations } ?? ["nobody"]
    try await response.respond(
      status: request.peer.certificateFailure == nil ? 200 : 401,
      body: Array(names.joined(separator: ",").utf8))
  }
}

@Suite("TLS") struct TLSTests {
  private func withTLSServer<Result: Sendable>(
    _ tls: TLSConfiguration,
    _ body: @escaping @Sendable (EventLoop, Endpoint) async throws -> Result
  ) async throws -> Result {
    try await EventLoop.runOnOwnThread { loop in
      let server = HTTPServer(loop: loop, handler: WhoAmI())
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0), tls: tls)
      let result = try await body(loop, .tcp(host: "127.0.0.1", port: address.port))
      await server.shutdown(within: .seconds(1))
      return result
    }
  }

  @Sendable private static func ask(
    _ loop: EventLoop, _ endpoint: Endpoint, _ tls: TLSConfiguration,
    _ preference: HTTPClientConfiguration.Preference = .automatic
  ) async throws -> (status: Int, version: HTTPVersion, text: String) {
    var configuration = HTTPClientConfiguration()
    configuration.preference = preference
    let client = try HTTPClient(
      loop: loop, target: endpoint, tls: tls, configuration: configuration)
    defer { client.close() }
    let response = try await client.send(HTTPClientRequest(path: "/"))
    let body = try await response.body.collect(upTo: 1000)
    return (response.status, response.version, String(decoding: body, as: UTF8.self))
  }

  @Test("a client certificate gives the handler a name and groups", arguments: [true, false])
  func clientCertificate(isHTTP2: Bool) async throws {
    let identities = try TestIdentities()
    let answer = try await withTLSServer(identities.server(.required)) { loop, endpoint in
      try await Self.ask(loop, endpoint, identities.client("client"), isHTTP2 ? .http2 : .http1)
    }

    #expect(answer.text == "jane,birds,keepers")
    #expect(answer.version == (isHTTP2 ? .http2 : .http1))
  }

  @Test("a required certificate that is missing ends the handshake")
  func requiredMissing() async throws {
    let identities = try TestIdentities()
    try await withTLSServer(identities.server(.required)) { loop, endpoint in
      _ = await #expect(throws: (any Error).self) {
        try await Self.ask(loop, endpoint, identities.client())
      }
    }
  }

  @Test("an optional certificate may be missing, and a strange one is reported")
  func optional() async throws {
    let identities = try TestIdentities()
    let strangers = try TestIdentities()
    let (nobody, stranger) = try await withTLSServer(identities.server(.optional)) {
      loop, endpoint in
      var tls = identities.client()
      let nobody = try await Self.ask(loop, endpoint, tls)
      tls.identity = strangers.identity("client")
      return (nobody, try await Self.ask(loop, endpoint, tls))
    }

    #expect(nobody.text == "nobody")
    #expect(nobody.status == 200)
    #expect(stranger.text == "nobody")
    #expect(stranger.status == 401)
  }

  @Test("a server of a strange authority, or of another name, is refused")
  func serverIsChecked() async throws {
    let identities = try TestIdentities()
    let strangers = try TestIdentities()
    try await withTLSServer(identities.server()) { loop, endpoint in
      _ = await #expect(throws: NetError.self) {
        try await Self.ask(loop, endpoint, strangers.client())
      }
      var other = identities.client()
      other.serverName = "other.example"
      _ = await #expect(throws: NetError.self) { try await Self.ask(loop, endpoint, other) }
      other.serverName = "localhost"
      let named = try await Self.ask(loop, endpoint, other)
      other.trust = .anyone
      other.serverName = "other.example"
      let unchecked = try await Self.ask(loop, endpoint, other)
      #expect(named.status == 200)
      #expect(unchecked.status == 200)
    }
  }

  @Test("a renewed client certificate is used by the next connection, without a restart")
  func reload() async throws {
    let identities = try TestIdentities()
    let texts = try await onSimulatedNetwork { loop, _ in
      let server = HTTPServer(loop: loop, handler: WhoAmI())
      let address = try await server.listen(
        on: .tcp(host: "127.0.0.1", port: 0), tls: identities.server(.required))
      let endpoint = Endpoint.tcp(host: "127.0.0.1", port: address.port)
      let client = try HTTPClient(loop: loop, target: endpoint, tls: identities.client("client"))
      var texts: [String] = []
      for round in 0..<2 {
        let response = try await client.send(HTTPClientRequest(path: "/"))
        let body = try await response.body.collect(upTo: 1000)
        texts.append(String(decoding: body, as: UTF8.self))
        guard round == 0 else { break }
        try identities.issue("client", commonName: "joan")
        try identities.issue("server", commonName: "renewed")
        client.reconnect()
        try await loop.sleep(for: .milliseconds(120))
      }
      return texts
    }

    #expect(texts == ["jane,birds,keepers", "joan"])
  }

  @Test("openssl s_client is asked for a certificate, and TLS 1.1 is refused")
  func openssl() async throws {
    guard let openssl = PeerProgram("openssl") else { return print("skipped: no openssl") }
    let identities = try TestIdentities()
    let (modern, old) = try await withTLSServer(identities.server(.optional)) { loop, endpoint in
      guard case .tcp(_, let port) = endpoint else { throw NetError.closed }
      let common = [
        "s_client", "-connect", "127.0.0.1:\(port)", "-alpn", "h2", "-CAfile",
        identities.authorityFile, "-verify_return_error", "-brief",
      ]
      let modern = try await loop.offload { try openssl.run(common) }
      let old = try await loop.offload {
        try openssl.run(common + ["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"])
      }
      return (modern, old)
    }

    #expect(modern.errors.contains("Protocol version: TLSv1.3"))
    #expect(modern.errors.contains("Verification: OK"))
    #expect(old.status != 0)
  }

  @Test(
    "curl with a client certificate is known, over both protocols",
    arguments: ["--http1.1", "--http2"])
  func curl(version: String) async throws {
    guard let curl = PeerProgram("curl") else { return print("skipped: no curl") }
    let identities = try TestIdentities()
    let outcome = try await withTLSServer(identities.server(.required)) { loop, endpoint in
      try await loop.offload {
        try curl.run([
          "-sS", version, "--cacert", identities.authorityFile,
          "--cert", identities.folder.path + "/client.crt",
          "--key", identities.folder.path + "/client.key", "https://\(endpoint)/",
        ])
      }
    }

    #expect(outcome.errors == "")
    #expect(outcome.output == "jane,birds,keepers")
  }
}
