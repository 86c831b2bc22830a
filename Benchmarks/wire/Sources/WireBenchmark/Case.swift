// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Allocations
import Glibc

/// One thing to measure: what is done, to which sample, by whom.
struct Case {
  let figure: Figure
  let sample: String
  let subject: Subject
  /// Does it once. The result only keeps the work from being left out.
  let body: () -> Int
}

enum Figure: String {
  case decode = "protobuf decode"
  case encode = "protobuf encode"
  case index = "lazy index"
  case splice = "splice of resourceVersion"
  case selectorValues = "selector values"
}

enum Subject: String {
  case martlet = "Martlet"
  case swiftProtobuf = "swift-protobuf"
  case protobufC = "protobuf-c"
  case cxx = "C++ protobuf"
}

/// What a case costs: nanoseconds of CPU and blocks from the heap, each time it is done.
struct Cost {
  var best = Double.infinity
  var median = 0.0
  var allocations = 0
}

/// Runs the cases in turn, round after round, so that what else the machine does hits all alike.
func measure(_ cases: [Case], rounds: Int, roundMicroseconds: Double) -> [Cost] {
  let counts = cases.map { repetitions($0, roundMicroseconds) }
  var times = [[Double]](repeating: [], count: cases.count)
  for _ in 0..<rounds {
    for (index, item) in cases.enumerated() {
      times[index].append(time(item, counts[index]))
    }
  }
  return zip(cases, times).map { item, times in
    let sorted = times.sorted()
    return Cost(
      best: sorted[0], median: sorted[sorted.count / 2], allocations: allocations(item))
  }
}

/// How often a case is done to fill a round.
private func repetitions(_ item: Case, _ roundMicroseconds: Double) -> Int {
  _ = time(item, 20)
  return max(20, Int(roundMicroseconds * 1000 / time(item, 20)))
}

/// Nanoseconds of CPU each time.
private func time(_ item: Case, _ count: Int) -> Double {
  var results = 0
  let start = processNanoseconds()
  for _ in 0..<count { results &+= item.body() }
  let each = (processNanoseconds() - start) / Double(count)
  precondition(results != 0, "\(item.subject.rawValue) made nothing of \(item.sample)")
  return each
}

private func allocations(_ item: Case) -> Int {
  let before = allocation_count()
  let results = (0..<100).reduce(0) { sum, _ in sum &+ item.body() }
  let count = allocation_count() - before
  return results == 0 ? 0 : Int(count / 100)
}

private func processNanoseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}
