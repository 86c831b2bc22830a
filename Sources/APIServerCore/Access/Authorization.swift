// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A question to the authorizers: may this user do this?
package struct AuthorizationRequest: Sendable, Equatable {
  package var user: RequestUser
  /// `get`, `create`, ..., or the lower-case HTTP method for paths that are no resources.
  package var verb: String
  /// API group; empty for the core group.
  package var group: String
  package var version: String
  package var resource: String
  package var subresource: String
  package var namespace: String
  package var name: String
  /// The path when `isResource` is false.
  package var path: String
  package var isResource: Bool

  package init(
    user: RequestUser, verb: String, group: String = "", version: String = "",
    resource: String = "",
    subresource: String = "", namespace: String = "", name: String = "", path: String = "",
    isResource: Bool = true
  ) {
    self.user = user
    self.verb = verb
    self.group = group
    self.version = version
    self.resource = resource
    self.subresource = subresource
    self.namespace = namespace
    self.name = name
    self.path = path
    self.isResource = isResource
  }
}

/// An authorizer's answer.
package enum AuthorizationDecision: Sendable, Equatable {
  case allow(reason: String)
  case deny(reason: String)
  /// The next authorizer decides; without one the request is refused.
  case noOpinion(reason: String)
}

/// Decides who may do what.
package protocol Authorizer: Sendable {
  /// - Throws: only when it could not find out (the request fails with 500).
  func authorize(_ request: AuthorizationRequest) async throws -> AuthorizationDecision
}

/// Asks authorizers in order; the first opinion counts.
package struct AuthorizerChain: Authorizer {
  let authorizers: [any Authorizer]

  package init(_ authorizers: [any Authorizer]) { self.authorizers = authorizers }

  package func authorize(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
    var reasons: [String] = []
    for authorizer in authorizers {
      switch try await authorizer.authorize(request) {
      case .noOpinion(let reason): if !reason.isEmpty { reasons.append(reason) }
      case let decision: return decision
      }
    }
    return .noOpinion(reason: reasons.joined(separator: "\n"))
  }
}

/// Allows everything: `--authorization-mode=AlwaysAllow`.
package struct AlwaysAllowAuthorizer: Authorizer {
  package init() {}

  package func authorize(_ request: AuthorizationRequest) -> AuthorizationDecision {
    .allow(reason: "")
  }
}

/// Allows members of `system:masters` everything, whatever the rules in the store say.
package struct PrivilegedGroupAuthorizer: Authorizer {
  package init() {}

  package func authorize(_ request: AuthorizationRequest) -> AuthorizationDecision {
    request.user.groups.contains("system:masters") ? .allow(reason: "") : .noOpinion(reason: "")
  }
}
