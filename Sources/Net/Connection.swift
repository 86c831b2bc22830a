// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
internal import Platform

/// Told on the loop what happens on its connection.
package protocol ConnectionHandler: AnyObject {
  /// The connection is usable: connected, and the TLS handshake is over.
  func opened(_ connection: Connection)
  /// Bytes arrived; they are valid during the call only.
  func received(_ bytes: UnsafeRawBufferPointer)
  /// The peer will send no more; this side still may.
  func ended()
  /// The loop is about to send: the moment to write what is ready.
  func willFlush()
  /// Bytes left for the kernel, or could not: `Connection.pendingOutput` tells.
  func didFlush()
  /// Gone. The last call, made exactly once. Nil when this side closed it.
  func closed(_ error: (any Error)?)
}

/// One stream socket on its loop, with or without TLS. All methods are for the loop's thread.
///
/// Writing only buffers; bytes leave once per cycle of the loop, in one send. Back-pressure is the
/// handler's: it looks at `pendingOutput` and waits for `didFlush`.
package final class Connection: ReadinessHandler, @unchecked Sendable {
  // Safety: touched on the loop's thread only.

  private enum Phase { case handshaking, open, closed }
  /// How far the end of our own bytes has got.
  private enum Ending { case no, requested, notified, sent }

  package let loop: EventLoop
  package private(set) var peer: Peer
  /// What ALPN settled on; nil without TLS or agreement.
  package private(set) var applicationProtocol: String?
  /// Counts what moves; nil counts nothing.
  var metrics: ConnectionMetrics?
  /// Called once when the connection is gone, after the handler.
  var onClosed: (() -> Void)?

  private let descriptor: CInt
  private var watch: Watch?
  private var interest: Readiness = []
  private var handler: (any ConnectionHandler)?
  private var tls: TLSEngine?
  private var plain: OutputBuffer
  private var output: OutputBuffer
  private var phase: Phase
  private var ending = Ending.no
  private var closesWhenSent = false
  private var isReading = false
  private var peerHasEnded = false
  private var isDirty = false
  private var isBlocked = false
  /// The peer is gone, and what it sent before may wait for somebody to read it.
  private var isHungUp = false
  // Timers hold the connection until it is closed: a weak reference would make every retain slow.
  private var timer: LoopTimer?
  private var stallTimer: LoopTimer?
  private var whenOpen: ((Result<Void, any Error>) -> Void)?

  /// Adopts a connected descriptor and closes it in the end.
  init(adopting descriptor: CInt, loop: EventLoop, peer: Peer, tls: TLSEngine?) {
    self.descriptor = descriptor
    self.loop = loop
    self.peer = peer
    self.tls = tls
    phase = tls == nil ? .open : .handshaking
    plain = OutputBuffer(blocks: loop.outputBlocks)
    output = OutputBuffer(blocks: loop.outputBlocks)
  }

  /// Bytes written that the kernel has not taken yet.
  package var pendingOutput: Int { plain.count + output.count }
  /// True when no more should be written until `didFlush`.
  package var isCongested: Bool { pendingOutput >= Limits.outputHighWater }
  package var isClosed: Bool { phase == .closed }
  /// True when the peer's bytes ended without the close_notify of TLS: somebody may have cut them off
  /// (RFC 8446, 6.1). Whoever takes the end for the end of a message must look.
  package private(set) var isCutShort = false

  /// Begins to deliver events to `handler`, which the connection keeps until it is closed.
  package func start(_ handler: any ConnectionHandler) {
    self.handler = handler
    guard phase != .closed else { return handler.closed(NetError.closed) }
    if phase == .open {
      handler.opened(self)
      resumeReading()
    }
  }

  /// Hands the connection over, as after an upgrade. `unread` is delivered to the new handler first.
  package func replaceHandler(_ handler: any ConnectionHandler, unread: [UInt8]) {
    self.handler = handler
    guard phase == .open else { return handler.closed(NetError.closed) }
    handler.opened(self)
    if !unread.isEmpty { unread.withUnsafeBytes { handler.received($0) } }
    if peerHasEnded { handler.ended() }
    resumeReading()
  }

  /// Copies bytes to be sent.
  package func write(_ bytes: UnsafeRawBufferPointer) {
    guard phase != .closed, ending == .no else { return }
    if tls == nil { output.append(bytes) } else { plain.append(bytes) }
    flushSoon()
  }

  package func write(_ bytes: [UInt8]) { write(bytes, from: 0, count: bytes.count) }

  /// Writes a part of `bytes`; a large one is sent from where it lies.
  package func write(_ bytes: [UInt8], from offset: Int, count: Int) {
    guard phase != .closed, ending == .no else { return }
    if tls == nil {
      output.append(bytes, from: offset, count: count)
    } else {
      // Headers and body lie together, so that they share a TLS record.
      bytes.withUnsafeBytes {
        plain.append(UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
      }
    }
    flushSoon()
  }

  /// Asks for `willFlush` and a send at the end of this cycle.
  package func flushSoon() {
    guard !isDirty, !isBlocked, phase == .open else { return }
    isDirty = true
    loop.flushLater(self)
  }

  package func pauseReading() {
    isReading = false
    updateInterest()
  }

  package func resumeReading() {
    guard !isReading, phase == .open else { return }
    isReading = true
    if tls != nil { deliverPlain() }
    updateInterest()
  }

  /// Says that no more will be written: a half-close once everything has been sent.
  package func finish() {
    guard ending == .no else { return }
    ending = .requested
    flushSoon()
  }

  /// Sends what is written, says goodbye, and closes once the peer has done so or after a short while.
  package func closeWhenSent() {
    closesWhenSent = true
    finish()
  }

  /// Closes at once; what was not sent is lost.
  package func close(_ error: (any Error)? = nil) {
    guard phase != .closed else { return }
    phase = .closed
    if let watch { loop.unwatch(watch) }
    watch = nil
    if let timer { loop.cancel(timer) }
    timer = nil
    stopStallTimer()
    loop.network.close(descriptor)
    tls = nil
    plain.removeFirst(plain.count)
    output.removeFirst(output.count)
    let handler = handler
    self.handler = nil
    let whenOpen = whenOpen
    self.whenOpen = nil
    whenOpen?(.failure(error ?? NetError.closed))
    handler?.closed(error)
    let onClosed = onClosed
    self.onClosed = nil
    onClosed?()
  }

  /// Performs the TLS handshake (if any) within `timeout`, then calls `whenOpen`.
  func open(within timeout: Duration, _ whenOpen: @escaping (Result<Void, any Error>) -> Void) {
    guard phase == .handshaking else { return whenOpen(.success(())) }
    self.whenOpen = whenOpen
    timer = loop.schedule(after: timeout) { [self] in
      close(NetError.timedOut("TLS handshake"))
    }
    continueHandshake()
    updateInterest()
  }

  // MARK: - Events

  package func ready(_ readiness: Readiness) {
    if readiness.contains(.writable) {
      isBlocked = false
      flush()
    }
    guard phase != .closed else { return }
    if !readiness.isDisjoint(with: [.readable, .failed]) {
      if interest.contains(.readable) { read() } else { failIfBroken(readiness) }
    }
    if phase != .closed { updateInterest() }
  }

  private func read() {
    let buffer = loop.readBuffer
    switch loop.network.receive(descriptor, into: buffer) {
    case .moved(let count):
      if let metrics { metrics.moved(received: count) }
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      if tls == nil {
        if !closesWhenSent { handler?.received(bytes) }
      } else {
        receiveCiphertext(bytes)
      }
    case .wouldBlock: return
    case .ended:
      if tls != nil, !peerHasEnded { isCutShort = true }
      endOfInput()
    case .failed(let number): close(SystemError(call: "recv", number: number))
    }
  }

  private func endOfInput() {
    guard !peerHasEnded else { return }
    if phase == .handshaking { return close(NetError.closedByPeer) }
    peerHasEnded = true
    if closesWhenSent, ending == .sent { return close() }
    handler?.ended()
  }

  private func failIfBroken(_ readiness: Readiness) {
    guard !readiness.isDisjoint(with: .failed) else { return }
    let number = loop.network.pendingError(descriptor)
    if number == 0, !peerHasEnded {
      isHungUp = true
    } else {
      close(number == 0 ? NetError.closedByPeer : SystemError(call: "socket", number: number))
    }
  }

  private func updateInterest() {
    guard phase != .closed else { return }
    var wanted: Readiness = []
    let isListening = isReading || phase == .handshaking || closesWhenSent
    if isListening, !peerHasEnded { wanted.insert(.readable) }
    if isBlocked { wanted.insert(.writable) }
    if isHungUp, wanted.isEmpty, !peerHasEnded { return rest() }
    guard wanted != interest || watch == nil else { return }
    interest = wanted
    do {
      if let watch {
        try loop.change(watch, to: wanted)
      } else {
        watch = try loop.watch(descriptor, for: wanted, self)
      }
    } catch {
      close(error)
    }
  }

  /// Hears nothing until somebody reads: that the peer has hung up would be reported for ever.
  private func rest() {
    interest = []
    if let watch { loop.unwatch(watch) }
    watch = nil
  }

  // MARK: - Sending

  func flush() {
    guard phase == .open || !output.isEmpty else {
      isDirty = false
      return
    }
    // Still dirty, so that what the handler writes now asks for no second flush.
    isDirty = true
    if ending == .no { handler?.willFlush() }
    isDirty = false
    guard phase != .closed else { return }
    encryptPlain()
    guard phase != .closed else { return }
    send()
    guard phase != .closed else { return }
    if ending == .requested || ending == .notified, output.isEmpty { sendEnd() }
    guard phase != .closed else { return }
    updateInterest()
    handler?.didFlush()
  }

  private func send() {
    while !output.isEmpty {
      switch output.withPieces({ pieces in
        pieces.count == 1
          ? loop.network.send(
            descriptor, UnsafeRawBufferPointer(start: pieces[0].start, count: pieces[0].count))
          : loop.network.send(descriptor, pieces: pieces)
      }) {
      case .moved(let count):
        if let metrics { metrics.moved(sent: count) }
        output.removeFirst(count)
        stopStallTimer()
      case .wouldBlock:
        isBlocked = true
        startStallTimer()
        return
      case .ended: return
      case .failed(let number):
        return close(
          number == EPIPE || number == ECONNRESET
            ? NetError.closedByPeer : SystemError(call: "send", number: number))
      }
    }
    isBlocked = false
  }

  private func startStallTimer() {
    guard stallTimer == nil else { return }
    stallTimer = loop.schedule(after: Limits.stall) { [self] in
      close(NetError.timedOut("sending"))
    }
  }

  private func stopStallTimer() {
    if let stallTimer { loop.cancel(stallTimer) }
    stallTimer = nil
  }

  private func sendEnd() {
    if ending == .requested, let tls {
      ending = .notified
      tls.sendCloseNotify()
      tls.takeCiphertext(into: &output)
      send()
      // A half-close before the last byte has left would make the rest of it fail.
      guard phase != .closed, output.isEmpty else { return }
    }
    ending = .sent
    loop.network.finishSending(descriptor)
    guard closesWhenSent else { return }
    if peerHasEnded { return close() }
    timer = loop.schedule(after: Limits.linger) { [self] in close() }
  }

  // MARK: - TLS

  private func encryptPlain() {
    guard let tls, phase == .open else { return }
    do {
      while !plain.isEmpty {
        let count = try plain.withFirst { bytes in
          try tls.encrypt(bytes)
          return bytes.count
        }
        plain.removeFirst(count)
      }
    } catch {
      return close(error)
    }
    tls.takeCiphertext(into: &output)
  }

  private func receiveCiphertext(_ bytes: UnsafeRawBufferPointer) {
    tls?.receive(bytes)
    if phase == .handshaking {
      continueHandshake()
    } else {
      deliverPlain()
    }
  }

  private func continueHandshake() {
    guard let tls else { return }
    do {
      let isDone = try tls.handshake()
      tls.takeCiphertext(into: &output)
      send()
      guard isDone, phase != .closed else { return }
    } catch {
      // The alert that tells the peer why is worth one attempt to send.
      tls.takeCiphertext(into: &output)
      send()
      return close(error)
    }
    if let timer { loop.cancel(timer) }
    timer = nil
    phase = .open
    applicationProtocol = tls.applicationProtocol
    do {
      try tls.describe(&peer)
    } catch {
      return close(error)
    }
    let whenOpen = whenOpen
    self.whenOpen = nil
    whenOpen?(.success(()))
    guard phase == .open, let handler, !isReading else { return }
    handler.opened(self)
    resumeReading()
  }

  private func deliverPlain() {
    do {
      while let tls, phase == .open, isReading || closesWhenSent {
        switch try tls.decrypt(into: loop.plainBuffer) {
        case .bytes(let count):
          guard !closesWhenSent else { continue }
          handler?.received(UnsafeRawBufferPointer(rebasing: loop.plainBuffer[..<count]))
        case .needsMore:
          if tls.hasCiphertext { flushSoon() }
          return
        case .ended: return endOfInput()
        }
      }
    } catch {
      close(error)
    }
  }
}
