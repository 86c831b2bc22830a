// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import RPC

/// What became of every call of a simulation, and everything that should not have happened.
final class CallLedger: @unchecked Sendable {
  // Safety: touched on the loop's thread only; every entry point checks.

  /// How a call ended at its caller.
  enum Ending: Equatable {
    case status(RPCCode, String)
    /// The caller's own task was cancelled.
    case taskCancelled
  }

  struct Entry {
    var plan: CallPlan
    var started: Duration?
    var endings: [Ending] = []
    var ended: Duration?
    /// Times that the service began to work on it.
    var served = 0
    var responses = 0
    /// Payload bytes that the transport took, less those that the other end has got.
    var requestBytesUnderWay = 0
    var responseBytesUnderWay = 0
  }

  private let loop: EventLoop
  private(set) var entries: [Int: Entry] = [:]
  private(set) var findings: [String] = []
  private(set) var handlersRunning = 0
  private(set) var handlersCancelled = 0
  private(set) var mostBytesUnderWay = 0
  let contexts = Live()

  init(loop: EventLoop, plans: [CallPlan]) {
    self.loop = loop
    for plan in plans { entries[plan.id] = Entry(plan: plan) }
  }

  /// Calls that have not ended.
  var unfinished: [String] {
    entries.values.filter { $0.endings.isEmpty }.sorted { $0.plan.id < $1.plan.id }
      .map { "\($0.plan)" }
  }

  func report(_ finding: String) { findings.append(finding) }

  func update(_ id: Int, _ change: (inout Entry) -> Void) {
    guard loop.isCurrent else { return findings.append("call \(id) left the loop's thread") }
    guard var entry = entries[id] else { return findings.append("unknown call \(id)") }
    change(&entry)
    mostBytesUnderWay = max(
      mostBytesUnderWay, entry.requestBytesUnderWay, entry.responseBytesUnderWay)
    entries[id] = entry
  }

  func handlerBegan(_ id: Int, _ context: RPCContext) {
    handlersRunning += 1
    contexts.add(context)
    update(id) { $0.served += 1 }
  }

  func handlerEnded(isCancelled: Bool) {
    handlersRunning -= 1
    if isCancelled { handlersCancelled += 1 }
  }
}
