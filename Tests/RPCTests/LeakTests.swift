// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import RPC
import Synchronization
import Testing

/// Notes every context it serves, and never answers.
private struct HangingService: RPCService {
  let contexts: Live<RPCContext>
  let loop: EventLoop

  var serviceName: String { "test.Hanging" }

  var methods: [RPCMethod] {
    [
      .bidirectional("/test.Hanging/Hang") {
        [contexts, loop] (_: RPCRequests<Blob>, _: RPCResponses<Blob>, context) in
        contexts.add(context)
        try await loop.sleep(for: .seconds(3600))
      }
    ]
  }
}

/// Counts objects that are still alive, without keeping them so.
private final class Live<Object: AnyObject & Sendable>: Sendable {
  private struct Weak: @unchecked Sendable {
    // Safety: weak references are read and cleared atomically; this one is never assigned again.
    weak var object: Object?
  }

  private struct State {
    var objects: [Weak] = []
    var seen = 0
  }

  private let state = Mutex(State())

  func add(_ object: Object) {
    state.withLock { state in
      state.objects.append(Weak(object: object))
      state.seen += 1
    }
  }

  var seen: Int { state.withLock { $0.seen } }

  var alive: Int {
    state.withLock { state in
      state.objects.removeAll { $0.object == nil }
      return state.objects.count
    }
  }
}

@Suite("Leaks") struct LeakTests {
  @Test("nothing is left of calls that were cancelled on either side")
  func cancelledCalls() async throws {
    try await EventLoop.runOnOwnThread { loop in
      let contexts = Live<RPCContext>()
      let service = HangingService(contexts: contexts, loop: loop)
      let server = RPCServer(loop: loop, services: [service])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))

      for round in 1...20 {
        var calls: [any RPCClientStream] = []
        for _ in 0..<100 {
          calls.append(try await channel.open("/test.Hanging/Hang", options: CallOptions()))
        }
        for call in calls { try await call.send([1]) }
        try await eventually(on: loop) { contexts.seen == 100 * round }
        for call in calls { call.cancel() }
        try await eventually(on: loop) { contexts.alive == 0 }
      }

      #expect(contexts.seen == 2000)
      #expect(contexts.alive == 0)
      channel.close()
      await server.shutdown(within: .seconds(1))
    }
  }

  @Test("nothing is left of calls whose connection was cut")
  func cutConnections() async throws {
    try await EventLoop.runOnOwnThread { loop in
      let contexts = Live<RPCContext>()
      let service = HangingService(contexts: contexts, loop: loop)
      let server = RPCServer(loop: loop, services: [service])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))

      for round in 1...20 {
        let channel = try RPCClientChannel(
          loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
        let call = try await channel.open("/test.Hanging/Hang", options: CallOptions())
        try await call.send([1])
        try await eventually(on: loop) { contexts.seen == round }
        channel.close()
        await #expect(throws: RPCError.self) { try await call.receive() }
      }
      try await eventually(on: loop) { contexts.alive == 0 }

      #expect(contexts.alive == 0)
      await server.shutdown(within: .seconds(1))
    }
  }
}
