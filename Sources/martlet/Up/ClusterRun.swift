// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Kubelet
import Net
import Platform
import Proxy
import Telemetry

/// One run of a cluster: from certificates to Ctrl-C.
struct ClusterRun: Sendable {
  /// How long a component may take until it answers.
  static let readyLimit: Duration = .seconds(60)

  private let settings: ClusterSettings
  private let loop: EventLoop
  private let signals: StopSignals
  private let progress: Progress
  private let supervisor: Supervisor
  private let readiness: HealthGate

  private var folder: StateFolder { settings.folder }
  private var plan: ClusterPlan { settings.plan }

  init(settings: ClusterSettings, loop: EventLoop, signals: StopSignals) {
    self.settings = settings
    self.loop = loop
    self.signals = signals
    progress = Progress(environment: loop.environment)
    supervisor = Supervisor(folder: settings.folder, loop: loop, progress: progress)
    readiness = HealthGate(folder: settings.folder, loop: loop)
  }

  /// Starts the cluster, waits for a signal, and drains. A signal during the start drains as well.
  func run() async throws {
    progress.say("Starting a cluster in \(folder.root)")
    let outcome = await withTaskGroup(of: Outcome.self) { group in
      group.addTask { await self.startAndStay() }
      group.addTask { await self.waitForSignal() }
      let first = await group.next() ?? .stopped
      group.cancelAll()
      return first
    }
    await drain()
    if case .failed(let error) = outcome { throw error }
  }

  private enum Outcome: Sendable {
    case stopped
    case failed(any Error)
  }

  private func startAndStay() async -> Outcome {
    do {
      try await start()
      try await loop.environment.sleep(for: .seconds(Int64.max / 4))
      return .stopped
    } catch {
      return Task.isCancelled ? .stopped : .failed(error)
    }
  }

  private func waitForSignal() async -> Outcome {
    do {
      while signals.take() == nil { try await loop.readable(signals.descriptor) }
      return .stopped
    } catch {
      return Task.isCancelled ? .stopped : .failed(error)
    }
  }

  // MARK: - Start

  private func start() async throws {
    try prepareMachine()
    if plan.etcdServers == nil {
      try await launch(plan.store, step: "store answers")
    }
    async let runtime: Void = startRuntime()
    try await launch(plan.apiServer, step: "API server answers")
    for component in [plan.controllerManager, plan.scheduler, plan.proxy] {
      try await supervisor.start(component)
    }
    try await runtime
    try await supervisor.start(plan.kubelet)
    try await readiness.waitForNode(plan.nodeName, port: plan.ports.apiServer)
    progress.done("node \(plan.nodeName) is Ready")
    if settings.runsDemo { try await runDemo() }
    sayWhatNext()
  }

  /// A demo that does not work is no reason to take the cluster away: it may show why.
  private func runDemo() async throws {
    do {
      let demo = DemoWorkload(gate: readiness, loop: loop, port: plan.ports.apiServer)
      let address = try await demo.start()
      progress.done("demo answers at \(address)")
    } catch let error as DemoError {
      progress.warn("\(error)")
    }
  }

  private func prepareMachine() throws {
    stopRemains()
    try ServiceFence(serviceCIDRs: [ClusterPlan.serviceNetwork]).raise()
    let now = loop.environment.wallTime().seconds
    let made = try ClusterCredentials(
      folder: folder, now: now, nodeName: plan.nodeName, nodeAddress: plan.nodeAddress,
      serviceAddress: ClusterPlan.serviceAddress, securePort: plan.ports.apiServer
    ).prepare()
    progress.done(made.isEmpty ? "certificates are in place" : "certificates: \(made.count) made")
  }

  /// After a crash of the supervisor its children may still be there. Containers stay.
  private func stopRemains() {
    for entry in ComponentTable.read(folder)
    where entry.name != ComponentTable.supervisor && entry.isRunning {
      kill(entry.process, SIGTERM)
      let descriptor = ChildProcess.watch(entry.process)
      guard descriptor >= 0 else { continue }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, 5_000) == 0 { kill(entry.process, SIGKILL) }
      poll(&waiting, 1, 2_000)
      close(descriptor)
    }
  }

  private func launch(_ component: Component, step: String) async throws {
    try await supervisor.start(component)
    try await readiness.wait(for: component, limit: Self.readyLimit)
    progress.done(step)
  }

  private func startRuntime() async throws {
    let configuration = ContainerdConfiguration(
      folder: folder.containerd, networkFolder: folder.networkConfiguration,
      capabilities: try RuntimeCapabilities.detect())
    try FileSystem.replace(
      configuration.configurationPath, with: Array(configuration.text.utf8))
    try await supervisor.start(plan.containerd)
    try await readiness.wait(for: plan.containerd, limit: Self.readyLimit)
    let images = ImageImport(folder: folder, executable: plan.executable)
    let imported = try await loop.offload { try images.run() }
    progress.done(imported ? "container runtime is up, images imported" : "container runtime is up")
  }

  private func sayWhatNext() {
    progress.say(
      """

      The cluster is up. In another terminal:

        export KUBECONFIG=\(folder.kubeconfig)
        kubectl get pods -A
        martlet status --state \(folder.root)

      Logs are in \(folder.logs). Ctrl-C stops the cluster and keeps its state;
      "martlet reset --state \(folder.root)" removes it.
      """)
  }

  // MARK: - Drain

  /// Stops what would start pods, then the pods, then what they ran on. A second signal ends at once.
  private func drain() async {
    progress.begin("\nStopping")
    for name in ["controller-manager", "scheduler", "kubelet"] { await supervisor.stop(name) }
    await stopPods()
    for name in ["proxy", "containerd", "apiserver", "store"] { await supervisor.stop(name) }
    let cleanup = NodeCleanup(folder: folder)
    do {
      for problem in try await loop.offload({ cleanup.run() }) { progress.warn(problem) }
    } catch {
      progress.warn("\(error)")
    }
    progress.done("stopped; state is kept in \(folder.root)")
  }

  private func stopPods() async {
    guard await supervisor.identifier(of: "containerd") != nil else { return }
    do {
      let count = try await SandboxDrain(socket: folder.containerdSocket, loop: loop).run()
      progress.done("\(count) pods stopped")
    } catch {
      progress.warn("pods were not stopped cleanly: \(error)")
    }
  }
}
