// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Testing

@Suite("Key range") struct KeyRangeTests {
  @Test(
    "holds the keys that an etcd request names",
    arguments: [
      ([5], [], [5], true), ([5], [], [5, 0], false), ([5], [0], [9, 9], true),
      ([5], [0], [4], false), ([0], [0], [0xFF], true), ([5], [7], [6, 0xFF], true),
      ([5], [7], [7], false), ([5], [7], [5], true), ([7], [5], [6], false),
    ] as [([UInt8], [UInt8], [UInt8], Bool)])
  func contains(key: [UInt8], end: [UInt8], probe: [UInt8], isInside: Bool) {
    #expect(KeyRange(key: key, rangeEnd: end).contains(probe) == isInside)
  }

  @Test("is empty when it ends before it begins")
  func isEmpty() {
    #expect(KeyRange(key: [7], rangeEnd: [5]).isEmpty)
    #expect(KeyRange(key: [5], rangeEnd: [5]).isEmpty)
    #expect(!KeyRange(key: [5], rangeEnd: [0]).isEmpty)
  }
}
