// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
import Glibc
import Synchronization

/// Small blocks of memory that a C library on a loop frees and soon asks for again.
///
/// The system keeps seven freed blocks of a size at hand for a thread and takes 150 instructions for each
/// beyond, at either end; a batch of a hundred calls frees hundreds. A block kept here is the system's own, so
/// one that is freed on another thread, or when there are too many, simply goes back to it.
package final class BlockPool: @unchecked Sendable {
  // Safety: the lists are touched on the loop's thread only, which every call compares with its own.

  /// What the functions for C are given instead of the pool, which they would retain and release.
  package let lists: UnsafeMutablePointer<BlockLists>

  init() {
    lists = .allocate(capacity: 1)
    lists.initialize(to: BlockLists())
  }

  deinit {
    lists.deinitialize(count: 1)
    lists.deallocate()
  }

  // MARK: - For C: the second argument is `lists`

  package typealias Taking =
    @convention(c) (Int, UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?
  package typealias Freeing =
    @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void

  /// Like malloc.
  package static var take: Taking {
    { count, lists in lists?.assumingMemoryBound(to: BlockLists.self).pointee.take(count) }
  }

  /// Like free.
  package static var giveBack: Freeing {
    { block, lists in
      // Libraries free many blocks that they have never taken.
      guard let block else { return }
      lists?.assumingMemoryBound(to: BlockLists.self).pointee.giveBack(block)
    }
  }
}

/// The free blocks of a pool, by size.
package struct BlockLists: ~Copyable {
  /// List n is of blocks with room for 8 + 16 n bytes at least, which are the sizes that malloc gives. The
  /// first stays empty: no block is so small.
  private static let step = 16
  private static let slack = 8
  private static let count = Limits.pooledBlock / step + 1

  private let thread = Atomic<UInt>(0)
  /// The first block of each list, which holds the address of the next.
  private let first = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: count)
  /// Bytes of all of them.
  private var kept = 0

  fileprivate init() { first.initialize(repeating: nil, count: Self.count) }

  deinit {
    for index in 0..<Self.count {
      while let block = first[index] {
        first[index] = block.load(as: UnsafeMutableRawPointer?.self)
        free(block)
      }
    }
    first.deallocate()
  }

  /// From now on the lists are this thread's.
  /// - Parameter thread: as `pthread_self` gives it; 0 for none.
  func belong(to thread: UInt) { self.thread.store(thread, ordering: .relaxed) }

  @inline(__always)
  private var areOurs: Bool { thread.load(ordering: .relaxed) == UInt(pthread_self()) }

  /// Memory of `count` bytes at least, as malloc gives it; nil when there is none.
  @inline(__always)
  package mutating func take(_ count: Int) -> UnsafeMutableRawPointer? {
    let index = max((count &+ Self.step &- Self.slack &- 1) / Self.step, 1)
    guard index < Self.count, areOurs, let block = first[index] else { return malloc(count) }
    first[index] = block.load(as: UnsafeMutableRawPointer?.self)
    kept &-= index &* Self.step
    return block
  }

  /// Takes back what `take` or malloc gave; from any thread.
  @inline(__always)
  package mutating func giveBack(_ block: UnsafeMutableRawPointer) {
    let index = (malloc_usable_size(block) &- Self.slack) / Self.step
    guard index > 0, index < Self.count, areOurs, kept < Limits.pooledBytes else {
      return free(block)
    }
    block.storeBytes(of: first[index], as: UnsafeMutableRawPointer?.self)
    first[index] = block
    kept &+= index &* Self.step
  }
}
