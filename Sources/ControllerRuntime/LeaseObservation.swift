// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import CoordinationAPI
import MetaAPI

/// What a candidate has seen of the leader's lease, judged by its own clock only. Pure.
///
/// The times inside the lease come from another machine's clock, so they are never compared with ours:
/// a lease has run out when it has not changed for its duration while we watched.
package struct LeaseObservation: Sendable {
  package enum Decision: Equatable, Sendable {
    /// There is no lease yet.
    case create
    /// Nobody holds it, or its holder has been silent for too long.
    case take
    /// Someone else holds it, at least until this time since boot.
    case wait(until: Duration)
  }

  private let identity: String
  private var lease: Lease?
  private var seen: Duration = .zero

  package init(identity: String) { self.identity = identity }

  /// The lease as last seen, with the resourceVersion that a write must name.
  package var current: Lease? { lease }

  /// - Parameter now: time since boot.
  package mutating func observe(_ new: Lease?, now: Duration) {
    let isUnchanged = lease?.metadata.resourceVersion == new?.metadata.resourceVersion
    if isUnchanged, lease != nil { return }
    lease = new
    seen = now
  }

  package func decision(now: Duration) -> Decision {
    guard let spec = lease?.spec else { return .create }
    let holder = spec.holderIdentity ?? ""
    if holder.isEmpty || holder == identity { return .take }
    let end = seen + .seconds(Int64(spec.leaseDurationSeconds ?? 0))
    return end <= now ? .take : .wait(until: end)
  }
}
