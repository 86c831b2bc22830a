// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Telemetry

/// The series of one controller's queue, named as upstream's work queue metrics.
struct ReconcileMetrics: Sendable {
  let depth: Gauge
  let retries: Counter
  let duration: Histogram

  init(_ registry: MetricsRegistry, controller: String) {
    depth = registry.gauge(
      "workqueue_depth", help: "Keys ready to be reconciled.", labels: ["name"]
    ).series(controller)
    retries = registry.counter(
      "workqueue_retries_total", help: "Reconciles that failed.", labels: ["name"]
    ).series(controller)
    duration = registry.histogram(
      "workqueue_work_duration_seconds", help: "How long a reconcile takes.",
      buckets: [0.0001, 0.001, 0.01, 0.1, 1, 10], labels: ["name"]
    ).series(controller)
  }
}
