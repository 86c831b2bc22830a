// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import HTTP2Conformance
import Net
import Testing

/// Clients that send much and mean nothing. Each flood must be cut after a bounded number of frames, and so
/// of work; memory must stay where it was; and others must be served.
@Suite("HTTP/2 floods") struct HTTP2FloodTests {
  enum Flood: CaseIterable {
    case ping, settings, priority, windowUpdate, emptyData, unknown, continuation, emptyContinuation
    case rapidReset, provokedReset, malformedRequest, emptyFieldName
    /// Requests beyond the limit of a server whose SETTINGS stay unacknowledged, so that they must be refused
    /// one by one.
    case refusedRequest
    /// Heads that unpack to more than a server takes.
    case largeHead

    var acknowledgesSettings: Bool { self != .refusedRequest }

    /// Frames before the flood begins.
    var opening: [HTTP2Frame] {
      switch self {
      case .emptyData, .windowUpdate:
        [.headers(HTTP2Block.request("POST"), ends: false)]
      case .continuation, .emptyContinuation:
        [.headers(HTTP2Block.request(), isWhole: false)]
      case .largeHead: [.headers(HTTP2Block.request() + HTTP2FloodTests.tableEntry, on: 1)]
      default: []
      }
    }

    /// Part `index` of the flood.
    func frames(_ index: Int) -> [HTTP2Frame] {
      let stream = UInt32(2 * index + 1)
      let request = HTTP2Frame.headers(HTTP2Block.request(), on: stream, ends: false)
      return switch self {
      case .ping: [.ping()]
      case .settings: [.settings()]
      case .priority: [.priority(stream)]
      case .windowUpdate: [.windowUpdate(1, 1)]
      case .emptyData: [.data("", ends: false)]
      case .unknown: [HTTP2Frame(type: 0xEE, [0])]
      case .continuation: [.continuation(HTTP2Block.literals([("a", "b")]), isLast: false)]
      case .emptyContinuation: [.continuation([], isLast: false)]
      case .rapidReset: [request, .reset(stream)]
      case .provokedReset: [request, .windowUpdate(stream, 0)]
      case .malformedRequest: [.headers(HTTP2Block.literals([("a", "b")]), on: stream)]
      case .emptyFieldName:
        [.headers(HTTP2Block.request(extra: [("", "")]), on: stream)]
      case .refusedRequest: [request]
      case .largeHead:
        [
          .headers(
            HTTP2Block.request() + [UInt8](repeating: 0xBE, count: 20), on: stream + 2)
        ]
      }
    }
  }

  /// Parts of a flood that nobody should have to take.
  private static let parts = 20_000
  private static let partsAtOnce = 200

  /// Processor time that a part of a flood may cost, both ends together (seconds). A debug build took 9 to 22
  /// microseconds; the rest is for slower machines.
  private static let secondsPerPart = 0.000_2

  @Test(
    "a flood is cut off, costs no memory, and little time for each frame",
    arguments: Flood.allCases, [true, false])
  func floods(flood: Flood, isReading: Bool) async throws {
    let (outcome, growth, lives) = try await withServer { loop, port in
      let before = ResidentMemory.bytes
      let outcome = try await Self.send(flood, isReading: isReading, loop: loop, port: port)
      let growth = ResidentMemory.bytes - before
      return (outcome, growth, try await HostilePeerTests.isAlive(loop, port))
    }

    #expect(outcome.end == .closed)
    #expect(ResidentMemory.isShared || growth < 24 << 20, "\(growth) bytes more resident")
    let each = outcome.seconds / Double(max(outcome.parts, 1))
    #expect(each < Self.secondsPerPart, "\(outcome.seconds) s for \(outcome.parts) parts")
    #expect(lives)
  }

  /// What came of a flood.
  private struct Outcome: Sendable {
    var end: HTTP2Peer.Event
    /// Parts that were sent.
    var parts: Int
    /// Processor time of the loop, on which both ends run.
    var seconds: Double
  }

  /// Sends the flood, reading what comes meanwhile or only then.
  private static func send(
    _ flood: Flood, isReading: Bool, loop: EventLoop, port: Int
  ) async throws -> Outcome {
    let peer = try await HTTP2Peer(
      to: .tcp(host: "127.0.0.1", port: port), loop: loop, patience: .seconds(20))
    defer { peer.close() }
    if flood.acknowledgesSettings {
      try await peer.handshake()
    } else {
      try await peer.send(HTTP2Peer.preface + HTTP2Frame.settings().bytes)
    }
    try await peer.send(flood.opening)
    let time = ProcessorTime()
    return await withTaskGroup(of: Int.self) { group in
      group.addTask {
        var sent = 0
        do {
          // A server that has said goodbye swallows what comes for a moment, so this may go on to its end.
          for start in stride(from: 0, to: parts, by: partsAtOnce) {
            try Task.checkCancellation()
            try await peer.send((start..<start + partsAtOnce).flatMap { flood.frames($0) })
            sent = start + partsAtOnce
            try await loop.sleep(for: .microseconds(10))  // the server's turn
          }
        } catch {
          // Cut off, as it must be.
        }
        return sent
      }
      var sent = isReading ? 0 : await group.next() ?? 0
      var event = await peer.next()
      while case .frame = event { event = await peer.next() }
      group.cancelAll()
      if isReading { sent = await group.next() ?? 0 }
      return Outcome(end: event, parts: sent, seconds: time.seconds)
    }
  }

  @Test("the error that ends a flood says what it was")
  func code() async throws {
    let code = try await withServer { loop, port in
      let peer = try await HTTP2Peer(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, patience: .seconds(10))
      defer { peer.close() }
      try await peer.handshake()
      try await peer.send([HTTP2Frame](repeating: .priority(1), count: 8000))
      return await peer.first { $0.kind == .goAway }?.errorCode
    }

    #expect(code == .enhanceYourCalm)
  }

  /// A field of 4,000 bytes for the table, which 0xBE names then.
  private static let tableEntry: [UInt8] =
    [0x40, 1, UInt8(ascii: "a")] + HTTP2Block.integer(4000, prefix: 7, first: 0)
    + [UInt8](repeating: UInt8(ascii: "b"), count: 4000)

  @Test("a small block that unpacks to much is refused, and the connection lives on")
  func hpackBomb() async throws {
    // The entry named 12,000 times in a byte each: 48 MB.
    let bomb = HTTP2Block.request() + [UInt8](repeating: 0xBE, count: 12_000)
    let (growth, code, isServed) = try await withServer { loop, port in
      let peer = try await HTTP2Peer(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, patience: .seconds(10))
      defer { peer.close() }
      try await peer.handshake()
      try await peer.send([.headers(HTTP2Block.request() + Self.tableEntry, on: 1)])
      _ = await peer.first { $0.endsStream }
      let before = ResidentMemory.bytes
      for index in 1...50 { try await peer.send([.headers(bomb, on: UInt32(2 * index + 1))]) }
      let reset = await peer.first { $0.kind == .reset && $0.stream == 101 }
      let growth = ResidentMemory.bytes - before
      try await peer.send([.headers(HTTP2Block.request(), on: 201)])
      let answer = await peer.first { $0.stream == 201 && $0.endsStream }
      return (growth, reset?.errorCode, answer != nil)
    }

    #expect(code == .internalError || code == .enhanceYourCalm, "\(String(describing: code))")
    #expect(ResidentMemory.isShared || growth < 16 << 20, "\(growth) bytes more resident")
    #expect(isServed)
  }
}
