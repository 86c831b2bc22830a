// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Schema
package import Telemetry

/// What the API server measures of its requests, under upstream's names (facts: metrics).
package struct RequestMetrics: Sendable {
  package let registry: MetricsRegistry
  private let requests: Family<Counter>
  private let durations: Family<Histogram>
  private let rejections: Family<Counter>
  private let inflight: Family<Gauge>
  private let objects: Family<Gauge>
  private let clients: Family<Counter>

  package init(_ registry: MetricsRegistry) {
    self.registry = registry
    requests = registry.counter(
      "apiserver_request_total",
      help: "Requests by verb, resource, scope and status code.",
      labels: [
        "verb", "dry_run", "group", "version", "resource", "subresource", "scope", "component",
        "code",
      ])
    durations = registry.histogram(
      "apiserver_request_duration_seconds", help: "Time that requests took.",
      buckets: [
        0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20,
        30, 45, 60,
      ],
      labels: [
        "verb", "dry_run", "group", "version", "resource", "subresource", "scope", "component",
      ])
    rejections = registry.counter(
      "apiserver_flowcontrol_rejected_requests_total",
      help: "Requests refused because too many were in hand.")
    inflight = registry.gauge(
      "apiserver_current_inflight_requests", help: "Requests in hand.", labels: ["request_kind"])
    objects = registry.gauge(
      "apiserver_storage_objects", help: "Objects in the watch cache of a resource.",
      labels: ["resource"])
    clients = registry.counter(
      "martlet_apiserver_client_requests_total",
      help: "Requests by the cluster's own component that sent them, and how they came.",
      labels: ["client", "protocol", "tls", "media_type"])
  }

  /// Counts a request as it arrives.
  func count(_ request: HTTPRequest) {
    let sender = request.headers["user-agent"] ?? ""
    let client = Self.components.first { sender.hasPrefix("martlet-\($0)/") }
    let wanted = request.headers["accept"] ?? ""
    let mediaType =
      wanted.contains("protobuf") ? "protobuf" : wanted.contains("json") ? "json" : "other"
    let tls =
      request.peer.certificate != nil ? "mutual" : request.peer.isEncrypted ? "server" : "none"
    clients.series(
      client.map { "martlet-\($0)" } ?? "other", request.version == .http2 ? "h2" : "http/1.1",
      tls, mediaType
    ).increment()
  }

  private static let components = ["controller-manager", "kubelet", "proxy", "scheduler"]

  /// Label values come from fixed sets only: whoever may ask could otherwise fill the memory.
  /// - Parameter resource: the resource that was asked for, if it is served.
  func observe(
    _ info: RequestInfo, _ query: QueryParameters, _ resource: ResourceDescriptor?, code: Int,
    took: Duration
  ) {
    let kind = resource?.groupVersionKind
    let hasSubresource = resource?.subresources.contains { $0.name == info.subresource } ?? false
    let labels = [
      Self.verbs.contains(info.verb) ? info.verb.uppercased() : "OTHER",
      query["dryRun"] == "All" ? "All" : "", kind?.group ?? "", kind?.version ?? "",
      resource?.plural ?? "", hasSubresource ? info.subresource : "",
      resource == nil ? "" : Self.scope(info), "apiserver",
    ]
    requests.series(labels + [String(code)]).increment()
    // The duration of a watch says when the client went, nothing about the server.
    if info.verb != "watch" { durations.series(labels).observe(took) }
  }

  private static let verbs: Set<String> = [
    "get", "list", "watch", "create", "update", "patch", "delete", "deletecollection", "post",
    "put",
    "head", "options",
  ]

  func observeRejection() { rejections.series().increment() }

  /// Brings the gauges up to date: called when somebody looks.
  func refresh(_ flowControl: FlowControl?, _ resources: [ServedResource]) {
    if let current = flowControl?.current {
      inflight.series("readOnly").set(Double(current.reads))
      inflight.series("mutating").set(Double(current.writes))
    }
    for resource in resources {
      guard let cache = resource.endpoints?.cache, cache.isLive else { continue }
      let descriptor = resource.descriptor
      let group = descriptor.groupVersionKind.group
      let name = group.isEmpty ? descriptor.plural : descriptor.plural + "." + group
      objects.series(name).set(Double(cache.objectCount))
    }
  }

  private static func scope(_ info: RequestInfo) -> String {
    guard info.isResource else { return "" }
    if !info.name.isEmpty { return "resource" }
    return info.namespace.isEmpty ? "cluster" : "namespace"
  }
}
