// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import AuthenticationAPI
import CoreAPI
import Crypto
import MetaAPI
import MetaTypes
import Platform
import Schema
import Wire

/// Makes the tokens of service accounts (KEP-1205, bound service account tokens).
struct ServiceAccountTokenIssuer: Sendable {
  private let key: PrivateKey
  private let header: [UInt8]
  private let issuer: String
  /// Audiences of tokens whose requester names none: this API server's.
  let defaultAudiences: [String]

  init(key: PrivateKey, issuer: String, defaultAudiences: [String]) throws {
    self.key = key
    self.issuer = issuer
    self.defaultAudiences = defaultAudiences
    let publicKey = try key.publicKey()
    let header: APIMachinery.JSONObject = [
      "alg": .string(publicKey.algorithm), "kid": .string(try publicKey.keyID()),
    ]
    self.header = APIMachinery.JSONValue.object(header).json()
  }

  /// An object whose end is the token's end too.
  struct BoundObject: Sendable {
    var kind: String
    var name: String
    var uid: String
  }

  /// Seconds that a token lives beyond what pods ask for, so that clients that never read it again
  /// go on working for a while; the warning time stays what was asked for.
  private static let extendedSeconds: Int64 = 365 * 24 * 3600

  /// A signed token and the time at which it should be renewed.
  func token(
    for account: ServiceAccount, audiences: [String], seconds: Int64, bound: [BoundObject],
    now: Int64
  ) throws -> (text: String, expiry: Int64) {
    let audiences = audiences.isEmpty ? defaultAudiences : audiences
    let isPodToken =
      seconds == ServiceAccountAdmission.tokenSeconds && bound.contains { $0.kind == "pod" }
    let life = isPodToken && audiences == defaultAudiences ? Self.extendedSeconds : seconds
    var facts: APIMachinery.JSONObject = [
      "namespace": .string(account.metadata.namespace),
      "serviceaccount": Self.reference(account.metadata.name, account.metadata.uid),
    ]
    for object in bound { facts[object.kind] = Self.reference(object.name, object.uid) }
    if life != seconds { facts["warnafter"] = .integer(now + seconds) }
    let subject =
      "system:serviceaccount:\(account.metadata.namespace):\(account.metadata.name)"
    let claims: APIMachinery.JSONObject = [
      "aud": .array(audiences.map { .string($0) }), "exp": .integer(now + life),
      "iat": .integer(now), "iss": .string(issuer), "jti": .string(try SecureRandom.uuid()),
      "kubernetes.io": .object(facts), "nbf": .integer(now), "sub": .string(subject),
    ]
    let text = try JSONWebToken.sign(
      header: header, payload: APIMachinery.JSONValue.object(claims).json(), with: key)
    return (text, now + seconds)
  }

  private static func reference(_ name: String, _ uid: String) -> APIMachinery.JSONValue {
    ["name": .string(name), "uid": .string(uid)]
  }
}

/// `serviceaccounts/<name>/token`: hands out a token, bound to a pod, secret or node if asked.
struct TokenRequestHandler: SubresourceHandler {
  let registry: ResourceRegistry
  let issuer: ServiceAccountTokenIssuer

  private static let secondsRange: ClosedRange<Int64> = 600...(1 << 32)

  func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse {
    var body = try await request.body(as: TokenRequest.self)
    let context = request.context
    let account = try await registry.objects(ServiceAccount.self)
      .get(namespace: context.namespace, name: context.name)
    if body.metadata.name.isEmpty { body.metadata.name = account.metadata.name }
    if body.metadata.namespace.isEmpty { body.metadata.namespace = account.metadata.namespace }
    guard body.metadata.name == account.metadata.name else {
      throw APIError.badRequest(
        "the name of the object (\(body.metadata.name)) does not match the name on the URL "
          + "(\(account.metadata.name))")
    }
    let seconds = body.spec.expirationSeconds ?? 3600
    try Self.check(seconds, name: account.metadata.name)
    let bound = try await boundObjects(body, account: account)
    let now = context.now.seconds
    let token = try issuer.token(
      for: account, audiences: body.spec.audiences, seconds: seconds, bound: bound, now: now)
    body.spec.expirationSeconds = seconds
    if body.spec.audiences.isEmpty { body.spec.audiences = issuer.defaultAudiences }
    body.metadata.creationTimestamp = context.now
    body.status.token = token.text
    body.status.expirationTimestamp = Time(seconds: token.expiry)
    return .object(body, status: 201)
  }

