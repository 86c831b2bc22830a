// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit
import Testing

/// What an operator does with kubectl less often than every day, and what it says where Martlet has
/// no answer yet.
@Suite("Operations", .serialized, .whereClustersRun, .cluster) struct OperationsTests {
  private let cluster: Cluster
  private let kubectl: Kubectl

  init() throws {
    cluster = try #require(Cluster.current)
    kubectl = cluster.kubectl
  }

  @Test("status counts every process of the cluster, the supervisor first")
  func status() throws {
    let names = try cluster.components().map(\.name)
    #expect(
      names
        == [
          "supervisor", "store", "apiserver", "containerd", "controller-manager", "scheduler",
          "proxy", "kubelet",
        ].filter { $0 != "store" || names.contains("store") })
    let martlet = try #require(PeerProgram(Cluster.binary))
    let lines = try martlet.run(["status", "--state", cluster.state]).output.split(separator: "\n")
    func megabytes(_ line: Substring?) -> Double? {
      let words = line?.split(separator: " ") ?? []
      return words.firstIndex(of: "MiB").flatMap { Double(words[$0 - 1]) }
    }
    let each = try lines.dropFirst().dropLast().map { try #require(megabytes($0)) }
    let total = try #require(megabytes(lines.last))
    #expect(each.count == names.count)
    #expect(abs(each.reduce(0, +) - total) < 1, "each is rounded: \(lines)")
  }

