// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Simulation
import Testing

/// Random requests, answered by a store and by a naive model of one.
@Suite("Store against its model") struct StoreModelTests {
  struct Run: Sendable, CustomTestStringConvertible {
    var subject: ContractSubject
    var seed: UInt64
    var testDescription: String { "\(subject.testDescription), seed \(seed)" }

    /// Starting etcd takes a second each time.
    var steps: Int {
      if case .server(.etcd) = subject { return 150 }
      return 400
    }

    static let all = ContractSubject.all.flatMap { subject in
      (1...subject.seeds).map { Run(subject: subject, seed: $0) }
    }
  }

  @Test("every answer, error and event is the model's", arguments: Run.all)
  func agrees(run: Run) async throws {
    try await run.subject.run { store in
      var model = ModelStore()
      var source = OperationSource(seed: run.seed)
      for step in 0..<run.steps {
        try await Self.play(step, &source, &model, store)
        #expect(try await store.revision == model.revision)
      }
      try await Self.compareHistory(store, model, run.subject)
    }
  }

  private static func play(
    _ step: Int, _ source: inout OperationSource, _ model: inout ModelStore,
    _ store: any ContractStore
  ) async throws {
    switch source.number(below: 40) {
    case 0:
      let target = Int64(source.number(below: UInt64(model.revision + 2)))
      let expected = model.compact(to: target)
      let isPhysical = source.chance(50)
      let refusal = try await Refusal.of {
        try await store.compact(to: target, isPhysical: isPhysical)
      }
      #expect(refusal == expected.flatMap { Refusal($0) }, "step \(step)")
    case 1:
      let lease = Int64(source.number(below: 4)) + 1
      let expected = model.grant(lease)
      let refusal = try await Refusal.of { try await store.grant(lease: lease, ttlSeconds: 1000) }
      #expect(refusal == expected.flatMap { Refusal($0) }, "step \(step)")
    case 2:
      let lease = Int64(source.number(below: 4)) + 1
      #expect(try await store.keys(of: lease) == model.keys(of: lease), "step \(step)")
      let expected = model.revoke(lease)
      let refusal = try await Refusal.of { try await store.revoke(lease: lease) }
      #expect(refusal == expected.flatMap { Refusal($0) }, "step \(step)")
    case 3: try await store.reopen()
    case 4...20:
      let query = source.query(upTo: model.revision)
      let answer = try await Refusal.result { try await store.range(query) }
      let expected = try model.range(query).refusing
      #expect(answer == expected, "step \(step): \(query)")
    default:
      let transaction = source.transaction(upTo: model.revision, leases: 4)
      let expected = try model.run(transaction).refusing.map(\.asToldOverGRPC)
      let answer = try await Refusal.result { try await store.commit(transaction).asToldOverGRPC }
      #expect(answer == expected, "step \(step): \(transaction)")
    }
  }

  private static func compareHistory(
    _ store: any ContractStore, _ model: ModelStore, _ subject: ContractSubject
  ) async throws {
    // A delete at the compacted revision itself is still told; older changes are not. etcd 3.4 removes it.
    let first = max(model.compacted + (subject.isEtcd ? 1 : 0), 1)
    let events = try await store.changes(from: first, through: model.revision)
    let expected = model.history(of: .everything, from: first)
    #expect(events.map(\.keyValue) == expected.map(\.keyValue))
    #expect(events.map(\.kind) == expected.map(\.kind))
    let compacted = model.compacted
    for (event, wanted) in zip(events, expected) where event.keyValue.modRevision > compacted + 1 {
      #expect(event.previous == wanted.previous)
    }
  }
}

extension ContractSubject {
  fileprivate var isEtcd: Bool {
    if case .server(.etcd) = self { return true }
    return false
  }

  /// How many sequences are played.
  fileprivate var seeds: UInt64 {
    switch self {
    case .waist: 8
    case .server(.etcd): 1
    case .server: 3
    }
  }
}

extension TransactionResult {
  /// Without the revisions of nested transactions, whose answers have no header.
  fileprivate var asToldOverGRPC: TransactionResult {
    var told = self
    told.results = results.map { result in
      guard case .transaction(var nested) = result else { return result }
      nested.revision = 0
      return .transaction(nested.asToldOverGRPC)
    }
    return told
  }
}

extension Result where Failure == StoreError {
  /// The same with what clients are told.
  fileprivate var refusing: Result<Success, Refusal> {
    get throws {
      switch self {
      case .success(let answer): return .success(answer)
      case .failure(let error): return .failure(try #require(Refusal(error)))
      }
    }
  }
}
