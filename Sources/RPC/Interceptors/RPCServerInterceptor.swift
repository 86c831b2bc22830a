// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Stands before the methods of a server: it may read and change metadata, end a call with a status of
/// its own, look at messages, and see how the call ended.
///
/// All four kinds of call look the same here: a stream of request messages in, one of responses out.
/// Interceptors run in the order in which the server got them, the first outermost. A server without any
/// does nothing for them.
///
///     struct Names: RPCServerInterceptor {
///       func intercept(
///         _ stream: any RPCServerStream, _ context: RPCContext, next: RPCServerContinuation
///       ) async throws {
///         guard context.metadata["x-name"] != nil else {
///           throw RPCError(.unauthenticated, "who are you?")  // ends the call here
///         }
///         context.metadata.add("x-seen", "yes")               // for the method
///         do {
///           try await next(stream, context)
///         } catch let error as RPCError {                     // what it ends with
///           log(context.path, error.code)
///           throw error
///         }
///       }
///     }
public protocol RPCServerInterceptor: Sendable {
  /// Serves one call, usually by calling `next` once.
  /// - Parameters:
  ///   - stream: may be replaced by one that changes or counts messages.
  ///   - next: the interceptors that follow, then the method. Its errors are `RPCError`s: the status
  ///     that the client is going to see.
  /// - Throws: the status to end with; returning is `ok`.
  func intercept(
    _ stream: any RPCServerStream, _ context: RPCContext, next: RPCServerContinuation
  ) async throws
}

/// What follows an interceptor of a server.
public typealias RPCServerContinuation =
  @Sendable (any RPCServerStream, RPCContext) async throws -> Void

extension RPCMethod {
  /// The same method behind interceptors.
  func intercepted(by interceptors: [any RPCServerInterceptor]) -> RPCMethod {
    guard !interceptors.isEmpty else { return self }
    var chain: RPCServerContinuation = { stream, context in
      do {
        try await serve(stream, context)
      } catch {
        throw context.isExpired ? RPCError.expired : RPCError(endingWith: error)
      }
    }
    for interceptor in interceptors.reversed() {
      let next = chain
      chain = { stream, context in
        try await interceptor.intercept(stream, context, next: next)
      }
    }
    return RPCMethod(path: path, implementation: .streaming(chain), isUnary: isUnary)
  }
}
