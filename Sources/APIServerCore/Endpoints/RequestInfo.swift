// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Schema

/// What a path and method address.
///
///     GET  /api/v1/pods                                    list pods in all namespaces
///     GET  /api/v1/namespaces/default/pods/web             get one
///     PUT  /apis/apps/v1/namespaces/a/deployments/b/status update a subresource
///     GET  /api/v1/watch/namespaces/default/pods           watch, the old way
///     GET  /api/v1/namespaces/default                      get a namespace
///     GET  /healthz                                        no resource
package struct RequestInfo: Sendable, Equatable {
  /// False for paths outside `/api/v1/…` and `/apis/<group>/<version>/…`.
  package var isResource = false
  /// Path as it was sent, percent escapes decoded.
  package var path: String
  /// Verb of authorization: that of the resource, or the lower-case method.
  package var verb: String
  package var group = ""
  package var version = ""
  package var resource = ""
  package var subresource = ""
  package var namespace = ""
  package var name = ""
  /// What follows the subresource, such as the path to proxy; empty or beginning with `/`.
  package var trailingPath = ""

  package var groupVersionResource: GroupVersionResource {
    GroupVersionResource(group: group, version: version, resource: resource)
  }

  /// - Parameter path: the undecoded path; each segment is decoded by itself, so an escaped slash
  ///   stays part of a name (and fails validation there).
  package init(method: String, path: String, query: QueryParameters) {
    let rawSegments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    let segments = rawSegments.prefix(Limits.pathSegmentsMax).map { percentDecoded($0) }
    self.path = percentDecoded(path.utf8)
    self.verb = method.lowercased()
    guard var rest = Self.resourceSegments(segments, &group, &version) else { return }
    isResource = true

    var isOldWatch = false
    if let first = rest.first, first == "watch" || first == "proxy", rest.count > 1 {
      isOldWatch = first == "watch"
      rest = rest.dropFirst()
    }
    parseResource(rest)
    verb = Self.resourceVerb(
      method: method, hasName: !name.isEmpty, isWatch: isOldWatch || query.flag("watch"))
    if isOldWatch { verb = "watch" }
    // A list or watch of exactly one name is authorized as that name (facts: selectors, fast path).
    if verb == "list" || verb == "watch" || verb == "deletecollection", name.isEmpty,
      let selected = Self.selectedName(query["fieldSelector"])
    {
      name = selected
    }
  }

  /// Takes `/api/v1` or `/apis/<group>/<version>` off; nil when nothing addresses a resource below.
  private static func resourceSegments(
    _ segments: [String], _ group: inout String, _ version: inout String
  ) -> ArraySlice<String>? {
    if segments.first == "api", segments.count >= 3 {
      version = segments[1]
      return segments[2...]
    }
    if segments.first == "apis", segments.count >= 4 {
      group = segments[1]
      version = segments[2]
      return segments[3...]
    }
    return nil
  }

  private mutating func parseResource(_ segments: ArraySlice<String>) {
    var rest = segments
    if rest.first == "namespaces", rest.count > 1 {
      namespace = rest[rest.startIndex + 1]
      let below = rest.dropFirst(2)
      // `namespaces/<name>/status` and `/finalize` address the namespace, all else lies inside it.
      if let first = below.first, first != "status" && first != "finalize" {
        rest = below
      }
    }
    resource = rest.popFirst() ?? ""
    name = rest.popFirst() ?? ""
    subresource = rest.popFirst() ?? ""
    if !rest.isEmpty { trailingPath = "/" + rest.joined(separator: "/") }
  }

  private static func resourceVerb(method: String, hasName: Bool, isWatch: Bool) -> String {
    switch method {
    case "POST": "create"
    case "PUT": "update"
    case "PATCH": "patch"
    case "DELETE": hasName ? "delete" : "deletecollection"
    case "GET", "HEAD": isWatch ? "watch" : hasName ? "get" : "list"
    default: method.lowercased()
    }
  }

  /// The name in a field selector that is just `metadata.name=x`.
  private static func selectedName(_ selector: String?) -> String? {
    guard let selector else { return nil }
    for term in selector.split(separator: ",") {
      for prefix in ["metadata.name==", "metadata.name="] where term.hasPrefix(prefix) {
        let name = String(term.dropFirst(prefix.count))
        return name.isEmpty ? nil : name
      }
    }
    return nil
  }
}
