// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Simulation
import Synchronization
import Testing

/// etcd's watch guarantees: ordered, unique, reliable, atomic, resumable, bookmarkable.
@Suite("Watch contract") struct StoreWatchTests {
  @Test(
    "a watch from a past revision replays the change made at it", arguments: EngineKind.allCases)
  func replays(kind: EngineKind) async throws {
    let fixture = try StoreFixture(kind)
    let revision = try await fixture.store.put("pods/web", "a")
    try await fixture.store.put("pods/web", "b")

    let stream = fixture.hub.openStream(on: fixture.store)
    stream.create(.init(.prefix("pods/"), from: revision))
    let events = try await stream.events(2)

    #expect(events.map(\.text) == ["a", "b"])
    stream.close()
  }

  @Test(
    "a client that asks for very much and does not read is asked for nothing more until it does")
  func unread() async throws {
    let fixture = try StoreFixture(.simulated)
    let stream = fixture.hub.openStream(on: fixture.store)
    let answers = MVCC.Limits.watchStreamAnswersMax
    // Each is refused: no key can be in the range.
    let nothing = WatchRequest(range: KeyRange(start: [2], end: .before([1])))
    for _ in 0..<answers {
      await stream.awaitRoom()
      stream.create(nothing)
    }

    let next = Task { await stream.awaitRoom() }
    for _ in 0..<100 { await Task.yield() }
    let before = Atomic(false)
    let observed = Task {
      await next.value
      before.store(true, ordering: .relaxed)
    }
    for _ in 0..<100 { await Task.yield() }
    let wasReleased = before.load(ordering: .relaxed)
    _ = try await stream.next()
    await observed.value

    #expect(!wasReleased)
    stream.create(nothing)
    let last = Task { await stream.awaitRoom() }
    stream.close()
    await last.value
  }

