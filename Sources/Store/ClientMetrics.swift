// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import RPC
import Synchronization
import Telemetry

/// Counts gRPC calls by who makes them, then passes them on.
final class ClientMetrics: HTTPHandler {
  /// One client's counters, by the place of the method in `methods`.
  private struct Client {
    var label: String
    var counters: [Counter?]
  }

  private struct Known {
    var labels: Set<String> = []
    /// By connection. Identities are held, so that none takes the place of another.
    var clients: [ObjectIdentifier: (HTTPPeerIdentity, Client)] = [:]
  }

  private let next: any HTTPHandler
  private let family: Family<Counter>
  /// Methods that are counted, those of the first services first.
  private let methods: [(path: String, bytes: [UInt8], name: String)]
  private let known = Mutex(Known())

  init(_ registry: MetricsRegistry, services: [any RPCService], next: any HTTPHandler) {
    self.next = next
    family = registry.counter(
      "martlet_store_client_requests_total",
      help: "gRPC calls, by process behind a unix socket or remote address, and method.",
      labels: ["process", "method"])
    methods = services.flatMap(\.methods).map(\.path).map { path in
      (path, [UInt8](path.utf8), path.split(separator: "/").last.map(String.init) ?? path)
    }
  }

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    if let method = methods.first(where: { $0.path == request.path }) {
      let label = known.withLock { Self.label(of: request.peer, &$0) }
      family.series(label, method.name).increment()
    }
    try await next.handle(request, response)
  }

  func admit(_ stream: HTTP2ServerStream) -> HTTPAdmission {
    // Afterwards the request's fields are gone.
    let method = stream.targetBytes.flatMap(method)
    let identity = stream.identity
    let admission = next.admit(stream)
    if case .taken = admission, let method { count(method, identity) }
    return admission
  }

  private func method(_ path: UnsafeRawBufferPointer) -> Int? {
    methods.firstIndex { method in
      method.bytes.count == path.count && method.bytes.elementsEqual(path)
    }
  }

  private func count(_ method: Int, _ identity: HTTPPeerIdentity) {
    known.withLock { known in
      let key = ObjectIdentifier(identity)
      if let counter = known.clients[key]?.1.counters[method] { return counter.increment() }
      let label = known.clients[key]?.1.label ?? Self.label(of: identity.peer, &known)
      let counter = family.series(label, methods[method].name)
      counter.increment()
      if known.clients.count >= Limits.countedConnectionsMax { known.clients = [:] }
      let none = Client(label: label, counters: Array(repeating: nil, count: methods.count))
      known.clients[key, default: (identity, none)].1.counters[method] = counter
    }
  }

  private static func label(of peer: Peer, _ known: inout Known) -> String {
    let name = peer.credentials.map { "\($0.processID)" } ?? peer.address?.host ?? "other"
    if known.labels.contains(name) { return name }
    guard known.labels.count < Limits.countedPeersMax else { return "other" }
    known.labels.insert(name)
    return name
  }
}
