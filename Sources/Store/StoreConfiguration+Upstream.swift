// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform

extension StoreConfiguration {
  /// What stands before a flag's name, in capitals, in the environment (etcd).
  static let variablePrefix = "ETCD_"

  /// Flags of etcd that existing command lines hold and that decide nothing here, or ask for what
  /// is missing. Whoever adds what is missing takes the flag out of this list.
  static func addUpstreamFlags(to flags: inout FlagSet) {
    addPeerFlags(to: &flags)
    addStorageFlags(to: &flags)
    addReportingFlags(to: &flags)
    addConnectionFlags(to: &flags)
    flags.refused("config-file", because: "files of settings are not read; give flags")
  }

  private static func addPeerFlags(to flags: inout FlagSet) {
    let alone = "this store is one member, without peers"
    flags.ignored(
      "listen-peer-urls", "initial-cluster-token",
      "initial-cluster-state", "peer-cert-file", "peer-key-file", "peer-trusted-ca-file",
      "peer-client-cert-file", "peer-client-key-file", "peer-crl-file", "peer-cert-allowed-cn",
      "peer-cert-allowed-hostname", "client-cert-file", "client-key-file", "heartbeat-interval",
      "election-timeout", "max-learners", "raft-read-timeout", "raft-write-timeout",
      "downgrade-check-time", "experimental-downgrade-check-time", because: alone)
    for flag in [
      "peer-client-cert-auth", "peer-auto-tls", "peer-skip-client-san-verification",
      "experimental-peer-skip-client-san-verification", "strict-reconfig-check", "pre-vote",
      "initial-election-tick-advance",
    ] {
      flags.ignored(flag, kind: .bool, because: alone)
    }
    flags.settled("force-new-cluster", at: false, because: alone)
    flags.refused(
      "discovery", "discovery-srv", "discovery-endpoints", "discovery-srv-name",
      "discovery-token", "discovery-proxy", "discovery-user", "discovery-password",
      "discovery-cert", "discovery-key", "discovery-cacert", because: alone)
    flags.ignored(
      "discovery-fallback", "discovery-dial-timeout", "discovery-request-timeout",
      "discovery-keepalive-time", "discovery-keepalive-timeout",
      "discovery-insecure-transport", "discovery-insecure-skip-tls-verify", because: alone)
  }

  private static func addStorageFlags(to flags: inout FlagSet) {
    flags.ignored(
      "snapshot-count", "snapshot-catchup-entries", "experimental-snapshot-catchup-entries",
      "max-snapshots", "max-wals", "wal-dir", "backend-batch-interval", "backend-batch-limit",
      because: "there is no raft log; each answer follows its flush")
    flags.ignored(
      "backend-bbolt-freelist-type", "bootstrap-defrag-threshold-megabytes",
      "experimental-bootstrap-defrag-threshold-megabytes", "v2-deprecation",
      because: "the database is another one")
    flags.ignored(
      "compaction-batch-limit", "experimental-compaction-batch-limit",
      "compaction-sleep-interval", "experimental-compaction-sleep-interval",
      because: "compaction lets every write in between")
    flags.ignored(
      "unsafe-no-fsync", kind: .bool, because: "every acknowledged write is flushed")
    flags.ignored(
      "corrupt-check-time", "experimental-corrupt-check-time", "compact-hash-check-time",
      "experimental-compact-hash-check-time", because: "there is no peer to compare with")
    for flag in [
      "experimental-initial-corrupt-check", "experimental-compact-hash-check-enabled",
    ] {
      flags.ignored(flag, kind: .bool, because: "there is no peer to compare with")
    }
    for flag in [
      "experimental-enable-lease-checkpoint", "experimental-enable-lease-checkpoint-persist",
    ] {
      flags.ignored(flag, kind: .bool, because: "leases keep what they have left in any case")
    }
    for flag in [
      "experimental-txn-mode-write-with-shared-buffer",
      "experimental-stop-grpc-service-on-defrag",
    ] {
      flags.ignored(flag, kind: .bool, because: "reads never wait for writes")
    }
    for flag in ["memory-mlock", "experimental-memory-mlock"] {
      flags.settled(flag, at: false, because: "the database is not kept in memory")
    }
    flags.ignored("feature-gates", because: "features are not switched")
  }

  private static func addReportingFlags(to flags: inout FlagSet) {
    flags.ignored(
      "logger", "log-level", "log-outputs", "log-format", "log-rotation-config-json",
      because: "logs are text on standard error")
    flags.settled("enable-log-rotation", at: false, because: "logs are text on standard error")
    flags.ignored(
      "warning-apply-duration", "experimental-warning-apply-duration",
      "warning-unary-request-duration", "experimental-warning-unary-request-duration",
      because: "slow requests are counted, not logged")
    flags.ignored("metrics", because: "all metrics are always served")
    for prefix in ["", "experimental-"] {
      flags.settled(
        prefix + "enable-distributed-tracing", at: false, because: "no traces are sent")
      for name in ["address", "instance-id", "sampling-rate", "service-name"] {
        flags.ignored(prefix + "distributed-tracing-" + name, because: "no traces are sent")
      }
    }
    flags.settled("enable-pprof", at: false, because: "there is no profiler")
  }

  private static func addConnectionFlags(to flags: inout FlagSet) {
    flags.ignored(
      "grpc-keepalive-interval", "grpc-keepalive-min-time", "grpc-keepalive-timeout",
      because: "the kernel finds dead connections")
    flags.settled("cors", at: "*", "", because: "no page of another origin is answered")
    flags.settled("host-whitelist", at: "*", "", because: "the host of a request is not looked at")
    flags.settled("tls-max-version", at: "", "TLS1.3", because: "the newest version is spoken")
    flags.settled("auto-tls", at: false, because: "no certificate is made; give --cert-file")
    flags.ignored("self-signed-cert-validity", because: "no certificate is made")
    for flag in ["socket-reuse-port", "socket-reuse-address"] {
      flags.settled(flag, at: false, because: "an address is one process's")
    }
    flags.refused(
      "client-cert-allowed-hostname",
      because:
        "a client certificate is checked against --trusted-ca-file and --client-crl-file only")
  }
}
