// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import NetSimulation

/// What one simulated exchange does; both ends know it, so that each can tell what it should see.
struct ExchangePlan: Sendable {
  enum Kind: Int, CaseIterable, Sendable {
    /// The request is sent at once, the response comes whole or in pieces.
    case whole
    /// The request goes out in pieces, and the response begins after its end.
    case upload
    /// Requests and responses go their ways without regard to each other.
    case duplex
    /// A WebSocket whose server sends every message back.
    case socket
  }

  enum Cancellation: CaseIterable, Sendable {
    /// The task is cancelled, the exchange is, or its owner lets go of it.
    case task, exchange, release
  }

  var id: Int
  var kind: Kind
  /// A method that may be sent twice.
  var isIdempotent: Bool
  var requestPieces: Int
  var responsePieces: Int
  /// Bytes of each piece.
  var requestBytes: Int
  var responseBytes: Int
  var status: Int
  /// The server does not read the request.
  var answersEarly: Bool
  var delay: Duration
  var serverPause: Duration
  var clientPause: Duration
  var startsAfter: Duration
  var timeout: Duration?
  var cancellation: (kind: Cancellation, after: Duration)?

  static let statuses = [200, 201, 404, 409, 503]

  /// - Parameter largest: of a piece (bytes).
  init(id: Int, largest: Int, using generator: inout SeededGenerator) {
    self.id = id
    let kind = Kind.allCases[Int.random(in: Kind.allCases.indices, using: &generator)]
    self.kind = kind
    isIdempotent = kind == .whole && generator.chance(perMille: 500)
    requestPieces =
      switch kind {
      case .whole: generator.chance(perMille: 500) ? 1 : 0
      default: Int(generator.magnitude(in: 1...12))
      }
    responsePieces = Int(generator.magnitude(in: 1...12))
    requestBytes = Int(generator.magnitude(in: 1...Int64(largest)))
    responseBytes = Int(generator.magnitude(in: 1...Int64(largest)))
    status =
      kind == .socket
      ? 101 : Self.statuses[Int.random(in: 0..<Self.statuses.count, using: &generator)]
    answersEarly = kind == .upload && generator.chance(perMille: 150)
    delay = Self.pause(400, &generator)
    serverPause = Self.pause(150, &generator)
    clientPause = Self.pause(150, &generator)
    startsAfter = .nanoseconds(generator.magnitude(in: 1...3_000_000_000))
    if kind != .socket, generator.chance(perMille: 300) {
      timeout = .nanoseconds(generator.magnitude(in: 1_000...60_000_000_000))
    }
    if generator.chance(perMille: 250) {
      let kinds = kind == .upload || kind == .duplex ? Cancellation.allCases : [.task]
      cancellation = (
        kinds[Int.random(in: kinds.indices, using: &generator)],
        .nanoseconds(generator.magnitude(in: 1...10_000_000_000))
      )
    }
  }

  private static func pause(_ perMille: Int, _ generator: inout SeededGenerator) -> Duration {
    guard generator.chance(perMille: perMille) else { return .zero }
    return .nanoseconds(generator.magnitude(in: 1_000...2_000_000_000))
  }

  // MARK: - What is sent

  var request: HTTPClientRequest {
    let method = isIdempotent ? "PUT" : "POST"
    let isWhole = kind == .whole && requestPieces > 0
    return HTTPClientRequest(
      method: method, path: "/\(id)", headers: ["x-plan": String(id)],
      body: isWhole ? requestPiece(0) : [], timeout: timeout)
  }

  func requestPiece(_ index: Int) -> [UInt8] { piece(2 * index, requestBytes) }
  func responsePiece(_ index: Int) -> [UInt8] { piece(2 * index + 1, responseBytes) }

  /// Bytes that tell their exchange, piece and place.
  private func piece(_ index: Int, _ count: Int) -> [UInt8] {
    let first = UInt8(truncatingIfNeeded: id &* 37 &+ index &* 11)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      for offset in 0..<count {
        buffer[offset] = first &+ UInt8(truncatingIfNeeded: offset &+ offset >> 8)
      }
      initialized = count
    }
  }

  /// Reads pieces as they come, in whatever chunks.
  struct Check {
    private let piece: (Int) -> [UInt8]
    private let pieces: Int
    private var expected: [UInt8] = []
    private var index = 0
    private var offset = 0
    private(set) var isRight = true

    init(pieces: Int, _ piece: @escaping (Int) -> [UInt8]) {
      self.pieces = pieces
      self.piece = piece
    }

    /// True when every piece has come whole.
    var isComplete: Bool { isRight && index == pieces && offset == expected.count }

    mutating func add(_ bytes: [UInt8]) {
      var rest = bytes[...]
      while !rest.isEmpty {
        if offset == expected.count {
          guard index < pieces else {
            isRight = false
            return
          }
          expected = piece(index)
          index += 1
          offset = 0
        }
        let count = min(rest.count, expected.count - offset)
        if rest.prefix(count) != expected[offset..<offset + count] { isRight = false }
        rest = rest.dropFirst(count)
        offset += count
      }
    }
  }

  var requestCheck: Check { Check(pieces: requestPieces, requestPiece) }
  var responseCheck: Check { Check(pieces: responsePieces, responsePiece) }
}
