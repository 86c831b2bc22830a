// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Memory that only grows and never moves: address space is reserved at once, pages are taken when
/// they are first used, and all of it goes back together.
struct Arena: ~Copyable {
  let base: UnsafeMutableRawPointer
  /// Bytes handed out.
  private(set) var count = 0
  private var committed = 0
  private let capacity: Int

  /// - Parameter capacity: address space, in bytes. It costs neither memory nor the right to memory.
  init(capacity: Int) throws(StoreError) {
    let region = mmap(nil, capacity, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let region, region != MAP_FAILED else { throw .system("reserve address space") }
    base = region
    self.capacity = capacity
  }

  deinit {
    munmap(base, capacity)
  }

  /// Hands out the next `bytes`, whose content is zero or what a `cut` left there.
  /// - Returns: their offset.
  mutating func take(_ bytes: Int) throws(StoreError) -> Int {
    let end = count + bytes
    if end > committed { try commit(end) }
    defer { count = end }
    return count
  }

  /// Gives back everything from `offset` on.
  mutating func cut(to offset: Int) {
    count = offset
  }

  private mutating func commit(_ end: Int) throws(StoreError) {
    guard end <= capacity else {
      throw .storage(
        doing: "gather a batch of writes", reason: "it takes more than \(capacity) bytes")
    }
    let wanted = min(capacity, (end / Limits.arenaStepBytes + 1) * Limits.arenaStepBytes)
    guard mprotect(base + committed, wanted - committed, PROT_READ | PROT_WRITE) == 0 else {
      throw .system("take memory for writes")
    }
    // One call for many pages costs less than a fault for each. An older kernel takes the faults.
    madvise(base + committed, wanted - committed, CInt(MADV_POPULATE_WRITE))
    committed = wanted
  }
}
