// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import MetaAPI
import Schema

extension ResourceStore {
  /// POST to a collection.
  func create(_ call: APICall) async throws {
    let representation = try call.representation(.transforms)
    guard !descriptor.isNamespaced || !call.info.namespace.isEmpty else {
      throw APIError.methodNotAllowed
    }
    var object = try await call.decoder.decode(Object.self, from: call.http, context: call.context)
    try addNamespace(&object, call)
    guard object.metadata.resourceVersion.isEmpty else {
      throw APIError(
        code: 500, reason: .unknown,
        message: "resourceVersion should not be set on objects to be created")
    }
    let result = try await create(object, call.context, admission: call.admission)
    try await respond(result, representation, call)
  }

  /// A body without namespace is for the URL's; one with another is refused.
  func addNamespace(_ object: inout Object, _ call: APICall) throws {
    guard descriptor.isNamespaced else { return }
    if object.metadata.namespace.isEmpty { object.metadata.namespace = call.info.namespace }
    guard object.metadata.namespace == call.info.namespace else {
      throw APIError.badRequest(
        "the namespace of the provided object does not match the namespace sent on the request")
    }
  }

  /// Answers a write with the object.
  func respond(
    _ result: WriteResult<Object>, _ representation: Representation, _ call: APICall
  ) async throws {
    let body = try document(result.object, representation, try RowObject(query: call.query))
    try await call.respond(
      body, status: result.isCreated ? 201 : 200, contentType: representation.contentType)
  }
}
