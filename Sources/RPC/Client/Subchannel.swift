// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform

/// The connection to one address, made anew when it is wanted. Loop only.
///
/// `SubchannelMachine` decides; this carries out.
final class Subchannel: @unchecked Sendable {
  // Safety: touched on the loop's thread only.

  /// Told what happens to it.
  protocol Owner: AnyObject {
    func subchannel(_ subchannel: Subchannel, is state: RPCConnectivity, because: (any Error)?)
  }

  let address: ResolvedAddress
  /// Where calls go while it is ready.
  private(set) var session: HTTPSession?
  /// For the next connections.
  var http: HTTPClientConfiguration
  private let loop: EventLoop
  private let environment: Environment
  private let tls: TLSContext?
  private let authority: String
  private let backoff: RPCConnectionBackoff
  /// Whose health makes the connection ready; nil does not ask.
  private let healthService: String?
  private weak var owner: (any Owner)?
  private var machine: SubchannelMachine
  private var attempt: Task<Void, Never>?
  private var timer: LoopTimer?
  private var health: HealthWatch?
  private var verdict: HealthWatch.Verdict?

  init(
    address: ResolvedAddress, authority: String, loop: EventLoop, environment: Environment,
    tls: TLSContext?, http: HTTPClientConfiguration, backoff: RPCConnectionBackoff,
    healthService: String?, owner: any Owner
  ) {
    self.address = address
    self.authority = authority
    self.loop = loop
    self.environment = environment
    self.tls = tls
    self.http = http
    self.backoff = backoff
    self.healthService = healthService
    self.owner = owner
    machine = SubchannelMachine(backoff: backoff)
  }

  /// The connection's state; a connection whose server is not healthy counts as failed.
  var state: RPCConnectivity {
    guard machine.state == .ready, healthService != nil else { return machine.state }
    switch verdict {
    case nil: return .connecting
    case .healthy: return .ready
    case .unhealthy: return .transientFailure
    }
  }

  /// Calls under way, without the one that asks for its health.
  var callCount: Int { (session?.exchangeCount ?? 0) - (health?.isCalling == true ? 1 : 0) }

  /// Connects, if it is idle.
  func connect() {
    guard machine.state == .idle else { return }
    let action = machine.connect(now: environment.now(), chance: environment.random())
    report(nil)
    carryOut(action)
  }

  /// Makes no more connections. Calls under way end by themselves, unless `cutsCalls`.
  func shutDown(cutsCalls: Bool) {
    owner = nil
    machine.shutDown()
    attempt?.cancel()
    attempt = nil
    if let timer { loop.cancel(timer) }
    health?.stop()
    health = nil
    if cutsCalls { session?.close() } else { session?.retire() }
    session = nil
  }

  private func carryOut(_ action: SubchannelMachine.Action) {
    switch action {
    case .nothing: return
    case .rest(let duration):
      timer = loop.schedule(after: duration) { [weak self] in self?.rested() }
    case .connect(let timeout):
      attempt = Task(executorPreference: loop) { await self.connect(within: timeout) }
    }
  }

  private func rested() {
    let old = machine.state
    let action = machine.rested(now: environment.now(), chance: environment.random())
    if machine.state != old { report(nil) }
    carryOut(action)
  }

  private func connect(within timeout: Duration) async {
    do {
      var serverName = tls?.configuration.serverName
      if serverName == nil, case .tcp(let host, _) = address.origin { serverName = host }
      let session = try await HTTPSession.connect(
        to: address.address, authority: authority, serverName: serverName, loop: loop, tls: tls,
        configuration: http, within: timeout, ended: { [weak self] in self?.lost($0) })
      guard machine.state == .connecting else { return session.close() }
      self.session = session
      machine.succeeded()
      report(nil)
      watchHealth(of: session)
    } catch {
      guard machine.state == .connecting else { return }
      let action = machine.failed(now: environment.now())
      report(error)
      carryOut(action)
    }
  }

  private func watchHealth(of session: HTTPSession) {
    guard let healthService else { return }
    health = HealthWatch(
      session: session, service: healthService, loop: loop, environment: environment,
      backoff: backoff
    ) { [weak self] in self?.judged($0) }
  }

  private func judged(_ verdict: HealthWatch.Verdict) {
    guard session != nil, verdict != self.verdict else { return }
    self.verdict = verdict
    if case .unhealthy(let reason) = verdict {
      report(RPCError(.unavailable, reason))
    } else {
      report(nil)
    }
  }

  private func lost(_ error: any Error) {
    guard session != nil else { return }
    session = nil
    health?.stop()
    health = nil
    verdict = nil
    machine.lost(now: environment.now())
    report(error)
  }

  private func report(_ error: (any Error)?) {
    owner?.subchannel(self, is: state, because: error)
  }
}
