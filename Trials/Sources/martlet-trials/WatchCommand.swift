// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import Net
import Platform
import RPC
import Synchronization
import Telemetry
import Wire

/// `watch`: watches a server of the etcd API until SIGTERM. Prints `ready` when every watch is there, and
/// at the end how many events came.
enum WatchCommand {
  static func main(_ arguments: [String]) -> Int32 {
    DaemonCommand.run(flags, arguments) { values, _ in
      let signals = try StopSignals()
      let watches = max(1, values.int("watches"))
      let streams = min(watches, max(1, values.int("streams")))
      let isSeparate = values.bool("separate-keys")
      guard let target = Endpoint(values.string("target")) else {
        throw FlagError.required("target")
      }
      try EventLoop.run { loop in
        let run = WatchRun(try RPCClientChannel(loop: loop, target: target))
        try await withThrowingTaskGroup { group in
          for stream in 0..<streams {
            let numbers = Array(stride(from: stream, to: watches, by: streams))
            group.addTask { try await run.watch(isSeparate ? numbers : numbers.map { _ in nil }) }
          }
          group.addTask { [loop] in
            while signals.take() == nil { try await loop.readable(signals.descriptor) }
          }
          // The signal, or a stream that failed.
          try await group.next()
          group.cancelAll()
        }
        print("events", run.events)
      }
      return 0
    }
  }

  private static var flags: FlagSet {
    var flags = FlagSet(command: "watch", summary: "Watches an etcd.")
    flags.string("target", help: "host:port or unix://path")
    flags.int("watches", default: 1000, help: "how many watches")
    flags.int("streams", default: 10, help: "on how many gRPC streams")
    flags.bool("separate-keys", help: "each watches a key of its own, not all of them everything")
    return flags
  }
}

/// Watches on one channel, whose events are counted and not decoded.
private final class WatchRun: Sendable {
  private let channel: RPCClientChannel
  private let count = Atomic<Int>(0)
  private let missing = Atomic<Int>(0)

  init(_ channel: RPCClientChannel) {
    self.channel = channel
  }

  /// How often field 11 of a WatchResponse, `events`, is there. Everything is passed over, not decoded.
  private static func events(in message: [UInt8]) -> Int {
    var (position, found) = (0, 0)
    func varint() -> Int {
      var (value, shift) = (0, 0)
      while position < message.count {
        let byte = message[position]
        position += 1
        value |= Int(byte & 0x7F) << shift
        shift += 7
        if byte < 0x80 || shift > 56 { break }
      }
      return value
    }
    while position < message.count {
      let tag = varint()
      if tag == 11 << 3 | 2 { found += 1 }
      let value = varint()
      if tag & 7 == 2 { position += value }
    }
    return found
  }

  var events: Int { count.load(ordering: .relaxed) }

  /// - Parameter keys: numbers of keys; nil watches all of them.
  func watch(_ keys: [Int?]) async throws {
    missing.add(keys.count, ordering: .relaxed)
    let stream = try await channel.open(
      "/etcdserverpb.Watch/Watch", options: CallOptions(waitForReady: true))
    for key in keys {
      let request = EtcdRPC.WatchRequest.with {
        $0.requestUnion = .createRequest(
          .with {
            $0.key = LoadRun.key(key)
            if key == nil { $0.rangeEnd = [UInt8]("/registry/bench0".utf8) }
          })
      }
      try await stream.send(request.protobuf())
    }
    for _ in keys { _ = try await stream.receive() }
    if missing.subtract(keys.count, ordering: .relaxed).newValue == 0 {
      print("ready")
      fflush(nil)
    }
    while let message = try await stream.receive() {
      count.add(Self.events(in: message), ordering: .relaxed)
    }
  }
}
