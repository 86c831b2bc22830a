// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
package import Net
import Platform

// What the loop calls.
extension SimulatedNetwork {
  /// Connections that wait at a listener; more are not answered.
  private static let backlogMax = 64

  package func listen(on address: SocketAddress, unixMode: UInt32) throws -> CInt {
    var address = address
    if address.port == 0, case .ipv4(let host, _) = address {
      address = .ipv4(host, port: drawPort())
    }
    guard listenersByAddress[address] == nil else {
      throw SystemError(call: "bind \(address)", number: EADDRINUSE)
    }
    let listener = SimulatedListener(descriptor: freeDescriptor(), address: address)
    listeners[listener.descriptor] = listener
    listenersByAddress[address] = listener
    trace.note(.listen, listener.descriptor, Int64(address.port), at: time)
    return listener.descriptor
  }

  package func localAddress(of descriptor: CInt) -> SocketAddress? {
    listeners[descriptor]?.address ?? sockets[descriptor]?.localAddress
  }

  package func closeListener(_ descriptor: CInt, on address: SocketAddress) {
    guard let listener = listeners.removeValue(forKey: descriptor), !isWatched(descriptor) else {
      return misuses.append("close of listener \(descriptor)")
    }
    listenersByAddress[listener.address] = nil
    trace.note(.closeListener, descriptor, 0, at: time)
    for socket in listener.backlog {
      socket.isClosed = true
      sendPiece(.reset, from: socket)
      sockets[socket.descriptor] = nil
    }
  }

  package func accept(_ listener: CInt) -> SocketOutcome {
    guard let listener = listeners[listener] else {
      misuses.append("accept on \(listener)")
      return .failed(EBADF)
    }
    guard !listener.backlog.isEmpty else { return .wouldBlock }
    let socket = listener.backlog.removeFirst()
    trace.note(.accept, socket.descriptor, 0, at: time)
    return .moved(Int(socket.descriptor))
  }

  package func peer(of accepted: CInt, isUnix: Bool) -> Peer {
    guard !isUnix else {
      return Peer(
        address: .unix(""), credentials: UnixCredentials(processID: 1, userID: 0, groupID: 0))
    }
    return Peer(address: sockets[accepted]?.peerAddress)
  }

  package func connect(
    to address: SocketAddress
  ) throws -> (descriptor: CInt, isConnected: Bool) {
    let local: SocketAddress =
      if case .unix = address { .unix("") } else { .ipv4(0x7F00_0001, port: drawPort()) }
    let socket = makeSocket(.connecting, local: local, peer: address)
    trace.note(.connect, socket.descriptor, Int64(address.port), at: time)
    if generator.chance(perMille: weather.refusalsPerMille) {
      agenda.add(.failed(socket, ECONNREFUSED), at: time + 2 * socket.latency)
    } else if !generator.chance(perMille: weather.hangsPerMille) {
      agenda.add(.knock(socket), at: time + socket.latency)
    }
    return (socket.descriptor, false)
  }

  /// A connect has reached its address.
  func knock(_ socket: SimulatedSocket) {
    guard !socket.isClosed else { return }
    guard let listener = listenersByAddress[socket.peerAddress] else {
      return agenda.add(.failed(socket, ECONNREFUSED), at: time + socket.latency)
    }
    guard listener.backlog.count < Self.backlogMax else { return }
    let accepted = makeSocket(.connected, local: listener.address, peer: socket.localAddress)
    accepted.other = socket
    socket.other = accepted
    planCut(accepted)
    planCut(socket)
    listener.backlog.append(accepted)
    accepted.lastArrival = time + accepted.latency
    agenda.add(.established(socket), at: accepted.lastArrival)
  }

  func established(_ socket: SimulatedSocket) {
    guard !socket.isClosed else { return }
    socket.phase = .connected
    trace.note(.establish, socket.descriptor, 0, at: time)
  }

  func failed(_ socket: SimulatedSocket, _ number: CInt) {
    guard !socket.isClosed else { return }
    trace.note(.refuse, socket.descriptor, Int64(number), at: time)
    socket.breakOff(number)
  }

  package func pendingError(_ descriptor: CInt) -> CInt {
    guard let socket = socket(descriptor, for: "pendingError") else { return EBADF }
    defer { socket.error = 0 }
    return socket.error
  }

