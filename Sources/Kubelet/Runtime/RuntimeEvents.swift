// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import ControllerRuntime
import Platform
internal import RPC
internal import RuntimeRPC
import Telemetry
internal import Wire

/// Wakes pod workers when something happens to their containers.
///
/// Three ways, the best that the runtime has:
/// 1. CRI's event stream (containerd from 1.7 on, CRI-O): nothing happens, nothing runs.
/// 2. containerd's own event stream on the same socket (1.6), asked for ends of tasks only: the same.
/// 3. Listing containers each second, only while the node has pods.
struct RuntimeEvents: Platform.Service {
  let runtime: RuntimeClient
  let channel: any RPCChannel
  let workers: PodWorkers
  let environment: Environment
  let logger: Logger

  func run() async throws {
    while !Task.isCancelled {
      do {
        try await follow()
      } catch is CancellationError {
        return
      } catch {
        logger.warning("runtime events ended", ["error": error])
      }
      // Whatever happened while nobody listened.
      workers.wakeAll()
      try await environment.sleep(for: Limits.relistInterval)
    }
  }

  private func follow() async throws {
    do {
      try await followRuntime()
    } catch let error as RPCError where error.code == .unimplemented {
      try await followContainerd()
    }
  }

  private func followRuntime() async throws {
    for try await event in try await runtime.events() {
      guard let uid = event.podSandboxStatus?.labels[RuntimeLabels.podUID] else {
        workers.wakeAll()
        continue
      }
      workers.wake([uid])
    }
  }

  /// Follows containerd's events; falls back to listing for runtimes that have none either.
  private func followContainerd() async throws {
    do {
      let events: RPCCall<ContainerdEventFilter, ContainerdEvent> =
        try await channel.serverStreaming(
          "/containerd.services.events.v1.Events/Subscribe", ContainerdEventFilter.taskEnds,
          options: CallOptions())
      logger.info("following containerd's own events: the runtime has no CRI event stream")
      workers.wakeAll()
      try await withThrowingDiscardingTaskGroup { group in
        for try await event in events {
          guard let id = event.endedContainer else { continue }
          group.addTask { try await settle(id) }
        }
      }
    } catch let error as RPCError where error.code == .unimplemented {
      logger.info("listing containers each second: the runtime has no event stream")
      try await list()
    }
  }

  /// Wakes a container's worker once CRI, too, says that it has ended: its view follows containerd's
  /// event by some milliseconds, on a busy machine by many.
  private func settle(_ id: String) async throws {
    var delay = Duration.milliseconds(5)
    for _ in 0..<Limits.settleAttemptsMax {
      guard let container = try await runtime.container(id) else { break }
      guard container.state == .running else {
        workers.wake([container.labels[RuntimeLabels.podUID] ?? ""])
        return
      }
      try await environment.sleep(for: delay)
      delay = delay * 2
    }
    // A sandbox, or something removed since: whose it was is not known here.
    try await environment.sleep(for: .milliseconds(100))
    workers.wakeAll()
  }

  private func list() async throws {
    var last: [String: Int32] = [:]
    while !Task.isCancelled {
      try await environment.sleep(for: Limits.relistInterval)
      guard !workers.isEmpty else { continue }
      let containers = try await runtime.containers()
      var states: [String: Int32] = [:]
      var changed: Set<String> = []
      for container in containers {
        states[container.id] = container.state.rawValue
        guard last[container.id] != container.state.rawValue else { continue }
        changed.insert(container.labels[RuntimeLabels.podUID] ?? "")
      }
      last = states
      workers.wake(changed)
    }
  }
}
