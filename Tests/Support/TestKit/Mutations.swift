// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Changes good inputs at random, the same way for the same seed.
package struct Mutations: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// A number in 0..<bound (SplitMix64).
  package mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(bound, 1)))
  }

  /// One to four changes: bits, bytes, copies, cuts, insertions.
  package mutating func mutate(_ input: [UInt8]) -> [UInt8] {
    var bytes = input
    for _ in 0...next(4) where !bytes.isEmpty {
      let place = next(bytes.count)
      switch next(6) {
      case 0: bytes[place] ^= 1 << UInt8(next(8))
      case 1: bytes[place] = UInt8(next(256))
      case 2: bytes.remove(at: place)
      case 3: bytes.insert(UInt8(next(256)), at: place)
      case 4: bytes = Array(bytes[..<place])
      default:
        bytes.insert(contentsOf: bytes[place..<min(place + next(16), bytes.count)], at: place)
      }
    }
    return bytes
  }

  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(elements.count)]
  }

  /// Any bytes.
  package mutating func garbage(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next(256)) }
  }

  /// The same bytes in up to four pieces.
  package mutating func cut(_ bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var rest = bytes[...]
    for _ in 0..<3 where !rest.isEmpty {
      let count = next(rest.count + 1)
      pieces.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return pieces + [Array(rest)]
  }
}
