// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
package import MetaAPI
package import Schema
import Wire

/// Talks to an API server in generated types, as protobuf.
///
/// Stateless: every call is one request. Errors are `ClientError`; `CancellationError` when the calling
/// task is cancelled.
package struct TypedClient: Sendable {
  package let transport: any Transport

  package init(transport: any Transport) { self.transport = transport }

  // MARK: - Reading

  package func get<Object: Resource<ObjectMeta>>(
    _ type: Object.Type, _ key: ObjectKey, subresource: String = ""
  ) async throws -> Object {
    try await object(from: builder(type).get(key, subresource: subresource))
  }

  /// - Parameter namespace: empty for all namespaces.
  package func list<Object: Resource<ObjectMeta>>(
    _ type: Object.Type, namespace: String = "", options: ListQuery = ListQuery()
  ) async throws -> ObjectList<Object> {
    try await list(ResourceKind<Object>.full, namespace: namespace, options: options)
  }

  /// - Parameter namespace: empty for all namespaces.
  package func list<Object: Sendable>(
    _ kind: ResourceKind<Object>, namespace: String = "", options: ListQuery = ListQuery()
  ) async throws -> ObjectList<Object> {
    let request = RequestBuilder(kind.location, accept: kind.accept)
      .list(namespace: namespace, options: options)
    let payload = try await payload(of: request)
    let raw = try decoding("list of \(kind.location)") { try RawList(protobuf: payload) }
    let items = try decoding("items of \(kind.location)") { try raw.items.map(kind.decode) }
    return ObjectList(
      items: items, resourceVersion: raw.metadata.resourceVersion,
      continueToken: raw.metadata.continue)
  }

  /// - Parameters:
  ///   - namespace: empty for all namespaces.
  ///   - options: `resourceVersion` says where to start.
  package func watch<Object: Sendable>(
    _ kind: ResourceKind<Object>, namespace: String = "", options: ListQuery
  ) async throws -> WatchStream<Object> {
    let request = RequestBuilder(kind.location, accept: kind.accept)
      .watch(namespace: namespace, options: options)
    let response = try await transport.send(request)
    guard response.isSuccess else { throw await error(from: response) }
    return WatchStream(kind: kind, response: response)
  }

  // MARK: - Writing

  /// Creates the object in its own namespace.
  package func create<Object: Resource<ObjectMeta>>(_ object: Object) async throws -> Object {
    let request = builder(Object.self)
      .create(namespace: object.metadata.namespace, body: Self.envelope(object))
    return try await self.object(from: request)
  }

  /// Creates a subresource, such as a pod's binding; what the server answers is not of interest.
  package func create(
    _ body: some KindMessage, at location: ResourceLocation, _ key: ObjectKey, subresource: String
  ) async throws {
    let request = RequestBuilder(location)
      .create(key, subresource: subresource, body: Self.envelope(body))
    _ = try await self.body(of: request)
  }

  /// Creates a subresource and reads the answer, such as a token request.
  package func create<Answer: KindMessage>(
    _ body: some KindMessage, at location: ResourceLocation, _ key: ObjectKey, subresource: String,
    answer: Answer.Type
  ) async throws -> Answer {
    let request = RequestBuilder(location)
      .create(key, subresource: subresource, body: Self.envelope(body))
    let payload = try await payload(of: request)
    return try decoding("answer") { try Answer(protobuf: payload) }
  }

  /// Creates an object of the whole cluster that is answered at once and never stored, such as a
  /// subject access review.
  package func review<Review: Resource<ObjectMeta>>(_ review: Review) async throws -> Review {
    try await object(
      from: builder(Review.self).create(
        namespace: review.metadata.namespace, body: Self.envelope(review)))
  }

  /// Replaces the object. Throws a conflict when its resourceVersion is not the newest.
  package func update<Object: Resource<ObjectMeta>>(
    _ object: Object, subresource: String = ""
  ) async throws -> Object {
    let request = builder(Object.self)
      .update(object.key, subresource: subresource, body: Self.envelope(object))
    return try await self.object(from: request)
  }

  /// Replaces the object's status and leaves the rest alone.
  package func updateStatus<Object: Resource<ObjectMeta>>(
    _ object: Object
  ) async throws -> Object {
    try await update(object, subresource: "status")
  }

  package func patch<Object: Resource<ObjectMeta>>(
    _ type: Object.Type, _ key: ObjectKey, _ patch: ObjectPatch, subresource: String = ""
  ) async throws -> Object {
    try await object(from: builder(type).patch(key, patch, subresource: subresource))
  }

  /// Changes part of an object of any kind; what the server answers is not of interest.
  package func patch(
    at location: ResourceLocation, _ key: ObjectKey, _ patch: ObjectPatch, subresource: String = ""
  ) async throws {
    let request = RequestBuilder(location, accept: MediaType.protobufMetadata)
      .patch(key, patch, subresource: subresource)
    _ = try await body(of: request)
  }

  // MARK: - Deleting

  package func delete<Object: Resource<ObjectMeta>>(
    _ type: Object.Type, _ key: ObjectKey, options: DeletionOptions = DeletionOptions()
  ) async throws {
    try await delete(at: ResourceLocation(Object.resource), key, options: options)
  }

  package func delete(
    at location: ResourceLocation, _ key: ObjectKey, options: DeletionOptions = DeletionOptions()
  ) async throws {
    _ = try await body(of: RequestBuilder(location).delete(key, body: options.body))
  }

  /// Deletes every object of a namespace that the selectors match.
  package func deleteCollection(
    at location: ResourceLocation, namespace: String, selecting: ListQuery = ListQuery(),
    options: DeletionOptions = DeletionOptions()
  ) async throws {
    let request = RequestBuilder(location)
      .deleteCollection(namespace: namespace, options: selecting, body: options.body)
    _ = try await body(of: request)
  }

  // MARK: - Requests of any kind

  /// The body of an answer that says success.
  package func body(of request: APIRequest) async throws -> [UInt8] {
    let response = try await transport.send(request)
    guard response.isSuccess else { throw await error(from: response) }
    return try await response.collect(upTo: ClientLimits.answerBytesMax)
  }

  private func payload(of request: APIRequest) async throws -> [UInt8] {
    try Self.payload(of: try await body(of: request))
  }

  private func object<Object: Message>(from request: APIRequest) async throws -> Object {
    let payload = try await payload(of: request)
    return try decoding(Object.messageName) { try Object(protobuf: payload) }
  }

  private func builder<Object: Resource>(_ type: Object.Type) -> RequestBuilder {
    RequestBuilder(ResourceLocation(type.resource))
  }
}

