// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import ControllerRuntime
import CoreAPI
import Informers
import MetaAPI
import Schema

/// Gives every namespace its ServiceAccount `default`, under which pods run that name no other.
///
/// Watches: Namespace (primary), ServiceAccount (its deletion).
/// Writes: ServiceAccount create.
struct ServiceAccountController: Controller {
  static let name = "serviceaccount-controller"

  static let accountName = "default"

  private let namespaces: Lister<Namespace>
  private let accounts: Lister<ServiceAccount>
  private let client: TypedClient

  init(_ context: ControllerContext) {
    namespaces = context.informers.lister(for: Namespace.self)
    accounts = context.informers.lister(for: ServiceAccount.self)
    client = context.client
  }

  var watches: [Watched] {
    [
      .primary(Namespace.self),
      .mapped(ServiceAccount.self) { change in
        guard change.new == nil, change.key.name == Self.accountName else { return [] }
        return [ObjectKey(name: change.key.namespace)]
      },
    ]
  }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    let wanted = ObjectKey(namespace: key.name, name: Self.accountName)
    guard let namespace = namespaces.get(key), namespace.status.phase != "Terminating",
      !namespace.metadata.isTerminating, accounts.get(wanted) == nil
    else { return .settled }
    var account = ServiceAccount()
    account.metadata.namespace = wanted.namespace
    account.metadata.name = wanted.name
    do {
      _ = try await client.create(account)
    } catch let error as ClientError where error.isAlreadyExists {
      return .settled
    }
    return .settled
  }
}
