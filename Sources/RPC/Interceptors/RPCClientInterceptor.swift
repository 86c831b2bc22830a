// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Stands before a channel: it may read and change the metadata and the other options of calls, end a
/// call with a status of its own, look at messages, and see how the call ended.
///
///     struct Token: RPCClientInterceptor {
///       func intercept(
///         _ path: String, _ options: CallOptions, next: RPCClientContinuation
///       ) async throws -> any RPCClientStream {
///         var options = options
///         options.metadata.add("authorization", "Bearer ...")
///         let stream = try await next(path, options)
///         return stream.observing { error, trailers in count(path, error?.code ?? .ok) }
///       }
///     }
///
///     let channel = try RPCClientChannel(...).intercepted(by: [Token()])
public protocol RPCClientInterceptor: Sendable {
  /// Starts one call, usually by calling `next` once.
  /// - Parameter path: `/<service>/<method>`.
  /// - Returns: what `next` returned, or a stream around it that changes or counts messages.
  /// - Throws: the status of a call that is not to be made.
  func intercept(
    _ path: String, _ options: CallOptions, next: RPCClientContinuation
  ) async throws -> any RPCClientStream
}

/// What follows an interceptor of a client.
public typealias RPCClientContinuation =
  @Sendable (_ path: String, CallOptions) async throws -> any RPCClientStream

extension RPCChannel {
  /// The same channel behind interceptors, the first outermost.
  public func intercepted(by interceptors: [any RPCClientInterceptor]) -> any RPCChannel {
    interceptors.isEmpty ? self : InterceptedChannel(interceptors, self)
  }
}

/// A channel behind interceptors.
struct InterceptedChannel: RPCChannel {
  private let chain: RPCClientContinuation

  init(_ interceptors: [any RPCClientInterceptor], _ channel: any RPCChannel) {
    var chain: RPCClientContinuation = { path, options in
      try await channel.open(path, options: options)
    }
    for interceptor in interceptors.reversed() {
      let next = chain
      chain = { path, options in try await interceptor.intercept(path, options, next: next) }
    }
    self.chain = chain
  }

  func open(_ path: String, options: CallOptions) async throws -> any RPCClientStream {
    try await chain(path, options)
  }
}
