// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Net
import RPC
import Store
import TestKit
import Testing
import Wire

/// Clients that ask for much and do not read it.
@Suite("Unsent answers") struct UnsentAnswerTests {
  private static let list = RangeRequest.with {
    $0.key = [0]
    $0.rangeEnd = [0]
  }

  /// A store with lists of 3 MiB, of which not even two may wait.
  private static func withStore(
    patience: Duration, _ body: @escaping @Sendable (EtcdAPI) async throws -> Void
  ) async throws {
    var settings = StoreSettings()
    settings.unsentAnswerBytesMax = 2 << 20
    settings.unsentAnswerPatience = patience
    try await EtcdServer.run(.simulated, settings: settings) { api in
      for number in 0..<3 {
        try await api.put("k\(number)", String(repeating: "v", count: 1 << 20))
      }
      try await body(api)
    }
  }

  /// Begins a list and reads nothing of it.
  private static func begin(_ api: EtcdAPI) async throws -> any RPCClientStream {
    let call = try await api.channel.open("/etcdserverpb.KV/Range", options: CallOptions())
    try await call.send(list.protobuf(), options: [])
    try await call.finish()
    return call
  }

  private static func waiting(_ api: EtcdAPI) async throws -> Int {
    let name = "martlet_store_unsent_answer_bytes "
    let text = try await StoreHTTPTests.get("/metrics", api)
    return text.split(separator: "\n").first { $0.hasPrefix(name) }
      .flatMap { Double($0.dropFirst(name.count)) }.map { Int($0) } ?? -1
  }

  @Test(
    "while much waits for slow clients lists are refused and writes go on, until they have read"
  )
  func refusal() async throws {
    try await Self.withStore(patience: .milliseconds(50)) { api in
      let slow = try await Self.begin(api)
      while try await Self.waiting(api) < 3 << 20 { await Task.yield() }

      let refused = await #expect(throws: RPCError.self) { try await api.kv.range(Self.list) }
      try await api.put("other", "1")
      _ = try await slow.receive()
      while try await Self.waiting(api) > 0 { await Task.yield() }
      let answer = try await api.kv.range(Self.list)

      #expect(refused?.code == .resourceExhausted)
      #expect(refused?.message == "etcdserver: too many requests")
      #expect(answer.kvs.count == 4)
    }
  }

  @Test("a list waits for its turn, and those who are gone are not waited for")
  func turns() async throws {
    try await Self.withStore(patience: .seconds(60)) { api in
      let slow = try await Self.begin(api)
      while try await Self.waiting(api) < 3 << 20 { await Task.yield() }
      async let later = api.kv.range(Self.list)
      try await api.put("other", "1")

      slow.cancel()

      #expect(try await later.kvs.count == 4)
    }
  }
}
