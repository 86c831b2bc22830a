// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
package import Crypto
package import HTTP
package import Platform

/// Tells whether what a token is bound to still exists, with the uid it had.
package protocol TokenBindings: Sendable {
  /// The uid of an object; nil when it is gone or being deleted past its grace.
  /// - Parameter resource: `serviceaccounts`, `pods`, `secrets` or `nodes`.
  func uid(resource: String, namespace: String, name: String) async throws -> String?
}

/// What a checked service account token says.
package struct ServiceAccountToken: Sendable {
  package var user: RequestUser
  package var audiences: [String]
  /// Seconds since 1970 at which it ceases to be valid.
  package var expiry: Int64
}

/// Checks service account tokens: signature, issuer, times, audience and what they are bound to.
package struct ServiceAccountTokenVerifier: Sendable {
  private let keys: [PublicKey]
  private let issuer: String
  /// Audiences that this API server answers to.
  package let audiences: [String]
  private let bindings: any TokenBindings
  private let environment: Environment

  package init(
    keys: [PublicKey], issuer: String, audiences: [String], bindings: any TokenBindings,
    environment: Environment
  ) {
    self.keys = keys
    self.issuer = issuer
    self.audiences = audiences
    self.bindings = bindings
    self.environment = environment
  }

  /// The token's meaning; nil when it is not one of ours or no longer valid.
  /// - Parameter audiences: the token must be for one of these.
  package func verify(_ text: String, audiences: [String]) async throws -> ServiceAccountToken? {
    guard let token = JSONWebToken(text), let claims = signedClaims(token),
      claims["iss"]?.string == issuer, let subject = claims["sub"]?.string
    else { return nil }
    let now = environment.wallTime().seconds
    guard let expiry = claims["exp"]?.integer, expiry > now,
      (claims["nbf"]?.integer ?? 0) <= now + Limits.clockSkewSeconds
    else { return nil }
    let given =
      claims["aud"]?.array?.compactMap(\.string) ?? claims["aud"]?.string.map { [$0] } ?? []
    let common = given.filter { audiences.contains($0) }
    guard !common.isEmpty, let user = try await boundUser(claims, subject: subject) else {
      return nil
    }
    return ServiceAccountToken(user: user, audiences: common, expiry: expiry)
  }

  private func signedClaims(_ token: JSONWebToken) -> JSONValue? {
    let header: JSONValue
    let claims: JSONValue
    do {
      header = try JSONValue(parsing: token.header)
      claims = try JSONValue(parsing: token.payload)
    } catch {
      return nil
    }
    let algorithm = header["alg"]?.string
    guard keys.contains(where: { $0.algorithm == algorithm && token.isSigned(by: $0) }) else {
      return nil
    }
    return claims
  }

  private func boundUser(_ claims: JSONValue, subject: String) async throws -> RequestUser? {
    let facts = claims["kubernetes.io"]
    guard let namespace = facts?["namespace"]?.string,
      let account = facts?["serviceaccount"]?["name"]?.string,
      let uid = facts?["serviceaccount"]?["uid"]?.string,
      subject == "system:serviceaccount:\(namespace):\(account)",
      try await bindings.uid(resource: "serviceaccounts", namespace: namespace, name: account)
        == uid
    else { return nil }
    var extra: [(key: String, values: [String])] = []
    for (claim, resource) in [("node", "nodes"), ("pod", "pods"), ("secret", "secrets")] {
      guard let bound = facts?[claim] else { continue }
      guard let name = bound["name"]?.string, let uid = bound["uid"]?.string else { return nil }
      // A node claim beside a pod only informs; the pod is what the token is bound to.
      if claim != "node" || facts?["pod"] == nil {
        let home = claim == "node" ? "" : namespace
        guard try await bindings.uid(resource: resource, namespace: home, name: name) == uid else {
          return nil
        }
      }
      if claim == "secret" { continue }
      extra.append(("authentication.kubernetes.io/\(claim)-name", [name]))
      extra.append(("authentication.kubernetes.io/\(claim)-uid", [uid]))
    }
    if let id = claims["jti"]?.string {
      extra.append(("authentication.kubernetes.io/credential-id", ["JTI=" + id]))
    }
    return RequestUser(
      name: subject, uid: uid,
      groups: ["system:serviceaccounts", "system:serviceaccounts:" + namespace],
      extra: extra.sorted { $0.key < $1.key })
  }
}

/// `Authorization: Bearer <service account token>`.
package struct BearerTokenAuthenticator: Authenticator {
  private let verifier: ServiceAccountTokenVerifier

  package init(_ verifier: ServiceAccountTokenVerifier) { self.verifier = verifier }

  package func authenticate(_ request: HTTPRequest) async throws -> RequestUser? {
    guard let value = request.headers["authorization"] else { return nil }
    let parts = value.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    let text = parts[1].drop { $0 == " " }
    guard let token = try await verifier.verify(String(text), audiences: verifier.audiences) else {
      throw APIError.unauthorized
    }
    return token.user
  }
}
