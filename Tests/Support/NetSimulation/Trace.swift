// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What happened, as one number: two runs that did the same have the same hash.
package struct Trace: Sendable, Equatable {
  /// What is noted; the raw value goes into the hash.
  enum Event: UInt64 {
    case wait = 1
    case connect, accept, receive, send, finish, close, listen, closeListener
    case establish, refuse, arrive, reset, cut
  }

  /// The hash so far (FNV-1a, in words).
  package private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many things happened.
  package private(set) var count = 0

  mutating func note(_ event: Event, _ descriptor: CInt, _ value: Int64, at time: Int64) {
    count += 1
    mix(event.rawValue << 32 | UInt64(UInt32(bitPattern: descriptor)))
    mix(UInt64(bitPattern: value))
    mix(UInt64(bitPattern: time))
  }

  mutating func note(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 8 <= bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    for byte in bytes[offset...] { mix(UInt64(byte)) }
  }

  private mutating func mix(_ word: UInt64) { hash = (hash ^ word) &* 0x0000_0100_0000_01B3 }
}
