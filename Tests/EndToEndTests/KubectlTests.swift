// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit
import Testing

/// What a user of kubectl does all day, against real containers.
@Suite("kubectl", .serialized, .whereClustersRun, .cluster) struct KubectlTests {
  private let kubectl: Kubectl

  init() throws {
    kubectl = try #require(Cluster.current).kubectl
  }

  @Test("says who it is and where the cluster is")
  func identity() throws {
    #expect(try kubectl.succeed("auth", "whoami").contains("kubernetes-admin"))
    #expect(try kubectl.succeed("cluster-info").contains("is running at"))
    #expect(try kubectl.succeed("auth", "can-i", "create", "pods").contains("yes"))
    #expect(try kubectl.succeed("version").contains("Server Version: v1.36"))
  }

  @Test("explains fields and lists resources")
  func explain() throws {
    let resources = try kubectl.succeed("api-resources")
    #expect(resources.contains("deployments") && resources.contains("deploy"))
    #expect(try kubectl.succeed("api-versions").contains("apps/v1"))
    let text = try kubectl.succeed("explain", "pod.spec.containers.livenessProbe")
    #expect(text.contains("periodSeconds") && text.contains("FIELD"))
    #expect(try kubectl.succeed("explain", "deployment.spec").contains("replicas"))
  }

  @Test("applies, prints, updates and deletes a config map in every form")
  func configMap() throws {
    try kubectl.succeed("create", "configmap", "settings", "--from-literal=a=1")
    #expect(try kubectl.succeed("get", "cm", "settings", "-o", "yaml").contains("a: \"1\""))
    #expect(try kubectl.succeed("get", "cm", "settings", "-o", "json").contains("\"a\": \"1\""))
    #expect(
      try kubectl.succeed("get", "cm", "settings", "-o", "jsonpath={.data.a}") == "1")
    try kubectl.succeed("label", "cm", "settings", "tier=web")
    try kubectl.succeed("annotate", "cm", "settings", "note=hello")
    #expect(try kubectl.succeed("get", "cm", "-l", "tier=web", "-o", "name").contains("settings"))
    try kubectl.succeed("patch", "cm", "settings", "--type=merge", "-p", #"{"data":{"b":"2"}}"#)
    try kubectl.succeed(
      "patch", "cm", "settings", "--type=json",
      "-p", #"[{"op":"replace","path":"/data/a","value":"3"}]"#)
    try kubectl.succeed(
      "patch", "cm", "settings", "--type=strategic", "-p", #"{"data":{"c":"4"}}"#)
    let data = try kubectl.succeed("get", "cm", "settings", "-o", "jsonpath={.data}")
    #expect(data == #"{"a":"3","b":"2","c":"4"}"#)
    try kubectl.succeed("delete", "cm", "settings")
    #expect(try kubectl.run("get", "cm", "settings").errors.contains("NotFound"))
  }

  @Test("rolls a deployment out, on, and back")
  func rollout() throws {
    try kubectl.succeed("apply", "-f", "-", input: Manifests.web("roll", replicas: 3))
    try kubectl.succeed("rollout", "status", "deployment/roll", "--timeout=60s", timeout: 70)
    #expect(
      try kubectl.succeed("get", "deployment", "roll", "-o", "wide").contains("3/3"))
    try kubectl.succeed("apply", "-f", "-", input: Manifests.web("roll", replicas: 3, version: "2"))
    try kubectl.succeed("rollout", "status", "deployment/roll", "--timeout=60s", timeout: 70)
    let history = try kubectl.succeed("rollout", "history", "deployment/roll")
    #expect(history.contains("\n1 ") && history.contains("\n2 "))
    try kubectl.succeed("rollout", "undo", "deployment/roll")
    try kubectl.succeed("rollout", "status", "deployment/roll", "--timeout=60s", timeout: 70)
    let version = "jsonpath={.spec.template.spec.containers[0].env[0].value}"
    #expect(try kubectl.succeed("get", "deployment", "roll", "-o", version) == "1")
    try kubectl.succeed("scale", "deployment/roll", "--replicas=1")
    try kubectl.succeed("rollout", "status", "deployment/roll", "--timeout=60s", timeout: 70)
    try Cluster.eventually(seconds: 30, "one pod is left") {
      try kubectl.succeed("get", "pods", "-l", "app=roll", "-o", "name")
        .split(separator: "\n").count == 1
    }
    try kubectl.succeed("set", "image", "deployment/roll", "web=docker.io/martlet/demo:1")
    try kubectl.succeed("delete", "deployment,service", "roll", "--timeout=60s", timeout: 70)
    try Cluster.eventually(seconds: 30, "the pods are gone") {
      try kubectl.succeed("get", "pods", "-l", "app=roll", "-o", "name").isEmpty
    }
  }

  @Test("describes a pod with its events")
  func describe() throws {
    try kubectl.succeed("apply", "-f", "-", input: Manifests.talker("described"))
    try kubectl.succeed(
      "wait", "--for=condition=Ready", "pod/described", "--timeout=60s", timeout: 70)
    let text = try kubectl.succeed("describe", "pod", "described")
    #expect(text.contains("Node:") && text.contains("State:          Running"))
    try Cluster.eventually(seconds: 20, "the events tell the story") {
      let events = try kubectl.succeed("events", "--for", "pod/described")
      return events.contains("Scheduled") && events.contains("Started")
    }
    #expect(try kubectl.succeed("describe", "node").contains("Allocated resources"))
    try kubectl.succeed("delete", "pod", "described", "--timeout=60s", timeout: 70)
  }

  @Test("follows logs and runs commands in a container")
  func logsAndExec() throws {
    try kubectl.succeed("apply", "-f", "-", input: Manifests.talker("talker"))
    try kubectl.succeed("wait", "--for=condition=Ready", "pod/talker", "--timeout=60s", timeout: 70)
    let follower = try kubectl.start("logs", "-f", "talker", timeout: 4)
    #expect(follower.finish().output.contains("line 2"))
    #expect(try kubectl.succeed("logs", "talker", "--tail=1").hasPrefix("line "))
    #expect(try kubectl.succeed("exec", "talker", "--", "echo", "hello") == "hello\n")
    #expect(
      try kubectl.succeed("exec", "-i", "talker", "--", "cat", input: "to and fro") == "to and fro")
    let failing = try kubectl.run("exec", "talker", "--", "sh", "-c", "echo oops >&2; exit 7")
    #expect(failing.status == 7 && failing.errors.contains("oops"))
    try kubectl.succeed("delete", "pod", "talker", "--timeout=60s", timeout: 70)
  }

