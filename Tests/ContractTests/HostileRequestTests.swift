// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import Net
import RPC
import Simulation
import TestKit
import Testing
import Wire

/// Requests that were changed on their way. Whatever they say, the daemon answers or hangs up, and
/// lives on.
@Suite(
  "Hostile requests",
  .enabled(if: StoreProcess.binary != nil, "the martlet binary is not built beside the tests"))
struct HostileRequestTests {
  /// Messages that make sense, by path.
  static let samples: [(path: String, message: [UInt8])] = {
    let put = PutRequest.with {
      $0.key = [UInt8]("key")
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
          $0.key = [UInt8]("key")
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
          $0.key = [UInt8]("k")
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
        DeleteRangeRequest.with { $0.key = [UInt8]("key") }.protobuf()
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

  @Test("8,000 changed messages and 2,000 changed connections do not end the daemon")
  func mutations() throws {
    let folder = try TemporaryFolder()
    try EventLoop.run { loop in
      let process = try await StoreProcess.start(in: folder, on: loop)
      try await Self.sendMessages(folder, loop)
      try await Self.sendConnections(folder, loop)

      let answer = try await process.api.kv.range(
        .everything, options: CallOptions(timeout: .seconds(10)))
      #expect(answer.header != nil)
      let state = kill(process.running.process, 0)
      #expect(state == 0)
      try await process.kill()
    }
  }

  private static func sendMessages(_ folder: TemporaryFolder, _ loop: EventLoop) async throws {
    let channel = try RPCClientChannel(
      loop: loop, target: .unix(path: folder.path + "/store.sock"))
    var source = OperationSource(seed: 1)
    for _ in 0..<250 {
      var batch: [(path: String, message: [UInt8])] = []
      for _ in 0..<32 {
        let sample = samples[Int(source.number(below: UInt64(samples.count)))]
        batch.append((sample.path, source.mutated(sample.message)))
      }
      await withTaskGroup { group in
        for call in batch {
          group.addTask {
            do {
              let stream = try await channel.open(
                call.path, options: CallOptions(timeout: .milliseconds(500)))
              try await stream.send(call.message)
              try await stream.finish()
              _ = try await stream.receive()
              stream.cancel()
            } catch {}
          }
        }
      }
    }
    channel.close()
  }

  /// Whole connections, from the preface on, with bytes changed anywhere.
  private static func sendConnections(
    _ folder: TemporaryFolder, _ loop: EventLoop
  ) async throws {
    let path = folder.path + "/store.sock"
    let connection = recorded
    try await loop.offload {
      var source = OperationSource(seed: 2)
      for _ in 0..<2000 { send(source.mutated(connection), to: path) }
    }
  }

  /// A preface, settings, and a put: headers without indexing, then the message (RFC 9113; RFC 7541).
  private static let recorded: [UInt8] = {
    func frame(_ type: UInt8, _ flags: UInt8, _ stream: UInt8, _ payload: [UInt8]) -> [UInt8] {
      [0, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF), type, flags, 0, 0, 0, stream]
        + payload
    }
    func field(_ name: String, _ value: String) -> [UInt8] {
      [0, UInt8(name.utf8.count)] + [UInt8](name) + [UInt8(value.utf8.count)] + [UInt8](value)
    }
    let headers =
      field(":method", "POST") + field(":scheme", "http") + field(":path", samples[0].path)
      + field(":authority", "store") + field("content-type", "application/grpc")
      + field("te", "trailers") + field("grpc-timeout", "1S")
    let message = samples[0].message
    return [UInt8]("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") + frame(4, 0, 0, [0, 3, 0, 0, 0, 100])
      + frame(1, 4, 1, headers)
      + frame(0, 1, 1, [0, 0, 0, 0, UInt8(message.count)] + message) + frame(6, 0, 0, Array(1...8))
  }()

  private static func send(_ bytes: [UInt8], to path: String) {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: [UInt8](path)) }
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, length) == 0
      }
    }
    guard isConnected else { return }
    _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    shutdown(descriptor, Int32(SHUT_WR))
    var answer = [UInt8](repeating: 0, count: 4096)
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    if poll(&waiting, 1, 20) > 0 { _ = recv(descriptor, &answer, answer.count, 0) }
  }
}

extension OperationSource {
  /// The bytes with a few of them changed, dropped, doubled or cut off.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...number(below: 4) {
      let place = Int(number(below: UInt64(bytes.count + 1)))
      switch number(below: 6) {
      case 0 where place < bytes.count: bytes.remove(at: place)
      case 1: bytes.insert(UInt8(number(below: 256)), at: place)
      case 2: bytes.removeLast(bytes.count - place)
      case 3: bytes.insert(contentsOf: bytes[..<place].suffix(8), at: place)
      case 4: bytes.insert(contentsOf: Array(repeating: 0xFF, count: 9), at: place)
      default: if place < bytes.count { bytes[place] = UInt8(number(below: 256)) }
      }
    }
    return bytes
  }
}
