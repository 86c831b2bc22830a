// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform

/// What the command line says. Names and meanings of the flags are upstream's; those that only Martlet
/// has say so in their help text.
struct KubeletConfiguration: Sendable {
  var nodeName: String
  var nodeAddresses: [String]
  var kubeconfig: String
  var runtimeEndpoint: String
  var rootFolder: String
  var logFolder: String
  var cgroupRoot: String
  /// Where CNI configuration is written; empty leaves that to somebody else.
  var networkFolder: String
  /// Where the address allocator keeps its leases.
  var networkLeaseFolder: String
  var networkBridge: String
  /// Used until the node has a CIDR of its own.
  var podCIDR: String
  var address: String
  var port: Int
  var healthAddress: String
  var healthPort: Int
  var certificateFile: String
  /// Of the node's server.
  var tls: TLSConfiguration
  var clusterDNS: [String]
  var clusterDomain: String
  var resolverFile: String
  var podsMax: Int
  var nodeLabels: [String: String]
  var registersNode: Bool
  var providerID: String

  static func flags() -> FlagSet {
    var flags = FlagSet(command: "kubelet", summary: "Runs the pods of one node.")
    flags.string("kubeconfig", help: "File that says how to reach the API server.")
    flags.string("hostname-override", help: "Name of the node; the host name when left out.")
    flags.string(
      "node-ip", help: "Addresses of the node, separated by commas; found when left out.")
    flags.string(
      "container-runtime-endpoint", default: "unix:///run/containerd/containerd.sock",
      help: "Socket of the container runtime.")
    flags.string("root-dir", default: "/var/lib/kubelet", help: "Folder for pods and volumes.")
    flags.string(
      "pod-logs-dir", default: "/var/log/pods", help: "Folder for container logs (Martlet only).")
    flags.string(
      "cgroup-root", default: "/", help: "Cgroup below which the cgroup of all pods is made.")
    flags.string(
      "cni-conf-dir",
      help:
        "Folder into which the pod network's configuration is written as soon as the node has a "
        + "pod CIDR; left to others when empty (Martlet only).")
    flags.string(
      "cni-lease-dir", default: "/var/lib/cni/networks",
      help: "Folder for leases of pod addresses (Martlet only).")
    flags.string(
      "cni-bridge", default: "martlet0", help: "Name of the pod network's bridge (Martlet only).")
    flags.string("pod-cidr", help: "Pod CIDR to use until the node has one from the API server.")
    flags.string("address", default: "0.0.0.0", help: "Address that the node's server listens on.")
    flags.int("port", default: 10_250, help: "Port of the node's server.")
    flags.string("tls-cert-file", help: "Certificate of the node's server.")
    flags.string("tls-private-key-file", help: "Key of the certificate.")
    flags.addTLSChoices(hasNames: false)
    flags.string("client-ca-file", help: "Authority whose clients the node's server believes.")
    flags.list("cluster-dns", help: "Addresses of the cluster's DNS service.")
    flags.string("cluster-domain", default: "cluster.local", help: "Domain of the cluster.")
    flags.string("resolv-conf", default: "/etc/resolv.conf", help: "The node's own resolver file.")
    flags.int("max-pods", default: 110, help: "Pods that the node takes.")
    flags.list("node-labels", help: "Labels of the node when it registers, key=value.")
    flags.bool("register-node", default: true, help: "Make the Node object.")
    flags.string("provider-id", help: "Identity of the machine at its provider.")
    flags.string(
      "healthz-bind-address", default: "127.0.0.1", help: "Address of the plain health endpoint.")
    flags.int("healthz-port", default: 10_248, help: "Port of the plain health endpoint.")
    addUpstreamFlags(to: &flags)
    return flags
  }

  /// - Parameter hostName: the machine's name, used unless the flags give another.
  /// - Throws: when a flag about TLS says what cannot be.
  init(_ values: FlagValues, hostName: String) throws(FlagError) {
    let override = values.string("hostname-override")
    nodeName = (override.isEmpty ? hostName : override).lowercased()
    nodeAddresses = values.string("node-ip").split(separator: ",").map(String.init)
    kubeconfig = values.string("kubeconfig")
    runtimeEndpoint = values.string("container-runtime-endpoint")
    rootFolder = values.string("root-dir")
    logFolder = values.string("pod-logs-dir")
    let above = values.string("cgroup-root")
    cgroupRoot = (above == "/" || above.isEmpty ? "" : above) + "/kubepods"
    networkFolder = values.string("cni-conf-dir")
    networkLeaseFolder = values.string("cni-lease-dir")
    networkBridge = values.string("cni-bridge")
    podCIDR = values.string("pod-cidr")
    address = values.string("address")
    port = values.int("port")
    healthAddress = values.string("healthz-bind-address")
    healthPort = values.int("healthz-port")
    certificateFile = values.string("tls-cert-file")
    let authority = values.string("client-ca-file")
    tls = TLSConfiguration(
      identity: .files(certificate: certificateFile, key: values.string("tls-private-key-file")),
      trust: authority.isEmpty ? .system : .authorities(.file(authority)),
      clientCertificates: authority.isEmpty ? .off : .optional)
    try tls.choose(values, hasNames: false)
    clusterDNS = values.list("cluster-dns")
    clusterDomain = values.string("cluster-domain")
    resolverFile = values.string("resolv-conf")
    podsMax = values.int("max-pods")
    var labels: [String: String] = [:]
    for item in values.list("node-labels") {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      labels[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }
    nodeLabels = labels
    registersNode = values.bool("register-node")
    providerID = values.string("provider-id")
  }
}
