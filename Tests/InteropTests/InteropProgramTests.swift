// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Interop
import TestKit
import Testing

/// The two programs with the flags that every interoperability peer takes, against each other and against
/// grpcio (C core), with and without TLS. Tests/Fixtures/grpcio/README.md says what grpcio cannot check.
@Suite("Interoperability programs", .serialized) struct InteropProgramTests {
  /// Starts `server`, tells its port, and stops it.
  private func serving<Result>(
    _ server: PeerProgram, _ arguments: [String], _ body: (Int) throws -> Result
  ) throws -> Result {
    let running = try server.start(arguments, timeout: 120)
    defer { running.stop() }
    let port = try #require(running.announcedPort(), "the server did not start")
    return try body(port)
  }

  private func runClient(_ cases: [InteropCase], _ port: Int, _ flags: [String]) throws {
    let client = try #require(InteropPeers.client, "martlet-interop-client is not built")
    for wanted in cases {
      let outcome = try client.run(
        [
          "--server_host=127.0.0.1", "--server_port=\(port)", "--test_case=\(wanted.rawValue)",
          "--soak_per_iteration_max_acceptable_latency_ms=20000",
          "--soak_overall_timeout_seconds=60",
        ] + flags)
      #expect(outcome.status == 0, "\(wanted.rawValue): \(outcome.errors)")
      #expect(outcome.output == "\(wanted.rawValue) passed\n")
    }
  }

  @Test("our client passes every case against our server", arguments: [false, true])
  func ours(tls: Bool) throws {
    let server = try #require(InteropPeers.server, "martlet-interop-server is not built")
    let identity = try InteropIdentity()

    try serving(server, ["--port=0"] + (tls ? identity.serverFlags : [])) { port in
      try runClient(InteropCase.allCases, port, tls ? identity.clientFlags : [])
    }
  }

  @Test("grpcio as the client passes every case against our server", arguments: [false, true])
  func grpcioClient(tls: Bool) throws {
    guard let python = InteropPeers.python else { return print("skipped: no grpcio in .venv") }
    let server = try #require(InteropPeers.server, "martlet-interop-server is not built")
    let identity = try InteropIdentity()

    let outcome = try serving(server, ["--port=0"] + (tls ? identity.serverFlags : [])) { port in
      let flags = tls ? [identity.authority, InteropIdentity.name] : []
      return try python.run(
        [InteropPeers.script("interop_client"), "127.0.0.1:\(port)"] + flags)
    }

    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 24, "\(outcome.errors)")
    #expect(lines.filter { !$0.hasSuffix(" passed") } == [])
  }

  @Test("our client passes against grpcio as the server", arguments: [false, true])
  func grpcioServer(tls: Bool) throws {
    guard let python = InteropPeers.python else { return print("skipped: no grpcio in .venv") }
    let identity = try InteropIdentity()
    let files = tls ? [identity.certificate, identity.key] : []
    // grpcio's server cannot see whether a request was compressed.
    let cases = InteropCase.allCases.filter { !$0.rawValue.hasPrefix("client_compressed") }

    try serving(python, [InteropPeers.script("interop_server")] + files) { port in
      try runClient(cases, port, tls ? identity.clientFlags : [])
    }
  }

  @Test(
    "flags that cannot be meant end with a line that says why",
    arguments: [
      (["--test_case=juggling"], "there is no test case \"juggling\""),
      (["--speed=9"], "there is no flag --speed"),
      (["--test_case=empty_unary", "--server_port=x"], "--server_port cannot be x"),
      (["--test_case=empty_unary", "--use_tls", "--use_test_ca"], "--use_test_ca needs --ca_file"),
    ])
  func flags(arguments: [String], complaint: String) throws {
    let client = try #require(InteropPeers.client, "martlet-interop-client is not built")

    let outcome = try client.run(arguments)

    #expect(outcome.status == 1)
    #expect(outcome.errors == "martlet-interop-client: \(complaint)\n")
  }
}
