// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLinux
import Glibc
import Testing

@testable import Net

@Suite("Pool of blocks") struct BlockPoolTests {
  @Test(
    "a block that is given back on the loop's thread is taken again", arguments: [1, 24, 25, 900])
  func takesAgain(size: Int) {
    let pool = BlockPool()
    pool.lists.pointee.belong(to: UInt(pthread_self()))
    let first = BlockPool.take(size, pool.lists)

    BlockPool.giveBack(first, pool.lists)

    let second = BlockPool.take(size, pool.lists)
    #expect(second == first)
    #expect(BlockPool.take(size, pool.lists) != first)
  }

  @Test("a block has room for what was asked for, whatever was given back before")
  func hasRoom() {
    let pool = BlockPool()
    pool.lists.pointee.belong(to: UInt(pthread_self()))
    for size in 1...1200 { BlockPool.giveBack(malloc(size), pool.lists) }

    for size in (1...1200).shuffled() {
      let block = BlockPool.take(size, pool.lists)
      #expect(malloc_usable_size(block) >= size)
      // Writing shows tools that watch memory whether the room is there.
      if let block { memset(block, 1, size) }
      free(block)
    }
  }

  @Test("another thread's blocks go to the system and come from there")
  func leavesOthersAlone() {
    let pool = BlockPool()
    pool.lists.pointee.belong(to: UInt(pthread_self()))
    let kept = BlockPool.take(100, pool.lists)
    BlockPool.giveBack(kept, pool.lists)

    pool.lists.pointee.belong(to: 0)

    let other = BlockPool.take(100, pool.lists)
    #expect(other != kept)
    BlockPool.giveBack(other, pool.lists)
    BlockPool.giveBack(nil, pool.lists)
  }
}
