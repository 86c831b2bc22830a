// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import CoreAPI
import MetaAPI
import MetaTypes
import Net
import Platform
import RPC
import RuntimeRPC
import Testing
import Wire

@testable import Kubelet

/// The kubelet's requests against a real containerd.
@Suite("Runtime client", .enabled(if: OwnContainerd.isPossible)) struct RuntimeClientTests {
  @Test("a pod runs, is observed, runs commands, ends and leaves nothing")
  func runsPod() async throws {
    try await OwnContainerd.with { containerd in
      let folder = containerd.folder
      let socket = containerd.configuration.socket
      let seen = try await EventLoop.runOnOwnThread { loop in
        let channel = try RPCClientChannel(loop: loop, target: .unix(path: socket))
        let client = RuntimeClient(channel: channel)
        return try await Self.runOnce(client, folder: folder)
      }

      #expect(seen.name == "containerd")
      #expect(seen.running.containers.map(\.state) == [.running])
      #expect(seen.running.sandboxes.first?.addresses.first?.hasPrefix("10.99.0.") == true)
      #expect(seen.output == "hello from web\n")
      #expect(seen.log == "started\n")
      #expect(seen.ended.containers.map(\.state) == [.exited])
      #expect(seen.ended.containers.first?.exitCode == 7)
      #expect(seen.gone == ObservedPod())
    }
  }

  private struct Seen: Sendable {
    var name = ""
    var running = ObservedPod()
    var output = ""
    var log = ""
    var ended = ObservedPod()
    var gone = ObservedPod()
  }

  private static func runOnce(_ client: RuntimeClient, folder: String) async throws -> Seen {
    var seen = Seen()
    seen.name = try await client.version().name
    var pod = CoreAPI.Pod.sample()
    pod.spec.terminationGracePeriodSeconds = 1
    let script = "trap 'exit 7' TERM; echo started; while :; do sleep 0.1; done"
    pod.spec.containers[0].command = ["sh", "-c", script]
    pod.spec.containers[0].resources.limits["memory"] = .init("64Mi")
    let uid = pod.metadata.uid
    let paths = PodPaths(root: folder + "/kubelet", logs: folder + "/logs", pod: pod)
    let group = "/martlet-test-" + folder.suffix(6)
    let cgroups = CgroupTree(
      version: RuntimeCapabilities.detectCgroupVersion(), root: group)
    try cgroups.prepare()
    defer { cgroups.removeAll() }
    try cgroups.apply(CgroupValues(pod: pod.spec), to: cgroups.path(uid: uid, .burstable))

    let sandbox = SandboxRequest(
      pod: pod, attempt: 0, paths: paths, resolver: .init(servers: ["10.43.0.10"]),
      cgroupParent: cgroups.path(uid: uid, .burstable)
    ).configuration()
    let sandboxID = try await client.runSandbox(sandbox)
    let image = try #require(try await client.image("martlet/demo:1"))
    let mounts = try ContainerMounts(
      pod: pod, container: pod.spec.containers[0], paths: paths, volumes: [:], environment: [:]
    ).make(hosts: "127.0.0.1\tlocalhost\n", token: "0")
    try FileSystem.makeDirectories(paths.logFolder + "/app")
    let container = ContainerRequest(
      pod: pod, container: pod.spec.containers[0], attempt: 0, imageID: image.id,
      environment: [("NAME", "web")], mounts: mounts, cgroupVersion: cgroups.version,
      memoryCapacity: 1 << 34
    ).configuration()
    let id = try await client.createContainer(
      container, sandbox: sandboxID, sandboxConfiguration: sandbox)
    try await client.startContainer(id)
    seen.running = try await client.observe(uid: uid)
    let result = try await client.run(
      ["sh", "-c", "echo hello from $NAME"], in: id, timeout: .seconds(10))
    seen.output = String(decoding: result.output, as: UTF8.self)

    try await client.stopContainer(id, graceSeconds: 10)
    seen.ended = try await client.observe(uid: uid)
    let log = try LogFile(path: paths.logFolder + "/app/0.log")
    var reader = ContainerLogReader(ContainerLogOptions())
    seen.log = String(
      decoding: reader.append(try log.read(from: 0, to: log.size)[...]), as: UTF8.self)
    try await client.stopSandbox(sandboxID)
    try await client.removeSandbox(sandboxID)
    seen.gone = try await client.observe(uid: uid)
    return seen
  }
}
