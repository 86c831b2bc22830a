// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Net
import NetSimulation
import Platform
import RPC
import Wire

/// A store on a failing machine, with clients behind a failing network, all from a seed.
///
/// Reading order: `StoreScenario` (what happens) → `SimulatedStore`, `SimulatedClient`,
/// `SimulatedWatcher` (who does it) → `StoreHistory` (what was seen) → `HistoryChecker`, `WatchChecker`
/// (what must be true of it).
package struct StoreSimulation: Sendable {
  package struct Report: Sendable {
    package var seed: UInt64
    package var findings: [String]
    /// What happened, when it was asked for.
    package var trace: [String]
    package var traceHash: UInt64
    package var crashes: Int
    package var exchanges: Int
    package var unknown: Int
    package var revisions: Int64
  }

  private let scenario: StoreScenario
  private let keepsTrace: Bool
  /// In the run's own time.
  private static let longest = Duration.seconds(900)

  package init(seed: UInt64, keepsTrace: Bool = false) {
    scenario = StoreScenario(seed: seed)
    self.keepsTrace = keepsTrace
  }

  /// Runs on the calling thread until everything has ended.
  package func run() throws -> Report {
    let network = SimulatedNetwork(seed: scenario.seed, weather: scenario.weather)
    let history = StoreHistory(keepsTrace: keepsTrace)
    try EventLoop.run(on: network) { loop in try await play(on: loop, network, history) }
    var findings = history.findings
    if findings.isEmpty {
      var checker = HistoryChecker(history, scenario)
      checker.check()
      findings = checker.findings
      if findings.isEmpty {
        var watches = WatchChecker(history, checker)
        watches.check()
        findings = watches.findings
      }
    }
    let unknown = history.exchanges.count { exchange in
      if case .unknown = exchange.heard { true } else { false }
    }
    return Report(
      seed: scenario.seed, findings: findings, trace: history.trace,
      traceHash: network.trace.hash, crashes: history.crashes,
      exchanges: history.exchanges.count, unknown: unknown, revisions: history.lastRevision)
  }

  private func play(
    on loop: EventLoop, _ network: SimulatedNetwork, _ history: StoreHistory
  ) async throws {
    let store = SimulatedStore(
      loop: loop, network: network, scenario: scenario, history: history)
    var chance = SeededGenerator(seed: scenario.seed ^ 0x3A7C)
    let channels = try (0..<scenario.clients + scenario.watchers).map { _ in
      try RPCClientChannel(loop: loop, target: SimulatedStore.endpoint)
    }
    let watchers = (0..<scenario.watchers).map { number in
      let range =
        number == 0 || chance.chance(perMille: 500)
        ? KeyRange(key: [0], rangeEnd: [0]) : KeyRange(key: [0x62], rangeEnd: [0x65])
      return SimulatedWatcher(
        number, range: range, channel: channels[scenario.clients + number], loop: loop,
        history: history, chance: &chance)
    }
    await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await store.run() }
      group.addTask {
        try await loop.sleep(for: Self.longest)
        history.findings.append("the run hangs")
      }
      group.addTask {
        try await withThrowingTaskGroup(of: Void.self) { watching in
          for watcher in watchers { watching.addTask { try await watcher.run() } }
          try await runClients(channels, loop, network, store, history)
          while history.watches.contains(where: { $0.next <= history.lastRevision }) {
            try await loop.sleep(for: .milliseconds(500))
          }
          watching.cancelAll()
        }
      }
      do { try await group.next() } catch {
        history.findings.append("the run ends with \(error)")
      }
      group.cancelAll()
    }
    for channel in channels { channel.close() }
  }

  private func runClients(
    _ channels: [RPCClientChannel], _ loop: EventLoop, _ network: SimulatedNetwork,
    _ store: SimulatedStore, _ history: StoreHistory
  ) async throws {
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<scenario.clients {
        group.addTask {
          var client = SimulatedClient(
            number, channel: channels[number], loop: loop, scenario: scenario, history: history)
          await client.run()
        }
      }
    }
    // Nothing goes wrong any more: leases run out, watchers come to the end, and the history is read.
    history.note("everything is mended", at: loop.environment.now())
    network.weather = .calm
    network.weather.noticesSilenceAfter = 1_000_000_000
    store.heal()
    try await loop.sleep(for: .seconds(60))
    try await readJournal(channels[0], loop, history)
  }

  /// The whole history, as a watch tells it, and the watchers' view of what was compacted.
  private func readJournal(
    _ channel: RPCClientChannel, _ loop: EventLoop, _ history: StoreHistory
  ) async throws {
    var first: Int64 = 2
    var triesLeft = 20
    while true {
      do {
        let last = try await lastRevision(channel)
        let told = try await journal(from: first, through: last, channel)
        history.journal = history.toldToEverything(before: first) + told
        history.lastRevision = last
        return
      } catch let compacted as Compacted {
        first = compacted.through
      } catch let error as RPCError where triesLeft > 0 {
        // What broke before everything was mended may be noticed only now.
        triesLeft -= 1
        history.note("reading the history breaks: \(error)", at: loop.environment.now())
      }
    }
  }

  private struct Compacted: Error {
    let through: Int64
  }

  private func lastRevision(_ channel: RPCClientChannel) async throws -> Int64 {
    let options = CallOptions(timeout: .seconds(60), waitForReady: true)
    let answer = try await KVClient(channel: channel).range(
      .with { $0.key = [1] }, options: options)
    return answer.header?.revision ?? 0
  }

  private func journal(
    from first: Int64, through last: Int64, _ channel: RPCClientChannel
  ) async throws -> [StoreEvent] {
    guard first <= last else { return [] }
    let call = try await WatchClient(channel: channel).watch(
      options: CallOptions(timeout: .seconds(60), waitForReady: true))
    defer { call.cancel() }
    try await call.send(
      .with {
        $0.requestUnion = .createRequest(
          .with {
            $0.key = [0]
            $0.rangeEnd = [0]
            $0.startRevision = first
          })
      })
    var told: [StoreEvent] = []
    while told.last?.keyValue.modRevision ?? 1 < last {
      guard let response = try await call.next() else { break }
      if response.compactRevision > 0 { throw Compacted(through: response.compactRevision) }
      told += response.events.map { StoreEvent($0) }
    }
    return told
  }
}

extension StoreHistory {
  /// What watchers of everything were told of revisions before `revision`, without repetitions.
  func toldToEverything(before revision: Int64) -> [StoreEvent] {
    var byRevision: [Int64: [StoreEvent]] = [:]
    for watch in watches where watch.range.end == .unbounded {
      for case .events(let told, _, _) in watch.notes {
        var mine: [Int64: [StoreEvent]] = [:]
        for var event in told where event.keyValue.modRevision < revision {
          event.previous = nil
          mine[event.keyValue.modRevision, default: []].append(event)
        }
        for (revision, events) in mine where byRevision[revision] == nil {
          byRevision[revision] = events
        }
      }
    }
    return byRevision.keys.sorted().flatMap { byRevision[$0] ?? [] }
  }

  var hasCompacted: Bool {
    exchanges.contains { exchange in
      if case .compact = exchange.asked { true } else { false }
    }
  }
}
