// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform

/// When names are looked up. Holds no clock.
struct ResolutionSchedule {
  enum Action: Equatable {
    case nothing
    /// Look up now; then call `succeeded` or `failed`.
    case resolve
    /// Call `waited` after this time.
    case wait(Duration)
  }

  private enum Phase { case resting, resolving, waiting }

  private let interval: Duration
  private let backoff: RPCConnectionBackoff
  private var phase = Phase.resting
  private var lastSuccess: Duration?
  private var failures = 0

  /// - Parameters:
  ///   - interval: between an answer and the next question.
  ///   - backoff: pauses after failures.
  init(interval: Duration, backoff: RPCConnectionBackoff) {
    self.interval = interval
    self.backoff = backoff
  }

  /// Somebody has reason to think that the addresses are out of date.
  mutating func wanted(now: Duration) -> Action {
    guard phase == .resting else { return .nothing }
    if let lastSuccess, lastSuccess + interval > now {
      phase = .waiting
      return .wait(lastSuccess + interval - now)
    }
    phase = .resolving
    return .resolve
  }

  mutating func waited() -> Action {
    guard phase == .waiting else { return .nothing }
    phase = .resolving
    return .resolve
  }

  mutating func succeeded(now: Duration) {
    phase = .resting
    lastSuccess = now
    failures = 0
  }

  mutating func failed(chance: UInt64) -> Action {
    phase = .waiting
    failures += 1
    return .wait(backoff.pause(after: failures - 1, chance: chance))
  }
}

/// Turns a target into addresses, again whenever asked, but not too often. Loop only.
final class NameResolver: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let target: RPCTarget
  private let loop: EventLoop
  private let environment: Environment
  private let deliver: (Result<[ResolvedAddress], any Error>) -> Void
  private var schedule: ResolutionSchedule
  private var timer: LoopTimer?
  private var lookup: Task<Void, Never>?
  private var hasDeliveredStatic = false

  /// - Parameter deliver: gets every result; addresses are at least one, no two alike.
  init(
    target: RPCTarget, loop: EventLoop, environment: Environment, interval: Duration,
    deliver: @escaping (Result<[ResolvedAddress], any Error>) -> Void
  ) {
    self.target = target
    self.loop = loop
    self.environment = environment
    self.deliver = deliver
    schedule = ResolutionSchedule(interval: interval, backoff: RPCConnectionBackoff())
  }

  /// Looks the names up as soon as it may. Addresses without names are delivered at once, and only once.
  func resolve() {
    if let addresses = target.literalAddresses {
      guard !hasDeliveredStatic else { return }
      hasDeliveredStatic = true
      return deliver(.success(addresses))
    }
    carryOut(schedule.wanted(now: environment.now()))
  }

  /// Ends a look-up under way and forgets the schedule.
  func stop() {
    lookup?.cancel()
    if let timer { loop.cancel(timer) }
  }

  private func carryOut(_ action: ResolutionSchedule.Action) {
    switch action {
    case .nothing: return
    case .wait(let duration):
      timer = loop.schedule(after: duration) { [weak self] in
        guard let self else { return }
        carryOut(schedule.waited())
      }
    case .resolve:
      lookup = Task(executorPreference: loop) { [target, loop, weak self] in
        let result = await target.resolve(on: loop)
        guard !Task.isCancelled else { return }
        self?.ended(result)
      }
    }
  }

  private func ended(_ result: Result<[ResolvedAddress], any Error>) {
    switch result {
    case .success: schedule.succeeded(now: environment.now())
    case .failure: carryOut(schedule.failed(chance: environment.random()))
    }
    deliver(result)
  }
}

extension RPCTarget {
  /// Every address when none needs to be looked up.
  var literalAddresses: [ResolvedAddress]? {
    var addresses: [ResolvedAddress] = []
    for endpoint in endpoints {
      if case .tcp(let host, let port) = endpoint,
        SocketAddress(literal: host, port: port) == nil
      {
        return nil
      }
      addresses.append(ResolvedAddress(address: endpoint, origin: endpoint))
    }
    return addresses.withoutRepeats
  }

  /// Looks up all names side by side. Names without an address are left out, unless there is no other.
  fileprivate func resolve(on loop: EventLoop) async -> Result<[ResolvedAddress], any Error> {
    let found = await withTaskGroup(
      of: (Int, Result<[ResolvedAddress], any Error>).self
    ) { group in
      for (index, endpoint) in endpoints.enumerated() {
        group.addTask { (index, await Self.addresses(of: endpoint, on: loop)) }
      }
      var found: [Int: Result<[ResolvedAddress], any Error>] = [:]
      for await (index, result) in group { found[index] = result }
      return endpoints.indices.compactMap { found[$0] }
    }
    var addresses: [ResolvedAddress] = []
    var failure: any Error = NetError.unresolvable(host: "", reason: "no name")
    for result in found {
      switch result {
      case .success(let more): addresses += more
      case .failure(let error): failure = error
      }
    }
    return addresses.isEmpty ? .failure(failure) : .success(addresses.withoutRepeats)
  }

  private static func addresses(
    of endpoint: Endpoint, on loop: EventLoop
  ) async -> Result<[ResolvedAddress], any Error> {
    guard case .tcp(let host, let port) = endpoint else {
      return .success([ResolvedAddress(address: endpoint, origin: endpoint)])
    }
    do {
      let addresses = try await loop.resolve(host: host, port: port).alternatingFamilies
      guard !addresses.isEmpty else {
        return .failure(NetError.unresolvable(host: host, reason: "no address"))
      }
      return .success(
        addresses.map { address in
          ResolvedAddress(address: .tcp(host: address.host, port: address.port), origin: endpoint)
        })
    } catch {
      return .failure(error)
    }
  }
}

extension [SocketAddress] {
  /// The same with the two families in turn, beginning with that of the first (RFC 8305, 4).
  var alternatingFamilies: [SocketAddress] {
    let startsWithV6 = first?.isIPv6 == true
    var (own, other) = (
      filter { $0.isIPv6 == startsWithV6 }[...], filter { $0.isIPv6 != startsWithV6 }[...]
    )
    var merged: [SocketAddress] = []
    while let next = own.popFirst() {
      merged.append(next)
      if let next = other.popFirst() { merged.append(next) }
    }
    return merged + other
  }
}

extension SocketAddress {
  fileprivate var isIPv6: Bool { if case .ipv6 = self { true } else { false } }
}

extension [ResolvedAddress] {
  /// Each address once, where it came first.
  fileprivate var withoutRepeats: [ResolvedAddress] {
    var seen: Set<ResolvedAddress> = []
    return filter { seen.insert($0).inserted }
  }
}
