// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import RPC
import Synchronization
import Wire

/// A message with one field of bytes and one number.
struct Blob: Message {
  var bytes: [UInt8] = []
  var number: Int64 = 0

  init() {}

  init(_ text: String, _ number: Int64 = 0) {
    bytes = Array(text.utf8)
    self.number = number
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  static var messageName: String { "test.Blob" }

  mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&bytes)
      case 16: reader.value(&number)
      default: reader.skip(tag)
      }
    }
  }

  func encode(into writer: inout WireWriter) {
    writer.nonZero(2, number)
    writer.nonZero(1, bytes)
  }
}

/// One method of each kind, and some that misbehave.
struct EchoService: RPCService {
  /// Calls that wait until they are cancelled, by what they saw.
  let cancelled = Atomic64()
  /// Calls that have begun to wait.
  let started = Atomic64()
  let loop: EventLoop

  var serviceName: String { "test.Echo" }

  var methods: [RPCMethod] {
    [
      .unary("/test.Echo/Echo") { (blob: Blob, context: RPCContext) -> Blob in
        if let text = context.metadata["x-text"] { context.trailingMetadata.add("x-text", text) }
        if let bytes = context.metadata.bytes("x-data-bin") {
          context.leadingMetadata.add("x-data-bin", bytes: bytes)
        }
        return blob
      },
      .unary("/test.Echo/Fail") { (blob: Blob, _) -> Blob in
        throw RPCError(RPCCode(rawValue: Int(blob.number)) ?? .unknown, blob.text)
      },
      .unary("/test.Echo/Sleep") { [loop, cancelled, started] (blob: Blob, _) -> Blob in
        started.increment()
        do {
          try await loop.environment.sleep(for: .milliseconds(blob.number))
        } catch {
          cancelled.increment()
          throw error
        }
        return blob
      },
      .serverStreaming("/test.Echo/Count") { (blob: Blob, responses: RPCResponses<Blob>, _) in
        for number in 0..<blob.number { try await responses.send(Blob(blob.text, number)) }
      },
      .clientStreaming("/test.Echo/Sum") { (requests: RPCRequests<Blob>, _) -> Blob in
        var sum: Int64 = 0
        for try await blob in requests { sum += blob.number }
        return Blob("", sum)
      },
      .bidirectional("/test.Echo/Chat") {
        (requests: RPCRequests<Blob>, responses: RPCResponses<Blob>, _) in
        for try await blob in requests { try await responses.send(blob) }
      },
    ]
  }
}

/// A counter that several tasks share.
final class Atomic64: Sendable {
  private let count = Atomic<Int>(0)
  func increment() { count.add(1, ordering: .relaxed) }
  func decrement() { count.subtract(1, ordering: .relaxed) }
  var value: Int { count.load(ordering: .relaxed) }
}

/// Calls `test.Echo`, as generated code would.
struct EchoClient: Sendable {
  let channel: any RPCChannel

  func echo(_ blob: Blob, options: CallOptions = CallOptions()) async throws -> Blob {
    try await channel.unary("/test.Echo/Echo", blob, options: options)
  }

  func fail(_ blob: Blob) async throws -> Blob {
    try await channel.unary("/test.Echo/Fail", blob, options: CallOptions())
  }

  func sleep(_ blob: Blob, options: CallOptions = CallOptions()) async throws -> Blob {
    try await channel.unary("/test.Echo/Sleep", blob, options: options)
  }

  func count(_ blob: Blob) async throws -> RPCCall<Blob, Blob> {
    try await channel.serverStreaming("/test.Echo/Count", blob, options: CallOptions())
  }

  func sum() async throws -> RPCCall<Blob, Blob> {
    try await channel.call("/test.Echo/Sum", options: CallOptions())
  }

  func chat() async throws -> RPCCall<Blob, Blob> {
    try await channel.call("/test.Echo/Chat", options: CallOptions())
  }
}
