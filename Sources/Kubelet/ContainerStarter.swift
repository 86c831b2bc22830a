// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
internal import CoreAPI
internal import Informers
import MetaAPI
import Platform
internal import RPC
internal import RuntimeRPC

/// Why a container did not start. The reason is what users see as the container's state.
struct StartError: Error {
  var reason: String
  var message: String
  /// When another try is allowed, since 1970.
  var retryAt: Duration
}

/// Starts one container: image, configuration, creation, start, postStart hook.
struct ContainerStarter: Sendable {
  let parts: KubeletParts
  let pod: CoreAPI.Pod
  let paths: PodPaths
  let events: PodEvents
  let sandbox: ObservedSandbox
  let sandboxConfiguration: RuntimeRPC.PodSandboxConfig
  /// Paths of the pod's volumes on the node, by name.
  let volumes: [String: String]

  private var retryAt: Duration {
    parts.environment.wallTime().sinceEpoch + Limits.backoffInitial
  }

  /// - Returns: the container's ID.
  /// - Throws: `StartError`.
  func start(_ step: PodPlan.Start) async throws -> String {
    guard let (container, _) = pod.spec.find(step.name) else {
      throw StartError(
        reason: "CreateContainerConfigError", message: "no container \(step.name)",
        retryAt: retryAt)
    }
    let image = try await image(container)
    let configuration = try await configuration(container, step, image)
    let id = try await create(container, configuration)
    do {
      try await parts.runtime.startContainer(id)
    } catch let error as RPCError {
      events.warning("Failed", "Error: \(error.message)", container: container.name)
      throw StartError(reason: "RunContainerError", message: error.message, retryAt: retryAt)
    }
    events.normal("Started", "Container started", container: container.name)
    try await runPostStart(container, id)
    return id
  }

  private func image(_ container: CoreAPI.Container) async throws -> RuntimeRPC.Image {
    do {
      return try await parts.images.ensure(
        container, sandbox: sandboxConfiguration, events: events)
    } catch let error as ImageError {
      throw StartError(
        reason: error.reason.rawValue, message: error.message, retryAt: error.retryAt ?? retryAt)
    }
  }

  private func configuration(
    _ container: CoreAPI.Container, _ step: PodPlan.Start, _ image: RuntimeRPC.Image
  ) async throws -> RuntimeRPC.ContainerConfig {
    do {
      try ContainerSecurity(pod: pod, container: container).checkUser(image: image)
      let environment = try await environment(container)
      let variables = Dictionary(environment.map { ($0.name, $0.value) }) { _, last in last }
      let hosts =
        pod.spec.hostNetwork
        ? nil : parts.names.hostsFile(for: pod, addresses: sandbox.addresses)
      let mounts = try ContainerMounts(
        pod: pod, container: container, paths: paths, volumes: volumes, environment: variables
      ).make(hosts: hosts, token: "\(step.attempt)-\(parts.environment.random() % 1_000_000)")
      try FileSystem.makeDirectories(paths.logFolder + "/" + container.name)
      return ContainerRequest(
        pod: pod, container: container, attempt: step.attempt, imageID: image.id,
        environment: environment, mounts: mounts, cgroupVersion: parts.cgroups.version,
        memoryCapacity: parts.machine.memoryBytes
      ).configuration()
    } catch let error as RPCError {
      throw error
    } catch {
      events.warning("Failed", "Error: \(error)", container: container.name)
      throw StartError(
        reason: "CreateContainerConfigError", message: "\(error)", retryAt: retryAt)
    }
  }

  private func environment(
    _ container: CoreAPI.Container
  ) async throws -> [(name: String, value: String)] {
    let names = ContainerEnvironment.references(container)
    let namespace = pod.metadata.namespace
    let configMaps = await parts.configMaps.get(names.configMaps, namespace: namespace)
    let secrets = await parts.secrets.get(names.secrets, namespace: namespace)
    let services = ServiceEnvironment.variables(
      parts.services.list(), namespace: namespace,
      includesAll: pod.spec.enableServiceLinks ?? true)
    let fields = parts.downwardFields(for: pod, addresses: sandbox.addresses)
    return try ContainerEnvironment(
      container: container, fields: fields, services: services, configMaps: configMaps,
      secrets: secrets
    ).resolve()
  }

  private func create(
    _ container: CoreAPI.Container, _ configuration: RuntimeRPC.ContainerConfig
  ) async throws -> String {
    do {
      let id = try await parts.runtime.createContainer(
        configuration, sandbox: sandbox.id, sandboxConfiguration: sandboxConfiguration)
      events.normal("Created", "Container created", container: container.name)
      return id
    } catch let error as RPCError {
      events.warning("Failed", "Error: \(error.message)", container: container.name)
      throw StartError(reason: "CreateContainerError", message: error.message, retryAt: retryAt)
    }
  }

  /// A container whose postStart hook fails is killed, and restarts as its policy says.
  private func runPostStart(_ container: CoreAPI.Container, _ id: String) async throws {
    guard let hook = container.lifecycle?.postStart else { return }
    let target = Prober.Target(
      containerID: id, container: container, address: sandbox.addresses.first ?? "")
    guard
      let failure = await parts.prober.run(hook, target, timeout: Limits.runtimeTimeout)
    else { return }
    events.warning("FailedPostStartHook", "PostStartHook failed", container: container.name)
    try await parts.runtime.stopContainer(id, graceSeconds: Limits.gracePeriodMinimumSeconds)
    throw StartError(reason: "PostStartHookError", message: failure, retryAt: retryAt)
  }
}
