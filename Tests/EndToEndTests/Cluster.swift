// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization
import TestKit
import Testing

/// A whole cluster on this machine, started by the product's own command, and a real kubectl for it.
final class Cluster: Sendable {
  /// The folder that holds the cluster's state.
  let state: String
  let kubectl: Kubectl
  private let folder: TemporaryFolder
  private let process: PeerProgram.Running
  /// The etcd that keeps the cluster's data; nil for the embedded store.
  private let etcd: Etcd?
  private let hasEnded = Mutex(false)

  /// The cluster of the suite that runs now (see `ClusterTrait`).
  @TaskLocal static var current: Cluster?

  /// Why no cluster can be started here; nil when one can.
  static let obstacle: String? = {
    if geteuid() != 0 { return "needs root" }
    if PeerProgram.find(binary) == nil { return "needs \(binary): make build-release" }
    if PeerProgram.find(Kubectl.path) == nil { return "needs kubectl: make test installs it" }
    for program in ["containerd", "runc", "nft", "ip"] where PeerProgram.find(program) == nil {
      return "needs \(program)"
    }
    return nil
  }()

  /// Top of the checkout.
  static let top = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  /// The program under test; the environment may name another one.
  static let binary =
    getenv("MARTLET_BINARY").map { String(cString: $0) } ?? top + "/.build/release/martlet"

  /// Starts a cluster and waits until its node is Ready.
  /// - Parameters:
  ///   - flags: for `martlet up`, beyond the state folder and a free port.
  ///   - folder: of an earlier cluster, to start that one again.
  init(flags: [String] = ["--no-demo"], folder: TemporaryFolder? = nil) throws {
    let folder = try folder ?? TemporaryFolder()
    self.folder = folder
    state = folder.path + "/state"
    let martlet = try #require(PeerProgram(Self.binary))
    var flags = flags
    if getenv("MARTLET_TEST_ETCD") != nil, !flags.contains("--etcd-servers") {
      etcd = try Etcd(folder: folder.path + "/etcd")
      flags += ["--etcd-servers", try #require(etcd).client]
    } else {
      etcd = nil
    }
    process = try martlet.start(
      ["up", "--state", state, "--secure-port", "\(try FreePort.find())"] + flags)
    kubectl = Kubectl(kubeconfig: state + "/kubeconfig")
    do {
      try Self.eventually(seconds: 60, "the node is Ready") { [kubectl] in
        try kubectl.run("get", "nodes", "--no-headers").output.contains(" Ready ")
      }
    } catch {
      print(process.stop().output)
      etcd?.stop()
      throw error
    }
  }

  /// A test that failed half-way leaves no cluster behind.
  deinit {
    if !hasEnded.withLock({ $0 }) { interrupt() }
  }

  /// Ends the cluster as Ctrl-C does.
  /// - Returns: what the command printed, and its exit status.
  @discardableResult
  func interrupt() -> PeerProgram.Outcome {
    hasEnded.withLock { $0 = true }
    process.signal(SIGINT)
    let outcome = process.finish()
    etcd?.stop()
    return outcome
  }

  /// The state folder, for a cluster that is to come up again from it.
  var stateFolder: TemporaryFolder { folder }

  /// Ends every process of the cluster without warning.
  func killEverything() throws {
    let pids = try components().map(\.process)
    hasEnded.withLock { $0 = true }
    process.killNow()
    for pid in pids { kill(pid, SIGKILL) }
    etcd?.stop()
  }

  /// A line of `martlet status`.
  struct ComponentStatus {
    var name: String
    var process: Int32
    var restarts: Int
  }

  func components() throws -> [ComponentStatus] {
    let martlet = try #require(PeerProgram(Self.binary))
    let outcome = try martlet.run(["status", "--state", state])
    return outcome.output.split(separator: "\n").dropFirst().compactMap { line in
      let words = line.split(separator: " ")
      guard words.count >= 4, let process = Int32(words[1]), let restarts = Int(words[3]) else {
        return nil
      }
      return ComponentStatus(name: String(words[0]), process: process, restarts: restarts)
    }
  }

  /// Asks again and again until the answer is yes; the deadline turns a hang into a failure.
  static func eventually(
    seconds: Int, _ what: String, _ condition: () throws -> Bool
  ) throws {
    for _ in 0..<(seconds * 10) {
      if try condition() { return }
      usleep(100_000)
    }
    throw Overdue(what: what, seconds: seconds)
  }
}

/// Debian's etcd, one member, on free ports.
final class Etcd: Sendable {
  /// The URL for clients.
  let client: String
  private let process: PeerProgram.Running

