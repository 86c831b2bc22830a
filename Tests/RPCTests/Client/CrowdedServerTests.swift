// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import Platform
import RPC
import Synchronization
import Testing

/// Servers that allow few calls on a connection, on a simulated network.
@Suite("Crowded servers") struct CrowdedServerTests {
  private static let endpoint = Endpoint.tcp(host: "127.0.0.1", port: 9000)

  /// Runs `body` with a channel to a server that takes so many calls a connection.
  private static func withServer<Result: Sendable>(
    calls: UInt32, connections: Int = 4,
    _ body:
      @escaping @Sendable (EventLoop, RPCClientChannel, HoldingService, RPCServer) async throws ->
      Result
  ) async throws -> Result {
    try await onSimulatedNetwork { loop, _ in
      let service = HoldingService(loop: loop)
      let server = RPCServer(
        loop: loop, services: [service], limits: RPCServerLimits(callsPerConnection: calls))
      try await server.listen(on: endpoint)
      var configuration = RPCChannelConfiguration()
      configuration.connectionsPerAddressMax = connections
      let channel = try RPCClientChannel(
        loop: loop, target: endpoint, configuration: configuration)
      let result = try await body(loop, channel, service, server)
      channel.close()
      await server.shutdown(within: .zero)
      return result
    }
  }

  /// Makes calls that end when they are told to.
  private static func hold(
    _ count: Int, _ channel: RPCClientChannel, in group: inout ThrowingTaskGroup<Void, any Error>
  ) {
    for _ in 0..<count {
      group.addTask {
        let _: Blob = try await channel.unary("/test.Holding/Hold", Blob(), options: CallOptions())
      }
    }
  }

  @Test("more connections are made when each takes few calls, and no more than allowed")
  func widens() async throws {
    let (running, peers, before, after) = try await Self.withServer(calls: 3) {
      loop, channel, service, _ in
      try await withThrowingTaskGroup(of: Void.self) { group in
        Self.hold(20, channel, in: &group)
        try await loop.sleep(for: .seconds(1))
        let (running, peers) = (service.running, service.peers)
        let before = service.served
        service.release(12)
        try await loop.sleep(for: .seconds(1))
        let after = (service.running, service.served, service.peers.count)
        service.releaseAll()
        while try await group.next() != nil {}
        return (running, peers, before, after)
      }
    }

    #expect(running == 12)
    #expect(peers.values.sorted() == [3, 3, 3, 3])
    #expect(before == 12)
    #expect(after == (8, 20, 4))
  }

  @Test("long calls that fill a connection do not keep the next call waiting")
  func longCalls() async throws {
    let started = try await Self.withServer(calls: 1) { loop, channel, service, _ in
      try await withThrowingTaskGroup(of: Void.self) { group in
        var started: [Int] = []
        for _ in 0..<4 {
          Self.hold(1, channel, in: &group)
          try await loop.sleep(for: .milliseconds(100))
          started.append(service.running)
        }
        service.releaseAll()
        while try await group.next() != nil {}
        return started
      }
    }

    #expect(started == [1, 2, 3, 4])
  }

  @Test("a channel that may have one connection lets calls wait their turn on it")
  func single() async throws {
    let (running, peers, served) = try await Self.withServer(calls: 2, connections: 1) {
      loop, channel, service, _ in
      try await withThrowingTaskGroup(of: Void.self) { group in
        Self.hold(5, channel, in: &group)
        try await loop.sleep(for: .seconds(1))
        let (running, peers) = (service.running, service.peers.count)
        service.releaseAll()
        while try await group.next() != nil {}
        return (running, peers, service.served)
      }
    }

    #expect(running == 2)
    #expect(peers == 1)
    #expect(served == 5)
  }

