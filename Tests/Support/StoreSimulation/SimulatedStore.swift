// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import MVCC
import Net
import NetSimulation
import Platform
import RPC
import Simulation
import Store

/// A store on a machine whose power, disk and clock fail, which is started again each time.
final class SimulatedStore: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let loop: EventLoop
  private let network: SimulatedNetwork
  private let scenario: StoreScenario
  private let history: StoreHistory
  private var chance: SeededGenerator
  private var base = SimulatedEngine()
  private var disk = SimulatedDisk()
  /// Operations of disk and database since the last start.
  private var operations = 0
  private var isHealed = false
  /// How far the time of day is off.
  private var clockError: Int64 = 0
  /// Says that the store's present life is over.
  private var end = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  static let endpoint = Endpoint.tcp(host: "127.0.0.1", port: 2379)

  init(
    loop: EventLoop, network: SimulatedNetwork, scenario: StoreScenario, history: StoreHistory
  ) {
    self.loop = loop
    self.network = network
    self.scenario = scenario
    self.history = history
    chance = SeededGenerator(seed: scenario.seed ^ 0xD15C)
  }

  /// Runs the store, start after start, until cancelled.
  func run() async throws {
    // Disk and database ask this object what befalls them: nobody else would let go of it.
    defer { (base, disk) = (SimulatedEngine(), SimulatedDisk()) }
    var troubles = scenario.troubles[...]
    while !Task.isCancelled {
      let trouble = isHealed ? nil : troubles.popFirst()
      do { try await live(trouble) } catch let error as StoreError {
        history.note("start fails: \(error)", at: loop.environment.now())
        if disk.hasPower, trouble == nil {
          history.findings.append("does not start on a sound disk: \(error)")
          return
        }
        base.close()
        disk.losePower()
      }
      try await loop.sleep(for: .milliseconds(Int.random(in: 1...200, using: &chance)))
    }
  }

  /// No more trouble from now on, but for a last start.
  func heal() {
    isHealed = true
    end.continuation.yield()
  }

  private func live(_ trouble: StoreScenario.Trouble?) async throws {
    end = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    if chance.chance(perMille: 300) {
      clockError += Int64.random(in: -100_000...100_000, using: &chance)
    }
    let core = try await StoreCore(
      engine: try openEngine(trouble), settings: settings, environment: environment, worker: loop,
      schedule: { [self] run in schedule(run) })
    let server = StoreServer(core: core, loop: loop)
    try await server.listen(on: Self.endpoint)
    history.note("store runs", at: loop.environment.now())
    await withThrowingTaskGroup { group in
      group.addTask { try await core.runLeases() }
      group.addTask { [self] in try await waitForEnd(trouble) }
      do { try await group.next() } catch {}
      group.cancelAll()
    }
    history.crashes += 1
    if case .restartAfter = trouble, disk.hasPower {
      history.note("store stops", at: loop.environment.now())
      await server.shutdown(within: .seconds(1))
      core.close()
    } else {
      history.note("store dies", at: loop.environment.now())
      base.close()
      disk.losePower()
      network.cutEverything(isSilent: chance.chance(perMille: 300))
      await server.shutdown(within: .zero)
      core.close()
    }
  }

  private var settings: StoreSettings {
    var settings = StoreSettings()
    settings.progressInterval = .seconds(1)
    return settings
  }

  private var environment: Environment {
    let real = loop.environment
    return Environment(
      now: { real.now() },
      wallTime: { [self] in
        let time = real.wallTime()
        return WallTime(seconds: time.seconds + clockError, nanoseconds: time.nanoseconds)
      },
      random: { real.random() }, sleep: { try await real.sleep(for: $0) })
  }

  /// Writes take the time of a flush.
  private func schedule(_ run: @escaping @Sendable () -> Void) {
    let time = chance.magnitude(in: scenario.flushTime)
    _ = loop.schedule(after: .nanoseconds(time)) { run() }
  }

  private func waitForEnd(_ trouble: StoreScenario.Trouble?) async throws {
    switch trouble {
    case .powerAfter(let time), .restartAfter(let time): try await loop.sleep(for: time)
    case .powerAt, .failingFlush, .full, nil:
      for await _ in end.stream { return }
      try Task.checkCancellation()
    }
  }
}

// MARK: - The disk

extension SimulatedStore {
  /// The engine of real stores, on what the last life left on the disk.
  private func openEngine(_ trouble: StoreScenario.Trouble?) throws(StoreError) -> any Engine {
    operations = 0
    var options = LoggedEngine.Options()
    options.segmentBytes = scenario.segmentBytes
    options.stepOperations = max(4, scenario.segmentBytes / 512)
    base = base.reopened { [self] _ in baseFate(trouble) }
    // Of what was not flushed there is nothing, everything, or any sectors.
    let share = [0, 500, 1000][Int.random(in: 0..<3, using: &chance)]
    disk = disk.reopened(
      keeping: { _, _ in chance.chance(perMille: share) },
      decide: { [self] operation, _ in fate(trouble, operation) })
    return try LoggedEngine(
      base: base, disk: disk, random: { chance.next() }, options: options, checkpoints: .owner)
  }

  private func fate(
    _ trouble: StoreScenario.Trouble?, _ operation: SimulatedDisk.Operation
  ) -> SimulatedDisk.Fate {
    operations += 1
    if isHealed { return .done }
    switch trouble {
    case .powerAt(let fatal, let isAfter) where operations == fatal:
      cutBase()
      return isAfter ? .crashAfter : .crashBefore
    case .failingFlush(let first) where operations >= first:
      guard case .flush = operation else { return .done }
      _ = loop.schedule(after: .seconds(1)) { [self] in end.continuation.yield() }
      return .fails(.storage(doing: "flush", reason: "the disk is broken"))
    case .full(let first, let count) where (first..<first + count).contains(operations):
      guard case .write = operation else { return .done }
      return .fails(.outOfSpace)
    default: return .done
    }
  }

  private func baseFate(_ trouble: StoreScenario.Trouble?) -> SimulatedEngine.Flush {
    operations += 1
    if isHealed { return .done }
    switch trouble {
    case .powerAt(let fatal, let isAfter) where operations == fatal:
      disk.losePower()
      end.continuation.yield()
      return isAfter ? .crashAfter : .crashBefore
    case .full(let first, let count) where (first..<first + count).contains(operations):
      return .fails(.outOfSpace)
    default: return .done
    }
  }

  private func cutBase() {
    base.close()
    end.continuation.yield()
  }
}
