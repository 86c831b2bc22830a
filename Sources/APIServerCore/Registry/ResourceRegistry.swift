// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
package import MetaAPI
package import Platform
package import Schema
import Synchronization
import Wire

/// The HTTP side of a stored kind, whatever its type.
protocol ResourceEndpoints: Sendable {
  var descriptor: ResourceDescriptor { get }
  /// Subresources beyond `status` whose body is the object.
  var objectSubresources: [String] { get }
  /// The objects' watch cache.
  var cache: WatchCache { get }

  func get(_ call: APICall) async throws
  func list(_ call: APICall) async throws
  func watch(_ call: APICall) async throws
  func create(_ call: APICall) async throws
  func update(_ call: APICall, scope: WriteScope) async throws
  func patch(_ call: APICall, scope: WriteScope) async throws
  func delete(_ call: APICall) async throws
  func deleteCollection(_ call: APICall) async throws
}

extension ResourceStore: ResourceEndpoints {
  var objectSubresources: [String] { strategy.objectSubresources }
}

/// A kind as the server serves it.
struct ServedResource: Sendable {
  let descriptor: ResourceDescriptor
  /// nil for kinds that are never stored.
  let endpoints: (any ResourceEndpoints)?
  /// Custom endpoints by subresource; that of a kind never stored is under the empty name.
  var handlers: [String: any SubresourceHandler]
}

/// Every kind served, in the order registered.
///
/// Filled once at start, then only read. Adding a kind: `register` with its strategy, or with
/// `DefaultStrategy` when the schema says it all.
package final class ResourceRegistry: Sendable {
  private struct State {
    var order: [GroupVersionResource] = []
    var resources: [GroupVersionResource: ServedResource] = [:]
    /// `ResourceStore`s by the identity of their object type.
    var stores: [ObjectIdentifier: any Sendable] = [:]
  }

  let storage: any ObjectStorage
  package let feed: StoreFeed
  package let environment: Environment
  let schemas: SchemaIndex
  private let state = Mutex(State())

  /// - Parameter messages: the embedded schemas of every module whose kinds will be registered.
  package init(
    storage: any ObjectStorage, feed: StoreFeed, environment: Environment, schemas: SchemaIndex
  ) {
    self.storage = storage
    self.feed = feed
    self.environment = environment
    self.schemas = schemas
  }

  // MARK: - Registering

  /// Serves a stored kind.
  package func register<Strategy: ResourceStrategy>(
    _ strategy: Strategy, subresources handlers: [String: any SubresourceHandler] = [:]
  ) {
    let store = ResourceStore(
      strategy,
      layout: schemas.layout(of: Strategy.Object.resource, stored: Strategy.Stored.resource),
      patchRules: schemas.mergeRules(Strategy.Object.messageName),
      validator: schemas.validator, transcoder: schemas.transcoder, storage: storage, feed: feed)
    // Discovery tells only of what is served: clients choose by it.
    var descriptor = Strategy.Object.resource
    descriptor.subresources.removeAll { subresource in
      subresource.name != "status" && handlers[subresource.name] == nil
        && !strategy.objectSubresources.contains(subresource.name)
    }
    add(ServedResource(descriptor: descriptor, endpoints: store, handlers: handlers))
    state.withLock { $0.stores[ObjectIdentifier(Strategy.Object.self)] = store }
  }

  /// Serves a kind by its schema alone.
  package func register(_ type: any Resource<ObjectMeta>.Type) {
    func open<Object: Resource<ObjectMeta>>(_ type: Object.Type) {
      register(DefaultStrategy(type))
    }
    open(type)
  }

  /// Serves a kind that is an action and is never stored.
  package func register(
    action descriptor: ResourceDescriptor, handler: any SubresourceHandler
  ) {
    add(ServedResource(descriptor: descriptor, endpoints: nil, handlers: ["": handler]))
  }

  private func add(_ resource: ServedResource) {
    let name = resource.descriptor.groupVersionResource
    state.withLock { state in
      if state.resources[name] == nil { state.order.append(name) }
      state.resources[name] = resource
    }
  }

  // MARK: - Looking up

  /// All descriptors in the order registered.
  package var descriptors: [ResourceDescriptor] {
    state.withLock { state in state.order.compactMap { state.resources[$0]?.descriptor } }
  }

  func resource(_ name: GroupVersionResource) -> ServedResource? {
    state.withLock { $0.resources[name] }
  }

  func serves(group: String, version: String) -> Bool {
    state.withLock { $0.order.contains { $0.group == group && $0.version == version } }
  }

  func serves(group: String) -> Bool {
    state.withLock { $0.order.contains { $0.group == group } }
  }

  var all: [ServedResource] {
    state.withLock { state in state.order.compactMap { state.resources[$0] } }
  }

  /// The objects of a registered kind, for strategies, admission and subresources.
  /// - Throws: 500 when the kind is not served, which is a mistake in the server's set-up.
  package func objects<Object: Resource<ObjectMeta>>(
    _ type: Object.Type
  ) throws -> any ObjectAccess<Object> {
    let store = state.withLock { $0.stores[ObjectIdentifier(type)] }
    guard let access = store as? any ObjectAccess<Object> else {
      throw APIError.internalError("\(type.resource.plural) are not served here")
    }
    return access
  }
}

/// The objects of one kind, for the server's own use. Writes are subject to the kind's rules, and
/// to admission only where a chain is given.
package protocol ObjectAccess<Object>: Sendable {
  associatedtype Object: Resource<ObjectMeta>

  /// Reads one object, as fresh as the store.
  /// - Throws: `APIError.notFound`.
  func get(namespace: String, name: String) async throws -> Object
  /// Reads one object from the cache, possibly some milliseconds old; nil when it is not there.
  func cached(namespace: String, name: String) async throws -> Object?
  /// Reads all objects of a namespace (of all when empty) from the cache, possibly some
  /// milliseconds old.
  func cachedList(namespace: String) async throws -> [Object]
  /// A number that grows with each change of the resource; for those who keep what they derived.
  func cachedRevision() async throws -> Int64
  /// Stores a new object.
  func create(_ object: Object, _ context: RequestContext, admission: AdmissionChain) async throws
    -> WriteResult<Object>
  /// Changes a stored object, again if somebody else writes in between.
  func update(
    namespace: String, name: String, scope: WriteScope, _ context: RequestContext,
    admission: AdmissionChain, change: @Sendable (inout Object) async throws -> Void
  ) async throws -> WriteResult<Object>
  /// Removes an object, or marks it when a grace period or a finalizer keeps it.
  func delete(
    namespace: String, name: String, options: DeleteOptions, _ context: RequestContext,
    admission: AdmissionChain
  ) async throws -> WriteResult<Object>
}

extension ResourceStore: ObjectAccess {
  package func update(
    namespace: String, name: String, scope: WriteScope, _ context: RequestContext,
    admission: AdmissionChain, change: @Sendable (inout Object) async throws -> Void
  ) async throws -> WriteResult<Object> {
    try await update(
      namespace: namespace, name: name, scope: scope, context, admission: admission, creation: nil
    ) { current in
      var object = current
      try await change(&object)
      return object
    }
  }
}
