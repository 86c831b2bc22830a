// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import Testing

@Suite("IP address") struct IPAddressTests {
  @Test(
    "an address reads back in its canonical form",
    arguments: [
      ("10.43.0.1", "10.43.0.1"), ("0.0.0.0", "0.0.0.0"), ("255.255.255.255", "255.255.255.255"),
      ("::", "::"), ("::1", "::1"), ("2001:DB8::0:1", "2001:db8::1"),
      ("1:0:0:2:0:0:0:3", "1:0:0:2::3"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
      ("::ffff:1.2.3.4", "::ffff:102:304"), ("fe80::", "fe80::"),
    ])
  func text(text: String, canonical: String) {
    #expect(IPAddress(text)?.description == canonical)
  }

  @Test(
    "what is no address is refused",
    arguments: [
      "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.+4", "a.b.c.d", ":", ":::",
      "1::2::3",
      "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "12345::", "::1.2.3", "::1%eth0", "1:2:3:4:5:6:7::8",
    ])
  func refused(text: String) {
    #expect(IPAddress(text) == nil)
  }

  @Test("special ranges are known")
  func ranges() {
    #expect(IPAddress("127.9.9.9")?.isLoopback == true)
    #expect(IPAddress("::1")?.isLoopback == true)
    #expect(IPAddress("169.254.1.1")?.isLinkLocal == true)
    #expect(IPAddress("fe80::1")?.isLinkLocal == true)
    #expect(IPAddress("::")?.isUnspecified == true)
    #expect(IPAddress("10.0.0.1")?.isLinkLocal == false)
  }

  @Test("a network knows its addresses")
  func network() throws {
    let network = try #require(IPNetwork("10.43.7.9/16"))

    #expect(network.description == "10.43.0.0/16")
    #expect(network.count == 65_536)
    #expect(network.address(at: 1)?.description == "10.43.0.1")
    #expect(network.address(at: 65_536) == nil)
    #expect(IPAddress("10.43.255.255").flatMap { network.offset(of: $0) } == 65_535)
    #expect(IPAddress("10.44.0.0").map { network.contains($0) } == false)
    #expect(IPNetwork("::/0")?.count == Int.max)
  }

  @Test(
    "what is no network is refused",
    arguments: ["10.0.0.0", "10.0.0.0/33", "10.0.0.0/-1", "x/8", "::/129", "10.0.0.0/"])
  func refusedNetwork(text: String) {
    #expect(IPNetwork(text) == nil)
  }
}
