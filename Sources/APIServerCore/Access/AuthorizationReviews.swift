// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import AuthorizationAPI
import MetaAPI
import RBACAPI
import Schema
import Wire

extension AuthorizationRequest {
  /// The question that a review asks; nil unless it names either a resource or a path.
  init?(user: RequestUser, _ resource: ResourceAttributes?, _ path: NonResourceAttributes?) {
    switch (resource, path) {
    case (let resource?, nil):
      self.init(
        user: user, verb: resource.verb, group: resource.group, version: resource.version,
        resource: resource.resource, subresource: resource.subresource,
        namespace: resource.namespace, name: resource.name)
    case (nil, let path?):
      self.init(user: user, verb: path.verb, path: path.path, isResource: false)
    default: return nil
    }
  }
}

extension SubjectAccessReviewStatus {
  fileprivate init(_ decision: AuthorizationDecision) {
    self.init()
    switch decision {
    case .allow(let reason): (allowed, self.reason) = (true, reason)
    case .deny(let reason): (denied, self.reason) = (true, reason)
    case .noOpinion(let reason): self.reason = reason
    }
  }
}

/// SelfSubjectAccessReview, SubjectAccessReview and LocalSubjectAccessReview: may they
/// (`kubectl auth can-i`).
package struct AccessReviewHandler: SubresourceHandler {
  private let authorizer: any Authorizer

  package init(_ authorizer: any Authorizer) { self.authorizer = authorizer }

  package func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse {
    switch request.context.resource.resource {
    case "selfsubjectaccessreviews":
      var review = try await request.body(as: SelfSubjectAccessReview.self)
      review.status = try await answer(
        request.context.user, review.spec.resourceAttributes, review.spec.nonResourceAttributes,
        kind: "SelfSubjectAccessReview")
      return .object(review, status: 201)
    case "localsubjectaccessreviews":
      var review = try await request.body(as: LocalSubjectAccessReview.self)
      guard review.spec.resourceAttributes?.namespace == request.context.namespace else {
        throw APIError.badRequest(
          "spec.resourceAttributes.namespace must match namespace: \(request.context.namespace)")
      }
      review.status = try await answer(review.spec, kind: "LocalSubjectAccessReview")
      return .object(review, status: 201)
    default:
      var review = try await request.body(as: SubjectAccessReview.self)
      review.status = try await answer(review.spec, kind: "SubjectAccessReview")
      return .object(review, status: 201)
    }
  }

  private func answer(
    _ spec: SubjectAccessReviewSpec, kind: String
  ) async throws -> SubjectAccessReviewStatus {
    guard !spec.user.isEmpty || !spec.groups.isEmpty else {
      var errors = FieldErrorList()
      errors.required(FieldPath("spec", "user"), "at least one of user or group must be specified")
      throw Self.refusal(kind, errors)
    }
    let user = RequestUser(
      name: spec.user, uid: spec.uid, groups: spec.groups,
      extra: spec.extra.map { ($0.key, $0.value.items) })
    return try await answer(
      user, spec.resourceAttributes, spec.nonResourceAttributes, kind: kind)
  }

  private func answer(
    _ user: RequestUser, _ resource: ResourceAttributes?, _ path: NonResourceAttributes?,
    kind: String
  ) async throws -> SubjectAccessReviewStatus {
    guard let question = AuthorizationRequest(user: user, resource, path) else {
      var errors = FieldErrorList()
      errors.invalid(
        FieldPath("spec", "resourceAttributes"), .null,
        "exactly one of nonResourceAttributes or resourceAttributes must be specified")
      throw Self.refusal(kind, errors)
    }
    return SubjectAccessReviewStatus(try await authorizer.authorize(question))
  }

  private static func refusal(_ kind: String, _ errors: FieldErrorList) -> APIError {
    .invalid(kind: kind, group: "authorization.k8s.io", name: "", errors.errors)
  }
}

/// SelfSubjectRulesReview: everything I may do in a namespace (`kubectl auth can-i --list`).
package struct RulesReviewHandler: SubresourceHandler {
  private let rules: RBACAuthorizer

  package init(_ rules: RBACAuthorizer) { self.rules = rules }

  package func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse {
    var review = try await request.body(as: SelfSubjectRulesReview.self)
    guard !review.spec.namespace.isEmpty else {
      throw APIError.badRequest("no namespace on request")
    }
    var held = try await rules.rules().rules(
      for: request.context.user, namespace: review.spec.namespace)
    if request.context.user.groups.contains("system:masters") { held += Self.everything }
    review.status = SubjectRulesReviewStatus.with { status in
      for rule in held where !rule.resources.isEmpty {
        status.resourceRules.append(
          .with {
            $0.verbs = rule.verbs
            $0.apiGroups = rule.apiGroups
            $0.resources = rule.resources
            $0.resourceNames = rule.resourceNames
          })
      }
      for rule in held where !rule.nonResourceURLs.isEmpty {
        status.nonResourceRules.append(
          .with {
            $0.verbs = rule.verbs
            $0.nonResourceURLs = rule.nonResourceURLs
          })
      }
    }
    return .object(review, status: 201)
  }

  private static var everything: [PolicyRule] {
    [
      .with {
        $0.verbs = ["*"]
        $0.apiGroups = ["*"]
        $0.resources = ["*"]
      },
      .with {
        $0.verbs = ["*"]
        $0.nonResourceURLs = ["*"]
      },
    ]
  }
}
