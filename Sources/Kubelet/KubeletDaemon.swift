// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Client
internal import ControllerRuntime
internal import CoreAPI
import HTTP
internal import Informers
import MetaAPI
import Net
import Platform
import RPC
internal import Schema
import Telemetry

/// The kubelet process: runs the pods of one node.
///
/// Reading order: `PodSources` (which pods) → `PodWorkers`, `PodWorker` (a task for each) → `PodSync`
/// (one turn) → `PodLifecycle` (what to do, pure) → `ContainerStarter` → `Runtime/RuntimeClient`;
/// `ObservedPodStatus` → `StatusReporter` (what users see); `NodeHeartbeat`; `Server/NodeServer`.
package struct KubeletDaemon {
  private static let component = "kubelet"

  /// Runs the subcommand. Ending the process leaves the pods running; the next one takes them over.
  /// - Returns: the process's exit code.
  package static func main(_ arguments: [String]) -> Int32 {
    DaemonCommand.run(KubeletConfiguration.flags(), arguments) { values, logger in
      let hostName = Machine.look(addresses: [], folder: "/").hostName
      let configuration = try KubeletConfiguration(values, hostName: hostName)
      guard !configuration.kubeconfig.isEmpty else { throw FlagError.required("kubeconfig") }
      return DaemonMain.run(component) { loop in
        try await KubeletDaemon(configuration: configuration, loop: loop, logger: logger).run()
      }
    }
  }

  let configuration: KubeletConfiguration
  let loop: EventLoop
  let logger: Logger

  private let metrics = MetricsRegistry()

  private init(configuration: KubeletConfiguration, loop: EventLoop, logger: Logger) {
    self.configuration = configuration
    self.loop = loop
    self.logger = logger
  }

  private var environment: Environment { loop.environment }

  private func run() async throws {
    let machine = Machine.look(
      addresses: configuration.nodeAddresses, folder: configuration.rootFolder)
    let cgroups = CgroupTree(
      version: RuntimeCapabilities.detectCgroupVersion(), root: configuration.cgroupRoot)
    try FileSystem.makeDirectories(configuration.rootFolder)
    try cgroups.prepare()
    try NodeNetwork.prepare(logger: logger)

    let channel = try channel()
    let runtime = RuntimeClient(channel: channel)
    let version = try await version(of: runtime)
    logger.info("runtime found", ["name": version.name, "version": version.version])
    let client = try TypedClient.connect(
      kubeconfig: configuration.kubeconfig, component: Self.component, loop: loop)
    let informers = InformerSet(client: client, environment: environment)
    let pods = PodSources.informer(in: informers, nodeName: configuration.nodeName)
    let services = informers.informer(for: CoreAPI.Service.self)
    let (changes, change) = AsyncStream<Set<String>>.makeStream(
      bufferingPolicy: .bufferingOldest(65_536))
    let parts = KubeletParts(
      configuration: configuration, machine: machine, environment: environment, loop: loop,
      client: client, runtime: runtime, runtimeName: version.name,
      images: ImageSupply(runtime: runtime, environment: environment),
      prober: Prober(runtime: runtime, loop: loop), cgroups: cgroups, names: try nameResolution(),
      tokens: ServiceAccountTokens(client: client, environment: environment),
      configMaps: ReferencedObjects(client: client, environment: environment) { change.yield($0) },
      secrets: ReferencedObjects(client: client, environment: environment) { change.yield($0) },
      services: services.lister,
      recorder: EventRecorder(
        client: client, component: Self.component, host: configuration.nodeName,
        environment: environment),
      statuses: StatusReporter(
        client: client, pods: pods.lister, environment: environment, logger: logger),
      logger: logger)
    try await run(parts, channel, informers, pods, services, changes, version)
  }

  private func run(
    _ parts: KubeletParts, _ channel: any RPCChannel, _ informers: InformerSet,
    _ pods: Informer<CoreAPI.Pod>, _ services: Informer<CoreAPI.Service>,
    _ changes: AsyncStream<Set<String>>, _ version: (name: String, version: String)
  ) async throws {
    let workers = PodWorkers(parts: parts)
    let node = informers.informer(
      for: CoreAPI.Node.self,
      options: ListQuery(fieldSelector: "metadata.name=\(configuration.nodeName)"))
    let lookAgain = ControllerRuntime.Signal()
    node.onChange { change in
      if change.old?.spec != change.new?.spec { lookAgain.raise() }
    }
    let heartbeat = NodeHeartbeat(
      configuration: configuration, machine: parts.machine, client: parts.client,
      runtime: parts.runtime, runtimeVersion: version, node: node, environment: environment,
      logger: logger, signal: lookAgain)
    let health = HealthServer(
      endpoint: .tcp(host: configuration.healthAddress, port: configuration.healthPort),
      loop: loop, metrics: metrics)
    let runtimeEvents = RuntimeEvents(
      runtime: parts.runtime, channel: channel, workers: workers, environment: environment,
      logger: logger)
    let logs = LogRotation(
      runtime: parts.runtime, folder: configuration.logFolder, workers: workers,
      environment: environment, logger: logger)
    try await withThrowingDiscardingTaskGroup { group in
      group.addTask { try await logs.run() }
      group.addTask { try await informers.run() }
      group.addTask { try await parts.recorder.run() }
      group.addTask { try await parts.statuses.run() }
      group.addTask { try await parts.configMaps.run() }
      group.addTask { try await parts.secrets.run() }
      group.addTask { try await workers.run() }
      group.addTask { try await heartbeat.run() }
      group.addTask { try await runtimeEvents.run() }
      group.addTask { for await uids in changes { workers.refreshContent(uids) } }
      group.addTask { try await serve(parts, pods.lister) }
      group.addTask { try await health.run() }
      group.addTask {
        await pods.waitForSync()
        await services.waitForSync()
        let known = Set(pods.lister.list().map(\.metadata.uid))
        try await OrphanCleanup(parts: parts).run(known: known)
        PodSources(pods: pods, workers: workers).connect()
      }
    }
  }

  /// Waits for a runtime that is still starting.
  private func version(of runtime: RuntimeClient) async throws -> (name: String, version: String) {
    let deadline = environment.now() + Limits.runtimeStartMax
    while true {
      do {
        return try await runtime.version()
      } catch let error as RPCError {
        guard environment.now() < deadline else { throw error }
        try await environment.sleep(for: .milliseconds(100))
      }
    }
  }

  private func channel() throws -> RPCClientChannel {
    guard let endpoint = Endpoint(configuration.runtimeEndpoint) else {
      throw FlagError.invalid(
        flag: "container-runtime-endpoint", value: configuration.runtimeEndpoint,
        expected: "unix:///path/of/socket")
    }
    return try RPCClientChannel(loop: loop, target: endpoint)
  }

  private func nameResolution() throws -> NameResolution {
    let path = configuration.resolverFile
    let host =
      FileSystem.kind(of: path) == .file
      ? NameResolution.Resolver(parsing: try FileSystem.readText(path)) : .init()
    return NameResolution(
      clusterServers: configuration.clusterDNS, clusterDomain: configuration.clusterDomain,
      host: host)
  }

  private func serve(_ parts: KubeletParts, _ pods: Lister<CoreAPI.Pod>) async throws {
    guard !configuration.certificateFile.isEmpty else {
      logger.warning("no node server: --tls-cert-file is not given")
      return
    }
    let configuration = configuration
    let handler = NodeServer(
      nodeName: configuration.nodeName, pods: pods, runtime: parts.runtime,
      paths: { pod in
        PodPaths(root: configuration.rootFolder, logs: configuration.logFolder, pod: pod)
      },
      access: NodeAccess(
        client: parts.client, nodeName: configuration.nodeName, environment: environment),
      loop: loop, metrics: metrics, logger: logger)
    let server = HTTPServer(loop: loop, handler: handler)
    try await server.listen(
      on: .tcp(host: configuration.address, port: configuration.port), tls: configuration.tls)
    await ControllerRuntime.Signal().wait()  // Nobody raises it: only cancellation ends the wait.
    await server.shutdown(within: .zero)
  }
}
