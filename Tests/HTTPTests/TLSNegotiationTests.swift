// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import TLSIdentities
import TestKit
import Testing

/// Names, protocols, versions and ciphers, with OpenSSL's own tools as clients.
@Suite("TLS negotiation") struct TLSNegotiationTests {
  private let identities: TestIdentities

  init() throws { identities = try TestIdentities() }

  /// What `openssl s_client` says of a handshake with our server.
  private func client(
    _ server: TLSConfiguration, _ arguments: [String]
  ) async throws -> PeerProgram.Outcome? {
    guard let openssl = PeerProgram("openssl") else {
      print("skipped: no openssl")
      return nil
    }
    let identities = identities
    return try await TLSServer.run(server) { loop, endpoint in
      let line =
        [
          "s_client", "-connect", endpoint.description, "-CAfile", identities.authorityFile,
        ] + arguments
      return try await loop.offload { try openssl.run(line) }
    }
  }

  @Test(
    "the certificate is the one of the name asked for",
    arguments: [
      ("birds.example", "birds"), ("BIRDS.example", "birds"), ("a.nest.example", "nest"),
      ("a.b.nest.example", "server"), ("nest.example", "server"), ("other.example", "server"),
      ("given.example", "nest"),
    ])
  func serverName(name: String, subject: String) async throws {
    try identities.issue("birds", commonName: "birds", dnsNames: ["birds.example"])
    try identities.issue("nest", commonName: "nest", dnsNames: ["ignored.example"])
    var server = identities.server()
    server.namedIdentities = [
      .init(identities.identity("birds")),
      .init(identities.identity("nest"), names: ["*.nest.example", "given.example"]),
    ]
    guard let outcome = try await client(server, ["-servername", name]) else { return }

    #expect(outcome.output.contains("subject=CN = \(subject)\n"))
  }

  @Test("our client names the server, but never by an address")
  func clientSendsName() async throws {
    let identities = identities
    let names = try await EventLoop.runOnOwnThread { loop in
      let server = HTTPServer(loop: loop, handler: AskedName())
      let address = try await server.listen(
        on: .tcp(host: "127.0.0.1", port: 0), tls: identities.server())
      var names: [String] = []
      for host in ["localhost", "127.0.0.1"] {
        let client = try HTTPClient(
          loop: loop, target: .tcp(host: host, port: address.port), tls: identities.client())
        let response = try await client.send(HTTPClientRequest(path: "/"))
        names.append(String(decoding: try await response.body.collect(upTo: 99), as: UTF8.self))
        client.close()
      }
      await server.shutdown(within: .seconds(1))
      return names
    }

    #expect(names == ["localhost", "nobody"])
  }

  @Test(
    "ALPN takes the first protocol of ours that the client offers, and refuses one with none",
    arguments: [
      (["-alpn", "http/1.1,h2"], "ALPN protocol: h2"),
      (["-alpn", "http/1.1,spdy/3"], "ALPN protocol: http/1.1"), ([], "No ALPN negotiated"),
      (["-alpn", "spdy/3"], "no application protocol"),
    ])
  func applicationProtocol(arguments: [String], sign: String) async throws {
    guard let outcome = try await client(identities.server(), arguments) else { return }

    #expect((outcome.output + outcome.errors).contains(sign))
  }

  @Test("only ciphers with forward secrecy and authenticated encryption are spoken")
  func defaultCiphers() async throws {
    for weak in ["AES128-GCM-SHA256", "ECDHE-ECDSA-AES128-SHA", "DHE-RSA-AES128-GCM-SHA256"] {
      let arguments = ["-tls1_2", "-cipher", weak + ":@SECLEVEL=0"]
      guard let outcome = try await client(identities.server(), arguments) else { return }
      #expect(outcome.status != 0, "\(weak)")
    }
  }

  @Test("a cipher list by IANA names, and an unknown name")
  func cipherList() async throws {
    var server = identities.server()
    server.cipherSuites = [
      "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256",
    ]
    guard let outcome = try await client(server, ["-tls1_2"]) else { return }
    #expect(outcome.output.contains("Cipher is ECDHE-ECDSA-AES256-GCM-SHA384"))

    server.cipherSuites = ["TLS_SOMETHING"]
    #expect(throws: NetError.self) { try TLSContext(server, role: .server) }
  }

  @Test("a server of TLS 1.3 alone refuses 1.2")
  func minimumVersion() async throws {
    var server = identities.server()
    server.minimumVersion = .tls13
    guard let old = try await client(server, ["-tls1_2"]) else { return }
    let new = try await client(server, ["-tls1_3"])

    #expect(old.status != 0)
    #expect(new?.status == 0)
  }

