// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Kubelet
import Platform
import Testing

/// A containerd that a test starts for itself: own folder, socket, cgroup and network namespace.
///
/// The namespace is entered with `nsenter`, not `ip netns exec`: the latter mounts a fresh /sys, and runc
/// would find no cgroups below it.
struct OwnContainerd {
  let folder: String
  let configuration: ContainerdConfiguration
  private let namespace: String
  private let process: pid_t

  /// Why tests with a real runtime cannot run here, or nil.
  static let obstacle: String? = {
    guard geteuid() == 0 else { return "needs root" }
    for program in ["containerd", "runc", "ctr", "nsenter", "ip"] where !isInstalled(program) {
      return "needs \(program)"
    }
    do {
      _ = try RuntimeCapabilities.detect()
      _ = try BundledImages.demoArchive()
      return nil
    } catch {
      return "\(error)"
    }
  }()

  static var isPossible: Bool {
    if let obstacle { print("skipped: real containerd \(obstacle)") }
    return obstacle == nil
  }

  private static func isInstalled(_ program: String) -> Bool {
    do {
      return try Command("sh", ["-c", "command -v \(program)"]).run().succeeded
    } catch {
      return false
    }
  }

  /// Runs the body with a containerd that has the bundled images, then removes all traces.
  static func with(_ body: (OwnContainerd) async throws -> Void) async throws {
    let containerd = try start()
    do {
      try await body(containerd)
    } catch {
      try containerd.stop()
      throw error
    }
    try containerd.stop()
  }

  private static func start() throws -> OwnContainerd {
    var template = Array("/tmp/martlet-node-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let folder = String(cString: made)
    let namespace = "martlet-" + folder.suffix(6)
    let configuration = ContainerdConfiguration(
      folder: folder + "/containerd", networkFolder: folder + "/net.d",
      capabilities: try RuntimeCapabilities.detect())
    try FileSystem.makeDirectories(configuration.folder)
    try FileSystem.write(
      Array(configuration.text.utf8), to: configuration.configurationPath)
    try CNIConfiguration(podCIDRs: ["10.99.0.0/24"], leaseFolder: folder + "/leases")
      .install(in: configuration.networkFolder)

    try expectSuccess(Command("ip", ["netns", "add", namespace]))
    try expectSuccess(
      Command("nsenter", ["--net=/run/netns/\(namespace)", "ip", "link", "set", "lo", "up"]))
    let script = """
      exec >\(folder)/containerd.log 2>&1
      nsenter --net=/run/netns/\(namespace) containerd --config \(configuration.configurationPath) &
      echo $! >\(folder)/pid
      """
    try expectSuccess(Command("sh", ["-c", script]))
    let pid = try #require(
      pid_t(FileSystem.readText(folder + "/pid").split(separator: "\n").first ?? ""))
    let containerd = OwnContainerd(
      folder: folder, configuration: configuration, namespace: namespace, process: pid)
    do {
      try containerd.importImages()
    } catch {
      try containerd.stop()
      throw error
    }
    return containerd
  }

  /// `ctr` waits until the socket is there, which is a moment before the runtime listens on it.
  private func waitUntilItListens() throws {
    let version = Command(
      "ctr", ["--address", configuration.socket, "--connect-timeout", "20s", "version"])
    for _ in 1..<20 {
      if try version.run().succeeded { return }
    }
    try Self.expectSuccess(version)
  }

  private func importImages() throws {
    try waitUntilItListens()
    let archives = [
      ("pause", try BundledImages.pauseArchive(program: "/no/such/program")),
      ("demo", try BundledImages.demoArchive()),
    ]
    for (name, archive) in archives {
      let path = "\(folder)/\(name).tar"
      try FileSystem.write(archive, to: path)
      try Self.expectSuccess(
        BundledImages.importCommand(socket: configuration.socket, archive: path))
    }
  }

  /// The names of the images that the runtime has.
  func imageNames() throws -> [String] {
    let outcome = try Command(
      "ctr",
      ["--address", configuration.socket, "--namespace", "k8s.io", "images", "list", "--quiet"]
    ).run()
    return String(decoding: outcome.standardOutput, as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  /// Runs a command in the network namespace of the runtime.
  func runInNamespace(_ program: String, _ arguments: [String]) throws -> Command.Outcome {
    try Command(
      "nsenter", ["--net=/run/netns/\(namespace)", program] + arguments
    ).run()
  }

  private func stop() throws {
    kill(process, SIGTERM)
    // Not our child: it is gone when its folder in /proc is.
    _ = try Command(
      "timeout", ["20", "tail", "--pid=\(process)", "-f", "/dev/null"]
    ).run()
    _ = try Command("ip", ["netns", "delete", namespace]).run()
    _ = try Command(
      "sh", ["-c", "grep -o '\(folder)[^ ]*' /proc/mounts | sort -ru | xargs -r umount -l"]
    ).run()
    try FileSystem.removeTree(folder)
  }

  private static func expectSuccess(_ command: Command) throws {
    let outcome = try command.run()
    try #require(outcome.succeeded, "\(command.program): \(outcome.complaint)")
  }
}
