// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import RPC
import Synchronization
import Telemetry

/// Counts gRPC calls by who makes them, then passes them on.
final class ClientMetrics: HTTPHandler {
  private let next: any HTTPHandler
  private let family: Family<Counter>
  /// Methods by their path; others are not counted.
  private let methods: [String: String]
  private let peers = Mutex<Set<String>>([])

  init(_ registry: MetricsRegistry, services: [any RPCService], next: any HTTPHandler) {
    self.next = next
    family = registry.counter(
      "martlet_store_client_requests_total",
      help: "gRPC calls, by process behind a unix socket or remote address, and method.",
      labels: ["process", "method"])
    var methods: [String: String] = [:]
    for path in services.flatMap(\.methods).map(\.path) {
      methods[path] = path.split(separator: "/").last.map(String.init)
    }
    self.methods = methods
  }

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    if let method = methods[request.path] {
      family.series(label(of: request.peer), method).increment()
    }
    try await next.handle(request, response)
  }

  private func label(of peer: Peer) -> String {
    let name = peer.credentials.map { "\($0.processID)" } ?? peer.address?.host ?? "other"
    return peers.withLock { peers in
      if peers.contains(name) { return name }
      guard peers.count < Limits.countedPeersMax else { return "other" }
      peers.insert(name)
      return name
    }
  }
}