  init(folder: String) throws {
    client = "http://127.0.0.1:\(try FreePort.find())"
    let peer = "http://127.0.0.1:\(try FreePort.find())"
    process = try #require(PeerProgram("etcd"), "etcd is installed by make test").start([
      "--data-dir", folder, "--listen-client-urls", client, "--advertise-client-urls", client,
      "--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer,
      "--initial-cluster", "default=\(peer)", "--log-level", "error",
    ])
  }

  func stop() { process.stop() }

  /// The bytes stored under a key.
  static func value(_ key: String, endpoint: String) throws -> [UInt8] {
    let etcdctl = try #require(PeerProgram("etcdctl", environment: ["ETCDCTL_API=3"]))
    let outcome = try etcdctl.run(["--endpoints", endpoint, "get", key, "--print-value-only"])
    // etcdctl ends what it prints with a line break.
    return outcome.bytes.dropLast()
  }

  static func put(_ key: String, _ value: [UInt8], endpoint: String) throws {
    let etcdctl = try #require(PeerProgram("etcdctl", environment: ["ETCDCTL_API=3"]))
    let outcome = try etcdctl.run(["--endpoints", endpoint, "put", key], input: value)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}

/// Something that did not happen in time.
struct Overdue: Error, CustomStringConvertible {
  let what: String
  let seconds: Int
  var description: String { "not within \(seconds) s: \(what)" }
}

/// kubectl with a kubeconfig.
struct Kubectl: Sendable {
  static let path = Cluster.top + "/.venv/bin/kubectl"
  let kubeconfig: String

  /// Runs kubectl and takes whatever comes.
  @discardableResult
  func run(_ arguments: String..., input: String = "", timeout: Int = 60) throws
    -> PeerProgram.Outcome
  {
    try run(arguments, input: input, timeout: timeout)
  }

  @discardableResult
  func run(_ arguments: [String], input: String = "", timeout: Int = 60) throws
    -> PeerProgram.Outcome
  {
    try program().run(arguments, input: Array(input.utf8), timeout: timeout)
  }

  /// Runs kubectl, which must succeed.
  /// - Returns: its standard output.
  @discardableResult
  func succeed(
    _ arguments: String..., input: String = "", timeout: Int = 60,
    location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let outcome = try run(arguments, input: input, timeout: timeout)
    #expect(
      outcome.status == 0, "kubectl \(arguments): \(outcome.errors)\(outcome.output)",
      sourceLocation: location)
    return outcome.output
  }

  /// Starts kubectl and leaves it running.
  func start(_ arguments: String..., timeout: Int = 60) throws -> PeerProgram.Running {
    try program().start(arguments, timeout: timeout)
  }

  private func program() throws -> PeerProgram {
    try #require(
      PeerProgram(Self.path, environment: ["KUBECONFIG=\(kubeconfig)", "HOME=/tmp", "LC_ALL=C"]))
  }
}

/// Starts one cluster for all tests of a suite, and ends it after the last.
struct ClusterTrait: SuiteTrait, TestScoping {
  var flags: [String] = ["--no-demo"]

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    guard Cluster.obstacle == nil else { return try await body() }
    let cluster = try Cluster(flags: flags)
    do {
      try await Cluster.$current.withValue(cluster) { try await body() }
    } catch {
      _ = cluster.interrupt()
      throw error
    }
    let outcome = cluster.interrupt()
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }
}

extension Trait where Self == ClusterTrait {
  /// One cluster for the suite.
  static var cluster: Self { ClusterTrait() }
}

extension Trait where Self == ConditionTrait {
  /// Skips, with the reason, where no cluster can be started.
  static var whereClustersRun: Self {
    .enabled(if: Cluster.obstacle == nil, Comment(rawValue: Cluster.obstacle ?? "can run"))
  }
}
