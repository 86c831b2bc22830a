// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
internal import CoreAPI
import MetaAPI
import MetaTypes
internal import RuntimeRPC
internal import Wire

/// Describes a container to the runtime. Pure: everything that had to be fetched is in here.
struct ContainerRequest {
  let pod: CoreAPI.Pod
  let container: CoreAPI.Container
  let attempt: UInt32
  /// How the runtime names the image that it has.
  let imageID: String
  let environment: [(name: String, value: String)]
  let mounts: [RuntimeRPC.Mount]
  let cgroupVersion: RuntimeCapabilities.CgroupVersion
  /// Of the node, in bytes.
  let memoryCapacity: Int64

  func configuration() -> RuntimeRPC.ContainerConfig {
    var config = RuntimeRPC.ContainerConfig()
    var metadata = RuntimeRPC.ContainerMetadata()
    metadata.name = container.name
    metadata.attempt = attempt
    config.metadata = metadata
    var image = RuntimeRPC.ImageSpec()
    image.image = imageID
    image.userSpecifiedImage = container.image
    config.image = image
    let variables = Dictionary(environment.map { ($0.name, $0.value) }) { _, last in last }
    config.command = container.command.map { VariableExpansion.expand($0, variables) }
    config.args = container.args.map { VariableExpansion.expand($0, variables) }
    config.workingDir = container.workingDir
    config.envs = environment.map { name, value in
      var pair = RuntimeRPC.KeyValue()
      pair.key = name
      pair.value = Array(value.utf8)
      return pair
    }
    config.mounts = mounts
    config.labels = labels
    config.annotations = annotations
    config.logPath = PodPaths.logFile(container.name, attempt: attempt)
    config.stdin = container.stdin
    config.stdinOnce = container.stdinOnce
    config.tty = container.tty
    var linux = RuntimeRPC.LinuxContainerConfig()
    linux.resources = resources
    linux.securityContext = ContainerSecurity(pod: pod, container: container).context()
    config.linux = linux
    return config
  }

  private var labels: SortedMap<String, String> {
    var labels = RuntimeLabels.labels(of: pod)
    labels[RuntimeLabels.containerName] = container.name
    return labels
  }

  private var annotations: SortedMap<String, String> {
    [
      RuntimeLabels.specHash: container.specHash,
      RuntimeLabels.restartCount: String(attempt),
      RuntimeLabels.terminationMessagePath: container.terminationMessagePath,
      RuntimeLabels.terminationMessagePolicy: container.terminationMessagePolicy,
    ]
  }

  private var resources: RuntimeRPC.LinuxContainerResources {
    let values = CgroupValues(container.resources)
    var resources = RuntimeRPC.LinuxContainerResources()
    resources.cpuShares = values.cpuShares
    if values.cpuQuota > 0 {
      resources.cpuQuota = values.cpuQuota
      resources.cpuPeriod = CgroupValues.periodMicroseconds
    }
    resources.memoryLimitInBytes = values.memoryLimitBytes
    resources.oomScoreAdj = CgroupValues.oomScoreAdjustment(
      pod.qualityOfService, isNodeCritical: (pod.spec.priority ?? 0) >= 2_000_000_000,
      memoryRequest: container.resources.requests["memory"]?.value() ?? 0,
      memoryCapacity: memoryCapacity)
    // One process that runs out of memory takes its whole container along, as upstream.
    if cgroupVersion == .two { resources.unified["memory.oom.group"] = "1" }
    return resources
  }
}

/// A container's rights, from its own security context and, where that is silent, its pod's.
struct ContainerSecurity {
  let pod: CoreAPI.Pod
  let container: CoreAPI.Container

  /// What a container must not read or write in /proc and /sys; the list of the runtimes' own defaults,
  /// which they leave out when a CRI client asks for none.
  private static let maskedPaths = [
    "/proc/asound", "/proc/acpi", "/proc/interrupts", "/proc/kcore", "/proc/keys",
    "/proc/latency_stats", "/proc/timer_list", "/proc/timer_stats", "/proc/sched_debug",
    "/proc/scsi", "/sys/firmware", "/sys/devices/virtual/powercap",
  ]
  private static let readOnlyPaths = [
    "/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger",
  ]

  private var own: CoreAPI.SecurityContext? { container.securityContext }
  private var shared: CoreAPI.PodSecurityContext? { pod.spec.securityContext }

  var user: Int64? { own?.runAsUser ?? shared?.runAsUser }

  func context() -> RuntimeRPC.LinuxContainerSecurityContext {
    var context = RuntimeRPC.LinuxContainerSecurityContext()
    context.namespaceOptions = SandboxRequest.namespaces(of: pod)
    let isPrivileged = own?.privileged ?? false
    context.privileged = isPrivileged
    if let user { context.runAsUser = .init(user) }
    if let group = own?.runAsGroup ?? shared?.runAsGroup { context.runAsGroup = .init(group) }
    context.supplementalGroups =
      (shared?.supplementalGroups ?? []) + [shared?.fsGroup].compactMap(\.self)
    if shared?.supplementalGroupsPolicy == "Strict" { context.supplementalGroupsPolicy = .strict }
    context.readonlyRootfs = own?.readOnlyRootFilesystem ?? false
    context.noNewPrivs = own?.allowPrivilegeEscalation == false
    var capabilities = RuntimeRPC.Capability()
    capabilities.addCapabilities = own?.capabilities?.add ?? []
    capabilities.dropCapabilities = own?.capabilities?.drop ?? []
    context.capabilities = capabilities
    context.seccomp = seccomp
    if !isPrivileged, own?.procMount != "Unmasked" {
      context.maskedPaths = Self.maskedPaths
      context.readonlyPaths = Self.readOnlyPaths
    }
    return context
  }

  private var seccomp: RuntimeRPC.SecurityProfile {
    let profile = own?.seccompProfile ?? shared?.seccompProfile
    var result = RuntimeRPC.SecurityProfile()
    switch profile?.type {
    case "RuntimeDefault": result.profileType = .runtimedefault
    case "Localhost":
      result.profileType = .localhost
      result.localhostRef = profile?.localhostProfile ?? ""
    default: result.profileType = .unconfined
    }
    return result
  }

  /// Refuses to run as root where the pod forbids it.
  /// - Parameter image: says as which user the image runs by itself.
  func checkUser(image: RuntimeRPC.Image) throws(ContainerConfigurationError) {
    guard own?.runAsNonRoot ?? shared?.runAsNonRoot ?? false else { return }
    if let user {
      if user == 0 { throw .runsAsRoot(container: container.name) }
      return
    }
    if let user = image.uid {
      if user.value == 0 { throw .runsAsRoot(container: container.name) }
      return
    }
    if !image.username.isEmpty { throw .userUnknown(container: container.name) }
    throw .runsAsRoot(container: container.name)
  }
}
