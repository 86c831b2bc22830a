// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Interop
import Net
import Platform
import RPC
import Testing

/// Our client against our server, in one process.
@Suite("Interoperability, Martlet with itself") struct InteropTests {
  @Test("a standard case passes over HTTP/2", arguments: InteropCase.allCases)
  func http2(wanted: InteropCase) async throws {
    try await EventLoop.runOnOwnThread { loop in
      let server = RPCServer(
        loop: loop, services: [TestServiceEndpoint(environment: loop.environment)])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let run = InteropRun(environment: loop.environment) {
        try RPCClientChannel(loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
      }
      try await run.run(wanted)
      await server.shutdown(within: .zero)
    }
  }

  /// Nothing is compressed in memory, so the cases about it are left out.
  @Test(
    "a standard case passes in memory",
    arguments: InteropCase.allCases.filter { !$0.rawValue.contains("compressed") })
  func memory(wanted: InteropCase) async throws {
    try await EventLoop.runOnOwnThread { loop in
      let transport = InMemoryTransport(
        services: [TestServiceEndpoint(environment: loop.environment)],
        environment: loop.environment, executor: loop)
      try await InteropRun(environment: loop.environment) { transport }.run(wanted)
    }
  }
}
