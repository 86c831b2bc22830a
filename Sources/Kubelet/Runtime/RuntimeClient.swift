// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import RPC
internal import RuntimeRPC
internal import Wire

/// The container runtime, through the Container Runtime Interface (CRI v1) on a unix socket.
///
/// One method per thing that the kubelet wants, in the kubelet's own types where they differ. Every call
/// has a time limit. Errors are `RPCError`; "not found" of something to be stopped or removed counts as
/// done.
struct RuntimeClient: Sendable {
  private let runtime: RuntimeRPC.RuntimeServiceClient
  private let images: RuntimeRPC.ImageServiceClient
  private let options = CallOptions(timeout: Limits.runtimeTimeout, waitForReady: true)

  init(channel: any RPCChannel) {
    runtime = RuntimeRPC.RuntimeServiceClient(channel: channel)
    images = RuntimeRPC.ImageServiceClient(channel: channel)
  }

  /// Name and version, such as "containerd" and "1.6.20".
  func version() async throws -> (name: String, version: String) {
    let answer = try await runtime.version(RuntimeRPC.VersionRequest(), options: options)
    return (answer.runtimeName, answer.runtimeVersion)
  }

  /// Whether the runtime and its network are ready, and if not, why.
  func conditions() async throws -> [RuntimeRPC.RuntimeCondition] {
    try await runtime.status(RuntimeRPC.StatusRequest(), options: options).status?.conditions ?? []
  }

  // MARK: - Looking

  /// All sandboxes that carry a pod's UID.
  func sandboxes(uid: String? = nil) async throws -> [RuntimeRPC.PodSandbox] {
    var request = RuntimeRPC.ListPodSandboxRequest()
    if let uid {
      var filter = RuntimeRPC.PodSandboxFilter()
      filter.labelSelector[RuntimeLabels.podUID] = uid
      request.filter = filter
    }
    return try await runtime.listPodSandbox(request, options: options).items
      .filter { $0.labels[RuntimeLabels.podUID] != nil }
  }

  /// All containers that carry a pod's UID.
  func containers(uid: String? = nil) async throws -> [RuntimeRPC.Container] {
    var request = RuntimeRPC.ListContainersRequest()
    if let uid {
      var filter = RuntimeRPC.ContainerFilter()
      filter.labelSelector[RuntimeLabels.podUID] = uid
      request.filter = filter
    }
    return try await runtime.listContainers(request, options: options).containers
      .filter { $0.labels[RuntimeLabels.podUID] != nil }
  }

  /// One container, nil when it is gone.
  func container(_ id: String) async throws -> RuntimeRPC.Container? {
    var request = RuntimeRPC.ListContainersRequest()
    var filter = RuntimeRPC.ContainerFilter()
    filter.id = id
    request.filter = filter
    return try await runtime.listContainers(request, options: options).containers.first
  }

  /// Everything that the runtime knows about one pod.
  func observe(uid: String) async throws -> ObservedPod {
    var pod = ObservedPod()
    for sandbox in try await sandboxes(uid: uid) {
      if let observed = try await observe(sandbox) { pod.sandboxes.append(observed) }
    }
    for container in try await containers(uid: uid) {
      if let observed = try await observe(container) { pod.containers.append(observed) }
    }
    pod.sandboxes.sort { ($0.attempt, $0.createdAt) > ($1.attempt, $1.createdAt) }
    pod.containers.sort { ($0.createdAt, $0.attempt) > ($1.createdAt, $1.attempt) }
    return pod
  }

