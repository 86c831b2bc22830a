// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MetaAPI
package import Schema

/// What is about to happen to an object.
package enum AdmissionOperation: String, Sendable {
  case create = "CREATE"
  case update = "UPDATE"
  case delete = "DELETE"
  case connect = "CONNECT"
}

/// A write on its way into the store.
package struct AdmissionRequest: Sendable {
  package let operation: AdmissionOperation
  package let context: RequestContext
  /// The object as it will be stored; nil on delete. A mutating plugin replaces it:
  /// `guard var pod = request.object as? Pod`, change, `request.object = pod`.
  package var object: (any Resource<ObjectMeta>)?
  /// The stored object; nil on create.
  package let oldObject: (any Resource<ObjectMeta>)?

  package init(
    operation: AdmissionOperation, context: RequestContext, object: (any Resource<ObjectMeta>)?,
    oldObject: (any Resource<ObjectMeta>)?
  ) {
    self.operation = operation
    self.context = context
    self.object = object
    self.oldObject = oldObject
  }
}

/// A policy that may change or refuse a write. Runs after defaulting; refusal is a thrown
/// `APIError`, mostly `.forbidden`.
package protocol AdmissionPlugin: Sendable {
  /// Upstream's plugin name, such as `NamespaceLifecycle`.
  var name: String { get }

  /// Changes the object or refuses the write. On an update that conflicts it runs again.
  func mutate(_ request: inout AdmissionRequest) async throws

  /// Refuses the write; runs after every mutation and after validation.
  func validate(_ request: AdmissionRequest) async throws
}

extension AdmissionPlugin {
  package func mutate(_ request: inout AdmissionRequest) async throws {}
  package func validate(_ request: AdmissionRequest) async throws {}
}

/// Plugins in the order they run.
package struct AdmissionChain: Sendable {
  package let plugins: [any AdmissionPlugin]

  package init(_ plugins: [any AdmissionPlugin]) { self.plugins = plugins }

  func mutate(_ request: inout AdmissionRequest) async throws {
    for plugin in plugins { try await plugin.mutate(&request) }
  }

  func validate(_ request: AdmissionRequest) async throws {
    for plugin in plugins { try await plugin.validate(request) }
  }
}
