// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform
import Testing

/// A node, three pods and a client from outside, each a network namespace, joined by veth pairs through
/// the node. Pods answer HTTP with their name and the address of who asks.
///
///     a 10.42.1.2 ─┐
///     b 10.42.2.2 ─┤ node ── outside 192.0.2.2
///     c 10.42.3.2 ─┘
struct RoutedPods {
  private let tag: String
  private let folder: String
  static let pods = ["a": "10.42.1.2", "b": "10.42.2.2", "c": "10.42.3.2"]
  static let nodeAddress = "192.0.2.1"
  static let port = 8080

  /// Why such a network cannot be made here, or nil.
  static let obstacle: String? = {
    guard geteuid() == 0 else { return "needs root" }
    for program in ["nft", "ip", "nsenter", "busybox", "timeout"] {
      do {
        let found = try Command("sh", ["-c", "command -v \(program)"]).run().succeeded
        if !found { return "needs \(program)" }
      } catch {
        return "\(error)"
      }
    }
    return nil
  }()

  static var isPossible: Bool {
    if let obstacle { print("skipped: network namespaces: \(obstacle)") }
    return obstacle == nil
  }

  /// Runs the body with a network, then removes all of it.
  static func with(_ body: (RoutedPods) throws -> Void) throws {
    var template = Array("/tmp/martlet-proxy-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let folder = String(cString: made)
    let network = RoutedPods(tag: String(folder.suffix(6)), folder: folder)
    defer { network.remove() }
    try network.build()
    try body(network)
  }

  private func name(_ part: String) -> String { "mlt-\(tag)-\(part)" }

  private func build() throws {
    try expect("ip", ["netns", "add", name("node")])
    _ = try run(on: "node", "ip link set lo up && sysctl -qw net.ipv4.ip_forward=1")
    for (pod, address) in Self.pods { try join(pod, address) }
    try join("outside", "192.0.2.2")
    // As a node has: a route that leads packets for service addresses into the hooks.
    _ = try run(on: "node", "ip route add default via 192.0.2.2")
    for pod in Self.pods.keys { try serve(pod) }
  }

  private func join(_ part: String, _ address: String) throws {
    let gateway = address.dropLast() + "1"
    try expect("ip", ["netns", "add", name(part)])
    try expect(
      "ip",
      [
        "link", "add", "v\(part)", "netns", name("node"), "type", "veth", "peer", "name", "eth0",
        "netns", name(part),
      ])
    _ = try run(on: "node", "ip addr add \(gateway)/24 dev v\(part) && ip link set v\(part) up")
    let script = """
      ip link set lo up && ip addr add \(address)/24 dev eth0 && ip link set eth0 up \
      && ip route add default via \(gateway)
      """
    _ = try run(on: part, script)
  }

  private func serve(_ pod: String) throws {
    let root = "\(folder)/\(pod)"
    let script = "#!/bin/sh\nprintf 'Content-Type: text/plain\\r\\n\\r\\n\(pod) '\"$REMOTE_ADDR\"\n"
    try FileSystem.makeDirectories(root + "/cgi-bin")
    try FileSystem.write(Array(script.utf8), to: root + "/cgi-bin/who", mode: 0o755)
    _ = try run(on: pod, "busybox httpd -p \(Self.port) -h \(root)")
  }

  /// Runs a shell command in one of the namespaces: node, a, b, c, outside.
  @discardableResult
  func run(on part: String, _ script: String) throws -> Command.Outcome {
    let outcome = try Command(
      "nsenter", ["--net=/run/netns/\(name(part))", "sh", "-c", script]
    ).run()
    try #require(outcome.succeeded, "\(script): \(outcome.complaint)")
    return outcome
  }

  /// Applies commands of `nft` on the node, as one transaction.
  func apply(_ commands: [String]) throws {
    let outcome = try Command(
      "nsenter", ["--net=/run/netns/\(name("node"))", "nft", "-f", "-"],
      input: Array(commands.joined(separator: "\n").utf8)
    ).run()
    try #require(outcome.succeeded, "\(outcome.complaint)")
  }

  /// What answers at an address: the pod's name and the address it saw; nil when nothing does.
  func ask(from part: String, _ place: String) throws -> (pod: String, seen: String)? {
    let outcome = try Command(
      "nsenter",
      [
        "--net=/run/netns/\(name(part))", "timeout", "3", "busybox", "wget", "-q", "-O", "-",
        "http://\(place)/cgi-bin/who",
      ]
    ).run()
    guard outcome.succeeded else { return nil }
    let words = String(decoding: outcome.standardOutput, as: UTF8.self).split(separator: " ")
    guard words.count == 2 else { return nil }
    // The server listens for both families and writes IPv4 addresses as mapped ones.
    let seen = String(words[1]).replacing("[::ffff:", with: "").replacing("]", with: "")
    return (String(words[0]), String(seen))
  }

  private func expect(_ program: String, _ arguments: [String]) throws {
    let outcome = try Command(program, arguments).run()
    try #require(outcome.succeeded, "\(arguments): \(outcome.complaint)")
  }

  private func remove() {
    for part in Self.pods.keys + ["outside", "node"] {
      let name = name(part)
      let script = "ip netns pids \(name) | xargs -r kill; ip netns delete \(name)"
      #expect(throws: Never.self) { try Command("sh", ["-c", script]).run() }
    }
    #expect(throws: Never.self) { try FileSystem.removeTree(folder) }
  }
}
