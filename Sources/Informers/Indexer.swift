// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Client
import Synchronization

/// What happened to one object: `old` is nil when it is new, `new` is nil when it is gone.
package struct Change<Object: Sendable>: Sendable {
  package let key: ObjectKey
  package let old: Object?
  package let new: Object?

  package init(key: ObjectKey, old: Object?, new: Object?) {
    self.key = key
    self.old = old
    self.new = new
  }

  /// The object as it is, or as it was last seen. Nil never: a change has at least one side.
  package var latest: Object? { new ?? old }
}

/// Finds objects by something else than their key, such as the node that a pod runs on.
package struct Index<Object: Sendable>: Sendable {
  package let name: String
  /// Under which values the object is found; often none or one.
  package let values: @Sendable (Object) -> [String]

  package init(_ name: String, values: @escaping @Sendable (Object) -> [String]) {
    self.name = name
    self.values = values
  }
}

/// The newest known objects of one kind, by key, by namespace and by custom indexes.
///
/// Only the reflector writes; everyone else reads. Readers never block one another for long: each
/// call holds the lock only to copy out what it returns.
package final class Indexer<Object: Sendable>: Sendable {
  private struct State {
    var objects: [String: [String: Object]] = [:]
    var indexes: [String: (index: Index<Object>, keys: [String: Set<ObjectKey>])] = [:]
    var count = 0
  }

  private let state = Mutex(State())

  package init() {}

  package var count: Int { state.withLock { $0.count } }

  /// Adds an index; objects that are there already are indexed at once. Adding it again does nothing.
  package func add(_ index: Index<Object>) {
    state.withLock { state in
      guard state.indexes[index.name] == nil else { return }
      var keys: [String: Set<ObjectKey>] = [:]
      for (namespace, objects) in state.objects {
        for (name, object) in objects {
          let key = ObjectKey(namespace: namespace, name: name)
          for value in index.values(object) { keys[value, default: []].insert(key) }
        }
      }
      state.indexes[index.name] = (index, keys)
    }
  }

  package func get(_ key: ObjectKey) -> Object? {
    state.withLock { $0.objects[key.namespace]?[key.name] }
  }

  /// All objects, in no order.
  package func list() -> [Object] {
    state.withLock { state in state.objects.values.flatMap(\.values) }
  }

  /// The objects of one namespace, in no order.
  package func list(namespace: String) -> [Object] {
    state.withLock { $0.objects[namespace].map { Array($0.values) } ?? [] }
  }

  package func keys() -> [ObjectKey] {
    state.withLock { state in
      state.objects.flatMap { namespace, objects in
        objects.keys.map { ObjectKey(namespace: namespace, name: $0) }
      }
    }
  }

  /// The objects that the index has under the value, in no order.
  package func list(index name: String, value: String) -> [Object] {
    state.withLock { state in
      guard let keys = state.indexes[name]?.keys[value] else { return [] }
      return keys.compactMap { state.objects[$0.namespace]?[$0.name] }
    }
  }

  /// Sets (or, with nil, removes) an object.
  /// - Returns: the object that was there.
  @discardableResult
  package func set(_ key: ObjectKey, to new: Object?) -> Object? {
    state.withLock { Self.set(key, to: new, in: &$0) }
  }

  private static func set(_ key: ObjectKey, to new: Object?, in state: inout State) -> Object? {
    let old = state.objects[key.namespace]?[key.name]
    if let new {
      state.objects[key.namespace, default: [:]][key.name] = new
    } else if old != nil {
      state.objects[key.namespace]?[key.name] = nil
      if state.objects[key.namespace]?.isEmpty == true { state.objects[key.namespace] = nil }
    }
    state.count += (new == nil ? 0 : 1) - (old == nil ? 0 : 1)
    for name in state.indexes.keys { reindex(key, from: old, to: new, index: name, in: &state) }
    return old
  }

  private static func reindex(
    _ key: ObjectKey, from old: Object?, to new: Object?, index name: String, in state: inout State
  ) {
    guard let index = state.indexes[name]?.index else { return }
    let before = old.map(index.values) ?? []
    let after = new.map(index.values) ?? []
    guard before != after else { return }
    for value in before {
      state.indexes[name]?.keys[value]?.remove(key)
      if state.indexes[name]?.keys[value]?.isEmpty == true {
        state.indexes[name]?.keys[value] = nil
      }
    }
    for value in after { state.indexes[name]?.keys[value, default: []].insert(key) }
  }
}
