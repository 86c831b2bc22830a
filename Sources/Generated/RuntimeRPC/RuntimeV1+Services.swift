// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// Pod sandboxes and containers. Calls that change something may be repeated without harm.
public protocol RuntimeService: RPCService {
  /// Tells name and version of the runtime.
  nonisolated(nonsending) func version(_ request: VersionRequest, context: RPCContext) async throws
    -> VersionResponse
  /// Makes and starts a pod sandbox, with its network set up.
  nonisolated(nonsending) func runPodSandbox(_ request: RunPodSandboxRequest, context: RPCContext)
    async throws -> RunPodSandboxResponse
  /// Stops what runs in a sandbox and takes its network down. No error if it is stopped or gone.
  nonisolated(nonsending) func stopPodSandbox(_ request: StopPodSandboxRequest, context: RPCContext)
    async throws -> StopPodSandboxResponse
  /// Removes a sandbox and all its containers, by force if they run. No error if it is gone.
  nonisolated(nonsending) func removePodSandbox(
    _ request: RemovePodSandboxRequest, context: RPCContext
  ) async throws -> RemovePodSandboxResponse
  /// Tells the state of a sandbox.
  nonisolated(nonsending) func podSandboxStatus(
    _ request: PodSandboxStatusRequest, context: RPCContext
  ) async throws -> PodSandboxStatusResponse
  /// Lists sandboxes.
  nonisolated(nonsending) func listPodSandbox(_ request: ListPodSandboxRequest, context: RPCContext)
    async throws -> ListPodSandboxResponse
  /// Lists sandboxes, in several answers.
  nonisolated(nonsending) func streamPodSandboxes(
    _ request: StreamPodSandboxesRequest, _ responses: RPCResponses<StreamPodSandboxesResponse>,
    context: RPCContext) async throws
  /// Makes a container in a sandbox.
  nonisolated(nonsending) func createContainer(
    _ request: CreateContainerRequest, context: RPCContext
  ) async throws -> CreateContainerResponse
  /// Starts a container.
  nonisolated(nonsending) func startContainer(_ request: StartContainerRequest, context: RPCContext)
    async throws -> StartContainerResponse
  /// Stops a container: its stop signal, then a kill when the time is over. No error if it is
  /// stopped.
  nonisolated(nonsending) func stopContainer(_ request: StopContainerRequest, context: RPCContext)
    async throws -> StopContainerResponse
  /// Removes a container, by force if it runs. No error if it is gone.
  nonisolated(nonsending) func removeContainer(
    _ request: RemoveContainerRequest, context: RPCContext
  ) async throws -> RemoveContainerResponse
  /// Lists containers.
  nonisolated(nonsending) func listContainers(_ request: ListContainersRequest, context: RPCContext)
    async throws -> ListContainersResponse
  /// Lists containers, in several answers.
  nonisolated(nonsending) func streamContainers(
    _ request: StreamContainersRequest, _ responses: RPCResponses<StreamContainersResponse>,
    context: RPCContext) async throws
  /// Tells the state of a container.
  nonisolated(nonsending) func containerStatus(
    _ request: ContainerStatusRequest, context: RPCContext
  ) async throws -> ContainerStatusResponse
  /// Changes the resources of a container.
  nonisolated(nonsending) func updateContainerResources(
    _ request: UpdateContainerResourcesRequest, context: RPCContext
  ) async throws -> UpdateContainerResourcesResponse
  /// Starts a new log file after the old one was moved away.
  nonisolated(nonsending) func reopenContainerLog(
    _ request: ReopenContainerLogRequest, context: RPCContext
  ) async throws -> ReopenContainerLogResponse
  /// Runs a command in a container and waits for it.
  nonisolated(nonsending) func execSync(_ request: ExecSyncRequest, context: RPCContext)
    async throws -> ExecSyncResponse
  /// Prepares a command with streams; the answer says where to connect.
  nonisolated(nonsending) func exec(_ request: ExecRequest, context: RPCContext) async throws
    -> ExecResponse
  /// Prepares streams to a running container; the answer says where to connect.
  nonisolated(nonsending) func attach(_ request: AttachRequest, context: RPCContext) async throws
    -> AttachResponse
  /// Prepares streams to ports of a sandbox; the answer says where to connect.
  nonisolated(nonsending) func portForward(_ request: PortForwardRequest, context: RPCContext)
    async throws -> PortForwardResponse
  /// Measures a container.
  nonisolated(nonsending) func containerStats(_ request: ContainerStatsRequest, context: RPCContext)
    async throws -> ContainerStatsResponse
  /// Measures all running containers.
  nonisolated(nonsending) func listContainerStats(
    _ request: ListContainerStatsRequest, context: RPCContext
  ) async throws -> ListContainerStatsResponse
  /// Measures all running containers, in several answers.
  nonisolated(nonsending) func streamContainerStats(
    _ request: StreamContainerStatsRequest, _ responses: RPCResponses<StreamContainerStatsResponse>,
    context: RPCContext) async throws
  /// Measures a sandbox.
  nonisolated(nonsending) func podSandboxStats(
    _ request: PodSandboxStatsRequest, context: RPCContext
  ) async throws -> PodSandboxStatsResponse
  /// Measures all sandboxes.
  nonisolated(nonsending) func listPodSandboxStats(
    _ request: ListPodSandboxStatsRequest, context: RPCContext
  ) async throws -> ListPodSandboxStatsResponse
  /// Measures all sandboxes, in several answers.
  nonisolated(nonsending) func streamPodSandboxStats(
    _ request: StreamPodSandboxStatsRequest,
    _ responses: RPCResponses<StreamPodSandboxStatsResponse>, context: RPCContext) async throws
  /// Changes the configuration of the runtime.
  nonisolated(nonsending) func updateRuntimeConfig(
    _ request: UpdateRuntimeConfigRequest, context: RPCContext
  ) async throws -> UpdateRuntimeConfigResponse
  /// Tells whether the runtime and its network are ready.
  nonisolated(nonsending) func status(_ request: StatusRequest, context: RPCContext) async throws
    -> StatusResponse
  /// Writes the state of a running container to a file.
  nonisolated(nonsending) func checkpointContainer(
    _ request: CheckpointContainerRequest, context: RPCContext
  ) async throws -> CheckpointContainerResponse
  /// Tells of containers as they are made, start, stop and go.
  nonisolated(nonsending) func getContainerEvents(
    _ request: GetEventsRequest, _ responses: RPCResponses<ContainerEventResponse>,
    context: RPCContext) async throws
  /// Describes the metrics that ListPodSandboxMetrics will return; they stay the same while the
  /// runtime runs.
  nonisolated(nonsending) func listMetricDescriptors(
    _ request: ListMetricDescriptorsRequest, context: RPCContext
  ) async throws -> ListMetricDescriptorsResponse
  /// Returns metrics of all sandboxes.
  nonisolated(nonsending) func listPodSandboxMetrics(
    _ request: ListPodSandboxMetricsRequest, context: RPCContext
  ) async throws -> ListPodSandboxMetricsResponse
  /// Returns metrics of all sandboxes, in several answers.
  nonisolated(nonsending) func streamPodSandboxMetrics(
    _ request: StreamPodSandboxMetricsRequest,
    _ responses: RPCResponses<StreamPodSandboxMetricsResponse>, context: RPCContext) async throws
  /// Tells the configuration of the runtime, such as its cgroup driver.
  nonisolated(nonsending) func runtimeConfig(_ request: RuntimeConfigRequest, context: RPCContext)
    async throws -> RuntimeConfigResponse
  /// Changes the resources of a sandbox.
  nonisolated(nonsending) func updatePodSandboxResources(
    _ request: UpdatePodSandboxResourcesRequest, context: RPCContext
  ) async throws -> UpdatePodSandboxResourcesResponse
}

