// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Net
import NetSimulation
import Platform
import RPC
import Wire

/// A client that asks one thing after another and keeps what it heard.
struct SimulatedClient {
  private let loop: EventLoop
  private let number: Int
  private let scenario: StoreScenario
  private let history: StoreHistory
  private let kv: KVClient
  private let lease: LeaseClient
  private var chance: SeededGenerator
  /// The last revision that it heard of; comparisons and old reads are about it.
  private var seen: Int64 = 1

  init(
    _ number: Int, channel: any RPCChannel, loop: EventLoop, scenario: StoreScenario,
    history: StoreHistory
  ) {
    self.number = number
    self.loop = loop
    self.scenario = scenario
    self.history = history
    kv = KVClient(channel: channel)
    lease = LeaseClient(channel: channel)
    chance = SeededGenerator(seed: scenario.seed &* 31 &+ UInt64(number))
  }

  mutating func run() async {
    for _ in 0..<scenario.requestsOfClient {
      let asked = plan()
      let id = history.begin(asked, at: loop.environment.now())
      let heard = await ask(asked, id)
      history.end(id, heard, at: loop.environment.now())
      switch heard {
      case .wrote(let result): seen = max(seen, result.revision)
      case .found(let result): seen = max(seen, result.revision)
      case .done, .granted, .refused, .unknown: break
      }
      do { try await loop.sleep(for: .nanoseconds(chance.magnitude(in: scenario.pause))) } catch {
        return
      }
    }
  }

  // MARK: - Plans

  private mutating func plan() -> Asked {
    switch Int.random(in: 0..<100, using: &chance) {
    case 0..<50: .write(transaction())
    case 50..<78: .read(query())
    case 78..<84: .grant(ownLease)
    case 84..<87: .revoke(ownLease)
    case 87..<96: .keepAlive(ownLease)
    default: scenario.compacts ? .compact(compaction()) : .read(query())
    }
  }

  /// What the first watcher was not told must not go: nobody else knows the whole history.
  private mutating func compaction() -> Int64 {
    max(1, min(seen - Int64(chance.next() % 3), history.watches[0].next - 1))
  }

  /// Leases are not shared, so that it is known whose renewal was the last.
  private var ownLease: Int64 { Int64(number) + 1 }

  private mutating func key() -> [UInt8] {
    [UInt8](["a", "b", "c", "d", "e"][Int(chance.next() % 5)].utf8)
  }

  private mutating func query() -> RangeQuery {
    var query = RangeQuery(range: KeyRange(start: key()))
    if chance.chance(perMille: 500) { query.range = KeyRange(key: [0], rangeEnd: [0]) }
    if chance.chance(perMille: 150) { query.revision = max(1, seen - Int64(chance.next() % 4)) }
    if chance.chance(perMille: 150) { query.limit = 2 }
    return query
  }

  private mutating func transaction() -> Transaction {
    var transaction = Transaction(success: [mark()])
    for _ in 0..<Int(chance.next() % 3) { transaction.success.append(change()) }
    if chance.chance(perMille: 400) {
      let target = key()
      transaction.comparisons = [
        Comparison(
          range: KeyRange(start: target), relation: .less, target: .modRevision(seen + 1))
      ]
      transaction.failure = [.range(RangeQuery(range: KeyRange(start: target)))]
      if chance.chance(perMille: 300) { transaction.failure.append(mark()) }
    }
    transaction.success = withoutDuplicates(transaction.success)
    return transaction
  }

  /// A put that no other request makes.
  private func mark() -> MVCC.Operation {
    .put(
      Put(
        key: [UInt8]("m/\(number)".utf8), value: StoreHistory.mark(history.exchanges.count)))
  }

  private mutating func change() -> MVCC.Operation {
    switch chance.next() % 10 {
    case 0..<6:
      var put = Put(key: key(), value: StoreHistory.mark(history.exchanges.count))
      if chance.chance(perMille: 250) { put.lease = ownLease }
      put.wantsPrevious = chance.chance(perMille: 300)
      return .put(put)
    case 6, 7:
      var delete = DeleteRange(range: KeyRange(start: key()))
      if chance.chance(perMille: 200) { delete.range = KeyRange(key: [0x61], rangeEnd: [0x64]) }
      delete.wantsPrevious = chance.chance(perMille: 300)
      return .deleteRange(delete)
    default: return .range(query())
    }
  }

  /// A key may be written once in a transaction, and old revisions may be gone: reads are of the present.
  private func withoutDuplicates(_ operations: [MVCC.Operation]) -> [MVCC.Operation] {
    var written: [KeyRange] = []
    return operations.compactMap { operation in
      switch operation {
      case .range(var query):
        query.revision = 0
        return .range(query)
      case .put(let put):
        guard !written.contains(where: { $0.contains(put.key) }) else { return nil }
        written.append(KeyRange(start: put.key))
      case .deleteRange(let delete):
        guard !written.contains(where: { delete.range.contains($0.start) }) else { return nil }
        written.append(delete.range)
      case .transaction: break
      }
      return operation
    }
  }

  // MARK: - Asking

  private func ask(_ asked: Asked, _ id: Int) async -> Heard {
    let options = CallOptions(timeout: .seconds(5), waitForReady: true)
    do {
      switch asked {
      case .write(let transaction):
        return .wrote(TransactionResult(try await kv.txn(transaction.request, options: options)))
      case .read(let query):
        return .found(RangeResult(try await kv.range(query.request, options: options)))
      case .grant(let id):
        let request = LeaseGrantRequest.with {
          $0.id = id
          $0.ttl = scenario.leaseSeconds
        }
        let answer = try await lease.leaseGrant(request, options: options)
        return .granted(seconds: answer.ttl, revision: answer.header?.revision ?? 0)
      case .revoke(let id):
        let answer = try await lease.leaseRevoke(.with { $0.id = id }, options: options)
        return .done(answer.header?.revision ?? 0)
      case .keepAlive(let id):
        let call = try await lease.leaseKeepAlive(options: options)
        try await call.send(.with { $0.id = id })
        guard let answer = try await call.next() else { return .unknown("ended") }
        call.cancel()
        return .done(answer.ttl)
      case .compact(let revision):
        let answer = try await kv.compact(.with { $0.revision = revision }, options: options)
        return .done(answer.header?.revision ?? 0)
      }
    } catch let error as RPCError {
      // What was refused for what it says was not done; of all else nobody knows.
      switch error.code {
      case .invalidArgument, .notFound, .failedPrecondition, .outOfRange, .resourceExhausted:
        return .refused(error.message)
      default: return .unknown("\(error.code) \(error.message)")
      }
    } catch {
      return .unknown("\(error)")
    }
  }
}

extension StoreHistory {
  static func mark(_ exchange: Int) -> [UInt8] { [UInt8]("x\(exchange)".utf8) }

  /// The exchange whose mark a value is.
  static func exchange(of value: [UInt8]) -> Int? {
    guard value.first == UInt8(ascii: "x") else { return nil }
    return Int(String(decoding: value.dropFirst(), as: UTF8.self))
  }
}
