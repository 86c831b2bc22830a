// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
import Glibc
internal import Platform
import Synchronization

/// One thread that waits for sockets and timers and runs every task that prefers it.
///
/// Code above Net is plain `async` Swift: inside `EventLoop.run` tasks and default actors run on the
/// loop's thread, so a call between them is never a thread hop. A cycle is: run jobs, flush what the
/// jobs wrote (one send per connection), wait, deliver events.
///
/// Reading order: `EventLoop` → `Network` (what is below) → `Poller` → `TimerHeap` → `Connection`.
public final class EventLoop: SerialExecutor, TaskExecutor, @unchecked Sendable {
  // Safety: `inbox` is behind its lock and `thread` atomic; all other state is touched on the loop's
  // thread only, which every entry point checks or is documented to need.

  enum Work: Sendable {
    case job(UnownedJob)
    case closure(@Sendable () -> Void)
  }

  private struct Inbox {
    var work: [Work] = []
    var isSleeping = false

    mutating func takeWork() -> [Work] {
      defer { work = [] }
      return work
    }
  }

  private let inbox = Mutex(Inbox())
  private let thread = Atomic<UInt>(0)
  private var poller: Poller
  private var timers = TimerHeap()
  private var local: [Work] = []
  private var running: [Work] = []
  private var dirty: [Connection] = []
  private var flushing: [Connection] = []
  private var isStopped = false
  private var isRunningWork = false
  /// Sockets, readiness and time: the kernel's, or simulated.
  let network: any Network
  /// Where every connection reads into; valid until the next read.
  let readBuffer = UnsafeMutableRawBufferPointer.allocate(
    byteCount: Limits.bytesPerRead, alignment: 64)
  /// Where TLS puts plain bytes; valid until the next read.
  let plainBuffer = UnsafeMutableRawBufferPointer.allocate(
    byteCount: Limits.tlsRecord, alignment: 64)

  /// Memory of what its connections have to send.
  let outputBlocks = OutputBlocks()

  /// Memory of the libraries that serve its connections.
  package let blocks = BlockPool()

  /// Nanoseconds on the loop's clock when the current cycle began.
  package private(set) var now: Int64

  /// - Throws: `SystemError` when the kernel refuses another epoll instance.
  public convenience init() throws { self.init(on: try KernelNetwork()) }

  /// A loop on a network of its own.
  package init(on network: any Network) {
    self.network = network
    poller = Poller(network: network)
    now = network.now()
  }

  deinit {
    poller.close()
    readBuffer.deallocate()
    plainBuffer.deallocate()
  }

  /// Runs a loop on the calling thread until `body` returns. `body` and its child tasks run on it. The process
  /// keeps some of the memory that it frees: asking the kernel for that of each large message anew, and
  /// clearing it, takes a third of the time that such a message takes.
  /// - Parameters:
  ///   - freedBytesKept: most that is kept; nil for 8 MiB.
  ///   - heapBlock: bytes of the largest block that is kept at all; nil for 4 MiB.
  public static func run<Result: Sendable>(
    freedBytesKept: Int32? = nil, heapBlock: Int32? = nil,
    _ body: @escaping @Sendable (EventLoop) async throws -> Result
  ) throws -> Result {
    martlet_keep_freed_memory(
      freedBytesKept ?? Limits.freedBytesKept, heapBlock ?? Limits.heapBlock)
    return try run(on: KernelNetwork(), body)
  }

  /// Runs a loop on a network of its own.
  package static func run<Result: Sendable>(
    on network: any Network, _ body: @escaping @Sendable (EventLoop) async throws -> Result
  ) throws -> Result {
    let loop = EventLoop(on: network)
    let outcome = Mutex<Swift.Result<Result, any Error>?>(nil)
    loop.belong(to: UInt(pthread_self()))
    Task(executorPreference: loop) {
      do {
        let result = try await body(loop)
        outcome.withLock { $0 = .success(result) }
      } catch {
        outcome.withLock { $0 = .failure(error) }
      }
      loop.post { loop.isStopped = true }
    }
    loop.cycleUntilStopped()
    guard let result = outcome.withLock({ $0 }) else {
      preconditionFailure("the loop stops only after its body has an outcome")
    }
    return try result.get()
  }

  /// Runs a loop on a thread of its own until `body` returns; the caller only waits. For processes with
  /// several loops, and for tests, whose threads must not block. `body` stays part of the calling task:
  /// it is cancelled with it and sees its task-local values.
  public static func runOnOwnThread<Result: Sendable>(
    _ body: @escaping @Sendable (EventLoop) async throws -> Result
  ) async throws -> Result {
    try await runOnOwnThread(on: KernelNetwork(), body)
  }

  /// Runs a loop on a network of its own, and on a thread of its own.
  package static func runOnOwnThread<Result: Sendable>(
    on network: any Network, _ body: @escaping @Sendable (EventLoop) async throws -> Result
  ) async throws -> Result {
    let loop = EventLoop(on: network)
    async let ended: Void = withCheckedContinuation { continuation in
      let pool = WorkerPool()
      pool.submit {
        loop.belong(to: UInt(pthread_self()))
        loop.cycleUntilStopped()
        continuation.resume()
        pool.stop()
      }
    }
    do {
      let result = try await withTaskExecutorPreference(loop) { try await body(loop) }
      loop.post { loop.isStopped = true }
      await ended
      return result
    } catch {
      loop.post { loop.isStopped = true }
      await ended
      throw error
    }
  }