  private func observe(_ sandbox: RuntimeRPC.PodSandbox) async throws -> ObservedSandbox? {
    var request = RuntimeRPC.PodSandboxStatusRequest()
    request.podSandboxId = sandbox.id
    let answer: RuntimeRPC.PodSandboxStatusResponse
    do {
      answer = try await runtime.podSandboxStatus(request, options: options)
    } catch let error as RPCError where error.code == .notFound {
      return nil  // Removed since it was listed.
    }
    guard let status = answer.status else { return nil }
    var addresses: [String] = []
    if let network = status.network, !network.ip.isEmpty {
      addresses = [network.ip] + network.additionalIps.map(\.ip)
    }
    return ObservedSandbox(
      id: sandbox.id, attempt: status.metadata?.attempt ?? 0, isReady: status.state == .ready,
      createdAt: status.createdAt, addresses: addresses)
  }

  private func observe(_ container: RuntimeRPC.Container) async throws -> ObservedContainer? {
    var request = RuntimeRPC.ContainerStatusRequest()
    request.containerId = container.id
    let answer: RuntimeRPC.ContainerStatusResponse
    do {
      answer = try await runtime.containerStatus(request, options: options)
    } catch let error as RPCError where error.code == .notFound {
      return nil  // Removed since it was listed.
    }
    guard let status = answer.status else { return nil }
    return ObservedContainer(status, sandboxID: container.podSandboxId)
  }

  // MARK: - Sandboxes

  /// - Returns: the new sandbox's ID.
  func runSandbox(_ configuration: RuntimeRPC.PodSandboxConfig) async throws -> String {
    var request = RuntimeRPC.RunPodSandboxRequest()
    request.config = configuration
    return try await runtime.runPodSandbox(request, options: options).podSandboxId
  }

  /// Stops whatever still runs in a sandbox and gives its network back.
  func stopSandbox(_ id: String) async throws {
    var request = RuntimeRPC.StopPodSandboxRequest()
    request.podSandboxId = id
    try await ignoringAbsence {
      _ = try await runtime.stopPodSandbox(request, options: options)
    }
  }

  /// Removes a sandbox and its containers.
  func removeSandbox(_ id: String) async throws {
    var request = RuntimeRPC.RemovePodSandboxRequest()
    request.podSandboxId = id
    try await ignoringAbsence {
      _ = try await runtime.removePodSandbox(request, options: options)
    }
  }

  // MARK: - Containers

  /// - Returns: the new container's ID.
  func createContainer(
    _ configuration: RuntimeRPC.ContainerConfig, sandbox: String,
    sandboxConfiguration: RuntimeRPC.PodSandboxConfig
  ) async throws -> String {
    var request = RuntimeRPC.CreateContainerRequest()
    request.podSandboxId = sandbox
    request.config = configuration
    request.sandboxConfig = sandboxConfiguration
    return try await runtime.createContainer(request, options: options).containerId
  }

  func startContainer(_ id: String) async throws {
    var request = RuntimeRPC.StartContainerRequest()
    request.containerId = id
    _ = try await runtime.startContainer(request, options: options)
  }

  /// Asks a container to end, and kills it when it has not after so many seconds.
  func stopContainer(_ id: String, graceSeconds: Int64) async throws {
    var request = RuntimeRPC.StopContainerRequest()
    request.containerId = id
    request.timeout = graceSeconds
    let limit = Limits.runtimeTimeout + .seconds(min(max(graceSeconds, 0), 86_400))
    try await ignoringAbsence {
      _ = try await runtime.stopContainer(request, options: CallOptions(timeout: limit))
    }
  }

  /// Has the runtime open a container's log anew, after the old file was moved away.
  func reopenLog(_ id: String) async throws {
    var request = RuntimeRPC.ReopenContainerLogRequest()
    request.containerId = id
    _ = try await runtime.reopenContainerLog(request, options: options)
  }

  /// Removes a container that has ended.
  func removeContainer(_ id: String) async throws {
    var request = RuntimeRPC.RemoveContainerRequest()
    request.containerId = id
    try await ignoringAbsence {
      _ = try await runtime.removeContainer(request, options: options)
    }
  }