  @Test("a node is cordoned, tainted, drained and taken back")
  func drain() throws {
    let node = try kubectl.succeed("get", "nodes", "-o", "jsonpath={.items[0].metadata.name}")
    try kubectl.succeed("apply", "-f", "-", input: Manifests.web("drained", replicas: 2))
    try kubectl.succeed("rollout", "status", "deployment/drained", "--timeout=60s", timeout: 70)
    try kubectl.succeed("cordon", node)
    #expect(try kubectl.succeed("get", "nodes").contains("SchedulingDisabled"))
    #expect(
      try kubectl.succeed("drain", node, "--timeout=60s", timeout: 70).contains("evicted"))
    try Cluster.eventually(seconds: 20, "the new pods wait") {
      let phases = try kubectl.succeed(
        "get", "pods", "-l", "app=drained", "-o", "jsonpath={.items[*].status.phase}")
      return phases == "Pending Pending"
    }
    try kubectl.succeed("uncordon", node)
    try kubectl.succeed("rollout", "status", "deployment/drained", "--timeout=60s", timeout: 70)
    try kubectl.succeed("taint", "node", node, "a=b:PreferNoSchedule")
    #expect(try kubectl.succeed("describe", "node", node).contains("a=b:PreferNoSchedule"))
    try kubectl.succeed("taint", "node", node, "a-")
    try kubectl.succeed("delete", "deployment,service", "drained", "--timeout=60s", timeout: 70)
  }

  @Test("objects are created without manifests, exposed and summed up")
  func create() throws {
    try kubectl.succeed("create", "namespace", "made")
    func make(_ arguments: String...) throws {
      try kubectl.run(["create", "-n", "made"] + arguments).require()
    }
    try make("deployment", "web", "--image=docker.io/martlet/demo:1", "--replicas=0")
    try make("secret", "generic", "plain", "--from-literal=a=b")
    try make(
      "secret", "docker-registry", "pull", "--docker-server=x", "--docker-username=u",
      "--docker-password=p")
    try make("serviceaccount", "robot")
    try make("role", "reader", "--verb=get", "--resource=pods")
    try make("rolebinding", "readers", "--role=reader", "--serviceaccount=made:robot")
    try make("service", "nodeport", "door", "--tcp=80:8080")
    try make("service", "externalname", "away", "--external-name=example.com")
    try kubectl.succeed("expose", "deployment", "web", "-n", "made", "--port=80")
    #expect(
      try kubectl.succeed(
        "auth", "can-i", "get", "pods", "-n", "made", "--as=system:serviceaccount:made:robot"
      )
      .contains("yes"))
    let all = try kubectl.succeed("get", "all", "-n", "made")
    for name in ["deployment.apps/web", "replicaset.apps/web-", "service/door", "service/away"] {
      #expect(all.contains(name), "\(all)")
    }
    #expect(try kubectl.succeed("describe", "secret", "plain", "-n", "made").contains("1 bytes"))
    #expect(try kubectl.succeed("describe", "namespace", "made").contains("Active"))
    try kubectl.succeed("delete", "namespace", "made", "--timeout=60s", timeout: 70)
  }

  @Test("an object is edited, compared and replaced")
  func edit() throws {
    try kubectl.succeed("create", "configmap", "edited", "--from-literal=a=first")
    let editor = try #require(
      PeerProgram(
        Kubectl.path,
        environment: [
          "KUBECONFIG=\(kubectl.kubeconfig)", "HOME=/tmp", "KUBE_EDITOR=sed -i s/first/second/",
        ]))
    #expect(try editor.run(["edit", "configmap", "edited"]).output.contains("edited"))
    let manifest = try kubectl.succeed("get", "configmap", "edited", "-o", "yaml")
    #expect(manifest.contains("a: second"))
    let changed = manifest.replacing("second", with: "third")
    let difference = try kubectl.run("diff", "-f", "-", input: changed)
    #expect(difference.status == 1 && difference.output.contains("+  a: third"))
    try kubectl.succeed("replace", "-f", "-", input: changed)
    try kubectl.succeed("replace", "--force", "-f", "-", input: changed)
    #expect(
      try kubectl.succeed("get", "configmap", "edited", "-o", "jsonpath={.data.a}") == "third")
    try kubectl.succeed("delete", "configmap", "edited")
  }

  @Test("a pod is run, attached to and watched through its events")
  func run() throws {
    let watcher = try kubectl.start("get", "events", "--watch", timeout: 12)
    let image = "--image=docker.io/martlet/demo:1"
    let once = try kubectl.succeed(
      "run", "once", image, "--restart=Never", "--rm", "-i", "--quiet", "--", "sh", "-c",
      "read line; echo got $line", input: "this\n")
    #expect(once.contains("got this"))
    try kubectl.succeed(
      "run", "long", image, "--", "sh", "-c",
      "trap exit TERM; while true; do echo on; sleep 1; done")
    try kubectl.succeed("wait", "--for=condition=Ready", "pod/long", "--timeout=60s", timeout: 70)
    #expect(try kubectl.start("attach", "long", timeout: 3).finish().output.contains("on\n"))
    try kubectl.succeed("delete", "pod", "long", "--timeout=60s", timeout: 70)
    let story = watcher.finish().output
    for reason in ["Scheduled", "Started", "Killing"] {
      #expect(story.contains(reason), "\(story)")
    }
  }

  @Test("the cluster says what it serves")
  func inspect() throws {
    #expect(try kubectl.succeed("auth", "can-i", "--list").contains("*.*"))
    #expect(try kubectl.succeed("get", "--raw", "/").contains("\"/apis/apps/v1\""))
    #expect(try kubectl.succeed("version", "-o", "json").contains("\"gitVersion\": \"v1.36."))
  }

  @Test(
    "what is not there is refused in words",
    arguments: [
      (["top", "pods"], "Metrics API not available"),
      (["certificate", "approve", "x"], "doesn't have a resource type"),
      (["get", "statefulsets"], "doesn't have a resource type \"statefulsets\""),
      (["create", "job", "x", "--image=x"], "could not find the requested resource (post jobs"),
      (["create", "quota", "x"], "could not find the requested resource"),
      (
        ["apply", "--server-side", "-f", "-"],
        "Server-side apply not available on the server"
      ),
    ])
  func absent(arguments: [String], message: String) throws {
    let outcome = try kubectl.run(
      arguments, input: "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n")

    #expect(outcome.status == 1 && outcome.errors.contains(message), "\(outcome.errors)")
  }
}

extension PeerProgram.Outcome {
  /// The program must have succeeded.
  fileprivate func require(location: SourceLocation = #_sourceLocation) throws {
    #expect(status == 0, "\(errors)\(output)", sourceLocation: location)
  }
}
