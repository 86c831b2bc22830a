// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Client
internal import CoreAPI
internal import Informers
internal import MetaAPI
import Platform
internal import Schema
import Synchronization

/// The ConfigMaps or Secrets that this node's pods refer to, each watched for as long as a pod does.
///
/// One watch per object, not one for all: a node may read only what its pods use (Node authorizer), and
/// an idle watch costs nothing.
final class ReferencedObjects<Object: Resource<ObjectMeta>>: Platform.Service, Sendable {
  private struct Watched: Sendable {
    let informer: Informer<Object>
    let stop: Latch
    var users: Set<String>
  }

  private let client: TypedClient
  private let environment: Environment
  /// Called with the UIDs of the pods that use an object when it has changed.
  private let changed: @Sendable (Set<String>) -> Void
  private let watched = Mutex<[ObjectKey: Watched]>([:])
  private let started: AsyncStream<ObjectKey>
  private let start: AsyncStream<ObjectKey>.Continuation

  init(
    client: TypedClient, environment: Environment,
    changed: @escaping @Sendable (Set<String>) -> Void
  ) {
    self.client = client
    self.environment = environment
    self.changed = changed
    (started, start) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(65_536))
  }

  /// Says which objects a pod uses from now on. An object that nobody uses any more is forgotten.
  func use(_ keys: Set<ObjectKey>, by uid: String) {
    let fresh = watched.withLock { watched -> [ObjectKey] in
      for key in watched.keys where !keys.contains(key) {
        watched[key]?.users.remove(uid)
        if let entry = watched[key], entry.users.isEmpty {
          entry.stop.open()
          watched[key] = nil
        }
      }
      var fresh: [ObjectKey] = []
      for key in keys {
        if watched[key] == nil {
          watched[key] = makeWatched(key)
          fresh.append(key)
        }
        watched[key]?.users.insert(uid)
      }
      return fresh
    }
    for key in fresh { start.yield(key) }
  }

  /// The object as last seen, nil when it does not exist. Waits for its first look-up.
  func get(_ key: ObjectKey) async -> Object? {
    guard let informer = watched.withLock({ $0[key]?.informer }) else { return nil }
    await informer.waitForSync()
    return informer.lister.get(key)
  }

  /// The objects of a namespace by name, without those that do not exist.
  func get(_ names: Set<String>, namespace: String) async -> [String: Object] {
    var found: [String: Object] = [:]
    for name in names {
      found[name] = await get(ObjectKey(namespace: namespace, name: name))
    }
    return found
  }

  func run() async throws {
    await withDiscardingTaskGroup { group in
      for await key in started {
        guard let entry = watched.withLock({ $0[key] }) else { continue }
        group.addTask { [client, environment] in
          await Self.watch(entry.informer, until: entry.stop, client, environment)
        }
      }
      group.cancelAll()
    }
  }

  private static func watch(
    _ informer: Informer<Object>, until stop: Latch, _ client: TypedClient,
    _ environment: Environment
  ) async {
    await withTaskGroup { group in
      group.addTask {
        do { try await informer.run(client: client, environment: environment) } catch {
          // An informer ends only by cancellation: failures are its own business.
        }
      }
      group.addTask { await stop.wait() }
      await group.next()
      group.cancelAll()
    }
  }

  private func makeWatched(_ key: ObjectKey) -> Watched {
    let informer = Informer<Object>(
      kind: .full, namespace: key.namespace,
      options: ListQuery(fieldSelector: "metadata.name=\(key.name)"))
    informer.onChange { [weak self] change in self?.noteChange(change.key) }
    return Watched(informer: informer, stop: Latch(), users: [])
  }

  private func noteChange(_ key: ObjectKey) {
    let users = watched.withLock { $0[key]?.users ?? [] }
    if !users.isEmpty { changed(users) }
  }
}
