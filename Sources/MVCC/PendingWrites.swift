// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// What waits for its turn in `GroupCommit`.

/// A write that a task waits for.
final class Submission<Answer: Sendable>: PendingWrite, @unchecked Sendable {
  // Safety: see PendingWrite.
  private let body: @Sendable (WriteSession) throws(StoreError) -> Answer
  private let continuation: UnsafeContinuation<Result<Answer, StoreError>, Never>
  private var result: Result<Answer, StoreError> = .failure(.stopped)

  init(
    weight: Int, isSmall: Bool,
    _ body: @escaping @Sendable (WriteSession) throws(StoreError) -> Answer,
    _ continuation: UnsafeContinuation<Result<Answer, StoreError>, Never>
  ) {
    self.body = body
    self.continuation = continuation
    super.init(weight: weight, isSmall: isSmall)
  }

  override func run(_ session: WriteSession) throws(StoreError) {
    do throws(StoreError) { result = .success(try body(session)) } catch {
      guard error.concernsRequestOnly else { throw error }
      result = .failure(error)
    }
  }

  override func answer() { continuation.resume(returning: result) }
  override func refuse(_ error: StoreError) { continuation.resume(returning: .failure(error)) }
}

/// A put that no task waits for.
final class PutWrite: PendingWrite, @unchecked Sendable {
  // Safety: see PendingWrite.
  private let put: Put
  private let answering: @Sendable (Result<PutResult, StoreError>) -> Void
  private var result: Result<PutResult, StoreError> = .failure(.stopped)

  init(_ put: Put, _ answering: @escaping @Sendable (Result<PutResult, StoreError>) -> Void) {
    self.put = put
    self.answering = answering
    super.init(weight: put.weight, isSmall: put.weight <= Limits.smallWriteBytesMax)
  }

  override func run(_ session: WriteSession) throws(StoreError) {
    do throws(StoreError) { result = .success(try session.run(put)) } catch {
      guard error.concernsRequestOnly else { throw error }
      result = .failure(error)
    }
  }

  override func answer() { answering(result) }
  override func refuse(_ error: StoreError) { answering(.failure(error)) }
}

/// Removes a piece of compacted history, and asks for the next: not before checkpoints have caught up,
/// so that other writes never wait for those.
final class Cleaning: PendingWrite, @unchecked Sendable {
  // Safety: see PendingWrite.
  private let group: GroupCommit
  private let engine: any Engine
  private var goesOn = false

  init(_ group: GroupCommit, _ engine: any Engine) {
    self.group = group
    self.engine = engine
    super.init(weight: 0)
  }

  override func run(_ session: WriteSession) throws(StoreError) {
    goesOn = try session.cleanStep()
  }

  override func answer() {
    guard goesOn else { return }
    guard engine.isBehind else { return group.submit(Cleaning(group, engine)) }
    WriterThread.detached { [group, engine] in
      engine.waitForCheckpoints()
      group.submit(Cleaning(group, engine))
    }
  }
}

extension Transaction {
  /// Bytes of the request, about.
  var weight: Int {
    (success + failure).reduce(0) { sum, operation in
      switch operation {
      case .range, .deleteRange: sum + 64
      case .put(let put): sum + put.weight
      case .transaction(let nested): sum + nested.weight
      }
    }
  }

  /// True for what Kubernetes sends: some comparisons of a key, and then a put, a get or a deletion of it.
  var isSmall: Bool {
    let operations = success + failure
    return comparisons.count + operations.count <= Limits.smallWriteOperationsMax
      && weight <= Limits.smallWriteBytesMax
      && comparisons.allSatisfy { $0.range.end == .single }
      && operations.allSatisfy { operation in
        switch operation {
        case .put: true
        case .range(let query): query.range.end == .single
        case .deleteRange(let deletion): deletion.range.end == .single
        case .transaction: false
        }
      }
  }
}

extension Put {
  /// Bytes of the request, about.
  fileprivate var weight: Int { 64 + key.count + (value?.count ?? 0) }
}
