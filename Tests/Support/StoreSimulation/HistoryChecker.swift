// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Simulation

/// Judges a history against a sequential model, with the store's revisions as witnesses of the order.
///
/// Finding an order for a history of concurrent requests is hard in general. Here every answer names its
/// place: a write the revision that it made, a read the revision that it saw. So a history is
/// linearizable if (1) the model, doing the writes in the order of their revisions, gives every answer
/// that was heard; (2) every change of the store is one that a client asked for, made once; (3) a
/// request that began after another had ended is not before it in that order. Requests without an
/// answer are found by the mark that they put, or were not done.
struct HistoryChecker {
  private let history: StoreHistory
  private let scenario: StoreScenario
  /// The model after each revision; the first is revision 1.
  private var models: [ModelStore] = []
  /// The exchange that made each revision.
  private var makers: [Int64: Int] = [:]
  private(set) var findings: [String] = []

  init(_ history: StoreHistory, _ scenario: StoreScenario) {
    self.history = history
    self.scenario = scenario
  }

  mutating func check() {
    buildModels()
    guard findings.isEmpty else { return }
    for exchange in history.exchanges { checkAnswer(exchange) }
    checkOrder()
    checkEnd()
  }

  /// The model at a revision; nil when the store never had it.
  func model(at revision: Int64) -> ModelStore? {
    guard revision >= 1, revision <= Int64(models.count) else { return nil }
    return models[Int(revision) - 1]
  }

  // MARK: - Changes

  /// Does what the journal says that was done, and compares every change.
  private mutating func buildModels() {
    var model = ModelStore()
    for client in 0..<Int64(scenario.clients) { _ = model.grant(client + 1) }
    models = [model]
    var position = 0
    let journal = history.journal
    for revision in stride(from: Int64(2), through: history.lastRevision, by: 1) {
      var told: [StoreEvent] = []
      while position < journal.count, journal[position].keyValue.modRevision == revision {
        told.append(journal[position])
        position += 1
      }
      guard let event = told.first else { return report("revision \(revision) changed nothing") }
      if let id = StoreHistory.exchange(of: event.keyValue.value), event.kind == .put {
        guard id < history.exchanges.count, case .write(let asked) = history.exchanges[id].asked
        else { return report("revision \(revision): nobody asked for \(event)") }
        _ = model.run(asked)
        if let earlier = makers.first(where: { $0.value == id }) {
          return report("exchange \(id) was done twice: at \(earlier.key) and \(revision)")
        }
        makers[revision] = id
        if case .refused(let reason)? = history.exchanges[id].heard {
          return report("exchange \(id) was refused (\(reason)) and is done at \(revision)")
        }
      } else {
        guard endLease(told, &model, revision) else { return }
      }
      let expected = model.changes[revision] ?? []
      if expected.map(\.keyValue) != told.map(\.keyValue)
        || expected.map(\.kind) != told.map(\.kind)
      {
        return report("revision \(revision) is \(told), not \(expected)")
      }
      models.append(model)
    }
    if position < journal.count { report("changes out of place: \(journal[position...])") }
  }

  /// Deletions without a mark: a lease has ended.
  private mutating func endLease(
    _ told: [StoreEvent], _ model: inout ModelStore, _ revision: Int64
  ) -> Bool {
    let keys = told.map(\.keyValue.key)
    guard told.allSatisfy({ $0.kind == .delete }),
      let lease = model.leases.sorted().first(where: { model.keys(of: $0) == keys })
    else {
      report("revision \(revision): nobody asked for \(told)")
      return false
    }
    _ = model.revoke(lease)
    _ = model.grant(lease)
    checkLease(lease, endedAt: revision)
    return true
  }

