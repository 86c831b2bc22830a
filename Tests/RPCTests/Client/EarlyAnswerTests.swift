// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import RPC
import Testing

/// Refuses every call before its first message has come.
private struct Doorkeeper: RPCServerInterceptor {
  func intercept(
    _ stream: any RPCServerStream, _ context: RPCContext, next: RPCServerContinuation
  ) async throws {
    throw RPCError(.unauthenticated, "who are you?")
  }
}

@Suite("Answers that come early") struct EarlyAnswerTests {
  @Test("a call with one request hears its status, not that it could not send")
  func status() async throws {
    let code = try await onSimulatedNetwork { loop, _ in
      let server = RPCServer(
        loop: loop, services: [EchoService(loop: loop)], interceptors: [Doorkeeper()])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
      var large = Blob()
      large.bytes = [UInt8](repeating: 1, count: 3 << 20)
      var code: RPCCode?
      do {
        let call = try await EchoClient(channel: channel).count(large)
        while try await call.next() != nil {}
      } catch let error as RPCError {
        code = error.code
      }
      channel.close()
      await server.shutdown(within: .seconds(1))
      return code
    }

    #expect(code == .unauthenticated)
  }
}
