// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import Telemetry

/// What is noticed of one request over HTTP/2 that is served without `HTTPHandler.handle`. Loop only.
final class HTTPServingRecord {
  private let observation: HTTPServerObservation
  private let loop: EventLoop
  private let start: Duration
  private var madeTrace: TraceContext?
  /// Method and path, once the stream has forgotten them.
  private var request: (method: String, path: String)?
  private var isOpen = false
  /// The response's; 0 before, and when it was broken off.
  var status = 0
  /// Bytes of the response's body.
  var bytes = 0

  init(_ observation: HTTPServerObservation, loop: EventLoop) {
    self.observation = observation
    self.loop = loop
    start = loop.environment.now()
  }

  /// A handler runs: the request is among the open ones until `ended`.
  func began() {
    isOpen = true
    observation.metrics?.handlers(1)
  }

  /// The trace of a handler that may make calls; nil when nobody traces.
  func trace(of stream: HTTP2ServerStream) -> TraceContext? {
    guard observation.isTracing || observation.accessLog?.isOn == true else { return nil }
    if let madeTrace { return madeTrace }
    let headers = stream.copyOfHeaders()
    let trace = TraceContext.ofHandler(headers, loop.environment)
    madeTrace = trace
    return trace
  }

  /// The stream is about to forget what the client asked.
  func keepRequest(of stream: HTTP2ServerStream) {
    if observation.accessLog?.isOn == true { _ = trace(of: stream) }
    request = names(stream)
  }

  private func names(_ stream: HTTP2ServerStream) -> (method: String, path: String) {
    request ?? (stream.method, HTTPRequest.split(stream.target[...]).path)
  }

  /// The request has been served, or its client has left before.
  func ended(_ stream: HTTP2ServerStream, isComplete: Bool) {
    let duration = loop.environment.now() - start
    let isPost = request.map { $0.method == "POST" } ?? (stream.methodBytes?.equals("POST") == true)
    let isComplete = isComplete && status != 0
    if isOpen { observation.metrics?.handlers(-1) }
    observation.metrics?.servedHTTP2(
      method: isPost ? "POST" : names(stream).method, status: isComplete ? status : nil,
      bytes: bytes, took: duration)
    guard let log = observation.accessLog, log.isOn else { return }
    let (method, path) = names(stream)
    log.write(
      ObservedHandler.entry(
        stream.identity.peer, identity: nil, method: method, path: path, version: .http2,
        status: status, bytes: bytes, duration, trace(of: stream)))
  }
}

extension TraceContext {
  /// What a handler runs under: the caller's trace, or one that begins here.
  static func ofHandler(_ headers: HTTPHeaders, _ environment: Environment) -> TraceContext {
    let caller = TraceContext(
      parents: headers.values("traceparent"), states: headers.values("tracestate"))
    return caller?.child(environment.random) ?? .begun(environment.random)
  }
}
