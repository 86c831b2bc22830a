// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

extension RPCContext {
  /// Lets the call go on when its method has returned: whoever has something to tell sends it then, and no
  /// task waits meanwhile. The call of a watch in which nothing happens costs its stream and little else.
  ///
  ///     func watch(
  ///       _ request: WatchRequest, _ responses: RPCResponses<WatchResponse>, context: RPCContext
  ///     ) async throws {
  ///       let open = context.keepOpen(responses) { _ in watchers.remove(request.id) }
  ///       watchers.add(request.id, open)  // calls `open.send` for each event
  ///     }
  ///
  /// Behind interceptors, and where messages are compressed or travel in memory, the call keeps its task, since
  /// somebody waits for its end; what it means is the same. A method that throws afterwards ends the call.
  /// - Parameter whenGone: called once, if the call ends without `end`: with `cancelled` when the client is
  ///   gone, `deadlineExceeded` when the time is up, `resourceExhausted` when it reads too slowly. Never within
  ///   a `send`.
  public func keepOpen<Response: Message>(
    _ responses: RPCResponses<Response>, whenGone: @escaping @Sendable (RPCError) -> Void
  ) -> RPCOpenResponses<Response> {
    let call = OpenCall(whenGone: whenGone)
    openCall = call
    return RPCOpenResponses(call: call)
  }
}

/// Where the responses of a call go after its method has returned; see `RPCContext.keepOpen`. Nothing waits
/// here: what the client does not take is kept up to a bound, so a sender of much looks at `hasRoom`.
public struct RPCOpenResponses<Response: Message>: Sendable {
  let call: OpenCall

  /// Sends one response; does nothing when the call is over.
  public func send(_ response: Response) { call.send(.message(response.protobuf())) }

  /// Sends a response that is already encoded, such as one shared by many watchers.
  public func send(encoded response: [UInt8]) { call.send(.message(response)) }

  /// Sends responses that are already encoded, in one go.
  public func send(_ responses: RPCMessageRun) { call.send(.run(responses)) }

  /// False while the client reads slower than is sent. On the server's loop only.
  public var hasRoom: Bool { call.hasRoom }

  /// Calls `action` once, when there is room again; never when the call ends before. On the server's loop
  /// only.
  public func whenRoom(_ action: @escaping @Sendable () -> Void) { call.whenRoom(action) }

  /// Ends the call with its status; nil is `ok`.
  public func end(_ error: RPCError? = nil) { call.end(error) }
}
