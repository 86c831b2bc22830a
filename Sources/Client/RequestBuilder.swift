// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Makes requests from names and options. Pure: sends nothing.
package struct RequestBuilder: Sendable {
  package let location: ResourceLocation
  /// Media types wanted for single objects.
  package let accept: String

  package init(_ location: ResourceLocation, accept: String = MediaType.protobuf) {
    self.location = location
    self.accept = accept
  }

  package func get(_ key: ObjectKey, subresource: String = "") -> APIRequest {
    request(.get, key, subresource: subresource)
  }

  /// - Parameter namespace: empty for all namespaces.
  package func list(namespace: String, options: ListQuery) -> APIRequest {
    var request = APIRequest(
      method: .get, path: location.path(namespace: namespace), accept: collectionAccept)
    options.add(to: &request)
    return request
  }

  /// - Parameter namespace: empty for all namespaces.
  package func watch(namespace: String, options: ListQuery) -> APIRequest {
    var request = APIRequest(
      method: .get, path: location.path(namespace: namespace), accept: watchAccept)
    request.add("watch", "true")
    request.add("allowWatchBookmarks", "true")
    options.add(to: &request)
    return request
  }

  package func create(namespace: String, body: [UInt8]) -> APIRequest {
    var request = APIRequest(
      method: .post, path: location.path(namespace: namespace), accept: accept)
    request.contentType = MediaType.protobuf
    request.body = body
    return request
  }

  /// Creates a subresource, such as a pod's binding.
  package func create(_ key: ObjectKey, subresource: String, body: [UInt8]) -> APIRequest {
    var request = request(.post, key, subresource: subresource)
    request.contentType = MediaType.protobuf
    request.body = body
    return request
  }

  package func update(_ key: ObjectKey, subresource: String = "", body: [UInt8]) -> APIRequest {
    var request = request(.put, key, subresource: subresource)
    request.contentType = MediaType.protobuf
    request.body = body
    return request
  }

  package func patch(_ key: ObjectKey, _ patch: ObjectPatch, subresource: String = "") -> APIRequest
  {
    var request = request(.patch, key, subresource: subresource)
    request.contentType = patch.kind.rawValue
    request.body = patch.body
    if patch.kind == .apply {
      request.add("fieldManager", patch.fieldManager)
      request.add("force", patch.isForced ? "true" : "")
    }
    return request
  }

  package func delete(_ key: ObjectKey, body: [UInt8]) -> APIRequest {
    var request = request(.delete, key)
    request.contentType = body.isEmpty ? "" : MediaType.protobuf
    request.body = body
    return request
  }

  package func deleteCollection(
    namespace: String, options: ListQuery, body: [UInt8]
  ) -> APIRequest {
    var request = APIRequest(
      method: .delete, path: location.path(namespace: namespace), accept: accept)
    options.add(to: &request)
    request.contentType = body.isEmpty ? "" : MediaType.protobuf
    request.body = body
    return request
  }

  private func request(
    _ method: APIRequest.Method, _ key: ObjectKey, subresource: String = ""
  ) -> APIRequest {
    let path = location.path(
      namespace: key.namespace, name: key.name, subresource: subresource)
    return APIRequest(method: method, path: path, accept: accept)
  }

  private var collectionAccept: String {
    accept == MediaType.protobufMetadata ? MediaType.protobufMetadataList : accept
  }

  private var watchAccept: String { accept + ";stream=watch" }
}

/// What to list, watch or delete of a collection.
package struct ListQuery: Sendable, Equatable {
  package var labelSelector = ""
  package var fieldSelector = ""
  /// For a watch: events after this are wanted. For a list: state at least this new, empty for newest.
  package var resourceVersion = ""
  /// Items per page; 0 for all at once.
  package var limit = 0
  package var continueToken = ""

  package init(
    labelSelector: String = "", fieldSelector: String = "", resourceVersion: String = "",
    limit: Int = 0, continueToken: String = ""
  ) {
    self.labelSelector = labelSelector
    self.fieldSelector = fieldSelector
    self.resourceVersion = resourceVersion
    self.limit = limit
    self.continueToken = continueToken
  }

  fileprivate func add(to request: inout APIRequest) {
    request.add("labelSelector", labelSelector)
    request.add("fieldSelector", fieldSelector)
    request.add("resourceVersion", resourceVersion)
    request.add("limit", limit > 0 ? String(limit) : "")
    request.add("continue", continueToken)
  }
}

/// A change of part of an object.
package struct ObjectPatch: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case json = "application/json-patch+json"
    case merge = "application/merge-patch+json"
    case strategicMerge = "application/strategic-merge-patch+json"
    case apply = "application/apply-patch+yaml"
  }

  package let kind: Kind
  /// JSON text.
  package let body: [UInt8]
  /// Who owns the applied fields; only for `apply`.
  package let fieldManager: String
  /// Whether to take fields from other managers; only for `apply`.
  package let isForced: Bool

  private init(_ kind: Kind, _ body: [UInt8], fieldManager: String = "", isForced: Bool = false) {
    self.kind = kind
    self.body = body
    self.fieldManager = fieldManager
    self.isForced = isForced
  }

  /// A list of operations (RFC 6902).
  package static func json(_ body: [UInt8]) -> ObjectPatch { ObjectPatch(.json, body) }

  /// A partial object, null removes (RFC 7386).
  package static func merge(_ body: [UInt8]) -> ObjectPatch { ObjectPatch(.merge, body) }

  /// A partial object whose lists merge by key.
  package static func strategicMerge(_ body: [UInt8]) -> ObjectPatch {
    ObjectPatch(.strategicMerge, body)
  }

  /// A complete intent of one manager (server-side apply).
  package static func apply(
    _ body: [UInt8], fieldManager: String, isForced: Bool = false
  ) -> ObjectPatch {
    ObjectPatch(.apply, body, fieldManager: fieldManager, isForced: isForced)
  }
}
