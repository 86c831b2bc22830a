// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import MetaAPI

/// How a pod's processes resolve names: their resolv.conf and hosts files.
struct NameResolution: Sendable {
  /// Contents of a resolv.conf.
  struct Resolver: Equatable, Sendable {
    var servers: [String] = []
    var searches: [String] = []
    var options: [String] = []
  }

  /// Addresses of the cluster's DNS service; empty when there is none.
  let clusterServers: [String]
  /// Such as "cluster.local".
  let clusterDomain: String
  /// What the node's own resolv.conf says.
  let host: Resolver

  /// resolv.conf(5) allows no more than three servers.
  private static let serversMax = 3
  private static let searchesMax = 32

  /// What the pod's resolv.conf says.
  func resolver(for pod: CoreAPI.Pod) -> Resolver {
    let usesCluster =
      pod.spec.dnsPolicy == "ClusterFirstWithHostNet"
      || (pod.spec.dnsPolicy == "ClusterFirst" && !pod.spec.hostNetwork)
    var resolver = pod.spec.dnsPolicy == "None" ? Resolver() : host
    if usesCluster, !clusterServers.isEmpty {
      let zone = "svc." + clusterDomain
      resolver.servers = clusterServers
      resolver.searches =
        ["\(pod.metadata.namespace).\(zone)", zone, clusterDomain] + host.searches
      resolver.options = ["ndots:5"]
    }
    guard let extra = pod.spec.dnsConfig else { return bounded(resolver) }
    resolver.servers = unique(resolver.servers + extra.nameservers)
    resolver.searches = unique(resolver.searches + extra.searches)
    for option in extra.options {
      resolver.options.removeAll { $0 == option.name || $0.hasPrefix(option.name + ":") }
      resolver.options.append(option.value.map { "\(option.name):\($0)" } ?? option.name)
    }
    return bounded(resolver)
  }

  private func bounded(_ resolver: Resolver) -> Resolver {
    var result = resolver
    result.servers = Array(resolver.servers.prefix(Self.serversMax))
    result.searches = Array(resolver.searches.prefix(Self.searchesMax))
    return result
  }

  private func unique(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }

  /// The name that a pod's processes see: at most 63 bytes, as the kernel and DNS allow.
  static func hostname(of pod: CoreAPI.Pod) -> String {
    if let override = pod.spec.hostnameOverride { return override }
    if !pod.spec.hostname.isEmpty { return pod.spec.hostname }
    var name = pod.metadata.name.prefix(63)
    while name.last == "-" || name.last == "." { name.removeLast() }
    return String(name)
  }

  /// The hosts file of a pod with a network of its own.
  func hostsFile(for pod: CoreAPI.Pod, addresses: [String]) -> String {
    let hostname = Self.hostname(of: pod)
    var names = hostname
    if !pod.spec.subdomain.isEmpty {
      let zone = "\(pod.spec.subdomain).\(pod.metadata.namespace).svc.\(clusterDomain)"
      names = "\(hostname).\(zone)\t\(hostname)"
    }
    var lines = [
      "# Kubernetes-managed hosts file.", "127.0.0.1\tlocalhost",
      "::1\tlocalhost ip6-localhost ip6-loopback", "fe00::0\tip6-localnet",
      "fe00::0\tip6-mcastprefix", "fe00::1\tip6-allnodes", "fe00::2\tip6-allrouters",
    ]
    lines += addresses.map { "\($0)\t\(names)" }
    if !pod.spec.hostAliases.isEmpty {
      lines += ["", "# Entries added by HostAliases."]
      lines += pod.spec.hostAliases.map { "\($0.ip)\t\($0.hostnames.joined(separator: "\t"))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension NameResolution.Resolver {
  /// Reads a resolv.conf (resolv.conf(5)); lines that are not understood are skipped.
  init(parsing text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
      switch words.first {
      case "nameserver"?: servers += words.dropFirst().prefix(1)
      case "search"?: searches = Array(words.dropFirst())
      case "options"?: options += words.dropFirst()
      default: continue
      }
    }
  }
}
