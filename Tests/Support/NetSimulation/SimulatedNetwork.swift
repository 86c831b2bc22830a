// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
package import Net
package import Platform
import Synchronization

/// The twin of `KernelNetwork` for tests: addresses, connections, time, chance and faults, all in one
/// process, on one thread, and all from a seed. Same seed and same program: same run, byte for byte.
///
/// Time stands still while the loop works, but for a few microseconds each cycle, and jumps when it
/// waits. Descriptors are numbered as Linux does, the lowest free one first, so that a descriptor used
/// after its closing is noticed.
///
/// Reading order: `Weather` (what may go wrong) → `SimulatedNetwork` (readiness, time) →
/// `SimulatedNetwork+Sockets` (what the loop calls) → `SimulatedNetwork+Travel` (how bytes travel).
package final class SimulatedNetwork: Network, @unchecked Sendable {
  // Safety: touched on the loop's thread only, as `Network` demands; `foreign` is atomic and `chance`
  // behind its lock.

  enum Happening {
    /// Something arrives at a socket.
    case arrival(SimulatedSocket)
    /// The sender learns that so many bytes have been read.
    case credit(SimulatedSocket, Int)
    /// A connect reaches its listener.
    case knock(SimulatedSocket)
    /// The connecting end learns what came of it.
    case established(SimulatedSocket)
    case failed(SimulatedSocket, CInt)
    case work(@Sendable () -> Void)
  }

  private struct Watched {
    var readiness: Readiness
    var token: UInt64
  }

  /// A run that goes round so often without an end hangs.
  private static let cyclesMax = 20_000_000

  package var weather: Weather
  /// What happened so far.
  package internal(set) var trace = Trace()
  /// Calls that no program may make, such as a use of a closed descriptor.
  package internal(set) var misuses: [String] = []
  var generator: SeededGenerator
  var time: Int64 = 1_000_000_000
  var agenda = TimeQueue<Happening>()
  var sockets: [CInt: SimulatedSocket] = [:]
  /// Every end there ever was: what is under way to a closed one still has an effect.
  var ends: [SimulatedSocket] = []
  var listeners: [CInt: SimulatedListener] = [:]
  var listenersByAddress: [SocketAddress: SimulatedListener] = [:]
  var nextPort: UInt16 = 30_000
  /// The addresses of names.
  package var names: [String: [SocketAddress]] = [:]
  private var watches: [CInt: Watched] = [:]
  private var cycles = 0
  private var hasWorked = false
  private let foreign = Atomic<Int>(0)
  private let chance: Mutex<SeededGenerator>
  private let clock = Atomic<Int64>(1_000_000_000)
  private let door: Door?

  /// - Parameter isOpen: a loop with nothing left to do waits for work from other threads, as from the task
  ///   that began it. Else that is an error of the test, since such a run does not repeat.
  package init(seed: UInt64, weather: Weather = .calm, isOpen: Bool = false) {
    self.weather = weather
    generator = SeededGenerator(seed: seed)
    chance = Mutex(SeededGenerator(seed: seed ^ 0x5DEE_CE66))
    door = isOpen ? Door() : nil
  }

  /// Times that work came from another thread: in a run that shall repeat, never.
  package var foreignWakes: Int { foreign.load(ordering: .relaxed) }
  /// Descriptors in use.
  package var openDescriptors: Int { sockets.count + listeners.count }
  /// Bytes sent and not yet read, over all connections.
  package var bytesUnderWay: Int { sockets.values.reduce(0) { $0 + $1.unread } }

  // MARK: - Time and chance

  package var environment: Environment {
    let start = WallTime(seconds: 1_700_000_000)
    return Environment(
      now: { .nanoseconds(self.clock.load(ordering: .relaxed)) },
      wallTime: {
        let nanoseconds = self.clock.load(ordering: .relaxed)
        return WallTime(
          seconds: start.seconds + nanoseconds / 1_000_000_000,
          nanoseconds: Int32(nanoseconds % 1_000_000_000))
      },
      random: { self.chance.withLock { $0.next() } },
      sleep: { _ in preconditionFailure("waiting is for the loop's timers") })
  }

  package func now() -> Int64 { time }

  /// Breaks every connection at once, as when a machine loses power or its cable.
  /// - Parameter isSilent: nobody is told.
  package func cutEverything(isSilent: Bool) {
    for descriptor in sockets.keys.sorted() {
      guard let socket = sockets[descriptor], socket.phase == .connected else { continue }
      cut(socket, by: isSilent ? .silence : .reset)
    }
  }

  /// Breaks the connection that has been open for the longest time.
  package func cutOldest() {
    let oldest = ends.first { !$0.isClosed && $0.phase == .connected && !$0.isBroken }
    if let oldest { cut(oldest, by: .reset) }
  }

  // MARK: - Readiness

  package func watch(_ descriptor: CInt, for readiness: Readiness, token: UInt64) throws {
    guard isOpen(descriptor), watches[descriptor] == nil else {
      misuses.append("watch of \(descriptor)")
      throw SystemError(call: "watch", number: EBADF)
    }
    watches[descriptor] = Watched(readiness: readiness, token: token)
  }

  package func change(_ descriptor: CInt, to readiness: Readiness, token: UInt64) throws {
    guard isOpen(descriptor), watches[descriptor] != nil else {
      misuses.append("change of \(descriptor)")
      throw SystemError(call: "change", number: EBADF)
    }
    watches[descriptor] = Watched(readiness: readiness, token: token)
  }

  package func unwatch(_ descriptor: CInt) {
    if watches.removeValue(forKey: descriptor) == nil { misuses.append("unwatch of \(descriptor)") }
  }

  package func wait(
    into events: UnsafeMutableBufferPointer<ReadyEvent>, timeout: CInt
  ) -> Int {
    cycles += 1
    precondition(cycles < Self.cyclesMax, "the loop goes round and round")
    setTime(time + Int64.random(in: 200...20_000, using: &generator))
    let limit = timeout < 0 ? Int64.max : time + Int64(timeout) * 1_000_000
    hasWorked = false
    while true {
      carryOut()
      let count = collect(into: events)
      guard count == 0, !hasWorked, timeout != 0 else {
        trace.note(.wait, -1, Int64(count), at: time)
        return count
      }
      guard let next = agenda.earliest, next <= limit else {
        if limit == .max, let door {
          door.wait()
          return 0
        }
        precondition(limit < .max, "everything waits, and nothing will ever happen")
        setTime(limit)
        carryOut()
        trace.note(.wait, -1, 0, at: time)
        return collect(into: events)
      }
      setTime(max(next, time))
    }
  }

  /// Work from another thread cannot be simulated; it is counted, so that a test fails for it.
  package func wake() {
    foreign.add(1, ordering: .relaxed)
    door?.knock()
  }

  /// Ready descriptors in a random order, and sometimes not all of them: epoll promises neither.
  private func collect(into events: UnsafeMutableBufferPointer<ReadyEvent>) -> Int {
    var ready: [ReadyEvent] = []
    for descriptor in watches.keys.sorted() {
      guard let watched = watches[descriptor] else { continue }
      let present = readiness(of: descriptor).intersection(watched.readiness.union(.failed))
      if !present.isEmpty { ready.append(ReadyEvent(token: watched.token, readiness: present)) }
    }
    ready.shuffle(using: &generator)
    if ready.count > 1, generator.chance(perMille: 200) {
      ready.removeLast(Int.random(in: 1..<ready.count, using: &generator))
    }
    let count = min(ready.count, events.count)
    for index in 0..<count { events[index] = ready[index] }
    return count
  }

  private func readiness(of descriptor: CInt) -> Readiness {
    if let socket = sockets[descriptor] { return socket.readiness }
    return listeners[descriptor]?.backlog.isEmpty == false ? .readable : []
  }

  private func isOpen(_ descriptor: CInt) -> Bool {
    sockets[descriptor] != nil || listeners[descriptor] != nil
  }

  func isWatched(_ descriptor: CInt) -> Bool { watches[descriptor] != nil }

  private func setTime(_ time: Int64) {
    self.time = time
    clock.store(time, ordering: .relaxed)
  }

  private func carryOut() {
    while let happening = agenda.pop(dueAt: time) {
      switch happening {
      case .arrival(let socket): arrive(at: socket)
      case .credit(let socket, let count): socket.unread -= count
      case .knock(let socket): knock(socket)
      case .established(let socket): established(socket)
      case .failed(let socket, let number): failed(socket, number)
      case .work(let work):
        hasWorked = true
        work()
      }
    }
  }

  // MARK: - Work that blocks

  package func submit(_ work: @escaping @Sendable () -> Void) {
    let delay = generator.magnitude(in: 1_000...50_000_000)
    agenda.add(.work(work), at: time + delay)
  }

  package func resolve(host: String, port: Int) throws -> [SocketAddress] {
    if let literal = SocketAddress(literal: host, port: port) { return [literal] }
    guard let addresses = names[host] else {
      throw NetError.unresolvable(host: host, reason: "no such name")
    }
    return addresses
  }

  package func stop() {}
}
