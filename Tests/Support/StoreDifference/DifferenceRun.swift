// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
package import Platform
import RPC
import Wire

/// Where two servers parted.
package struct Difference: Error, Sendable {
  /// The step after which they differ; equal to the number of steps when it showed at the end.
  package var step: Int
  package var text: String
}

/// Two servers of one history, asked the same: sequence after sequence.
///
/// Reading order: `StepSource` (what is asked) → `DifferenceRun.run` → `Answer`, `WatchLog` (what comes
/// back) → `KnownDifference` (what may differ).
package struct DifferenceRun {
  private let store: Contestant
  private let etcd: Contestant
  private let environment: Environment
  /// Every change so far, as etcd told it to a watch over everything.
  private var journal: [Event] = []
  private var master: WatchLog
  private var revision: Int64 = 1
  private var compacted: Int64 = -1
  private var streams: [Int: (store: WatchLog, etcd: WatchLog)] = [:]
  private var watches: [Watch] = []
  /// Requests that both were asked.
  package private(set) var operations = 0
  /// How often each known difference was met.
  package private(set) var excused: [String: Int] = [:]

  struct Watch {
    let stream: Int
    let id: Int64
    let request: WatchCreateRequest
    let from: Int64
    /// Changes of the journal that were looked at.
    var position: Int
    /// Begins in the past, and told nothing yet: etcd may not have looked at it.
    var isLagging: Bool
  }

  /// - Parameters: fresh, empty servers.
  package init(store: Contestant, etcd: Contestant, environment: Environment) async throws {
    self.store = store
    self.etcd = etcd
    self.environment = environment
    master = try await WatchLog(etcd, environment: environment)
    try await master.send(
      .with {
        $0.requestUnion = .createRequest(
          .with {
            $0.key = [0]
            $0.rangeEnd = [0]
            $0.prevKv = true
          })
      })
    _ = try await master.control()
  }

  /// Asks a sequence. What earlier sequences left behind is removed first.
  /// - Throws: `Difference` where the servers part; nothing can be asked after that.
  package mutating func run(_ steps: [Step]) async throws {
    if revision > 1 { try await reset() }
    var position = 0
    while position < steps.count {
      do {
        position = try await runSome(steps, from: position)
      } catch let silent as WatchLog.Silent {
        throw Difference(
          step: position, text: "\(steps[position]): \(silent.text)\n\(watches)")
      } catch let error as RPCError {
        throw Difference(step: position, text: "\(steps[position]): \(error)")
      }
    }
    do {
      try await endWatches(at: steps.count)
    } catch let silent as WatchLog.Silent {
      throw Difference(step: steps.count, text: "at the end: \(silent.text)\n\(watches)")
    }
  }

  /// Runs one step, or several that only read. Returns where to go on.
  private mutating func runSome(_ steps: [Step], from first: Int) async throws -> Int {
    switch steps[first] {
    case .watch(let stream, let request):
      operations += 1
      try await create(request, on: stream, at: first)
      return first + 1
    case .cancelWatch(let stream, let id):
      operations += 1
      try await cancel(id, on: stream, at: first)
      return first + 1
    case .progress(let stream):
      operations += 1
      try await progress(on: stream, at: first)
      return first + 1
    case .compact:
      try await settle(at: first)
      // Whether compaction ends a watch that has not caught up is a matter of time.
      for watch in watches where watch.isLagging {
        try await cancel(watch.id, on: watch.stream, at: first)
      }
    default: break
    }
    var last = first + 1
    if steps[first].isRead {
      while last < steps.count, last - first < 8, steps[last].isRead { last += 1 }
    }
    try await compare(Array(steps[first..<last]), at: first)
    return last
  }

  private mutating func compare(_ steps: [Step], at first: Int) async throws {
    let meaning = RevisionToken.Meaning(latest: revision, compacted: compacted)
    async let ours = Self.ask(store, steps, meaning)
    async let theirs = Self.ask(etcd, steps, meaning)
    let answers = (await ours, await theirs)
    operations += steps.count
    for (index, step) in steps.enumerated() {
      let (our, their) = (answers.0[index], answers.1[index])
      if our != their {
        guard let reason = KnownDifference.reason(step, ours: our, theirs: their) else {
          throw Difference(
            step: first + index,
            text: "\(step) at \(revision), compacted \(compacted)\nstore: \(our)\netcd:  \(their)")
        }
        excused[reason, default: 0] += 1
      }
      if let now = their.revision { revision = max(revision, now) }
      if case .compact(let request) = step, case .compact = their {
        compacted = meaning(request.revision)
      }
    }
  }

  private static func ask(
    _ contestant: Contestant, _ steps: [Step], _ meaning: RevisionToken.Meaning
  ) async -> [Answer] {
    guard steps.count > 1 else { return [await contestant.answer(steps[0], meaning)] }
    return await withTaskGroup(of: (Int, Answer).self) { group in
      for (index, step) in steps.enumerated() {
        group.addTask { (index, await contestant.answer(step, meaning)) }
      }
      var answers = [Answer](repeating: .nothing, count: steps.count)
      for await (index, answer) in group { answers[index] = answer }
      return answers
    }
  }

  private mutating func reset() async throws {
    var steps: [Step] = [
      .delete(
        .with {
          $0.key = [0]
          $0.rangeEnd = [0]
        })
    ]
    steps += (1...5).map { .revoke($0) }
    steps.append(.compact(.with { $0.revision = RevisionToken.fromLatest(0) }))
    for step in steps { try await compare([step], at: 0) }
  }
}

