// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Client

/// Reads from an informer's store. What it returns may be older than the server's state.
package struct Lister<Object: Sendable>: Sendable {
  private let indexer: Indexer<Object>

  package init(_ indexer: Indexer<Object>) { self.indexer = indexer }

  package var count: Int { indexer.count }

  package func get(_ key: ObjectKey) -> Object? { indexer.get(key) }

  /// All objects, in no order.
  package func list() -> [Object] { indexer.list() }

  /// The objects of one namespace, in no order.
  package func list(namespace: String) -> [Object] { indexer.list(namespace: namespace) }

  /// The objects that an index has under a value, in no order.
  package func list(index: String, value: String) -> [Object] {
    indexer.list(index: index, value: value)
  }

  package func keys() -> [ObjectKey] { indexer.keys() }
}
