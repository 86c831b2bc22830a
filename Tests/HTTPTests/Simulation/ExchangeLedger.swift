// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net

/// What became of every exchange of a simulation, and everything that should not have happened.
final class ExchangeLedger: @unchecked Sendable {
  // Safety: touched on the loop's thread only; every entry point checks.

  /// How an exchange ended at its client.
  enum Ending: Sendable, Equatable {
    case answered(Int)
    case timedOut
    /// The task was cancelled, or the exchange.
    case cancelled
    /// The transport failed, and how.
    case failed(String)
  }

  struct Entry: Sendable {
    var plan: ExchangePlan
    var started: Duration?
    var endings: [Ending] = []
    var ended: Duration?
    /// Times that a handler began to work on it.
    var served = 0
  }

  private let loop: EventLoop
  private(set) var entries: [Int: Entry] = [:]
  private(set) var findings: [String] = []
  private(set) var handlersRunning = 0

  init(loop: EventLoop, plans: [ExchangePlan]) {
    self.loop = loop
    for plan in plans { entries[plan.id] = Entry(plan: plan) }
  }

  var unfinished: [String] {
    entries.values.filter { $0.endings.isEmpty }.sorted { $0.plan.id < $1.plan.id }
      .map { "\($0.plan)" }
  }

  func report(_ finding: String) { findings.append(finding) }

  func update(_ id: Int, _ change: (inout Entry) -> Void) {
    guard loop.isCurrent else { return findings.append("exchange \(id) left the loop's thread") }
    guard var entry = entries[id] else { return findings.append("unknown exchange \(id)") }
    change(&entry)
    entries[id] = entry
  }

  func handlerBegan(_ id: Int) {
    handlersRunning += 1
    update(id) { $0.served += 1 }
  }

  func handlerEnded() { handlersRunning -= 1 }
}
