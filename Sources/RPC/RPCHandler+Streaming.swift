// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net

/// The short way of a streaming call over HTTP/2 whose requests are all at hand, as those of a watch are: its
/// task makes no request of HTTP, and ends when the method leaves the call open.
extension RPCHandler {
  static func handler(
    of body: @escaping RPCMethod.Streaming, path: String, limits: RPCServerLimits, loop: EventLoop
  ) -> HTTPTaskBody {
    { stream in
      let expiry = stream.timeoutBytes.flatMap(Deadline.parse).map {
        CallExpiry(in: $0, stream, loop)
      }
      let call = RPCServerCall(stream, loop: loop, limits: limits)
      let context = RPCContext(path: path, stream: stream, deadline: expiry?.deadline)
      call.context = context
      expiry?.action = { context.expire() }
      do {
        try await body(call, context)
        if let open = context.openCall {
          if try await leave(open, call, context, stream, expiry, limits, loop) { return }
        }
        await end(call, context.isExpired ? .expired : nil, context, stream)
      } catch {
        let status = context.isExpired ? .expired : RPCError(endingWith: error)
        await end(call, status, context, stream)
      }
      expiry?.end()
      context.outlivesCall()
    }
  }

  // Not inlined, nor is `end`: what they keep while they wait would be kept while the method waits.

  /// The method has returned and left the call open.
  /// - Returns: true when it goes on without this task; false when it is over.
  @inline(never)
  private static func leave(
    _ open: OpenCall, _ call: RPCServerCall, _ context: RPCContext, _ stream: HTTP2ServerStream,
    _ expiry: CallExpiry?, _ limits: RPCServerLimits, _ loop: EventLoop
  ) async throws -> Bool {
    guard context.compression == nil else {
      try await context.untilEnd(of: call)
      return false
    }
    if !context.leadingMetadata.isEmpty { try await call.begin() }
    context.outlivesCall()
    open.attach(
      to: stream, loop: loop, responseBytes: limits.responseBytes,
      trailing: context.trailingMetadata, expiry: expiry)
    return true
  }

  @inline(never)
  private static func end(
    _ call: RPCServerCall, _ error: RPCError?, _ context: RPCContext, _ stream: HTTP2ServerStream
  ) async {
    do {
      try await call.end(error, context)
    } catch {
      // The client is gone, or the method's response cannot be completed.
      stream.abandon()
    }
  }
}