  /// True on the loop's own thread while it runs.
  public var isCurrent: Bool { thread.load(ordering: .relaxed) == UInt(pthread_self()) }

  /// Runs `work` on the loop soon; from any thread.
  public func post(_ work: @escaping @Sendable () -> Void) { append(.closure(work)) }

  /// Runs `body` on the loop: at once when already there, else after a hop.
  package func perform<Result: Sendable>(
    _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    guard !isCurrent else { return try await body() }
    return try await withTaskExecutorPreference(self) { try await body() }
  }

  // MARK: - Executor

  public func enqueue(_ job: consuming ExecutorJob) { append(.job(UnownedJob(job))) }

  public func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    UnownedSerialExecutor(ordinary: self)
  }

  public func checkIsolated() { precondition(isCurrent, "not on the event loop's thread") }

  /// Calls `resume`, which makes one task ready, and runs that task at once instead of after everything
  /// that waits. On the loop only; within a task it is no different from calling `resume`.
  package func runNow(_ resume: () -> Void) {
    guard !isRunningWork else { return resume() }
    let before = local.count
    resume()
    guard local.count == before + 1, let work = local.popLast() else { return }
    isRunningWork = true
    run(work)
    isRunningWork = false
  }

  private func append(_ work: Work) {
    if isCurrent {
      local.append(work)
      return
    }
    let mustWake = inbox.withLock { inbox in
      inbox.work.append(work)
      defer { inbox.isSleeping = false }
      return inbox.isSleeping
    }
    if mustWake { network.wake() }
  }

  // MARK: - Descriptors, timers, flushing (loop's thread only)

  /// Tells `handler` whenever `descriptor` is ready. The loop keeps `handler` alive until `unwatch`.
  package func watch(
    _ descriptor: CInt, for readiness: Readiness, _ handler: any ReadinessHandler
  ) throws -> Watch {
    try poller.add(descriptor, readiness, handler)
  }

  /// Changes what is waited for; `failed` is always reported.
  package func change(_ watch: Watch, to readiness: Readiness) throws {
    try poller.change(watch, to: readiness)
  }

  /// Ends a watch; call it before closing the descriptor.
  package func unwatch(_ watch: Watch) { poller.remove(watch) }

  /// Runs `action` on the loop after `delay`, unless cancelled.
  package func schedule(after delay: Duration, _ action: @escaping () -> Void) -> LoopTimer {
    let (seconds, attoseconds) = delay.components
    let nanoseconds = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, overflow) = network.now().addingReportingOverflow(
      nanoseconds.partialValue &+ attoseconds / 1_000_000_000)
    let timer = LoopTimer(
      deadline: nanoseconds.overflow || overflow ? .max : sum, action: action)
    timers.insert(timer)
    return timer
  }

  /// Takes a timer back; harmless when it has fired.
  package func cancel(_ timer: LoopTimer) {
    timers.remove(timer)
    timer.action = nil
  }

  /// Calls `connection.flush()` once the jobs at hand have run.
  func flushLater(_ connection: Connection) { dirty.append(connection) }

  // MARK: - The cycle

  private func cycleUntilStopped() {
    while !isStopped {
      runWork()
      flush()
      deliver(poller.wait(timeout: waitMilliseconds()))
      fireTimers()
    }
    runWork()
    flush()
    network.stop()
    belong(to: 0)
  }

  /// - Parameter thread: the one that runs the loop from now on; 0 for none.
  private func belong(to thread: UInt) {
    self.thread.store(thread, ordering: .relaxed)
    blocks.lists.pointee.belong(to: thread)
  }

  private func runWork() {
    isRunningWork = true
    defer { isRunningWork = false }
    var budget = Limits.workPerCycle
    while !local.isEmpty, budget > 0 {
      swap(&local, &running)
      budget -= running.count
      for work in running { run(work) }
      running.removeAll(keepingCapacity: true)
    }
  }

  private func run(_ work: Work) {
    switch work {
    case .job(let job): job.runSynchronously(on: asUnownedTaskExecutor())
    case .closure(let closure): closure()
    }
  }

  private func flush() {
    swap(&dirty, &flushing)
    for connection in flushing { connection.flush() }
    flushing.removeAll(keepingCapacity: true)
  }

  /// How long the loop may sleep; also announces the sleep to other threads.
  private func waitMilliseconds() -> CInt {
    if isStopped || !local.isEmpty || !dirty.isEmpty { return 0 }
    let mustNotSleep = inbox.withLock { inbox in
      inbox.isSleeping = inbox.work.isEmpty
      return !inbox.isSleeping
    }
    if mustNotSleep { return 0 }
    guard let earliest = timers.earliest else { return -1 }
    let remaining = earliest - network.now()
    guard remaining > 0 else { return 0 }
    return CInt(min((remaining + 999_999) / 1_000_000, Int64(CInt.max)))
  }

  private func deliver(_ count: Int) {
    now = network.now()
    let arrived = inbox.withLock { inbox in
      inbox.isSleeping = false
      return inbox.takeWork()
    }
    if !arrived.isEmpty { local += arrived }
    for index in 0..<count {
      guard let (handler, readiness) = poller.event(index) else { continue }
      handler.ready(readiness)
    }
  }

  private func fireTimers() {
    while let timer = timers.popDue(at: now) {
      let action = timer.action
      timer.action = nil
      action?()
    }
  }
}
