// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import NetSimulation
import RPC

/// Says what in a run was not as it must be.
struct Judge {
  /// How late a deadline may be noticed: the loop's timers count in milliseconds.
  private static let lateness = Duration.milliseconds(20)

  let scenario: Scenario
  let ledger: CallLedger
  private(set) var findings: [String]
  /// How many calls ended in which way.
  private(set) var endings: [String: Int] = [:]

  init(scenario: Scenario, ledger: CallLedger) {
    self.scenario = scenario
    self.ledger = ledger
    findings = ledger.findings
  }

  mutating func judge(_ network: SimulatedNetwork) {
    for plan in scenario.calls { if let entry = ledger.entries[plan.id] { judge(entry) } }
    findings += network.misuses
    if network.foreignWakes > 0 { findings.append("another thread had a hand in it") }
    if network.openDescriptors > 0 {
      findings.append("\(network.openDescriptors) descriptors are left open")
    }
    if ledger.handlersRunning > 0 {
      findings.append("\(ledger.handlersRunning) handlers never end")
    }
    if ledger.contexts.alive > 0 { findings.append("\(ledger.contexts.alive) contexts leak") }
    if ledger.mostBytesUnderWay > mostBytesAllowed {
      findings.append(
        "\(ledger.mostBytesUnderWay) bytes of a call are held; at most \(mostBytesAllowed) may be")
    }
  }

  /// Windows of the stream and buffers of both ends (docs/rpc.md, "Bounds"), the network's own, and the
  /// messages in the hands of both ends.
  private var mostBytesAllowed: Int {
    let largest = scenario.calls.map { max($0.requestBytes, $0.responseBytes) }.max() ?? 0
    return (1024 + 128 + 256 + 64) * 1024 + Int(scenario.weather.bufferBytes.upperBound)
      + 3 * largest
  }

  private mutating func judge(_ entry: CallLedger.Entry) {
    let id = entry.plan.id
    guard entry.endings.count == 1, let ending = entry.endings.first, let started = entry.started,
      let ended = entry.ended
    else { return findings.append("call \(id) ended \(entry.endings.count) times") }
    if entry.served > 1 { findings.append("call \(id) was served \(entry.served) times") }
    // A caller that rests between messages reads those that came in time before it learns of the end.
    let messages = entry.plan.requests + entry.plan.responses
    let allowance = entry.plan.callerPause * messages + Self.lateness
    if let timeout = entry.plan.timeout, ended > started + timeout + allowance {
      findings.append("call \(id) ended \(ended - started - timeout) after its deadline: \(ending)")
    }
    switch ending {
    case .taskCancelled:
      endings["cancelled by its task", default: 0] += 1
      if !mayBeCancelled(entry.plan, by: [.task, .release]) {
        findings.append("call \(id) threw CancellationError, and nobody cancelled it")
      }
    case .status(let code, let message):
      endings["\(code)", default: 0] += 1
      judge(entry, code, message, took: ended - started)
    }
  }

  private mutating func judge(
    _ entry: CallLedger.Entry, _ code: RPCCode, _ message: String, took: Duration
  ) {
    let plan = entry.plan
    switch code {
    case plan.status:
      if entry.served != 1 { findings.append("call \(plan.id) got a status without being served") }
      if plan.kind != .unary, plan.kind != .clientStreaming, entry.responses != plan.responses {
        findings.append(
          "call \(plan.id) ended \(code) after \(entry.responses) of \(plan.responses) responses")
      }
    case .deadlineExceeded:
      guard let timeout = plan.timeout, took >= timeout - .milliseconds(1) else {
        return findings.append("call \(plan.id) ended \(code) after \(took), before its deadline")
      }
    case .cancelled where mayBeCancelled(plan, by: CallPlan.Cancellation.allCases): break
    case .unavailable where !scenario.isFaultless: break
    // The server waited in vain for the rest of a request, and said so in HTTP.
    case .unknown where scenario.weather.mayFallSilentOneWay && message.contains("408"): break
    default:
      findings.append(
        "call \(plan.id) (\(plan.kind)) ended \(code) (\(message)), not \(plan.status)")
    }
  }

  private func mayBeCancelled(_ plan: CallPlan, by kinds: [CallPlan.Cancellation]) -> Bool {
    plan.cancellation.map { kinds.contains($0.kind) } ?? false
  }
}
