// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import InteropRPC
import Platform
import RPC
import Wire

extension InteropRun {
  /// Many large calls, some at a time; each must be answered in time, but for a few.
  /// - Parameter channel: gives the channel of the next call; one that differs from the last is closed
  ///   after it.
  func soak(_ channel: @escaping @Sendable () throws -> any RPCChannel) async throws {
    let started = environment.now()
    let failures = try await withThrowingTaskGroup(of: [String].self) { group in
      for thread in 0..<soak.threads {
        let share =
          soak.iterations / soak.threads + (thread < soak.iterations % soak.threads ? 1 : 0)
        group.addTask { try await soak(share, since: started, channel) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    try check(
      failures.count <= soak.failuresMax,
      "\(failures.count) of \(soak.iterations) calls failed, such as: \(failures.first ?? "")")
  }

  private func soak(
    _ iterations: Int, since started: Duration, _ channel: () throws -> any RPCChannel
  ) async throws -> [String] {
    var failures: [String] = []
    let shared = try channel()
    for done in 0..<iterations {
      let begun = environment.now()
      guard begun - started < soak.overallTimeout else {
        return failures + ["\(iterations - done) calls were not made within the overall timeout"]
      }
      let current = done == 0 ? shared : try channel()
      do {
        try await soakOnce(current)
        let latency = environment.now() - begun
        if latency > soak.latencyMax { failures.append("a call took \(latency)") }
      } catch {
        failures.append("\(error)")
      }
      if let current = current as? RPCClientChannel, current !== shared as? RPCClientChannel {
        current.close()
      }
      let rest = soak.pause - (environment.now() - begun)
      if rest > .zero { try await environment.sleep(for: rest) }
    }
    return failures
  }

  private func soakOnce(_ channel: any RPCChannel) async throws {
    let request = SimpleRequest.with { request in
      request.responseSize = Int32(clamping: soak.responseBytes)
      request.payload = .zeros(soak.requestBytes)
    }
    let answer = try await TestServiceClient(channel: channel).unaryCall(request)
    try checkLarge(answer, bytes: Int32(clamping: soak.responseBytes))
  }
}
