// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import ControllerRuntime
import Platform

extension KubeletConfiguration {
  /// Flags of the kubelet that existing command lines hold and that decide nothing here, or ask for what
  /// is missing. Whoever adds what is missing takes the flag out of this list.
  static func addUpstreamFlags(to flags: inout FlagSet) {
    flags.addUpstreamClientFlags()
    addSettledFlags(to: &flags)
    flags.ignored(
      "bootstrap-kubeconfig", because: "--kubeconfig is used; no certificate is asked for")
    flags.ignored(
      "rotate-certificates", "rotate-server-certificates", kind: .bool,
      because: "certificates are read anew when their files change, and asked for from nobody")
    flags.ignored(
      "fail-swap-on", "protect-kernel-defaults", "make-iptables-util-chains", kind: .bool,
      because: "swap, kernel settings and iptables are left as they are")
    flags.ignored(
      "serialize-image-pulls", kind: .bool, because: "each pod pulls by itself")
    flags.ignored(
      "authentication-token-webhook-cache-ttl", "authorization-webhook-cache-authorized-ttl",
      "authorization-webhook-cache-unauthorized-ttl", "oom-score-adj", "volume-plugin-dir",
      "file-check-frequency", "sync-frequency",
      because: "there is nothing that it would set")
    flags.ignored(
      "image-gc-high-threshold", "image-gc-low-threshold", "minimum-image-ttl-duration",
      because: "images are not collected yet")
    flags.refused(
      "config", "config-dir", because: "files of settings are not read yet; give flags")
    flags.refused(
      "pod-manifest-path", "manifest-url", because: "static pods are not run yet")
    flags.refused(
      "eviction-hard", "eviction-soft", because: "pods are not evicted under pressure yet")
    flags.refused(
      "kube-reserved", "system-reserved", "reserved-cpus", "enforce-node-allocatable",
      because: "nothing is kept back from pods yet")
    flags.refused("register-with-taints", because: "taint the node once it is there")
    flags.refused("cloud-provider", because: "there are no controllers for clouds")
    flags.refused("cert-dir", because: "no certificate is made; give --tls-cert-file")
  }

  private static func addSettledFlags(to flags: inout FlagSet) {
    flags.settled(
      "cgroup-driver", at: "", "cgroupfs", because: "cgroups are made in their file system")
    flags.settled(
      "anonymous-auth", at: false,
      because: "the node's server wants to know who asks")
    flags.settled(
      "authentication-token-webhook", at: false,
      because: "clients of the node's server are known by certificate only")
    flags.settled(
      "authorization-mode", at: "Webhook", because: "the API server decides who may do what")
    flags.settled("read-only-port", at: "0", because: "there is no port without TLS")
    flags.settled(
      "enable-server", at: true,
      because: "logs and exec go through the node's server")
  }
}
