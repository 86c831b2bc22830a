// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import TestKit
import Testing

@Suite("Programs as peers") struct PeerProgramTests {
  @Test(
    "a program that has been waited for is let alone, and so are descriptors that others got since")
  func twice() throws {
    guard let cat = PeerProgram("cat") else { return print("skipped: no cat") }
    let running = try cat.start([])
    let first = running.killNow()
    // Other tests that run at the same time get the numbers of its pipes.
    let descriptors = (0..<8).map { _ in open("/dev/null", O_RDONLY | O_CLOEXEC) }
    let second = running.killNow()

    #expect(first.status == 137)
    #expect(second.status == 137)
    for descriptor in descriptors { #expect(close(descriptor) == 0) }
  }
}