  @Test("room on the first connection is used while another cannot be made")
  func refused() async throws {
    let served = try await onSimulatedNetwork { loop, network in
      let service = HoldingService(loop: loop)
      let server = RPCServer(
        loop: loop, services: [service], limits: RPCServerLimits(callsPerConnection: 1))
      try await server.listen(on: Self.endpoint)
      let channel = try RPCClientChannel(loop: loop, target: Self.endpoint)
      defer { channel.close() }
      return try await withThrowingTaskGroup(of: Void.self) { group in
        Self.hold(1, channel, in: &group)
        try await loop.sleep(for: .seconds(1))
        // From now on nobody answers a connect.
        network.weather.hangsPerMille = 1000
        Self.hold(3, channel, in: &group)
        var served: [Int] = []
        for _ in 0..<4 {
          try await loop.sleep(for: .seconds(1))
          served.append(service.served)
          service.release(1)
        }
        while try await group.next() != nil {}
        return served
      }
    }

    #expect(served == [1, 2, 3, 4])
  }

  @Test("the other connections go on when the first one ends")
  func firstEnds() async throws {
    let (codes, served) = try await onSimulatedNetwork { loop, network in
      let service = HoldingService(loop: loop)
      let server = RPCServer(
        loop: loop, services: [service], limits: RPCServerLimits(callsPerConnection: 1))
      try await server.listen(on: Self.endpoint)
      let channel = try RPCClientChannel(loop: loop, target: Self.endpoint)
      defer { channel.close() }
      var codes: [RPCCode] = []
      for _ in 0..<2 {
        service.holds = true
        let calls = try await withThrowingTaskGroup(of: RPCCode.self) { group in
          for _ in 0..<3 {
            group.addTask {
              do {
                let _: Blob = try await channel.unary(
                  "/test.Holding/Hold", Blob(), options: CallOptions())
                return .ok
              } catch let error as RPCError {
                return error.code
              }
            }
            try await loop.sleep(for: .seconds(1))
          }
          if codes.isEmpty { network.cutOldest() }
          try await loop.sleep(for: .seconds(1))
          service.releaseAll()
          return try await group.reduce(into: []) { $0.append($1) }
        }
        codes += calls
      }
      return (codes, service.served)
    }

    #expect(codes == [.unavailable, .ok, .ok, .ok, .ok, .ok])
    #expect(served == 6)
  }
}

/// Calls that last until they are released.
private final class HoldingService: RPCService {
  private struct State {
    var waiting: [Waiter<Void>] = []
    var peers: [String: Int] = [:]
    var served = 0
    var holds = true
  }

  private let state = Mutex(State())
  private let loop: EventLoop
  let serviceName = "test.Holding"

  init(loop: EventLoop) { self.loop = loop }

  var running: Int { state.withLock { $0.waiting.count } }
  var served: Int { state.withLock { $0.served } }
  /// Calls by the connection that they came over.
  var peers: [String: Int] { state.withLock { $0.peers } }

  /// Ends the oldest calls.
  func release(_ count: Int) {
    let waiters = state.withLock { state in
      defer { state.waiting.removeFirst(min(count, state.waiting.count)) }
      return Array(state.waiting.prefix(count))
    }
    for waiter in waiters { waiter.resume(with: .success(())) }
  }

  /// Ends every call, and those that come while `holds` is not set again.
  func releaseAll() {
    holds = false
    release(.max)
  }

  /// Whether calls that come have to wait.
  var holds: Bool {
    get { state.withLock { $0.holds } }
    set { state.withLock { $0.holds = newValue } }
  }

  var methods: [RPCMethod] {
    [
      .unary("/test.Holding/Hold") { (blob: Blob, context: RPCContext) -> Blob in
        let holds = self.state.withLock { state in
          state.served += 1
          state.peers["\(context.peer.address.map { "\($0)" } ?? "")", default: 0] += 1
          return state.holds
        }
        guard holds else { return blob }
        let waiter = Waiter<Void>(loop: self.loop)
        try await waiter.wait { waiter in self.state.withLock { $0.waiting.append(waiter) } }
        return blob
      }
    ]
  }
}
