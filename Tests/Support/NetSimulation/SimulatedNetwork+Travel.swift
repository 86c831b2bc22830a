// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net

// How bytes travel from one end of a connection to the other, and how connections break.
extension SimulatedNetwork {
  /// Sends bytes on their way, up to the one at which the connection breaks.
  func transmit(_ bytes: UnsafeRawBufferPointer, from socket: SimulatedSocket) {
    socket.unread += bytes.count
    socket.sent += bytes.count
    guard let cutAfter = socket.cutAfter, socket.sent > cutAfter else {
      return sendPiece(.bytes(Array(bytes)), from: socket)
    }
    let arriving = max(bytes.count - (socket.sent - cutAfter), 0)
    if arriving > 0 { sendPiece(.bytes(Array(bytes[..<arriving])), from: socket) }
    socket.cutAfter = nil
    cut(socket, by: weather.cuts[Int.random(in: weather.cuts.indices, using: &generator)])
  }

  /// Puts a piece on the line behind everything sent before it.
  func sendPiece(_ piece: SimulatedSocket.Piece, from socket: SimulatedSocket) {
    guard let other = socket.other, !socket.losesOutput, !socket.isBroken else { return }
    let size = if case .bytes(let bytes) = piece { bytes.count } else { 0 }
    let leaves = max(socket.lineFreeAt, time) + Int64(Double(size) * socket.nanosecondsPerByte)
    socket.lineFreeAt = leaves
    let jitter = weather.jitter > 0 ? Int64.random(in: 0...weather.jitter, using: &generator) : 0
    let arrives = max(leaves + socket.latency + jitter, socket.lastArrival)
    socket.lastArrival = arrives
    other.coming.append((arrives, piece))
    agenda.add(.arrival(other), at: arrives)
  }

  /// Lets everything in that has arrived by now.
  func arrive(at socket: SimulatedSocket) {
    while let piece = socket.takePiece(at: time) {
      trace.note(.arrive, socket.descriptor, 0, at: time)
      switch piece {
      case .bytes(let bytes):
        if socket.isClosed {
          // Nobody is there any more: the answer is a reset.
          if let other = socket.other { reset(other, ECONNRESET, after: socket.latency) }
        } else if !socket.isBroken {
          socket.append(bytes)
        }
      case .end: socket.hasEndArrived = true
      case .reset: breakOff(socket, ECONNRESET)
      }
    }
  }

  /// Breaks a connection; `socket` is the end that sent the fatal byte.
  func cut(_ socket: SimulatedSocket, by kind: Weather.Cut) {
    guard let other = socket.other else { return }
    trace.note(.cut, socket.descriptor, 0, at: time)
    switch kind {
    case .reset:
      reset(socket, ECONNRESET, after: socket.latency)
      reset(other, ECONNRESET, after: other.latency)
    case .resetAtSender:
      silence(other)
      reset(socket, ECONNRESET, after: socket.latency)
    case .resetAtReceiver:
      silence(socket)
      reset(other, ECONNRESET, after: other.latency)
    case .silence:
      silence(socket)
      silence(other)
    case .silenceOneWay:
      // Both ends miss the answers to their probes.
      socket.losesOutput = true
      giveUp(socket)
      giveUp(other)
    }
    if kind != .silenceOneWay {
      socket.losesOutput = true
      other.losesOutput = true
    }
  }

  /// Nothing that was sent to `socket` and has not arrived will.
  private func silence(_ socket: SimulatedSocket) {
    socket.coming.removeAll()
    socket.comingHead = 0
    giveUp(socket)
  }

  /// The kernel notices some day that nobody answers.
  private func giveUp(_ socket: SimulatedSocket) {
    guard let delay = weather.noticesSilenceAfter else { return }
    reset(socket, ETIMEDOUT, after: delay)
  }

  private func reset(_ socket: SimulatedSocket, _ number: CInt, after delay: Int64) {
    agenda.add(.failed(socket, number), at: time + delay)
  }

  private func breakOff(_ socket: SimulatedSocket, _ number: CInt) {
    trace.note(.reset, socket.descriptor, Int64(number), at: time)
    socket.breakOff(number)
  }
}
