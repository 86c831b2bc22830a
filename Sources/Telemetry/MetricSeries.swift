// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A count that only grows.
public final class Counter: MetricSeries, Sendable {
  private let count = Atomic<UInt64>(0)

  init() {}

  public func increment(by amount: UInt64 = 1) { count.wrappingAdd(amount, ordering: .relaxed) }

  public var value: UInt64 { count.load(ordering: .relaxed) }

  public func write(name: String, labels: String, to text: inout String) {
    text += "\(name)\(labels.isEmpty ? "" : "{\(labels)}") \(value)\n"
  }
}

/// A number that goes up and down.
public final class Gauge: MetricSeries, Sendable {
  private let bits = Atomic<UInt64>(0)

  init() {}

  public func set(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }

  public func add(_ amount: Double) {
    var old = bits.load(ordering: .relaxed)
    while true {
      let new = (Double(bitPattern: old) + amount).bitPattern
      let (exchanged, current) = bits.compareExchange(
        expected: old, desired: new, ordering: .relaxed)
      if exchanged { return }
      old = current
    }
  }

  public var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }

  public func write(name: String, labels: String, to text: inout String) {
    text += "\(name)\(labels.isEmpty ? "" : "{\(labels)}") \(number(value))\n"
  }
}

/// A distribution over fixed buckets.
public final class Histogram: MetricSeries, Sendable {
  private struct State {
    var counts: [UInt64]
    var sum = 0.0
    var count: UInt64 = 0
  }

  private let bounds: [Double]
  private let state: Mutex<State>

  /// - Parameter bounds: inclusive upper bounds, ascending, without infinity.
  init(bounds: [Double]) {
    self.bounds = bounds
    state = Mutex(State(counts: Array(repeating: 0, count: bounds.count)))
  }

  public func observe(_ value: Double) {
    let bucket = bounds.firstIndex { value <= $0 }
    state.withLock { state in
      if let bucket { state.counts[bucket] += 1 }
      state.sum += value
      state.count += 1
    }
  }

  /// Observes a duration in seconds, the unit that metric names promise.
  public func observe(_ duration: Duration) {
    let parts = duration.components
    observe(Double(parts.seconds) + Double(parts.attoseconds) * 1e-18)
  }

  public var count: UInt64 { state.withLock { $0.count } }

  public func write(name: String, labels: String, to text: inout String) {
    let (counts, sum, count) = state.withLock { ($0.counts, $0.sum, $0.count) }
    let prefix = labels.isEmpty ? "" : labels + ","
    var cumulative: UInt64 = 0
    for (bound, entries) in zip(bounds, counts) {
      cumulative += entries
      text += "\(name)_bucket{\(prefix)le=\"\(number(bound))\"} \(cumulative)\n"
    }
    let braces = labels.isEmpty ? "" : "{\(labels)}"
    text += "\(name)_bucket{\(prefix)le=\"+Inf\"} \(count)\n"
    text += "\(name)_sum\(braces) \(number(sum))\n\(name)_count\(braces) \(count)\n"
  }
}

/// A number without a needless fraction.
private func number(_ value: Double) -> String {
  if let whole = Int64(exactly: value) { return String(whole) }
  return String(value)
}
