// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Simulation
import Wire

/// Random steps, the same for the same seed: mostly requests that make sense, some that etcd refuses.
package struct StepSource {
  private var source: OperationSource
  /// A sequence with values so large that watches must cut their answers.
  private let isHeavy: Bool
  package static let streams = 2
  private static let leases: UInt64 = 5

  package init(seed: UInt64) {
    source = OperationSource(seed: seed)
    isHeavy = source.chance(2)
  }

  package mutating func step() -> Step {
    switch source.number(below: 1000) {
    case 0..<310: .range(range())
    case 310..<500: .put(put())
    case 500..<580: .delete(delete())
    case 580..<790: .txn(txn(depth: 0))
    case 790..<810: .compact(compaction())
    case 810..<840: .grant(grant())
    case 840..<860: .revoke(lease())
    case 860..<880: .keepAlive(lease())
    case 880..<910: .timeToLive(lease(), keys: source.chance(70))
    case 910..<915: .leases
    case 915..<965: .watch(stream: stream(), watch())
    case 965..<992: .cancelWatch(stream: stream(), Int64(source.number(below: 5)))
    default: .progress(stream: stream())
    }
  }

  private mutating func stream() -> Int { Int(source.number(below: UInt64(Self.streams))) }
  private mutating func lease() -> Int64 { Int64(source.number(below: Self.leases)) + 1 }

  // MARK: - Keys, values, revisions

  private mutating func key() -> [UInt8] { source.chance(1) ? [] : source.key() }

  private mutating func rangeEnd(after key: [UInt8]) -> [UInt8] {
    switch source.number(below: 10) {
    case 0, 1, 2: return []
    case 3: return [0]
    case 4: return key + [0]
    case 5:
      guard let last = key.last, last < 0xFF else { return [0] }
      return Array(key.dropLast()) + [last + 1]
    default: return source.key()
    }
  }

  private mutating func value() -> [UInt8] {
    if isHeavy, source.chance(30) {
      return [UInt8](repeating: UInt8(source.number(below: 256)), count: 400_000)
    }
    return source.value()
  }

  private mutating func revision() -> Int64 {
    switch source.number(below: 20) {
    case 0: return RevisionToken.fromCompacted(Int64(source.number(below: 4)) - 2)
    case 1: return RevisionToken.fromLatest(Int64(source.number(below: 3)))
    case 2: return Int64(source.number(below: 4)) - 2
    default: return RevisionToken.fromLatest(-Int64(source.number(below: 30)))
    }
  }

  // MARK: - Requests

  private mutating func range() -> RangeRequest {
    var request = RangeRequest()
    request.key = key()
    request.rangeEnd = rangeEnd(after: request.key)
    if source.chance(10) {
      request.key = [0]
      request.rangeEnd = [0]
    }
    if source.chance(30) { request.limit = Int64(source.number(below: 7)) - 1 }
    if source.chance(30) { request.revision = revision() }
    request.serializable = source.chance(30)
    request.keysOnly = source.chance(20)
    request.countOnly = source.chance(15)
    if source.chance(30) {
      request.sortOrder = .init(rawValue: Int32(source.number(below: 3)))
      request.sortTarget = .init(rawValue: Int32(source.number(below: 5)))
      // The order of equals is not promised, so neither is which of them a limit leaves out.
      if request.sortTarget != .key { request.limit = 0 }
    }
    // No sort options that etcd does not know: etcd 3.4 ignores some and ends at others; 3.6 refuses them.
    if source.chance(10) { request.minModRevision = revision() }
    if source.chance(10) { request.maxModRevision = revision() }
    if source.chance(10) { request.minCreateRevision = revision() }
    if source.chance(10) { request.maxCreateRevision = revision() }
    return request
  }

  private mutating func put() -> PutRequest {
    var request = PutRequest()
    request.key = key()
    request.ignoreValue = source.chance(8)
    if !request.ignoreValue || source.chance(10) { request.value = value() }
    request.ignoreLease = source.chance(8)
    if source.chance(25), !request.ignoreLease || source.chance(10) { request.lease = lease() }
    request.prevKv = source.chance(40)
    return request
  }

  private mutating func delete() -> DeleteRangeRequest {
    var request = DeleteRangeRequest()
    request.key = key()
    request.rangeEnd = rangeEnd(after: request.key)
    if source.chance(70) { request.rangeEnd = [] }
    request.prevKv = source.chance(50)
    return request
  }

  private mutating func txn(depth: Int) -> TxnRequest {
    var request = TxnRequest()
    for _ in 0..<source.number(below: 3) { request.compare.append(compare()) }
    request.success = branch(depth: depth)
    request.failure = branch(depth: depth)
    if depth == 0, source.chance(1) {
      let count = 120 + Int(source.number(below: 16))
      request.success = (0..<count).map { number in
        .with { $0.request = .requestPut(.with { $0.key = [0x70, UInt8(number)] }) }
      }
    }
    return request
  }

  private mutating func branch(depth: Int) -> [RequestOp] {
    (0..<source.number(below: 4)).map { _ in operation(depth: depth) }
  }

  private mutating func operation(depth: Int) -> RequestOp {
    var operation = RequestOp()
    switch source.number(below: 100) {
    case 0..<30: operation.request = .requestRange(range())
    case 30..<70: operation.request = .requestPut(put())
    case 70..<80: operation.request = .requestDeleteRange(delete())
    case 80..<99 where depth < 3: operation.request = .requestTxn(txn(depth: depth + 1))
    default: break
    }
    return operation
  }

  private mutating func compare() -> Compare {
    var compare = Compare()
    compare.key = key()
    if source.chance(40) { compare.rangeEnd = rangeEnd(after: compare.key) }
    compare.result = .init(rawValue: Int32(source.number(below: source.chance(1) ? 6 : 4)))
    let target = Int32(source.number(below: source.chance(1) ? 7 : 5))
    compare.target = .init(rawValue: target)
    // Now and then the value is not of the target's kind.
    switch source.chance(2) ? Int32(source.number(below: 6)) : target {
    case 0: compare.targetUnion = .version(Int64(source.number(below: 5)) - 1)
    case 1: compare.targetUnion = .createRevision(revision())
    case 2: compare.targetUnion = .modRevision(revision())
    case 3: compare.targetUnion = .value(value())
    case 4: compare.targetUnion = .lease(Int64(source.number(below: Self.leases + 1)))
    default: break
    }
    return compare
  }

  private mutating func compaction() -> CompactionRequest {
    var request = CompactionRequest()
    request.revision =
      source.chance(70) ? RevisionToken.fromLatest(-Int64(source.number(below: 20))) : revision()
    request.physical = source.chance(50)
    return request
  }

  private mutating func grant() -> LeaseGrantRequest {
    .with {
      $0.id = lease()
      // Long enough not to run out meanwhile.
      $0.ttl = source.chance(4) ? 9_000_000_001 : 5000 + Int64(source.number(below: 1000))
    }
  }

  private mutating func watch() -> WatchCreateRequest {
    var request = WatchCreateRequest()
    request.key = key()
    request.rangeEnd = rangeEnd(after: request.key)
    if source.chance(25) {
      request.key = [0]
      request.rangeEnd = [0]
    }
    if source.chance(50) { request.startRevision = revision() }
    request.prevKv = source.chance(50)
    request.progressNotify = source.chance(10)
    request.fragment = source.chance(30)
    if source.chance(15) { request.filters.append(.noput) }
    if source.chance(15) { request.filters.append(.nodelete) }
    if source.chance(30) { request.watchId = Int64(source.number(below: 4)) }
    return request
  }
}
