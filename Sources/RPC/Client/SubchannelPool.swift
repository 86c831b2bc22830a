// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform

/// The connections of a channel: finds addresses, lets the load balancer choose, and hands ready
/// connections to calls. Loop only.
///
/// Reading order: `NameResolver` (addresses) → `PickFirst` or `RoundRobin` (which of them) →
/// `Subchannel` (a connection to one).
final class SubchannelPool: Subchannel.Owner, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private struct Pending {
    let waiter: Waiter<HTTPSession>
    let waitsForReady: Bool
  }

  private let target: RPCTarget
  private let loop: EventLoop
  private let environment: Environment
  private let configuration: RPCChannelConfiguration
  private let tls: TLSContext?
  private let backoff: RPCConnectionBackoff
  private var http: HTTPClientConfiguration
  private var resolver: NameResolver?
  private var balancer: any LoadBalancer
  private var subchannels: [ResolvedAddress: Subchannel] = [:]
  private var events: [(ResolvedAddress, RPCConnectivity)] = []
  private var isHandlingEvents = false
  private var balancerTimer: LoopTimer?
  private var ready: [Subchannel] = [] {
    didSet { readyForCalls = ready.map { .passUnretained($0) } }
  }
  /// The same. Something refers to each weakly, which makes every retain slow.
  private var readyForCalls: [Unmanaged<Subchannel>] = []
  private var turn = 0
  private var pending: [UInt64: Pending] = [:]
  private var nextPending: UInt64 = 0
  private var stateWaiters: [Waiter<RPCConnectivity>] = []
  private var idleTimer: LoopTimer?
  /// Sessions handed to calls, and how many there were when the idle timer last fired.
  private var handedOut = 0
  private var handedOutBefore = 0
  private var hasAddresses = false
  /// Why the last attempt to find or reach a server failed.
  private var failure: (any Error)?
  private(set) var state = RPCConnectivity.idle

  init(
    target: RPCTarget, loop: EventLoop, environment: Environment, tls: TLSContext?,
    configuration: RPCChannelConfiguration
  ) {
    self.target = target
    self.loop = loop
    self.environment = environment
    self.configuration = configuration
    self.tls = tls
    backoff = configuration.backoff ?? (target.isLocal ? .local : RPCConnectionBackoff())
    http = Self.makeHTTPConfiguration(configuration)
    balancer = Self.makeBalancer(configuration)
  }

  private static func makeHTTPConfiguration(
    _ configuration: RPCChannelConfiguration
  ) -> HTTPClientConfiguration {
    var http = HTTPClientConfiguration()
    http.preference = .http2
    http.pingInterval = configuration.keepalive?.time
    http.pingTimeout = configuration.keepalive?.timeout ?? http.pingTimeout
    http.pingsWhenQuiet = configuration.keepalive?.permitsWithoutCalls ?? false
    http.multiplexedConnections = max(configuration.connectionsPerAddressMax, 1)
    return http
  }

  // MARK: - For calls

  /// A connection for the next call, if one is ready.
  func readySession() -> HTTPSession? {
    guard !readyForCalls.isEmpty else { return nil }
    if readyForCalls.count > 1 { turn = (turn + 1) % readyForCalls.count }
    guard
      let session = readyForCalls[turn]._withUnsafeGuaranteedRef({ $0.sessionForCall() })
    else { return nil }
    handedOut &+= 1
    return session
  }

  /// Waits for a connection.
  /// - Parameter recovery: is given the way to end the wait.
  /// - Throws: `RPCError`: `unavailable` when none can be made and the call does not wait for that,
  ///   `deadlineExceeded`, `cancelled` once the channel is closed; `CancellationError`.
  func session(
    waitForReady: Bool, deadline: Duration?, for recovery: RecoveryWait?
  ) async throws -> HTTPSession {
    if let session = readySession() { return session }
    let waiter = Waiter<HTTPSession>(loop: loop)
    recovery?.endWait = { waiter.resume(with: .failure(HTTPError.closed)) }
    defer { recovery?.endWait = nil }
    let session = try await waiter.wait { waiter in
      self.leaveIdle()
      if let outcome = self.outcome(waitsForReady: waitForReady) {
        return waiter.resume(with: outcome)
      }
      self.add(waiter, waitsForReady: waitForReady, deadline: deadline)
    }
    session.reserved -= 1
    return session
  }

  private func add(_ waiter: Waiter<HTTPSession>, waitsForReady: Bool, deadline: Duration?) {
    let id = nextPending
    nextPending += 1
    pending[id] = Pending(waiter: waiter, waitsForReady: waitsForReady)
    waiter.release = { [weak self] in
      self?.pending[id] = nil
    }
    guard let deadline else { return }
    let reason = "no connection in time: \(failure.map { "\($0)" } ?? "still connecting")"
    waiter.timer = loop.schedule(after: deadline - environment.now()) {
      waiter.resume(with: .failure(RPCError(.deadlineExceeded, reason)))
    }
  }

  /// What a waiting call gets now; nil when it must go on waiting.
  private func outcome(waitsForReady: Bool) -> Result<HTTPSession, any Error>? {
    if let session = readySession() {
      // Until the call has begun: others must not take its place.
      session.reserved += 1
      return .success(session)
    }
    switch state {
    case .shutdown: return .failure(RPCError(.cancelled, "the channel is closed"))
    case .transientFailure where !waitsForReady:
      let reason = failure.map { "\($0)" } ?? "no connection"
      return .failure(RPCError(.unavailable, reason))
    case .idle, .connecting, .ready, .transientFailure: return nil
    }
  }

  // MARK: - State

  /// Waits until the state is another than `known`.
  func state(otherThan known: RPCConnectivity) async throws -> RPCConnectivity {
    guard state == known else { return state }
    let waiter = Waiter<RPCConnectivity>(loop: loop)
    return try await waiter.wait { waiter in
      guard self.state == known else { return waiter.resume(with: .success(self.state)) }
      self.stateWaiters.append(waiter)
      waiter.release = { self.stateWaiters.removeAll { $0 === waiter } }
    }
  }

  /// Begins to connect, if nothing does.
  func leaveIdle() {
    guard state != .shutdown else { return }
    guard resolver == nil else {
      run(balancer.leaveIdle())
      return publish()
    }
    let resolver = NameResolver(
      target: target, loop: loop, environment: environment,
      interval: configuration.resolutionInterval
    ) { [weak self] result in self?.resolved(result) }
    self.resolver = resolver
    armIdleTimer()
    resolver.resolve()
    publish()
  }

  /// Closes everything, cutting calls off.
  func close() {
    guard state != .shutdown else { return }
    letGo(cutsCalls: true)
    publish(.shutdown)
  }

  private func publish() {
    guard state != .shutdown, !isHandlingEvents else { return }
    if balancer.state == .idle, hasAddresses, !pending.isEmpty { run(balancer.leaveIdle()) }
    let ready = balancer.ready.compactMap { subchannels[$0] }.filter { $0.session != nil }
    if !ready.elementsEqual(self.ready, by: ===) {
      self.ready = ready
      // Clients that start together must not all begin with the same server.
      turn = ready.count > 1 ? Int(environment.random(below: UInt64(ready.count))) : 0
    }
    publish(current)
  }

  private var current: RPCConnectivity {
    if resolver == nil { return .idle }
    if hasAddresses { return balancer.state }
    return failure == nil ? .connecting : .transientFailure
  }

  private func publish(_ new: RPCConnectivity) {
    if new != state {
      state = new
      for waiter in stateWaiters { waiter.resume(with: .success(new)) }
    }
    guard new != .idle, new != .connecting, !pending.isEmpty else { return }
    for id in pending.keys.sorted() {
      guard let call = pending[id] else { continue }
      if let outcome = outcome(waitsForReady: call.waitsForReady) {
        call.waiter.resume(with: outcome)
      } else if new == .ready {
        return  // every connection is full, and another is on its way
      }
    }
  }

  private func letGo(cutsCalls: Bool) {
    resolver?.stop()
    resolver = nil
    hasAddresses = false
    failure = nil
    stopWaiting()
    if let idleTimer { loop.cancel(idleTimer) }
    idleTimer = nil
    for subchannel in subchannelsInOrder { subchannel.shutDown(cutsCalls: cutsCalls) }
    subchannels = [:]
    ready = []
    balancer = Self.makeBalancer(configuration)
  }

  // MARK: - Idleness

  private func armIdleTimer() {
    guard let timeout = configuration.idleTimeout else { return }
    idleTimer = loop.schedule(after: timeout) { [weak self] in self?.checkIdleness() }
  }

  /// Runs once per idle time, so that calls need not touch the timer.
  private func checkIdleness() {
    let isBusy =
      !pending.isEmpty || handedOut != handedOutBefore
      || subchannels.values.contains { $0.callCount > 0 }
    handedOutBefore = handedOut
    guard !isBusy else { return armIdleTimer() }
    idleTimer = nil
    letGo(cutsCalls: false)
    publish(.idle)
  }

  // MARK: - Addresses and subchannels

  private func resolved(_ result: Result<[ResolvedAddress], any Error>) {
    switch result {
    case .failure(let error):
      if !hasAddresses { failure = error }
    case .success(let addresses):
      let isFirst = !hasAddresses
      hasAddresses = true
      run(balancer.resolved(addresses) + (isFirst ? balancer.leaveIdle() : []))
      for subchannel in subchannelsInOrder
      where subchannel.state == .idle && !addresses.contains(subchannel.address) {
        drop(subchannel.address)
      }
    }
    publish()
  }

  func subchannel(
    _ subchannel: Subchannel, is state: RPCConnectivity, because error: (any Error)?
  ) {
    if let error { note(error) }
    events.append((subchannel.address, state))
    guard !isHandlingEvents else { return }
    run([])
    publish()
  }

  func subchannelHasRoom() { publish() }

  func subchannelLostConnection(_ error: any Error) { note(error) }

  /// Carries the actions out, and what follows from them.
  private func run(_ actions: [BalancerAction]) {
    let isOutermost = !isHandlingEvents
    isHandlingEvents = true
    for action in actions { carryOut(action) }
    guard isOutermost else { return }
    while !events.isEmpty {
      let (address, state) = events.removeFirst()
      guard subchannels[address] != nil else { continue }
      for action in balancer.changed(address, to: state) { carryOut(action) }
    }
    isHandlingEvents = false
  }

  private func carryOut(_ action: BalancerAction) {
    switch action {
    case .connect(let address): subchannel(for: address).connect()
    case .drop(let address): drop(address)
    case .resolve: resolver?.resolve()
    case .stopWaiting: stopWaiting()
    case .wait(let duration):
      stopWaiting()
      balancerTimer = loop.schedule(after: duration) { [weak self] in
        guard let self else { return }
        balancerTimer = nil
        run(balancer.waited())
        publish()
      }
    }
  }

  private func stopWaiting() {
    if let balancerTimer { loop.cancel(balancerTimer) }
    balancerTimer = nil
  }

  /// A dictionary's own order differs from run to run.
  private var subchannelsInOrder: [Subchannel] {
    subchannels.values.sorted { $0.address.description < $1.address.description }
  }

  private func drop(_ address: ResolvedAddress) {
    subchannels.removeValue(forKey: address)?.shutDown(cutsCalls: false)
  }

  private func subchannel(for address: ResolvedAddress) -> Subchannel {
    if let known = subchannels[address] { return known }
    let isUnix = address.origin.isUnix
    let subchannel = Subchannel(
      address: address,
      authority: configuration.authority ?? (isUnix ? "localhost" : address.origin.description),
      loop: loop, environment: environment, tls: isUnix ? nil : tls, http: http, backoff: backoff,
      healthService: balancer.usesHealthChecks
        ? configuration.serviceConfig?.healthCheckServiceName : nil, owner: self)
    subchannels[address] = subchannel
    return subchannel
  }

  /// A server that finds our PINGs too frequent gets half as many from now on (gRFC A8).
  private func note(_ error: any Error) {
    failure = error
    guard case HTTPError.goneAway(let code, let reason) = error, code == Limits.enhanceYourCalm,
      reason == "too_many_pings", let interval = http.pingInterval
    else { return }
    http.pingInterval = interval * 2
    for subchannel in subchannels.values { subchannel.http = http }
  }

  private static func makeBalancer(
    _ configuration: RPCChannelConfiguration
  ) -> any LoadBalancer {
    switch configuration.serviceConfig?.loadBalancing ?? configuration.loadBalancing {
    case .pickFirst: PickFirst()
    case .roundRobin: RoundRobin()
    }
  }
}
