// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform

extension StoreConfiguration {
  /// Flags of etcd that existing command lines hold and that decide nothing here, or ask for what is
  /// missing. Whoever adds what is missing takes the flag out of this list.
  static func addUpstreamFlags(to flags: inout FlagSet) {
    let alone = "this store is one member, without peers"
    flags.ignored(
      "listen-peer-urls", "initial-advertise-peer-urls", "initial-cluster-token",
      "initial-cluster-state", "peer-cert-file", "peer-key-file", "peer-trusted-ca-file",
      "heartbeat-interval", "election-timeout", because: alone)
    for flag in ["peer-client-cert-auth", "peer-auto-tls", "strict-reconfig-check", "pre-vote"] {
      flags.ignored(flag, kind: .bool, because: alone)
    }
    flags.ignored(
      "snapshot-count", "max-snapshots", "max-wals", "wal-dir", "backend-batch-interval",
      "backend-batch-limit", because: "there is no raft log; each answer follows its flush")
    flags.ignored(
      "unsafe-no-fsync", kind: .bool, because: "every acknowledged write is flushed")
    flags.ignored(
      "experimental-initial-corrupt-check", kind: .bool, because: "there is no peer to compare with"
    )
    flags.ignored("feature-gates", because: "features are not switched")
    flags.ignored(
      "logger", "log-level", "log-outputs", "log-format",
      because: "logs are text on standard error")
    flags.ignored("metrics", because: "all metrics are always served")
    for (flag, reason) in [
      ("auto-tls", "no certificate is made; give --cert-file"),
      ("force-new-cluster", alone),
      ("enable-pprof", "there is no profiler"),
    ] {
      flags.settled(flag, at: false, because: reason)
    }
    flags.refused(
      "client-crl-file", "client-cert-allowed-hostname",
      because: "a client certificate is checked against --trusted-ca-file only")
    flags.refused("discovery", "discovery-srv", "discovery-endpoints", because: alone)
    flags.refused("config-file", because: "files of settings are not read; give flags")
  }
}
