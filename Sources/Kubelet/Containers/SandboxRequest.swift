// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import MetaAPI
internal import RuntimeRPC
internal import Wire

/// Describes a pod's sandbox to the runtime. Pure.
struct SandboxRequest {
  let pod: CoreAPI.Pod
  let attempt: UInt32
  let paths: PodPaths
  let resolver: NameResolution.Resolver
  /// Path of the pod's cgroup.
  let cgroupParent: String

  func configuration() -> RuntimeRPC.PodSandboxConfig {
    var config = RuntimeRPC.PodSandboxConfig()
    var metadata = RuntimeRPC.PodSandboxMetadata()
    metadata.name = pod.metadata.name
    metadata.namespace = pod.metadata.namespace
    metadata.uid = pod.metadata.uid
    metadata.attempt = attempt
    config.metadata = metadata
    if !pod.spec.hostNetwork { config.hostname = NameResolution.hostname(of: pod) }
    config.logDirectory = paths.logFolder
    var dns = RuntimeRPC.DNSConfig()
    dns.servers = resolver.servers
    dns.searches = resolver.searches
    dns.options = resolver.options
    config.dnsConfig = dns
    config.portMappings = portMappings
    var labels = pod.metadata.labels
    for (key, value) in RuntimeLabels.labels(of: pod) { labels[key] = value }
    config.labels = labels
    config.annotations = pod.metadata.annotations
    config.linux = linux
    return config
  }

  private var portMappings: [RuntimeRPC.PortMapping] {
    guard !pod.spec.hostNetwork else { return [] }
    let ports = pod.spec.initContainers.flatMap(\.ports) + pod.spec.containers.flatMap(\.ports)
    return ports.filter { $0.hostPort > 0 }.map { port in
      var mapping = RuntimeRPC.PortMapping()
      mapping.containerPort = port.containerPort
      mapping.hostPort = port.hostPort
      mapping.hostIp = port.hostIP
      switch port.protocol {
      case "UDP": mapping.protocol = .udp
      case "SCTP": mapping.protocol = .sctp
      default: mapping.protocol = .tcp
      }
      return mapping
    }
  }

  private var linux: RuntimeRPC.LinuxPodSandboxConfig {
    var linux = RuntimeRPC.LinuxPodSandboxConfig()
    linux.cgroupParent = cgroupParent
    for sysctl in pod.spec.securityContext?.sysctls ?? [] {
      linux.sysctls[sysctl.name] = sysctl.value
    }
    var context = RuntimeRPC.LinuxSandboxSecurityContext()
    context.namespaceOptions = Self.namespaces(of: pod)
    let security = pod.spec.securityContext
    if let user = security?.runAsUser { context.runAsUser = .init(user) }
    if let group = security?.runAsGroup { context.runAsGroup = .init(group) }
    context.supplementalGroups =
      (security?.supplementalGroups ?? []) + [security?.fsGroup].compactMap(\.self)
    let all = pod.spec.initContainers + pod.spec.containers
    context.privileged = all.contains { $0.securityContext?.privileged ?? false }
    var seccomp = RuntimeRPC.SecurityProfile()
    seccomp.profileType = .runtimedefault
    context.seccomp = seccomp
    linux.securityContext = context
    return linux
  }

  /// Which of the node's namespaces the pod shares, and whether its containers share theirs.
  static func namespaces(of pod: CoreAPI.Pod) -> RuntimeRPC.NamespaceOption {
    var options = RuntimeRPC.NamespaceOption()
    options.network = pod.spec.hostNetwork ? .node : .pod
    options.ipc = pod.spec.hostIPC ? .node : .pod
    if pod.spec.hostPID {
      options.pid = .node
    } else {
      options.pid = pod.spec.shareProcessNamespace ?? false ? .pod : .container
    }
    return options
  }
}

extension RuntimeRPC.Int64Value {
  init(_ value: Int64) {
    self.init()
    self.value = value
  }
}
