// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import Platform
import RPC
import TestKit
import Testing

/// How a channel reaches the service.
enum Transport: CaseIterable, Sendable {
  case tcp, unix, memory
}

/// Runs `body` with a channel to an `EchoService` on the same loop.
func withChannel<Result: Sendable>(
  _ transport: Transport, limits: RPCServerLimits = RPCServerLimits(),
  _ body: @escaping @Sendable (EventLoop, EchoClient, EchoService) async throws -> Result
) async throws -> Result {
  let folder = try TemporaryFolder()
  return try await EventLoop.runOnOwnThread { loop in
    let service = EchoService(loop: loop)
    if transport == .memory {
      let channel = InMemoryTransport(
        services: [service], environment: loop.environment, executor: loop)
      return try await body(loop, EchoClient(channel: channel), service)
    }
    let server = RPCServer(loop: loop, services: [service], limits: limits)
    let endpoint: Endpoint
    if transport == .unix {
      endpoint = .unix(path: folder.path + "/rpc.sock")
      try await server.listen(on: endpoint)
    } else {
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      endpoint = .tcp(host: "127.0.0.1", port: address.port)
    }
    let channel = try RPCClientChannel(loop: loop, target: endpoint)
    let result = try await body(loop, EchoClient(channel: channel), service)
    channel.close()
    await server.shutdown(within: .seconds(1))
    return result
  }
}

@Suite("RPC transports") struct RPCTransportTests {
  @Test("a unary call returns its answer", arguments: Transport.allCases)
  func unary(transport: Transport) async throws {
    let answers = try await withChannel(transport) { _, client, _ in
      var answers: [Blob] = []
      for number in 0..<100 { answers.append(try await client.echo(Blob("hello", Int64(number)))) }
      return answers
    }

    #expect(answers == (0..<100).map { Blob("hello", Int64($0)) })
  }

  /// Time passes in the simulation only while nothing runs.
  @Test(
    "tasks that wait for room on one call in memory do not keep each other awake",
    .timeLimit(.minutes(1)))
  func twoSenders() async throws {
    let each = 300
    let count = try await onSimulatedNetwork { loop, _ in
      let channel = InMemoryTransport(
        services: [EchoService(loop: loop)], environment: loop.environment, executor: loop)
      let chat = try await EchoClient(channel: channel).chat()
      return try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<2 {
          group.addTask { for _ in 0..<each { try await chat.send(Blob("x")) } }
        }
        try await loop.sleep(for: .seconds(1))
        var count = 0
        while count < 2 * each, try await chat.next() != nil { count += 1 }
        try await group.waitForAll()
        return count
      }
    }

