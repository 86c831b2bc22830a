// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import NetSimulation
import Platform
import Synchronization
import Telemetry
import Testing
import Wire

@testable import RPC

/// gRPC on a server that counts, logs and traces its requests: methods that would be served as plain calls,
/// or with their headers and answer at hand, take another way there, and must do the same.
@Suite("Observed calls") struct ObservedCallTests {
  /// What the observer of a run has seen.
  private final class Seen: Sendable {
    private let lines = Mutex<[String]>([])
    let registry = MetricsRegistry()
    let cancelled = Atomic64()
    let traced = Atomic64()

    /// Lines of the access log, without what differs from run to run.
    var log: [String] {
      lines.withLock { lines in
        lines.map { line in
          line.split(separator: " ")
            .filter { $0.hasPrefix("path=") || $0.hasPrefix("status=") || $0.hasPrefix("bytes=") }
            .joined(separator: " ")
        }
      }
    }

    func has(_ line: String) -> Bool { registry.text().contains(line + "\n") }

    var observation: HTTPServerObservation {
      let log = AccessLog(
        logger: Logger(component: "access") { [self] line in
          lines.withLock { $0.append(line) }
        })
      log.isOn = true
      return HTTPServerObservation(registry: registry, accessLog: log)
    }
  }

  /// Methods of every way: plain calls in bytes, unary ones, streams.
  private struct Bytes: RPCService {
    let loop: EventLoop
    let seen: Seen
    let serviceName = "test.Bytes"

    var methods: [RPCMethod] {
      [
        .immediate("/test.Bytes/Reverse") { request in
          request.withUnsafeBytes { Array($0.reversed()) }
        },
        .immediate("/test.Bytes/Fail") { _ in throw RPCError(.dataLoss, "as asked") },
        .unary("/test.Bytes/Sleep") { (blob: Blob, context: RPCContext) -> Blob in
          if TraceContext.current != nil { seen.traced.increment() }
          context.trailingMetadata.add("x-slept", "\(blob.number)")
          do {
            try await loop.sleep(for: .seconds(blob.number))
          } catch {
            seen.cancelled.increment()
            throw error
          }
          return blob
        },
        .bidirectional("/test.Bytes/Chat") {
          (requests: RPCRequests<Blob>, responses: RPCResponses<Blob>, _) in
          for try await blob in requests { try await responses.send(blob) }
        },
      ]
    }
  }

  /// Runs `body` with a channel to such a service.
  private static func withChannel<Result: Sendable>(
    isObserved: Bool = true, limits: RPCServerLimits = RPCServerLimits(),
    _ body: @escaping @Sendable (EventLoop, RPCClientChannel) async throws -> Result
  ) async throws -> (result: Result, seen: Seen) {
    let seen = Seen()
    let result = try await onSimulatedNetwork { loop, _ in
      let handler = RPCHandler(
        loop: loop, services: [Bytes(loop: loop, seen: seen)], limits: limits)
      let server = HTTPServer(
        loop: loop, handler: handler, observation: isObserved ? seen.observation : nil)
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
      let result = try await body(loop, channel)
      channel.close()
      await server.shutdown(within: .seconds(5))
      return result
    }
    return (result, seen)
  }

