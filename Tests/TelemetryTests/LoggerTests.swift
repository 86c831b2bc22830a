// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import Synchronization
import Telemetry
import TestKit
import Testing

@Suite("Logger") struct LoggerTests {
  @Test("a line holds time, level, component, phrase and quoted pairs")
  func line() {
    let lines = Mutex<[String]>([])
    let clock = ManualClock()
    clock.advance(by: .milliseconds(1_250))
    let log = Logger(component: "kubelet", environment: clock.environment) { line in
      lines.withLock { $0.append(line) }
    }

    log.info("pod started", ["pod": "default/web", "reason": "it was \"time\"\n", "attempt": 3])
    log.debug("not shown")

    #expect(
      lines.withLock { $0 } == [
        "2023-11-14T22:13:21.250Z info kubelet: pod started pod=default/web"
          + " reason=\"it was \\\"time\\\"\\n\" attempt=3\n"
      ])
  }
}

@Suite("Metrics") struct MetricsTests {
  @Test("the text form is sorted and escapes label values")
  func text() {
    let registry = MetricsRegistry()
    let requests = registry.counter("requests_total", help: "Requests.", labels: ["verb", "path"])
    requests.series("GET", "/b\"\\").increment()
    requests.series("GET", "/a").increment(by: 2)
    registry.gauge("connections", help: "Open connections.").series().set(1.5)

    #expect(
      registry.text() == """
        # HELP connections Open connections.
        # TYPE connections gauge
        connections 1.5
        # HELP requests_total Requests.
        # TYPE requests_total counter
        requests_total{verb="GET",path="/a"} 2
        requests_total{verb="GET",path="/b\\"\\\\"} 1

        """)
  }

  @Test("histogram buckets are cumulative and bounds inclusive")
  func histogram() {
    let registry = MetricsRegistry()
    let series = registry.histogram("latency_seconds", help: "Latency.", buckets: [0.1, 1]).series()
    series.observe(.milliseconds(100))
    series.observe(0.5)
    series.observe(7.0)

    #expect(registry.text().contains("latency_seconds_bucket{le=\"0.1\"} 1\n"))
    #expect(registry.text().contains("latency_seconds_bucket{le=\"1\"} 2\n"))
    #expect(registry.text().contains("latency_seconds_bucket{le=\"+Inf\"} 3\n"))
    #expect(registry.text().contains("latency_seconds_count 3\n"))
  }
}
