// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Kubelet
import Net
import Platform

/// `martlet up`: a whole cluster on this machine, in the foreground.
///
/// Reading order: `UpCommand` (flags, checks) → `ClusterRun` (start, wait, drain) → `ClusterPlan` (which
/// processes) → `Supervisor` (keeps them running) → `NodeCleanup` (leaves nothing behind).
enum UpCommand {
  static func main(_ arguments: [String]) -> Int32 {
    CommandLineResult.exitStatus {
      let values = try flags.parse(arguments)
      let problems = Preflight.problems()
      guard problems.isEmpty else { throw UpError.notReady(problems) }
      let settings = try ClusterSettings(values)
      let lock = try settings.prepareFolder()
      let signals = try StopSignals()
      try EventLoop.run { loop in
        try await ClusterRun(settings: settings, loop: loop, signals: signals).run()
      }
      withExtendedLifetime(lock) {}
    }
  }

  static var flags: FlagSet {
    var flags = FlagSet(
      command: "up",
      summary: "Start a one-node cluster in the foreground; Ctrl-C stops it and keeps its state.")
    flags.string("state", default: "/var/lib/martlet", help: "Folder for the cluster's state.")
    flags.bool("no-demo", help: "Do not run the demo workload.")
    flags.string(
      "etcd-servers",
      help:
        "URLs of an etcd cluster, separated by commas, to be used instead of the embedded store.")
    for (flag, help) in etcdFlags { flags.string(flag, help: help) }
    flags.int("secure-port", default: 6443, help: "Port of the API server.")
    flags.string(
      "node-ip", help: "Address of this node; that of the default route's interface when left out.")
    return flags
  }

  /// Flags of the API server that are passed on to it.
  static let etcdFlags = [
    ("etcd-cafile", "Authority that signs that cluster's certificates."),
    ("etcd-certfile", "Certificate shown to that cluster."),
    ("etcd-keyfile", "Private key of that certificate."),
    ("etcd-user", "User of that cluster, when it asks for a password."),
    ("etcd-password-file", "File with that user's password in one line."),
  ]
}

/// Why a cluster was not started.
enum UpError: Error, CustomStringConvertible {
  case notReady([String])
  case portTaken(Int)
  case invalidPort(Int)
  case notInTime(what: String, log: String)

  var description: String {
    switch self {
    case .notReady(let problems): problems.joined(separator: "\nmartlet: ")
    case .portTaken(let port):
      "port \(port) is taken; choose another with --secure-port"
    case .invalidPort(let port): "--secure-port=\(port) is no port: expected 1 to 65535"
    case .notInTime(let what, let log): "\(what) did not become ready in time; see \(log)"
    }
  }
}

/// What a cluster is started with: the flags, and what the machine says of itself.
struct ClusterSettings: Sendable {
  let folder: StateFolder
  let runsDemo: Bool
  let plan: ClusterPlan

  init(_ values: FlagValues) throws {
    folder = try StateFolder(root: values.string("state"))
    runsDemo = !values.bool("no-demo")
    let port = values.int("secure-port")
    guard 1...65_535 ~= port else { throw UpError.invalidPort(port) }
    guard NodeAddress.isFree(port: port) else { throw UpError.portTaken(port) }
    guard let containerd = Preflight.find("containerd") else {
      throw UpError.notReady(["containerd is missing: apt-get install containerd"])
    }
    let address = values.isGiven("node-ip") ? values.string("node-ip") : NodeAddress.primary()
    var plan = ClusterPlan(
      folder: folder, executable: try Self.ownPath(), containerdExecutable: containerd,
      nodeName: try NodeAddress.hostname(), nodeAddress: address ?? "127.0.0.1",
      ports: Self.freePorts(apiServer: port),
      etcdServers: values.isGiven("etcd-servers") ? values.string("etcd-servers") : nil)
    for (flag, _) in UpCommand.etcdFlags where values.isGiven(flag) {
      plan.etcdFlags.append("--\(flag)=\(values.string(flag))")
    }
    self.plan = plan
  }

  /// Makes the state folder and takes it for this process.
  func prepareFolder() throws -> ClusterLock {
    try folder.create()
    return try ClusterLock(folder.lock)
  }

  /// Upstream's ports where they are free, others where something else runs on them.
  private static func freePorts(apiServer: Int) -> ClusterPlan.Ports {
    var ports = ClusterPlan.Ports()
    ports.apiServer = apiServer
    var taken: Set<Int> = [apiServer]
    func free(_ wanted: Int) -> Int {
      let candidates = [wanted] + (20_000..<20_200)
      let choice =
        candidates.first { !taken.contains($0) && NodeAddress.isFree(port: $0) } ?? wanted
      taken.insert(choice)
      return choice
    }
    ports.kubelet = free(ports.kubelet)
    ports.kubeletHealth = free(ports.kubeletHealth)
    ports.controllerManager = free(ports.controllerManager)
    ports.scheduler = free(ports.scheduler)
    ports.proxyHealth = free(ports.proxyHealth)
    ports.proxyMetrics = free(ports.proxyMetrics)
    return ports
  }

  /// Where this program lies, whatever it was called as.
  private static func ownPath() throws(SystemError) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { throw SystemError(call: "find this program", number: errno) }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
