// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import RPC
import Synchronization

/// One call to a cluster: asks member after member until one looks at it. What was sent is kept until
/// the first answer, so that it can be sent again.
final class FailoverCall: RPCClientStream {
  private struct State {
    var stream: (any RPCClientStream)?
    var member = 0
    var token = ""
    var sent: [(bytes: [UInt8], options: WriteOptions)] = []
    var sentBytes = 0
    var isFinished = false
    /// From the first answer on, or when too much was sent, the call stays where it is.
    var isSettled = false
    var isCancelled = false
    /// Members that failed since the last pause.
    var tried: Set<Int> = []
    var rounds = 0
    var tokenTries = 0
  }

  private let channel: EtcdChannel
  private let path: String
  private let options: CallOptions
  private let deadline: Duration?
  private let state = Mutex(State())

  init(channel: EtcdChannel, path: String, options: CallOptions) {
    self.channel = channel
    self.path = path
    self.options = options
    deadline = options.timeout.map { channel.environment.now() + $0 }
  }

  /// Finds a member that takes the call.
  func begin() async throws {
    while true {
      let tried = state.withLock { $0.tried }
      let member = try await channel.member(except: tried)
      do {
        let (stream, token) = try await channel.attempt(path, attemptOptions, member: member)
        let isCancelled = state.withLock { state in
          state.stream = stream
          state.member = member
          state.token = token
          return state.isCancelled
        }
        if isCancelled { stream.cancel() }
        return
      } catch let error as RPCError {
        // Nothing was sent yet, so the call was not looked at.
        try await giveUp(member: member, after: error, wasLookedAt: false)
      }
    }
  }

  // MARK: - RPCClientStream

  func send(_ message: [UInt8], options: WriteOptions) async throws {
    let (stream, isSettled) = state.withLock { state in
      if !state.isSettled {
        state.sent.append((message, options))
        state.sentBytes += message.count
        if state.sentBytes > Limits.replayBytesMax {
          state.isSettled = true
          state.sent = []
        }
      }
      return (state.stream, state.isSettled)
    }
    do {
      try await stream?.send(message, options: options)
    } catch {
      // Until there is an answer, `receive` finds out why and asks another member.
      if isSettled || error is CancellationError { throw error }
    }
  }

  func finish() async throws {
    let (stream, isSettled) = state.withLock { state in
      state.isFinished = true
      return (state.stream, state.isSettled)
    }
    do {
      try await stream?.finish()
    } catch {
      if isSettled || error is CancellationError { throw error }
    }
  }

  func receive() async throws -> [UInt8]? {
    while true {
      guard let stream = state.withLock({ $0.stream }) else {
        throw RPCError(.cancelled, "cancelled")
      }
      do {
        let message = try await stream.receive()
        let member = state.withLock { state in
          let isFirst = !state.isSettled
          state.isSettled = true
          state.sent = []
          return isFirst ? state.member : nil
        }
        if let member { channel.answered(member) }
        return message
      } catch let error as RPCError {
        try await recover(from: error)
      }
    }
  }

  func cancel() {
    let stream = state.withLock { state in
      state.isCancelled = true
      return state.stream
    }
    stream?.cancel()
  }

  func leadingMetadata() async throws -> Metadata {
    try await state.withLock { $0.stream }?.leadingMetadata() ?? Metadata()
  }

  var trailingMetadata: Metadata { state.withLock { $0.stream }?.trailingMetadata ?? Metadata() }

  var hasReceivedCompressed: Bool {
    state.withLock { $0.stream }?.hasReceivedCompressed ?? false
  }

  // MARK: - Failures

  /// Asks another member with all that was sent, or ends the call.
  private func recover(from error: RPCError) async throws {
    let member = state.withLock { $0.member }
    try await giveUp(member: member, after: error, wasLookedAt: true)
    try await begin()
    var count = 0
    while true {
      let (stream, next, isFinished) = state.withLock { state in
        (state.stream, count < state.sent.count ? state.sent[count] : nil, state.isFinished)
      }
      do {
        guard let next else {
          if isFinished { try await stream?.finish() }
          return
        }
        try await stream?.send(next.bytes, options: next.options)
        count += 1
      } catch is RPCError {
        return  // `receive` finds out why
      }
    }
  }

  /// Notes what the failure says about the member.
  /// - Throws: the error, when no other member is to be asked.
  private func giveUp(member: Int, after error: RPCError, wasLookedAt: Bool) async throws {
    let failure = EtcdFailure(error)
    let (isSettled, isCancelled, token) = state.withLock {
      ($0.isSettled, $0.isCancelled, $0.token)
    }
    if isCancelled || Task.isCancelled || failure == .answer { throw error }
    if failure == .tokenRefused {
      await channel.forget(token: token)
      let tries = state.withLock { state in
        state.tokenTries += 1
        return state.tokenTries
      }
      if isSettled || tries > Limits.tokenTriesMax { throw error }
      return
    }
    channel.failed(member)
    let mayRepeat = !wasLookedAt || failure == .noLeader || RepeatableMethods.contains(path)
    guard !isSettled, mayRepeat else { throw error }
    let pause = state.withLock { state -> Duration? in
      state.tried.insert(member)
      guard state.tried.count >= channel.memberCount else { return .zero }
      guard options.waitForReady == true || state.rounds == 0 else { return nil }
      state.tried = []
      state.rounds += 1
      return min(Limits.roundPauseMin * (1 << min(state.rounds, 8)), Limits.roundPauseMax)
    }
    guard let pause else { throw error }
    if let deadline, channel.environment.now() + pause >= deadline { throw error }
    if pause > .zero { try await channel.environment.sleep(for: pause) }
  }

  /// A read does not wait long for one member when there are others.
  private var attemptOptions: CallOptions {
    var options = options
    options.waitForReady = false
    if let deadline {
      let left = max(deadline - channel.environment.now(), .milliseconds(1))
      let isPatient =
        channel.memberCount == 1 || !RepeatableMethods.contains(path)
        || RepeatableMethods.isStream(path)
      options.timeout = isPatient ? left : min(left, Limits.readAttempt)
    }
    return options
  }
}
