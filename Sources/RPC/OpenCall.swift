// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Synchronization

/// A call that goes on after its method has returned.
///
///     beginning ──attach──▶ on a stream (no task) ──end, or gone──▶ over
///         └──────pump─────▶ on a task            ──end, or gone──▶ over
final class OpenCall: HTTPResponseKeeper, Sendable {
  enum Item {
    case message([UInt8])
    case run(RPCMessageRun)

    var byteCount: Int {
      switch self {
      case .message(let bytes): bytes.count
      case .run(let run): run.byteCount
      }
    }
  }

  private enum Phase {
    /// The method has not returned; or the task of the call sends what is queued.
    case queueing
    case direct(Direct)
    case over
  }

  /// What it takes to send without a task.
  private struct Direct {
    var stream: HTTP2ServerStream
    var loop: EventLoop
    var responseBytes: Int
  }

  private struct State {
    var phase = Phase.queueing
    var queue: [Item] = []
    var queuedBytes = 0
    /// Set once the sender has ended the call; the error is its status.
    var end: Result<Void, RPCError>?
    /// The end is not the sender's: too much was queued.
    var isEndedForSlowness = false
    var sender: UnsafeContinuation<Void, Never>?
    var whenGone: (@Sendable (RPCError) -> Void)?
    var whenRoom: (@Sendable () -> Void)?
    var trailing = Metadata()
    var expiry: CallExpiry?

    mutating func enqueue(_ item: Item) {
      guard queue.isEmpty || queuedBytes + item.byteCount <= Limits.openCallBytes else {
        end = .failure(OpenCall.slowReader)
        isEndedForSlowness = true
        queue = []
        return
      }
      queue.append(item)
      queuedBytes += item.byteCount
    }

    mutating func takeQueue() -> [Item] {
      defer { (queue, queuedBytes) = ([], 0) }
      return queue
    }
  }

  private static let slowReader = RPCError(
    .resourceExhausted, "the client reads slower than is sent to it")
  private static let leading = HTTPFixedFields(status: 200, headers: RPCServerCall.leading)
  private let state: Mutex<State>

  init(whenGone: @escaping @Sendable (RPCError) -> Void) {
    state = Mutex(State(whenGone: whenGone))
  }

  // MARK: - For the sender

  func send(_ item: Item) {
    let direct = state.withLock { state -> Direct? in
      guard state.end == nil else { return nil }
      if case .direct(let direct) = state.phase { return direct }
      if case .queueing = state.phase { state.enqueue(item) }
      return nil
    }
    guard let direct else { return wakeSender() }
    guard direct.loop.isCurrent else { return direct.loop.post { self.push(item, direct) } }
    push(item, direct)
  }

  func end(_ error: RPCError?) {
    let direct = state.withLock { state -> Direct? in
      guard state.end == nil else { return nil }
      state.end = error.map { .failure($0) } ?? .success(())
      if case .direct(let direct) = state.phase { return direct }
      return nil
    }
    guard let direct else { return wakeSender() }
    guard direct.loop.isCurrent else { return direct.loop.post { self.finish(direct) } }
    finish(direct)
  }

  var hasRoom: Bool {
    state.withLock { state in
      switch state.phase {
      case .over: true
      case .direct(let direct): !direct.stream.isCongested
      case .queueing: state.queue.count < Limits.messagesInMemory
      }
    }
  }

  func whenRoom(_ action: @escaping @Sendable () -> Void) {
    guard !hasRoom else { return action() }
    state.withLock { state in
      state.whenRoom = action
      if case .direct(let direct) = state.phase { direct.stream.awaitRoom() }
    }
  }

  // MARK: - On a stream, without a task

  /// The method has returned: from now on messages go into the stream where they are sent. On the loop.
  func attach(
    to stream: HTTP2ServerStream, loop: EventLoop, responseBytes: Int, trailing: Metadata,
    expiry: CallExpiry?
  ) {
    guard stream.leaveOpen(to: self) else {
      expiry?.end()
      return goneWith(RPCError(.cancelled, "the client is gone"))
    }
    let direct = Direct(stream: stream, loop: loop, responseBytes: responseBytes)
    let (waiting, hasEnded) = state.withLock { state in
      state.phase = .direct(direct)
      state.trailing = trailing
      state.expiry = expiry
      return (state.takeQueue(), state.end != nil)
    }
    expiry?.action = { [weak self] in self?.breakOff(direct, .expired) }
    for item in waiting { push(item, direct) }
    if hasEnded { finish(direct) }
  }