  /// Runs a command in a container and waits for its end.
  /// - Returns: the exit code and what the command wrote.
  func run(
    _ command: [String], in container: String, timeout: Duration
  ) async throws -> (exitCode: Int32, output: [UInt8]) {
    var request = RuntimeRPC.ExecSyncRequest()
    request.containerId = container
    request.cmd = command
    request.timeout = max(1, timeout.components.seconds)
    let answer = try await runtime.execSync(
      request, options: CallOptions(timeout: timeout + .seconds(5)))
    return (answer.exitCode, answer.stdout + answer.stderr)
  }

  // MARK: - Streaming

  /// Where a command in a container can be attached to; the URL is good for one connection.
  func execURL(_ request: RuntimeRPC.ExecRequest) async throws -> String {
    try await runtime.exec(request, options: options).url
  }

  func attachURL(_ request: RuntimeRPC.AttachRequest) async throws -> String {
    try await runtime.attach(request, options: options).url
  }

  func portForwardURL(sandbox: String, ports: [Int32]) async throws -> String {
    var request = RuntimeRPC.PortForwardRequest()
    request.podSandboxId = sandbox
    request.port = ports
    return try await runtime.portForward(request, options: options).url
  }

  // MARK: - Images

  /// The image of that name, or nil when the runtime does not have it.
  func image(_ name: String) async throws -> RuntimeRPC.Image? {
    var request = RuntimeRPC.ImageStatusRequest()
    var spec = RuntimeRPC.ImageSpec()
    spec.image = name
    request.image = spec
    return try await images.imageStatus(request, options: options).image
  }

  func allImages() async throws -> [RuntimeRPC.Image] {
    try await images.listImages(RuntimeRPC.ListImagesRequest(), options: options).images
  }

  func pullImage(_ name: String, sandbox: RuntimeRPC.PodSandboxConfig) async throws {
    var request = RuntimeRPC.PullImageRequest()
    var spec = RuntimeRPC.ImageSpec()
    spec.image = name
    request.image = spec
    request.sandboxConfig = sandbox
    _ = try await images.pullImage(request, options: CallOptions(timeout: Limits.pullTimeout))
  }

  // MARK: - Events

  /// Starts, ends and removals of containers as they happen.
  /// - Throws: `RPCError.unimplemented` from a runtime without this stream (containerd before 1.7).
  func events() async throws -> RPCCall<
    RuntimeRPC.GetEventsRequest, RuntimeRPC.ContainerEventResponse
  > {
    try await runtime.getContainerEvents(RuntimeRPC.GetEventsRequest(), options: CallOptions())
  }

  /// Memory and CPU use of all pods.
  func podStatistics() async throws -> [RuntimeRPC.PodSandboxStats] {
    try await runtime.listPodSandboxStats(
      RuntimeRPC.ListPodSandboxStatsRequest(), options: options
    ).stats
  }

  private func ignoringAbsence(_ call: () async throws -> Void) async throws {
    do {
      try await call()
    } catch let error as RPCError where error.code == .notFound {
      // Gone already, which is what was wanted.
    }
  }
}

extension ObservedContainer {
  init(_ status: RuntimeRPC.ContainerStatus, sandboxID: String) {
    let path = status.annotations[RuntimeLabels.terminationMessagePath] ?? ""
    let state: State =
      switch status.state {
      case .created: .created
      case .running: .running
      case .exited: .exited
      default: .unknown
      }
    self.init(
      id: status.id, name: status.labels[RuntimeLabels.containerName] ?? "", sandboxID: sandboxID,
      attempt: status.metadata?.attempt ?? 0, state: state)
    createdAt = status.createdAt
    startedAt = status.startedAt
    finishedAt = status.finishedAt
    exitCode = status.exitCode
    reason = status.reason
    message = status.message
    image = status.image?.image ?? ""
    imageID = status.imageRef
    specHash = status.annotations[RuntimeLabels.specHash] ?? ""
    logPath = status.logPath
    terminationLogPath =
      path.isEmpty ? "" : status.mounts.first { $0.containerPath == path }?.hostPath ?? ""
  }
}
