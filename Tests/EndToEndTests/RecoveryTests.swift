// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import TestKit
import Testing

/// What a cluster survives.
@Suite("Recovery", .serialized, .whereClustersRun, .cluster) struct RecoveryTests {
  private let cluster: Cluster
  private let kubectl: Kubectl

  init() throws {
    cluster = try #require(Cluster.current)
    kubectl = cluster.kubectl
  }

  private func deploy(_ name: String, replicas: Int) throws {
    try kubectl.succeed("apply", "-f", "-", input: Manifests.web(name, replicas: replicas))
    try kubectl.succeed("rollout", "status", "deployment/\(name)", "--timeout=60s", timeout: 70)
  }

  private func restarts(_ name: String) throws -> String {
    try kubectl.succeed(
      "get", "pods", "-l", "app=\(name)", "-o",
      "jsonpath={range .items[*]}{.metadata.uid} {.status.containerStatuses[0].restartCount} {end}")
  }

  @Test("a container that is killed is started again")
  func killedContainer() throws {
    try deploy("killed", replicas: 1)
    let uid = try kubectl.succeed(
      "get", "pods", "-l", "app=killed", "-o", "jsonpath={.items[0].metadata.uid}")
    let script = """
      for process in /proc/[0-9]*; do
        grep -qs \(uid) $process/cgroup && grep -qas httpd $process/cmdline \
          && kill -9 ${process#/proc/}
      done; true
      """
    try #require(PeerProgram("sh")).run(["-c", script])
    try Cluster.eventually(seconds: 60, "the container runs for the second time") {
      try kubectl.succeed(
        "get", "pods", "-l", "app=killed", "-o",
        "jsonpath={.items[0].status.containerStatuses[0].restartCount}"
          + "{.items[0].status.containerStatuses[0].ready}") == "1true"
    }
    try kubectl.succeed("delete", "deployment,service", "killed")
  }

  @Test("a pod that is deleted is replaced")
  func deletedPod() throws {
    try deploy("replaced", replicas: 2)
    let before = try kubectl.succeed("get", "pods", "-l", "app=replaced", "-o", "name")
    let first = try #require(before.split(separator: "\n").first)
    try kubectl.succeed("delete", String(first), "--timeout=60s", timeout: 70)
    try kubectl.succeed("rollout", "status", "deployment/replaced", "--timeout=60s", timeout: 70)
    let after = try kubectl.succeed("get", "pods", "-l", "app=replaced", "-o", "name")
    #expect(after.split(separator: "\n").count == 2 && !after.contains(first))
    try kubectl.succeed("delete", "deployment,service", "replaced")
  }

