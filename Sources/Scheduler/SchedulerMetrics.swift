// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Telemetry

/// The scheduler's series, named as upstream's.
struct SchedulerMetrics: Sendable {
  let scheduled: Counter
  let unschedulable: Counter
  let errors: Counter
  let cycle: Histogram
  let latency: Histogram
  private let active: Gauge
  private let backoff: Gauge
  private let waiting: Gauge

  init(_ registry: MetricsRegistry) {
    let attempts = registry.counter(
      "scheduler_schedule_attempts_total", help: "Attempts to schedule pods, by result.",
      labels: ["result"])
    scheduled = attempts.series("scheduled")
    unschedulable = attempts.series("unschedulable")
    errors = attempts.series("error")
    cycle = registry.histogram(
      "scheduler_scheduling_algorithm_duration_seconds", help: "How long choosing a node takes.",
      buckets: [0.00001, 0.0001, 0.001, 0.01, 0.1]
    ).series()
    latency = registry.histogram(
      "scheduler_pod_scheduling_sli_duration_seconds",
      help: "From the pod's arrival to its binding.", buckets: [0.001, 0.01, 0.1, 1, 10, 100]
    ).series()
    let pending = registry.gauge(
      "scheduler_pending_pods", help: "Pods that wait, by queue.", labels: ["queue"])
    active = pending.series("active")
    backoff = pending.series("backoff")
    waiting = pending.series("unschedulable")
  }

  func note(_ queue: SchedulingQueue) {
    active.set(Double(queue.activeCount))
    backoff.set(Double(queue.backoffCount))
    waiting.set(Double(queue.unschedulableCount))
  }
}
