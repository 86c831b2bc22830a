// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import RPC

/// Runs gRPC servers and clients through a scenario, and judges what came of it.
struct RPCSimulation: Sendable {
  /// Time after which everything that keeps a connection or a handler has let go.
  private static let quiet = Duration.seconds(600)

  let scenario: Scenario

  init(seed: UInt64) { scenario = Scenario(seed: seed) }

  /// Runs on the calling thread until everything has ended.
  func run() throws -> SimulationReport {
    let network = SimulatedNetwork(seed: scenario.seed, weather: scenario.weather)
    let ledger = try EventLoop.run(on: network) { loop in
      try await play(on: loop, network)
    }
    var judge = Judge(scenario: scenario, ledger: ledger)
    judge.judge(network)
    return SimulationReport(
      seed: scenario.seed, findings: judge.findings, endings: judge.endings, network: network)
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
    try await SimulatedCourse(on: loop).run(
      scenario.calls,
      happenings: scenario.events.map { after, event in
        (after, { try await befall(event, servers, network) })
      },
      hangs: { ledger.report("hangs: \(ledger.unfinished)") },
      { plan in
        await PlannedCaller(
          loop: loop, channel: channels[plan.id % channels.count], ledger: ledger, plan: plan
        ).run()
      })
    for channel in channels { channel.close() }
    await servers.stop()
    network.weather.noticesSilenceAfter = 1
    try await loop.sleep(for: Self.quiet)
    return ledger
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
