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
    /// Calls that found every connection full may ask again.
    func subchannelHasRoom()
    /// One of several connections takes no more calls.
    func subchannelLostConnection(_ error: any Error)
  }

  let address: ResolvedAddress
  /// Where calls go while it is ready.
  private(set) var session: HTTPSession?
  /// More of the same, made when the server limited the calls on each.
  private var others: [HTTPSession] = []
  private var widening: Task<Void, Never>?
  private var wideningFailures = 0
  /// The next further connection is tried no earlier.
  private var widensNotBefore = Duration.zero
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
  var callCount: Int {
    sessions.reduce(0) { $0 + $1.exchangeCount } - (health?.isCalling == true ? 1 : 0)
  }

  private var sessions: [HTTPSession] { (session.map { [$0] } ?? []) + others }

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
    widening?.cancel()
    if let timer { loop.cancel(timer) }
    health?.stop()
    health = nil
    let sessions = sessions
    session = nil
    others = []
    for session in sessions {
      session.onRoom(nil)
      if cutsCalls { session.close() } else { session.retire() }
    }
  }

  // MARK: - Servers that limit calls

  /// Where the next call goes; nil when every connection is full and one more is being made.
  func sessionForCall() -> HTTPSession? {
    guard let session, !session.hasRoom else { return session }
    if let other = others.first(where: { $0.hasRoom }) { return other }
    if widen() {
      for session in sessions { session.onRoom { [weak self] in self?.owner?.subchannelHasRoom() } }
      return nil
    }
    return sessions.min { $0.exchangeCount + $0.reserved < $1.exchangeCount + $1.reserved }
  }

  /// Makes one more connection.
  /// - Returns: false when there may be none.
  private func widen() -> Bool {
    if widening != nil { return true }
    let now = environment.now()
    guard sessions.count < http.multiplexedConnections, now >= widensNotBefore else { return false }
    let pause = backoff.pause(after: wideningFailures, chance: environment.random())
    widensNotBefore = now + pause
    let timeout = max(pause, backoff.connectTimeoutMin)
    widening = Task(executorPreference: loop) { await self.widen(within: timeout) }
    return true
  }

  private func widen(within timeout: Duration) async {
    do {
      let session = try await open(within: timeout)
      widening = nil
      guard self.session != nil else { return session.close() }
      others.append(session)
      wideningFailures = 0
      widensNotBefore = .zero
    } catch {
      widening = nil
      wideningFailures += 1
    }
    owner?.subchannelHasRoom()
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
      let session = try await open(within: timeout)
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

  private func open(within timeout: Duration) async throws -> HTTPSession {
    var serverName = tls?.configuration.serverName
    if serverName == nil, case .tcp(let host, _) = address.origin { serverName = host }
    let session = try await HTTPSession.connect(
      to: address.address, authority: authority, serverName: serverName, loop: loop, tls: tls,
      configuration: http, within: timeout
    ) { [weak self] session, error in self?.lost(session, because: error) }
    // Lost before anybody knew of it.
    guard session.isUsable else { throw HTTPError.disconnected("the server left at once") }
    return session
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

  private func lost(_ lost: HTTPSession, because error: any Error) {
    guard lost === session else {
      if others.contains(where: { $0 === lost }) { owner?.subchannelLostConnection(error) }
      return others.removeAll { $0 === lost }
    }
    session = nil
    health?.stop()
    health = nil
    verdict = nil
    if !others.isEmpty {
      let next = others.removeFirst()
      session = next
      owner?.subchannelLostConnection(error)
      if healthService != nil { report(nil) }
      return watchHealth(of: next)
    }
    machine.lost(now: environment.now())
    report(error)
  }

  private func report(_ error: (any Error)?) {
    owner?.subchannel(self, is: state, because: error)
  }
}
