// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bytes waiting to be sent, in order. Taking from the front does not move the rest.
struct OutputBuffer {
  private var bytes: [UInt8] = []
  private var head = 0

  var count: Int { bytes.count - head }
  var isEmpty: Bool { count == 0 }

  mutating func append(_ addition: UnsafeRawBufferPointer) { bytes.append(contentsOf: addition) }

  mutating func append(_ addition: [UInt8]) {
    if bytes.isEmpty, head == 0, addition.count > Limits.tlsRecord {
      bytes = addition  // shares the storage of a large body instead of copying it
    } else {
      bytes.append(contentsOf: addition)
    }
  }

  /// Drops sent bytes. Gives the memory back when a large buffer has drained.
  mutating func removeFirst(_ sent: Int) {
    head += sent
    if head == bytes.count {
      head = 0
      if bytes.capacity > Limits.outputKeptCapacity {
        bytes = []
      } else {
        bytes.removeAll(keepingCapacity: true)
      }
    } else if head > Limits.outputHighWater, head > bytes.count / 2 {
      bytes.removeFirst(head)
      head = 0
    }
  }

  /// Lends the waiting bytes.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[head...])) }
  }
}
