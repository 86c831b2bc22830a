// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net
import Platform
package import Telemetry

/// What is noticed of the requests of a server. A server without one does nothing for it: its handler
/// is called as it is.
package struct HTTPServerObservation: Sendable {
  /// Counts requests; nil counts none.
  package var metrics: HTTPServerMetrics?
  /// Counts connections, bytes and TLS handshakes; nil counts none.
  package var connections: ConnectionMetrics?
  /// Counts clients that are not served; nil counts none.
  package var refusals: HTTPRefusalMetrics?
  /// Nil writes none; one that is off costs a look at a flag.
  package var accessLog: AccessLog?
  /// Reads the trace context of requests, begins one where there is none, and makes it the handler's. So
  /// it is while the access log is on in any case.
  package var isTracing: Bool

  package init(
    metrics: HTTPServerMetrics? = nil, connections: ConnectionMetrics? = nil,
    refusals: HTTPRefusalMetrics? = nil, accessLog: AccessLog? = nil, isTracing: Bool = true
  ) {
    self.refusals = refusals
    self.metrics = metrics
    self.connections = connections
    self.accessLog = accessLog
    self.isTracing = isTracing
  }

  /// False when connections alone are noticed.
  var seesRequests: Bool { metrics != nil || accessLog != nil || isTracing }

  /// Everything, counted in a registry.
  package init(registry: MetricsRegistry, accessLog: AccessLog? = nil) {
    self.init(
      metrics: HTTPServerMetrics(registry),
      connections: ConnectionMetrics(registry, role: "server"),
      refusals: HTTPRefusalMetrics(registry), accessLog: accessLog)
  }
}

/// Stands before a handler and notices what it does.
struct ObservedHandler: HTTPHandler {
  let handler: any HTTPHandler
  let observation: HTTPServerObservation
  let loop: EventLoop

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    guard observation.isTracing || observation.accessLog?.isOn == true else {
      return try await observe(request, response, nil)
    }
    let trace = TraceContext.ofHandler(request.headers, loop.environment)
    try await TraceContext.$current.withValue(trace) {
      try await observe(request, response, trace)
    }
  }

  /// A request that the handler serves itself is counted at its end, where nothing waits for it.
  func admit(_ stream: HTTP2ServerStream) -> HTTPAdmission {
    let record = stream.record ?? HTTPServingRecord(observation, loop: loop)
    stream.record = record
    let admission = handler.admit(stream)
    if case .task = admission { stream.record = nil }
    return admission
  }

  private func observe(
    _ request: HTTPRequest, _ response: HTTPResponseWriter, _ trace: TraceContext?
  ) async throws {
    let start = loop.environment.now()
    observation.metrics?.began(request)
    defer {
      let duration = loop.environment.now() - start
      let status = Self.status(of: response)
      observation.metrics?.ended(
        request, status: status, bytes: response.bodyBytes, took: duration)
      if let log = observation.accessLog, log.isOn {
        log.write(Self.entry(request, response, status ?? response.status, duration, trace))
      }
    }
    try await handler.handle(request, response)
  }

  /// Nil when the client left before the end of its answer.
  private static func status(of response: HTTPResponseWriter) -> Int? {
    if response.isFinished { return response.status }
    // The server answers for a handler that has not.
    return response.isStarted || response.isAbandoned ? nil : 500
  }

  private static func entry(
    _ request: HTTPRequest, _ response: HTTPResponseWriter, _ status: Int, _ duration: Duration,
    _ trace: TraceContext?
  ) -> AccessLog.Entry {
    entry(
      request.peer, identity: response.identity, method: request.method, path: request.path,
      version: request.version, status: status, bytes: response.bodyBytes, duration, trace)
  }

  /// - Parameter identity: who the handler found the client to be.
  static func entry(
    _ peer: Peer, identity: String?, method: String, path: String, version: HTTPVersion,
    status: Int, bytes: Int, _ duration: Duration, _ trace: TraceContext?
  ) -> AccessLog.Entry {
    let address = if case .unix? = peer.address { "unix" } else { peer.address?.description ?? "" }
    let user = peer.credentials.map { "uid:\($0.userID)" }
    return AccessLog.Entry(
      peer: address, identity: identity ?? peer.certificate?.commonName ?? user ?? "",
      method: method, path: path, version: version == .http2 ? "HTTP/2" : "HTTP/1.1",
      status: status, bytes: bytes, duration: duration, trace: trace?.traceText ?? "")
  }
}
