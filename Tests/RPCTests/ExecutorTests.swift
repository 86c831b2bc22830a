// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import Platform
import RPC
import Synchronization
import Testing

/// What the loop promises to the tasks on it (docs/rpc.md, "The loop").
@Suite("Executor") struct ExecutorTests {
  /// Why a call's handler is no longer wanted.
  enum Reason: CaseIterable, Sendable {
    case callerCancels, callerLeaves, connectionBreaks, deadlinePasses, serverShutsDown
  }

  @Test("a call served from memory makes no thread hop on either side")
  func noThreadHop() async throws {
    let network = CountingNetwork(try KernelNetwork())
    let service = PlaceService()
    let hops = try await EventLoop.runOnOwnThread(on: network) { loop in
      service.loop.withLock { $0 = loop }
      let server = RPCServer(loop: loop, services: [service])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
      let _: Blob = try await channel.unary(
        PlaceService.path, Blob("first", 0), options: CallOptions())
      let before = network.hops
      for number in 0..<1000 {
        let _: Blob = try await channel.unary(
          PlaceService.path, Blob("", Int64(number)), options: CallOptions())
      }
      let hops = network.hops - before
      channel.close()
      await server.shutdown(within: .seconds(1))
      return hops
    }

    #expect(hops == 0)
    #expect(service.places.withLock { $0 }.count == 1001 * 4)
    #expect(service.places.withLock { $0 }.allSatisfy { $0 })
  }

  @Test("a handler is cancelled as soon as nobody wants its answer", arguments: Reason.allCases)
  func cancelsHandler(reason: Reason) async throws {
    let network = SimulatedNetwork(seed: 7)
    let service = WaitingService()
    let delay = try await onThread {
      try EventLoop.run(on: network) { loop in
        try await cancellationDelay(reason, loop, network, service)
      }
    }

    // The network needs 0.5 ms at most to carry the news, the loop's timers count in milliseconds.
    #expect(delay >= .zero)
    #expect(delay < .milliseconds(3))
    #expect(network.foreignWakes == 0)
  }

  /// - Returns: the time between the reason and the handler's cancellation.
  private func cancellationDelay(
    _ reason: Reason, _ loop: EventLoop, _ network: SimulatedNetwork, _ service: WaitingService
  ) async throws -> Duration {
    service.loop.withLock { $0 = loop }
    let server = RPCServer(loop: loop, services: [service])
    try await server.listen(on: .tcp(host: "127.0.0.1", port: 9000))
    let channel = try RPCClientChannel(loop: loop, target: .tcp(host: "127.0.0.1", port: 9000))
    let timeout: Duration? = reason == .deadlinePasses ? .seconds(5) : nil
    let start = loop.environment.now()
    let stream = try await channel.open(
      WaitingService.path, options: CallOptions(timeout: timeout))
    try await stream.send([])
    try await loop.sleep(for: .seconds(1))
    var due = loop.environment.now()
    switch reason {
    case .callerCancels: stream.cancel()
    case .callerLeaves: channel.close()
    case .connectionBreaks: network.cutEverything(isSilent: false)
    case .serverShutsDown: await server.shutdown(within: .zero)
    case .deadlinePasses: due = start + .seconds(5)
    }
    try await loop.sleep(for: .seconds(10))
    channel.close()
    await server.shutdown(within: .zero)
    guard let end = service.cancelledAt.withLock({ $0 }) else { return .seconds(3600) }
    return end - due
  }

  /// A simulated loop takes a thread until its run is over.
  private func onThread<Result: Sendable>(
    _ body: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await EventLoop.runOnOwnThread { loop in try await loop.offload { try body() } }
  }
}

/// Notes whether it, its child tasks and an actor that it asks run on the loop.
private final class PlaceService: RPCService {
  static let path = "/test.Place/Where"
  let loop = Mutex<EventLoop?>(nil)
  let places = Mutex<[Bool]>([])

  var serviceName: String { "test.Place" }

  var methods: [RPCMethod] {
    [
      .unary(Self.path) { (blob: Blob, _) -> Blob in
        self.note()
        await withTaskGroup(of: Void.self) { $0.addTask { self.note() } }
        async let other: Void = self.note()
        await other
        await Clerk().note(self)
        return blob
      }
    ]
  }

  func note() {
    let isOnLoop = loop.withLock { $0?.isCurrent ?? false }
    places.withLock { $0.append(isOnLoop) }
  }

  private actor Clerk {
    func note(_ service: PlaceService) { service.note() }
  }
}

/// Waits until it is cancelled, and notes when that was.
private final class WaitingService: RPCService {
  static let path = "/test.Waiting/Wait"
  let loop = Mutex<EventLoop?>(nil)
  let cancelledAt = Mutex<Duration?>(nil)

  var serviceName: String { "test.Waiting" }

  var methods: [RPCMethod] {
    [
      .bidirectional(Self.path) { (_: RPCRequests<Blob>, _: RPCResponses<Blob>, _) in
        guard let loop = self.loop.withLock({ $0 }) else { return }
        do {
          try await loop.sleep(for: .seconds(3600))
        } catch {
          self.cancelledAt.withLock { $0 = loop.environment.now() }
          throw error
        }
      }
    ]
  }
}