  package func receive(
    _ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer
  ) -> SocketOutcome {
    guard let socket = socket(descriptor, for: "receive") else { return .failed(EBADF) }
    guard socket.readableBytes > 0 else { return emptyReceive(socket) }
    if movesNothing() { return .wouldBlock }
    var count = min(socket.readableBytes, buffer.count)
    if weather.movesInPieces, count > 1 {
      count = Int(generator.magnitude(in: 1...Int64(count)))
    }
    let target = UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])
    socket.read(count, into: target)
    trace.note(.receive, descriptor, Int64(count), at: time)
    if let other = socket.other {
      agenda.add(.credit(other, count), at: time + socket.latency)
    }
    return .moved(count)
  }

  private func emptyReceive(_ socket: SimulatedSocket) -> SocketOutcome {
    if socket.error != 0 {
      defer { socket.error = 0 }
      return .failed(socket.error)
    }
    return socket.isBroken || socket.hasEndArrived ? .ended : .wouldBlock
  }

  package func send(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> SocketOutcome {
    guard let socket = socket(descriptor, for: "send") else { return .failed(EBADF) }
    guard socket.phase == .connected, !socket.hasFinished else { return .failed(EPIPE) }
    if socket.isBroken {
      defer { socket.error = 0 }
      return .failed(socket.error == 0 ? EPIPE : socket.error)
    }
    var count = min(socket.room, bytes.count)
    guard count > 0, !movesNothing() else { return .wouldBlock }
    if weather.movesInPieces, count > 1 {
      count = Int(generator.magnitude(in: 1...Int64(count)))
    }
    let piece = UnsafeRawBufferPointer(rebasing: bytes[..<count])
    trace.note(.send, descriptor, Int64(count), at: time)
    trace.note(piece)
    transmit(piece, from: socket)
    return .moved(count)
  }

  package func finishSending(_ descriptor: CInt) {
    guard let socket = socket(descriptor, for: "finishSending"), !socket.hasFinished else { return }
    socket.hasFinished = true
    trace.note(.finish, descriptor, 0, at: time)
    sendPiece(.end, from: socket)
  }

  package func close(_ descriptor: CInt) {
    guard let socket = socket(descriptor, for: "close") else { return }
    if isWatched(descriptor) { misuses.append("close of watched \(descriptor)") }
    trace.note(.close, descriptor, 0, at: time)
    socket.isClosed = true
    sockets[descriptor] = nil
    // Bytes that nobody will read make the kernel reset the connection.
    if socket.readableBytes > 0 {
      sendPiece(.reset, from: socket)
    } else if !socket.hasFinished {
      sendPiece(.end, from: socket)
    }
    socket.inbox = []
    socket.inboxHead = 0
  }

  /// Now and then a ready descriptor turns out not to be.
  private func movesNothing() -> Bool { weather.movesInPieces && generator.chance(perMille: 20) }

  private func socket(_ descriptor: CInt, for call: String) -> SimulatedSocket? {
    guard let socket = sockets[descriptor] else {
      misuses.append("\(call) on closed descriptor \(descriptor)")
      return nil
    }
    return socket
  }

  private func drawPort() -> UInt16 {
    nextPort = nextPort == UInt16.max ? 30_000 : nextPort + 1
    return nextPort
  }

  private func makeSocket(
    _ phase: SimulatedSocket.Phase, local: SocketAddress, peer: SocketAddress
  ) -> SimulatedSocket {
    let speed = generator.magnitude(in: weather.speed)
    let socket = SimulatedSocket(
      descriptor: freeDescriptor(), phase: phase, local: local, peer: peer,
      latency: generator.magnitude(in: weather.latency),
      nanosecondsPerByte: 1e9 / Double(speed),
      capacity: Int(generator.magnitude(in: weather.bufferBytes)))
    sockets[socket.descriptor] = socket
    ends.append(socket)
    return socket
  }

  private func planCut(_ socket: SimulatedSocket) {
    guard generator.chance(perMille: weather.cutsPerMille) else { return }
    socket.cutAfter = Int(generator.magnitude(in: weather.cutAfter))
  }

  private func freeDescriptor() -> CInt {
    var descriptor: CInt = 3
    while sockets[descriptor] != nil || listeners[descriptor] != nil { descriptor += 1 }
    return descriptor
  }
}
