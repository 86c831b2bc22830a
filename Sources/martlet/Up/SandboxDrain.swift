// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import RPC
import RuntimeRPC
import Wire

/// Stops every pod of this cluster's container runtime and takes its network and mounts down.
///
/// The pods stay in the API: the kubelet makes them anew when the cluster starts again.
struct SandboxDrain: Sendable {
  /// How long a container may take to end after SIGTERM, in seconds. Shorter than most pods allow
  /// themselves: somebody waits at the terminal.
  static let graceSeconds: Int64 = 2
  /// How long a call to the runtime may take.
  static let callLimit: Duration = .seconds(20)

  let socket: String
  let loop: EventLoop

  /// - Returns: how many pods were stopped.
  func run() async throws -> Int {
    let channel = try RPCClientChannel(loop: loop, target: .unix(path: socket))
    let runtime = RuntimeServiceClient(channel: channel)
    let options = CallOptions(timeout: Self.callLimit)
    let containers = try await runtime.listContainers(.init(), options: options).containers
    try await withThrowingDiscardingTaskGroup { group in
      for container in containers where container.state == .running {
        group.addTask {
          let request = StopContainerRequest.with {
            $0.containerId = container.id
            $0.timeout = Self.graceSeconds
          }
          _ = try await runtime.stopContainer(request, options: options)
        }
      }
    }
    let sandboxes = try await runtime.listPodSandbox(.init(), options: options).items
    try await withThrowingDiscardingTaskGroup { group in
      for sandbox in sandboxes {
        group.addTask {
          _ = try await runtime.stopPodSandbox(
            .with { $0.podSandboxId = sandbox.id }, options: options)
          _ = try await runtime.removePodSandbox(
            .with { $0.podSandboxId = sandbox.id }, options: options)
        }
      }
    }
    return sandboxes.count
  }
}
