// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import TestKit
import Testing

/// The program under the names of upstream's, as links to it.
@Suite(
  "Linked names", .serialized,
  .enabled(if: PeerProgram.find(Cluster.binary) != nil, "needs \(Cluster.binary)"),
  .enabled(if: PeerProgram.find(Kubectl.path) != nil, "needs kubectl: make test installs it"))
struct LinkedNameTests {
  private static let names = [
    "etcd", "kube-apiserver", "kube-controller-manager", "kube-proxy", "kube-scheduler", "kubelet",
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in Self.names {
      try #require(symlink(Cluster.binary, folder.path + "/" + name) == 0)
    }
  }

  private func program(_ name: String) throws -> PeerProgram {
    try #require(PeerProgram(folder.path + "/" + name))
  }

  @Test("a link runs the daemon of its name", arguments: names)
  func daemon(name: String) throws {
    let help = try program(name).run(["--help"])
    #expect(help.status == 0 && help.errors.isEmpty)
    let flag = name == "etcd" ? "--listen-client-urls list" : "--kubeconfig string"
    #expect(help.output.contains(name == "kube-apiserver" ? "--etcd-servers list" : flag))

    let version = try program(name).run(["--version"])
    #expect(version.status == 0)
    let expected = name == "etcd" ? "etcd Version: 3.6." : "Kubernetes v1.36."
    #expect(version.output.hasPrefix(expected), "\(version.output)")

    let unknown = try program(name).run(["--no-such-flag=1"])
    #expect(unknown.status == 2 && unknown.output.isEmpty)
    #expect(unknown.errors.contains("unknown flag: --no-such-flag"))
  }

  @Test(
    "a flag whose effect is missing is refused with the reason",
    arguments: [
      ("etcd", "--initial-cluster=a=http://x,b=http://y", "this store is one member"),
      ("etcd", "--auto-tls", "--auto-tls=true is not supported: no certificate is made"),
      ("kube-apiserver", "--allow-privileged=false", "a container may always ask for privileges"),
      ("kube-apiserver", "--audit-policy-file=/x", "there is no audit log yet"),
      ("kube-apiserver", "--oidc-issuer-url=x", "users are known by client certificates"),
      ("kube-controller-manager", "--cloud-provider=aws", "there are no controllers for clouds"),
      ("kube-scheduler", "--config=/x", "files of settings are not read yet"),
      ("kube-proxy", "--proxy-mode=ipvs", "packets are led by nftables"),
      ("kubelet", "--pod-manifest-path=/x", "static pods are not run yet"),
    ])
  func refused(name: String, flag: String, reason: String) throws {
    let outcome = try program(name).run([flag])

    #expect(outcome.status == 2 && outcome.errors.contains("is not supported: "))
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
  }

  @Test("every flag is one of upstream's, or says that it is ours", arguments: names)
  func facts(name: String) throws {
    guard let path = SharedFolder.path("facts/flags.tsv") else { return }
    let table = try #require(PeerProgram("cat")).run([path]).output.split(separator: "\n")
    let known = Set(
      table.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        .filter { $0.first == name[...] }.map { String($0[1]) })
    let lines = try program(name).run(["--help"]).output.split(separator: "\n")
    for (index, line) in lines.enumerated() where line.hasPrefix("  --") {
      let flag = line.dropFirst(4).prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      let explanation = lines[min(index + 1, lines.count - 1)]
      #expect(
        known.contains(String(flag)) || explanation.contains("Martlet only"), "\(name) --\(flag)")
    }
  }

  @Test("etcd and the control plane start from the command lines of kubeadm's manifests")
  func kubeadm() throws {
    let kubeadm = try KubeadmFolder(path: folder.path)
    let etcd = try program("etcd").start(kubeadm.etcd)
    defer { etcd.stop() }
    let apiServer = try program("kube-apiserver").start(kubeadm.apiServer)
    defer { apiServer.stop() }
    let kubectl = Kubectl(kubeconfig: folder.path + "/admin.conf")
    try Cluster.eventually(seconds: 30, "the API server is ready") {
      try kubectl.run("get", "--raw", "/readyz").status == 0
    }
    let controllerManager = try program("kube-controller-manager").start(kubeadm.controllerManager)
    defer { controllerManager.stop() }
    let scheduler = try program("kube-scheduler").start(kubeadm.scheduler)
    defer { scheduler.stop() }

    try kubectl.succeed("apply", "-f", "-", input: Manifests.web("linked", replicas: 2))
    try Cluster.eventually(seconds: 30, "controllers and scheduler work") {
      let pods = try kubectl.succeed("get", "pods", "-o", "name")
      let events = try kubectl.succeed("get", "events")
      return pods.split(separator: "\n").count == 2 && events.contains("FailedScheduling")
    }
    #expect(
      try kubectl.succeed("get", "service", "kubernetes", "-o", "jsonpath={.spec.clusterIP}")
        == "10.96.0.1")
    let token = try kubectl.succeed("create", "token", "default")
    let header = try #require(token.split(separator: ".").first)
    #expect(header.hasPrefix("eyJhbGciOiJSUzI1NiI"), "an RSA key signs as RS256")
    let curl = try #require(PeerProgram("curl"))
    let metrics = try curl.run(
      ["-sS", "http://127.0.0.1:\(kubeadm.etcdMetricsPort)/metrics"])
    #expect(metrics.output.contains("etcd_"))
    let pki = folder.path + "/pki/etcd/"
    let anonymous = try curl.run([
      "-sS", "--cacert", pki + "ca.crt", "https://127.0.0.1:\(kubeadm.etcdPort)/health",
    ])
    #expect(anonymous.status != 0, "a client certificate is demanded")
  }
}
