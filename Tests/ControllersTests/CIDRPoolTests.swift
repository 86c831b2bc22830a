// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Controllers

@Suite("CIDR pool") struct CIDRPoolTests {
  @Test("ranges come out in order, used ones are passed over")
  func order() {
    let pool = CIDRPool("10.42.0.0/16", nodeMaskBits: 24)

    #expect(pool?.firstFree(besides: []) == "10.42.0.0/24")
    #expect(pool?.firstFree(besides: ["10.42.0.0/24", "10.42.2.0/24"]) == "10.42.1.0/24")
  }

  @Test("addresses outside the pool and of the other family don't count")
  func foreign() {
    let pool = CIDRPool("10.42.0.0/16", nodeMaskBits: 24)

    #expect(pool?.firstFree(besides: ["10.41.0.0/24", "fd00::/64", "nonsense"]) == "10.42.0.0/24")
  }

  @Test("a pool runs out")
  func exhausted() {
    let pool = CIDRPool("10.0.0.0/31", nodeMaskBits: 32)

    #expect(pool?.firstFree(besides: ["10.0.0.0/32"]) == "10.0.0.1/32")
    #expect(pool?.firstFree(besides: ["10.0.0.0/32", "10.0.0.1/32"]) == nil)
  }

  @Test("IPv6 works alike")
  func ipv6() {
    let pool = CIDRPool("fd00:10:42::/48", nodeMaskBits: 64)

    #expect(pool?.firstFree(besides: []) == "fd00:10:42::/64")
    #expect(pool?.firstFree(besides: ["fd00:10:42::/64"]) == "fd00:10:42:1::/64")
  }

  @Test(
    "nonsense is refused",
    arguments: ["", "10.42.0.0", "10.42.0/16", "10.42.0.256/16", "10.42.0.0/33", "::1::/8"])
  func nonsense(text: String) {
    #expect(CIDRPool(text, nodeMaskBits: 24) == nil)
  }
}