  @Test("a client that wants to renegotiate is not heard")
  func renegotiation() async throws {
    guard let openssl = PeerProgram("openssl") else { return print("skipped: no openssl") }
    let outcome = try await TLSServer.run(identities.server()) { loop, endpoint in
      try await loop.offload {
        try openssl.run(
          ["s_client", "-connect", endpoint.description, "-tls1_2"], input: Array("R\n".utf8),
          timeout: 10)
      }
    }

    #expect(outcome.errors.contains("no renegotiation"))
  }

  @Test("we say goodbye before we close, as Python's ssl module insists")
  func closeNotify() async throws {
    guard let python = PeerProgram("python3") else { return print("skipped: no python3") }
    let identities = identities
    let outcome = try await TLSServer.run(identities.server()) { loop, endpoint in
      guard case .tcp(_, let port) = endpoint else { throw NetError.closed }
      let script = """
        import socket, ssl, sys
        context = ssl.create_default_context(cafile=sys.argv[1])
        context.set_alpn_protocols(["http/1.1"])
        plain = socket.create_connection(("127.0.0.1", int(sys.argv[2])))
        with context.wrap_socket(plain, server_hostname="localhost",
                                 suppress_ragged_eofs=False) as tls:
            tls.sendall(b"GET / HTTP/1.1\\r\\nhost: x\\r\\nconnection: close\\r\\n\\r\\n")
            answer = b""
            while part := tls.recv(4096):
                answer += part
            print(answer.decode().splitlines()[-1], tls.version(), tls.selected_alpn_protocol())
        """
      return try await loop.offload {
        try python.run(["-c", script, identities.authorityFile, "\(port)"])
      }
    }

    #expect(outcome.errors == "")
    #expect(outcome.output == "nobody TLSv1.3 TLSv1.3 http/1.1\n")
  }

  @Test(
    "a response that ends with the connection is complete only after a goodbye",
    arguments: [true, false])
  func truncation(saysGoodbye: Bool) async throws {
    guard let python = PeerProgram("python3") else { return print("skipped: no python3") }
    let script = """
      import socket, ssl, sys
      context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
      context.load_cert_chain(sys.argv[1] + "/server.crt", sys.argv[1] + "/server.key")
      listener = socket.create_server(("127.0.0.1", 0))
      print("%05d" % listener.getsockname()[1], flush=True)
      plain = listener.accept()[0]
      tls = context.wrap_socket(plain, server_side=True)
      tls.recv(4096)
      tls.sendall(b"HTTP/1.1 200 OK\\r\\n\\r\\nhalf or all")
      if sys.argv[2] == "true":
          tls.unwrap()
      tls.close()
      """
    let peer = try python.start(
      ["-c", script, identities.folder.path, "\(saysGoodbye)"], timeout: 60)
    defer { peer.killNow() }
    let digits = try #require(peer.receive(6))
    let port = try #require(Int(String(decoding: digits.dropLast(), as: UTF8.self)))
    let tls = identities.client()
    let text = try await EventLoop.runOnOwnThread { loop in
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http1
      let client = try HTTPClient(
        loop: loop, target: .tcp(host: "127.0.0.1", port: port), tls: tls,
        configuration: configuration)
      defer { client.close() }
      let response = try await client.send(HTTPClientRequest(path: "/"))
      do {
        return String(decoding: try await response.body.collect(upTo: 99), as: UTF8.self)
      } catch HTTPError.disconnected {
        return "cut"
      }
    }

    #expect(text == (saysGoodbye ? "half or all" : "cut"))
  }

  @Test("handshakes that nobody ends give way to others")
  func handshakeBound() async throws {
    var limits = HTTPServerLimits()
    limits.handshakes = 4
    let client = identities.client()
    let text = try await TLSServer.run(identities.server(), limits: limits) { loop, endpoint in
      var silent: [Connection] = []
      for _ in 0..<8 {
        silent.append(
          try await Connection.connect(to: endpoint, loop: loop, timeout: .seconds(5)))
      }
      let client = try HTTPClient(loop: loop, target: endpoint, tls: client)
      let response = try await client.send(HTTPClientRequest(path: "/"))
      let body = try await response.body.collect(upTo: 99)
      client.close()
      for connection in silent { connection.close() }
      return String(decoding: body, as: UTF8.self)
    }

    #expect(text == "nobody TLSv1.3")
  }
}

/// Answers with the name that the client asked for.
private struct AskedName: HTTPHandler {
  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    let name = request.peer.tls?.serverName ?? "nobody"
    try await response.respond(status: 200, body: Array(name.utf8))
  }
}
