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

  /// RST_STREAM codes and what they mean (gRPC over HTTP/2, "HTTP2 Transport Mapping").
  @Test(
    "a reset without an answer is the status that it stands for",
    arguments: [
      (UInt8(0), RPCCode.internal), (1, .internal), (2, .internal), (8, .cancelled),
      (11, .resourceExhausted), (12, .permissionDenied),
    ], [false, true])
  func resets(reset: (UInt8, RPCCode), isStream: Bool) async throws {
    let code = try await onSimulatedNetwork { loop, _ in
      let listener = try RawHTTP2Peer.listen(on: loop) { frame, peer in
        if frame == .headers { peer.send(.reset, on: 1, [0, 0, 0, reset.0]) }
      }
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: listener.address.port))
      defer {
        channel.close()
        listener.close()
      }
      channel.connect()
      var state = try await channel.connectivity
      while state != .ready { state = try await channel.connectivity(otherThan: state) }
      let client = EchoClient(channel: channel)
      do {
        if isStream {
          let call = try await client.count(Blob("x"))
          while try await call.next() != nil {}
        } else {
          _ = try await client.echo(Blob("x"))
        }
      } catch let error as RPCError {
        return error.code
      }
      return .ok
    }

    #expect(code == reset.1)
  }
}