  @Test(
    "a plain call answers messages of every size",
    arguments: [0, 1, 64, 10_000, 300_000], [true, false])
  func answers(count: Int, isObserved: Bool) async throws {
    let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let (answer, seen) = try await Self.withChannel(isObserved: isObserved) { _, channel in
      try await callInBytes("/test.Bytes/Reverse", message, channel)
    }

    #expect(answer == message.reversed())
    guard isObserved else { return #expect(seen.log.isEmpty) }
    #expect(seen.log == ["path=/test.Bytes/Reverse status=200 bytes=\(count + 5)"])
    #expect(
      seen.has(#"http_server_requests_total{method="POST",protocol="h2",code="200"} 1"#))
  }

  @Test("a plain call that throws ends with its status, and one too large is refused")
  func fails() async throws {
    let (errors, seen) = try await Self.withChannel(limits: RPCServerLimits(requestBytes: 100)) {
      _, channel in
      let thrown = await #expect(throws: RPCError.self) {
        try await callInBytes("/test.Bytes/Fail", [1], channel)
      }
      let large = await #expect(throws: RPCError.self) {
        try await callInBytes("/test.Bytes/Reverse", [UInt8](repeating: 1, count: 101), channel)
      }
      return [thrown, large]
    }

    #expect(errors[0] == RPCError(.dataLoss, "as asked"))
    #expect(errors[1]?.code == .resourceExhausted)
    #expect(
      seen.log == [
        "path=/test.Bytes/Fail status=200 bytes=0", "path=/test.Bytes/Reverse status=200 bytes=0",
      ])
  }

  @Test("a deadline ends the handler and the call, at its time", arguments: [true, false])
  func deadline(isObserved: Bool) async throws {
    let (outcome, seen) = try await Self.withChannel(isObserved: isObserved) { loop, channel in
      _ = try await callInBytes("/test.Bytes/Reverse", [], channel)  // connected
      let start = loop.environment.now()
      let error = await #expect(throws: RPCError.self) {
        let _: Blob = try await channel.unary(
          "/test.Bytes/Sleep", Blob("", 3600), options: CallOptions(timeout: .seconds(5)))
      }
      let took = loop.environment.now() - start
      try await loop.sleep(for: .seconds(1))
      return (error?.code, took)
    }

    #expect(outcome.0 == .deadlineExceeded)
    #expect(outcome.1 >= .seconds(5) && outcome.1 < .milliseconds(5100), "\(outcome.1)")
    #expect(seen.cancelled.value == 1)
    guard isObserved else { return }
    #expect(seen.has(#"http_server_open_requests{protocol="h2"} 0"#))
    #expect(seen.log.count == 2)
  }

  @Test("a client that gives up cancels the handler, which is counted", arguments: [true, false])
  func cancellation(isObserved: Bool) async throws {
    let (error, seen) = try await Self.withChannel(isObserved: isObserved) { loop, channel in
      let call = try await channel.open("/test.Bytes/Sleep", options: CallOptions())
      try await call.send(Blob("", 3600).protobuf())
      try await call.finish()
      try await loop.sleep(for: .seconds(1))
      call.cancel()
      let error = await #expect(throws: RPCError.self) { try await call.receive() }
      try await loop.sleep(for: .seconds(1))
      return error
    }

    #expect(error?.code == .cancelled)
    #expect(seen.cancelled.value == 1)
    guard isObserved else { return }
    #expect(seen.has(#"http_server_aborted_requests_total{protocol="h2"} 1"#))
    #expect(seen.has(#"http_server_open_requests{protocol="h2"} 0"#))
  }

  @Test("a lost connection cancels every handler", arguments: [true, false])
  func lostConnection(isObserved: Bool) async throws {
    let (_, seen) = try await Self.withChannel(isObserved: isObserved) { loop, channel in
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<10 {
          group.addTask {
            let error = await #expect(throws: RPCError.self) {
              let _: Blob = try await channel.unary(
                "/test.Bytes/Sleep", Blob("", 3600), options: CallOptions())
            }
            #expect(error?.code == .cancelled || error?.code == .unavailable)
          }
        }
        do { try await loop.sleep(for: .seconds(1)) } catch {}
        channel.close()
      }
      try await loop.sleep(for: .seconds(1))
    }

    #expect(seen.cancelled.value == 10)
    if isObserved {
      #expect(seen.has(#"http_server_aborted_requests_total{protocol="h2"} 10"#))
    }
  }

  @Test("a handler sees the trace, sets metadata, and a stream goes both ways")
  func traceAndStreams() async throws {
    let ((slept, texts), seen) = try await Self.withChannel { _, channel in
      let call: RPCCall<Blob, Blob> = try await channel.serverStreaming(
        "/test.Bytes/Sleep", Blob("", 2), options: CallOptions())
      _ = try await call.single()
      let chat: RPCCall<Blob, Blob> = try await channel.call(
        "/test.Bytes/Chat", options: CallOptions())
      var texts: [String] = []
      for text in ["a", "b"] {
        try await chat.send(Blob(text))
        texts.append(try await chat.next()?.text ?? "")
      }
      try await chat.finish()
      return (call.trailingMetadata["x-slept"], texts)
    }

    #expect(slept == "2")
    #expect(texts == ["a", "b"])
    #expect(seen.traced.value == 1)
  }
}
