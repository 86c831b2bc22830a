// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import HTTP
import MVCC

/// What etcd serves besides gRPC: /health, /livez, /readyz, /version and /metrics.
package struct StoreHTTPEndpoint: HTTPHandler {
  let core: StoreCore

  package init(_ core: StoreCore) {
    self.core = core
  }

  package func handle(
    _ request: HTTPRequest, _ response: HTTPResponseWriter
  ) async throws {
    guard request.method == "GET" || request.method == "HEAD" else {
      return try await respond(response, 405, "text/plain; charset=utf-8", "Method Not Allowed\n")
    }
    switch request.path {
    case "/health":
      let complaint = complaint()
      let isHealthy = complaint == nil
      try await respond(
        response, isHealthy ? 200 : 503, "application/json",
        "{\"health\":\"\(isHealthy)\",\"reason\":\"\(complaint ?? "")\"}")
    case "/livez", "/readyz":
      let complaint = request.path == "/livez" ? nil : complaint()
      try await respond(
        response, complaint == nil ? 200 : 503, "text/plain; charset=utf-8",
        complaint.map { "[-]serving: \($0)\n" } ?? "ok\n")
    case "/version":
      try await respond(
        response, 200, "application/json",
        "{\"etcdserver\":\"\(Limits.serverVersion)\",\"etcdcluster\":\"\(Limits.clusterVersion)\","
          + "\"storage\":\"\(Limits.clusterVersion)\"}")
    case "/metrics":
      try await respond(
        response, 200, "text/plain; version=0.0.4; charset=utf-8", try core.metricsText())
    default:
      try await respond(response, 404, "text/plain; charset=utf-8", "404 page not found\n")
    }
  }

  /// Why the store can't do its work; nil when it can. Takes a real read.
  private func complaint() -> String? {
    if let alarm = core.alarms.all.first { return "ALARM \(alarm.name)" }
    if core.store.failure != nil { return "STORAGE ERROR" }
    do {
      _ = try core.store.leases()
      return nil
    } catch { return "RANGE ERROR" }
  }

  private func respond(
    _ response: HTTPResponseWriter, _ status: Int, _ type: String, _ text: String
  ) async throws {
    try await response.respond(
      status: status, headers: ["content-type": type], body: [UInt8](text.utf8))
  }
}
