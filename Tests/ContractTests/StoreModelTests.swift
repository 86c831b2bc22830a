// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Simulation
import Testing

/// Random requests, answered by a store and by a naive model of one.
@Suite("Store against its model") struct StoreModelTests {
  struct Run: Sendable, CustomTestStringConvertible {
    var engine: EngineKind
    var seed: UInt64
    var testDescription: String { "\(engine) seed \(seed)" }

    static let all = EngineKind.allCases.flatMap { engine in
      (1...12).map { Run(engine: engine, seed: $0) }
    }
  }

  @Test("every answer, error and event is the model's", arguments: Run.all)
  func agrees(run: Run) async throws {
    let fixture = try StoreFixture(run.engine)
    var model = ModelStore()
    var source = OperationSource(seed: run.seed)

    for step in 0..<400 {
      switch source.number(below: 40) {
      case 0:
        let target = Int64(source.number(below: UInt64(model.revision + 2)))
        let expected = model.compact(to: target)
        let isPhysical = source.chance(50)
        let error = await Self.error {
          try await fixture.store.compact(to: target, isPhysical: isPhysical)
        }
        #expect(error == expected, "step \(step)")
      case 1:
        let lease = Int64(source.number(below: 4)) + 1
        let expected = model.grant(lease)
        let record = LeaseRecord(id: lease, grantedTTLSeconds: 10)
        let error = await Self.error { try await fixture.store.grant(record) }
        #expect(error == expected, "step \(step)")
      case 2:
        let lease = Int64(source.number(below: 4)) + 1
        #expect(try fixture.store.keys(of: lease) == model.keys(of: lease), "step \(step)")
        let expected = model.revoke(lease)
        let error = await Self.error { try await fixture.store.revoke(lease: lease) }
        #expect(error == expected, "step \(step)")
      case 3: try fixture.reopen()
      case 4...20:
        let query = source.query(upTo: model.revision)
        let answer = Self.result { () throws(StoreError) in try fixture.store.range(query) }
        #expect(answer == model.range(query), "step \(step): \(query)")
      default:
        let transaction = source.transaction(upTo: model.revision, leases: 4)
        let expected = model.run(transaction)
        let answer: Result<TransactionResult, StoreError>
        do throws(StoreError) {
          answer = .success(try await fixture.store.commit(transaction))
        } catch { answer = .failure(error) }
        #expect(answer == expected, "step \(step): \(transaction)")
      }
      #expect(fixture.store.state.revision == model.revision)
    }
    try Self.compareHistory(fixture.store, model)
  }

  private static func compareHistory(_ store: KeyValueStore, _ model: ModelStore) throws {
    var events: [StoreEvent] = []
    // A delete at the compacted revision itself is still told; older changes are not.
    var next = max(model.compacted, 1)
    while next <= model.revision {
      let window = try store.history(of: .everything, from: next, wantsPrevious: true)
      events += window.events
      next = window.through + 1
    }
    let expected = model.history(of: .everything, from: max(model.compacted, 1))
    #expect(events.map(\.keyValue) == expected.map(\.keyValue))
    #expect(events.map(\.kind) == expected.map(\.kind))
    let compacted = model.compacted
    for (event, wanted) in zip(events, expected) where event.keyValue.modRevision > compacted + 1 {
      #expect(event.previous == wanted.previous)
    }
  }

  private static func error(_ body: () async throws -> Void) async -> StoreError? {
    do { try await body() } catch { return error as? StoreError }
    return nil
  }

  private static func result<R>(_ body: () throws(StoreError) -> R) -> Result<R, StoreError> {
    do throws(StoreError) { return .success(try body()) } catch { return .failure(error) }
  }
}
