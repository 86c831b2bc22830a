// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net

/// One end of a simulated connection.
final class SimulatedSocket {
  enum Phase {
    /// A connect that has not come to anything yet.
    case connecting
    case connected
  }

  /// What travels from one end to the other, in order.
  enum Piece {
    case bytes([UInt8])
    case end
    case reset
  }

  let descriptor: CInt
  let localAddress: SocketAddress
  let peerAddress: SocketAddress
  var phase: Phase
  /// The other end; nil before the connection is established. The network holds both.
  weak var other: SimulatedSocket?
  /// Pieces that the other end has sent, with the time of their arrival.
  var coming: [(time: Int64, piece: Piece)] = []
  var comingHead = 0

  // What has arrived and can be read.
  var inbox: [UInt8] = []
  var inboxHead = 0
  var hasEndArrived = false
  /// The error number that the next operation reports, once.
  var error: CInt = 0
  /// Nothing will ever arrive or leave again.
  var isBroken = false

  // The direction from here to the other end.
  let latency: Int64
  let nanosecondsPerByte: Double
  let capacity: Int
  /// Bytes sent and not yet read by the other end.
  var unread = 0
  var sent = 0
  /// When the last byte sent will have left, and when the last piece will arrive.
  var lineFreeAt: Int64 = 0
  var lastArrival: Int64 = 0
  /// Sent bytes after which the connection breaks.
  var cutAfter: Int?
  /// What is sent from here is lost.
  var losesOutput = false
  var hasFinished = false
  var isClosed = false

  init(
    descriptor: CInt, phase: Phase, local: SocketAddress, peer: SocketAddress, latency: Int64,
    nanosecondsPerByte: Double, capacity: Int
  ) {
    self.descriptor = descriptor
    self.phase = phase
    localAddress = local
    peerAddress = peer
    self.latency = latency
    self.nanosecondsPerByte = nanosecondsPerByte
    self.capacity = capacity
  }

  var readableBytes: Int { inbox.count - inboxHead }
  var room: Int { max(capacity - unread, 0) }
  /// As in Linux, a full socket waits for a third of its buffer. Were a single byte enough, the bytes of a
  /// busy connection would soon travel one by one, each at the cost of a cycle of the loop.
  private var hasRoomWorthwhile: Bool { room >= max(capacity / 3, 1) }

  /// What epoll would report.
  var readiness: Readiness {
    guard phase == .connected || error != 0 else { return [] }
    var readiness: Readiness = []
    if readableBytes > 0 || hasEndArrived || isBroken { readiness.insert(.readable) }
    if hasRoomWorthwhile || isBroken { readiness.insert(.writable) }
    if isBroken || (hasEndArrived && hasFinished) { readiness.insert(.failed) }
    return readiness
  }

  /// Takes the next piece that has arrived by `time`.
  func takePiece(at time: Int64) -> Piece? {
    guard comingHead < coming.count, coming[comingHead].time <= time else { return nil }
    let piece = coming[comingHead].piece
    coming[comingHead].piece = .end
    comingHead += 1
    if comingHead == coming.count {
      coming.removeAll(keepingCapacity: true)
      comingHead = 0
    }
    return piece
  }

  func append(_ bytes: [UInt8]) {
    if inboxHead == inbox.count {
      inbox = bytes
      inboxHead = 0
    } else {
      inbox += bytes
    }
  }

  /// Moves bytes to a reader.
  func read(_ count: Int, into buffer: UnsafeMutableRawBufferPointer) {
    inbox.withUnsafeBytes { source in
      buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: source[inboxHead..<inboxHead + count]))
    }
    inboxHead += count
    if inboxHead == inbox.count {
      inbox.removeAll(keepingCapacity: true)
      inboxHead = 0
    }
  }

  /// Breaks this end: the owner sees `number` once, and the end after it.
  func breakOff(_ number: CInt) {
    guard !isBroken else { return }
    isBroken = true
    error = number
  }
}

/// A socket that connections arrive at.
final class SimulatedListener {
  let descriptor: CInt
  let address: SocketAddress
  /// Established connections that wait to be accepted, the oldest first.
  var backlog: [SimulatedSocket] = []

  init(descriptor: CInt, address: SocketAddress) {
    self.descriptor = descriptor
    self.address = address
  }
}
