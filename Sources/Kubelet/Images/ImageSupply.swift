// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import Platform
internal import RPC
internal import RuntimeRPC
import Synchronization

/// Why a container's image is not there. The reason is what users see as the container's state.
struct ImageError: Error, Equatable, CustomStringConvertible {
  enum Reason: String {
    case neverPull = "ErrImageNeverPull"
    case pull = "ErrImagePull"
    case backoff = "ImagePullBackOff"
    case invalidName = "InvalidImageName"
    case inspect = "ImageInspectError"
  }

  var reason: Reason
  var message: String
  /// When another try is allowed, since 1970; nil when only the pod's spec can change it.
  var retryAt: Duration?

  var description: String { message }
}

/// Gets images as pull policies say, with a growing wait after failures.
final class ImageSupply: Sendable {
  private let runtime: RuntimeClient
  private let environment: Environment
  private let backoffs = Mutex<[String: (backoff: RestartBackoff, failedAt: Duration)]>([:])

  init(runtime: RuntimeClient, environment: Environment) {
    self.runtime = runtime
    self.environment = environment
  }

  /// Makes sure that a container's image is on the node.
  /// - Parameter events: told about pulls.
  /// - Throws: `ImageError`.
  func ensure(
    _ container: CoreAPI.Container, sandbox: RuntimeRPC.PodSandboxConfig, events: PodEvents
  ) async throws -> RuntimeRPC.Image {
    let name = container.image
    let present = try await inspect(name)
    let policy = container.imagePullPolicy
    if let present, policy != "Always" {
      events.normal(
        "Pulled", "Container image \"\(name)\" already present on machine",
        container: container.name)
      return present
    }
    if policy == "Never" {
      let message = "Container image \"\(name)\" is not present with pull policy of Never"
      events.warning("ErrImageNeverPull", message, container: container.name)
      throw ImageError(reason: .neverPull, message: message)
    }
    try checkBackoff(name, container, events)
    return try await pull(name, container, sandbox, events)
  }

  private func inspect(_ name: String) async throws -> RuntimeRPC.Image? {
    do {
      return try await runtime.image(name)
    } catch let error as RPCError {
      throw ImageError(
        reason: .inspect, message: "Failed to inspect image \"\(name)\": \(error.message)",
        retryAt: now + Limits.backoffInitial)
    }
  }

  private var now: Duration { environment.wallTime().sinceEpoch }

  private func checkBackoff(
    _ name: String, _ container: CoreAPI.Container, _ events: PodEvents
  ) throws {
    guard let entry = backoffs.withLock({ $0[name] }),
      let remaining = entry.backoff.remaining(failedAt: entry.failedAt, now: now)
    else { return }
    let message = "Back-off pulling image \"\(name)\""
    events.normal("BackOff", message, container: container.name)
    throw ImageError(reason: .backoff, message: message, retryAt: now + remaining)
  }

  private func pull(
    _ name: String, _ container: CoreAPI.Container, _ sandbox: RuntimeRPC.PodSandboxConfig,
    _ events: PodEvents
  ) async throws -> RuntimeRPC.Image {
    events.normal("Pulling", "Pulling image \"\(name)\"", container: container.name)
    let start = environment.now()
    do {
      try await runtime.pullImage(name, sandbox: sandbox)
      guard let image = try await runtime.image(name) else {
        throw RPCError(.notFound, "the image is not there after it was pulled")
      }
      backoffs.withLock { $0[name] = nil }
      let took = environment.now() - start
      events.normal(
        "Pulled", "Successfully pulled image \"\(name)\" in \(took)", container: container.name)
      return image
    } catch let error as RPCError {
      let message = "failed to pull image \"\(name)\": \(error.message)"
      let failedAt = now
      let retryAt = backoffs.withLock { backoffs in
        var backoff = backoffs[name]?.backoff ?? RestartBackoff()
        backoff.register(failedAt: failedAt, now: failedAt)
        backoffs[name] = (backoff, failedAt)
        return failedAt + (backoff.delay ?? .zero)
      }
      events.warning("Failed", "Failed to pull image: \(message)", container: container.name)
      throw ImageError(reason: .pull, message: message, retryAt: retryAt)
    }
  }
}

extension WallTime {
  /// Time since 1970.
  var sinceEpoch: Duration { .seconds(seconds) + .nanoseconds(nanoseconds) }
}
