// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Client
package import Platform
import Synchronization

/// Keeps a store of one kind up to date and tells handlers what changed.
///
/// Handlers run on the reflector's task, one after another: they compute keys and enqueue them,
/// nothing else. A handler added late is told about every object as if it were new.
package final class Informer<Object: Sendable>: Sendable {
  package typealias Handler = @Sendable (Change<Object>) -> Void

  package let kind: ResourceKind<Object>
  /// Empty for all namespaces.
  package let namespace: String
  package let options: ListQuery
  package let lister: Lister<Object>
  let indexer = Indexer<Object>()
  private let handlers = Mutex<[Handler]>([])
  private let synced = Latch()

  /// - Parameter options: selectors; the rest is the reflector's business.
  package init(
    kind: ResourceKind<Object>, namespace: String = "", options: ListQuery = ListQuery()
  ) {
    self.kind = kind
    self.namespace = namespace
    self.options = options
    lister = Lister(indexer)
  }

  /// Whether the store has held a complete list.
  package var hasSynced: Bool { synced.isOpen }

  package func waitForSync() async { await synced.wait() }

  package func add(_ index: Index<Object>) { indexer.add(index) }

  package func onChange(_ handler: @escaping Handler) {
    handlers.withLock { $0.append(handler) }
    for object in indexer.list() {
      handler(Change(key: kind.metadata(object).key, old: nil, new: object))
    }
  }

  /// Lists and watches until the task is cancelled. InformerSet does this for shared informers.
  package func run(client: TypedClient, environment: Environment) async throws {
    try await Reflector(informer: self, client: client, environment: environment).run()
  }

  // MARK: - Called by the reflector

  /// Replaces the whole store by a complete list and tells the differences.
  func replace(with objects: [Object]) {
    var gone = Set(indexer.keys())
    for object in objects {
      gone.remove(kind.metadata(object).key)
      upsert(object)
    }
    for key in gone { remove(key) }
    synced.open()
  }

  func upsert(_ object: Object) {
    let identity = kind.metadata(object)
    let old = indexer.set(identity.key, to: object)
    if let old, kind.metadata(old) == identity { return }
    tell(Change(key: identity.key, old: old, new: object))
  }

  /// - Parameter last: the object's last state, if the server sent it.
  func remove(_ key: ObjectKey, last: Object? = nil) {
    guard let old = indexer.set(key, to: nil) else { return }
    tell(Change(key: key, old: last ?? old, new: nil))
  }

  private func tell(_ change: Change<Object>) {
    for handler in handlers.withLock({ $0 }) { handler(change) }
  }
}
