// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import HTTP
import MetaAPI
import Net
import Platform
import Wire

/// Asks components whether they are well, and waits until they are.
struct HealthGate: Sendable {
  /// Between two questions to a component that is starting: each step of the start waits for it.
  static let pause: Duration = .milliseconds(15)
  /// How long one question may take.
  static let questionLimit: Duration = .seconds(2)
  static let nodeLimit: Duration = .seconds(60)
  private static let answerBytes = 4 << 20

  let folder: StateFolder
  let loop: EventLoop

  /// Waits until the component says that it is well.
  /// - Throws: `UpError.notInTime`, or `CancellationError`.
  func wait(for component: Component, limit: Duration) async throws {
    guard let check = component.health else { return }
    try await wait(limit: limit, for: component.name, log: component.name) {
      try await isWell(check)
    }
  }

  /// Waits until the API says that the node is Ready.
  func waitForNode(_ name: String, port: Int) async throws {
    let client = try apiClient(port: port)
    defer { client.close() }
    try await wait(limit: Self.nodeLimit, for: "node \(name)", log: "kubelet") {
      let request = HTTPClientRequest(
        path: "/api/v1/nodes/\(name)", headers: ["accept": "application/json"],
        timeout: Self.questionLimit)
      let response = try await client.send(request)
      guard response.status == 200 else { return false }
      let node = try Node(json: try await response.body.collect(upTo: Self.answerBytes))
      return node.status.conditions.contains { $0.type == "Ready" && $0.status == "True" }
    }
  }

  /// What to print of a component's health: "ok", or what is wrong.
  func report(_ check: HealthCheck?) async -> String {
    guard let check else { return "-" }
    do {
      return try await isWell(check) ? "ok" : "not ready"
    } catch {
      return "no answer: \(error)"
    }
  }

  /// A client that may do everything, for the supervisor's own questions.
  func apiClient(port: Int) throws -> HTTPClient {
    let tls = TLSConfiguration(
      identity: .files(certificate: folder.certificate("admin"), key: folder.key("admin")),
      trust: .authorities(.file(folder.certificate("ca"))))
    return try HTTPClient(loop: loop, target: .tcp(host: "127.0.0.1", port: port), tls: tls)
  }

  private func wait(
    limit: Duration, for what: String, log: String, _ isWell: () async throws -> Bool
  ) async throws {
    let environment = loop.environment
    let deadline = environment.now() + limit
    while environment.now() < deadline {
      do {
        if try await isWell() { return }
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        // Not listening yet: asked again below.
      }
      try await environment.sleep(for: Self.pause)
    }
    throw UpError.notInTime(what: what, log: folder.log(of: log))
  }

  private func isWell(_ check: HealthCheck) async throws -> Bool {
    switch check {
    case .connects(let path):
      return UnixSocket.accepts(path)
    case .socket(let path, let request):
      let client = try HTTPClient(loop: loop, target: .unix(path: path))
      defer { client.close() }
      return try await answersWell(client, request)
    case .http(let port, let request):
      let client = try HTTPClient(loop: loop, target: .tcp(host: "127.0.0.1", port: port))
      defer { client.close() }
      return try await answersWell(client, request)
    case .https(let port, let request):
      let client = try apiClient(port: port)
      defer { client.close() }
      return try await answersWell(client, request)
    }
  }

  private func answersWell(_ client: HTTPClient, _ path: String) async throws -> Bool {
    let response = try await client.send(
      HTTPClientRequest(path: path, timeout: Self.questionLimit))
    _ = try await response.body.collect(upTo: Self.answerBytes)
    return response.status == 200
  }
}
