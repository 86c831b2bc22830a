// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Kubelet
import Platform

/// Takes back what a node's containers leave on the machine once nothing of the cluster runs any more:
/// processes, mounts, cgroups, the bridge and packet rules. Each step works on what it finds, so that it
/// also clears up after a crash.
struct NodeCleanup {
  let folder: StateFolder

  /// - Returns: what could not be removed, in words; empty when nothing is left.
  func run() -> [String] {
    var problems: [String] = []
    func attempt(_ step: () throws -> Void) {
      do { try step() } catch { problems.append("\(error)") }
    }
    attempt { try killRemains() }
    attempt { try unmountAll() }
    attempt { try removeCgroups() }
    attempt { try removeLinks() }
    attempt { try removeRules() }
    return problems
  }

  /// Ends what still runs on behalf of this cluster: shims name the runtime's socket in their arguments,
  /// and containers are in the cgroups of pods.
  private func killRemains() throws {
    var remains = Set(try processes { $0.contains(folder.containerdSocket) })
    for cgroup in try podCgroups() {
      let list = try FileSystem.readText(cgroup + "/cgroup.procs")
      remains.formUnion(list.split(separator: "\n").compactMap { pid_t($0) })
    }
    remains.remove(getpid())
    for process in remains { kill(process, SIGKILL) }
    for process in remains { waitForEnd(of: process) }
  }

  /// A killed process holds its mounts and cgroup until the kernel has taken it down.
  private func waitForEnd(of process: pid_t) {
    let descriptor = ChildProcess.watch(process)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&entry, 1, 2_000)
  }

  private func processes(where matches: (String) -> Bool) throws -> [pid_t] {
    try FileSystem.list("/proc").compactMap { pid_t($0) }.filter { process in
      do {
        return matches(try FileSystem.readText("/proc/\(process)/cmdline"))
      } catch {
        return false  // It ended between listing and reading.
      }
    }
  }

  /// The innermost mounts go first: they come last in the table.
  private func unmountAll() throws {
    let table = try FileSystem.readText("/proc/self/mountinfo")
    for path in Self.mountPoints(in: table, under: folder.root).reversed() {
      guard umount2(path, Int32(MNT_DETACH)) == 0 || errno == EINVAL || errno == ENOENT else {
        throw SystemError(call: "unmount \(path)", number: errno)
      }
    }
  }

  /// Mount points at or below a folder, in the table's order (proc_pid_mountinfo(5)).
  static func mountPoints(in table: String, under folder: String) -> [String] {
    table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count > 4 else { return nil }
      let path = unescaped(fields[4])
      return path.hasPrefix(folder + "/") ? path : nil
    }
  }

  /// Spaces, tabs, line breaks and backslashes stand as three octal digits.
  private static func unescaped(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.count >= 3,
        let code = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
      {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let cgroupRoot = "/sys/fs/cgroup"

  /// Every cgroup of a pod or container, in every hierarchy; the deepest first.
  private func podCgroups() throws -> [String] {
    let hierarchies = try FileSystem.list(Self.cgroupRoot).map { Self.cgroupRoot + "/" + $0 }
    let roots = ([Self.cgroupRoot] + hierarchies).map { $0 + folder.cgroup }
    return try roots.filter { FileSystem.kind(of: $0, followingLinks: false) == .directory }
      .flatMap { try Self.tree($0) }
  }

  private static func tree(_ path: String) throws -> [String] {
    let children = try FileSystem.list(path).map { path + "/" + $0 }
      .filter { FileSystem.kind(of: $0, followingLinks: false) == .directory }
    return try children.flatMap { try tree($0) } + [path]
  }

  private func removeCgroups() throws {
    for path in try podCgroups() where rmdir(path) != 0 && errno != ENOENT {
      throw SystemError(call: "remove cgroup \(path)", number: errno)
    }
  }

  /// Removing the bridge is enough: links into pods went with the pods' network namespaces.
  private func removeLinks() throws {
    let bridge = CNIConfiguration(podCIDRs: [], leaseFolder: "").bridge
    guard FileSystem.kind(of: "/sys/class/net/\(bridge)") != nil else { return }
    try require(Command("ip", ["link", "delete", bridge]))
  }

  private func removeRules() throws {
    let tables = try Command("nft", ["list", "tables"]).run()
    let lines = String(decoding: tables.standardOutput, as: UTF8.self).split(separator: "\n")
    for line in lines where line.hasSuffix(" martlet-proxy") {
      try require(Command("nft", ["delete"] + line.split(separator: " ").map(String.init)))
    }
    try removePortMappings()
    for table in ["ip nat", "ip6 nat"] { try removeIfEmpty(table) }
  }

  /// The CNI plugins use iptables, which makes these tables and leaves them when the last rule is gone.
  private func removeIfEmpty(_ table: String) throws {
    let name = table.split(separator: " ").map(String.init)
    let listing = try Command("nft", ["list", "table"] + name).run()
    guard listing.succeeded else { return }  // There is none.
    let text = String(decoding: listing.standardOutput, as: UTF8.self)
    if Self.isWithoutRules(text) { try require(Command("nft", ["delete", "table"] + name)) }
  }

  /// Whether a table, as nft lists it, holds nothing but chains that the kernel calls, all empty.
  static func isWithoutRules(_ table: String) -> Bool {
    var isInBaseChain = false
    for line in table.split(separator: "\n").map({ $0.drop { $0 == "\t" || $0 == " " } }) {
      if line.hasPrefix("chain ") {
        isInBaseChain = false
      } else if line.hasPrefix("type ") {
        isInBaseChain = true
      } else if line == "}" || line.hasPrefix("table ") || line.hasPrefix("#") {
        continue
      } else if !line.isEmpty {
        return false
      }
    }
    return isInBaseChain
  }

  /// The chains that the portmap plugin makes for the first host port and never removes. They stay while
  /// another runtime of this machine has ports mapped (chains CNI-DN-...).
  private func removePortMappings() throws {
    let listing = try Command("iptables-save", ["-t", "nat"]).run()
    let rules = String(decoding: listing.standardOutput, as: UTF8.self).split(separator: "\n")
    guard rules.contains(where: { $0.hasPrefix(":CNI-HOSTPORT") }),
      !rules.contains(where: { $0.hasPrefix(":CNI-DN-") })
    else { return }
    let script = """
      *nat
      -D PREROUTING -m addrtype --dst-type LOCAL -j CNI-HOSTPORT-DNAT
      -D OUTPUT -m addrtype --dst-type LOCAL -j CNI-HOSTPORT-DNAT
      -D POSTROUTING -m comment --comment "CNI portfwd requiring masquerade" -j CNI-HOSTPORT-MASQ
      -F CNI-HOSTPORT-DNAT
      -F CNI-HOSTPORT-MASQ
      -F CNI-HOSTPORT-SETMARK
      -X CNI-HOSTPORT-DNAT
      -X CNI-HOSTPORT-MASQ
      -X CNI-HOSTPORT-SETMARK
      COMMIT

      """
    try require(
      Command("iptables-restore", ["--noflush"], input: Array(script.utf8)))
  }

  private func require(_ command: Command) throws {
    let outcome = try command.run()
    guard outcome.succeeded else {
      throw CommandFailure(
        command: ([command.program] + command.arguments).joined(separator: " "),
        complaint: outcome.complaint)
    }
  }
}

/// A program of the machine that did not do what it was asked.
struct CommandFailure: Error, CustomStringConvertible {
  let command: String
  let complaint: String
  var description: String { "\(command): \(complaint)" }
}
