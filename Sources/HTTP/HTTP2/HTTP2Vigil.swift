// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
import Net

/// Watches over one connection of a server for what its client does wrong, too often or too slowly. What
/// nghttp2 sees to itself is not here.
final class HTTP2Vigil {
  /// Whose vigil this is, until `end`. Not weak: that would make every retain of the connection slow.
  unowned var connection: HTTP2ServerConnection?
  private let loop: EventLoop
  private let limits: HTTPServerLimits
  private var frames = HTTP2FrameGuard(preface: 24)
  private var failures = Limits.failedStreams
  private var lastAllowance: Int64
  private var blockTimer: LoopTimer?
  private var stallTimer: LoopTimer?
  private var silenceTimer: LoopTimer?
  /// Unsent bytes of the streams whose client gave no room when last looked at.
  private var stalled: [Int32: Int] = [:]
  /// Nanoseconds after which more idle frames and failed streams are allowed.
  private static let allowanceInterval: Int64 = 1_000_000_000

  init(loop: EventLoop, limits: HTTPServerLimits) {
    self.loop = loop
    self.limits = limits
    lastAllowance = loop.now
  }

  /// The first frame that must not reach nghttp2, and the error to leave with.
  func violation(in bytes: UnsafeRawBufferPointer) -> (offset: Int, code: UInt32)? {
    renewAllowances()
    let found = frames.check(bytes)
    if frames.isInBlock {
      limitBlock()
    } else if let timer = blockTimer {
      loop.cancel(timer)
      blockTimer = nil
    }
    guard let (violation, offset) = found else { return nil }
    let (code, kind): (_, HTTPProtocolError) =
      switch violation {
      case .streamClosed: (NGHTTP2_STREAM_CLOSED, .closedStream)
      case .streamPassedOver: (NGHTTP2_PROTOCOL_ERROR, .streamPassedOver)
      case .idleFrames: (NGHTTP2_ENHANCE_YOUR_CALM, .idleFrames)
      }
    connection?.noteProtocolError(kind)
    return (offset, code.rawValue)
  }

  /// The header block that is open must not stay so.
  private func limitBlock() {
    guard blockTimer == nil else { return }
    blockTimer = loop.schedule(after: limits.headerTimeout) { [weak self] in
      guard let connection = self?.connection else { return }
      connection.server.refusals?.note(.slowHead, .http2)
      connection.connection?.close(HTTPError.timedOut)
    }
  }

  private func renewAllowances() {
    let elapsed = loop.now - lastAllowance
    guard elapsed >= Self.allowanceInterval else { return }
    lastAllowance = loop.now
    let seconds = Int(min(elapsed / Self.allowanceInterval, 1000))
    frames.allow(Limits.idleFramesPerSecond * seconds)
    failures = min(Limits.failedStreams, failures + Limits.failedStreamsPerSecond * seconds)
  }

  /// Bytes have been written: who gets something may acknowledge it. The answer to a PING is not enough for
  /// another one.
  func sent(_ bytes: Int) { frames.allow(bytes / Limits.bytesPerIdleFrame) }

  /// The client made us reset a stream: with a frame that is wrong, a head that is too large, a request
  /// beyond its limit.
  /// - Returns: true when that has happened too often: such a client does not get around the bound on its
  ///   own resets (CVE-2025-8671).
  func provoked() -> Bool {
    failures -= 1
    return failures < 0
  }

  /// Looks at the streams from time to time while any has bytes to send, and resets those whose client has
  /// given no room for them from one look to the next.
  func watchForStalls() {
    guard stallTimer == nil else { return }
    stallTimer = loop.schedule(after: limits.stallTimeout) { [weak self] in
      self?.stallTimer = nil
      self?.lookForStalls()
    }
  }

  private func lookForStalls() {
    guard let connection else { return }
    let waiting = connection.streamsWithoutRoom()
    for (id, unsent) in waiting where stalled[id] == unsent {
      connection.server.refusals?.note(.slowReader, .http2)
      connection.reset(id, code: NGHTTP2_CANCEL.rawValue)
    }
    stalled = waiting
    if !waiting.isEmpty { watchForStalls() }
  }

  /// Ends the requests that their clients do not go on with, one timer for all of them. There is none
  /// while every request is complete.
  func watchForSilence() { if silenceTimer == nil { lookForSilence(after: limits.bodyTimeout) } }

  private func lookForSilence(after duration: Duration) {
    silenceTimer = loop.schedule(after: duration) { [weak self] in
      guard let self else { return }
      silenceTimer = nil
      if let rest = connection?.endSilentRequests(after: limits.bodyTimeout) {
        lookForSilence(after: rest)
      }
    }
  }

  /// The connection is gone; the last call.
  func end() {
    connection = nil
    for timer in [blockTimer, stallTimer, silenceTimer] { if let timer { loop.cancel(timer) } }
    blockTimer = nil
    stallTimer = nil
    silenceTimer = nil
  }
}
