// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AuthenticationAPI
import MetaAPI
import Schema
import Wire

extension UserInfo {
  /// The user as the API shows it.
  init(_ user: RequestUser) {
    self.init()
    username = user.name
    uid = user.uid
    groups = user.groups
    for (key, values) in user.extra {
      extra[key] = ExtraValue.with { $0.items = values }
    }
  }
}

/// SelfSubjectReview: who am I (`kubectl auth whoami`).
package struct SelfSubjectReviewHandler: SubresourceHandler {
  package init() {}

  package func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse {
    var review = try await request.body(as: SelfSubjectReview.self)
    review.status.userInfo = UserInfo(request.context.user)
    review.metadata.creationTimestamp = request.context.now
    return .object(review, status: 201)
  }
}

/// TokenReview: whose token is this.
package struct TokenReviewHandler: SubresourceHandler {
  private let verifier: ServiceAccountTokenVerifier

  package init(_ verifier: ServiceAccountTokenVerifier) { self.verifier = verifier }

  package func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse {
    var review = try await request.body(as: TokenReview.self)
    let audiences = review.spec.audiences.isEmpty ? verifier.audiences : review.spec.audiences
    review.status = TokenReviewStatus()
    if let token = try await verifier.verify(review.spec.token, audiences: audiences) {
      var user = token.user
      user.groups.append("system:authenticated")
      review.status.authenticated = true
      review.status.user = UserInfo(user)
      review.status.audiences = token.audiences
    } else {
      review.status.error = "invalid bearer token"
    }
    return .object(review, status: 201)
  }
}
