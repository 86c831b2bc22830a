// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform
package import Telemetry

/// Counts the calls of one method. Unlike the interceptor `RPCServerMetrics` it leaves a method its short
/// ways, and sees calls only, no messages.
package struct RPCMethodMetrics: Sendable {
  private let started: Counter
  private let durations: Histogram?
  private let handled: Family<Counter>
  private let succeeded: Counter
  private let labels: [String]
  private let environment: Environment

  /// - Parameter type: `unary`, `client_stream`, `server_stream` or `bidi_stream`. Only the time of unary
  ///   calls is measured.
  package init(_ registry: MetricsRegistry, path: String, type: String, environment: Environment) {
    let names = ["grpc_service", "grpc_method", "grpc_type"]
    let parts = path.split(separator: "/").map(String.init)
    labels = (parts.count == 2 ? parts : ["", ""]) + [type]
    started = registry.counter("grpc_server_started_total", help: "Calls begun.", labels: names)
      .series(labels)
    handled = registry.counter(
      "grpc_server_handled_total", help: "Calls ended, by status.", labels: names + ["grpc_code"])
    succeeded = handled.series(labels + [RPCCode.ok.metricName])
    durations =
      type == "unary"
      ? registry.histogram(
        "grpc_server_handling_seconds", help: "Time that unary calls took.",
        buckets: RPCMetricLabels.latencies, labels: names
      ).series(labels) : nil
    self.environment = environment
  }

  /// - Returns: what `ended` takes.
  func began() -> Duration {
    countStart()
    return now
  }

  func countStart() { started.increment() }

  var now: Duration { durations == nil ? .zero : environment.now() }

  func ended(_ error: RPCError?, _ start: Duration) {
    if let error {
      handled.series(labels + [error.code.metricName]).increment()
    } else {
      succeeded.increment()
    }
    durations?.observe(environment.now() - start)
  }
}

extension RPCMethod {
  /// The same method, counted.
  package func observed(by metrics: RPCMethodMetrics) -> RPCMethod {
    var method: RPCMethod
    switch implementation {
    case .unary(let body):
      method = .unary(encoded: path) { bytes, context in
        let start = metrics.began()
        do {
          let answer = try await body(bytes, context)
          metrics.ended(nil, start)
          return answer
        } catch {
          metrics.ended(context.isExpired ? .expired : RPCError(endingWith: error), start)
          throw error
        }
      }
    case .streaming(let body):
      method = RPCMethod(
        path: path,
        implementation: .streaming { stream, context in
          let start = metrics.began()
          do {
            try await body(stream, context)
            metrics.ended(nil, start)
          } catch {
            metrics.ended(context.isExpired ? .expired : RPCError(endingWith: error), start)
            throw error
          }
        })
    }
    if let deferred {
      method = method.deferring { bytes, reply in
        // A call that is not begun so is counted where it is.
        let start = metrics.now
        do {
          let isBegun = try deferred(bytes, reply.observed { metrics.ended($0, start) })
          if isBegun { metrics.countStart() }
          return isBegun
        } catch {
          metrics.countStart()
          metrics.ended(RPCError(endingWith: error), start)
          throw error
        }
      }
    }
    return method
  }
}