  private func push(_ item: Item, _ direct: Direct) {
    guard isOpen else { return }
    let stream = direct.stream
    guard item.byteCount <= direct.responseBytes else {
      return breakOff(
        direct,
        RPCError(
          .resourceExhausted,
          "response of \(item.byteCount) bytes exceeds the limit of \(direct.responseBytes) bytes"))
    }
    guard stream.unsent == 0 || stream.unsent + item.byteCount <= Limits.openCallBytes else {
      return breakOff(direct, Self.slowReader)
    }
    if !stream.isAnswered { stream.start(Self.leading) }
    switch item {
    case .message(let message):
      stream.push(message, prefix: MessageDeframer.prefix(ofMessage: message.count))
    case .run(let run): stream.push(run.bytes, prefix: HTTPPrefix())
    }
  }

  /// The sender has ended the call.
  private func finish(_ direct: Direct) {
    guard let (end, trailing, whenGone) = close() else { return }
    write(end, trailing, direct.stream)
    whenGone?(Self.slowReader)
  }

  /// The server ends the call, and the sender hears of it; not within its own `send`.
  private func breakOff(_ direct: Direct, _ error: RPCError) {
    guard let (_, trailing, whenGone) = close() else { return }
    write(.failure(error), trailing, direct.stream)
    direct.loop.post { whenGone?(error) }
  }

  private func write(
    _ end: Result<Void, RPCError>?, _ trailing: Metadata, _ stream: HTTP2ServerStream
  ) {
    stream.letGo()
    var trailers: HTTPHeaders
    switch end {
    case .failure(let error):
      trailers = stream.isAnswered ? HTTPHeaders() : RPCServerCall.leading
      RPCServerCall.write(error, to: &trailers)
    case .success, nil:
      trailers = RPCServerCall.ok
      if !stream.isAnswered { stream.start(Self.leading) }
    }
    trailing.write(to: &trailers)
    if stream.isAnswered {
      stream.end(trailers: trailers)
    } else {
      stream.begin(status: 200, headers: trailers, body: [], ends: true)
    }
  }

  func responseEnded(_ error: (any Error)?) {
    goneWith(RPCError(.cancelled, error.map { "\($0)" } ?? "the client is gone"))
  }

  func roomAppeared() {
    let action = state.withLock { state in
      defer { state.whenRoom = nil }
      return state.whenRoom
    }
    action?()
  }

  // MARK: - On a task

  /// Sends what comes until the call is ended; for calls whose end somebody waits for.
  /// - Throws: the status of the call, or why nothing can be sent.
  func pump(into stream: any RPCServerStream) async throws {
    do {
      while true {
        let (items, end) = state.withLock { ($0.takeQueue(), $0.end) }
        for item in items {
          switch item {
          case .message(let message): try await stream.send(message)
          case .run(let run): try await stream.send(run)
          }
        }
        if !items.isEmpty { roomAppeared() }
        if let end {
          close()?.whenGone?(Self.slowReader)
          return try end.get()
        }
        if items.isEmpty { try await waitForItems() }
      }
    } catch {
      goneWith(RPCError(endingWith: error))
      throw error
    }
  }

  private func waitForItems() async throws {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        let mustWait = state.withLock { state in
          guard state.queue.isEmpty, state.end == nil, !Task.isCancelled else { return false }
          state.sender = continuation
          return true
        }
        if !mustWait { continuation.resume() }
      }
    } onCancel: {
      wakeSender()
    }
    try Task.checkCancellation()
  }

  private func wakeSender() {
    let sender = state.withLock { state in
      defer { state.sender = nil }
      return state.sender
    }
    sender?.resume()
  }

  // MARK: - The end

  private var isOpen: Bool {
    state.withLock { if case .over = $0.phase { false } else { true } }
  }

  /// The call ended without the sender.
  private func goneWith(_ error: RPCError) { close()?.whenGone?(error) }

  /// What is left to do, once; whom to tell, unless the sender has ended the call.
  private func close() -> (
    end: Result<Void, RPCError>?, trailing: Metadata, whenGone: (@Sendable (RPCError) -> Void)?
  )? {
    let (last, expiry) = state.withLock { state -> (State?, CallExpiry?) in
      if case .over = state.phase { return (nil, nil) }
      let last = state
      state = State(phase: .over)
      return (last, last.expiry)
    }
    expiry?.end()
    guard let last else { return nil }
    let isSendersEnd = last.end != nil && !last.isEndedForSlowness
    return (last.end, last.trailing, isSendersEnd ? nil : last.whenGone)
  }
}
