// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform
import Synchronization

/// Three members of Debian's etcd, each in a network namespace of its own, which can be killed, stopped
/// and cut off from the others. Clients reach them through unix sockets, whatever the network does.
package final class EtcdCluster: Sendable {
  package static let memberCount = 3

  /// Why no cluster can be made here; nil when one can.
  package static let obstacle: String? = {
    if geteuid() != 0 { return "needs root, for network namespaces" }
    for program in ["etcd", "etcdctl", "ip", "sh"] where PeerProgram.find(program) == nil {
      return "needs \(program)"
    }
    return nil
  }()

  private let folder: TemporaryFolder
  private let prefix: String
  private let members = Mutex<[Int: PeerProgram.Running]>([:])

  /// Starts all members; they elect a leader within some seconds.
  package init() throws {
    folder = try TemporaryFolder()
    prefix = "mt" + folder.path.suffix(6)
    var script = "set -e\nip netns add \(prefix)h\nip -n \(prefix)h link add name hub type bridge\n"
    script += "ip -n \(prefix)h link set hub up\n"
    for index in 0..<Self.memberCount {
      let name = namespace(index)
      script += """
        ip netns add \(name)
        ip link add v0 netns \(name) type veth peer name h\(index) netns \(prefix)h
        ip -n \(prefix)h link set h\(index) master hub up
        ip -n \(name) addr add 192.0.2.\(index + 1)/24 dev v0
        ip -n \(name) link set v0 up
        ip -n \(name) link set lo up

        """
    }
    try Self.sh(script)
    for index in 0..<Self.memberCount { try start(index) }
  }

  deinit {
    for running in members.withLock({ Array($0.values) }) { running.killNow() }
    let names = (0..<Self.memberCount).map(namespace) + [prefix + "h"]
    do {
      try Self.sh(names.map { "ip netns del \($0) || true" }.joined(separator: "\n"))
    } catch { print("could not remove a network namespace: \(error)") }
  }

  /// URL of a member's unix socket.
  package func url(_ index: Int) -> String { "unix://\(folder.path)/m\(index):1" }

  package var urls: [String] { (0..<Self.memberCount).map(url) }

  package func start(_ index: Int) throws {
    let all = (0..<Self.memberCount).map { "m\($0)=http://192.0.2.\($0 + 1):2380" }
    let peer = "http://192.0.2.\(index + 1):2380"
    unlink("\(folder.path)/m\(index):1")
    let line = [
      "cd \(folder.path) && exec ip netns exec \(namespace(index)) etcd --name m\(index)",
      "--data-dir d\(index) --listen-client-urls unix://m\(index):1,http://127.0.0.1:2379",
      "--advertise-client-urls http://127.0.0.1:2379 --listen-peer-urls \(peer)",
      "--initial-advertise-peer-urls \(peer) --initial-cluster \(all.joined(separator: ","))",
      "--log-level error --logger zap",
    ].joined(separator: " ")
    guard let shell = PeerProgram("sh") else { throw SystemError(call: "find sh", number: ENOENT) }
    let running = try shell.start(["-c", line], timeout: 600)
    members.withLock { $0[index] = running }
  }

  /// Ends a member without warning.
  package func kill(_ index: Int) {
    members.withLock { $0.removeValue(forKey: index) }?.killNow()
  }

  /// Stops a member's process, which keeps its connections, or lets it go on.
  package func pause(_ index: Int, isPaused: Bool) {
    members.withLock { $0[index] }?.signal(isPaused ? SIGSTOP : SIGCONT)
  }

  /// Cuts a member off from the others, or joins it again. Clients still reach it.
  package func cut(_ index: Int, isCut: Bool) throws {
    try Self.sh("ip -n \(prefix)h link set h\(index) \(isCut ? "down" : "up")")
  }

  /// The member that leads, as the members say; nil when none does.
  package func leader() throws -> Int? {
    var ids: [Int: Substring] = [:]
    var leader: Substring?
    for index in 0..<Self.memberCount {
      let text = try etcdctl(index, "endpoint", "status", "-w", "json", "--command-timeout=1s")
      guard let id = Self.number("\"member_id\":", in: text) else { continue }
      ids[index] = id
      if let named = Self.number("\"leader\":", in: text), named != "0" { leader = named }
    }
    return ids.first { $0.value == leader }?.key
  }

  /// Runs etcdctl beside a member.
  /// - Returns: its standard output.
  package func etcdctl(_ index: Int, _ arguments: String...) throws -> String {
    try etcdctl(index, arguments)
  }

  package func etcdctl(_ index: Int, _ arguments: [String]) throws -> String {
    guard let program = PeerProgram("ip", environment: ["ETCDCTL_API=3"]) else {
      throw SystemError(call: "find ip", number: ENOENT)
    }
    return try program.run(
      ["netns", "exec", namespace(index), "etcdctl", "--endpoints", "http://127.0.0.1:2379"]
        + arguments, timeout: 20
    ).output
  }

  private func namespace(_ index: Int) -> String { "\(prefix)\(index)" }

  private static func number(_ name: String, in text: String) -> Substring? {
    var rest = text[...]
    while !rest.isEmpty {
      if rest.hasPrefix(name) { return rest.dropFirst(name.count).prefix { $0.isNumber } }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func sh(_ script: String) throws {
    guard let shell = PeerProgram("sh") else { throw SystemError(call: "find sh", number: ENOENT) }
    let outcome = try shell.run(["-c", script])
    guard outcome.status == 0 else {
      print(outcome.errors)
      throw SystemError(call: "make network namespaces", number: EINVAL)
    }
  }
}