// MARK: - Watches

extension DifferenceRun {
  private mutating func open(_ stream: Int) async throws -> (store: WatchLog, etcd: WatchLog) {
    if let open = streams[stream] { return open }
    return (
      try await WatchLog(store, environment: environment),
      try await WatchLog(etcd, environment: environment)
    )
  }

  private mutating func create(
    _ request: WatchCreateRequest, on stream: Int, at step: Int
  ) async throws {
    var request = request
    // etcd 3.4 takes a revision below zero for one that is long ago; 3.6 refuses it.
    request.startRevision = max(
      0,
      RevisionToken.Meaning(latest: revision, compacted: compacted)(request.startRevision))
    var logs = try await open(stream)
    // A compaction of etcd 3.4.23 takes a deletion at its own revision away, too; 3.6 keeps it.
    if request.startRevision == compacted { request.startRevision += 1 }
    let message = EtcdRPC.WatchRequest.with { $0.requestUnion = .createRequest(request) }
    let (our, their) = try await controls(&logs, after: message)
    try differ(our, their, request, step)
    let from = request.startRevision == 0 ? revision + 1 : request.startRevision
    if their.created, !their.canceled {
      if request.startRevision != 0, request.startRevision < compacted {
        // Announced, then ended: what it needs is gone.
        let (ourEnd, theirEnd) = (try await logs.store.control(), try await logs.etcd.control())
        try differ(ourEnd, theirEnd, request, step)
        streams[stream] = logs
        return try await end(stream, at: step)
      } else {
        watches.append(
          Watch(
            stream: stream, id: their.watchId, request: request, from: from, position: 0,
            isLagging: from <= revision))
      }
    }
    streams[stream] = logs
  }

  /// Gives a stream up. etcd keeps the number of a watch that compaction ended until it is cancelled; the
  /// store does not, so nothing more is asked of such a stream.
  private mutating func end(_ stream: Int, at step: Int) async throws {
    for watch in watches where watch.stream == stream {
      try await cancel(watch.id, on: stream, at: step)
    }
    streams[stream]?.store.close()
    streams[stream]?.etcd.close()
    streams[stream] = nil
  }

  private mutating func cancel(_ id: Int64, on stream: Int, at step: Int) async throws {
    var logs = try await open(stream)
    let message = EtcdRPC.WatchRequest.with {
      $0.requestUnion = .cancelRequest(.with { $0.watchId = id })
    }
    if let index = watches.firstIndex(where: { $0.stream == stream && $0.id == id }) {
      streams[stream] = logs
      try await readJournal()
      try await settle(index, at: step)
      logs = streams[stream] ?? logs
      let watch = watches.remove(at: index)
      let (our, their) = try await controls(&logs, after: message)
      try differ(our, their, watch.request, step)
      guard logs.store.events[id] == nil, logs.etcd.events[id] == nil else {
        throw Difference(step: step, text: "watch \(id): more events than changes")
      }
      logs.store.forget(id)
      logs.etcd.forget(id)
    } else {
      try await logs.store.send(message)
      try await logs.etcd.send(message)
    }
    streams[stream] = logs
  }

