// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import Net
import Platform
import RPC
import Synchronization
import Wire

/// What came of a load.
struct LoadOutcome: Sendable {
  var done = 0
  var failed = 0
  var seconds = 0.0
  /// CPU time of this process for a request, in microseconds.
  var ownMicroseconds = 0.0
  /// Microseconds from the moment a request should have left to its answer, sorted.
  var latencies: [UInt32] = []

  var json: String {
    func quantile(_ part: Double) -> UInt32 {
      guard !latencies.isEmpty else { return 0 }
      return latencies[min(latencies.count - 1, Int(part * Double(latencies.count)))]
    }
    return """
      {"done": \(done), "failed": \(failed), "seconds": \(seconds), "rate": \
      \(seconds > 0 ? Double(done) / seconds : 0), "own_us": \(ownMicroseconds), "p50": \
      \(quantile(0.5)), "p99": \(quantile(0.99)), "p999": \(quantile(0.999)), "max": \
      \(latencies.last ?? 0)}
      """
  }
}

/// One load on one server, all on one event loop.
final class LoadRun: Sendable {
  private struct Count {
    var done = 0
    var failed = 0
    var underWay = 0
    var latencies: [UInt32] = []
  }

  /// Requests sent at a rate that may wait for answers; more are not sent and count as failed.
  private static let underWayMax = 20_000

  private let plan: LoadPlan
  private let loop: EventLoop
  private let channels: [RPCClientChannel]
  private let clients: [KVClient]
  private let value: [UInt8]
  private let count = Mutex(Count())

  init(_ plan: LoadPlan, loop: EventLoop) async throws {
    self.plan = plan
    self.loop = loop
    channels = try (0..<plan.connections).map { _ in
      try RPCClientChannel(loop: loop, target: plan.target)
    }
    clients = channels.map { KVClient(channel: $0) }
    value = (0..<plan.valueBytes).map { _ in UInt8.random(in: 0...255) }
    for client in clients {
      _ = try await client.range(
        .with { $0.key = [1] }, options: CallOptions(timeout: .seconds(60), waitForReady: true))
    }
  }

  func run() async throws -> LoadOutcome {
    let (begin, cpu) = (loop.environment.now(), Self.processorTime())
    let end = begin + plan.time
    try await withThrowingDiscardingTaskGroup { group in
      if plan.rate > 0 {
        try await offer(until: end, in: &group)
      } else {
        for lane in 0..<plan.inFlight {
          group.addTask { [self] in
            var number = lane
            while loop.environment.now() < end {
              await send(number, due: loop.environment.now())
              number += plan.inFlight
            }
          }
        }
      }
    }
    return finish(begin, cpu)
  }

  /// Writes every key so often as the plan says.
  func fill() async throws -> LoadOutcome {
    let (begin, cpu) = (loop.environment.now(), Self.processorTime())
    let batch = 100
    await withDiscardingTaskGroup { group in
      for lane in 0..<plan.inFlight {
        group.addTask { [self] in
          var first = lane * batch
          while first < plan.keys * plan.versions {
            await put(first..<min(first + batch, plan.keys * plan.versions))
            first += plan.inFlight * batch
          }
        }
      }
    }
    return finish(begin, cpu)
  }

  /// Compacts to the present revision, and waits until the history is gone from the disk.
  func compact() async throws -> LoadOutcome {
    let (begin, cpu) = (loop.environment.now(), Self.processorTime())
    let present = try await clients[0].range(.with { $0.key = [1] }).header?.revision ?? 0
    _ = try await clients[0].compact(
      .with {
        $0.revision = present
        $0.physical = true
      })
    return finish(begin, cpu)
  }

  private func finish(_ begin: Duration, _ cpu: Int) -> LoadOutcome {
    let time = (loop.environment.now() - begin).components
    for channel in channels { channel.close() }
    return count.withLock { count in
      var outcome = LoadOutcome(done: count.done, failed: count.failed)
      outcome.seconds = Double(time.seconds) + Double(time.attoseconds) * 1e-18
      outcome.ownMicroseconds =
        Double(Self.processorTime() - cpu) / 1000 / Double(max(1, count.done))
      outcome.latencies = count.latencies.sorted()
      return outcome
    }
  }

