// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import Platform
import RPC

/// Makes a planned call and notes how it ends.
struct PlannedCaller: Sendable {
  let loop: EventLoop
  let channel: any RPCChannel
  let ledger: CallLedger
  let plan: CallPlan

  /// Returns when the call is over.
  func run() async {
    do { try await loop.sleep(for: plan.startsAfter) } catch { return }
    let now = loop.environment.now()
    ledger.update(plan.id) { $0.started = now }
    let ending = await perform()
    let end = loop.environment.now()
    ledger.update(plan.id) { entry in
      entry.endings.append(ending)
      entry.ended = end
    }
  }

  private func perform() async -> CallLedger.Ending {
    let delay: Duration? = if case (.task, let delay)? = plan.cancellation { delay } else { nil }
    return await SimulatedCourse(on: loop).ending(cancelledAfter: delay, otherwise: .taskCancelled)
    {
      await ending()
    }
  }

  private func ending() async -> CallLedger.Ending {
    do {
      try await call()
      return .status(.ok, "")
    } catch is CancellationError, is Released {
      return .taskCancelled
    } catch let error as RPCError {
      return .status(error.code, error.message)
    } catch {
      ledger.report("call \(plan.id) threw \(error), which is no status")
      return .status(.unknown, "\(error)")
    }
  }

  private func call() async throws {
    let options = CallOptions(
      timeout: plan.timeout, metadata: plan.metadata, waitForReady: plan.waitsForReady)
    let path = PlannedService.path(plan.kind)
    if plan.kind == .unary, plan.cancellation == nil || plan.cancellation?.kind == .task {
      noteSent()
      let response: Blob = try await channel.unary(path, plan.request(0), options: options)
      return check(response, 0)
    }
    let call: RPCCall<Blob, Blob> = try await channel.call(path, options: options)
    try await withThrowingTaskGroup(of: Void.self) { group in
      let (kind, delay) = plan.cancellation ?? (.task, .zero)
      if kind != .task {
        group.addTask {
          try await loop.sleep(for: delay)
          if kind == .call { call.cancel() } else { throw Released() }
        }
      }
      if plan.kind != .pingPong { group.addTask { try await sendAll(call) } }
      group.addTask {
        try await plan.kind == .pingPong ? pingPong(call) : receiveAll(call)
        throw Done()
      }
      do {
        while try await group.next() != nil {}
      } catch is Done {
        group.cancelAll()
      }
    }
  }

  private func pingPong(_ call: RPCCall<Blob, Blob>) async throws {
    do {
      for index in 0..<plan.requests {
        noteSent()
        try await call.send(plan.request(index))
        guard let response = try await call.next() else {
          return ledger.report("call \(plan.id) ended ok after \(index) responses")
        }
        check(response, index)
        if plan.callerPause > .zero { try await loop.sleep(for: plan.callerPause) }
      }
      try await call.finish()
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      // The status comes from reading.
    }
    try await receiveAll(call, from: plan.requests)
  }

  private func sendAll(_ call: RPCCall<Blob, Blob>) async throws {
    do {
      for index in 0..<plan.requests {
        noteSent()
        try await call.send(plan.request(index))
        if plan.callerPause > .zero { try await loop.sleep(for: plan.callerPause) }
      }
      try await call.finish()
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      // The status comes from reading.
    }
  }

  private func receiveAll(_ call: RPCCall<Blob, Blob>, from first: Int = 0) async throws {
    var index = first
    while let response = try await call.next() {
      check(response, index)
      index += 1
      if plan.callerPause > .zero { try await loop.sleep(for: plan.callerPause) }
    }
    guard plan.kind == .pingPong || index == plan.responses else {
      return ledger.report("call \(plan.id) ended ok after \(index) of \(plan.responses) responses")
    }
    if call.trailingMetadata["x-id"] != String(plan.id) {
      ledger.report("call \(plan.id) has the trailers of another")
    }
    // The end stays the end.
    if try await call.next() != nil { ledger.report("call \(plan.id): a response after the end") }
  }

  private func noteSent() {
    ledger.update(plan.id) { $0.requestBytesUnderWay += plan.requestBytes }
  }

  private func check(_ response: Blob, _ index: Int) {
    let expected = plan.response(index)
    if response.number != expected.number || response.bytes != expected.bytes {
      ledger.report("call \(plan.id): response \(index) is not what was sent")
    }
    ledger.update(plan.id) { entry in
      entry.responses += 1
      entry.responseBytesUnderWay -= plan.responseBytes
    }
  }
}

/// The call is over, whatever its other tasks still do.
private struct Done: Error {}

/// The caller has let go.
private struct Released: Error {}
