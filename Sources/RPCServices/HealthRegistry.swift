// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import HealthRPC
public import RPC
import Synchronization

/// Which services of a server are ready: what `HealthEndpoint` tells.
///
/// The name "" is the server as a whole. Names are those of services by custom, but any will do.
///
///     let health = HealthRegistry(services)                      // all of them serve
///     let server = RPCServer(loop: loop, services: services + [HealthEndpoint(health)])
///     health.set(.notServing, for: "etcdserverpb.KV")
///     health.shutDown()                                          // before server.shutdown(within:)
public final class HealthRegistry: Sendable {
  /// What a service may be.
  public typealias ServingStatus = HealthCheckResponse.ServingStatus

  private struct State {
    var statuses: [String: ServingStatus] = [:]
    var watchers: [UInt64: Watcher] = [:]
    var lastWatcher: UInt64 = 0
    var isShutDown = false
  }

  private struct Watcher {
    let service: String
    let tell: @Sendable (ServingStatus) -> Void
  }

  private let state = Mutex(State())

  /// - Parameter services: these and the server as a whole begin with `status`.
  public init(_ services: [any RPCService] = [], status: ServingStatus = .serving) {
    state.withLock { state in
      state.statuses[""] = status
      for service in services { state.statuses[service.serviceName] = status }
    }
  }

  /// Sets the status of one service and tells its watchers. After `shutDown` nothing changes.
  public func set(_ status: ServingStatus, for service: String = "") {
    state.withLock { state in
      guard !state.isShutDown else { return }
      Self.set(status, for: service, in: &state)
    }
  }

  /// Makes every service `notServing`, for good: clients that watch turn to other servers before this
  /// one refuses their calls.
  public func shutDown() {
    state.withLock { state in
      state.isShutDown = true
      for service in state.statuses.keys { Self.set(.notServing, for: service, in: &state) }
    }
  }

  /// The status of a service now; nil for an unknown one.
  public func status(of service: String = "") -> ServingStatus? {
    state.withLock { $0.statuses[service] }
  }

  /// The status of every known service now.
  public var statuses: [String: ServingStatus] { state.withLock { $0.statuses } }

  private static func set(_ status: ServingStatus, for service: String, in state: inout State) {
    guard state.statuses.updateValue(status, forKey: service) != status else { return }
    for watcher in state.watchers.values where watcher.service == service {
      watcher.tell(status)
    }
  }

  /// The number of another watcher.
  func nextWatcher() -> UInt64 {
    state.withLock { state in
      state.lastWatcher += 1
      return state.lastWatcher
    }
  }

  /// Tells the status of a service now and after each change, in order; `serviceUnknown` while nobody has set
  /// one.
  /// - Parameter tell: must not ask the registry.
  func begin(
    _ watcher: UInt64, of service: String, _ tell: @escaping @Sendable (ServingStatus) -> Void
  ) {
    state.withLock { state in
      state.watchers[watcher] = Watcher(service: service, tell: tell)
      tell(state.statuses[service] ?? .serviceUnknown)
    }
  }

  /// Tells no more.
  func endWatch(_ watcher: UInt64) { state.withLock { $0.watchers[watcher] = nil } }

  /// How many calls watch, for tests.
  var watcherCount: Int { state.withLock { $0.watchers.count } }
}