  private mutating func progress(on stream: Int, at step: Int) async throws {
    try await settle(at: step)
    var logs = try await open(stream)
    let message = EtcdRPC.WatchRequest.with {
      $0.requestUnion = .progressRequest(WatchProgressRequest())
    }
    let (our, their) = try await controls(&logs, after: message)
    try differ(our, their, WatchCreateRequest(), step)
    streams[stream] = logs
  }

  private func controls(
    _ logs: inout (store: WatchLog, etcd: WatchLog), after message: EtcdRPC.WatchRequest
  ) async throws -> (WatchResponse, WatchResponse) {
    try await logs.store.send(message)
    try await logs.etcd.send(message)
    return (try await logs.store.control(), try await logs.etcd.control())
  }

  private mutating func differ(
    _ our: WatchResponse, _ their: WatchResponse, _ request: WatchCreateRequest, _ step: Int
  ) throws {
    guard our != their else { return }
    if let reason = KnownDifference.reason(watch: request, ours: our, theirs: their) {
      excused[reason, default: 0] += 1
      return
    }
    throw Difference(
      step: step,
      text: "\(described(request))\nstore: \(described(our))\netcd:  \(described(their))")
  }

  /// Reads the journal up to the present revision.
  private mutating func readJournal() async throws {
    while journal.last?.kv?.modRevision ?? 1 < revision {
      journal += try await master.take(1, of: 0)
    }
  }

  /// Waits until every watch has told every change.
  private mutating func settle(at step: Int) async throws {
    guard !watches.isEmpty else { return }
    try await readJournal()
    for index in watches.indices { try await settle(index, at: step) }
  }

  private mutating func settle(_ index: Int, at step: Int) async throws {
    var watch = watches[index]
    guard var logs = streams[watch.stream] else { return }
    let expected = journal[watch.position...].filter { watch.wants($0) }
    watch.position = journal.count
    if !expected.isEmpty { watch.isLagging = false }
    watches[index] = watch
    let our = try await logs.store.take(expected.count, of: watch.id)
    let their = try await logs.etcd.take(expected.count, of: watch.id)
    streams[watch.stream] = logs
    try compareEvents(our, their, of: "etcd", watch, step)
    // What etcd says of the version before depends on when it looks.
    try compareEvents(our.map(\.alone), expected.map(\.alone), of: "journal", watch, step)
    if let violation = logs.store.violation { throw Difference(step: step, text: violation) }
  }

  private func compareEvents(
    _ our: [Event], _ their: [Event], of name: String, _ watch: Watch, _ step: Int
  ) throws {
    guard our != their else { return }
    let index = zip(our, their).prefix { $0 == $1 }.count
    let (mine, other) = (our.dropFirst(index).first, their.dropFirst(index).first)
    throw Difference(
      step: step,
      text: "watch \(watch.id) \(described(watch.request)) from \(watch.from), event \(index) of "
        + "\(our.count) and \(their.count)\nstore: \(mine.map(described) ?? "none")\n\(name): "
        + (other.map(described) ?? "none"))
  }

  private mutating func endWatches(at step: Int) async throws {
    try await settle(at: step)
    for watch in watches { try await cancel(watch.id, on: watch.stream, at: step) }
    for logs in streams.values {
      logs.store.close()
      logs.etcd.close()
      guard logs.store.controls.isEmpty, logs.etcd.controls.isEmpty else {
        throw Difference(
          step: step,
          text: "unexpected: store \(logs.store.controls.map(described)), etcd "
            + "\(logs.etcd.controls.map(described))")
      }
    }
    streams = [:]
    watches = []
  }
}

extension Event {
  fileprivate var alone: Event {
    var event = self
    event.prevKv = nil
    return event
  }
}

extension DifferenceRun.Watch: CustomStringConvertible {
  var description: String {
    "\(stream).\(id) from \(from), told \(position) of the journal: \(described(request))"
  }

  func wants(_ event: Event) -> Bool {
    guard let record = event.kv, record.modRevision >= from else { return false }
    if request.filters.contains(event.type == .put ? .noput : .nodelete) { return false }
    let key = request.key.isEmpty ? [0] : request.key
    if request.rangeEnd.isEmpty { return record.key == key }
    if record.key.lexicographicallyPrecedes(key) { return false }
    return request.rangeEnd == [0] || record.key.lexicographicallyPrecedes(request.rangeEnd)
  }
}