    #expect(count == 2 * each)
  }

  @Test("a message larger than the windows arrives whole", arguments: Transport.allCases)
  func largeMessage(transport: Transport) async throws {
    let large = Blob(String(repeating: "x", count: 3_500_000))
    let answer = try await withChannel(transport) { _, client, _ in try await client.echo(large) }

    #expect(answer == large)
  }

  @Test("a thrown status reaches the caller with its message", arguments: Transport.allCases)
  func status(transport: Transport) async throws {
    let message = "not found: 100 % \u{1F426}\n"
    let error = try await withChannel(transport) { _, client, _ in
      await #expect(throws: RPCError.self) { try await client.fail(Blob(message, 5)) }
    }

    #expect(error == RPCError(.notFound, message))
  }

  @Test("an unknown method is unimplemented", arguments: Transport.allCases)
  func unknownMethod(transport: Transport) async throws {
    let error = try await withChannel(transport) { _, client, _ in
      await #expect(throws: RPCError.self) {
        let _: Blob = try await client.channel.unary(
          "/test.Echo/No", Blob(), options: CallOptions())
      }
    }

    #expect(error?.code == .unimplemented)
  }

  @Test("streams of responses end in order", arguments: Transport.allCases)
  func serverStreaming(transport: Transport) async throws {
    let numbers = try await withChannel(transport) { _, client, _ in
      var numbers: [Int64] = []
      for try await blob in try await client.count(Blob("n", 5000)) { numbers.append(blob.number) }
      return numbers
    }

    #expect(numbers == Array(0..<5000))
  }

  @Test("a stream of requests is summed up", arguments: Transport.allCases)
  func clientStreaming(transport: Transport) async throws {
    let sum = try await withChannel(transport) { _, client, _ in
      let call = try await client.sum()
      for number in 1...1000 { try await call.send(Blob("", Int64(number))) }
      try await call.finish()
      return try await call.single().number
    }

    #expect(sum == 500_500)
  }

  @Test("both sides talk in turns", arguments: Transport.allCases)
  func bidirectional(transport: Transport) async throws {
    let count = try await withChannel(transport) { _, client, _ in
      let call = try await client.chat()
      var count = 0
      for number in 0..<200 {
        try await call.send(Blob("ping", Int64(number)))
        if try await call.next()?.number == Int64(number) { count += 1 }
      }
      try await call.finish()
      let end = try await call.next()
      return end == nil ? count : -1
    }

    #expect(count == 200)
  }

  @Test("a deadline ends the call on both sides", arguments: Transport.allCases)
  func deadline(transport: Transport) async throws {
    let (error, cancelled) = try await withChannel(transport) { loop, client, service in
      _ = try await client.echo(Blob("connected before the time runs"))
      let error = await #expect(throws: RPCError.self) {
        try await client.sleep(Blob("", 60_000), options: CallOptions(timeout: .seconds(1)))
      }
      try await eventually(on: loop) { service.cancelled.value == 1 }
      return (error, service.cancelled.value)
    }

    #expect(error?.code == .deadlineExceeded)
    #expect(cancelled == 1)
  }

  @Test("cancelling the caller's task cancels the handler", arguments: Transport.allCases)
  func cancellation(transport: Transport) async throws {
    let cancelled = try await withChannel(transport) { loop, client, service in
      let task = Task(executorPreference: loop) { try await client.sleep(Blob("", 60_000)) }
      try await eventually(on: loop) { service.started.value == 1 }
      task.cancel()
      _ = await task.result
      try await eventually(on: loop) { service.cancelled.value == 1 }
      return service.cancelled.value
    }

    #expect(cancelled == 1)
  }

  @Test("letting go of a streaming call cancels it", arguments: [Transport.tcp, .unix])
  func lettingGo(transport: Transport) async throws {
    let numbers = try await withChannel(transport) { _, client, _ in
      var numbers: [Int64] = []
      for _ in 0..<5 {
        for try await blob in try await client.count(Blob("n", .max)) {
          numbers.append(blob.number)
          break
        }
      }
      return numbers
    }

    #expect(numbers == Array(repeating: 0, count: 5))
  }

  @Test("metadata travels both ways, bytes too", arguments: [Transport.tcp, .unix])
  func metadata(transport: Transport) async throws {
    let (leading, trailing) = try await withChannel(transport) { _, client, _ in
      var metadata: Metadata = ["X-Text": "plain"]
      metadata.add("x-data-bin", bytes: [0, 1, 254, 255])
      let call: RPCCall<Blob, Blob> = try await client.channel.serverStreaming(
        "/test.Echo/Echo", Blob(), options: CallOptions(metadata: metadata))
      _ = try await call.single()
      return (try await call.leadingMetadata(), call.trailingMetadata)
    }

    #expect(leading.bytes("x-data-bin") == [0, 1, 254, 255])
    #expect(trailing["x-text"] == "plain")
  }

  @Test("a message beyond the server's limit is refused by it")
  func requestLimit() async throws {
    let error = try await withChannel(.tcp, limits: RPCServerLimits(requestBytes: 1000)) {
      _, client, _ in
      await #expect(throws: RPCError.self) {
        try await client.echo(Blob(String(repeating: "x", count: 2000)))
      }
    }

    #expect(error?.code == .resourceExhausted)
  }

  @Test("calls beyond the server's stream limit wait their turn")
  func streamLimit() async throws {
    let limits = RPCServerLimits(callsPerConnection: 3)
    let answered = try await withChannel(.tcp, limits: limits) { _, client, _ in
      try await withThrowingTaskGroup(of: Blob.self) { group in
        for number in 0..<100 { group.addTask { try await client.sleep(Blob("\(number)", 1)) } }
        return try await group.reduce(0) { count, _ in count + 1 }
      }
    }

    #expect(answered == 100)
  }

  @Test("another endpoint takes over when the first is gone")
  func failover() async throws {
    let answer = try await EventLoop.runOnOwnThread { loop in
      let server = RPCServer(loop: loop, services: [EchoService(loop: loop)])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try RPCClientChannel(
        loop: loop,
        target: RPCTarget([
          .unix(path: "/nonexistent.sock"), .tcp(host: "127.0.0.1", port: address.port),
        ]))
      return try await EchoClient(channel: channel).echo(Blob("there"))
    }

    #expect(answer.text == "there")
  }

  @Test("a call that waits for readiness finds a server that comes later")
  func waitForReady() async throws {
    let answer = try await onSimulatedNetwork { loop, _ in
      let endpoint = Endpoint.unix(path: "/late.sock")
      let channel = try RPCClientChannel(loop: loop, target: endpoint)
      async let answer = EchoClient(channel: channel).echo(
        Blob("late"), options: CallOptions(timeout: .seconds(10), waitForReady: true))
      try await loop.environment.sleep(for: .milliseconds(150))
      let server = RPCServer(loop: loop, services: [EchoService(loop: loop)])
      try await server.listen(on: endpoint)
      return try await answer
    }

    #expect(answer.text == "late")
  }

  @Test("without a server a call is unavailable at once")
  func unavailable() async throws {
    let error = try await EventLoop.runOnOwnThread { loop in
      let channel = try RPCClientChannel(loop: loop, target: .unix(path: "/nonexistent.sock"))
      return await #expect(throws: RPCError.self) {
        try await EchoClient(channel: channel).echo(Blob())
      }
    }

    #expect(error?.code == .unavailable)
  }
}

/// Waits on the loop's timers until `condition` holds; gives up after half a minute.
func eventually(on loop: EventLoop, _ condition: () -> Bool) async throws {
  for _ in 0..<3000 where !condition() { try await loop.environment.sleep(for: .milliseconds(10)) }
}
