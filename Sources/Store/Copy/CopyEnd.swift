// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import EtcdRPC
import Platform
import RPC
import Wire

/// One end of a copy: a store or an etcd.
struct CopyEnd: Sendable {
  private static let options = CallOptions(timeout: Limits.copyCallTimeout, waitForReady: true)

  let keyValues: KVClient
  let leases: LeaseClient
  let watches: WatchClient
  private let environment: Environment

  init(_ channel: any RPCChannel, _ environment: Environment) {
    keyValues = KVClient(channel: channel)
    leases = LeaseClient(channel: channel)
    watches = WatchClient(channel: channel)
    self.environment = environment
  }

  /// Asks again while the other end can't answer. Only for what may be done twice.
  func patiently<Response>(_ body: @Sendable (CallOptions) async throws -> Response) async throws
    -> Response
  {
    let deadline = environment.now() + Limits.copyPatience
    while true {
      do {
        return try await body(Self.options)
      } catch let error as RPCError
        where error.code == .unavailable || error.code == .deadlineExceeded
      {
        guard !Task.isCancelled, environment.now() < deadline else { throw error }
        try await environment.sleep(for: Limits.copyPause)
      }
    }
  }

  /// The cluster's name, and its revision now.
  func position() async throws -> (cluster: UInt64, revision: Int64) {
    let request = RangeRequest.with {
      $0.key = CopyRecord.key
      $0.countOnly = true
    }
    let answer = try await patiently { try await keyValues.range(request, options: $0) }
    return (answer.header?.clusterId ?? 0, answer.header?.revision ?? 0)
  }

  /// Keys from `start` up to `end`, in order, without the copy's own.
  /// - Parameters:
  ///   - end: exclusive; `\0` is the end of all keys.
  ///   - revision: 0 for the present one.
  func page(
    from start: [UInt8], to end: [UInt8], at revision: Int64
  ) async throws -> (pairs: [KeyValue], next: [UInt8]?, revision: Int64) {
    let request = RangeRequest.with {
      $0.key = start
      $0.rangeEnd = end
      $0.revision = revision
      $0.limit = Limits.copyPageKeys
    }
    let answer = try await patiently { try await keyValues.range(request, options: $0) }
    // The first key after the last one of the page.
    let next = answer.more ? answer.kvs.last.map { $0.key + [0] } : nil
    return (
      answer.kvs.filter { $0.key != CopyRecord.key }, next,
      revision > 0 ? revision : answer.header?.revision ?? 0
    )
  }
}

/// Which keys are copied.
struct CopyRange: Equatable, Sendable {
  let start: [UInt8]
  /// Exclusive; `\0` is the end of all keys.
  let end: [UInt8]

  /// - Parameter prefix: of the keys; empty for all.
  init(prefix: [UInt8]) {
    guard !prefix.isEmpty else {
      start = [0]
      end = [0]
      return
    }
    start = prefix
    var end = prefix
    while let last = end.popLast() {
      if last < 0xFF {
        end.append(last + 1)
        break
      }
    }
    self.end = end.isEmpty ? [0] : end
  }

  func contains(_ key: [UInt8]) -> Bool {
    !key.lexicographicallyPrecedes(start) && (end == [0] || key.lexicographicallyPrecedes(end))
  }
}

/// What a copy keeps at its destination, so that it can be taken up again: written in the same
/// transactions as the keys, so it is never ahead of them nor behind.
struct CopyRecord: Equatable, Sendable {
  static let key = Array("martlet.io/store-copy".utf8)

  /// Name of the source's cluster.
  var source: UInt64
  var prefix: [UInt8]
  /// The source's revision that is copied.
  var revision: Int64
  /// The first key at `revision` that is not copied yet; nil when all are.
  var next: [UInt8]?

  var bytes: [UInt8] {
    let parts = [
      "1", String(source, radix: 16), Hexadecimal.text(prefix), "\(revision)",
      next.map(Hexadecimal.text) ?? "-",
    ]
    return Array(parts.joined(separator: " ").utf8)
  }

  init(source: UInt64, prefix: [UInt8], revision: Int64, next: [UInt8]?) {
    self.source = source
    self.prefix = prefix
    self.revision = revision
    self.next = next
  }

  /// Nil for anything but what `bytes` gives.
  init?(_ bytes: [UInt8]) {
    let parts = String(decoding: bytes, as: UTF8.self)
      .split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "1", let source = UInt64(parts[1], radix: 16),
      let prefix = Self.bytes(parts[2]), let revision = Int64(parts[3])
    else { return nil }
    self.init(source: source, prefix: prefix, revision: revision, next: nil)
    if parts[4] != "-" {
      guard let next = Self.bytes(parts[4]) else { return nil }
      self.next = next
    }
  }

  private static func bytes(_ text: Substring) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[index..<(index + 2)], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
