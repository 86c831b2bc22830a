// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
import Glibc
internal import Platform

/// What a descriptor is ready for.
package struct Readiness: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A read returns at once: bytes, a new connection, or the end.
  package static let readable = Readiness(rawValue: EPOLLIN.rawValue)
  /// A write makes progress.
  package static let writable = Readiness(rawValue: EPOLLOUT.rawValue)
  /// The other end is gone or the descriptor failed. Always reported.
  package static let failed = Readiness(rawValue: EPOLLERR.rawValue | EPOLLHUP.rawValue)
}

/// Told on the loop when its descriptor is ready (level-triggered).
package protocol ReadinessHandler: AnyObject {
  func ready(_ readiness: Readiness)
}

/// A descriptor under watch. Valid until `EventLoop.unwatch`.
package struct Watch: Sendable {
  fileprivate let slot: UInt32
  fileprivate let generation: UInt32
  fileprivate let descriptor: CInt
}

/// An epoll instance and who to tell. A generation number keeps an event that was already taken from the
/// kernel from reaching the next owner of a slot.
struct Poller {
  private struct Slot {
    var generation: UInt32 = 0
    var handler: (any ReadinessHandler)?
  }

  private let epoll: CInt
  private let wakeup: CInt
  private var slots: [Slot] = []
  private var free: [UInt32] = []
  private var events = [epoll_event](repeating: epoll_event(), count: Limits.eventsPerWait)
  private static let wakeupToken = UInt64.max

  init() throws {
    epoll = epoll_create1(CInt(EPOLL_CLOEXEC))
    guard epoll >= 0 else { throw SystemError(call: "epoll_create1", number: errno) }
    wakeup = eventfd(0, CInt(EFD_NONBLOCK) | CInt(EFD_CLOEXEC))
    guard wakeup >= 0 else { throw SystemError(call: "eventfd", number: errno) }
    try control(EPOLL_CTL_ADD, wakeup, .readable, Self.wakeupToken)
  }

  func close() {
    Glibc.close(epoll)
    Glibc.close(wakeup)
  }

  /// Makes a `wait` on another thread return.
  func wake() {
    var one: UInt64 = 1
    // A full counter means that the loop is being woken already.
    _ = write(wakeup, &one, MemoryLayout<UInt64>.size)
  }

  mutating func add(
    _ descriptor: CInt, _ readiness: Readiness, _ handler: any ReadinessHandler
  ) throws -> Watch {
    let slot = free.popLast() ?? UInt32(slots.count)
    if Int(slot) == slots.count { slots.append(Slot()) }
    let watch = Watch(
      slot: slot, generation: slots[Int(slot)].generation, descriptor: descriptor)
    do {
      try control(EPOLL_CTL_ADD, descriptor, readiness, Self.token(watch))
    } catch {
      free.append(slot)
      throw error
    }
    slots[Int(slot)].handler = handler
    return watch
  }

  mutating func change(_ watch: Watch, to readiness: Readiness) throws {
    guard isCurrent(watch) else { return }
    try control(EPOLL_CTL_MOD, watch.descriptor, readiness, Self.token(watch))
  }

  /// Must be called before the descriptor is closed.
  mutating func remove(_ watch: Watch) {
    guard isCurrent(watch) else { return }
    var unused = epoll_event()
    _ = epoll_ctl(epoll, EPOLL_CTL_DEL, watch.descriptor, &unused)
    slots[Int(watch.slot)].handler = nil
    slots[Int(watch.slot)].generation &+= 1
    free.append(watch.slot)
  }

  /// Waits for events; returns how many there are.
  /// - Parameter timeout: milliseconds; negative waits for ever.
  mutating func wait(timeout: CInt) -> Int {
    let count = epoll_wait(epoll, &events, CInt(events.count), timeout)
    return max(Int(count), 0)
  }

  /// The handler of event `index` of the last wait and what it is ready for.
  mutating func event(_ index: Int) -> (handler: any ReadinessHandler, readiness: Readiness)? {
    let event = events[index]
    guard event.data.u64 != Self.wakeupToken else {
      var count: UInt64 = 0
      _ = read(wakeup, &count, MemoryLayout<UInt64>.size)
      return nil
    }
    let slot = Int(truncatingIfNeeded: event.data.u64 & 0xFFFF_FFFF)
    guard slot < slots.count, slots[slot].generation == UInt32(event.data.u64 >> 32),
      let handler = slots[slot].handler
    else { return nil }
    return (handler, Readiness(rawValue: event.events))
  }

  private func isCurrent(_ watch: Watch) -> Bool {
    Int(watch.slot) < slots.count && slots[Int(watch.slot)].generation == watch.generation
      && slots[Int(watch.slot)].handler != nil
  }

  private func control(
    _ operation: CInt, _ descriptor: CInt, _ readiness: Readiness, _ token: UInt64
  ) throws {
    var event = epoll_event(events: readiness.rawValue, data: epoll_data_t(u64: token))
    guard epoll_ctl(epoll, operation, descriptor, &event) == 0 else {
      throw SystemError(call: "epoll_ctl", number: errno)
    }
  }

  private static func token(_ watch: Watch) -> UInt64 {
    UInt64(watch.generation) << 32 | UInt64(watch.slot)
  }
}
