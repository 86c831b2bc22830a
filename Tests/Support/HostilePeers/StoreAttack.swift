// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
package import Net
import RPC
import TestKit
import Wire

/// Requests to a store that were changed on their way. Whatever they say, the store answers or hangs
/// up, and lives on.
package struct StoreAttack: Sendable {
  /// Calls under way at the same time.
  private static let callsAtOnce = 32

  private let target: Endpoint
  private let loop: EventLoop

  package init(target: Endpoint, loop: EventLoop) {
    self.target = target
    self.loop = loop
  }

  /// Calls with changed messages, on one good connection.
  package func sendMessages(_ count: Int, seed: UInt64) async throws {
    let channel = try RPCClientChannel(loop: loop, target: target)
    defer { channel.close() }
    var mutations = Mutations(seed: seed)
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<count {
        let sample = mutations.pick(Self.samples)
        let message = mutations.mutate(sample.message)
        if index >= Self.callsAtOnce { await group.next() }
        group.addTask { await Self.call(channel, sample.path, message) }
      }
    }
  }

  private static func call(
    _ channel: RPCClientChannel, _ path: String, _ message: [UInt8]
  ) async {
    do {
      let stream = try await channel.open(path, options: CallOptions(timeout: .milliseconds(500)))
      try await stream.send(message)
      try await stream.finish()
      _ = try await stream.receive()
      stream.cancel()
    } catch {
      // A refusal is an answer.
    }
  }

  /// Whole connections: calls with bytes changed anywhere from the preface on, message frames whose
  /// length is wrong, and bytes that mean nothing.
  package func sendConnections(_ count: Int, seed: UInt64) async {
    var mutations = Mutations(seed: seed)
    let inputs = (0..<count).map { index in
      (bytes: Self.connection(index, &mutations), isCut: mutations.next(4) == 0)
    }
    await RawConnections(target: target, tls: nil, loop: loop).send(inputs)
  }

  private static func connection(_ index: Int, _ mutations: inout Mutations) -> [UInt8] {
    let sample = mutations.pick(samples)
    switch index % 4 {
    case 0:
      let claimed = mutations.pick([
        0, 1, sample.message.count + 1, sample.message.count - 1, Int(UInt32.max),
      ])
      let flag = UInt8(mutations.next(3))
      return call(sample, prefix: [flag] + length(claimed))
    case 1: return mutations.garbage(mutations.next(300))
    case 2: return HTTP2Bytes.start + mutations.garbage(mutations.next(300))
    default:
      return mutations.mutate(call(sample, prefix: [0] + length(sample.message.count)))
    }
  }

  private static func length(_ count: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
  }

  private static func call(
    _ sample: (path: String, message: [UInt8]), prefix: [UInt8]
  ) -> [UInt8] {
    let fields = [
      (":method", "POST"), (":scheme", "http"), (":path", sample.path), (":authority", "store"),
      ("content-type", "application/grpc"), ("te", "trailers"), ("grpc-timeout", "1S"),
    ]
    return HTTP2Bytes.start + HTTP2Bytes.request(fields, body: prefix + sample.message)
      + HTTP2Bytes.frame(6, 0, 0, Array(1...8))
  }

  /// Messages that make sense, by path.
  private static let samples: [(path: String, message: [UInt8])] = {
    let put = PutRequest.with {
      $0.key = Array("key".utf8)
      $0.value = [UInt8](repeating: 7, count: 40)
      $0.prevKv = true
    }
    let range = RangeRequest.with {
      $0.key = [0]
      $0.rangeEnd = [0]
      $0.limit = 3
      $0.sortTarget = .mod
      $0.sortOrder = .descend
    }
    let txn = TxnRequest.with {
      $0.compare = [
        .with {
          $0.key = Array("key".utf8)
          $0.target = .mod
          $0.targetUnion = .modRevision(3)
        }
      ]
      $0.success = [.with { $0.request = .requestPut(put) }]
      $0.failure = [
        .with { $0.request = .requestRange(range) },
        .with { $0.request = .requestTxn(.with { $0.success = [RequestOp()] }) },
      ]
    }
    let watch = EtcdRPC.WatchRequest.with {
      $0.requestUnion = .createRequest(
        .with {
          $0.key = Array("k".utf8)
          $0.rangeEnd = [0]
          $0.startRevision = 1
          $0.filters = [.noput]
          $0.watchId = 3
        })
    }
    let grant = LeaseGrantRequest.with {
      $0.id = 5
      $0.ttl = 60
    }
    return [
      ("/etcdserverpb.KV/Put", put.protobuf()), ("/etcdserverpb.KV/Range", range.protobuf()),
      ("/etcdserverpb.KV/Txn", txn.protobuf()),
      (
        "/etcdserverpb.KV/DeleteRange",
        DeleteRangeRequest.with { $0.key = Array("key".utf8) }.protobuf()
      ),
      ("/etcdserverpb.KV/Compact", CompactionRequest.with { $0.revision = 1 }.protobuf()),
      ("/etcdserverpb.Watch/Watch", watch.protobuf()),
      ("/etcdserverpb.Lease/LeaseGrant", grant.protobuf()),
      ("/etcdserverpb.Lease/LeaseKeepAlive", LeaseKeepAliveRequest.with { $0.id = 5 }.protobuf()),
      ("/etcdserverpb.Lease/LeaseTimeToLive", LeaseTimeToLiveRequest.with { $0.id = 5 }.protobuf()),
      ("/etcdserverpb.Maintenance/HashKV", HashKVRequest.with { $0.revision = 1 }.protobuf()),
      ("/etcdserverpb.Maintenance/Alarm", AlarmRequest.with { $0.alarm = .nospace }.protobuf()),
      ("/etcdserverpb.Cluster/MemberList", MemberListRequest().protobuf()),
    ]
  }()

}
