// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import MetaAPI
import Schema

extension ResourceStore {
  /// PUT of an object or of a part of it.
  func update(_ call: APICall, scope: WriteScope) async throws {
    let representation = try call.representation(.transforms)
    var object = try await call.decoder.decode(Object.self, from: call.http, context: call.context)
    try addNamespace(&object, call)
    try Self.checkName(object.metadata.name, call)
    let body = object
    let mayCreate = scope == .main && descriptor.putCreates
    let result = try await update(
      namespace: call.info.namespace, name: call.info.name, scope: scope, call.context,
      admission: call.admission, creation: mayCreate ? { try Self.creation(body) } : nil
    ) { _ in body }
    try await respond(result, representation, call)
  }

  private static func checkName(_ name: String, _ call: APICall) throws {
    guard !name.isEmpty else {
      throw APIError.badRequest(
        "the name of the object (\(call.info.name) based on URL) was undeterminable: "
          + "name must be provided")
    }
    guard name == call.info.name else {
      throw APIError.badRequest(
        "the name of the object (\(name)) does not match the name on the URL (\(call.info.name))")
    }
  }

  /// A PUT that carries a version means an object that must be there.
  private static func creation(_ body: Object) throws -> Object {
    guard body.metadata.resourceVersion.isEmpty || body.metadata.resourceVersion == "0" else {
      throw APIError.staleWrite(
        QualifiedResource(
          group: Object.groupVersionKind.group, resource: Object.resource.plural),
        name: body.metadata.name)
    }
    var object = body
    object.metadata.resourceVersion = ""
    return object
  }
}
