// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import RPC
import Synchronization

/// Answers as it was told: each call takes the next step of the script, the last one again and again.
final class ScriptedService: RPCService {
  enum Step: Sendable {
    /// Sends the requests back.
    case echo
    case fail(RPCCode, pushback: String? = nil)
    /// Answers the first request, then fails.
    case failAfterAnswer(RPCCode)
  }

  private struct State {
    var steps: [Step]
    var attempts: [String] = []
  }

  private let state: Mutex<State>
  let serviceName = "test.Scripted"

  init(_ steps: [Step]) { state = Mutex(State(steps: steps)) }

  /// What the calls said about earlier attempts, in order; empty when nothing.
  var attempts: [String] { state.withLock { $0.attempts } }

  var methods: [RPCMethod] {
    [
      .bidirectional("/test.Scripted/Call") {
        (requests: RPCRequests<Blob>, responses: RPCResponses<Blob>, context) in
        switch self.next(context) {
        case .echo: for try await blob in requests { try await responses.send(blob) }
        case .fail(let code, let pushback):
          var trailers = Metadata()
          if let pushback { trailers.add("grpc-retry-pushback-ms", pushback) }
          throw RPCError(code, "as scripted", trailers: trailers)
        case .failAfterAnswer(let code):
          if let blob = try await requests.next() { try await responses.send(blob) }
          throw RPCError(code, "as scripted")
        }
      }
    ]
  }

  private func next(_ context: RPCContext) -> Step {
    state.withLock { state in
      state.attempts.append(context.metadata["grpc-previous-rpc-attempts"] ?? "")
      return state.steps.count > 1 ? state.steps.removeFirst() : state.steps[0]
    }
  }
}

/// Calls `test.Scripted`.
struct ScriptedClient: Sendable {
  let channel: any RPCChannel

  func call(_ blob: Blob, options: CallOptions = CallOptions()) async throws -> Blob {
    try await channel.unary("/test.Scripted/Call", blob, options: options)
  }

  func stream(_ options: CallOptions = CallOptions()) async throws -> RPCCall<Blob, Blob> {
    try await channel.call("/test.Scripted/Call", options: options)
  }
}

/// Answers every call with its own name.
struct NamedService: RPCService {
  let name: String
  let serviceName = "test.Named"

  var methods: [RPCMethod] {
    [.unary("/test.Named/Name") { (_: Blob, _) -> Blob in Blob(name) }]
  }

  /// Asks so many times who answers.
  static func answers(_ count: Int, from channel: any RPCChannel) async throws -> [String] {
    var names: [String] = []
    for _ in 0..<count {
      let blob: Blob = try await channel.unary("/test.Named/Name", Blob(), options: CallOptions())
      names.append(blob.text)
    }
    return names
  }
}
