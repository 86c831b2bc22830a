// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import ControllerRuntime
import Platform

extension ProxyDaemon {
  /// Flags of kube-proxy that existing command lines hold and that decide nothing here, or ask for what
  /// is missing. Whoever adds what is missing takes the flag out of this list.
  static func addUpstreamFlags(to flags: inout FlagSet) {
    flags.addUpstreamClientFlags()
    flags.settled("proxy-mode", at: "", "nftables", because: "packets are led by nftables")
    flags.settled(
      "detect-local-mode", at: "", "ClusterCIDR", because: "--cluster-cidr tells pods from others")
    flags.settled(
      "iptables-localhost-nodeports", at: false,
      because: "node ports answer on the node's addresses, not on loopback")
    flags.ignored(
      "conntrack-max-per-core", "conntrack-min", "conntrack-tcp-timeout-established",
      "conntrack-tcp-timeout-close-wait", "conntrack-udp-timeout", "conntrack-udp-timeout-stream",
      because: "the kernel's connection tracking keeps its settings")
    flags.ignored(
      "iptables-sync-period", "iptables-min-sync-period", "config-sync-period",
      because: "a change is applied when it comes; there is no rewriting in between")
    flags.ignored("oom-score-adj", because: "the score is left as it is")
    flags.ignored("bind-address", because: "there is no listener besides health and metrics")
    flags.settled("profiling", at: false, because: "there is no profiler")
    flags.refused("master", because: "give --kubeconfig")
    flags.refused("config", because: "files of settings are not read yet; give flags")
    flags.refused("nodeport-addresses", because: "node ports answer on every address of the node")
  }
}
