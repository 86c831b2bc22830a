// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import HTTP
import MVCC
import Net
import Platform
import RPC
import Telemetry

/// The store process: an etcd with one member on an embedded engine.
///
/// Reading order: `StoreConfiguration` (flags) → `StoreCore` (what the services share) →
/// `Services/KeyValueEndpoint` (a request) → `MVCC/KeyValueStore` → `MVCC/WriteSession` →
/// `MVCC/Log/LoggedEngine` → `MVCC/Engine/LMDBEngine`. Watches: `Services/WatchEndpoint` →
/// `MVCC/Watch/WatchStream` → `MVCC/Watch/WatchHub`.
package struct StoreDaemon {
  private let configuration: StoreConfiguration
  private let loop: EventLoop
  private let logger = Logger(component: "store")

  /// Runs until SIGTERM or SIGINT.
  /// - Returns: the exit code.
  package static func main(_ arguments: [String]) -> Int32 {
    let flags = StoreConfiguration.flags
    let arguments = flags.arguments(arguments, withVariables: StoreConfiguration.variablePrefix) {
      getenv($0).map { String(cString: $0) }
    }
    return DaemonCommand.run(flags, arguments) { values, _ in
      let configuration = try StoreConfiguration(values)
      let signals = try StopSignals()
      try EventLoop.run(
        freedBytesKept: Limits.freedBytesKept, heapBlock: Limits.heapBlock
      ) { loop in
        try await StoreDaemon(configuration: configuration, loop: loop).run(until: signals)
      }
      return 0
    }
  }

  private func run(until signals: StopSignals) async throws {
    let core = try await openCore()
    // Checkpoints have a thread already, which keeps its longer turns.
    takeShortTurns()
    let server = StoreServer(core: core, loop: loop)
    let metrics = HTTPServer(loop: loop, handler: StoreHTTPEndpoint(core))
    var urls: [String] = []
    for listener in configuration.clientListeners {
      urls.append(listener.url(try await server.listen(on: listener.endpoint, tls: listener.tls)))
    }
    core.advertise(urls)
    for listener in configuration.plainListeners {
      try await server.listenWithoutRPC(on: listener.endpoint, tls: listener.tls)
    }
    for listener in configuration.metricsListeners {
      try await metrics.listen(on: listener.endpoint, tls: listener.tls)
    }
    logger.info(
      "store serves",
      ["urls": urls.joined(separator: ","), "revision": core.store.state.revision])
    try await runServices(core, until: signals)
    await server.shutdown(within: Limits.drainGrace)
    await metrics.shutdown(within: .zero)
    do { try await core.stop() } catch {
      logger.warning("could not store the leases' times", ["error": "\(error)"])
    }
    core.close()
    logger.info("store stopped", ["revision": core.store.state.revision])
  }

  /// A store that is damaged is not served: what it lacks would be missed by nobody until it is too late.
  private func openCore() async throws -> StoreCore {
    let settings = configuration.settings
    do {
      let engine = try LoggedEngine(
        directory: settings.directory, mapBytes: 2 * Int(clamping: settings.quotaBytes),
        environment: loop.environment)
      try DatabaseCopy.removeRemains(in: settings.directory)
      return try await StoreCore(
        engine: engine, settings: settings, environment: loop.environment, worker: loop)
    } catch StoreError.damaged(let what) {
      throw StoreRefusal(directory: settings.directory, damage: what)
    }
  }

  /// Returns on a signal; throws when a service fails.
  private func runServices(_ core: StoreCore, until signals: StopSignals) async throws {
    try await withThrowingTaskGroup { group in
      group.addTask { [loop] in
        while signals.take() == nil { try await loop.readable(signals.descriptor) }
      }
      group.addTask {
        try await core.runLeases()
        throw StoreError.stopped
      }
      if let retention = configuration.retention {
        let compactor = AutoCompactor(
          store: core.store, environment: core.environment, retention: retention)
        group.addTask {
          try await compactor.run()
          throw StoreError.stopped
        }
      }
      if let backup = configuration.backup {
        let schedule = BackupSchedule(
          store: core.store, settings: backup, environment: core.environment, worker: loop,
          metrics: BackupMetrics(core.metrics.registry))
        group.addTask {
          try await schedule.run()
          throw StoreError.stopped
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}

extension StoreConfiguration.Listening {
  /// As it was given, with the port that the kernel chose where it was 0.
  fileprivate func url(_ address: SocketAddress) -> String {
    guard case .tcp(let host, port: 0) = endpoint else { return url }
    let scheme = tls == nil ? "http://" : "https://"
    return scheme + "\(Endpoint.tcp(host: host, port: address.port))"
  }
}

/// Why a store does not start, and what to do.
struct StoreRefusal: Error, CustomStringConvertible {
  let directory: String
  let damage: String

  var description: String {
    """
    the store is damaged: \(damage). "martlet store verify --data-dir \(directory)" tells all of it; \
    "martlet store snapshot restore FILE --data-dir NEW" makes a new folder from a snapshot
    """
  }
}
