// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Client
package import MetaAPI
package import Platform
package import Schema
import Synchronization

/// The informers of one process: one watch per kind and selector, shared by all who ask.
package final class InformerSet: Service {
  private struct Name: Hashable {
    let type: ObjectIdentifier
    let location: ResourceLocation
    let selectors: [String]
  }

  private struct Running: Sendable {
    let informer: any Sendable
    let waitForSync: @Sendable () async -> Void
    let hasSynced: @Sendable () -> Bool
    let run: @Sendable () async throws -> Void
  }

  private let client: TypedClient
  private let environment: Environment
  private let known = Mutex<[Name: Running]>([:])
  private let started: AsyncStream<Running>
  private let start: AsyncStream<Running>.Continuation

  package init(client: TypedClient, environment: Environment) {
    self.client = client
    self.environment = environment
    (started, start) = AsyncStream.makeStream(
      bufferingPolicy: .bufferingOldest(InformerLimits.informersMax))
  }

  /// The informer of a generated kind.
  package func informer<Object: Resource<ObjectMeta>>(
    for type: Object.Type, options: ListQuery = ListQuery()
  ) -> Informer<Object> {
    informer(for: .full, options: options)
  }

  /// The informer of a kind, made and started by the first who asks.
  package func informer<Object: Sendable>(
    for kind: ResourceKind<Object>, options: ListQuery = ListQuery()
  ) -> Informer<Object> {
    let name = Name(
      type: ObjectIdentifier(Object.self), location: kind.location,
      selectors: [options.labelSelector, options.fieldSelector])
    return known.withLock { known in
      if let informer = known[name]?.informer as? Informer<Object> { return informer }
      let informer = Informer(kind: kind, options: options)
      let running = Running(
        informer: informer, waitForSync: { await informer.waitForSync() },
        hasSynced: { informer.hasSynced },
        run: { [client, environment] in
          try await informer.run(client: client, environment: environment)
        })
      known[name] = running
      start.yield(running)
      return informer
    }
  }

  package func lister<Object: Resource<ObjectMeta>>(for type: Object.Type) -> Lister<Object> {
    informer(for: type).lister
  }

  /// Returns when every informer asked for so far has a complete store.
  package func waitForSync() async {
    for running in known.withLock({ Array($0.values) }) { await running.waitForSync() }
  }

  package var hasSynced: Bool {
    known.withLock { Array($0.values) }.allSatisfy { $0.hasSynced() }
  }

  /// Runs the informers until the task is cancelled. Call it once.
  package func run() async throws {
    await withDiscardingTaskGroup { group in
      for await running in started {
        // A reflector ends only by cancellation: failures are its own business.
        group.addTask { do { try await running.run() } catch {} }
      }
      group.cancelAll()
    }
  }
}
