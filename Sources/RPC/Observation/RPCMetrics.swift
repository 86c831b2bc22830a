// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Platform
public import Telemetry

/// Counts the calls that a server serves, under the names that gRPC servers have for it. Labels name
/// registered methods only, so clients cannot make new ones.
public struct RPCServerMetrics: RPCServerInterceptor {
  private let calls: CallMetrics
  private let received: Family<Counter>
  private let sent: Family<Counter>

  public init(_ registry: MetricsRegistry, environment: Environment) {
    calls = CallMetrics(
      registry, side: "server", durationHelp: "Time that calls took.", environment: environment)
    let method = RPCMetricLabels.method
    received = registry.counter(
      "grpc_server_msg_received_total", help: "Messages received from clients.", labels: method)
    sent = registry.counter(
      "grpc_server_msg_sent_total", help: "Messages sent to clients.", labels: method)
  }

  public func intercept(
    _ stream: any RPCServerStream, _ context: RPCContext, next: RPCServerContinuation
  ) async throws {
    let labels = RPCMetricLabels.values(of: context.path)
    let start = calls.began(labels)
    let counting = CountingServerStream(
      stream, received: received.series(labels), sent: sent.series(labels))
    var code = RPCCode.ok
    defer { calls.ended(labels, code, start) }
    do {
      try await next(counting, context)
    } catch {
      code = (error as? RPCError)?.code ?? .unknown
      throw error
    }
  }
}

/// Counts the calls that a client makes, under the names that gRPC clients have for it.
public struct RPCClientMetrics: RPCClientInterceptor {
  private let calls: CallMetrics

  public init(_ registry: MetricsRegistry, environment: Environment) {
    calls = CallMetrics(
      registry, side: "client", durationHelp: "Time until calls ended.", environment: environment)
  }

  public func intercept(
    _ path: String, _ options: CallOptions, next: RPCClientContinuation
  ) async throws -> any RPCClientStream {
    let labels = RPCMetricLabels.values(of: path)
    let start = calls.began(labels)
    do {
      return try await next(path, options).observing { error, _ in
        calls.ended(labels, error?.code ?? .ok, start)
      }
    } catch {
      calls.ended(labels, (error as? RPCError)?.code ?? .unknown, start)
      throw error
    }
  }
}

/// What both sides count of their calls.
private struct CallMetrics: Sendable {
  private let started: Family<Counter>
  private let handled: Family<Counter>
  private let durations: Family<Histogram>
  private let environment: Environment

  /// - Parameter side: `server` or `client`, a part of each name.
  init(
    _ registry: MetricsRegistry, side: String, durationHelp: String, environment: Environment
  ) {
    self.environment = environment
    let method = RPCMetricLabels.method
    started = registry.counter("grpc_\(side)_started_total", help: "Calls begun.", labels: method)
    handled = registry.counter(
      "grpc_\(side)_handled_total", help: "Calls ended, by status.",
      labels: method + ["grpc_code"])
    durations = registry.histogram(
      "grpc_\(side)_handling_seconds", help: durationHelp, buckets: RPCMetricLabels.latencies,
      labels: method)
  }

  /// - Returns: what `ended` takes.
  func began(_ labels: [String]) -> Duration {
    started.series(labels).increment()
    return environment.now()
  }

  func ended(_ labels: [String], _ code: RPCCode, _ start: Duration) {
    handled.series(labels + [code.metricName]).increment()
    durations.series(labels).observe(environment.now() - start)
  }
}

/// Lets calls carry the trace of the task that makes them (`TraceContext.current`).
public struct RPCClientTracing: RPCClientInterceptor {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  public func intercept(
    _ path: String, _ options: CallOptions, next: RPCClientContinuation
  ) async throws -> any RPCClientStream {
    guard let trace = TraceContext.current, options.metadata["traceparent"] == nil else {
      return try await next(path, options)
    }
    var options = options
    options.metadata.add("traceparent", trace.child(environment.random).parent)
    if !trace.state.isEmpty { options.metadata.add("tracestate", trace.state) }
    return try await next(path, options)
  }
}

/// Counts the messages of one call.
private final class CountingServerStream: RPCServerStream {
  private let stream: any RPCServerStream
  private let received: Counter
  private let sent: Counter

  init(_ stream: any RPCServerStream, received: Counter, sent: Counter) {
    self.stream = stream
    self.received = received
    self.sent = sent
  }

  func receive() async throws -> [UInt8]? {
    let message = try await stream.receive()
    if message != nil { received.increment() }
    return message
  }

  func send(_ message: [UInt8], options: WriteOptions) async throws {
    try await stream.send(message, options: options)
    sent.increment()
  }
}

enum RPCMetricLabels {
  static let method = ["grpc_service", "grpc_method"]
  static let latencies = [
    0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1,
    2.5, 5, 10,
  ]

  /// - Parameter path: `/<service>/<method>`.
  static func values(of path: String) -> [String] {
    let parts = path.split(separator: "/")
    return parts.count == 2 ? parts.map(String.init) : ["", ""]
  }
}

extension RPCCode {
  /// As gRPC's other implementations name it in metrics.
  var metricName: String {
    switch self {
    case .ok: "OK"
    case .cancelled: "Canceled"
    case .unknown: "Unknown"
    case .invalidArgument: "InvalidArgument"
    case .deadlineExceeded: "DeadlineExceeded"
    case .notFound: "NotFound"
    case .alreadyExists: "AlreadyExists"
    case .permissionDenied: "PermissionDenied"
    case .resourceExhausted: "ResourceExhausted"
    case .failedPrecondition: "FailedPrecondition"
    case .aborted: "Aborted"
    case .outOfRange: "OutOfRange"
    case .unimplemented: "Unimplemented"
    case .internal: "Internal"
    case .unavailable: "Unavailable"
    case .dataLoss: "DataLoss"
    case .unauthenticated: "Unauthenticated"
    }
  }
}
