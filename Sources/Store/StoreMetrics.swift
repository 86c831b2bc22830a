// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Telemetry

/// Metrics under the names that etcd's dashboards and alerts use.
final class StoreMetrics: Sendable {
  let registry = MetricsRegistry()
  let commits: CommitMetrics
  let ranges: Counter
  let transactions: Counter
  let leasesGranted: Counter
  let leasesRevoked: Counter
  let leasesRenewed: Counter
  let leasesExpired: Counter
  let leasesUnrevoked: Gauge
  let healthSuccesses: Counter
  let healthFailures: Counter
  private let gauges: [Measure: Gauge]

  /// What is measured when somebody looks.
  enum Measure: String, CaseIterable {
    case total = "etcd_mvcc_db_total_size_in_bytes"
    case inUse = "etcd_mvcc_db_total_size_in_use_in_bytes"
    case quota = "etcd_server_quota_backend_bytes"
    case revision = "etcd_debugging_mvcc_current_revision"
    case compacted = "etcd_debugging_mvcc_compact_revision"
    case watches = "etcd_debugging_mvcc_watcher_total"
    case streams = "etcd_debugging_mvcc_watch_stream_total"
    case slowWatches = "etcd_debugging_mvcc_slow_watcher_total"
    case failed = "martlet_store_storage_failed"
    case hasLeader = "etcd_server_has_leader"
    case isLeader = "etcd_server_is_leader"
    case isLearner = "etcd_server_is_learner"
    case leaderChanges = "etcd_server_leader_changes_seen_total"
    case committed = "etcd_server_proposals_committed_total"
    case applied = "etcd_server_proposals_applied_total"
    case pending = "etcd_server_proposals_pending"
    case accessRevision = "etcd_debugging_auth_revision"
    case memory = "process_resident_memory_bytes"
    case unsentAnswers = "martlet_store_unsent_answer_bytes"
    case virtualMemory = "process_virtual_memory_bytes"
    case openFiles = "process_open_fds"
    case openFilesMost = "process_max_fds"
    case processorTime = "process_cpu_seconds_total"
    case startTime = "process_start_time_seconds"
    case received = "etcd_network_client_grpc_received_bytes_total"
    case sent = "etcd_network_client_grpc_sent_bytes_total"
    case failedProposals = "etcd_server_proposals_failed_total"
    case slowApplies = "etcd_server_slow_apply_total"
    case failedHeartbeats = "etcd_server_heartbeat_send_failures_total"

    var help: String {
      switch self {
      case .total: "Bytes of the database file."
      case .inUse: "Bytes of the database file that hold data."
      case .quota: "Bytes that the database may hold."
      case .revision: "Current revision of the store."
      case .compacted: "Revision up to which history was given up."
      case .watches: "Watches."
      case .streams: "Watch streams."
      case .slowWatches: "Watches that read history to catch up."
      case .failed: "Whether log or database can't be written: 1 until that is over."
      case .hasLeader: "Whether there is a leader: always 1 with one member."
      case .isLeader: "Whether this member leads: always 1 with one member."
      case .isLearner: "Whether this member only learns: never."
      case .leaderChanges: "Leaders seen: always 1 with one member."
      case .committed: "Changes committed, which the revision counts."
      case .applied: "Changes applied, which the revision counts."
      case .pending: "Changes that wait for consensus: none with one member."
      case .accessRevision: "Revision of users and roles."
      case .virtualMemory: "Address space of the process."
      case .openFiles: "Open file descriptors."
      case .openFilesMost: "File descriptors that may be open."
      case .processorTime: "Processor time of the process, user and system."
      case .startTime: "When the process started, in seconds since 1970."
      case .received: "Bytes received from clients, as they came over the network."
      case .sent: "Bytes sent to clients, as they went over the network."
      case .failedProposals: "Changes that found no consensus: none with one member."
      case .slowApplies: "Changes applied slowly: not counted, always 0."
      case .failedHeartbeats: "Heartbeats that were not sent: none with one member."
      case .unsentAnswers: "Bytes of answers that wait for their clients."
      case .memory: "Memory of the process that is resident, mapped parts of the database included."
      }
    }
  }

