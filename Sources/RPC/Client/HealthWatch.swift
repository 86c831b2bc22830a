// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform
import Wire

/// Asks the server at the end of a connection whether it is healthy, for as long as the connection lasts
/// (gRPC "Health Checking Protocol", `grpc.health.v1.Health/Watch`). Loop only.
final class HealthWatch: @unchecked Sendable {
  // Safety: touched on the loop's thread only.

  enum Verdict: Equatable {
    /// It says so, or it has no health service.
    case healthy
    case unhealthy(String)
  }

  private let session: HTTPSession
  private let service: String
  private let loop: EventLoop
  private let environment: Environment
  private let backoff: RPCConnectionBackoff
  private let report: (Verdict) -> Void
  private var task: Task<Void, Never>?
  private var failures = 0
  /// True while its call is under way.
  private(set) var isCalling = false

  /// Asks at once.
  /// - Parameters:
  ///   - service: whose health; empty is the whole server.
  ///   - report: gets the first verdict and every change.
  init(
    session: HTTPSession, service: String, loop: EventLoop, environment: Environment,
    backoff: RPCConnectionBackoff, report: @escaping (Verdict) -> Void
  ) {
    self.session = session
    self.service = service
    self.loop = loop
    self.environment = environment
    self.backoff = backoff
    self.report = report
    task = Task(executorPreference: loop) { [weak self] in
      while let pause = await self?.watch() {
        do { try await environment.sleep(for: pause) } catch { return }
      }
    }
  }

  func stop() { task?.cancel() }

  /// Watches until the call ends.
  /// - Returns: the pause before the next call; nil when there shall be none.
  private func watch() async -> Duration? {
    isCalling = true
    defer { isCalling = false }
    do {
      let code = try await call()
      if Task.isCancelled { return nil }
      if code == .unimplemented {
        report(.healthy)
        return nil
      }
      report(.unhealthy("the health check ended with status \(code.rawValue)"))
    } catch {
      if Task.isCancelled || !session.isUsable { return nil }
      report(.unhealthy("health check: \(error)"))
    }
    defer { failures += 1 }
    return failures == 0 ? .zero : backoff.pause(after: failures - 1, chance: environment.random())
  }

  /// One call, from its request to its status.
  private func call() async throws -> RPCCode {
    let exchange = try session.open(
      HTTPClientRequest(
        method: "POST", path: "/grpc.health.v1.Health/Watch",
        headers: ["te": "trailers", "content-type": "application/grpc", "user-agent": "martlet"]))
    try await exchange.write(MessageDeframer.frame(HealthQuestion(service: service).protobuf()))
    try await exchange.finish()
    let response = try await exchange.response()
    if let status = response.statusWithoutBody { return status.code }
    var deframer = MessageDeframer(limit: Limits.healthAnswerBytes)
    for try await bytes in response.body {
      deframer.append(bytes)
      while let frame = try deframer.next() { try answered(frame) }
    }
    let status = ResponseStatus(in: response.trailers) ?? ResponseStatus(in: response.headers)
    return (status ?? response.missingStatus).code
  }

  private func answered(_ frame: MessageDeframer.Frame) throws {
    guard !Task.isCancelled else { throw CancellationError() }
    let answer = try HealthAnswer(protobuf: frame.bytes)
    failures = 0
    report(
      answer.status == HealthAnswer.serving
        ? .healthy : .unhealthy("the server's health status is \(answer.status)"))
  }
}

/// `grpc.health.v1.HealthCheckRequest`; the generated one lies in a module above this.
private struct HealthQuestion: Message {
  var service = ""

  static var messageName: String { "grpc.health.v1.HealthCheckRequest" }

  init() {}
  init(service: String) { self.service = service }

  mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&service)
      default: reader.skip(tag)
      }
    }
  }

  func encode(into writer: inout WireWriter) { writer.nonZero(1, service) }
}

/// `grpc.health.v1.HealthCheckResponse`.
private struct HealthAnswer: Message {
  static let serving: Int32 = 1
  var status: Int32 = 0

  static var messageName: String { "grpc.health.v1.HealthCheckResponse" }

  init() {}

  mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  func encode(into writer: inout WireWriter) { writer.nonZero(1, status) }
}
