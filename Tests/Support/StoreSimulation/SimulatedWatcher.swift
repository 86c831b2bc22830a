// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Net
import NetSimulation
import Platform
import RPC
import Wire

/// A client that watches, and goes on where it was when its stream breaks.
struct SimulatedWatcher: Sendable {
  private let loop: EventLoop
  private let number: Int
  private let history: StoreHistory
  private let watch: WatchClient
  private let kv: KVClient
  private let request: WatchCreateRequest

  init(
    _ number: Int, range: KeyRange, channel: any RPCChannel, loop: EventLoop,
    history: StoreHistory, chance: inout SeededGenerator
  ) {
    self.number = number
    self.loop = loop
    self.history = history
    watch = WatchClient(channel: channel)
    kv = KVClient(channel: channel)
    let wantsPrevious = chance.chance(perMille: 500)
    request = .with {
      $0.key = range.start
      $0.rangeEnd = range.requestEnd
      $0.prevKv = wantsPrevious
      // Who does not watch everything learns from progress alone that nothing is to come.
      $0.progressNotify = chance.chance(perMille: 600) || range.end != .unbounded
      $0.fragment = chance.chance(perMille: 300)
    }
    history.watches.append(WatchRecord(range: range, wantsPrevious: wantsPrevious))
  }

  /// Watches until it is cancelled.
  func run() async throws {
    while true {
      try Task.checkCancellation()
      do {
        try await stream()
      } catch let error as RPCError {
        history.note("watcher \(number) breaks: \(error)", at: loop.environment.now())
      }
      try await loop.sleep(for: .milliseconds(50))
    }
  }

  private func stream() async throws {
    let first = history.watches[number].next
    history.watches[number].notes.append(.resumed(from: first))
    let call = try await watch.watch(options: CallOptions(waitForReady: true))
    defer { call.cancel() }
    var create = request
    create.startRevision = first
    try await call.send(.with { $0.requestUnion = .createRequest(create) })
    var parts: [StoreEvent] = []
    while let response = try await call.next() {
      if response.compactRevision > 0 { return try await list(response.compactRevision) }
      if response.canceled {
        history.findings.append("watcher \(number) is cancelled: \(response.cancelReason)")
        return
      }
      if response.created { continue }
      parts += response.events.map { StoreEvent($0) }
      if response.fragment { continue }
      note(parts, response.header?.revision ?? 0)
      parts = []
    }
  }

  private func note(_ told: [StoreEvent], _ revision: Int64) {
    let now = loop.environment.now()
    if let last = told.last {
      history.watches[number].notes.append(.events(told, header: revision, at: now))
      history.watches[number].next = last.keyValue.modRevision + 1
      history.note("watcher \(number) told \(told)", at: now)
    } else {
      history.watches[number].notes.append(.progress(revision))
      history.watches[number].next = max(history.watches[number].next, revision + 1)
      history.note("watcher \(number) at \(revision)", at: now)
    }
  }

  /// What was between is gone: begins anew from what is there.
  private func list(_ compacted: Int64) async throws {
    let options = CallOptions(timeout: .seconds(5), waitForReady: true)
    let now = try await kv.range(.with { $0.key = [1] }, options: options).header?.revision ?? 0
    history.watches[number].notes.append(.gap(compacted: compacted, listed: now))
    history.watches[number].next = now + 1
  }
}
