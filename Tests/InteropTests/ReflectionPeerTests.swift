// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Interop
import Net
import Platform
import RPC
import RPCServices
import TestKit
import Testing

/// The client of grpcio-reflection builds its own descriptors from ours and calls with them.
@Suite("Reflection with grpcio") struct ReflectionPeerTests {
  @Test("a Python client without any schema finds the services and calls them")
  func reflection() async throws {
    guard let python = InteropPeers.python else { return print("skipped: no grpcio in .venv") }
    let outcome = try await EventLoop.runOnOwnThread { loop in
      var services: [any RPCService] = [TestServiceEndpoint(environment: loop.environment)]
      services.append(HealthEndpoint(HealthRegistry(services)))
      services += ServerReflection(describing: services).services
      let server = RPCServer(loop: loop, services: services)
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let outcome = try await loop.offload {
        try python.run(
          [InteropPeers.script("reflection_client"), "127.0.0.1:\(address.port)"])
      }
      await server.shutdown(within: .zero)
      return outcome
    }

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output == """
        grpc.health.v1.Health Check List Watch
        grpc.reflection.v1.ServerReflection ServerReflectionInfo
        grpc.reflection.v1alpha.ServerReflection ServerReflectionInfo
        grpc.testing.TestService EmptyCall UnaryCall StreamingOutputCall StreamingInputCall \
        FullDuplexCall HalfDuplexCall UnimplementedCall
        status 1
        payload 7
        files grpc/testing/test.proto grpc/testing/messages.proto grpc/testing/empty.proto

        """)
  }
}