  init() {
    let registry = registry
    func counter(_ name: String, _ help: String) -> Counter {
      registry.counter(name, help: help).series()
    }
    commits = CommitMetrics(registry)
    ranges = counter("etcd_mvcc_range_total", "Range requests.")
    transactions = counter("etcd_mvcc_txn_total", "Transactions.")
    leasesGranted = counter("etcd_debugging_lease_granted_total", "Leases granted.")
    leasesRevoked = counter("etcd_debugging_lease_revoked_total", "Leases revoked.")
    leasesRenewed = counter("etcd_debugging_lease_renewed_total", "Lease renewals.")
    leasesExpired = counter("etcd_debugging_server_lease_expired_total", "Leases that ran out.")
    leasesUnrevoked = registry.gauge(
      "martlet_store_leases_unrevoked",
      help: "Leases that ran out and can't be revoked: their keys are still there."
    ).series()
    healthSuccesses = counter("etcd_server_health_success", "Answers of /health that all is well.")
    healthFailures = counter("etcd_server_health_failures", "Answers of /health that it is not.")
    var gauges: [Measure: Gauge] = [:]
    for measure in Measure.allCases {
      gauges[measure] = registry.gauge(measure.rawValue, help: measure.help).series()
    }
    self.gauges = gauges
    let version = registry.gauge(
      "etcd_server_version", help: "Version that the store answers like.",
      labels: ["server_version"])
    version.series(Limits.serverVersion).set(1)
    let cluster = registry.gauge(
      "etcd_cluster_version", help: "Version that all members answer like.",
      labels: ["cluster_version"])
    cluster.series(String(Limits.clusterVersion.dropLast(2))).set(1)
  }

  func set(_ measure: Measure, _ value: some BinaryInteger) { set(measure, Double(value)) }

  func set(_ measure: Measure, _ value: Double) { gauges[measure]?.set(value) }
}

/// Counts what batches of writes do.
final class CommitMetrics: CommitObserver {
  private let durations: Histogram
  private let flushes: Histogram
  private let puts: Counter
  private let deletes: Counter
  private let requests: Counter

  /// Bounds in seconds (etcd).
  private static let buckets = (0..<14).map { 0.001 * Double(1 << $0) }

  init(_ registry: MetricsRegistry) {
    durations = registry.histogram(
      "etcd_disk_backend_commit_duration_seconds",
      help: "Time of a batch of writes, from its begin to the end of its flush.",
      buckets: Self.buckets
    ).series()
    flushes = registry.histogram(
      "etcd_disk_wal_fsync_duration_seconds",
      help:
        "The same: a batch is one record of the log, and its flush takes nearly all of its time.",
      buckets: Self.buckets
    ).series()
    puts = registry.counter("etcd_mvcc_put_total", help: "Keys written.").series()
    deletes = registry.counter("etcd_mvcc_delete_total", help: "Keys deleted.").series()
    requests = registry.counter(
      "martlet_store_batched_requests_total", help: "Write requests, by batches with a flush."
    ).series()
  }

  var wantsPrevious: Bool { false }

  func committed(_ report: CommitReport) {
    guard report.isFlushed else { return }
    durations.observe(report.duration)
    flushes.observe(report.duration)
    requests.increment(by: UInt64(report.requests))
    var (put, deleted) = (UInt64(0), UInt64(0))
    for transaction in report.transactions {
      if let omitted = transaction.omitted {
        put += UInt64(omitted.puts)
        deleted += UInt64(omitted.deletes)
      }
      for event in transaction.events {
        switch event.kind {
        case .put: put += 1
        case .delete: deleted += 1
        }
      }
    }
    puts.increment(by: put)
    deletes.increment(by: deleted)
  }
}

extension StoreCore {
  /// All metrics as text (Prometheus exposition format).
  func metricsText() throws(StoreError) -> String {
    let size = try store.size()
    let state = store.state
    metrics.set(.total, size.total)
    metrics.set(.inUse, size.inUse)
    metrics.set(.quota, settings.quotaBytes)
    metrics.set(.failed, store.failure == nil ? 0 : 1)
    metrics.set(.revision, state.revision)
    metrics.set(.compacted, state.compactedRevision)
    metrics.set(.watches, hub.watchCount)
    metrics.set(.streams, hub.streamCount)
    metrics.set(.slowWatches, hub.laggingCount)
    metrics.set(.hasLeader, 1)
    metrics.set(.isLeader, 1)
    metrics.set(.leaderChanges, 1)
    metrics.set(.committed, state.revision)
    metrics.set(.applied, state.revision)
    metrics.set(.accessRevision, access.state.revision)
    metrics.setProcess(ProcessFigures())
    metrics.set(.unsentAnswers, answers.heldBytes)
    return metrics.registry.text()
  }
}

extension StoreMetrics {
  /// What connections count has a name of its own, too.
  private func traffic(_ name: String) -> UInt64 {
    registry.counter("net_\(name)_bytes_total", help: "", labels: ["role"]).series("server").value
  }

  fileprivate func setProcess(_ process: ProcessFigures) {
    set(.memory, process.residentBytes)
    set(.virtualMemory, process.virtualBytes)
    set(.openFiles, process.openFiles)
    set(.openFilesMost, process.openFilesMost)
    set(.processorTime, process.processorSeconds)
    set(.startTime, process.startSeconds)
    set(.received, traffic("received"))
    set(.sent, traffic("sent"))
  }
}
