// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import RPC
import TestKit
import Testing

/// The channel's policies against servers of gRPC's own Python implementation (C core). The interpreter
/// is the one that `make test` prepares; without it the tests are skipped.
@Suite("Channel with grpcio servers") struct GRPCIOServerTests {
  /// Arguments: the path of its socket, its name. Fails the first two calls to Flaky, and answers the third
  /// with what the client said about earlier attempts. `sick` is not healthy.
  private static let server = """
    import sys, grpc, time
    from concurrent import futures
    seen = []
    def blob(text): return b'\\x0a' + bytes([len(text)]) + text
    def name(r, ctx): return blob(sys.argv[2].encode())
    def flaky(r, ctx):
      seen.append(dict(ctx.invocation_metadata()).get('grpc-previous-rpc-attempts', '0'))
      if len(seen) < 3: ctx.abort(grpc.StatusCode.UNAVAILABLE, 'not yet')
      return blob(','.join(seen).encode())
    def stubborn(r, ctx):
      ctx.set_trailing_metadata((('grpc-retry-pushback-ms', '-1'),))
      ctx.abort(grpc.StatusCode.UNAVAILABLE, 'never')
    def watch(r, ctx):
      yield b'\\x08\\x02' if sys.argv[2] == 'sick' else b'\\x08\\x01'
      while ctx.is_active(): time.sleep(0.01)
    unary = grpc.unary_unary_rpc_method_handler
    s = grpc.server(futures.ThreadPoolExecutor(8))
    s.add_generic_rpc_handlers((
      grpc.method_handlers_generic_handler('test.Named', {
        'Name': unary(name), 'Flaky': unary(flaky), 'Stubborn': unary(stubborn)}),
      grpc.method_handlers_generic_handler('grpc.health.v1.Health', {
        'Watch': grpc.unary_stream_rpc_method_handler(watch)}),))
    s.add_insecure_port('unix:' + sys.argv[1])
    s.start()
    s.wait_for_termination()
    """

  private static let python: PeerProgram? = {
    guard let python = PeerProgram(".venv/bin/python") else { return nil }
    do { return try python.run(["-c", "import grpc"]).status == 0 ? python : nil } catch {
      return nil
    }
  }()

  private static func configuration(
    _ loadBalancing: RPCChannelConfiguration.LoadBalancing, health: String? = nil
  ) -> RPCChannelConfiguration {
    var configuration = RPCChannelConfiguration()
    configuration.keepalive = .init(time: .seconds(10))
    configuration.serviceConfig = RPCServiceConfig(
      methods: [
        "": .init(
          waitForReady: true,
          retryPolicy: RPCRetryPolicy(
            maxAttempts: 4, initialBackoff: .milliseconds(5), maxBackoff: .milliseconds(20),
            backoffMultiplier: 2, retryableStatusCodes: [.unavailable]))
      ], loadBalancing: loadBalancing, healthCheckServiceName: health)
    return configuration
  }

  private static func call(_ method: String, _ channel: RPCClientChannel) async throws -> String {
    let blob: Blob = try await channel.unary(
      "/test.Named/\(method)", Blob(), options: CallOptions(timeout: .seconds(30)))
    return blob.text
  }

  @Test("failed calls are retried, and pushback is heard")
  func retries() async throws {
    guard let python = Self.python else { return print("skipped: no grpcio in .venv") }
    let folder = try TemporaryFolder()
    let path = folder.path + "/flaky.sock"
    let peer = try python.start(["-c", Self.server, path, "flaky"], timeout: 60)
    defer { peer.killNow() }
    try await EventLoop.runOnOwnThread { loop in
      let channel = try RPCClientChannel(
        loop: loop, target: .unix(path: path), configuration: Self.configuration(.pickFirst))
      let attempts = try await Self.call("Flaky", channel)
      #expect(attempts == "0,1,2")

      let error = await #expect(throws: RPCError.self) {
        try await Self.call("Stubborn", channel)
      }
      #expect(error?.code == .unavailable)
      #expect(error?.message == "never")
      channel.close()
    }
  }

  @Test("round-robin uses every healthy server, and the rest when one is gone")
  func roundRobin() async throws {
    guard let python = Self.python else { return print("skipped: no grpcio in .venv") }
    let folder = try TemporaryFolder()
    let peers = try ["one", "two", "sick"].map { name in
      try python.start(["-c", Self.server, folder.path + "/" + name, name], timeout: 60)
    }
    defer { for peer in peers { peer.killNow() } }
    try await EventLoop.runOnOwnThread { loop in
      let target = RPCTarget(
        ["one", "two", "sick"].map { .unix(path: folder.path + "/" + $0) })
      let channel = try RPCClientChannel(
        loop: loop, target: target,
        configuration: Self.configuration(.roundRobin, health: "test.Named"))
      try await eventuallyNaming(["one", "two"], channel, loop)
      peers[0].killNow()
      try await eventuallyNaming(["two", "two"], channel, loop)
      channel.close()
    }
  }

  private func eventuallyNaming(
    _ names: [String], _ channel: RPCClientChannel, _ loop: EventLoop
  ) async throws {
    for _ in 0..<500 {
      var seen: [String] = []
      for _ in names { seen.append(try await Self.call("Name", channel)) }
      if seen.sorted() == names { return }
      try await loop.sleep(for: .milliseconds(20))
    }
    Issue.record("the servers \(names) do not all answer")
  }
}
