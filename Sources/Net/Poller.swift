// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

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

/// Who to tell of the network's events. A generation number keeps an event that was already taken from
/// the network from reaching the next owner of a slot.
struct Poller {
  private struct Slot {
    var generation: UInt32 = 0
    var handler: (any ReadinessHandler)?
  }

  private let network: any Network
  private var slots: [Slot] = []
  private var free: [UInt32] = []
  private let events = UnsafeMutableBufferPointer<ReadyEvent>.allocate(
    capacity: Limits.eventsPerWait)

  init(network: any Network) {
    self.network = network
    events.initialize(repeating: ReadyEvent(token: 0, readiness: []))
  }

  /// Frees the memory of events; the last call.
  func close() { events.deallocate() }

  mutating func add(
    _ descriptor: CInt, _ readiness: Readiness, _ handler: any ReadinessHandler
  ) throws -> Watch {
    let slot = free.popLast() ?? UInt32(slots.count)
    if Int(slot) == slots.count { slots.append(Slot()) }
    let watch = Watch(
      slot: slot, generation: slots[Int(slot)].generation, descriptor: descriptor)
    do {
      try network.watch(descriptor, for: readiness, token: Self.token(watch))
    } catch {
      free.append(slot)
      throw error
    }
    slots[Int(slot)].handler = handler
    return watch
  }

  func change(_ watch: Watch, to readiness: Readiness) throws {
    guard isCurrent(watch) else { return }
    try network.change(watch.descriptor, to: readiness, token: Self.token(watch))
  }

  /// Must be called before the descriptor is closed.
  mutating func remove(_ watch: Watch) {
    guard isCurrent(watch) else { return }
    network.unwatch(watch.descriptor)
    slots[Int(watch.slot)].handler = nil
    slots[Int(watch.slot)].generation &+= 1
    free.append(watch.slot)
  }

  /// Waits for events; returns how many there are.
  /// - Parameter timeout: milliseconds; negative waits for ever.
  func wait(timeout: CInt) -> Int { network.wait(into: events, timeout: timeout) }

  /// The handler of event `index` of the last wait and what it is ready for.
  func event(_ index: Int) -> (handler: any ReadinessHandler, readiness: Readiness)? {
    let event = events[index]
    let slot = Int(truncatingIfNeeded: event.token & 0xFFFF_FFFF)
    guard slot < slots.count, slots[slot].generation == UInt32(event.token >> 32),
      let handler = slots[slot].handler
    else { return nil }
    return (handler, event.readiness)
  }

  private func isCurrent(_ watch: Watch) -> Bool {
    Int(watch.slot) < slots.count && slots[Int(watch.slot)].generation == watch.generation
      && slots[Int(watch.slot)].handler != nil
  }

  private static func token(_ watch: Watch) -> UInt64 {
    UInt64(watch.generation) << 32 | UInt64(watch.slot)
  }
}
