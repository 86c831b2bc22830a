// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import MetaAPI
import Schema

extension ResourceStore {
  /// GET of one object.
  func get(_ call: APICall) async throws {
    let representation = try call.representation(.transforms)
    let rowObject = try RowObject(query: call.query)
    let object = try await find(call)
    let body = try document(cached: object.bytes, representation, rowObject)
    try await call.respond(body, contentType: representation.contentType)
  }

  /// The object asked for, as fresh as asked for.
  private func find(_ call: APICall) async throws -> CachedObject {
    let key = key(namespace: call.info.namespace, name: call.info.name)
    let freshness = try ListReadOptions.freshness(get: call.query)
    if cache.isLive, try await isFresh(freshness) {
      if let object = cache.object(key) { return object }
    } else if let value = try await storage.get(layout.folder + key).value,
      let object = index.object(key: key, envelope: value.bytes, revision: value.modRevision)
    {
      return object
    }
    throw APIError.notFound(qualified, name: call.info.name)
  }

  /// Whether the cache answers a read of this freshness; waits for it to get there.
  func isFresh(_ freshness: ReadFreshness) async throws -> Bool {
    switch freshness {
    case .any: return true
    case .exact: return false
    case .mostRecent: return try await feed.catchUp()
    case .notOlderThan(let revision):
      guard try await feed.wait(for: revision) else {
        throw APIError.tooLarge(
          resourceVersion: String(revision), current: String(feed.revision))
      }
      return true
    }
  }
}

extension ListReadOptions {
  /// Freshness of a GET: only `resourceVersion` counts.
  static func freshness(get query: QueryParameters) throws -> ReadFreshness {
    guard let text = query["resourceVersion"], !text.isEmpty else { return .mostRecent }
    do {
      let revision = try revision(text)
      return revision == 0 ? .any : .notOlderThan(revision)
    } catch {
      throw error.apiError
    }
  }
}

extension ListReadOptions.Problem {
  /// The answer that the problem makes.
  var apiError: APIError {
    var errors = FieldErrorList()
    switch self {
    case .badRequest(let text): return .badRequest(text)
    case .forbidden(let field, let detail): errors.forbidden(FieldPath(field), detail)
    case .notSupported(let field, let value, let supported):
      errors.notSupported(FieldPath(field), value, supported: supported)
    }
    return .invalid(kind: "ListOptions", group: "meta.k8s.io", name: "", errors.errors)
  }
}

extension RowObject {
  /// `includeObject` of the query.
  init(query: QueryParameters) throws {
    guard let text = query["includeObject"], !text.isEmpty else {
      self = .metadata
      return
    }
    guard let value = RowObject(rawValue: text) else {
      throw APIError.badRequest("unrecognized includeObject value: \(ShownValue.quoted(text))")
    }
    self = value
  }
}