  /// Sends at a steady rate whether answers come or not.
  private func offer(until end: Duration, in group: inout ThrowingDiscardingTaskGroup<any Error>)
    async throws
  {
    let begin = loop.environment.now()
    let gap = Duration.seconds(1) / plan.rate
    var number = 0
    while loop.environment.now() < end {
      while begin + gap * number <= loop.environment.now() {
        let (this, due) = (number, begin + gap * number)
        number += 1
        guard count.withLock({ $0.underWay }) < Self.underWayMax else {
          count.withLock { $0.failed += 1 }
          continue
        }
        group.addTask { [self] in await send(this, due: due) }
      }
      let rest = begin + gap * number - loop.environment.now()
      try await pause(for: max(.microseconds(50), rest))
    }
  }

  /// Waits in another thread: a loop's own timers are due at whole milliseconds, and what comes late by that would
  /// pass for the server's time.
  private func pause(for time: Duration) async throws {
    let nanoseconds = Int(time.components.attoseconds / 1_000_000_000)
    let seconds = Int(time.components.seconds)
    try await loop.offload {
      var rest = timespec(tv_sec: seconds, tv_nsec: nanoseconds)
      // A signal may end it early: the caller looks at the clock anyway.
      nanosleep(&rest, nil)
    }
  }

  private func send(_ number: Int, due: Duration) async {
    count.withLock { $0.underWay += 1 }
    let isDone: Bool
    do {
      try await request(number)
      isDone = true
    } catch {
      isDone = false
    }
    let time = (loop.environment.now() - due).components
    let microseconds = time.seconds * 1_000_000 + time.attoseconds / 1_000_000_000_000
    count.withLock { count in
      count.underWay -= 1
      if isDone {
        count.done += 1
        count.latencies.append(UInt32(clamping: microseconds))
      } else {
        count.failed += 1
      }
    }
  }

  private func put(_ numbers: Range<Int>) async {
    let puts = numbers.map { number in
      RequestOp.with {
        $0.request = .requestPut(
          .with {
            $0.key = key(number)
            $0.value = value
          })
      }
    }
    let isDone: Bool
    do {
      _ = try await clients[0].txn(.with { $0.success = puts })
      isDone = true
    } catch {
      isDone = false
    }
    count.withLock { count in
      if isDone { count.done += puts.count } else { count.failed += puts.count }
    }
  }

  private func request(_ number: Int) async throws {
    let client = clients[number % clients.count]
    switch plan.request {
    case .put, .fill, .compact:
      _ = try await client.put(
        .with {
          $0.key = key(number)
          $0.value = value
        })
    case .range: _ = try await client.range(.with { $0.key = key(number) })
    case .list:
      _ = try await client.range(
        .with {
          $0.key = [UInt8]("/registry/bench/".utf8)
          $0.rangeEnd = [UInt8]("/registry/bench0".utf8)
        })
    case .txn: _ = try await client.txn(update(number))
    }
  }

  /// What Kubernetes sends to change an object: if it is as it was, put, else get.
  private func update(_ number: Int) -> TxnRequest {
    .with {
      $0.compare = [
        .with {
          $0.target = .mod
          $0.result = .greater
          $0.key = key(number)
          $0.targetUnion = .modRevision(-1)
        }
      ]
      $0.success = [
        .with {
          $0.request = .requestPut(
            .with {
              $0.key = key(number)
              $0.value = value
            })
        }
      ]
      $0.failure = [
        .with { $0.request = .requestRange(.with { $0.key = key(number) }) }
      ]
    }
  }

  // Neighbouring requests are of keys far from one another.
  private func key(_ number: Int) -> [UInt8] { Self.key(number &* 7919 % plan.keys) }

  /// The key with a number; nil: what all keys begin with.
  static func key(_ number: Int?) -> [UInt8] {
    guard let number else { return [UInt8]("/registry/bench/".utf8) }
    let digits = String(number)
    return [UInt8]("/registry/bench/".utf8)
      + [UInt8](repeating: 0x30, count: max(0, 9 - digits.utf8.count)) + [UInt8](digits.utf8)
  }

  private static func processorTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
