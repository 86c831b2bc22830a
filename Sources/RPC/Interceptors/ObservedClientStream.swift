// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

extension RPCClientStream {
  /// The same stream, which tells once how the call ended: nil is `ok`. A call that its caller cancels
  /// or lets go of ends with `cancelled`.
  public func observing(
    _ ended: @escaping @Sendable (RPCError?, _ trailers: Metadata) -> Void
  ) -> any RPCClientStream {
    ObservedClientStream(self, ended)
  }
}

/// A stream that tells how its call ended.
private final class ObservedClientStream: RPCClientStream {
  typealias Observer = @Sendable (RPCError?, Metadata) -> Void

  private let stream: any RPCClientStream
  private let observer: Mutex<Observer?>

  init(_ stream: any RPCClientStream, _ ended: @escaping Observer) {
    self.stream = stream
    observer = Mutex(ended)
  }

  func send(_ message: [UInt8], options: WriteOptions) async throws {
    try await stream.send(message, options: options)
  }

  func finish() async throws { try await stream.finish() }

  func receive() async throws -> [UInt8]? {
    do {
      let message = try await stream.receive()
      if message == nil { end(nil) }
      return message
    } catch {
      end(RPCError(endingWith: error))
      throw error
    }
  }

  func cancel() {
    stream.cancel()
    end(RPCError(.cancelled, "cancelled"))
  }

  func leadingMetadata() async throws -> Metadata { try await stream.leadingMetadata() }
  var trailingMetadata: Metadata { stream.trailingMetadata }
  var hasReceivedCompressed: Bool { stream.hasReceivedCompressed }

  private func end(_ error: RPCError?) {
    let ended = observer.withLock { observer in
      defer { observer = nil }
      return observer
    }
    ended?(error, stream.trailingMetadata)
  }
}