  @Test(
    "a watch sees past, present and future once and in order while writes go on",
    arguments: EngineKind.allCases)
  func joins(kind: EngineKind) async throws {
    let fixture = try StoreFixture(kind)
    let (store, hub) = (fixture.store, fixture.hub)
    for number in 0..<150 { try await store.put("a\(number % 7)", "\(number)") }

    try await withThrowingTaskGroup { group in
      group.addTask {
        for number in 150..<400 { try await store.put("a\(number % 7)", "\(number)") }
      }
      for start in [Int64(2), 100, 150, 200, 380] {
        group.addTask {
          let stream = hub.openStream(on: store)
          defer { stream.close() }
          var request = WatchRequest(.prefix("a"), from: start)
          request.wantsPrevious = start.isMultiple(of: 4)
          stream.create(request)
          let events = try await stream.events(Int(402 - start))
          #expect(events.map(\.keyValue.modRevision) == Array(start...401))
          for event in events where request.wantsPrevious && event.keyValue.version > 1 {
            #expect(event.previous?.version == event.keyValue.version - 1)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test(
    "a client that does not read loses nothing and holds little memory",
    arguments: EngineKind.allCases)
  func slow(kind: EngineKind) async throws {
    let fixture = try StoreFixture(kind)
    let stream = fixture.hub.openStream(on: fixture.store)
    stream.create(WatchRequest(range: .prefix("a")))
    // More than a stream holds back (128 messages).
    for number in 0..<300 { try await fixture.store.put("a", "\(number)") }

    #expect(fixture.hub.laggingCount == 1)
    let events = try await stream.events(300)

    #expect(events.map(\.text) == (0..<300).map { "\($0)" })
    try await fixture.store.put("a", "last")
    #expect(try await stream.events(1).map(\.text) == ["last"])
    #expect(fixture.hub.laggingCount == 0)
    stream.close()
  }

  @Test("changes of one transaction come together", arguments: EngineKind.allCases)
  func atomic(kind: EngineKind) async throws {
    let fixture = try StoreFixture(kind)
    let stream = fixture.hub.openStream(on: fixture.store)
    stream.create(WatchRequest(range: .prefix("a")))
    let puts = (0..<50).map { Operation.put(Put(key: [97, $0], value: [])) }
    _ = try await fixture.store.commit(Transaction(success: puts))

    _ = try await stream.next()
    guard case .events(let told) = try await stream.next() else {
      Issue.record("no events")
      return
    }

    #expect(told.events.count == 50)
    #expect(Set(told.events.map(\.keyValue.modRevision)) == [2])
    stream.close()
  }

  @Test(
    "a watch into compacted history ends and names the revision", arguments: EngineKind.allCases)
  func compacted(kind: EngineKind) async throws {
    let fixture = try StoreFixture(kind)
    for number in 0..<10 { try await fixture.store.put("a", "\(number)") }
    try await fixture.store.compact(to: 8)
    let stream = fixture.hub.openStream(on: fixture.store)
    let refused = stream.create(.init(.key("a"), from: 7))
    stream.create(.init(.key("a"), from: 8))

    var endings: [Int64] = []
    var texts: [String] = []
    while texts.count < 4 || endings.isEmpty {
      switch try await stream.next() {
      case .compacted(let watch, let through):
        #expect(watch == refused)
        endings.append(through)
      case .events(let told): texts += told.events.map(\.text)
      default: break
      }
    }

    #expect(endings == [8])
    #expect(texts == ["6", "7", "8", "9"])
    stream.close()
  }

  @Test("a delete at the compacted revision is still told", arguments: EngineKind.allCases)
  func deleteAtCompactedRevision(kind: EngineKind) async throws {
    let fixture = try StoreFixture(kind)
    try await fixture.store.put("a", "1")
    let revision = try await fixture.store.delete(.key("a"))
    try await fixture.store.compact(to: revision, isPhysical: true)
    let stream = fixture.hub.openStream(on: fixture.store)
    stream.create(.init(.key("a"), from: revision))

    #expect(try await stream.events(1).map(\.kind) == [.delete])
    stream.close()
  }

  @Test("filters leave out puts or deletes, past and present", arguments: EngineKind.allCases)
  func filters(kind: EngineKind) async throws {
    let fixture = try StoreFixture(kind)
    let stream = fixture.hub.openStream(on: fixture.store)
    try await fixture.store.put("a", "1")
    try await fixture.store.delete(.key("a"))
    var request = WatchRequest(.key("a"), from: 2)
    request.filter = .noPut
    stream.create(request)
    let past = try await stream.events(1)
    try await fixture.store.put("a", "2")
    try await fixture.store.delete(.key("a"))
    let present = try await stream.events(1)

    #expect(past.map(\.keyValue.modRevision) == [3])
    #expect(present.map(\.keyValue.modRevision) == [5])
    stream.close()
  }

  @Test("progress is told only after everything before it", arguments: EngineKind.allCases)
  func progress(kind: EngineKind) async throws {
    let fixture = try StoreFixture(kind)
    // More than one step of reading history (1,000 revisions).
    for number in 0..<1100 { try await fixture.store.put("a", "\(number)") }
    let stream = fixture.hub.openStream(on: fixture.store)
    stream.create(.init(.key("a"), from: 2))
    stream.requestProgress()

    var last: Int64 = 0
    while true {
      switch try await stream.next() {
      case .events(let told): last = told.events.last?.keyValue.modRevision ?? 0
      case .progress(let watch, let revision):
        #expect(watch == -1)
        #expect(revision == 1101)
        #expect(last == 1101)
        stream.close()
        return
      default: break
      }
    }
  }

  @Test("numbers are given or taken, never twice", arguments: EngineKind.allCases)
  func numbers(kind: EngineKind) async throws {
    let fixture = try StoreFixture(kind)
    let stream = fixture.hub.openStream(on: fixture.store)
    let request = WatchRequest(range: .key("a"))

    #expect(stream.create(request) == 0)
    #expect(stream.create(request, id: 1) == 1)
    #expect(stream.create(request) == 2)
    #expect(stream.create(request, id: 2) == nil)
    stream.cancel(2)
    #expect(stream.create(request, id: 2) == 2)
    #expect(stream.create(WatchRequest(range: KeyRange(key: [2], rangeEnd: [1]))) == nil)
    stream.close()
    #expect(fixture.hub.watchCount == 0)
  }
}

extension WatchRequest {
  init(_ range: KeyRange, from revision: Int64) {
    self.init(range: range)
    startRevision = revision
  }
}

extension StoreEvent {
  var text: String { String(decoding: keyValue.value, as: UTF8.self) }
}

extension WatchStream {
  /// Reads on until `count` events are there.
  func events(_ count: Int) async throws -> [StoreEvent] {
    var events: [StoreEvent] = []
    while events.count < count, let message = try await next() {
      if case .events(let told) = message { events += told.events }
    }
    return events
  }
}
