// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform
import Testing

@testable import Proxy

/// A node, three pods and a client from outside, each a network namespace, joined by veth pairs through
/// the node. Pods answer HTTP with their name and the address of who asks.
///
///     a 10.42.1.2, fd00:42:1::2 ─┐
///     b 10.42.2.2, fd00:42:2::2 ─┤ node ── outside 192.0.2.2, 2001:db8::2
///     c 10.42.3.2, fd00:42:3::2 ─┘
struct RoutedPods {
  private let tag: String
  private let folder: String
  static let port = 8080

  /// The addresses of one family.
  struct Addresses: Sendable {
    var pods: [String: String]
    var node: String
    var outside: String
    var podNetwork: String
    var serviceNetwork: String
    var service: String
    /// In the service network, and no service's.
    var unused: String
  }

  static func addresses(_ family: AddressFamily) -> Addresses {
    switch family {
    case .ipv4:
      Addresses(
        pods: ["a": "10.42.1.2", "b": "10.42.2.2", "c": "10.42.3.2"], node: "192.0.2.1",
        outside: "192.0.2.2", podNetwork: "10.42.0.0/16", serviceNetwork: "10.43.0.0/16",
        service: "10.43.0.10", unused: "10.43.7.7")
    case .ipv6:
      Addresses(
        pods: ["a": "fd00:42:1::2", "b": "fd00:42:2::2", "c": "fd00:42:3::2"],
        node: "2001:db8::1", outside: "2001:db8::2", podNetwork: "fd00:42::/32",
        serviceNetwork: "fd00:43::/112", service: "fd00:43::10", unused: "fd00:43::77")
    }
  }

  /// Why such a network cannot be made here, or nil.
  static let obstacle: String? = {
    guard geteuid() == 0 else { return "needs root" }
    for program in ["nft", "ip", "nsenter", "busybox", "timeout", "bash", "conntrack"] {
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
    try run(
      on: "node",
      "ip link set lo up && sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1")
    let (four, six) = (Self.addresses(.ipv4), Self.addresses(.ipv6))
    for pod in ["a", "b", "c"] {
      try join(pod, four.pods[pod] ?? "", six.pods[pod] ?? "")
      try serve(pod)
    }
    try join("outside", four.outside, six.outside)
    // As a node has: a route that leads packets for service addresses into the hooks.
    try run(
      on: "node",
      "ip route add default via \(four.outside) && ip -6 route add default via \(six.outside)")
    try countLeaks()
  }

  private func join(_ part: String, _ address: String, _ address6: String) throws {
    let gateway = address.dropLast() + "1"
    let gateway6 = address6.dropLast() + "1"
    try expect("ip", ["netns", "add", name(part)])
    try expect(
      "ip",
      [
        "link", "add", "v\(part)", "netns", name("node"), "type", "veth", "peer", "name", "eth0",
        "netns", name(part),
      ])
    // nodad: addresses can be used at once.
    let script = """
      ip addr add \(gateway)/24 dev v\(part) && ip addr add \(gateway6)/64 dev v\(part) nodad \
      && ip link set v\(part) up
      """
    try run(on: "node", script)
    let inside = """
      ip link set lo up && ip addr add \(address)/24 dev eth0 \
      && ip addr add \(address6)/64 dev eth0 nodad && ip link set eth0 up \
      && ip route add default via \(gateway) && ip -6 route add default via \(gateway6)
      """
    try run(on: part, inside)
  }

  private func serve(_ pod: String) throws {
    let root = "\(folder)/\(pod)"
    let script = "#!/bin/sh\nprintf 'Content-Type: text/plain\\r\\n\\r\\n\(pod) '\"$REMOTE_ADDR\"\n"
    try FileSystem.makeDirectories(root + "/cgi-bin")
    try FileSystem.write(Array(script.utf8), to: root + "/cgi-bin/who", mode: 0o755)
    try run(on: pod, "busybox httpd -p \(Self.port) -h \(root)")
  }

  /// Outside counts what arrives there for a service address.
  private func countLeaks() throws {
    let networks = AddressFamily.allCases.map { Self.addresses($0).serviceNetwork }
    let script = """
      nft 'add table inet leaks; add chain inet leaks arrivals { type filter hook prerouting priority 0 ; };
      add counter inet leaks seen;
      add rule inet leaks arrivals ip daddr \(networks[0]) counter name seen drop;
      add rule inet leaks arrivals ip6 daddr \(networks[1]) counter name seen drop'
      """
    try run(on: "outside", script)
  }

  /// Packets for service addresses that have left the node.
  func leaks() throws -> Int {
    let listing = try run(on: "outside", "nft list counter inet leaks seen").standardOutput
    let words = String(decoding: listing, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let place = try #require(words.firstIndex(of: "packets"))
    return try #require(Int(words[place + 1]))
  }

  /// Whether a connection is refused, rather than unanswered.
  func isRefused(from part: String, _ place: String) throws -> Bool {
    let outcome = try wget(from: part, place)
    return outcome.complaint.contains("Connection refused")
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
    let outcome = try wget(from: part, place)
    guard outcome.succeeded else { return nil }
    let words = String(decoding: outcome.standardOutput, as: UTF8.self).split(separator: " ")
    guard words.count == 2 else { return nil }
    // The server listens for both families and writes IPv4 addresses as mapped ones.
    let seen = String(words[1].filter { $0 != "[" && $0 != "]" }).replacing("::ffff:", with: "")
    return (String(words[0]), seen)
  }

  private func wget(from part: String, _ place: String) throws -> Command.Outcome {
    try Command(
      "nsenter",
      [
        "--net=/run/netns/\(name(part))", "timeout", "3", "busybox", "wget", "-q", "-O", "-",
        "http://\(place)/cgi-bin/who",
      ]
    ).run()
  }

  private func expect(_ program: String, _ arguments: [String]) throws {
    let outcome = try Command(program, arguments).run()
    try #require(outcome.succeeded, "\(arguments): \(outcome.complaint)")
  }

  private func remove() {
    for part in ["a", "b", "c", "outside", "node"] {
      let name = name(part)
      let script = "ip netns pids \(name) | xargs -r kill; ip netns delete \(name)"
      #expect(throws: Never.self) { try Command("sh", ["-c", script]).run() }
    }
    #expect(throws: Never.self) { try FileSystem.removeTree(folder) }
  }
}