extension RuntimeService {
  public var serviceName: String { "runtime.v1.RuntimeService" }
  public var schemaFiles: FileDescriptors { RuntimeRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/runtime.v1.RuntimeService/Version") { request, context in
        try await RPCMethod.encode(version(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/RunPodSandbox") { request, context in
        try await RPCMethod.encode(runPodSandbox(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/StopPodSandbox") { request, context in
        try await RPCMethod.encode(stopPodSandbox(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/RemovePodSandbox") { request, context in
        try await RPCMethod.encode(removePodSandbox(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/PodSandboxStatus") { request, context in
        try await RPCMethod.encode(podSandboxStatus(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/ListPodSandbox") { request, context in
        try await RPCMethod.encode(listPodSandbox(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/runtime.v1.RuntimeService/StreamPodSandboxes") {
        (
          request: StreamPodSandboxesRequest, responses: RPCResponses<StreamPodSandboxesResponse>,
          context
        ) in
        try await streamPodSandboxes(request, responses, context: context)
      },
      .unary(encoded: "/runtime.v1.RuntimeService/CreateContainer") { request, context in
        try await RPCMethod.encode(createContainer(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/StartContainer") { request, context in
        try await RPCMethod.encode(startContainer(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/StopContainer") { request, context in
        try await RPCMethod.encode(stopContainer(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/RemoveContainer") { request, context in
        try await RPCMethod.encode(removeContainer(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/ListContainers") { request, context in
        try await RPCMethod.encode(listContainers(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/runtime.v1.RuntimeService/StreamContainers") {
        (
          request: StreamContainersRequest, responses: RPCResponses<StreamContainersResponse>,
          context
        ) in
        try await streamContainers(request, responses, context: context)
      },
      .unary(encoded: "/runtime.v1.RuntimeService/ContainerStatus") { request, context in
        try await RPCMethod.encode(containerStatus(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/UpdateContainerResources") { request, context in
        try await RPCMethod.encode(
          updateContainerResources(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/ReopenContainerLog") { request, context in
        try await RPCMethod.encode(reopenContainerLog(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/ExecSync") { request, context in
        try await RPCMethod.encode(execSync(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/Exec") { request, context in
        try await RPCMethod.encode(exec(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/Attach") { request, context in
        try await RPCMethod.encode(attach(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/PortForward") { request, context in
        try await RPCMethod.encode(portForward(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/ContainerStats") { request, context in
        try await RPCMethod.encode(containerStats(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/ListContainerStats") { request, context in
        try await RPCMethod.encode(listContainerStats(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/runtime.v1.RuntimeService/StreamContainerStats") {
        (
          request: StreamContainerStatsRequest,
          responses: RPCResponses<StreamContainerStatsResponse>, context
        ) in
        try await streamContainerStats(request, responses, context: context)
      },
      .unary(encoded: "/runtime.v1.RuntimeService/PodSandboxStats") { request, context in
        try await RPCMethod.encode(podSandboxStats(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/ListPodSandboxStats") { request, context in
        try await RPCMethod.encode(listPodSandboxStats(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/runtime.v1.RuntimeService/StreamPodSandboxStats") {
        (
          request: StreamPodSandboxStatsRequest,
          responses: RPCResponses<StreamPodSandboxStatsResponse>, context
        ) in
        try await streamPodSandboxStats(request, responses, context: context)
      },
      .unary(encoded: "/runtime.v1.RuntimeService/UpdateRuntimeConfig") { request, context in
        try await RPCMethod.encode(updateRuntimeConfig(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/Status") { request, context in
        try await RPCMethod.encode(status(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/CheckpointContainer") { request, context in
        try await RPCMethod.encode(checkpointContainer(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/runtime.v1.RuntimeService/GetContainerEvents") {
        (request: GetEventsRequest, responses: RPCResponses<ContainerEventResponse>, context) in
        try await getContainerEvents(request, responses, context: context)
      },
      .unary(encoded: "/runtime.v1.RuntimeService/ListMetricDescriptors") { request, context in
        try await RPCMethod.encode(
          listMetricDescriptors(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/ListPodSandboxMetrics") { request, context in
        try await RPCMethod.encode(
          listPodSandboxMetrics(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/runtime.v1.RuntimeService/StreamPodSandboxMetrics") {
        (
          request: StreamPodSandboxMetricsRequest,
          responses: RPCResponses<StreamPodSandboxMetricsResponse>, context
        ) in
        try await streamPodSandboxMetrics(request, responses, context: context)
      },
      .unary(encoded: "/runtime.v1.RuntimeService/RuntimeConfig") { request, context in
        try await RPCMethod.encode(runtimeConfig(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.RuntimeService/UpdatePodSandboxResources") { request, context in
        try await RPCMethod.encode(
          updatePodSandboxResources(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `runtime.v1.RuntimeService`.
public struct RuntimeServiceClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Tells name and version of the runtime.
  public nonisolated(nonsending) func version(
    _ request: VersionRequest, options: CallOptions = CallOptions()
  ) async throws -> VersionResponse {
    try await channel.unary("/runtime.v1.RuntimeService/Version", request, options: options)
  }

  /// Makes and starts a pod sandbox, with its network set up.
  public nonisolated(nonsending) func runPodSandbox(
    _ request: RunPodSandboxRequest, options: CallOptions = CallOptions()
  ) async throws -> RunPodSandboxResponse {
    try await channel.unary("/runtime.v1.RuntimeService/RunPodSandbox", request, options: options)
  }

  /// Stops what runs in a sandbox and takes its network down. No error if it is stopped or gone.
  public nonisolated(nonsending) func stopPodSandbox(
    _ request: StopPodSandboxRequest, options: CallOptions = CallOptions()
  ) async throws -> StopPodSandboxResponse {
    try await channel.unary("/runtime.v1.RuntimeService/StopPodSandbox", request, options: options)
  }

  /// Removes a sandbox and all its containers, by force if they run. No error if it is gone.
  public nonisolated(nonsending) func removePodSandbox(
    _ request: RemovePodSandboxRequest, options: CallOptions = CallOptions()
  ) async throws -> RemovePodSandboxResponse {
    try await channel.unary(
      "/runtime.v1.RuntimeService/RemovePodSandbox", request, options: options)
  }

  /// Tells the state of a sandbox.
  public nonisolated(nonsending) func podSandboxStatus(
    _ request: PodSandboxStatusRequest, options: CallOptions = CallOptions()
  ) async throws -> PodSandboxStatusResponse {
    try await channel.unary(
      "/runtime.v1.RuntimeService/PodSandboxStatus", request, options: options)
  }

  /// Lists sandboxes.
  public nonisolated(nonsending) func listPodSandbox(
    _ request: ListPodSandboxRequest, options: CallOptions = CallOptions()
  ) async throws -> ListPodSandboxResponse {
    try await channel.unary("/runtime.v1.RuntimeService/ListPodSandbox", request, options: options)
  }

  /// Lists sandboxes, in several answers.
  public nonisolated(nonsending) func streamPodSandboxes(
    _ request: StreamPodSandboxesRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<StreamPodSandboxesRequest, StreamPodSandboxesResponse> {
    try await channel.serverStreaming(
      "/runtime.v1.RuntimeService/StreamPodSandboxes", request, options: options)
  }

  /// Makes a container in a sandbox.
  public nonisolated(nonsending) func createContainer(
    _ request: CreateContainerRequest, options: CallOptions = CallOptions()
  ) async throws -> CreateContainerResponse {
    try await channel.unary("/runtime.v1.RuntimeService/CreateContainer", request, options: options)
  }

  /// Starts a container.
  public nonisolated(nonsending) func startContainer(
    _ request: StartContainerRequest, options: CallOptions = CallOptions()
  ) async throws -> StartContainerResponse {
    try await channel.unary("/runtime.v1.RuntimeService/StartContainer", request, options: options)
  }

  /// Stops a container: its stop signal, then a kill when the time is over. No error if it is
  /// stopped.
  public nonisolated(nonsending) func stopContainer(
    _ request: StopContainerRequest, options: CallOptions = CallOptions()
  ) async throws -> StopContainerResponse {
    try await channel.unary("/runtime.v1.RuntimeService/StopContainer", request, options: options)
  }

  /// Removes a container, by force if it runs. No error if it is gone.
  public nonisolated(nonsending) func removeContainer(
    _ request: RemoveContainerRequest, options: CallOptions = CallOptions()
  ) async throws -> RemoveContainerResponse {
    try await channel.unary("/runtime.v1.RuntimeService/RemoveContainer", request, options: options)
  }

  /// Lists containers.
  public nonisolated(nonsending) func listContainers(
    _ request: ListContainersRequest, options: CallOptions = CallOptions()
  ) async throws -> ListContainersResponse {
    try await channel.unary("/runtime.v1.RuntimeService/ListContainers", request, options: options)
  }

  /// Lists containers, in several answers.
  public nonisolated(nonsending) func streamContainers(
    _ request: StreamContainersRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<StreamContainersRequest, StreamContainersResponse> {
    try await channel.serverStreaming(
      "/runtime.v1.RuntimeService/StreamContainers", request, options: options)
  }

  /// Tells the state of a container.
  public nonisolated(nonsending) func containerStatus(
    _ request: ContainerStatusRequest, options: CallOptions = CallOptions()
  ) async throws -> ContainerStatusResponse {
    try await channel.unary("/runtime.v1.RuntimeService/ContainerStatus", request, options: options)
  }

  /// Changes the resources of a container.
  public nonisolated(nonsending) func updateContainerResources(
    _ request: UpdateContainerResourcesRequest, options: CallOptions = CallOptions()
  ) async throws -> UpdateContainerResourcesResponse {
    try await channel.unary(
      "/runtime.v1.RuntimeService/UpdateContainerResources", request, options: options)
  }

  /// Starts a new log file after the old one was moved away.
  public nonisolated(nonsending) func reopenContainerLog(
    _ request: ReopenContainerLogRequest, options: CallOptions = CallOptions()
  ) async throws -> ReopenContainerLogResponse {
    try await channel.unary(
      "/runtime.v1.RuntimeService/ReopenContainerLog", request, options: options)
  }

  /// Runs a command in a container and waits for it.
  public nonisolated(nonsending) func execSync(
    _ request: ExecSyncRequest, options: CallOptions = CallOptions()
  ) async throws -> ExecSyncResponse {
    try await channel.unary("/runtime.v1.RuntimeService/ExecSync", request, options: options)
  }

  /// Prepares a command with streams; the answer says where to connect.
  public nonisolated(nonsending) func exec(
    _ request: ExecRequest, options: CallOptions = CallOptions()
  ) async throws -> ExecResponse {
    try await channel.unary("/runtime.v1.RuntimeService/Exec", request, options: options)
  }

  /// Prepares streams to a running container; the answer says where to connect.
  public nonisolated(nonsending) func attach(
    _ request: AttachRequest, options: CallOptions = CallOptions()
  ) async throws -> AttachResponse {
    try await channel.unary("/runtime.v1.RuntimeService/Attach", request, options: options)
  }

  /// Prepares streams to ports of a sandbox; the answer says where to connect.
  public nonisolated(nonsending) func portForward(
    _ request: PortForwardRequest, options: CallOptions = CallOptions()
  ) async throws -> PortForwardResponse {
    try await channel.unary("/runtime.v1.RuntimeService/PortForward", request, options: options)
  }

  /// Measures a container.
  public nonisolated(nonsending) func containerStats(
    _ request: ContainerStatsRequest, options: CallOptions = CallOptions()
  ) async throws -> ContainerStatsResponse {
    try await channel.unary("/runtime.v1.RuntimeService/ContainerStats", request, options: options)
  }

  /// Measures all running containers.
  public nonisolated(nonsending) func listContainerStats(
    _ request: ListContainerStatsRequest, options: CallOptions = CallOptions()
  ) async throws -> ListContainerStatsResponse {
    try await channel.unary(
      "/runtime.v1.RuntimeService/ListContainerStats", request, options: options)
  }

  /// Measures all running containers, in several answers.
  public nonisolated(nonsending) func streamContainerStats(
    _ request: StreamContainerStatsRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<StreamContainerStatsRequest, StreamContainerStatsResponse> {
    try await channel.serverStreaming(
      "/runtime.v1.RuntimeService/StreamContainerStats", request, options: options)
  }

  /// Measures a sandbox.
  public nonisolated(nonsending) func podSandboxStats(
    _ request: PodSandboxStatsRequest, options: CallOptions = CallOptions()
  ) async throws -> PodSandboxStatsResponse {
    try await channel.unary("/runtime.v1.RuntimeService/PodSandboxStats", request, options: options)
  }

  /// Measures all sandboxes.
  public nonisolated(nonsending) func listPodSandboxStats(
    _ request: ListPodSandboxStatsRequest, options: CallOptions = CallOptions()
  ) async throws -> ListPodSandboxStatsResponse {
    try await channel.unary(
      "/runtime.v1.RuntimeService/ListPodSandboxStats", request, options: options)
  }

  /// Measures all sandboxes, in several answers.
  public nonisolated(nonsending) func streamPodSandboxStats(
    _ request: StreamPodSandboxStatsRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<StreamPodSandboxStatsRequest, StreamPodSandboxStatsResponse> {
    try await channel.serverStreaming(
      "/runtime.v1.RuntimeService/StreamPodSandboxStats", request, options: options)
  }

  /// Changes the configuration of the runtime.
  public nonisolated(nonsending) func updateRuntimeConfig(
    _ request: UpdateRuntimeConfigRequest, options: CallOptions = CallOptions()
  ) async throws -> UpdateRuntimeConfigResponse {
    try await channel.unary(
      "/runtime.v1.RuntimeService/UpdateRuntimeConfig", request, options: options)
  }

  /// Tells whether the runtime and its network are ready.
  public nonisolated(nonsending) func status(
    _ request: StatusRequest, options: CallOptions = CallOptions()
  ) async throws -> StatusResponse {
    try await channel.unary("/runtime.v1.RuntimeService/Status", request, options: options)
  }

  /// Writes the state of a running container to a file.
  public nonisolated(nonsending) func checkpointContainer(
    _ request: CheckpointContainerRequest, options: CallOptions = CallOptions()
  ) async throws -> CheckpointContainerResponse {
    try await channel.unary(
      "/runtime.v1.RuntimeService/CheckpointContainer", request, options: options)
  }

  /// Tells of containers as they are made, start, stop and go.
  public nonisolated(nonsending) func getContainerEvents(
    _ request: GetEventsRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<GetEventsRequest, ContainerEventResponse> {
    try await channel.serverStreaming(
      "/runtime.v1.RuntimeService/GetContainerEvents", request, options: options)
  }

  /// Describes the metrics that ListPodSandboxMetrics will return; they stay the same while the
  /// runtime runs.
  public nonisolated(nonsending) func listMetricDescriptors(
    _ request: ListMetricDescriptorsRequest, options: CallOptions = CallOptions()
  ) async throws -> ListMetricDescriptorsResponse {
    try await channel.unary(
      "/runtime.v1.RuntimeService/ListMetricDescriptors", request, options: options)
  }

  /// Returns metrics of all sandboxes.
  public nonisolated(nonsending) func listPodSandboxMetrics(
    _ request: ListPodSandboxMetricsRequest, options: CallOptions = CallOptions()
  ) async throws -> ListPodSandboxMetricsResponse {
    try await channel.unary(
      "/runtime.v1.RuntimeService/ListPodSandboxMetrics", request, options: options)
  }

  /// Returns metrics of all sandboxes, in several answers.
  public nonisolated(nonsending) func streamPodSandboxMetrics(
    _ request: StreamPodSandboxMetricsRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<StreamPodSandboxMetricsRequest, StreamPodSandboxMetricsResponse> {
    try await channel.serverStreaming(
      "/runtime.v1.RuntimeService/StreamPodSandboxMetrics", request, options: options)
  }

  /// Tells the configuration of the runtime, such as its cgroup driver.
  public nonisolated(nonsending) func runtimeConfig(
    _ request: RuntimeConfigRequest, options: CallOptions = CallOptions()
  ) async throws -> RuntimeConfigResponse {
    try await channel.unary("/runtime.v1.RuntimeService/RuntimeConfig", request, options: options)
  }

  /// Changes the resources of a sandbox.
  public nonisolated(nonsending) func updatePodSandboxResources(
    _ request: UpdatePodSandboxResourcesRequest, options: CallOptions = CallOptions()
  ) async throws -> UpdatePodSandboxResourcesResponse {
    try await channel.unary(
      "/runtime.v1.RuntimeService/UpdatePodSandboxResources", request, options: options)
  }
}

/// Images on the node.
public protocol ImageService: RPCService {
  /// Lists images.
  nonisolated(nonsending) func listImages(_ request: ListImagesRequest, context: RPCContext)
    async throws -> ListImagesResponse
  /// Lists images, in several answers.
  nonisolated(nonsending) func streamImages(
    _ request: StreamImagesRequest, _ responses: RPCResponses<StreamImagesResponse>,
    context: RPCContext) async throws
  /// Tells about an image; no image in the answer if it is not here.
  nonisolated(nonsending) func imageStatus(_ request: ImageStatusRequest, context: RPCContext)
    async throws -> ImageStatusResponse
  /// Pulls an image.
  nonisolated(nonsending) func pullImage(_ request: PullImageRequest, context: RPCContext)
    async throws -> PullImageResponse
  /// Removes an image. No error if it is gone.
  nonisolated(nonsending) func removeImage(_ request: RemoveImageRequest, context: RPCContext)
    async throws -> RemoveImageResponse
  /// Measures the filesystems that hold images and containers.
  nonisolated(nonsending) func imageFsInfo(_ request: ImageFsInfoRequest, context: RPCContext)
    async throws -> ImageFsInfoResponse
}

extension ImageService {
  public var serviceName: String { "runtime.v1.ImageService" }
  public var schemaFiles: FileDescriptors { RuntimeRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/runtime.v1.ImageService/ListImages") { request, context in
        try await RPCMethod.encode(listImages(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/runtime.v1.ImageService/StreamImages") {
        (request: StreamImagesRequest, responses: RPCResponses<StreamImagesResponse>, context) in
        try await streamImages(request, responses, context: context)
      },
      .unary(encoded: "/runtime.v1.ImageService/ImageStatus") { request, context in
        try await RPCMethod.encode(imageStatus(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.ImageService/PullImage") { request, context in
        try await RPCMethod.encode(pullImage(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.ImageService/RemoveImage") { request, context in
        try await RPCMethod.encode(removeImage(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/runtime.v1.ImageService/ImageFsInfo") { request, context in
        try await RPCMethod.encode(imageFsInfo(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `runtime.v1.ImageService`.
public struct ImageServiceClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Lists images.
  public nonisolated(nonsending) func listImages(
    _ request: ListImagesRequest, options: CallOptions = CallOptions()
  ) async throws -> ListImagesResponse {
    try await channel.unary("/runtime.v1.ImageService/ListImages", request, options: options)
  }

  /// Lists images, in several answers.
  public nonisolated(nonsending) func streamImages(
    _ request: StreamImagesRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<StreamImagesRequest, StreamImagesResponse> {
    try await channel.serverStreaming(
      "/runtime.v1.ImageService/StreamImages", request, options: options)
  }

  /// Tells about an image; no image in the answer if it is not here.
  public nonisolated(nonsending) func imageStatus(
    _ request: ImageStatusRequest, options: CallOptions = CallOptions()
  ) async throws -> ImageStatusResponse {
    try await channel.unary("/runtime.v1.ImageService/ImageStatus", request, options: options)
  }

  /// Pulls an image.
  public nonisolated(nonsending) func pullImage(
    _ request: PullImageRequest, options: CallOptions = CallOptions()
  ) async throws -> PullImageResponse {
    try await channel.unary("/runtime.v1.ImageService/PullImage", request, options: options)
  }

  /// Removes an image. No error if it is gone.
  public nonisolated(nonsending) func removeImage(
    _ request: RemoveImageRequest, options: CallOptions = CallOptions()
  ) async throws -> RemoveImageResponse {
    try await channel.unary("/runtime.v1.ImageService/RemoveImage", request, options: options)
  }

  /// Measures the filesystems that hold images and containers.
  public nonisolated(nonsending) func imageFsInfo(
    _ request: ImageFsInfoRequest, options: CallOptions = CallOptions()
  ) async throws -> ImageFsInfoResponse {
    try await channel.unary("/runtime.v1.ImageService/ImageFsInfo", request, options: options)
  }
}
