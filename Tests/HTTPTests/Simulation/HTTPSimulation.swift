// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import NetSimulation
import TLSIdentities
import Telemetry

/// Runs an HTTP server and clients of both versions through a scenario, and judges what came of it.
struct HTTPSimulation: Sendable {
  /// Time after which everything that keeps a connection or a handler has let go.
  private static let quiet = Duration.seconds(600)
  /// How late a timeout may be noticed: the loop's timers count in milliseconds.
  private static let lateness = Duration.milliseconds(20)
  /// How long a server waits at least before it calls a request too slow.
  private static let headerTimeout = HTTPServerLimits().headerTimeout
  private static let endpoint = Endpoint.tcp(host: "127.0.0.1", port: 9000)

  let scenario: HTTPScenario
  private let identities: TestIdentities?

  /// - Parameter identities: for runs with TLS; nil plays none.
  init(seed: UInt64, identities: TestIdentities? = nil) {
    scenario = HTTPScenario(seed: seed, mayUseTLS: identities != nil)
    self.identities = identities
  }

  /// Runs on the calling thread until everything has ended.
  func run() throws -> SimulationReport {
    let network = SimulatedNetwork(seed: scenario.seed, weather: scenario.weather)
    let ledger = try EventLoop.run(on: network) { loop in try await play(on: loop, network) }
    var findings = ledger.findings + network.misuses
    var endings: [String: Int] = [:]
    for plan in scenario.exchanges {
      guard let entry = ledger.entries[plan.id] else { continue }
      judge(entry, &findings, &endings)
    }
    if network.foreignWakes > 0 { findings.append("another thread had a hand in it") }
    if network.openDescriptors > 0 {
      findings.append("\(network.openDescriptors) descriptors are left open")
    }
    if ledger.handlersRunning > 0 {
      findings.append("\(ledger.handlersRunning) handlers never end")
    }
    return SimulationReport(
      seed: scenario.seed, findings: findings, endings: endings, network: network)
  }

  private func play(on loop: EventLoop, _ network: SimulatedNetwork) async throws -> ExchangeLedger
  {
    let ledger = ExchangeLedger(loop: loop, plans: scenario.exchanges)
    let server = SimulatedServer(
      loop: loop, ledger: ledger, scenario: scenario,
      tls: scenario.isTLS ? identities?.server() : nil)
    try await server.start()
    let clients = try scenario.clients.map { preference in
      var configuration = HTTPClientConfiguration()
      configuration.preference = preference
      return try HTTPClient(
        loop: loop, target: Self.endpoint, tls: scenario.isTLS ? identities?.client() : nil,
        configuration: configuration)
    }
    try await SimulatedCourse(on: loop).run(
      scenario.exchanges,
      happenings: scenario.events.map { after, event in
        (after, { try await befall(event, server, network) })
      },
      hangs: { ledger.report("hangs: \(ledger.unfinished)") },
      { plan in
        await PlannedClient(
          loop: loop, client: clients[plan.id % clients.count], ledger: ledger, plan: plan
        ).run()
      })
    for client in clients { client.close() }
    await server.stop()
    network.weather.noticesSilenceAfter = 1
    try await loop.sleep(for: Self.quiet)
    return ledger
  }

  private func befall(
    _ event: HTTPScenario.Event, _ server: SimulatedServer, _ network: SimulatedNetwork
  ) async throws {
    switch event {
    case .outage(let isSilent): network.cutEverything(isSilent: isSilent)
    case .restart(let grace, let away): try await server.restart(grace: grace, away: away)
    }
  }

  // MARK: - Judging

  private func judge(
    _ entry: ExchangeLedger.Entry, _ findings: inout [String], _ endings: inout [String: Int]
  ) {
    let plan = entry.plan
    guard entry.endings.count == 1, let ending = entry.endings.first, let started = entry.started,
      let ended = entry.ended
    else { return findings.append("exchange \(plan.id) ended \(entry.endings.count) times") }
    // Only what may be sent twice is, when an idle connection broke under it.
    if entry.served > (plan.isIdempotent ? 3 : 1) {
      findings.append("exchange \(plan.id) was served \(entry.served) times")
    }
    let took = ended - started
    // A client that rests reads what came in time before it learns of the end.
    if let timeout = plan.timeout, plan.clientPause == .zero, took > timeout + Self.lateness {
      findings.append("exchange \(plan.id) ended \(took - timeout) after its timeout: \(ending)")
    }
    switch ending {
    case .answered(408) where scenario.weather.mayFallSilentOneWay && took >= Self.headerTimeout:
      // The server hears no more of the request, and its answer still arrives.
      endings["answered as too slow", default: 0] += 1
    case .answered(let status):
      endings["answered", default: 0] += 1
      if status != plan.status {
        findings.append("exchange \(plan.id) was answered \(status), not \(plan.status)")
      }
      if entry.served == 0 { findings.append("exchange \(plan.id) got an answer from nobody") }
    case .timedOut where plan.kind == .socket && !scenario.isFaultless && took >= .seconds(10):
      endings["handshake timed out", default: 0] += 1
    case .timedOut:
      endings["timed out", default: 0] += 1
      guard let timeout = plan.timeout, took >= timeout - .milliseconds(1) else {
        return findings.append("exchange \(plan.id) timed out after \(took), before its time")
      }
    case .cancelled:
      endings["cancelled", default: 0] += 1
      if plan.cancellation == nil {
        findings.append("exchange \(plan.id) was cancelled, and nobody did")
      }
    case .failed(let reason):
      endings["failed", default: 0] += 1
      // Over HTTP/1.1 an answer may get lost when the server closes on a body that it does not read.
      let mayLoseAnswer = plan.answersEarly && scenario.client(of: plan) == .http1
      if scenario.isFaultless, !mayLoseAnswer {
        findings.append("exchange \(plan.id) (\(plan.kind)) failed: \(reason)")
      }
    }
  }
}

/// The server of a run, which may go and come back.
private final class SimulatedServer: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let loop: EventLoop
  private let ledger: ExchangeLedger
  private let scenario: HTTPScenario
  private let tls: TLSConfiguration?
  private var running: HTTPServer?
  private var isStopped = false

  init(loop: EventLoop, ledger: ExchangeLedger, scenario: HTTPScenario, tls: TLSConfiguration?) {
    self.loop = loop
    self.ledger = ledger
    self.scenario = scenario
    self.tls = tls
  }

  func start() async throws {
    var limits = HTTPServerLimits()
    limits.streamsPerConnection = scenario.streamsPerConnection
    let server = HTTPServer(
      loop: loop, handler: PlannedHandler(loop: loop, ledger: ledger), limits: limits,
      logger: Logger(component: "http") { [ledger] line in ledger.report("logged: \(line)") })
    try await server.listen(on: .tcp(host: "127.0.0.1", port: 9000), tls: tls)
    running = server
  }

  func restart(grace: Duration, away: Duration) async throws {
    guard let server = running else { return }
    running = nil
    await server.shutdown(within: grace)
    try await loop.sleep(for: away)
    if !isStopped { try await start() }
  }

  func stop() async {
    isStopped = true
    await running?.shutdown(within: .seconds(5))
    running = nil
  }
}
