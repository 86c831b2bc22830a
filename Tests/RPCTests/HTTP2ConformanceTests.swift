// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP2Conformance
import Net
import RPC
import Testing

@Suite("HTTP/2 conformance of a gRPC server") struct HTTP2ConformanceTests {
  @Test("every case of h2spec passes, whose requests are no gRPC")
  func cases() async throws {
    let failures = try await EventLoop.runOnOwnThread { loop in
      let server = RPCServer(loop: loop, services: [])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      var failures: [String] = []
      for instance in HTTP2Case.all {
        if let failure = try await instance.failure(
          of: .tcp(host: "127.0.0.1", port: address.port), tls: nil, loop: loop, pace: .together)
        {
          failures.append(failure)
        }
      }
      await server.shutdown(within: .milliseconds(100))
      return failures
    }

    #expect(failures == [])
  }
}
