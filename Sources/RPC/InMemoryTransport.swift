// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Platform
import Synchronization

/// A channel to services in the same process: no bytes on a wire, the same rules for messages, status,
/// deadlines and cancellation.
public struct InMemoryTransport: RPCChannel {
  private let methods: [String: RPCMethod]
  private let environment: Environment
  private let executor: (any TaskExecutor)?

  /// - Parameters:
  ///   - interceptors: stand before every method, the first outermost.
  ///   - executor: where handlers run, such as the loop of who calls; nil for Swift's own pool.
  public init(
    services: [any RPCService], interceptors: [any RPCServerInterceptor] = [],
    environment: Environment = .live, executor: (any TaskExecutor)? = nil
  ) {
    methods = RPCMethod.table(of: services, behind: interceptors)
    self.environment = environment
    self.executor = executor
  }

  public func open(_ path: String, options: CallOptions) async throws -> any RPCClientStream {
    let call = InMemoryCall()
    guard let method = methods[path] else {
      call.end(RPCError(.unimplemented, "unknown method \(path)"), trailing: Metadata())
      return call
    }
    let deadline = options.timeout.map { environment.now() + $0 }
    let context = RPCContext(path: path, metadata: options.metadata, deadline: deadline)
    call.server.context = context
    call.run(on: executor) { [environment] in
      await Self.serve(method, call, context, timeout: options.timeout, environment: environment)
    }
    return call
  }

  private static func serve(
    _ method: RPCMethod, _ call: InMemoryCall, _ context: RPCContext, timeout: Duration?,
    environment: Environment
  ) async {
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        if let timeout {
          group.addTask {
            try await environment.sleep(for: timeout)
            context.expire()
            throw RPCError.expired
          }
        }
        group.addTask { try await method.serve(call.server, context) }
        try await group.next()
        group.cancelAll()
      }
      call.end(nil, trailing: context.trailingMetadata)
    } catch {
      call.end(RPCError(endingWith: error), trailing: context.trailingMetadata)
    }
  }
}

/// Both ends of one call in memory; this is the client's, `server` the other.
private final class InMemoryCall: RPCClientStream {
  let server: InMemoryServerStream
  private let requests = MessageQueue()
  private let responses = MessageQueue()
  private let state = Mutex(State())

  private struct State {
    var task: Task<Void, Never>?
    var trailing = Metadata()
  }

  init() { server = InMemoryServerStream(requests: requests, responses: responses) }

  func run(on executor: (any TaskExecutor)?, _ body: @escaping @Sendable () async -> Void) {
    let task = Task(executorPreference: executor) { await body() }
    state.withLock { $0.task = task }
  }

  func end(_ error: RPCError?, trailing: Metadata) {
    state.withLock {
      $0.trailing = error?.trailers.isEmpty == false ? error?.trailers ?? trailing : trailing
    }
    responses.finish(error)
    requests.finish(RPCError(.cancelled, "the call is over"))
  }

  func send(_ message: [UInt8], options: WriteOptions) async throws {
    try await requests.append(message)
  }

  func finish() async throws { requests.finish(nil) }
  func receive() async throws -> [UInt8]? { try await responses.next() }

  func cancel() {
    state.withLock { $0.task }?.cancel()
    end(RPCError(.cancelled, "cancelled"), trailing: Metadata())
  }

  func leadingMetadata() async throws -> Metadata {
    try await responses.waitForFirst()
    return server.leading
  }

  var trailingMetadata: Metadata { state.withLock { $0.trailing } }
}

/// The server's end of a call in memory.
private final class InMemoryServerStream: RPCServerStream {
  private let requests: MessageQueue
  private let responses: MessageQueue
  private let state: Mutex<(context: RPCContext?, leading: Metadata?)> = Mutex((nil, nil))

  init(requests: MessageQueue, responses: MessageQueue) {
    self.requests = requests
    self.responses = responses
  }

  var context: RPCContext? {
    get { state.withLock { $0.context } }
    set { state.withLock { $0.context = newValue } }
  }

  /// As it was when the first response was sent.
  var leading: Metadata {
    state.withLock { state in
      let leading = state.leading ?? state.context?.leadingMetadata ?? Metadata()
      state.leading = leading
      return leading
    }
  }

  func receive() async throws -> [UInt8]? { try await requests.next() }

  func send(_ message: [UInt8], options: WriteOptions) async throws {
    _ = leading
    try await responses.append(message)
  }
}

/// Messages on their way, at most a few at a time. The first end counts.
private final class MessageQueue: Sendable {
  private struct State {
    var messages: [[UInt8]] = []
    var end: Result<Void, RPCError>?
    /// Each looks again when something has changed.
    var waiting: [CheckedContinuation<Void, Never>] = []

    mutating func wake() -> [CheckedContinuation<Void, Never>] {
      defer { waiting = [] }
      return waiting
    }
  }

  private let state = Mutex(State())

  func append(_ message: [UInt8]) async throws {
    while true {
      let isAppended = try state.withLock { state in
        if let end = state.end {
          try end.get()
          throw RPCError(.internal, "a message after the last")
        }
        guard state.messages.count < Limits.messagesInMemory else { return false }
        state.messages.append(message)
        return true
      }
      if isAppended { return wakeAll() }
      await wait { $0.messages.count < Limits.messagesInMemory || $0.end != nil }
      try Task.checkCancellation()
    }
  }

  func next() async throws -> [UInt8]? {
    while true {
      let (message, hasEnded) = try state.withLock { state -> ([UInt8]?, Bool) in
        guard state.messages.isEmpty else { return (state.messages.removeFirst(), false) }
        try state.end?.get()
        return (nil, state.end != nil)
      }
      if message != nil { wakeAll() }
      if message != nil || hasEnded { return message }
      await wait { !$0.messages.isEmpty || $0.end != nil }
      try Task.checkCancellation()
    }
  }

  /// Waits for a message, or the end.
  func waitForFirst() async throws {
    while state.withLock({ $0.messages.isEmpty && $0.end == nil }) {
      await wait { !$0.messages.isEmpty || $0.end != nil }
      try Task.checkCancellation()
    }
  }

  func finish(_ error: RPCError?) {
    state.withLock { state in
      state.end = state.end ?? error.map { .failure($0) } ?? .success(())
    }
    wakeAll()
  }

  private func wakeAll() { for waiting in state.withLock({ $0.wake() }) { waiting.resume() } }

  private func wait(until isDone: @escaping @Sendable (State) -> Bool) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let mustWait = state.withLock { state in
          guard !isDone(state), !Task.isCancelled else { return false }
          state.waiting.append(continuation)
          return true
        }
        if !mustWait { continuation.resume() }
      }
    } onCancel: {
      wakeAll()
    }
  }
}
