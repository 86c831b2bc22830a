// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP

/// Acting as somebody else: `Impersonate-User` and its companions (kubernetes.io, "User
/// impersonation"). Each part needs the verb `impersonate` on what it names.
struct Impersonation {
  let authorizer: any Authorizer

  private static let extraPrefix = "impersonate-extra-"
  private static let accountPrefix = "system:serviceaccount:"

  /// The user that the request acts as: the one who sent it, or the one it names.
  func user(of request: HTTPRequest, sentBy sender: RequestUser) async throws -> RequestUser {
    let headers = request.headers
    let name = headers["impersonate-user"] ?? ""
    let uid = headers["impersonate-uid"] ?? ""
    let groups = headers.values("impersonate-group")
    let extra = Self.extra(headers)
    guard !name.isEmpty else {
      guard uid.isEmpty, groups.isEmpty, extra.isEmpty else {
        throw APIError.badRequest(
          "requested \(groups.isEmpty ? "uid or extra" : "groups") without impersonating a user")
      }
      return sender
    }
    if let (namespace, account) = Self.serviceAccount(name) {
      try await check(sender, resource: "serviceaccounts", namespace: namespace, name: account)
    } else {
      try await check(sender, resource: "users", name: name)
    }
    if !uid.isEmpty {
      try await check(sender, group: "authentication.k8s.io", resource: "uids", name: uid)
    }
    for group in groups { try await check(sender, resource: "groups", name: group) }
    for (key, values) in extra {
      for value in values {
        try await check(
          sender, group: "authentication.k8s.io", resource: "userextras", subresource: key,
          name: value)
      }
    }
    return RequestUser(
      name: name, uid: uid, groups: Self.withDefaults(groups, name: name), extra: extra)
  }

  private static func withDefaults(_ groups: [String], name: String) -> [String] {
    var groups = groups
    if groups.isEmpty, let (namespace, _) = serviceAccount(name) {
      groups = ["system:serviceaccounts", "system:serviceaccounts:" + namespace]
    }
    let last = name == "system:anonymous" ? "system:unauthenticated" : "system:authenticated"
    return groups.contains(last) ? groups : groups + [last]
  }

  private static func serviceAccount(_ name: String) -> (namespace: String, name: String)? {
    guard name.hasPrefix(accountPrefix) else { return nil }
    let parts = name.dropFirst(accountPrefix.count).split(
      separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return (String(parts[0]), String(parts[1]))
  }

  private static func extra(_ headers: HTTPHeaders) -> [(key: String, values: [String])] {
    var extra: [String: [String]] = [:]
    for (name, value) in headers where name.hasPrefix(extraPrefix) {
      extra[percentDecoded(name.utf8.dropFirst(extraPrefix.utf8.count)), default: []].append(value)
    }
    return extra.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func check(
    _ sender: RequestUser, group: String = "", resource: String, subresource: String = "",
    namespace: String = "", name: String
  ) async throws {
    let request = AuthorizationRequest(
      user: sender, verb: "impersonate", group: group, resource: resource,
      subresource: subresource, namespace: namespace, name: name)
    if case .allow = try await authorizer.authorize(request) { return }
    throw AccessErrors.forbidden(request)
  }
}

/// The texts of refusals (facts: errors, "no credentials or anonymous, not permitted").
enum AccessErrors {
  static func forbidden(_ request: AuthorizationRequest, reason: String = "") -> APIError {
    let suffix = reason.isEmpty ? "" : ": " + reason
    guard request.isResource else {
      return .forbiddenPath(request.path, user: request.user.name, verb: request.verb)
    }
    let sub = request.subresource.isEmpty ? "" : "/" + request.subresource
    let place =
      request.namespace.isEmpty
      ? "at the cluster scope" : "in the namespace \"\(request.namespace)\""
    return .forbidden(
      QualifiedResource(group: request.group, resource: request.resource), name: request.name,
      "User \"\(request.user.name)\" cannot \(request.verb) resource "
        + "\"\(request.resource)\(sub)\" in API group \"\(request.group)\" \(place)\(suffix)")
  }
}