/// A page of a list.
package struct ObjectList<Object: Sendable>: Sendable {
  package let items: [Object]
  package let resourceVersion: String
  /// Empty on the last page.
  package let continueToken: String
}

/// How to delete.
package struct DeletionOptions: Sendable, Equatable {
  /// What becomes of the dependents.
  package enum Propagation: String, Sendable {
    case orphan = "Orphan"
    case background = "Background"
    case foreground = "Foreground"
  }

  /// Nil for the kind's own.
  package var gracePeriodSeconds: Int64?
  package var propagation: Propagation?
  /// Deletes only the object that has this uid; nil for any.
  package var uid: String?
  /// Deletes only this state of the object; nil for any.
  package var resourceVersion: String?

  package init(
    gracePeriodSeconds: Int64? = nil, propagation: Propagation? = nil, uid: String? = nil,
    resourceVersion: String? = nil
  ) {
    self.gracePeriodSeconds = gracePeriodSeconds
    self.propagation = propagation
    self.uid = uid
    self.resourceVersion = resourceVersion
  }

  var body: [UInt8] {
    guard self != DeletionOptions() else { return [] }
    var options = DeleteOptions()
    options.gracePeriodSeconds = gracePeriodSeconds
    options.propagationPolicy = propagation?.rawValue
    if uid != nil || resourceVersion != nil {
      var preconditions = Preconditions()
      preconditions.uid = uid
      preconditions.resourceVersion = resourceVersion
      options.preconditions = preconditions
    }
    return Envelope.wrap(apiVersion: "v1", kind: "DeleteOptions", payload: options.protobuf())
  }
}

// MARK: - Coding

extension TypedClient {
  /// An object as a request body.
  static func envelope(_ object: some KindMessage) -> [UInt8] {
    let kind = type(of: object).groupVersionKind
    return Envelope.wrap(
      apiVersion: kind.apiVersion, kind: kind.kind, payload: object.protobuf())
  }

  /// The object's bytes in an answer.
  static func payload(of body: [UInt8]) throws(ClientError) -> [UInt8] {
    do {
      return Array(body[try Envelope(peeking: body).payload])
    } catch {
      throw .malformedAnswer("no protobuf envelope: \(error)")
    }
  }

  private func decoding<Value>(_ what: String, _ decode: () throws -> Value) throws -> Value {
    do {
      return try decode()
    } catch {
      throw ClientError.malformedAnswer("\(what): \(error)")
    }
  }

  /// The Status of an answer that says failure, made up if the server sent none.
  func error(from response: APIResponse) async -> ClientError {
    var status = Status()
    do {
      let body = try await response.collect(upTo: ClientLimits.errorBytesMax)
      if Envelope.isEnvelope(body) {
        status = try Status(protobuf: Self.payload(of: body))
      } else if response.contentType.hasPrefix(MediaType.json) {
        status = try Status(json: body)
      } else {
        status.message = String(decoding: body.prefix(1000), as: UTF8.self)
      }
    } catch {
      status.message = "HTTP status \(response.status)"
    }
    status.code = Int32(clamping: response.status)
    if let seconds = response.retryAfterSeconds {
      var details = status.details ?? StatusDetails()
      details.retryAfterSeconds = Int32(clamping: seconds)
      status.details = details
    }
    return .refused(status)
  }
}