  /// A lease lives as long as its last renewal promised, unless somebody asked for its end.
  private mutating func checkLease(_ lease: Int64, endedAt revision: Int64) {
    guard let seen = firstSight(of: revision) else { return }
    var renewal: Duration?
    for exchange in history.exchanges where exchange.begin <= seen {
      switch (exchange.asked, exchange.heard) {
      case (.revoke(lease), .refused): continue
      case (.revoke(lease), _):
        // It may have been this one, or one that is yet to come through.
        return
      // A grant that knows of this end came after it: the id's earlier lease has ended.
      case (.grant(lease), .granted(_, let known)) where known >= revision: continue
      case (.grant(lease), .granted(let seconds, _)), (.keepAlive(lease), .done(let seconds)):
        if seconds > 0, let end = exchange.end, end <= seen { renewal = exchange.begin }
      default: continue
      }
    }
    if let renewal, seen < renewal + .seconds(scenario.leaseSeconds) {
      report("lease \(lease), renewed at \(renewal), ended by \(seen), at revision \(revision)")
    }
  }

  /// When somebody knew of a revision.
  private func firstSight(of revision: Int64) -> Duration? {
    var first: Duration?
    for watch in history.watches {
      for case .events(_, let header, let time) in watch.notes where header >= revision {
        first = min(first ?? time, time)
      }
    }
    for exchange in history.exchanges {
      guard let end = exchange.end, let seen = exchange.revision, seen >= revision else { continue }
      first = min(first ?? end, end)
    }
    return first
  }

  // MARK: - Answers

  private mutating func checkAnswer(_ exchange: Exchange) {
    switch (exchange.asked, exchange.heard) {
    case (.write(let asked), .wrote(let heard)):
      let maker = makers.first { $0.value == exchange.id }?.key
      let isWrite = maker != nil
      guard var model = model(at: isWrite ? heard.revision - 1 : heard.revision) else {
        return report("exchange \(exchange.id): there is no revision \(heard.revision)")
      }
      if let maker, maker != heard.revision {
        return report("exchange \(exchange.id): done at \(maker), answered \(heard.revision)")
      }
      let expected = model.run(asked)
      if expected != .success(heard) {
        report("exchange \(exchange.id): \(heard), not \(expected)")
      } else if model.revision != heard.revision {
        report("exchange \(exchange.id): acknowledged at \(heard.revision), and lost")
      }
    case (.read(let query), .found(let heard)):
      guard let model = model(at: heard.revision) else {
        return report("exchange \(exchange.id): there is no revision \(heard.revision)")
      }
      let expected = model.range(query)
      if expected != .success(heard) {
        report("exchange \(exchange.id): \(heard), not \(expected)")
      }
    default: break
    }
  }

  // MARK: - Order in time

  private mutating func checkOrder() {
    // Nobody begins after an answer and is before it.
    let ended = history.exchanges.compactMap { exchange -> (end: Duration, revision: Int64)? in
      guard let end = exchange.end, let revision = exchange.revision else { return nil }
      return (end, revision)
    }.sorted { $0.end < $1.end }
    let begun = history.exchanges.sorted { $0.begin < $1.begin }
    var position = 0
    var known: Int64 = 1
    for exchange in begun {
      while position < ended.count, ended[position].end < exchange.begin {
        known = max(known, ended[position].revision)
        position += 1
      }
      if let seen = exchange.revision, seen < known {
        report("exchange \(exchange.id) saw \(seen) after \(known) was known: a stale answer")
      }
      if let made = makers.first(where: { $0.value == exchange.id })?.key, made <= known {
        report("exchange \(exchange.id) made \(made), known before it began")
      }
    }
    // Nobody sees what was not asked for yet.
    for (revision, id) in makers {
      guard let seen = firstSight(of: revision), seen < history.exchanges[id].begin else {
        continue
      }
      report("revision \(revision) was seen before exchange \(id) asked for it")
    }
  }

  /// Leases that nobody renews any more have ended, with their keys.
  private mutating func checkEnd() {
    guard let last = models.last else { return }
    let leased = last.keys.values.filter { $0.lease != 0 }
    if !leased.isEmpty { report("keys outlived their leases: \(leased)") }
  }

  private mutating func report(_ text: String) { findings.append(text) }
}

extension Exchange {
  /// The store's revision that the answer is of. A read of an old revision names the present one.
  fileprivate var revision: Int64? {
    switch heard {
    case .wrote(let result): result.revision
    case .found(let result): result.revision
    case .done(let revision):
      switch asked {
      case .compact, .revoke: revision
      default: nil
      }
    case .granted, .refused, .unknown, nil: nil
    }
  }
}
