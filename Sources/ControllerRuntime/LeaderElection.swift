// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Client
import CoordinationAPI
import Informers
import MetaAPI
import MetaTypes
package import Platform
import Synchronization
import Telemetry

/// Runs work in one process of several: the one that holds a Lease.
///
/// The holder renews every `renewInterval`; a follower watches the Lease and so writes and polls
/// nothing. Ending gives the Lease back, and a follower takes over at once.
package struct LeaderElection: Sendable {
  /// Upstream's durations, save that the holder renews after a third of the duration and not every
  /// two seconds: the Lease is still safe from two lost renewals, at 40 % of the disk writes.
  package struct Timing: Sendable {
    package var leaseDuration = Duration.seconds(15)
    package var renewDeadline = Duration.seconds(10)
    package var renewInterval = Duration.seconds(5)
    package var retryPeriod = Duration.seconds(2)

    package init() {}

    /// From the flags that `addLeaderElection` declares.
    package init(_ values: FlagValues) {
      leaseDuration = values.duration("leader-elect-lease-duration")
      renewDeadline = values.duration("leader-elect-renew-deadline")
      retryPeriod = values.duration("leader-elect-retry-period")
      renewInterval = renewDeadline / 2
    }
  }

  /// The lease was lost: another process may be leading.
  package struct Lost: Error {}

  private let client: TypedClient
  private let key: ObjectKey
  private let identity: String
  private let timing: Timing
  private let environment: Environment
  private let logger: Logger

  /// - Parameters:
  ///   - key: the Lease's.
  ///   - identity: unique among the candidates.
  package init(
    client: TypedClient, key: ObjectKey, identity: String, timing: Timing = Timing(),
    environment: Environment
  ) {
    self.client = client
    self.key = key
    self.identity = identity
    self.timing = timing
    self.environment = environment
    logger = Logger(component: "leader-election")
  }

  /// Waits for the lease, then runs `work` while holding it.
  /// - Throws: `Lost` when it could not be renewed in time; what `work` throws.
  package func run(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let lease = try await acquire()
    logger.info("leading", ["lease": key, "identity": identity])
    let holder = LeaseHolder(lease)
    do {
      try await withThrowingTaskGroup { group in
        group.addTask { try await work() }
        group.addTask { try await keep(holder) }
        try await group.next()
        group.cancelAll()
      }
    } catch {
      await release(holder)
      throw error
    }
    await release(holder)
  }

  // MARK: - Following

  private func acquire() async throws -> Lease {
    let informer = Informer(
      kind: ResourceKind<Lease>.full, namespace: key.namespace,
      options: ListQuery(fieldSelector: "metadata.name=\(key.name)"))
    let change = Signal()
    informer.onChange { _ in change.raise() }
    return try await withThrowingTaskGroup(of: Lease?.self) { group in
      group.addTask {
        try await informer.run(client: client, environment: environment)
        return nil
      }
      group.addTask {
        await informer.waitForSync()
        return try await self.acquire(informer.lister, change)
      }
      while let lease = try await group.next() {
        guard let lease else { continue }
        group.cancelAll()
        return lease
      }
      throw CancellationError()
    }
  }

  private func acquire(_ lister: Lister<Lease>, _ change: Signal) async throws -> Lease {
    var observation = LeaseObservation(identity: identity)
    while true {
      try Task.checkCancellation()
      observation.observe(lister.get(key), now: environment.now())
      do {
        switch observation.decision(now: environment.now()) {
        case .create: return try await client.create(taken(from: nil))
        case .take: return try await client.update(taken(from: observation.current))
        case .wait(let end): await change.wait(until: end, environment: environment)
        }
      } catch let error as ClientError {
        logger.warning("lease not taken", ["lease": key, "error": error])
        try await environment.sleep(for: timing.retryPeriod)
      }
    }
  }

  // MARK: - Leading

  private func keep(_ holder: LeaseHolder) async throws {
    while true {
      try await environment.sleep(for: timing.renewInterval)
      let deadline = environment.now() + timing.renewDeadline - timing.renewInterval
      while true {
        do {
          holder.lease = try await client.update(renewed(holder.lease))
          break
        } catch let error as ClientError {
          logger.warning("lease not renewed", ["lease": key, "error": error])
          guard environment.now() < deadline else { throw Lost() }
          if error.isConflict { try await reread(into: holder) }
          try await environment.sleep(for: timing.retryPeriod)
        }
      }
    }
  }

  private func reread(into holder: LeaseHolder) async throws {
    let lease = try await client.get(Lease.self, key)
    guard lease.spec.holderIdentity == identity else { throw Lost() }
    holder.lease = lease
  }

  /// Gives the lease back; a failure only means that a follower waits for it to run out.
  private func release(_ holder: LeaseHolder) async {
    var lease = holder.lease
    lease.spec.holderIdentity = ""
    lease.spec.leaseDurationSeconds = 1
    lease.spec.renewTime = environment.microTime
    let released = lease
    // Not a child: the calling task is usually cancelled already, and this last request must go out.
    await Task { [client, logger, key] in
      do {
        _ = try await client.update(released)
      } catch {
        logger.warning("lease not released", ["lease": key, "error": error])
      }
    }.value
  }

  private func taken(from old: Lease?) -> Lease {
    var lease = old ?? Lease()
    lease.metadata.namespace = key.namespace
    lease.metadata.name = key.name
    let hadHolder = !(lease.spec.holderIdentity ?? "").isEmpty
    if hadHolder, lease.spec.holderIdentity != identity {
      lease.spec.leaseTransitions = (lease.spec.leaseTransitions ?? 0) &+ 1
    } else if lease.spec.leaseTransitions == nil {
      lease.spec.leaseTransitions = 0
    }
    lease.spec.holderIdentity = identity
    lease.spec.leaseDurationSeconds = Int32(clamping: timing.leaseDuration.components.seconds)
    lease.spec.acquireTime = environment.microTime
    lease.spec.renewTime = environment.microTime
    return lease
  }

  private func renewed(_ old: Lease) -> Lease {
    var lease = old
    lease.spec.renewTime = environment.microTime
    return lease
  }
}

/// The lease as last written by this process.
private final class LeaseHolder: Sendable {
  private let current: Mutex<Lease>

  init(_ lease: Lease) { current = Mutex(lease) }

  var lease: Lease {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
  }
}
