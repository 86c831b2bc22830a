// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
package import Client
package import Informers
package import MetaAPI
package import Schema

/// Brings one kind of object to its desired state, one key at a time.
///
/// The key says which object, never what happened to it: `reconcile` reads caches, decides, acts and
/// writes status. It throws what it can't handle; only ReconcileLoop decides about retry and logging.
package protocol Controller: Sendable {
  /// In logs, metrics and the `--controllers` flag; lower case with dashes.
  static var name: String { get }
  /// What is watched, and which keys each change means.
  var watches: [Watched] { get }
  func reconcile(_ key: ObjectKey) async throws -> Outcome
}

/// What a reconcile that did not fail asks for.
package enum Outcome: Sendable, Equatable {
  /// Nothing to do until something changes.
  case settled
  /// Time alone changes something: look again then.
  case again(after: Duration)

  /// The earlier of two outcomes.
  package func sooner(_ other: Outcome) -> Outcome {
    switch (self, other) {
    case (.settled, _): other
    case (_, .settled): self
    case (.again(let left), .again(let right)): .again(after: min(left, right))
    }
  }
}

/// A kind that a controller watches, and how a change of it becomes keys.
package struct Watched: Sendable {
  let attach: @Sendable (InformerSet, @escaping @Sendable (ObjectKey) -> Void) -> Void

  /// Objects of the kind that the controller reconciles.
  package static func primary<Object: Resource<ObjectMeta>>(_ type: Object.Type) -> Watched {
    changes(of: .full) { (change: Change<Object>) in [change.key] }
  }

  /// Objects with a controller reference to the kind that the controller reconciles.
  package static func owned<Object: Resource<ObjectMeta>>(
    _ type: Object.Type, by owner: GroupVersionKind
  ) -> Watched {
    changes(of: .full) { (change: Change<Object>) in
      [change.old, change.new].compactMap { $0?.metadata.owner(of: owner) }
    }
  }

  /// Objects whose change means keys in a way of its own. The closure only computes keys.
  package static func mapped<Object: Resource<ObjectMeta>>(
    _ type: Object.Type,
    _ keys: @escaping @Sendable (Change<Object>) -> [ObjectKey]
  ) -> Watched {
    changes(of: .full, keys)
  }

  /// Objects in a form of the controller's own, or only some of a kind.
  package static func changes<Object: Sendable>(
    of kind: ResourceKind<Object>, options: ListQuery = ListQuery(),
    _ keys: @escaping @Sendable (Change<Object>) -> [ObjectKey]
  ) -> Watched {
    Watched { informers, enqueue in
      informers.informer(for: kind, options: options).onChange { change in
        for key in keys(change) { enqueue(key) }
      }
    }
  }
}

extension ObjectMeta {
  /// The key of the controlling object if it is of the kind given (versions of a group are the same).
  package func owner(of kind: GroupVersionKind) -> ObjectKey? {
    guard let owner = controllerReference, owner.kind == kind.kind,
      owner.groupVersionKind.group == kind.group
    else { return nil }
    return ObjectKey(namespace: namespace, name: owner.name)
  }
}