  @Test("each daemon comes back from kill -9, and no pod restarts")
  func killedDaemons() throws {
    try deploy("steady", replicas: 2)
    let before = try restarts("steady")
    let lasting = ["containerd", "supervisor"]
    for daemon in try cluster.components() where !lasting.contains(daemon.name) {
      kill(daemon.process, SIGKILL)
      try Cluster.eventually(seconds: 30, "\(daemon.name) is back") {
        try cluster.components().contains {
          $0.name == daemon.name && $0.process != daemon.process
        }
      }
      try Cluster.eventually(seconds: 30, "the API answers after \(daemon.name) was killed") {
        try kubectl.run("get", "--raw", "/readyz").status == 0
      }
    }
    try kubectl.succeed("create", "configmap", "after-the-fall")
    try Cluster.eventually(seconds: 60, "new pods start again") {
      try kubectl.run("scale", "deployment/steady", "--replicas=3")
      return try kubectl.succeed(
        "get", "deployment", "steady", "-o", "jsonpath={.status.readyReplicas}") == "3"
    }
    let after = try restarts("steady")
    for pod in before.split(separator: " ") { #expect(after.contains(pod)) }
    #expect(!after.split(separator: " ").contains("1"))
    try kubectl.succeed("delete", "deployment,service", "steady")
    try kubectl.succeed("delete", "configmap", "after-the-fall")
  }
}

/// A cluster that ends in every way, and comes up again.
@Suite("Start and stop", .serialized, .whereClustersRun) struct StartAndStopTests {
  @Test("everything killed at once comes back with every acknowledged write")
  func killedEverything() throws {
    let cluster = try Cluster()
    try cluster.kubectl.succeed("apply", "-f", "-", input: Manifests.web("kept", replicas: 2))
    try cluster.kubectl.succeed(
      "rollout", "status", "deployment/kept", "--timeout=60s", timeout: 70)
    for number in 0..<20 { try cluster.kubectl.succeed("create", "configmap", "write-\(number)") }
    try cluster.killEverything()

    let second = try Cluster(folder: cluster.stateFolder)
    let names = try second.kubectl.succeed("get", "configmaps", "-o", "name")
    for number in 0..<20 { #expect(names.contains("configmap/write-\(number)\n")) }
    try second.kubectl.succeed(
      "rollout", "status", "deployment/kept", "--timeout=60s", timeout: 70)
    #expect(second.interrupt().status == 0)
  }

  @Test("Ctrl-C leaves no process, mount, cgroup, link or rule, and the state resumes")
  func interrupt() throws {
    let before = try Remains.gather()
    let cluster = try Cluster()
    try cluster.kubectl.succeed("apply", "-f", "-", input: Manifests.web("stays", replicas: 2))
    try cluster.kubectl.succeed(
      "rollout", "status", "deployment/stays", "--timeout=60s", timeout: 70)
    let outcome = cluster.interrupt()
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(try Remains.gather() == before)
    let martlet = try #require(PeerProgram(Cluster.binary))
    let status = try martlet.run(["status", "--state", cluster.state])
    #expect(status.status == 1 && status.errors.contains("no cluster runs from"))

    let second = try Cluster(folder: cluster.stateFolder)
    try second.kubectl.succeed(
      "rollout", "status", "deployment/stays", "--timeout=60s", timeout: 70)
    #expect(second.interrupt().status == 0)
    #expect(try martlet.run(["reset", "--state", cluster.state]).status == 0)
    #expect(try #require(PeerProgram("ls")).run([cluster.state]).status != 0)
  }

  @Test("the demo answers at the address that is printed")
  func demo() throws {
    let cluster = try Cluster(flags: [])
    try Cluster.eventually(seconds: 60, "three replicas are ready") {
      try cluster.kubectl.succeed(
        "get", "deployment", "demo", "-o", "jsonpath={.status.readyReplicas}") == "3"
    }
    let outcome = cluster.interrupt()
    #expect(outcome.output.contains("demo answers at http://"))
    #expect(outcome.status == 0)
  }

  @Test(
    "a value written through either store reads back the same, byte for byte",
    .enabled(if: PeerProgram.find("etcd") != nil))
  func storesAgree() throws {
    let key = "/registry/configmaps/default/traveller"
    let print = ["get", "configmap", "traveller", "-o", "jsonpath={.metadata.uid} {.data}"]
    let folder = try TemporaryFolder()
    let etcd = try Etcd(folder: folder.path + "/etcd")
    defer { etcd.stop() }

    let first = try Cluster()
    try first.kubectl.succeed("create", "configmap", "traveller", "--from-literal=a=\u{fc}\n1")
    let seen = try first.kubectl.run(print).output
    #expect(first.interrupt().status == 0)
    let written = try onStoreAlone(first.state) { try Etcd.value(key, endpoint: $0) }
    #expect(written.starts(with: [0x6B, 0x38, 0x73, 0x00]))

    let second = try Cluster(flags: ["--no-demo", "--etcd-servers", etcd.client])
    try Etcd.put(key, written, endpoint: etcd.client)
    try Cluster.eventually(seconds: 10, "the object is served") {
      try second.kubectl.run(print).output == seen
    }
    #expect(try Etcd.value(key, endpoint: etcd.client) == written)
    try second.kubectl.succeed("label", "configmap", "traveller", "back=home")
    let changed = try Etcd.value(key, endpoint: etcd.client)
    #expect(second.interrupt().status == 0)

    let returned = try onStoreAlone(first.state) { endpoint in
      try Etcd.put(key, changed, endpoint: endpoint)
      return try Etcd.value(key, endpoint: endpoint)
    }
    #expect(returned == changed && changed != written)
    let third = try Cluster(folder: first.stateFolder)
    #expect(try third.kubectl.run(print).output == seen)
    #expect(
      try third.kubectl.run("get", "configmap", "-l", "back=home", "-o", "name").output
        == "configmap/traveller\n")
    #expect(third.interrupt().status == 0)
  }

  /// Serves a stopped cluster's store by itself on TCP, where etcdctl reaches it.
  private func onStoreAlone<Result>(
    _ state: String, _ body: (_ endpoint: String) throws -> Result
  ) throws -> Result {
    let endpoint = "http://127.0.0.1:\(try FreePort.find())"
    let store = try #require(PeerProgram(Cluster.binary)).start([
      "store", "--data-dir", state + "/store", "--listen-client-urls", endpoint,
    ])
    defer { store.stop() }
    let curl = try #require(PeerProgram("curl"))
    try Cluster.eventually(seconds: 10, "the store answers") {
      try curl.run(["-s", endpoint + "/health"]).output.contains("true")
    }
    return try body(endpoint)
  }
}

/// What containers could leave on a machine.
struct Remains: Equatable {
  var mounts: Int
  var links: String
  var rules: String
  var cgroups: String
  var processes: String

  static func gather() throws -> Remains {
    func ask(_ script: String) throws -> String {
      try #require(PeerProgram("sh")).run(["-c", script]).output
    }
    return Remains(
      mounts: try ask("cat /proc/self/mountinfo").split(separator: "\n").count,
      links: try ask("ip -o link | awk '{print $2}'"),
      rules: try ask("nft list tables"),
      cgroups: try ask("find /sys/fs/cgroup -maxdepth 3 -name 'kubepods*'"),
      processes: try ask(
        "ps -eo args | grep -E '[c]ontainerd|[m]artlet (up|store|apiserver|controller|kubelet|proxy)'"
      )
    )
  }
}
