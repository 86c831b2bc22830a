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
    /// The last call on its connection has ended.
    func subchannelBecameQuiet(_ subchannel: Subchannel)
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
  private weak var owner: (any Owner)?
  private var machine: SubchannelMachine
  private var attempt: Task<Void, Never>?
  private var timer: LoopTimer?

  init(
    address: ResolvedAddress, authority: String, loop: EventLoop, environment: Environment,
    tls: TLSContext?, http: HTTPClientConfiguration, backoff: RPCConnectionBackoff,
    owner: any Owner
  ) {
    self.address = address
    self.authority = authority
    self.loop = loop
    self.environment = environment
    self.tls = tls
    self.http = http
    self.owner = owner
    machine = SubchannelMachine(backoff: backoff)
  }

  var state: RPCConnectivity { machine.state }

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
        configuration: http, within: timeout,
        quiet: { [weak self] in self?.quiet() }, ended: { [weak self] in self?.lost($0) })
      guard machine.state == .connecting else { return session.close() }
      self.session = session
      machine.succeeded()
      report(nil)
    } catch {
      guard machine.state == .connecting else { return }
      let action = machine.failed(now: environment.now())
      report(error)
      carryOut(action)
    }
  }

  private func quiet() { owner?.subchannelBecameQuiet(self) }

  private func lost(_ error: any Error) {
    guard session != nil else { return }
    session = nil
    machine.lost(now: environment.now())
    report(error)
  }

  private func report(_ error: (any Error)?) {
    owner?.subchannel(self, is: machine.state, because: error)
  }
}
