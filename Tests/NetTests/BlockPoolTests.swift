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
    let first = pool.lists.pointee.take(size)

    pool.lists.pointee.giveBack(first)

    let second = pool.lists.pointee.takeZeroed(size)
    #expect(second == first)
    #expect(pool.lists.pointee.take(size) != first)
    for offset in 0..<size { #expect(second?.load(fromByteOffset: offset, as: UInt8.self) == 0) }
  }

  @Test("a block has room for what was asked for, whatever was given back before")
  func hasRoom() {
    let pool = BlockPool()
    pool.lists.pointee.belong(to: UInt(pthread_self()))
    for size in 1...1200 { pool.lists.pointee.giveBack(malloc(size)) }

    for size in (1...1200).shuffled() {
      let block = pool.lists.pointee.take(size)
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
    let kept = pool.lists.pointee.take(100)
    pool.lists.pointee.giveBack(kept)

    pool.lists.pointee.belong(to: 0)

    let other = pool.lists.pointee.take(100)
    #expect(other != kept)
    pool.lists.pointee.giveBack(other)
    pool.lists.pointee.giveBack(nil)
  }
}