  private static func check(_ seconds: Int64, name: String) throws(APIError) {
    var errors = FieldErrorList()
    let path = FieldPath("spec", "expirationSeconds")
    if seconds < secondsRange.lowerBound {
      errors.invalid(path, ShownValue(seconds), "may not specify a duration less than 10 minutes")
    } else if seconds > secondsRange.upperBound {
      errors.invalid(
        path, ShownValue(seconds), "may not specify a duration larger than 2^32 seconds")
    }
    guard errors.isEmpty else {
      throw .invalid(
        kind: "TokenRequest", group: "authentication.k8s.io", name: name, errors.errors)
    }
  }

  /// What the token is bound to: the object asked for, and a pod's node for information.
  private func boundObjects(
    _ body: TokenRequest, account: ServiceAccount
  ) async throws -> [ServiceAccountTokenIssuer.BoundObject] {
    guard let reference = body.spec.boundObjectRef else { return [] }
    let namespace = account.metadata.namespace
    switch reference.kind {
    case "Pod":
      let pod = try await registry.objects(Pod.self).get(namespace: namespace, name: reference.name)
      try Self.check(reference, uid: pod.metadata.uid)
      guard pod.spec.serviceAccountName == account.metadata.name else {
        throw APIError.badRequest(
          "cannot bind token for serviceaccount \"\(account.metadata.name)\" to pod running with "
            + "different serviceaccount name.")
      }
      var bound = [Self.bound("pod", pod.metadata)]
      if !pod.spec.nodeName.isEmpty,
        let node = try await registry.objects(Node.self)
          .cached(namespace: "", name: pod.spec.nodeName)
      {
        bound.append(Self.bound("node", node.metadata))
      }
      return bound
    case "Secret":
      let secret = try await registry.objects(Secret.self)
        .get(namespace: namespace, name: reference.name)
      try Self.check(reference, uid: secret.metadata.uid)
      return [Self.bound("secret", secret.metadata)]
    case "Node":
      let node = try await registry.objects(Node.self).get(namespace: "", name: reference.name)
      try Self.check(reference, uid: node.metadata.uid)
      return [Self.bound("node", node.metadata)]
    default:
      throw APIError.badRequest(
        "cannot bind token for serviceaccount to a type that is not supported: "
          + "\(reference.apiVersion), Kind=\(reference.kind)")
    }
  }

  private static func bound(
    _ kind: String, _ metadata: ObjectMeta
  ) -> ServiceAccountTokenIssuer.BoundObject {
    .init(kind: kind, name: metadata.name, uid: metadata.uid)
  }

  private static func check(
    _ reference: BoundObjectReference, uid: String
  ) throws(APIError) {
    guard reference.uid.isEmpty || reference.uid == uid else {
      throw .conflict(
        QualifiedResource(resource: reference.kind.lowercased() + "s"), name: reference.name,
        "the UID in the bound object reference (\(reference.uid)) does not match the UID in record. "
          + "The object might have been deleted and then recreated")
    }
  }
}

/// Looks up what tokens are bound to.
struct StoredTokenBindings: TokenBindings {
  let registry: ResourceRegistry

  func uid(resource: String, namespace: String, name: String) async throws -> String? {
    switch resource {
    case "serviceaccounts": try await uid(ServiceAccount.self, namespace, name)
    case "pods": try await uid(Pod.self, namespace, name)
    case "secrets": try await uid(Secret.self, namespace, name)
    case "nodes": try await uid(Node.self, "", name)
    default: nil
    }
  }

  private func uid<Object: Resource<ObjectMeta>>(
    _ type: Object.Type, _ namespace: String, _ name: String
  ) async throws -> String? {
    let objects = try registry.objects(type)
    if let object = try await objects.cached(namespace: namespace, name: name) {
      return object.metadata.uid
    }
    do {
      return try await objects.get(namespace: namespace, name: name).metadata.uid
    } catch let error as APIError where error.reason == .notFound {
      return nil
    }
  }
}
