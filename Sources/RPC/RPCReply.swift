// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net

/// Answers one call that was begun by a plain call. Answer it exactly once, from any thread; from the
/// loop's own that costs no hop. A call whose client is gone, or whose time is up, takes the answer and
/// does nothing with it.
package struct RPCReply: Sendable {
  private let held: HTTP2HeldStream
  private let limits: RPCServerLimits
  private let loop: EventLoop
  /// Answers when the call's time is up.
  private let timer: LoopTimer?
  /// Told how the call ended, nil for well.
  private var ending: (@Sendable (RPCError?) -> Void)?

  /// Nil when the client is gone. Loop only.
  init?(
    _ stream: HTTP2ServerStream, _ timeout: Duration?, _ limits: RPCServerLimits, _ loop: EventLoop
  ) {
    guard let held = stream.hold() else { return nil }
    self.held = held
    self.limits = limits
    self.loop = loop
    timer = timeout.map { timeout in
      loop.schedule(after: timeout) { RPCHandler.fail(stream, .expired, nil) }
    }
  }

  /// The same, telling `ending` once it is answered.
  func observed(_ ending: @escaping @Sendable (RPCError?) -> Void) -> RPCReply {
    var reply = self
    reply.ending = ending
    return reply
  }

  /// Sends the response message.
  package func succeed(_ message: [UInt8]) {
    guard loop.isCurrent else { return loop.post { succeed(message) } }
    do {
      RPCHandler.succeed(held.stream, try RPCHandler.checked(message, limits.responseBytes))
      ending?(nil)
    } catch {
      RPCHandler.fail(held.stream, error, nil)
      ending?(error)
    }
    drop()
  }

  /// Ends the call with the status that an error stands for.
  package func fail(_ error: any Error) {
    guard loop.isCurrent else { return loop.post { fail(error) } }
    let status = RPCError(endingWith: error)
    RPCHandler.fail(held.stream, status, nil)
    ending?(status)
    drop()
  }

  /// Gives the call back unanswered. Loop only.
  func drop() {
    if let timer { loop.cancel(timer) }
    held.release()
  }

}
