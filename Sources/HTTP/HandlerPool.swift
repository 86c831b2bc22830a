// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Telemetry

/// What a task does for a stream.
package typealias HTTPTaskBody =
  nonisolated(nonsending) @Sendable (HTTP2ServerStream) async -> Void

/// Tasks that run one handler after another, so that a request need not pay for making a task. Loop only.
final class HandlerPool: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let loop: EventLoop
  private var idle: [HandlerWorker] = []
  private var isClosed = false

  init(loop: EventLoop) { self.loop = loop }

  /// Runs the handler of a stream in a task that does nothing else until it returns: at once until it
  /// waits, or soon when a task runs already.
  /// - Returns: true when it has begun.
  func run(
    _ handler: @escaping HTTPTaskBody, for stream: HTTP2ServerStream,
    of connection: HTTP2ServerConnection
  ) -> Bool {
    let work = HandlerWorker.Work(handler: handler, stream: stream, connection: connection)
    if let worker = idle.popLast() {
      worker.work = work
      loop.runNow { worker.resume() }
      return worker.work == nil
    } else {
      let worker = HandlerWorker()
      worker.work = work
      let task = Task.immediate(executorPreference: loop) { await worker.serve(self) }
      worker.begun(task)
      return worker.work == nil
    }
  }

  /// Lets idle tasks end; the last call.
  func close() {
    isClosed = true
    let idle = idle
    self.idle = []
    loop.post { for worker in idle { worker.resume() } }
  }

  /// False when enough workers are idle already.
  fileprivate func keep(_ worker: HandlerWorker) -> Bool {
    guard idle.count < Limits.spareHandlers, !isClosed else { return false }
    idle.append(worker)
    return true
  }
}

/// One task of a pool. Loop only.
final class HandlerWorker: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  fileprivate struct Work {
    var handler: HTTPTaskBody
    var stream: HTTP2ServerStream
    var connection: HTTP2ServerConnection
  }

  fileprivate var work: Work?
  private var task: Task<Void, Never>?
  private var waiting: UnsafeContinuation<Void, Never>?
  private var isCancelled = false
  private var hasEnded = false

  /// Cancels the handler that it runs. The task takes no other after that.
  func cancel() {
    isCancelled = true
    task?.cancel()
  }

  /// The task exists, and waits or has ended.
  fileprivate func begun(_ task: Task<Void, Never>) {
    if isCancelled { task.cancel() }
    if !hasEnded { self.task = task }
  }

  fileprivate func resume() {
    let waiting = waiting
    self.waiting = nil
    waiting?.resume()
  }

  /// Not `nonisolated(nonsending)`: what knows that it is nonisolated asks for its executor less often.
  fileprivate func serve(_ pool: HandlerPool) async {
    while let work = work {
      self.work = nil
      if work.stream.connection != nil {
        work.stream.worker = self
        if let record = work.stream.record {
          await run(work, noting: record)
        } else {
          await work.handler(work.stream)
        }
        work.stream.worker = nil
      }
      work.stream.served()
      work.connection.handlerEnded()
      work.connection.release(work.stream)
      guard !isCancelled, pool.keep(self) else { break }
      await withUnsafeContinuation { waiting = $0 }
    }
    // Parts the worker from its task, so that neither keeps the other.
    hasEnded = true
    task = nil
  }

  /// Not inlined: what it keeps while the handler waits would be kept for every handler.
  @inline(never)
  private func run(_ work: Work, noting record: HTTPServingRecord) async {
    record.began()
    guard let trace = record.trace(of: work.stream) else { return await work.handler(work.stream) }
    await TraceContext.$current.withValue(trace) { await work.handler(work.stream) }
  }
}
