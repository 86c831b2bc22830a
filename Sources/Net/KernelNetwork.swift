// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
import Glibc
package import Platform

/// The machine's network: Linux sockets, one epoll instance, and threads for blocking work.
package final class KernelNetwork: Network {
  /// The machine's clocks and randomness.
  package let environment = Environment.live
  private let epoll: CInt
  private let wakeup: CInt
  private let kernelEvents = KernelEvents()
  private let workers = WorkerPool()
  private static let wakeupToken = UInt64.max

  /// - Throws: `SystemError` when the kernel refuses another epoll instance.
  package init() throws {
    let epoll = epoll_create1(CInt(EPOLL_CLOEXEC))
    guard epoll >= 0 else { throw SystemError(call: "epoll_create1", number: errno) }
    let wakeup = eventfd(0, CInt(EFD_NONBLOCK) | CInt(EFD_CLOEXEC))
    guard wakeup >= 0 else {
      Glibc.close(epoll)
      throw SystemError(call: "eventfd", number: errno)
    }
    self.epoll = epoll
    self.wakeup = wakeup
    try watch(wakeup, for: .readable, token: Self.wakeupToken)
  }

  deinit {
    Glibc.close(epoll)
    Glibc.close(wakeup)
  }

  package func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  package func resolve(host: String, port: Int) throws -> [SocketAddress] {
    try SocketAddress.resolve(host: host, port: port)
  }

  package func submit(_ work: @escaping @Sendable () -> Void) { workers.submit(work) }

  package func stop() { workers.stop() }

  // MARK: - Readiness

  package func watch(_ descriptor: CInt, for readiness: Readiness, token: UInt64) throws {
    try control(EPOLL_CTL_ADD, descriptor, readiness, token)
  }

  package func change(_ descriptor: CInt, to readiness: Readiness, token: UInt64) throws {
    try control(EPOLL_CTL_MOD, descriptor, readiness, token)
  }

  package func unwatch(_ descriptor: CInt) {
    var unused = epoll_event()
    _ = epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, &unused)
  }

  package func wait(
    into events: UnsafeMutableBufferPointer<ReadyEvent>, timeout: CInt
  ) -> Int {
    let kernel = kernelEvents.memory
    let capacity = CInt(min(events.count, kernel.count))
    let ready = max(Int(epoll_wait(epoll, kernel.baseAddress, capacity, timeout)), 0)
    var count = 0
    for event in kernel[..<ready] {
      guard event.data.u64 != Self.wakeupToken else {
        clearWakes()
        continue
      }
      events[count] = ReadyEvent(
        token: event.data.u64, readiness: Readiness(rawValue: event.events))
      count += 1
    }
    return count
  }

  package func wake() {
    var one: UInt64 = 1
    // A full counter means that the loop is being woken already.
    _ = write(wakeup, &one, MemoryLayout<UInt64>.size)
  }

  private func clearWakes() {
    var wakes: UInt64 = 0
    _ = read(wakeup, &wakes, MemoryLayout<UInt64>.size)
  }

  private func control(
    _ operation: CInt, _ descriptor: CInt, _ readiness: Readiness, _ token: UInt64
  ) throws {
    var event = epoll_event(events: readiness.rawValue, data: epoll_data_t(u64: token))
    guard epoll_ctl(epoll, operation, descriptor, &event) == 0 else {
      throw SystemError(call: "epoll_ctl", number: errno)
    }
  }
}

/// Where the kernel puts events. Used by the one thread that waits.
private final class KernelEvents: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  let memory = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: Limits.eventsPerWait)

  init() { memory.initialize(repeating: epoll_event()) }
  deinit { memory.deallocate() }
}
