// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import RPC
import Schema
import Telemetry
import Wire

/// `KeyValueEndpoint` with a short way for the answers that can be large: ranges are written from
/// the stored bytes, without messages in between.
struct KeyValueMethods: RPCService {
  let endpoint: KeyValueEndpoint

  private static let range = "/etcdserverpb.KV/Range"

  var serviceName: String { endpoint.serviceName }
  var schemaFiles: FileDescriptors { endpoint.schemaFiles }

  var methods: [RPCMethod] {
    endpoint.methods.map { method in
      guard method.path == Self.range else { return method }
      return .unary(encoded: Self.range) { request, context in
        try await endpoint.encodedRange(RPCMethod.decode(request), context: context)
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
    let message = try translatedAtOnce { () throws(StoreError) in
      try core.store.rangeMessage(query) { revision in
        RangeResponse.with { $0.header = core.header(revision: revision) }.protobuf()
      }
    }
    guard let message else { return try await range(request, context: context).protobuf() }
    core.metrics.ranges.increment()
    return message
  }
}
