// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Chance that is the same each time: SplitMix64, for which every seed is good.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// True so many times in a thousand.
  package mutating func chance(perMille: Int) -> Bool {
    Int.random(in: 0..<1000, using: &self) < perMille
  }

  /// A number of the range, small ones as likely as large ones: its order of magnitude is drawn first.
  /// - Parameter range: of positive numbers.
  package mutating func magnitude(in range: ClosedRange<Int64>) -> Int64 {
    let low = 63 - range.lowerBound.leadingZeroBitCount
    let high = 63 - range.upperBound.leadingZeroBitCount
    let bits = Int.random(in: low...high, using: &self)
    let number = Int64.random(in: (1 << bits)...((1 << bits) + (1 << bits) - 1), using: &self)
    return min(max(number, range.lowerBound), range.upperBound)
  }
}
