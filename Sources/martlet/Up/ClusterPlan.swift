// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Kubelet

/// Which processes a cluster consists of and how each is called: a pure function of the settings.
struct ClusterPlan: Sendable {
  /// Addresses of pods in the whole cluster; a node gets a /24 of it.
  static let podNetwork = "10.42.0.0/16"
  /// Virtual addresses of Services.
  static let serviceNetwork = "10.43.0.0/16"
  /// The API server's address inside the cluster: the first of the service network.
  static let serviceAddress = "10.43.0.1"
  /// Where pods are told to ask for names.
  static let dnsAddress = "10.43.0.10"

  /// Ports on this machine.
  struct Ports: Sendable {
    var apiServer = 6443
    var kubelet = 10250
    var kubeletHealth = 10248
    var controllerManager = 10257
    var scheduler = 10259
    var proxyHealth = 10256
    var proxyMetrics = 10249
  }

  let folder: StateFolder
  /// This program.
  let executable: String
  let containerdExecutable: String
  let nodeName: String
  let nodeAddress: String
  let ports: Ports
  /// URLs of an etcd cluster, separated by commas; nil for the embedded store.
  let etcdServers: String?
  /// Flags of the API server about that cluster: certificates and user.
  var etcdFlags: [String] = []

  var store: Component {
    Component(
      name: "store", executable: executable,
      arguments: [
        "store", "--data-dir=\(folder.store)", "--listen-client-urls=unix://\(folder.storeSocket)",
      ],
      health: .socket(path: folder.storeSocket, request: "/health"))
  }

  var apiServer: Component {
    Component(
      name: "apiserver", executable: executable,
      arguments: [
        "apiserver",
        "--etcd-servers=\(etcdServers ?? "unix://" + folder.storeSocket)",
        "--secure-port=\(ports.apiServer)",
        "--advertise-address=\(nodeAddress)",
        "--tls-cert-file=\(folder.certificate("apiserver"))",
        "--tls-private-key-file=\(folder.key("apiserver"))",
        "--client-ca-file=\(folder.certificate("ca"))",
        "--service-account-issuer=https://kubernetes.default.svc.cluster.local",
        "--service-account-key-file=\(folder.root)/pki/sa.pub",
        "--service-account-signing-key-file=\(folder.key("sa"))",
        "--service-cluster-ip-range=\(Self.serviceNetwork)",
        "--kubelet-client-certificate=\(folder.certificate("apiserver-kubelet-client"))",
        "--kubelet-client-key=\(folder.key("apiserver-kubelet-client"))",
        "--kubelet-certificate-authority=\(folder.certificate("ca"))",
        "--authorization-mode=Node,RBAC",
        "--anonymous-auth=false",
      ] + etcdFlags,
      health: .https(port: ports.apiServer, request: "/readyz"))
  }

  var controllerManager: Component {
    Component(
      name: "controller-manager", executable: executable,
      arguments: [
        "controller-manager",
        "--kubeconfig=\(folder.kubeconfig(of: "controller-manager"))",
        "--cluster-cidr=\(Self.podNetwork)",
        "--service-cluster-ip-range=\(Self.serviceNetwork)",
        "--allocate-node-cidrs=true",
        "--root-ca-file=\(folder.certificate("ca"))",
        "--service-account-private-key-file=\(folder.key("sa"))",
        "--bind-address=127.0.0.1", "--secure-port=\(ports.controllerManager)",
        "--leader-elect=false",
      ],
      health: .http(port: ports.controllerManager, request: "/healthz"))
  }

  var scheduler: Component {
    Component(
      name: "scheduler", executable: executable,
      arguments: [
        "scheduler",
        "--kubeconfig=\(folder.kubeconfig(of: "scheduler"))",
        "--bind-address=127.0.0.1", "--secure-port=\(ports.scheduler)",
        "--leader-elect=false",
      ],
      health: .http(port: ports.scheduler, request: "/healthz"))
  }

  var containerd: Component {
    Component(
      name: "containerd", executable: containerdExecutable,
      arguments: ["--config", folder.containerd + "/config.toml"],
      health: .connects(path: folder.containerdSocket))
  }

  var kubelet: Component {
    Component(
      name: "kubelet", executable: executable,
      arguments: [
        "kubelet",
        "--kubeconfig=\(folder.kubeconfig(of: "kubelet"))",
        "--hostname-override=\(nodeName)",
        "--node-ip=\(nodeAddress)",
        "--root-dir=\(folder.kubelet)",
        "--cgroup-root=\(folder.cgroup)",
        "--pod-logs-dir=\(folder.logs)/pods",
        "--cni-conf-dir=\(folder.networkConfiguration)",
        "--cni-lease-dir=\(folder.root)/cni/leases",
        "--container-runtime-endpoint=unix://\(folder.containerdSocket)",
        "--tls-cert-file=\(folder.certificate("kubelet"))",
        "--tls-private-key-file=\(folder.key("kubelet"))",
        "--client-ca-file=\(folder.certificate("ca"))",
        "--port=\(ports.kubelet)", "--healthz-port=\(ports.kubeletHealth)",
        "--cluster-dns=\(Self.dnsAddress)", "--cluster-domain=cluster.local",
      ],
      health: .http(port: ports.kubeletHealth, request: "/healthz"))
  }

  var proxy: Component {
    Component(
      name: "proxy", executable: executable,
      arguments: [
        "proxy",
        "--kubeconfig=\(folder.kubeconfig(of: "proxy"))",
        "--cluster-cidr=\(Self.podNetwork)",
        "--service-cluster-ip-range=\(Self.serviceNetwork)",
        "--hostname-override=\(nodeName)",
        "--healthz-bind-address=127.0.0.1:\(ports.proxyHealth)",
        "--metrics-bind-address=127.0.0.1:\(ports.proxyMetrics)",
      ],
      health: .http(port: ports.proxyHealth, request: "/healthz"))
  }
}
