// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import MetaAPI
import Schema
import Wire

extension ResourceStore {
  /// DELETE of one object.
  func delete(_ call: APICall) async throws {
    let representation = try call.representation(.transforms)
    let options = try await Self.deleteOptions(call)
    var context = call.context
    if !options.dryRun.isEmpty { context.isDryRun = true }
    let result = try await delete(
      namespace: call.info.namespace, name: call.info.name, options: options, context,
      admission: call.admission)
    guard result.isRemoved else {
      let status = options.orphanDependents == false ? 202 : 200
      let body = try document(result.object, representation, try RowObject(query: call.query))
      return try await call.respond(
        body, status: status, contentType: representation.contentType)
    }
    let status = Status.with {
      $0.status = "Success"
      $0.details = StatusDetails.with {
        $0.name = call.info.name
        $0.group = qualified.group
        $0.kind = qualified.resource
        $0.uid = result.object.metadata.uid
      }
    }
    var plain = representation
    plain.shape = .object
    try await call.respond(
      try KindEncoding.document(status, plain), contentType: plain.contentType)
  }

  /// DELETE of a collection: deletes what the selectors choose, answers with what it deleted.
  func deleteCollection(_ call: APICall) async throws {
    let representation = try call.representation(.transforms)
    let options = try await Self.deleteOptions(call)
    let selection = try selection(call)
    let listOptions: ListReadOptions
    do { listOptions = try ListReadOptions(call.query) } catch { throw error.apiError }
    let part = try await part(listOptions, selection)
    var deleted: [CachedObject] = []
    for object in part.objects {
      var context = call.context
      context.namespace = object.namespace
      context.name = object.name
      do {
        _ = try await delete(
          namespace: object.namespace, name: object.name, options: options, context,
          admission: call.admission)
        deleted.append(object)
      } catch let error as APIError where error.reason == .notFound {
        continue
      }
    }
    try await sendList(
      ListPart(objects: deleted, revision: part.revision), representation, call)
  }

  /// Options from the body, or from the query when there is no body.
  private static func deleteOptions(_ call: APICall) async throws -> DeleteOptions {
    let bytes = try await BodyDecoder.bytes(of: call.http)
    var options = DeleteOptions()
    if !bytes.isEmpty {
      guard let format = BodyFormat(contentType: call.http.headers["content-type"]) else {
        throw APIError.unsupportedMediaType(accepted: BodyFormat.allCases.map(\.rawValue))
      }
      options = try call.decoder.decode(DeleteOptions.self, bytes, format, call.context)
    } else {
      if let text = call.query["gracePeriodSeconds"] {
        guard let seconds = Int64(text) else {
          throw APIError.badRequest("invalid gracePeriodSeconds: \(ShownValue.quoted(text))")
        }
        options.gracePeriodSeconds = seconds
      }
      options.propagationPolicy = call.query["propagationPolicy"]
      if call.query.has("orphanDependents") {
        options.orphanDependents = call.query.flag("orphanDependents")
      }
      options.dryRun = call.query.all("dryRun")
    }
    try RequestOptions.checkDryRun(options.dryRun, kind: "DeleteOptions")
    return options
  }
}
