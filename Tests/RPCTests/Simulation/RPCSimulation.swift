// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import RPC

/// Runs gRPC servers and clients through a scenario, and judges what came of it.
struct RPCSimulation: Sendable {
  /// What one run came to.
  struct Report: Sendable {
    var seed: UInt64
    var findings: [String]
    var trace: Trace
    var endings: [String: Int]
    var virtualSeconds: Double
  }

  /// A run that takes longer, in its own time, hangs.
  private static let longest = Duration.seconds(4 * 3600)
  /// Time after which everything that keeps a connection or a handler has let go.
  private static let quiet = Duration.seconds(600)

  let scenario: Scenario

  init(seed: UInt64) { scenario = Scenario(seed: seed) }

  /// Runs on the calling thread until everything has ended.
  func run() throws -> Report {
    let network = SimulatedNetwork(seed: scenario.seed, weather: scenario.weather)
    let ledger = try EventLoop.run(on: network) { loop in
      try await play(on: loop, network)
    }
    var judge = Judge(scenario: scenario, ledger: ledger)
    judge.judge(network)
    return Report(
      seed: scenario.seed, findings: judge.findings, trace: network.trace,
      endings: judge.endings, virtualSeconds: Double(network.now()) / 1e9)
  }

  private func play(on loop: EventLoop, _ network: SimulatedNetwork) async throws -> CallLedger {
    let ledger = CallLedger(loop: loop, plans: scenario.calls)
    let servers = SimulatedServers(loop: loop, ledger: ledger, scenario: scenario)
    for index in 0..<scenario.servers { try await servers.start(index) }
    let channels = try (0..<scenario.clients).map { number in
      // Each begins with another server.
      let endpoints = (0..<scenario.servers).map {
        servers.endpoint(($0 + number) % scenario.servers)
      }
      return try RPCClientChannel(
        loop: loop, target: RPCTarget(endpoints), configuration: scenario.channels)
    }
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask { await makeCalls(channels, loop, ledger) }
      for (after, event) in scenario.events {
        group.addTask {
          do {
            try await loop.sleep(for: after)
            try await befall(event, servers, network)
          } catch is CancellationError {
            // Every call has ended before.
          }
          return false
        }
      }
      group.addTask {
        do { try await loop.sleep(for: Self.longest) } catch { return false }
        ledger.report("hangs: \(ledger.unfinished)")
        return true
      }
      while let isOver = try await group.next() {
        if isOver { group.cancelAll() }
      }
    }
    for channel in channels { channel.close() }
    await servers.stop()
    network.weather.noticesSilenceAfter = 1
    try await loop.sleep(for: Self.quiet)
    return ledger
  }

  private func makeCalls(
    _ channels: [RPCClientChannel], _ loop: EventLoop, _ ledger: CallLedger
  ) async -> Bool {
    await withTaskGroup(of: Void.self) { group in
      for plan in scenario.calls {
        let caller = PlannedCaller(
          loop: loop, channel: channels[plan.id % channels.count], ledger: ledger, plan: plan)
        group.addTask { await caller.run() }
      }
    }
    return true
  }

  private func befall(
    _ event: Scenario.Event, _ servers: SimulatedServers, _ network: SimulatedNetwork
  ) async throws {
    switch event {
    case .outage(let isSilent): network.cutEverything(isSilent: isSilent)
    case .restart(let index, let grace, let away):
      try await servers.restart(index, grace: grace, away: away)
    }
  }
}

/// The servers of a run, which may go and come back.
private final class SimulatedServers: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let loop: EventLoop
  private let ledger: CallLedger
  private let scenario: Scenario
  private var running: [Int: RPCServer] = [:]
  private var isStopped = false

  init(loop: EventLoop, ledger: CallLedger, scenario: Scenario) {
    self.loop = loop
    self.ledger = ledger
    self.scenario = scenario
  }

  func endpoint(_ index: Int) -> Endpoint { .tcp(host: "127.0.0.1", port: 9000 + index) }

  func start(_ index: Int) async throws {
    var limits = RPCServerLimits()
    limits.callsPerConnection = scenario.callsPerConnection
    let server = RPCServer(
      loop: loop, services: [PlannedService(loop: loop, ledger: ledger)], limits: limits)
    try await server.listen(on: endpoint(index))
    running[index] = server
  }

  func restart(_ index: Int, grace: Duration, away: Duration) async throws {
    guard let server = running.removeValue(forKey: index) else { return }
    await server.shutdown(within: grace)
    try await loop.sleep(for: away)
    if !isStopped { try await start(index) }
  }

  func stop() async {
    isStopped = true
    for (_, server) in running.sorted(by: { $0.key < $1.key }) {
      await server.shutdown(within: .seconds(5))
    }
    running = [:]
  }
}
