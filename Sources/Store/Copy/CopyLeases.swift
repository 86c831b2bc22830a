// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Platform
import RPC
import Wire

/// Gives the destination the source's leases, with their identifiers and times, and keeps them alive
/// there as long as they live at the source.
actor CopyLeases {
  private let source: CopyEnd
  private let target: CopyEnd
  private let environment: Environment
  /// Granted times in seconds, by lease.
  private var copied: [Int64: Int64] = [:]
  /// Leases that ended at the source before they could be copied.
  private var gone: Set<Int64> = []

  init(from source: CopyEnd, to target: CopyEnd, environment: Environment) {
    self.source = source
    self.target = target
    self.environment = environment
  }

  var count: Int { copied.count }

  /// Whether keys went at the destination with leases that ran out there; says so once.
  func takeLost() -> Bool {
    defer { lost = [] }
    return !lost.isEmpty
  }

  /// Copies every lease of the source, those without keys, too.
  func copyAll() async throws {
    let list = try await source.patiently {
      try await source.leases.leaseLeases(.init(), options: $0)
    }
    for lease in list.leases { _ = try await ensure(lease.id) }
  }

  /// Makes sure that the destination has a lease.
  /// - Returns: false when the source has it no longer: its keys are about to be deleted there.
  func ensure(_ id: Int64) async throws -> Bool {
    if copied[id] != nil { return true }
    if gone.contains(id) { return false }
    let times = try await source.patiently { options in
      try await source.leases.leaseTimeToLive(.with { $0.id = id }, options: options)
    }
    // One that has run out and is about to be revoked still has its granted time.
    guard times.grantedTTL > 0 else {
      gone.insert(id)
      return false
    }
    do {
      _ = try await target.patiently { options in
        try await target.leases.leaseGrant(
          .with {
            $0.id = id
            $0.ttl = times.grantedTTL
          }, options: options)
      }
    } catch let error as RPCError where error.message.hasSuffix("lease already exists") {
      // From an earlier run, or from a try whose answer was lost.
    }
    copied[id] = times.grantedTTL
    return true
  }

  /// Leases that ran out at the destination although they live at the source, their keys with them.
  private var lost: Set<Int64> = []

  /// Renews at regular times, until cancelled. While one end can't answer it tries again soon.
  func run() async throws {
    while true {
      let shortest = copied.values.min() ?? Limits.copyLeaseLookSeconds
      let pause = max(1, min(shortest / 3, Limits.copyLeaseLookSeconds))
      try await environment.sleep(for: .seconds(pause))
      try await renewPatiently()
    }
  }

  private func renewPatiently() async throws {
    while true {
      do { return try await renew() } catch is RPCError {
        try await environment.sleep(for: Limits.copyPause)
      }
    }
  }

  /// Renews at the destination what lives at the source. What ended there is left to end here, too.
  func renew() async throws {
    guard !copied.isEmpty else { return }
    let call = try await target.leases.leaseKeepAlive()
    for id in copied.keys.sorted() {
      let times = try await source.patiently { options in
        try await source.leases.leaseTimeToLive(.with { $0.id = id }, options: options)
      }
      guard times.grantedTTL > 0 else {
        copied[id] = nil
        gone.insert(id)
        continue
      }
      try await call.send(.with { $0.id = id })
      if let answer = try await call.next(), answer.ttl <= 0 {
        copied[id] = nil
        lost.insert(id)
      }
    }
    try await call.finish()
    while try await call.next() != nil {}
  }
}
