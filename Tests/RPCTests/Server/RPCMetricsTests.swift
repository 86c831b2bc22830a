// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import RPC
import Telemetry
import Testing

/// Metrics and traces of calls.
@Suite("RPC metrics") struct RPCMetricsTests {
  /// Answers with the trace that the call carried.
  private struct TraceMirror: RPCServerInterceptor {
    func intercept(
      _ stream: any RPCServerStream, _ context: RPCContext, next: RPCServerContinuation
    ) async throws {
      context.trailingMetadata.add("x-trace", context.metadata["traceparent"] ?? "none")
      try await next(stream, context)
    }
  }

  @Test("calls are counted by method and status on both sides, and carry the trace")
  func metrics() async throws {
    let (servers, clients) = (MetricsRegistry(), MetricsRegistry())
    let trace = TraceContext(traceID: 1, spanID: 2, flags: 1)
    let seen = try await EventLoop.runOnOwnThread { loop in
      let server = RPCServer(
        loop: loop, services: [EchoService(loop: loop)],
        interceptors: [
          RPCServerMetrics(servers, environment: loop.environment), TraceMirror(),
        ])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
      let client = channel.intercepted(by: [
        RPCClientMetrics(clients, environment: loop.environment),
        RPCClientTracing(environment: loop.environment),
      ])
      let call: RPCCall<Blob, Blob> = try await TraceContext.$current.withValue(trace) {
        try await client.call("/test.Echo/Echo", options: CallOptions())
      }
      try await call.send(Blob("hello"))
      try await call.finish()
      _ = try await call.single()
      _ = await #expect(throws: RPCError.self) {
        let _: Blob = try await client.unary(
          "/test.Echo/Fail", Blob("no", 5), options: CallOptions())
      }
      let seen = call.trailingMetadata["x-trace"]
      channel.close()
      await server.shutdown(within: .seconds(1))
      return seen
    }

    let carried = try #require(TraceContext(parents: [seen ?? ""]))
    #expect(carried.traceID == 1)
    #expect(carried.spanID != 2)
    for (side, text) in [("server", servers.text()), ("client", clients.text())] {
      for line in [
        #"handled_total{grpc_service="test.Echo",grpc_method="Echo",grpc_code="OK"} 1"#,
        #"handled_total{grpc_service="test.Echo",grpc_method="Fail",grpc_code="NotFound"} 1"#,
        #"handling_seconds_count{grpc_service="test.Echo",grpc_method="Echo"} 1"#,
        #"started_total{grpc_service="test.Echo",grpc_method="Fail"} 1"#,
      ] {
        #expect(text.contains("grpc_\(side)_\(line)\n"), "\(side) \(line)")
      }
    }
    let messages = #"grpc_server_msg_sent_total{grpc_service="test.Echo",grpc_method="Echo"} 1"#
    #expect(servers.text().contains(messages))
  }
}
