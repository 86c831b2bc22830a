// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
package import RPC
import Wire

/// The clients of one server.
package struct Contestant: Sendable {
  /// A server that does not answer is different, too.
  private static let options = CallOptions(timeout: .seconds(60))

  package let name: String
  let kv: KVClient
  let lease: LeaseClient
  let watch: WatchClient

  package init(name: String, channel: any RPCChannel) {
    self.name = name
    kv = KVClient(channel: channel)
    lease = LeaseClient(channel: channel)
    watch = WatchClient(channel: channel)
  }
}

/// What came back, without what must differ: names of cluster and member, the term, the seconds that
/// passed.
enum Answer: Equatable, Sendable {
  case range(RangeResponse)
  case put(PutResponse)
  case delete(DeleteRangeResponse)
  case txn(TxnResponse)
  case compact(CompactionResponse)
  case grant(LeaseGrantResponse)
  case revoke(LeaseRevokeResponse)
  case keepAlive(LeaseKeepAliveResponse)
  case timeToLive(LeaseTimeToLiveResponse)
  case leases(LeaseLeasesResponse)
  case error(RPCCode, String)
  case nothing

  /// The store's revision that the answer's header names.
  var revision: Int64? {
    switch self {
    case .range(let answer): answer.header?.revision
    case .put(let answer): answer.header?.revision
    case .delete(let answer): answer.header?.revision
    case .txn(let answer): answer.header?.revision
    case .compact(let answer): answer.header?.revision
    case .grant(let answer): answer.header?.revision
    case .revoke(let answer): answer.header?.revision
    case .keepAlive, .timeToLive, .leases, .error, .nothing: nil
    }
  }
}

extension Contestant {
  /// Asks one thing. Watches are not for here.
  func answer(_ step: Step, _ meaning: RevisionToken.Meaning) async -> Answer {
    do {
      switch step {
      case .range(let request):
        let answer = try await kv.range(meaning.resolved(request), options: Self.options)
        return .range(plain(answer).withEqualsInKeyOrder(request))
      case .put(let request): return .put(plain(try await kv.put(request, options: Self.options)))
      case .delete(let request):
        return .delete(plain(try await kv.deleteRange(request, options: Self.options)))
      case .txn(let request):
        let answer = try await kv.txn(meaning.resolved(request), options: Self.options)
        return .txn(plain(answer).withEqualsInKeyOrder(request))
      case .compact(var request):
        request.revision = meaning(request.revision)
        return .compact(plain(try await kv.compact(request, options: Self.options)))
      case .grant(let request):
        return .grant(plain(try await lease.leaseGrant(request, options: Self.options)))
      case .revoke(let id):
        return .revoke(
          plain(try await lease.leaseRevoke(.with { $0.id = id }, options: Self.options)))
      case .keepAlive(let id): return .keepAlive(try await keepAlive(id))
      case .timeToLive(let id, let keys): return .timeToLive(try await timeToLive(id, keys))
      case .leases:
        var answer = plain(try await lease.leaseLeases(LeaseLeasesRequest(), options: Self.options))
        // etcd sorts by remaining time.
        answer.leases.sort { $0.id < $1.id }
        return .leases(answer)
      case .watch, .cancelWatch, .progress: return .nothing
      }
    } catch let error as RPCError {
      return .error(error.code, error.message)
    } catch {
      return .error(.unknown, "\(error)")
    }
  }

  private func keepAlive(_ id: Int64) async throws -> LeaseKeepAliveResponse {
    let call = try await lease.leaseKeepAlive(options: Self.options)
    try await call.send(.with { $0.id = id })
    let answer = try await call.next() ?? LeaseKeepAliveResponse()
    call.cancel()
    return plain(answer)
  }

  private func timeToLive(_ id: Int64, _ keys: Bool) async throws -> LeaseTimeToLiveResponse {
    var answer = plain(
      try await lease.leaseTimeToLive(
        .with {
          $0.id = id
          $0.keys = keys
        }, options: Self.options))
    if answer.ttl > 0, answer.ttl > answer.grantedTTL - 600 { answer.ttl = answer.grantedTTL }
    answer.keys.sort { $0.lexicographicallyPrecedes($1) }
    return answer
  }
}

// etcd sorts keys that are equal in what they are sorted by as it comes: they are brought into the order
// of keys. Whether the groups of equals stand in the right order still shows.

extension RangeResponse {
  fileprivate func withEqualsInKeyOrder(_ request: RangeRequest) -> RangeResponse {
    guard request.sortTarget != .key else { return self }
    var response = self
    var first = 0
    while first < kvs.count {
      var last = first + 1
      while last < kvs.count, request.sortTarget.areEqual(kvs[first], kvs[last]) { last += 1 }
      response.kvs.replaceSubrange(
        first..<last,
        with: kvs[first..<last].sorted { $0.key.lexicographicallyPrecedes($1.key) })
      first = last
    }
    return response
  }
}

extension RangeRequest.SortTarget {
  fileprivate func areEqual(_ left: KeyValue, _ right: KeyValue) -> Bool {
    switch self {
    case .version: left.version == right.version
    case .create: left.createRevision == right.createRevision
    case .mod: left.modRevision == right.modRevision
    default: left.value == right.value
    }
  }
}

extension TxnResponse {
  fileprivate func withEqualsInKeyOrder(_ request: TxnRequest) -> TxnResponse {
    var response = self
    let operations = succeeded ? request.success : request.failure
    for (index, operation) in operations.enumerated() where index < responses.count {
      switch (operation.request, responses[index].response) {
      case (.requestRange(let asked), .responseRange(let answer)):
        response.responses[index].response = .responseRange(answer.withEqualsInKeyOrder(asked))
      case (.requestTxn(let asked), .responseTxn(let answer)):
        response.responses[index].response = .responseTxn(answer.withEqualsInKeyOrder(asked))
      default: break
      }
    }
    return response
  }
}

/// An answer with a header of the store.
protocol Headed: Message {
  var header: ResponseHeader? { get set }
}

extension RangeResponse: Headed {}
extension PutResponse: Headed {}
extension DeleteRangeResponse: Headed {}
extension TxnResponse: Headed {}
extension CompactionResponse: Headed {}
extension LeaseGrantResponse: Headed {}
extension LeaseRevokeResponse: Headed {}
extension LeaseKeepAliveResponse: Headed {}
extension LeaseTimeToLiveResponse: Headed {}
extension LeaseLeasesResponse: Headed {}
extension WatchResponse: Headed {}

/// The answer with a header that names the revision alone.
func plain<Response: Headed>(_ response: Response) -> Response {
  var response = response
  response.header = response.header.map { header in .with { $0.revision = header.revision } }
  return response
}
