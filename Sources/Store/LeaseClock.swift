// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Platform

/// The clock by which leases run out: the time of day, less all the time for which the store was
/// shut.
///
/// It is stored when the store stops, and goes on from there when it is opened again, so a lease
/// keeps what it had left. After a crash nobody knows when it stopped; then the time of day goes
/// on.
struct LeaseClock: Equatable, Sendable {
  /// How far the time of day is ahead, in milliseconds.
  private(set) var offset: Int64 = 0
  /// Where the clock stands, in milliseconds; nil while the store runs, and after a crash.
  private(set) var stoppedAt: Int64?

  init() {}

  /// - Parameter time: time of day.
  func now(_ time: WallTime) -> Int64 { time.milliseconds &- offset }

  mutating func stop(_ time: WallTime) { stoppedAt = now(time) }

  /// Goes on where the clock stands.
  mutating func start(_ time: WallTime) {
    guard let stopped = stoppedAt else { return }
    offset = time.milliseconds &- stopped
    stoppedAt = nil
  }
}

extension LeaseClock {
  // offset (8), then, if it stands, where (8); little-endian.

  var bytes: [UInt8] {
    ([offset] + (stoppedAt.map { [$0] } ?? [])).flatMap { number in
      (0..<8).map { UInt8(truncatingIfNeeded: number >> Int64(8 * $0)) }
    }
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.count == 8 || bytes.count == 16 else { return nil }
    func number(_ part: ArraySlice<UInt8>) -> Int64 {
      part.reversed().reduce(0) { $0 << 8 | Int64($1) }
    }
    offset = number(bytes[..<8])
    if bytes.count == 16 { stoppedAt = number(bytes[8...]) }
  }
}

extension WallTime {
  fileprivate var milliseconds: Int64 { seconds &* 1000 &+ Int64(nanoseconds / 1_000_000) }
}
