// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import NetSimulation
import RPC

/// What one simulated call does; both ends know it, so that each can tell what it should see.
struct CallPlan: Sendable {
  enum Kind: Int, CaseIterable, Sendable {
    case unary, serverStreaming, clientStreaming
    /// One response for each request.
    case pingPong
    /// Requests and responses go their ways without regard to each other.
    case duplex
  }

  enum Cancellation: CaseIterable, Sendable {
    /// The task that makes the call is cancelled.
    case task
    /// The call is cancelled by its method.
    case call
    /// The caller lets go of the call.
    case release
  }

  var id: Int
  var kind: Kind
  var requests = 1
  var responses = 1
  /// Payload of each message (bytes).
  var requestBytes: Int
  var responseBytes: Int
  /// The status that the service ends with.
  var status: RPCCode
  /// How long the service thinks before its first answer, and each side between messages.
  var delay: Duration
  var servicePause: Duration
  var callerPause: Duration
  var startsAfter: Duration
  var timeout: Duration?
  var cancellation: (kind: Cancellation, after: Duration)?
  var waitsForReady: Bool

  /// Statuses that nothing but a service of these tests ends a call with.
  static let statuses: [RPCCode] = [
    .notFound, .alreadyExists, .aborted, .dataLoss, .outOfRange, .failedPrecondition,
  ]

  /// - Parameter largest: of a message's payload (bytes).
  init(id: Int, largest: Int, using generator: inout SeededGenerator) {
    self.id = id
    kind = Kind.allCases[Int.random(in: Kind.allCases.indices, using: &generator)]
    requestBytes = Self.size(largest, &generator)
    responseBytes = Self.size(largest, &generator)
    let count = Int(generator.magnitude(in: 1...30))
    switch kind {
    case .unary: break
    case .serverStreaming: responses = count - 1
    case .clientStreaming: requests = count - 1
    case .pingPong:
      requests = count
      responses = count
    case .duplex:
      requests = count
      responses = Int(generator.magnitude(in: 1...30))
    }
    status = generator.chance(perMille: 150) ? Self.statuses.randomElement(using: &generator)! : .ok
    delay = Self.pause(400, &generator)
    servicePause = Self.pause(150, &generator)
    callerPause = Self.pause(150, &generator)
    startsAfter = .nanoseconds(generator.magnitude(in: 1...3_000_000_000))
    if generator.chance(perMille: 300) {
      timeout = .nanoseconds(generator.magnitude(in: 1_000...60_000_000_000))
    }
    if generator.chance(perMille: 250) {
      cancellation = (
        Cancellation.allCases.randomElement(using: &generator)!,
        .nanoseconds(generator.magnitude(in: 1...10_000_000_000))
      )
    }
    waitsForReady = generator.chance(perMille: 300)
  }

  private static func size(_ largest: Int, _ generator: inout SeededGenerator) -> Int {
    Int(generator.magnitude(in: 1...Int64(largest))) - 1
  }

  private static func pause(_ perMille: Int, _ generator: inout SeededGenerator) -> Duration {
    guard generator.chance(perMille: perMille) else { return .zero }
    return .nanoseconds(generator.magnitude(in: 1_000...3_000_000_000))
  }

  // MARK: - The plan in metadata

  var metadata: Metadata {
    let numbers = [
      id, kind.rawValue, requests, responses, requestBytes, responseBytes, status.rawValue,
      Int(delay / .nanoseconds(1)), Int(servicePause / .nanoseconds(1)),
    ]
    var metadata = Metadata()
    metadata.add("x-plan", numbers.map(String.init).joined(separator: ","))
    return metadata
  }

  /// Reads what `metadata` wrote; nil when it came in damaged.
  init?(_ metadata: Metadata) {
    let numbers = (metadata["x-plan"] ?? "").split(separator: ",").compactMap { Int($0) }
    guard numbers.count == 9, let kind = Kind(rawValue: numbers[1]),
      let status = RPCCode(rawValue: numbers[6])
    else { return nil }
    id = numbers[0]
    self.kind = kind
    requests = numbers[2]
    responses = numbers[3]
    requestBytes = numbers[4]
    responseBytes = numbers[5]
    self.status = status
    delay = .nanoseconds(numbers[7])
    servicePause = .nanoseconds(numbers[8])
    callerPause = .zero
    startsAfter = .zero
    waitsForReady = false
  }

  // MARK: - Messages

  func request(_ index: Int) -> Blob { message(2 * index, requestBytes) }
  func response(_ index: Int) -> Blob { message(2 * index + 1, responseBytes) }

  /// Bytes that no other message of any call has, and whose every word tells its place.
  private func message(_ index: Int, _ count: Int) -> Blob {
    var blob = Blob()
    blob.number = Int64(id) << 20 | Int64(index)
    let first = UInt64(id) << 44 ^ UInt64(index) << 32
    blob.bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      var offset = 0
      while offset + 8 <= count {
        raw.storeBytes(of: first ^ UInt64(offset), toByteOffset: offset, as: UInt64.self)
        offset += 8
      }
      for rest in offset..<count { raw[rest] = UInt8(truncatingIfNeeded: id &+ index &+ rest) }
      initialized = count
    }
    return blob
  }
}
