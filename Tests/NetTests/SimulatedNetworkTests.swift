// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import NetSimulation
import Testing

@testable import Net

@Suite("Simulated network") struct SimulatedNetworkTests {
  @Test("a full connection can be written to again once a third of its buffer is free")
  func thirdOfBuffer() throws {
    let pair = try ConnectedPair(buffer: 9000)

    #expect(pair.send(10_000) == 9000)
    #expect(!pair.becomesWritable())
    #expect(pair.receive(2999) == 2999)
    #expect(!pair.becomesWritable())
    #expect(pair.receive(1) == 1)
    #expect(pair.becomesWritable())
    #expect(pair.send(10_000) == 3000)
  }

  @Test("a busy connection that moves bytes in pieces does not come down to single bytes")
  func piecesStayLarge() throws {
    let pair = try ConnectedPair(buffer: 9000, movesInPieces: true)
    var (received, cycles) = (0, 0)
    while received < 1_000_000, cycles < 100_000 {
      if pair.becomesWritable() { while pair.send(10_000) > 0 {} }
      received += pair.receive(10_000)
      cycles += 1
    }

    #expect(received >= 1_000_000)
    #expect(cycles < 10_000)
  }
}

/// Two ends of one connection, without a loop. Its buffer holds the same number of bytes each way.
private struct ConnectedPair {
  private let network: SimulatedNetwork
  private let sender: CInt
  private let receiver: CInt
  private static let token: UInt64 = 1

  init(buffer: Int64, movesInPieces: Bool = false) throws {
    var weather = Weather.calm
    weather.bufferBytes = buffer...buffer
    weather.movesInPieces = movesInPieces
    network = SimulatedNetwork(seed: 1, weather: weather)
    let address = SocketAddress.ipv4(0x7F00_0001, port: 9000)
    let listener = try network.listen(on: address, unixMode: 0)
    sender = try network.connect(to: address).descriptor
    try network.watch(sender, for: .writable, token: Self.token)
    _ = Self.wait(network)
    guard case .moved(let accepted) = network.accept(listener) else { throw NetError.closed }
    receiver = CInt(accepted)
  }

  /// Lets what is under way arrive, and says whether the sender is then told to go on.
  func becomesWritable() -> Bool { Self.wait(network) }

  /// - Returns: how many of so many bytes were taken; none when the connection is full.
  func send(_ count: Int) -> Int {
    [UInt8](repeating: 7, count: count).withUnsafeBytes { Self.moved(network.send(sender, $0)) }
  }

  /// - Returns: how many bytes were there, of at most so many.
  func receive(_ count: Int) -> Int {
    withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) {
      Self.moved(network.receive(receiver, into: $0))
    }
  }

  private static func moved(_ outcome: SocketOutcome) -> Int {
    if case .moved(let count) = outcome { count } else { 0 }
  }

  private static func wait(_ network: SimulatedNetwork) -> Bool {
    withUnsafeTemporaryAllocation(of: ReadyEvent.self, capacity: 8) { events in
      network.wait(into: events, timeout: 50) > 0 && events[0].token == token
    }
  }
}
