// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/authentication/v1alpha1.proto by `make generate`; do not edit.

extension AuthenticationAPISchema {
  /// The messages of k8s/authentication/v1alpha1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1alpha1: StaticString = #"""
M	k8s.io.api.authentication.v1alpha1.SelfSubjectReview	kind=authentication.k8s.io/v1alpha1/SelfSubjectReview
"Asks who the caller is. Answered at once, never stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Empty.
2	status	k8s.io.api.authentication.v1alpha1.SelfSubjectReviewStatus
"The answer.
M	k8s.io.api.authentication.v1alpha1.SelfSubjectReviewStatus
"Who the caller is.
1	userInfo	k8s.io.api.authentication.v1.UserInfo
"The caller, as authenticated.
"""#
}
