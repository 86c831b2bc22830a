// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform
import Synchronization

/// The bounds of one call's messages (bytes).
struct RPCMessageLimits {
  var requestBytes: Int
  var responseBytes: Int
  /// Kept to be sent again.
  var replayBytes: Int
}

/// Those who wait until a failed attempt has been replaced.
final class RecoveryWait: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  var waiters: [Waiter<Void>] = []
  /// Ends the wait for the next attempt's turn, or for its connection.
  var endWait: (() -> Void)?
}

/// An attempt that the server has ended with a status before any answer.
struct RejectedAttempt: Error {
  let code: RPCCode
  let pushback: RetryPushback?
}

// A call is sent again as long as the server has not begun to answer: without asking when no server has
// looked at it (refused, or never sent), and as the retry policy says when it failed otherwise. The reader
// and the writer both find out that an attempt has failed; whoever does so first replaces it, and what the
// writer sends meanwhile goes out with the rest.
extension RPCClientCall {
  /// The status of a response that consists of it alone, if the policy may want to try again.
  func rejection(_ response: HTTPClientResponse) -> RejectedAttempt? {
    guard retry != nil else { return nil }
    let pushback = response.headers.values("grpc-retry-pushback-ms")
    let status = response.statusWithoutBody ?? ResponseStatus(in: response.headers)
    guard let code = status?.code, code != .ok else { return nil }
    return RejectedAttempt(code: code, pushback: pushback.isEmpty ? nil : RetryPushback(pushback))
  }

  /// Keeps a frame for the attempt that is being made; false when the caller must send it itself.
  func isReplayed(_ frame: [UInt8]) async throws -> Bool {
    while recovery != nil {
      if sent.keep(frame) { return true }
      try await recovered()
    }
    return false
  }

  /// Waits until somebody else has replaced the attempt.
  func recovered() async throws {
    guard let recovery else { return }
    let waiter = Waiter<Void>(loop: channel.loop)
    try await waiter.wait { waiter in
      recovery.waiters.append(waiter)
      waiter.release = { recovery.waiters.removeAll { $0 === waiter } }
    }
    if let failure { throw failure }
  }

  /// Replaces an attempt whose request could not be written, if its outcome allows that.
  func recover(_ exchange: HTTPClientExchange, fromWriting error: any Error) async throws {
    let response: HTTPClientResponse
    do {
      response = try await exchange.response()  // there already, because the attempt is over
    } catch {
      _ = try await recover(exchange, from: error)
      return
    }
    guard let rejection = rejection(response), try await recover(exchange, from: rejection) else {
      throw Self.status(of: error)
    }
  }

  /// Replaces a failed attempt by another, after a pause if need be.
  /// - Returns: false when the attempt's own status is the call's.
  /// - Throws: why the call is over.
  func recover(_ exchange: HTTPClientExchange, from failed: any Error) async throws -> Bool {
    if failed is CancellationError { throw failed }
    if recovery != nil {
      try await recovered()
      return true
    }
    guard try exchange === current() else { return true }
    return try await replaceAttempt(after: failed)
  }

  /// Makes attempts until one is under way.
  /// - Returns, throws: as `recover`.
  func replaceAttempt(after failed: any Error) async throws -> Bool {
    let recovery = RecoveryWait()
    self.recovery = recovery
    defer {
      self.recovery = nil
      for waiter in recovery.waiters { waiter.resume(with: .success(())) }
    }
    var failed = failed
    while true {
      guard let pause = pauseBeforeNext(failed) else {
        if failed is RejectedAttempt { return false }
        let status = Self.status(of: failed)
        failure = status
        throw status
      }
      do {
        if pause > .zero { try await wait(pause, recovery) }
        try await start()
        try await replay()
        return true
      } catch let error as CancellationError {
        cancel()  // a call with a part of its messages is none
        throw error
      } catch {
        failed = error
      }
    }
  }

  /// Cuts the wait for the next attempt short, because the call has been cancelled.
  func endWait() { channel.loop.post { self.recovery?.endWait?() } }

  /// Tells the channel's throttle how a call with a policy ended. Failures before an answer have been
  /// counted already.
  func noteOutcome(_ code: RPCCode, isCommitted: Bool) {
    guard let retry else { return }
    if code == .ok {
      channel.throttle?.succeeded()
    } else if isCommitted, retry.policy.retryableStatusCodes.contains(code) {
      channel.throttle?.failed()
    }
  }

  private func pauseBeforeNext(_ failed: any Error) -> Duration? {
    guard sent.isOpen, failure == nil, !shared.withLock({ $0.isCancelled }) else { return nil }
    if case HTTPError.refused = failed, transparentRetries < Limits.transparentRetries {
      transparentRetries += 1
      return .zero
    }
    let rejected = failed as? RejectedAttempt
    guard let code = rejected?.code ?? (Self.status(of: failed) as? RPCError)?.code else {
      return nil
    }
    return retry?.pause(
      after: code, pushback: rejected?.pushback, throttle: &channel.throttle,
      chance: channel.environment.random())
  }

  private func wait(_ pause: Duration, _ recovery: RecoveryWait) async throws {
    let remaining = deadline.map { $0 - channel.now }
    let loop = channel.loop
    let waiter = Waiter<Void>(loop: loop)
    try await waiter.wait { waiter in
      recovery.endWait = { waiter.resume(with: .failure(HTTPError.closed)) }
      waiter.timer = loop.schedule(after: min(pause, remaining ?? pause)) {
        waiter.resume(with: .success(()))
      }
    }
    recovery.endWait = nil
    if let remaining, remaining <= pause { throw RPCError(.deadlineExceeded, "deadline exceeded") }
  }

  /// Sends what has been sent before, and what is sent meanwhile.
  private func replay() async throws {
    let exchange = try current()
    var index = 0
    while index < sent.count {
      do {
        try await exchange.write(sent[index])
      } catch let error as CancellationError {
        throw error
      } catch {
        return  // the attempt is over, and its outcome says why
      }
      index += 1
    }
    if isFinished { try await exchange.finish() }
  }
}
