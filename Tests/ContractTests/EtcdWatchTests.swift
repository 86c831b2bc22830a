// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import RPC
import Store
import Testing
import Wire

/// Watches as clients meet them, asked of the store and of Debian's etcd.
@Suite("etcd watch contract") struct EtcdWatchTests {
  @Test(
    "a watch is announced, tells past and present, and ends when asked",
    arguments: ServerKind.available)
  func life(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      try await api.put("a1", "x")
      let watch = try await api.watch.watch()
      try await watch.create(
        .with {
          $0.key = [UInt8]("a")
          $0.rangeEnd = [UInt8]("b")
          $0.startRevision = 2
          $0.prevKv = true
        })
      let created = try await watch.need()
      let past = try await watch.need()
      try await api.put("a1", "y")
      try await api.put("c", "z")
      try await api.delete("a1")
      let second = try await watch.need()
      let third = try await watch.need()
      try await watch.cancel(watch: created.watchId)
      let cancelled = try await watch.need()

      #expect(created.created && !created.canceled && created.watchId == 0)
      #expect(created.header?.revision == 2)
      #expect(past.events.map(\.kv?.value.text) == ["x"])
      #expect(second.events.map(\.kv?.value.text) == ["y"])
      #expect(second.events.first?.prevKv?.value.text == "x")
      #expect(third.events.map(\.type) == [.delete])
      #expect(third.events.first?.kv?.modRevision == 5)
      #expect(third.events.first?.kv?.createRevision == 0)
      #expect(third.events.first?.prevKv?.value.text == "y")
      #expect(cancelled.canceled && cancelled.watchId == created.watchId)
    }
  }

  @Test("many watches share a stream, each with its number", arguments: ServerKind.available)
  func numbers(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      let watch = try await api.watch.watch()
      for wanted in [Int64(0), 5, 0, 5] {
        try await watch.create(
          .with {
            $0.key = [UInt8]("a")
            $0.watchId = wanted
          })
      }
      var created: [WatchResponse] = []
      for _ in 0..<4 { created.append(try await watch.need()) }
      try await api.put("a", "1")
      var told: Set<Int64> = []
      for _ in 0..<3 { told.insert(try await watch.need().watchId) }

      #expect(created.map(\.watchId) == [0, 5, 1, -1])
      #expect(created.map(\.canceled) == [false, false, false, true])
      #expect(told == [0, 1, 5])
    }
  }

  @Test(
    "a watch into compacted history is told where history begins", arguments: ServerKind.available)
  func compacted(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      for number in 0..<5 { try await api.put("a", "\(number)") }
      _ = try await api.kv.compact(.with { $0.revision = 4 })
      let watch = try await api.watch.watch()
      try await watch.create(
        .with {
          $0.key = [UInt8]("a")
          $0.startRevision = 3
        })
      let created = try await watch.need()
      let ended = try await watch.need()

      #expect(created.created && !created.canceled)
      #expect(ended.canceled && ended.compactRevision == 4)
      #expect(ended.header?.revision == 0)
    }
  }

  @Test("a range without keys is no watch", arguments: ServerKind.available)
  func emptyRange(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      let watch = try await api.watch.watch()
      try await watch.create(
        .with {
          $0.key = [UInt8]("b")
          $0.rangeEnd = [UInt8]("a")
        })
      let refused = try await watch.need()

      #expect(refused.created && refused.canceled && refused.watchId == -1)
    }
  }

  @Test("filters and progress requests", arguments: ServerKind.available)
  func filters(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      let watch = try await api.watch.watch()
      try await watch.create(
        .with {
          $0.key = [UInt8]("a")
          $0.filters = [.noput]
        })
      _ = try await watch.need()
      try await api.put("a", "1")
      try await api.delete("a")
      let told = try await watch.need()
      try await watch.send(.with { $0.requestUnion = .progressRequest(WatchProgressRequest()) })
      let progress = try await watch.need()

      #expect(told.events.map(\.type) == [.delete])
      #expect(progress.events.isEmpty)
      #expect(progress.header?.revision == 3)
      #expect(progress.watchId == -1)
    }
  }

  @Test("a transaction's changes arrive together and in order", arguments: ServerKind.available)
  func atomic(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      let watch = try await api.watch.watch()
      try await watch.create(
        .with {
          $0.key = [0]
          $0.rangeEnd = [0]
        })
      _ = try await watch.need()
      let puts = (1...100).map { number in
        RequestOp.with { $0.request = .requestPut(.with { $0.key = [UInt8(number)] }) }
      }
      _ = try await api.kv.txn(.with { $0.success = puts })
      let told = try await watch.need()

      #expect(told.events.compactMap { $0.kv?.key } == (1...100).map { [UInt8($0)] })
      #expect(Set(told.events.map { $0.kv?.modRevision }) == [2])
    }
  }

  @Test("a large answer comes in parts when the watch allows it", arguments: ServerKind.available)
  func fragments(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      try await Self.putLarge(12, api)
      let watch = try await api.watch.watch()
      try await watch.create(
        .with {
          $0.key = [0]
          $0.rangeEnd = [0]
          $0.startRevision = 2
          $0.fragment = true
        })
      _ = try await watch.need()
      var keys: [[UInt8]] = []
      while keys.count < 12 {
        let response = try await watch.need()
        #expect(response.events.count <= 6)
        keys += response.events.compactMap { $0.kv?.key }
      }

      #expect(keys == (1...12).map { [UInt8($0)] })
    }
  }

  @Test(
    "watches that are given up with much unread take nothing from the connection",
    arguments: ServerKind.available)
  func abandoned(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      try await Self.putLarge(8, api)
      for _ in 0..<6 {
        let watch = try await Self.watchAll(api)
        // Its answer is under way: other calls give it the time to come.
        for _ in 0..<3 {
          _ = try await api.kv.range(
            .everything, options: CallOptions(timeout: .seconds(20)))
        }
        watch.cancel()
      }
    }
  }

  @Test(
    "calls are answered beside watches that nobody reads for a while",
    arguments: ServerKind.available)
  func unread(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      try await Self.putLarge(8, api)
      var watches: [RPCCall<EtcdRPC.WatchRequest, WatchResponse>] = []
      for _ in 0..<5 {
        let watch = try await Self.watchAll(api)
        watches.append(watch)
      }
      for _ in 0..<10 {
        let answer = try await api.kv.range(
          .everything, options: CallOptions(timeout: .seconds(20)))
        #expect(answer.kvs.count == 8)
      }
      // Each goes on when it is read at last.
      for watch in watches {
        var told = 0
        while told < 8 { told += try await watch.need().events.count }
        watch.cancel()
      }
    }
  }

  /// Keys of 400,000 bytes each, numbered from 1.
  private static func putLarge(_ count: UInt8, _ api: EtcdAPI) async throws {
    let value = [UInt8](repeating: 7, count: 400_000)
    for number in 1...count {
      _ = try await api.kv.put(
        .with {
          $0.key = [number]
          $0.value = value
        })
    }
  }

  /// A watch of all keys from the first write on, which is announced.
  private static func watchAll(
    _ api: EtcdAPI
  ) async throws -> RPCCall<EtcdRPC.WatchRequest, WatchResponse> {
    let watch = try await api.watch.watch()
    try await watch.create(
      .with {
        $0.key = [0]
        $0.rangeEnd = [0]
        $0.startRevision = 2
      })
    #expect(try await watch.need().created)
    return watch
  }
}
