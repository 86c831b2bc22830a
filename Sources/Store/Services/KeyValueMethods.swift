// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import RPC
import Schema
import Telemetry
import Wire

/// `KeyValueEndpoint` with short ways: for the answers that can be large, which are written from the
/// stored bytes without messages in between, and for puts, which need no task.
struct KeyValueMethods: RPCService {
  let endpoint: KeyValueEndpoint

  private static let range = "/etcdserverpb.KV/Range"
  private static let put = "/etcdserverpb.KV/Put"
  private static let deleteRange = "/etcdserverpb.KV/DeleteRange"
  private static let txn = "/etcdserverpb.KV/Txn"

  private var answers: AnswerBudget { endpoint.core.answers }

  var serviceName: String { endpoint.serviceName }
  var schemaFiles: FileDescriptors { endpoint.schemaFiles }

  var methods: [RPCMethod] {
    endpoint.methods.map { method in
      switch method.path {
      case Self.range:
        .unary(encoded: Self.range) { request, context in
          try await endpoint.encodedRange(RPCMethod.decode(request), context: context)
        }
      case Self.deleteRange:
        .unary(encoded: Self.deleteRange) { bytes, context in
          let request: DeleteRangeRequest = try RPCMethod.decode(bytes)
          if request.prevKv { try await answers.awaitRoom() }
          let answer = try await endpoint.deleteRange(request, context: context).protobuf()
          answers.hold(answer.count, until: context)
          return answer
        }
      case Self.txn:
        .unary(encoded: Self.txn) { bytes, context in
          let request: TxnRequest = try RPCMethod.decode(bytes)
          if request.mayAnswerMuch { try await answers.awaitRoom() }
          let answer = try await endpoint.txn(request, context: context).protobuf()
          answers.hold(answer.count, until: context)
          return answer
        }
      case Self.put: method.deferring { try endpoint.begin(put: $0, $1) }
      default: method
      }
    }
  }
}

extension KeyValueEndpoint {
  /// The same answer as `range` gives.
  nonisolated(nonsending) func encodedRange(
    _ request: RangeRequest, context: RPCContext
  ) async throws -> [UInt8] {
    let query = try etcd { () throws(EtcdError) in try request.query() }
    let permit = try core.access.permit(for: context)
    try etcd { () throws(EtcdError) in try permit.checkReading(query.range) }
    try await core.answers.awaitRoom()
    let message = try translatedAtOnce { () throws(StoreError) in
      try core.store.rangeMessage(query) { revision in
        RangeResponse.with { $0.header = core.header(revision: revision) }.protobuf()
      }
    }
    if message != nil { core.metrics.ranges.increment() }
    let answer: [UInt8]
    if let message {
      answer = message
    } else {
      answer = try await range(request, context: context).protobuf()
    }
    core.answers.hold(answer.count, until: context)
    return answer
  }

  /// Begins a put that needs no look at who calls or at how much room is left; the same checks and
  /// errors as `put`.
  func begin(put bytes: RawSpan, _ reply: RPCReply) throws -> Bool {
    guard !core.access.isEnabled else { return false }
    let request: PutRequest = try RPCMethod.decode(bytes)
    let put = try etcd { () throws(EtcdError) in try request.put(isAlone: true) }
    try checkSize(request.weight)
    guard core.hasSpace else { return false }
    core.store.put(put) { [core] result in
      switch result {
      case .success(let answer):
        reply.succeed(
          PutResponse(answer, header: core.header(revision: answer.revision)).protobuf())
      case .failure(let error): reply.fail(error.rpc)
      }
    }
    return true
  }
}

extension TxnRequest {
  /// Whether the answer may hold more than a key for each operation. What Kubernetes writes never waits.
  fileprivate var mayAnswerMuch: Bool {
    (success + failure).contains { operation in
      switch operation.request {
      case .requestRange(let range): !range.rangeEnd.isEmpty
      case .requestDeleteRange(let deletion): !deletion.rangeEnd.isEmpty && deletion.prevKv
      case .requestTxn(let nested): nested.mayAnswerMuch
      case .requestPut, nil: false
      }
    }
  }
}
