// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import HTTP
import Net
import RPC
import Store
import Testing
import Wire

/// What happens when the space quota is used up, and how a store gets out of it.
@Suite("Space quota") struct SpaceTests {
  @Test("a full store raises an alarm, still reads and deletes, and recovers")
  func alarm() async throws {
    var settings = StoreSettings()
    settings.quotaBytes = 2_000_000
    try await EtcdServer.run(.martlet, settings: settings) { api in
      let refusal = try await Self.fill(api)
      let alarms = try await api.maintenance.alarm(AlarmRequest())
      let read = try await api.kv.range(.with { $0.key = [UInt8]("a") })
      let deleted = try await api.kv.deleteRange(.with { $0.key = [UInt8]("a") })
      let revision = try #require(deleted.header?.revision)
      _ = try await api.kv.compact(
        .with {
          $0.revision = revision
          $0.physical = true
        })
      let stillRefused = await Self.refusal { try await api.put("b", "x") }
      let cleared = try await api.maintenance.alarm(
        .with {
          $0.action = .deactivate
          $0.alarm = .nospace
        })
      try await api.put("b", "accepted again")

      #expect(refusal.code == .resourceExhausted)
      #expect(refusal.message == "etcdserver: mvcc: database space exceeded")
      #expect(alarms.alarms.map(\.alarm) == [.nospace])
      #expect(read.count == 1)
      #expect(stillRefused?.code == .resourceExhausted)
      #expect(cleared.alarms.map(\.alarm) == [.nospace])
    }
  }

  /// Writes until the store refuses.
  private static func fill(_ api: EtcdAPI) async throws -> RPCError {
    for _ in 0..<100 {
      let refused = await refusal {
        try await api.put("a", String(repeating: "x", count: 50_000))
      }
      if let refused { return refused }
    }
    throw RPCError(.unknown, "never full")
  }

  private static func refusal(_ body: () async throws -> Void) async -> RPCError? {
    do { try await body() } catch { return error as? RPCError }
    return nil
  }
}