  @Test("copies files both ways")
  func copy() throws {
    let folder = try TemporaryFolder()
    let original = folder.path + "/original"
    let shell = try #require(PeerProgram("sh"))
    try shell.run(["-c", "head -c 300000 /dev/urandom > \(original)"])
    try kubectl.succeed("apply", "-f", "-", input: Manifests.talker("keeper"))
    try kubectl.succeed("wait", "--for=condition=Ready", "pod/keeper", "--timeout=60s", timeout: 70)
    try kubectl.succeed("cp", original, "keeper:/tmp/copy")
    try kubectl.succeed("cp", "keeper:/tmp/copy", folder.path + "/back")
    #expect(try shell.run(["-c", "cmp \(original) \(folder.path)/back"]).status == 0)
    try kubectl.succeed("delete", "pod", "keeper", "--timeout=60s", timeout: 70)
  }

  @Test("forwards a local port to a pod")
  func portForward() throws {
    try kubectl.succeed("apply", "-f", "-", input: Manifests.web("forward", replicas: 1))
    try kubectl.succeed("rollout", "status", "deployment/forward", "--timeout=60s", timeout: 70)
    let port = try FreePort.find()
    let forwarder = try kubectl.start("port-forward", "deployment/forward", "\(port):8080")
    defer { forwarder.stop() }
    let curl = try #require(PeerProgram("curl"))
    try Cluster.eventually(seconds: 15, "the forwarded port answers") {
      try curl.run(["-sS", "http://127.0.0.1:\(port)/"]).output.contains("version 1")
    }
    try kubectl.succeed("delete", "deployment,service", "forward")
  }

  @Test("watches objects as they come and go")
  func watch() throws {
    let folder = try TemporaryFolder()
    let seen = folder.path + "/seen"
    let watcher = try #require(
      PeerProgram("sh", environment: ["KUBECONFIG=\(kubectl.kubeconfig)", "HOME=/tmp"])
    ).start(["-c", "exec \(Kubectl.path) get configmaps -w -o name > \(seen)"], timeout: 60)
    defer { watcher.stop() }
    let cat = try #require(PeerProgram("cat"))
    func sees(_ name: String) throws -> Bool {
      try cat.run([seen]).output.contains("configmap/\(name)\n")
    }
    try Cluster.eventually(seconds: 30, "it has listed") { try sees("kube-root-ca.crt") }
    try kubectl.succeed("create", "configmap", "seen-by-watch")
    try kubectl.succeed("delete", "configmap", "seen-by-watch")
    try Cluster.eventually(seconds: 20, "it tells of the new one") { try sees("seen-by-watch") }
  }

  @Test("says why a pod cannot be placed")
  func unschedulable() throws {
    let manifest = Manifests.talker("huge").replacing(
      "    image:", with: "    resources: {requests: {cpu: \"900\"}}\n    image:")
    try kubectl.succeed("apply", "-f", "-", input: manifest)
    try Cluster.eventually(seconds: 20, "an event names the reason") {
      try kubectl.succeed("events", "--for", "pod/huge").contains("Insufficient cpu")
    }
    #expect(try kubectl.succeed("get", "pod", "huge").contains("Pending"))
    try kubectl.succeed("delete", "pod", "huge", "--timeout=60s", timeout: 70)
  }

  @Test("gets the errors that upstream gives")
  func errors() throws {
    let invalid = try kubectl.run(
      "apply", "-f", "-", input: Manifests.talker("Not_A_Name"))
    #expect(invalid.errors.contains("is invalid: metadata.name: Invalid value"))
    let unknown = try kubectl.run(
      "apply", "-f", "-", input: Manifests.talker("odd").replacing("image:", with: "immage:"))
    #expect(unknown.errors.contains("unknown field \"spec.containers[0].immage\""))
    let missing = try kubectl.run("get", "pod", "missing")
    #expect(missing.errors.contains("pods \"missing\" not found"))
  }
}

extension String {
  fileprivate func replacing(_ text: String, with other: String) -> String {
    var result = ""
    var rest = Substring(self)
    while let range = rest.ranges(of: text).first {
      result += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
