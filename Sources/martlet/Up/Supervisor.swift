// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net
import Platform

/// A process of the cluster.
struct Component: Sendable {
  /// As the operator sees it, such as "apiserver".
  var name: String
  var executable: String
  var arguments: [String]
  /// Where its health is asked, as `martlet status` shows it; nil when it has no such endpoint.
  var health: HealthCheck?
  /// How long it may take to end after SIGTERM before it is killed.
  var stopGrace: Duration = .seconds(10)
}

/// Keeps the cluster's processes running: a process that ends is started again, so that a fault in one
/// component never takes another down.
actor Supervisor {
  private struct Running {
    var component: Component
    var process: ChildProcess?
    var startedAt: Duration
    var startedWallTime: WallTime
    var policy = RestartPolicy()
    var isStopping = false
    var watcher: Task<Void, Never>?
  }

  private let folder: StateFolder
  private let loop: EventLoop
  private let environment: Environment
  private let progress: Progress
  private let begunWallTime: WallTime
  private var all: [String: Running] = [:]
  private var order: [String] = []

  init(folder: StateFolder, loop: EventLoop, progress: Progress) {
    self.folder = folder
    self.loop = loop
    self.environment = loop.environment
    begunWallTime = loop.environment.wallTime()
    self.progress = progress
  }

  /// Starts a component and keeps it running until it is stopped.
  func start(_ component: Component) throws {
    all[component.name] = Running(
      component: component, startedAt: .zero, startedWallTime: environment.wallTime())
    if !order.contains(component.name) { order.append(component.name) }
    try launch(component.name)
    let watcher = Task(executorPreference: loop) { await self.watch(component.name) }
    all[component.name]?.watcher = watcher
  }

  /// Asks a component to end, waits, and kills it when its grace has passed.
  func stop(_ name: String) async {
    guard let running = all[name] else { return }
    all[name]?.isStopping = true
    running.process?.signal(SIGTERM)
    if running.process == nil { running.watcher?.cancel() }
    let killer = Task(executorPreference: loop) { [environment] in
      do {
        try await environment.sleep(for: running.component.stopGrace)
        running.process?.signal(SIGKILL)
      } catch {
        // Cancelled: the process ended in time.
      }
    }
    await running.watcher?.value
    killer.cancel()
    all[name] = nil
    order.removeAll { $0 == name }
    writeTable()
  }

  /// The process of a component, if it runs now.
  func identifier(of name: String) -> pid_t? { all[name]?.process?.identifier }

  private func launch(_ name: String) throws {
    guard let component = all[name]?.component else { return }
    let process = try ChildProcess.start(
      executable: component.executable, arguments: component.arguments,
      environment: Self.childEnvironment, log: folder.log(of: name))
    all[name]?.process = process
    all[name]?.startedAt = environment.now()
    all[name]?.startedWallTime = environment.wallTime()
    writeTable()
  }

  /// Waits for the end of the process, again and again, until the component is stopped.
  private func watch(_ name: String) async {
    while let process = all[name]?.process {
      do {
        try await loop.readable(process.descriptor)
      } catch {
        progress.warn("lost sight of \(name): \(error)")
        return
      }
      let exit = process.reap()
      all[name]?.process = nil
      guard await restart(name, after: exit) else { return }
    }
  }

  /// - Returns: false when the component is not to run any more.
  private func restart(_ name: String, after exit: ChildProcess.Exit) async -> Bool {
    while let running = all[name], !running.isStopping {
      var policy = running.policy
      let delay = policy.delay(afterUptime: environment.now() - running.startedAt)
      all[name]?.policy = policy
      progress.warn("\(name) ended (\(exit)); restarting, see \(folder.log(of: name))")
      do {
        try await environment.sleep(for: delay)
      } catch {
        return false  // Cancelled: the component is being stopped.
      }
      do {
        guard all[name]?.isStopping == false else { return false }
        try launch(name)
        return true
      } catch {
        progress.warn("cannot start \(name): \(error)")
      }
    }
    return false
  }

  private func writeTable() {
    var entries = order.compactMap { name -> ComponentTable.Entry? in
      guard let running = all[name], let process = running.process else { return nil }
      return ComponentTable.Entry(
        name: name, process: process.identifier, startedAt: running.startedWallTime.seconds,
        restarts: running.policy.restarts, health: running.component.health)
    }
    if !order.isEmpty { entries.insert(ownEntry, at: 0) }
    do {
      try ComponentTable.write(entries, folder)
    } catch {
      progress.warn("\(error)")
    }
  }

  private var ownEntry: ComponentTable.Entry {
    ComponentTable.Entry(
      name: ComponentTable.supervisor, process: getpid(), startedAt: begunWallTime.seconds,
      restarts: 0, health: nil)
  }

  /// Children find their programs and end when the supervisor is gone; nothing else is handed down.
  private static var childEnvironment: [String] {
    let path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    return ["PATH=\(path)", "HOME=/root", "\(ParentWatch.variable)=\(getpid())"]
  }
}
