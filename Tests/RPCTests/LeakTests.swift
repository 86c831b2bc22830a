// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import RPC
import Testing

@Suite("Leaks") struct LeakTests {
  /// In a process of its own, whose memory nothing else uses.
  @Test("nothing is left of 100,000 calls that were cancelled, and no memory")
  func cancelledCalls() async throws {
    await #expect(processExitsWith: .success) {
      ResidentMemory.forgetThrownErrors()
      let network = SimulatedNetwork(seed: 1)
      let (calls, pages) = try EventLoop.run(on: network) { loop in
        let calls = CancelledCalls(loop: loop)
        let server = try await calls.serve()
        try await calls.run(batches: 100)
        let before = ResidentMemory.pages
        try await calls.run(batches: 100)
        let grown = ResidentMemory.pages - before
        await server.shutdown(within: .seconds(1))
        try await loop.sleep(for: .seconds(10))
        return (calls, grown)
      }

      #expect(calls.contexts.seen == 100_000)
      #expect(calls.ended.value == 100_000)
      #expect(calls.contexts.alive == 0)
      #expect(calls.streams.alive == 0)
      #expect(calls.running.value == 0)
      #expect(network.openDescriptors == 0)
      // One leaked object of 48 bytes for each of the last 50,000 calls would be 586 pages.
      #expect(pages < 400, "grew by \(pages) pages")
    }
  }
}
