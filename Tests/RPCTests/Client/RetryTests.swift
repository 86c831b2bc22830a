// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import Platform
import RPC
import Testing

@Suite("Retries") struct RetryTests {
  private static let policy = RPCRetryPolicy(
    maxAttempts: 4, initialBackoff: .milliseconds(1), maxBackoff: .milliseconds(5),
    backoffMultiplier: 2, retryableStatusCodes: [.unavailable])

  /// Runs `body` with a channel whose calls are retried.
  private func withScript<Result: Sendable>(
    _ steps: [ScriptedService.Step], policy: RPCRetryPolicy = policy,
    throttling: RPCRetryThrottling? = nil,
    _ body: @escaping @Sendable (EventLoop, ScriptedClient) async throws -> Result
  ) async throws -> (result: Result, attempts: [String]) {
    let service = ScriptedService(steps)
    let result = try await onSimulatedNetwork { loop, _ in
      let server = RPCServer(loop: loop, services: [service])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      var configuration = RPCChannelConfiguration()
      configuration.serviceConfig = RPCServiceConfig(
        methods: ["/test.Scripted/": .init(retryPolicy: policy)], retryThrottling: throttling)
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port),
        configuration: configuration)
      let result = try await body(loop, ScriptedClient(channel: channel))
      channel.close()
      await server.shutdown(within: .zero)
      return result
    }
    return (result, service.attempts)
  }

  @Test("a call that fails twice succeeds at the third attempt, and says which attempt it is")
  func succeeds() async throws {
    let (answer, attempts) = try await withScript(
      [.fail(.unavailable), .fail(.unavailable), .echo]
    ) { _, client in try await client.call(Blob("again")) }

    #expect(answer.text == "again")
    #expect(attempts == ["", "1", "2"])
  }

  @Test("the attempts are counted, and the last status is the call's")
  func givesUp() async throws {
    let (error, attempts) = try await withScript([.fail(.unavailable)]) { _, client in
      await #expect(throws: RPCError.self) { try await client.call(Blob()) }
    }

    #expect(error?.code == .unavailable)
    #expect(error?.message == "as scripted")
    #expect(attempts == ["", "1", "2", "3"])
  }

  @Test("a code outside the policy is final")
  func otherCode() async throws {
    let (error, attempts) = try await withScript([.fail(.notFound), .echo]) { _, client in
      await #expect(throws: RPCError.self) { try await client.call(Blob()) }
    }

    #expect(error?.code == .notFound)
    #expect(attempts == [""])
  }

  @Test("a call is committed once the server has begun to answer")
  func committed() async throws {
    let (error, attempts) = try await withScript(
      [.failAfterAnswer(.unavailable), .echo]
    ) { _, client in
      let call = try await client.stream()
      try await call.send(Blob("one"))
      let first = try await call.next()
      #expect(first?.text == "one")
      return await #expect(throws: RPCError.self) { try await call.next() }
    }

    #expect(error?.code == .unavailable)
    #expect(attempts == [""])
  }

  @Test("a stream's messages are sent again in order, with those that come meanwhile")
  func streams() async throws {
    let (texts, attempts) = try await withScript(
      [.fail(.unavailable), .fail(.unavailable), .echo]
    ) { _, client in
      let call = try await client.stream()
      return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for number in 0..<200 { try await call.send(Blob("\(number)")) }
          try await call.finish()
        }
        var texts: [String] = []
        while let blob = try await call.next() { texts.append(blob.text) }
        try await group.waitForAll()
        return texts
      }
    }

    #expect(texts == (0..<200).map(String.init))
    #expect(attempts == ["", "1", "2"])
  }

  @Test("a server that asks for no retry gets none")
  func noRetryWanted() async throws {
    let (error, attempts) = try await withScript(
      [.fail(.unavailable, pushback: "-1"), .echo]
    ) { _, client in await #expect(throws: RPCError.self) { try await client.call(Blob()) } }

    #expect(error?.code == .unavailable)
    #expect(attempts == [""])
  }

  @Test("the pause that a server asks for is kept")
  func pushback() async throws {
    let (elapsed, attempts) = try await withScript(
      [.fail(.unavailable, pushback: "60"), .echo]
    ) { loop, client in
      let start = loop.environment.now()
      _ = try await client.call(Blob())
      return loop.environment.now() - start
    }

    #expect(elapsed >= .milliseconds(60))
    #expect(attempts == ["", "1"])
  }

  @Test("the deadline ends the pause before the next attempt")
  func deadline() async throws {
    let (error, attempts) = try await withScript(
      [.fail(.unavailable, pushback: "60000"), .echo]
    ) { _, client in
      await #expect(throws: RPCError.self) {
        try await client.call(Blob(), options: CallOptions(timeout: .milliseconds(50)))
      }
    }

    #expect(error?.code == .deadlineExceeded)
    #expect(attempts == [""])
  }

  @Test("cancelling ends the pause before the next attempt")
  func cancelled() async throws {
    let (error, attempts) = try await withScript(
      [.fail(.unavailable, pushback: "60000"), .echo]
    ) { loop, client in
      let call = try await client.stream()
      try await call.send(Blob())
      async let end = #expect(throws: RPCError.self) { try await call.next() }
      try await loop.sleep(for: .milliseconds(20))
      call.cancel()
      return await end
    }

    #expect(error?.code == .cancelled)
    #expect(attempts == [""])
  }

  @Test("cancelling ends the wait for the next attempt's connection")
  func cancelledWithoutServer() async throws {
    let error = try await onSimulatedNetwork { loop, _ in
      let server = RPCServer(loop: loop, services: [ScriptedService([.fail(.unavailable)])])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      var configuration = RPCChannelConfiguration()
      configuration.serviceConfig = RPCServiceConfig(
        methods: [
          "": .init(
            waitForReady: true,
            retryPolicy: RPCRetryPolicy(
              maxAttempts: 5, initialBackoff: .milliseconds(100), maxBackoff: .seconds(1),
              backoffMultiplier: 2, retryableStatusCodes: [.unavailable]))
        ])
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port),
        configuration: configuration)
      defer { channel.close() }
      let call = try await ScriptedClient(channel: channel).stream()
      try await call.send(Blob())
      async let end = #expect(throws: RPCError.self) { try await call.next() }
      try await loop.sleep(for: .milliseconds(30))
      await server.shutdown(within: .zero)
      try await loop.sleep(for: .milliseconds(150))
      call.cancel()
      return await end
    }

    #expect(error?.code == .cancelled)
  }

  @Test("when too many calls fail, none is retried")
  func throttling() async throws {
    let (_, attempts) = try await withScript(
      [.fail(.unavailable)], throttling: RPCRetryThrottling(maxTokens: 4, tokenRatio: 0.1)
    ) { _, client in
      for _ in 0..<3 {
        _ = await #expect(throws: RPCError.self) { try await client.call(Blob()) }
      }
    }

    #expect(attempts == ["", "1", "", ""])
  }

  @Test("a call that has sent too much to be kept is not retried")
  func overflow() async throws {
    let (error, attempts) = try await withScript([.fail(.unavailable), .echo]) { _, client in
      await #expect(throws: RPCError.self) {
        try await client.call(Blob(String(repeating: "x", count: 300_000)))
      }
    }

    #expect(error?.code == .unavailable)
    #expect(attempts == [""])
  }

  @Test("a call that finds no server is retried like any other")
  func noServer() async throws {
    let answer = try await onSimulatedNetwork { loop, _ in
      var configuration = RPCChannelConfiguration()
      configuration.backoff = RPCConnectionBackoff(
        initial: .milliseconds(1), maximum: .milliseconds(5), connectTimeoutMin: .seconds(5))
      configuration.serviceConfig = RPCServiceConfig(
        methods: [
          "": .init(
            retryPolicy: RPCRetryPolicy(
              maxAttempts: 5, initialBackoff: .milliseconds(100), maxBackoff: .seconds(1),
              backoffMultiplier: 2, retryableStatusCodes: [.unavailable]))
        ])
      let server = RPCServer(loop: loop, services: [ScriptedService([.echo])])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      await server.shutdown(within: .zero)
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port),
        configuration: configuration)
      async let answer = ScriptedClient(channel: channel).call(Blob("late"))
      try await loop.sleep(for: .milliseconds(30))
      let successor = RPCServer(loop: loop, services: [ScriptedService([.echo])])
      try await successor.listen(on: .tcp(host: "127.0.0.1", port: address.port))
      return try await answer
    }

    #expect(answer.text == "late")
  }
}
