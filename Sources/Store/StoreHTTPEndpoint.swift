// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import HTTP
import MVCC
import Telemetry

/// What etcd serves besides gRPC: /health, /livez, /readyz, /version and /metrics.
package struct StoreHTTPEndpoint: HTTPHandler {
  let core: StoreCore

  package init(_ core: StoreCore) {
    self.core = core
  }

  /// Status, content type and body.
  private typealias Answer = (status: Int, type: String, text: String)

  package func handle(
    _ request: HTTPRequest, _ response: HTTPResponseWriter
  ) async throws {
    guard request.method == "GET" || request.method == "HEAD" else {
      return try await respond(response, (405, Self.plain, "Method Not Allowed\n"))
    }
    let query = Query(request.query)
    let parts = request.path.split(separator: "/", omittingEmptySubsequences: false).map(
      String.init)
    switch (parts.dropFirst().first, parts.count) {
    case ("health", 2): try await respond(response, health(query))
    case ("livez", 2...3): try await respond(response, checks(HealthCheck.live, parts, query))
    case ("readyz", 2...3): try await respond(response, checks(HealthCheck.ready, parts, query))
    case ("version", 2): try await respond(response, (200, Self.json, Self.version))
    case ("metrics", 2):
      let text = try core.metricsText()
      try await respond(response, (200, "text/plain; version=0.0.4; charset=utf-8", text))
    default: try await respond(response, Self.notFound)
    }
  }

  private static let plain = "text/plain; charset=utf-8"
  private static let json = "application/json"
  private static let notFound: Answer = (404, plain, "404 page not found\n")
  private static let version =
    "{\"etcdserver\":\"\(Limits.serverVersion)\",\"etcdcluster\":\"\(Limits.clusterVersion)\","
    + "\"storage\":\"\(Limits.clusterVersion)\"}"

  /// `exclude=NOSPACE` passes over an alarm. `serializable=true` asks for a read that needs no
  /// leader; here every read is one.
  private func health(_ query: Query) -> Answer {
    let excluded = query.values(of: "exclude")
    let alarm = core.alarms.all.first { !excluded.contains($0.name) }
    let complaint =
      alarm.map { "ALARM \($0.name)" } ?? core.store.failure.map { _ in "STORAGE ERROR" }
      ?? HealthCheck.readComplaint(core).map { _ in "RANGE ERROR" }
    let isHealthy = complaint == nil
    (isHealthy ? core.metrics.healthSuccesses : core.metrics.healthFailures).increment()
    return (
      isHealthy ? 200 : 503, Self.json,
      "{\"health\":\"\(isHealthy)\",\"reason\":\"\(complaint ?? "")\"}"
    )
  }

  /// All checks but those that `exclude` names, or the one that the path names. `verbose` lists
  /// them; those that failed are always listed.
  private func checks(_ all: [HealthCheck], _ parts: [String], _ query: Query) -> Answer {
    var wanted = all
    if parts.count == 3, !parts[2].isEmpty {
      guard let named = all.first(where: { $0.rawValue == parts[2] }) else { return Self.notFound }
      wanted = [named]
    }
    let excluded = query.values(of: "exclude")
    var lines = ""
    var isPassed = true
    for check in wanted where !excluded.contains(check.rawValue) {
      if let complaint = check.complaint(about: core) {
        isPassed = false
        lines += "[-]\(check.rawValue) failed: \(complaint)\n"
      } else {
        lines += "[+]\(check.rawValue) ok\n"
      }
    }
    guard isPassed else { return (503, Self.plain, lines + "\n") }
    return (200, Self.plain, (query.names("verbose") ? lines : "") + "ok\n")
  }

  private func respond(_ response: HTTPResponseWriter, _ answer: Answer) async throws {
    try await response.respond(
      status: answer.status,
      headers: ["content-type": answer.type, "x-content-type-options": "nosniff"],
      body: [UInt8](answer.text.utf8))
  }
}

/// The names and values behind a path's question mark. None that is asked for here needs decoding.
private struct Query {
  private let pairs: [(name: Substring, value: Substring)]

  init(_ text: String?) {
    pairs = (text ?? "").split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  func names(_ name: String) -> Bool { pairs.contains { $0.name == name } }

  func values(of name: String) -> [String] {
    pairs.filter { $0.name == name }.map { String($0.value) }
  }
}
