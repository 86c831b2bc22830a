// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import RPC
import Testing
import Wire

/// Unary calls over a connection that is there already, which take the short way.
@Suite("Unary calls of a client") struct UnaryCallTests {
  /// Answers compressed, and tells what metadata it got.
  private struct Odd: RPCService {
    let serviceName = "test.Odd"
    var methods: [RPCMethod] {
      [
        .unary("/test.Odd/Compressed") { (blob: Blob, context: RPCContext) -> Blob in
          context.compression = .gzip
          return blob
        },
        .unary("/test.Odd/Explain") { (_: Blob, _) -> Blob in
          var trailers = Metadata()
          trailers.add("grpc-status-details-bin", bytes: [UInt8](repeating: 1, count: 70_000))
          throw RPCError(.aborted, "long", trailers: trailers)
        },
        .unary("/test.Odd/Refuse") { (_: Blob, context: RPCContext) -> Blob in
          let text = context.metadata["x-text"] ?? ""
          throw RPCError(.aborted, "100 % of \(text)", trailers: ["x-reason": text])
        },
      ]
    }
  }

  /// Runs `body` with a channel that is connected.
  private func withChannel<Result: Sendable>(
    _ limits: RPCServerLimits = RPCServerLimits(),
    _ body: @escaping @Sendable (RPCClientChannel, EchoService) async throws -> Result
  ) async throws -> Result {
    try await EventLoop.runOnOwnThread { loop in
      let service = EchoService(loop: loop)
      let server = RPCServer(loop: loop, services: [service, Odd()], limits: limits)
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
      _ = try await EchoClient(channel: channel).echo(Blob("first"))
      let result = try await body(channel, service)
      channel.close()
      await server.shutdown(within: .zero)
      return result
    }
  }

  @Test(
    "messages of a status, and metadata, may begin and end with spaces",
    arguments: [" ", " a ", "\ta\n", "a "])
  func spaces(text: String) async throws {
    let (error, value) = try await withChannel { channel, _ in
      let client = EchoClient(channel: channel)
      var failure: RPCError?
      do {
        _ = try await client.fail(Blob(text, 9))
      } catch let error as RPCError {
        failure = error
      }
      let call = try await channel.open(
        "/test.Echo/Echo", options: CallOptions(metadata: ["x-text": text]))
      try await call.send(Blob("x").protobuf())
      try await call.finish()
      while try await call.receive() != nil {}
      return (failure, call.trailingMetadata["x-text"])
    }

    #expect(error?.code == .failedPrecondition)
    #expect(error?.message == text)
    // Spaces around a value have no meaning; with other control characters it cannot be sent.
    #expect(value == (text.contains("\n") ? nil : text.filter { $0 != " " }))
  }

  @Test("a status with more details than a head can hold ends its call nevertheless")
  func largeDetails() async throws {
    let code = try await withChannel { channel, _ in
      do {
        let options = CallOptions(timeout: .seconds(20))
        let _: Blob = try await channel.unary("/test.Odd/Explain", Blob("x"), options: options)
      } catch let error as RPCError {
        return error.code
      }
      return .ok
    }

    #expect(code == .internal)
  }

  @Test("each of many calls at once gets its own answer, whatever its size")
  func answers() async throws {
    try await withChannel { channel, _ in
      let client = EchoClient(channel: channel)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<300 {
          group.addTask {
            let size = number % 50 == 0 ? 400_000 : number
            for turn in 0..<3 {
              let text = String(repeating: "x", count: size) + "\(number) \(turn)"
              let answer = try await client.echo(Blob(text, Int64(number)))
              #expect(answer.number == number)
              #expect(answer.text == text)
            }
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test("metadata travels, and a status comes with its message and its metadata")
  func fails() async throws {
    let error = try await withChannel { channel, _ in
      await #expect(throws: RPCError.self) {
        let _: Blob = try await channel.unary(
          "/test.Odd/Refuse", Blob(), options: CallOptions(metadata: ["x-text": "it"]))
      }
    }

    #expect(error == RPCError(.aborted, "100 % of it", trailers: ["x-reason": "it"]))
  }

  @Test("a compressed answer is read")
  func decompresses() async throws {
    let text = String(repeating: "again ", count: 1000)

    let answer: Blob = try await withChannel { channel, _ in
      try await channel.unary("/test.Odd/Compressed", Blob(text), options: CallOptions())
    }

    #expect(answer.text == text)
  }

  @Test("messages beyond a limit end the call with RESOURCE_EXHAUSTED")
  func limits() async throws {
    try await withChannel { channel, _ in
      let client = EchoClient(channel: channel)
      for options in [CallOptions(requestBytesMax: 99), CallOptions(responseBytesMax: 99)] {
        let error = await #expect(throws: RPCError.self) {
          try await client.echo(Blob(String(repeating: "x", count: 100)), options: options)
        }
        #expect(error?.code == .resourceExhausted)
      }
      let after = try await client.echo(Blob("after"))
      #expect(after.text == "after")
    }
  }

  @Test("the deadline ends a call on both sides, and no other")
  func expires() async throws {
    try await withChannel { channel, service in
      let client = EchoClient(channel: channel)
      let error = await #expect(throws: RPCError.self) {
        try await client.sleep(Blob("", 60_000), options: CallOptions(timeout: .milliseconds(20)))
      }
      #expect(error?.code == .deadlineExceeded)
      let late = CallOptions(timeout: .seconds(60))
      let after = try await client.echo(Blob("after"), options: late)
      #expect(after.text == "after")
      while service.cancelled.value == 0 { await Task.yield() }
    }
  }

  @Test("cancelling the task resets the stream, and what comes late of it reaches no other call")
  func cancels() async throws {
    try await withChannel { channel, service in
      let client = EchoClient(channel: channel)
      for round in 0..<20 {
        await withTaskGroup(of: Void.self) { group in
          for _ in 0..<10 {
            group.addTask {
              await #expect(throws: CancellationError.self) {
                try await client.sleep(Blob("", 60_000))
              }
            }
          }
          while service.started.value < 10 * (round + 1) { await Task.yield() }
          group.cancelAll()
        }
        for number in 0..<20 {
          let answer = try await client.echo(Blob("", Int64(number)))
          #expect(answer.number == number)
        }
      }
      while service.cancelled.value < 200 { await Task.yield() }
    }
  }

  @Test("a call that the server refused unseen is sent again")
  func isSentAgain() async throws {
    let limits = RPCServerLimits(callsPerConnection: 100, handlersPerConnection: 1)
    let texts = try await withChannel(limits) { channel, service in
      let client = EchoClient(channel: channel)
      return try await withThrowingTaskGroup(of: String.self) { group in
        group.addTask { try await client.sleep(Blob("slow", 50)).text }
        while service.started.value == 0 { await Task.yield() }
        group.addTask {
          do {
            return try await client.echo(Blob("quick")).text
          } catch let error as RPCError {
            return "\(error.code)"
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
    }

    // Refused as often as it may be sent, within less time than the one handler takes.
    #expect(texts == ["unavailable", "slow"])
  }

  @Test("a call from another thread than the loop's is made all the same")
  func callsFromElsewhere() async throws {
    let text = try await withChannel { channel, _ in
      try await Task.detached {
        try await EchoClient(channel: channel).echo(Blob("from afar")).text
      }.value
    }

    #expect(text == "from afar")
  }
}
